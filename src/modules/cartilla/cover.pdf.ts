/**
 * The cover of a cartilla on paper: one page, letter size. The colour of the age group is named in words beside its band,
 * so a black and white print has the same content. The structure is tagged for screen readers.
 */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import type { AgeGroup } from './cartilla.types';
import { coverSheet } from './cover.messages';
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

/** The colours of the printed booklets, dark enough to stand out in grey as well, except yellow, which has an outline. */
const INK: Readonly<Record<AgeGroup, string>> = {
  CHILDREN_0_9: '#1b7f3b',
  ADOLESCENTS_10_19: '#6b6f75',
  WOMEN_20_59: '#d6337c',
  MEN_20_59: '#6d4527',
  ADULTS_60_PLUS: '#f2b705',
};

const WIDTH = 612;
const MARGIN = 54;
const INNER = WIDTH - 2 * MARGIN;
const QR_SIZE = 132;

/** The bytes of the PDF, drawn in a worker thread. */
export const coverPdf = (ctx: Pick<Context, 'pdfs'>, cover: Cover): Promise<Buffer> => ctx.pdfs.draw(__filename, cover);

/** The bytes of the PDF, drawn in this thread. */
export function draw(cover: Cover): Promise<Buffer> {
  const { doc, done } = letterPage({
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: { Title: coverSheet.documentTitle },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const tagged = (type: string, content: () => void, options: { alt?: string } = {}): void =>
    void root.add(doc.struct(type, options, content));
  const decoration = (content: () => void): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    content();
    doc.endMarkedContent();
  };

  decoration(() => {
    doc.rect(0, 0, WIDTH, 96).fill(INK[cover.ageGroup]);
    doc
      .rect(MARGIN - 14, 36, INNER + 28, 88)
      .lineWidth(1.5)
      .fillAndStroke('#ffffff', '#000000');
  });
  tagged('H1', () => fitted(doc, 'bold', coverSheet.heading, 26, MARGIN, 48, INNER));
  const group = coverSheet.group(coverSheet.groups[cover.ageGroup]);
  tagged('P', () => fitted(doc, 'regular', group, 15, MARGIN, 88, INNER));
  const left = INNER - QR_SIZE - 28;
  let y = 160;
  for (const [label, value] of linesOf(cover)) {
    tagged('P', () => {
      write(doc, 'regular', 11, `${label}: `, MARGIN, y, INNER);
      y = fitted(doc, 'bold', value, 17, MARGIN, y + 15, label === coverSheet.name ? INNER : left) + 14;
    });
  }
  tagged('Figure', () => drawQr(doc, cover.verifyUrl, WIDTH - MARGIN - QR_SIZE, 232, QR_SIZE), {
    alt: coverSheet.qrAlternative(cover.verifyUrl),
  });
  tagged('P', () =>
    write(doc, 'regular', 10, coverSheet.qrCaption, WIDTH - MARGIN - QR_SIZE, 232 + QR_SIZE + 10, QR_SIZE),
  );
  decoration(() =>
    doc
      .moveTo(MARGIN, y + 8)
      .lineTo(WIDTH - MARGIN, y + 8)
      .lineWidth(1)
      .stroke('#000000'),
  );
  y += 24;
  tagged('H2', () => write(doc, 'bold', 14, coverSheet.stepsHeading, MARGIN, y, INNER));
  coverSheet.steps.forEach((step, index) =>
    tagged('P', () => write(doc, 'regular', 12, `${index + 1}. ${step}`, MARGIN, doc.y + 6, INNER)),
  );
  const day = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: cover.zone }).format(cover.issuedAt);
  tagged('P', () => write(doc, 'regular', 10, coverSheet.reprintedOn(day), MARGIN, doc.y + 18, INNER));
  tagged('P', () => fitted(doc, 'regular', cover.verifyUrl, 10, MARGIN, doc.y + 2, INNER));
  root.end();
  doc.end();
  return done;
}

const linesOf = (cover: Cover): [label: string, value: string][] => [
  [coverSheet.name, cover.fullName],
  [coverSheet.curp, cover.curp],
  [coverSheet.nss, cover.nss],
  [coverSheet.agregado, cover.agregadoMedico ?? coverSheet.noAgregado],
  [coverSheet.unit, `${cover.medicalUnit} (${cover.clues})`],
  [coverSheet.folio, cover.folio],
];

// Without ligatures: a search of the PDF for a name would not find it. The declared type knows only the list of features
// to turn on; pdfkit passes an object that turns one off to the font unchanged.
const LETTER_BY_LETTER = { liga: false } as unknown as [];

/** Returns the y at which the text ends. */
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
