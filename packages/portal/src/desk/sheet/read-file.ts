/** Reads a spreadsheet in the browser: XLSX, or CSV in UTF-8, UTF-16 or Latin-1 with commas, semicolons or tabs. */
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { cleanText, type Cell } from './cells';

export interface SheetLine {
  /** The number of the row in the spreadsheet, from 1. */
  number: number;
  cells: Cell[];
}
export interface Sheet {
  headers: string[];
  lines: SheetLine[];
}

/** Why a file cannot be read. */
export type FileTrouble = 'TOO_LARGE' | 'OLD_EXCEL' | 'UNREADABLE' | 'EMPTY';
export class UnreadableFile extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(trouble);
  }
}

const MOST_BYTES = 5_000_000;
const MOST_LINES = 5_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** The text of a CSV file; what is not UTF-8 is taken for Windows-1252, the Latin-1 of Excel. */
export function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? value : cleanText(String(value ?? ''));
};

async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<unknown[][]> {
  if (startsWith(bytes, 0x50, 0x4b)) return readSheet(bytes.buffer);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile('OLD_EXCEL');
  return Papa.parse<string[]>(decode(bytes), { delimitersToGuess: [',', ';', '\t', '|'] }).data;
}

/** The first row with text as headers, and the rows with text below it. Throws UnreadableFile. */
export async function readFile(file: Blob): Promise<Sheet> {
  if (file.size > MOST_BYTES) throw new UnreadableFile('TOO_LARGE');
  let rows: unknown[][];
  try {
    rows = await rowsOf(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('UNREADABLE');
  }
  const lines = rows
    .map((row, place): SheetLine => ({ number: place + 1, cells: row.map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...rest] = lines;
  if (!head || rest.length === 0) throw new UnreadableFile('EMPTY');
  if (rest.length > MOST_LINES) throw new UnreadableFile('TOO_LARGE');
  return { headers: head.cells.map(String), lines: rest };
}

/** The name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
