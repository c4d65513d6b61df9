/** The letter of credentials on paper, for a family without a mailbox: one page, large type, a QR code to the login page. */
import type { Context } from '../../../core/context';
import type { Instant } from '../../../core/time';
import { drawQr, letterPage } from '../../../core/pdf-page';
import { activationLetterMessages as words } from './caregiver.messages';

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

/** The PDF, letter size, drawn in a worker thread. It holds a password and is stored nowhere. */
export const activationLetter = (ctx: Pick<Context, 'pdfs'>, letter: ActivationLetter): Promise<Buffer> =>
  ctx.pdfs.draw(__filename, letter);

/** The same PDF, drawn in this thread. */
export function draw(letter: ActivationLetter): Promise<Buffer> {
  const until = new Intl.DateTimeFormat('es-MX', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: letter.zone,
  }).format(letter.expiresAt);
  const { doc, done } = letterPage({ margin: MARGIN, info: { Title: words.documentTitle } });
  doc.font('bold').fontSize(24).text(words.title);
  doc.moveDown(0.8).font('regular').fontSize(13).text(words.to(letter.fullName));
  doc.moveDown(0.8).text(words.purpose, { lineGap: 3 });
  doc.moveDown(1);
  const top = doc.y;
  doc
    .roundedRect(MARGIN, top, 612 - 2 * MARGIN, 132, 8)
    .lineWidth(1.5)
    .stroke();
  doc
    .font('regular')
    .fontSize(12)
    .text(words.user, MARGIN + 20, top + 18);
  doc
    .font('mono')
    .fontSize(20)
    .text(letter.curp, MARGIN + 20, top + 34);
  doc
    .font('regular')
    .fontSize(12)
    .text(words.temporaryPassword, MARGIN + 20, top + 72);
  doc
    .font('mono')
    .fontSize(20)
    .text(letter.temporaryPassword, MARGIN + 20, top + 88);
  doc.x = MARGIN;
  doc.y = top + 156;
  doc.font('bold').fontSize(14).text(words.stepsTitle);
  doc
    .moveDown(0.4)
    .font('regular')
    .fontSize(13)
    .list(words.steps(letter.loginUrl), { bulletRadius: 2.5, lineGap: 4, listType: 'numbered' });
  doc.moveDown(0.6).text(words.validUntil(until), { lineGap: 3 });
  doc.moveDown(0.6).text(words.keepSafe, { lineGap: 3 });
  drawQr(doc, letter.loginUrl, (612 - QR_POINTS) / 2, doc.y + 16, QR_POINTS);
  doc.end();
  return done;
}
