/** The letter of credentials on paper, for a family without a mailbox: one page, large type, a QR code to the login page. */
import type { Instant } from '../../../core/time';
import { drawQr, letterPage } from '../../../core/pdf-page';

export interface ActivationLetter {
  fullName: string;
  curp: string;
  temporaryPassword: string;
  expiresAt: Instant;
  zone: string;
  loginUrl: string;
}

const MARGIN = 64;
const QR_POINTS = 130;

/** The PDF, letter size. It holds a password: hand it over, keep it nowhere. */
export function activationLetter(letter: ActivationLetter): Promise<Buffer> {
  const until = new Intl.DateTimeFormat('es-MX', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: letter.zone,
  }).format(letter.expiresAt);
  const { doc, done } = letterPage({ margin: MARGIN, info: { Title: 'Acceso al Carnet Digital' } });
  doc.font('bold').fontSize(24).text('Tu acceso al Carnet Digital');
  doc.moveDown(0.8).font('regular').fontSize(13).text(`Para: ${letter.fullName}`);
  doc
    .moveDown(0.8)
    .text(
      'Con el Carnet Digital puedes ver, a cualquier hora y desde cualquier teléfono, las próximas citas y el tratamiento.',
      { lineGap: 3 },
    );
  doc.moveDown(1);
  const top = doc.y;
  doc
    .roundedRect(MARGIN, top, 612 - 2 * MARGIN, 132, 8)
    .lineWidth(1.5)
    .stroke();
  doc
    .font('regular')
    .fontSize(12)
    .text('Usuario (tu CURP):', MARGIN + 20, top + 18);
  doc
    .font('mono')
    .fontSize(20)
    .text(letter.curp, MARGIN + 20, top + 34);
  doc
    .font('regular')
    .fontSize(12)
    .text('Contraseña temporal:', MARGIN + 20, top + 72);
  doc
    .font('mono')
    .fontSize(20)
    .text(letter.temporaryPassword, MARGIN + 20, top + 88);
  doc.x = MARGIN;
  doc.y = top + 156;
  doc.font('bold').fontSize(14).text('Qué hacer ahora');
  doc
    .moveDown(0.4)
    .font('regular')
    .fontSize(13)
    .list(
      [
        `Abre ${letter.loginUrl} o apunta la cámara de tu teléfono al código de abajo.`,
        'Escribe tu usuario y tu contraseña temporal.',
        'El sistema te pedirá una contraseña nueva, que solo tú conozcas.',
      ],
      { bulletRadius: 2.5, lineGap: 4, listType: 'numbered' },
    );
  doc
    .moveDown(0.6)
    .text(
      `La contraseña temporal sirve hasta que elijas la tuya, y como máximo hasta el ${until} (hora de tu hospital).`,
      { lineGap: 3 },
    );
  doc
    .moveDown(0.6)
    .text(
      'Guarda esta hoja y no la compartas. Si se pierde, pide otra a Trabajo Social de tu unidad médica: esta dejará de servir.',
      { lineGap: 3 },
    );
  drawQr(doc, letter.loginUrl, (612 - QR_POINTS) / 2, doc.y + 16, QR_POINTS);
  doc.end();
  return done;
}
