/** The shared emergency sheet on paper: one page, letter size. */
import type { Context } from '../../../core/context';
import { letterPage } from '../../../core/pdf-page';
import type { SheetText } from './sheet-text.view';

const MARGIN = 48;

/** The bytes of the PDF, drawn in a worker thread. */
export const sheetPdf = (ctx: Pick<Context, 'pdfs'>, sheet: SheetText): Promise<Buffer> =>
  ctx.pdfs.draw(__filename, sheet);

/** The bytes of the PDF, drawn in this thread. */
export function draw({ title, drawn, fullName, identity, sections }: SheetText): Promise<Buffer> {
  const { doc, done } = letterPage({ margin: MARGIN, info: { Title: title } });
  doc.font('bold').fontSize(11).text(title);
  doc.fontSize(20).text(fullName);
  doc.font('regular').fontSize(11).text(identity).text(drawn);
  for (const { title: heading, lines } of sections) {
    doc.moveDown(0.5).font('bold').fontSize(12).text(heading);
    doc.font('regular').fontSize(11);
    for (const line of lines) doc.text(`• ${line}`, { lineGap: 1 });
  }
  doc.end();
  return done;
}
