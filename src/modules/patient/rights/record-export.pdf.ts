/** The exported record on paper: every list of the data as a section, one line for each entry. */
import type { Context } from '../../../core/context';
import { letterPage, type PdfDocument } from '../../../core/pdf-page';
import { recordExportMessages as words, recordLabels, recordValues } from './record-export.messages';

/** A record for paper: the data of the JSON file. */
export interface RecordOnPaper {
  madeOn: string;
  data: Readonly<Record<string, unknown>>;
}

const MARGIN = 54;

/** The PDF, letter size, drawn in a worker thread. */
export const recordPdf = (ctx: Pick<Context, 'pdfs'>, record: RecordOnPaper): Promise<Buffer> =>
  ctx.pdfs.draw(__filename, record);

const labelOf = (name: string): string => recordLabels[name] ?? name;
const isEntry = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Ids and the names of types say nothing on paper. */
const isShown = ([name, value]: [string, unknown]): boolean =>
  name !== 'id' && name !== '__typename' && value !== null && !(Array.isArray(value) && value.length === 0);

/** A value in one line: an entry as its fields. */
function lineOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lineOf).join(', ');
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (!isEntry(value))
    return recordValues[String(value)] ?? String(value).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
  const shown = Object.entries(value).filter(isShown);
  if (shown.length === 1) return lineOf(shown[0]![1]);
  return shown.map(([name, part]) => `${labelOf(name)}: ${lineOf(part)}`).join('; ');
}

function section(doc: PdfDocument, name: string, value: unknown, depth: number): void {
  doc
    .moveDown(0.6)
    .font('bold')
    .fontSize(Math.max(16 - 2 * depth, 11))
    .text(labelOf(name));
  doc.font('regular').fontSize(10);
  const entries = Array.isArray(value) ? value : [value];
  if (entries.length === 0) doc.text(words.nothing);
  for (const entry of entries) {
    if (!isEntry(entry)) {
      doc.text(lineOf(entry), { lineGap: 2 });
      continue;
    }
    const parts = Object.entries(entry).filter(isShown);
    const lists = parts.filter(([, part]) => Array.isArray(part) && part.some(isEntry));
    const plain = Object.fromEntries(parts.filter((part) => !lists.includes(part)));
    if (Object.keys(plain).length > 0) doc.text(`• ${lineOf(plain)}`, { lineGap: 2 });
    for (const [list, part] of lists) section(doc, list, part, depth + 1);
  }
}

/** The same PDF, drawn in this thread. */
export function draw({ madeOn, data }: RecordOnPaper): Promise<Buffer> {
  const { doc, done } = letterPage({ margin: MARGIN, info: { Title: words.title } });
  doc.font('bold').fontSize(20).text(words.title);
  doc.moveDown(0.4).font('regular').fontSize(11).text(words.madeOn(madeOn));
  for (const [name, value] of Object.entries(data)) section(doc, name, value, 0);
  doc.end();
  return done;
}
