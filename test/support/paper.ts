/** A PDF as a printer would show it: its pages as pixels, by poppler, in colour or in black and white. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

const isThere = spawnSync('pdftoppm', ['-v']).error === undefined && spawnSync('pdftotext', ['-v']).error === undefined;

/** `describe` where poppler-utils is installed. Elsewhere the tests are left out aloud, and on CI they fail. */
export const describeOnPaper: jest.Describe = isThere || process.env.CI === 'true' ? describe : describe.skip;
if (!isThere)
  process.stderr.write('poppler-utils (pdftotext, pdftoppm) is not installed: PDFs are not looked at in this run\n');

export interface Page {
  width: number;
  height: number;
  /** RGBA, row by row. */
  pixels: Uint8ClampedArray;
}

/** Reads a PPM or PGM as pdftoppm writes it: a header of four words, then bytes. */
function parsed(file: Buffer): Page {
  const [header, kind, width, height] = /^(P[56])\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 60))!;
  const size = { width: Number(width), height: Number(height) };
  const samples = kind === 'P6' ? 3 : 1;
  const pixels = new Uint8ClampedArray(size.width * size.height * 4);
  for (let i = 0; i < size.width * size.height; i++) {
    for (let channel = 0; channel < 3; channel++)
      pixels[i * 4 + channel] = file[header.length + i * samples + (samples === 3 ? channel : 0)]!;
    pixels[i * 4 + 3] = 255;
  }
  return { ...size, pixels };
}

/** The pages of a PDF at `dpi`. */
export function pagesOf(pdf: Buffer, { dpi = 100, gray = false } = {}): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-paper-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    execFileSync('pdftoppm', [
      '-r',
      String(dpi),
      ...(gray ? ['-gray'] : []),
      join(folder, 'in.pdf'),
      join(folder, 'page'),
    ]);
    return readdirSync(folder)
      .filter((name) => name.startsWith('page'))
      .sort()
      .map((name) => parsed(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the QR code on a page says. */
export const qrOn = ({ pixels, width, height }: Page): string | undefined => jsQR(pixels, width, height)?.data;

/** How many of the page's pixels are neither white nor black nor grey. */
export function colouredPixels({ pixels }: Page): number {
  let coloured = 0;
  for (let i = 0; i < pixels.length; i += 4)
    if (
      Math.max(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!) - Math.min(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!) >
      40
    )
      coloured++;
  return coloured;
}
