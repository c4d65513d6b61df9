/**
 * The cover of a cartilla on paper: one page, letter size. Nothing depends on colour: the band of the age group is named in
 * words beside it, so a cover from a black and white printer says the same. Its structure is tagged for screen readers.
 */
import type { Instant } from '../../core/time';
import { AgeGroup } from './cartilla.types';
import { drawQr, letterPage, type PdfDocument } from '../../core/pdf-page';

export interface Cover {
  fullName: string;
  curp: string;
  nss: string;
  agregadoMedico: string | null;
  medicalUnit: string;
  clues: string;
  ageGroup: AgeGroup;
  folio: string;
  verifyUrl: string;
  issuedAt: Instant;
  zone: string;
}

/** The colours of the printed booklets, dark enough to stand out in grey as well; yellow can't be, and is outlined. */
const GROUPS: Readonly<Record<AgeGroup, { title: string; colour: string; ink: string }>> = {
  CHILDREN_0_9: { title: 'Niñas y niños de 0 a 9 años', colour: 'verde', ink: '#1b7f3b' },
  ADOLESCENTS_10_19: { title: 'Adolescentes de 10 a 19 años', colour: 'gris', ink: '#6b6f75' },
  WOMEN_20_59: { title: 'Mujeres de 20 a 59 años', colour: 'rosa', ink: '#d6337c' },
  MEN_20_59: { title: 'Hombres de 20 a 59 años', colour: 'café', ink: '#6d4527' },
  ADULTS_60_PLUS: { title: 'Personas de 60 años y más', colour: 'amarillo', ink: '#f2b705' },
};

const WIDTH = 612;
const MARGIN = 54;
const INNER = WIDTH - 2 * MARGIN;
const QR_SIZE = 132;

/** The PDF. */
export function coverPdf(cover: Cover): Promise<Buffer> {
  const group = GROUPS[cover.ageGroup];
  const { doc, done } = letterPage({
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: { Title: 'Portada de la Cartilla Nacional de Salud' },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const tagged = (type: string, draw: () => void, options: { alt?: string } = {}): void =>
    void root.add(doc.struct(type, options, draw));
  const decoration = (draw: () => void): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  };

  decoration(() => {
    doc.rect(0, 0, WIDTH, 96).fill(group.ink);
    doc
      .rect(MARGIN - 14, 36, INNER + 28, 88)
      .lineWidth(1.5)
      .fillAndStroke('#ffffff', '#000000');
  });
  tagged('H1', () => fitted(doc, 'bold', 'Cartilla Nacional de Salud', 26, MARGIN, 48, INNER));
  tagged('P', () => fitted(doc, 'regular', `${group.title} · color ${group.colour}`, 15, MARGIN, 88, INNER));
  const left = INNER - QR_SIZE - 28;
  let y = 160;
  for (const [label, value] of linesOf(cover)) {
    tagged('P', () => {
      write(doc, 'regular', 11, `${label}: `, MARGIN, y, INNER);
      y = fitted(doc, 'bold', value, 17, MARGIN, y + 15, label === 'Nombre' ? INNER : left) + 14;
    });
  }
  tagged('Figure', () => drawQr(doc, cover.verifyUrl, WIDTH - MARGIN - QR_SIZE, 232, QR_SIZE), {
    alt: `Código QR con la dirección ${cover.verifyUrl}`,
  });
  tagged('P', () =>
    write(
      doc,
      'regular',
      10,
      'Para comprobar que esta portada es auténtica, apunta la cámara al código.',
      WIDTH - MARGIN - QR_SIZE,
      232 + QR_SIZE + 10,
      QR_SIZE,
    ),
  );
  decoration(() =>
    doc
      .moveTo(MARGIN, y + 8)
      .lineTo(WIDTH - MARGIN, y + 8)
      .lineWidth(1)
      .stroke('#000000'),
  );
  y += 24;
  tagged('H2', () => write(doc, 'bold', 14, 'Qué hacer ahora', MARGIN, y, INNER));
  STEPS.forEach((step, index) =>
    tagged('P', () => write(doc, 'regular', 12, `${index + 1}. ${step}`, MARGIN, doc.y + 6, INNER)),
  );
  const day = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: cover.zone }).format(cover.issuedAt);
  tagged('P', () =>
    write(doc, 'regular', 10, `Reimpresa el ${day}. Dirección para comprobarla:`, MARGIN, doc.y + 18, INNER),
  );
  tagged('P', () => fitted(doc, 'regular', cover.verifyUrl, 10, MARGIN, doc.y + 2, INNER));
  root.end();
  doc.end();
  return done;
}

const linesOf = (cover: Cover): [label: string, value: string][] => [
  ['Nombre', cover.fullName],
  ['CURP', cover.curp],
  ['NSS', cover.nss],
  ['Agregado médico', cover.agregadoMedico ?? 'sin registrar'],
  ['Unidad médica', `${cover.medicalUnit} (${cover.clues})`],
  ['Folio', cover.folio],
];

const STEPS = [
  'Imprime esta hoja en tamaño carta. En blanco y negro también sirve.',
  'Llévala con una identificación a tu Unidad de Medicina Familiar, donde te dan la cartilla de tu grupo de edad.',
  'Lleva el cuadernillo a todas tus citas. En casa guarda una copia de esta hoja.',
];

// Without ligatures, which look well and are not found when somebody searches the PDF for a name. The types know the list
// of features to turn on only; what turns one off is handed on to the font as it is.
const LETTER_BY_LETTER = { liga: false } as unknown as [];

/** Answers where the text ends. */
function write(
  doc: PdfDocument,
  font: string,
  size: number,
  text: string,
  x: number,
  y: number,
  width: number,
): number {
  doc
    .fillColor('#000000')
    .font(font)
    .fontSize(size)
    .text(text, x, y, { width, lineGap: size / 8, features: LETTER_BY_LETTER });
  return doc.y;
}

/** Writes in the largest size up to `size` in which the text takes two lines at most. */
function fitted(
  doc: PdfDocument,
  font: string,
  text: string,
  size: number,
  x: number,
  y: number,
  width: number,
): number {
  doc.font(font);
  let fits = size;
  while (fits > 7 && doc.fontSize(fits).heightOfString(text, { width, features: LETTER_BY_LETTER }) > 2.5 * fits)
    fits -= 0.5;
  return write(doc, font, fits, text, x, y, width);
}
