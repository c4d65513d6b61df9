/** The files that the page gives out: the template, and what became of each row. */
import Papa from 'papaparse';
import { FIELD_NAMES, type Field } from './columns';
import type { RowResult } from './send';

/** Text for a CSV file as Excel reads it: with a byte order mark; no cell begins a formula. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(rows as (string | number)[][], { escapeFormulae: true })}\r\n`;
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The headers alone. */
export const templateFile = (labels: Record<Field, string>): string => csv([FIELD_NAMES.map((field) => labels[field])]);

/** One line for each row and problem. */
export const resultFile = (
  results: readonly RowResult[],
  { headers, statuses }: { headers: readonly string[]; statuses: Record<RowResult['status'], string> },
): string =>
  csv([
    headers,
    ...results.flatMap(({ row, status, problems, warnings, nextStep }) => {
      const facts = [row.number, row.family.patient.curp, statuses[status]];
      const told = [...problems, ...warnings];
      if (told.length === 0) return [[...facts, '', '', '', '']];
      return told.map(({ path, code, message }) => [...facts, row.cellOf(path), code, message, nextStep ?? '']);
    }),
  ]);
