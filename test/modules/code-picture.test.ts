/** The picture of a security code: pixels, of one size, and not read by a short program that has learnt from hundreds of others. */
import { randomInt } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { codePicture } from '../../src/modules/cartilla/code-picture';

const LEARNT = 250;
const ASKED = 40;
const SIDE = 14;
type Glyph = Float32Array;

const someCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** The ink of a picture, from 0 to 1, row by row. */
async function inkOf(png: Buffer): Promise<{ ink: Float32Array; width: number; height: number }> {
  const image = await loadImage(png);
  const { width, height } = image;
  const ctx = createCanvas(width, height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, width, height);
  return { ink: Float32Array.from({ length: width * height }, (_, i) => 1 - data[4 * i]! / 255), width, height };
}

/** The ink of the columns from `left` to `right`, cut at its top and bottom row of digits and scaled to a square. */
function glyph({ ink, width, height }: Awaited<ReturnType<typeof inkOf>>, left: number, right: number): Glyph {
  const inRow = (y: number): number =>
    ink.subarray(y * width + Math.floor(left), y * width + Math.ceil(right)).reduce((sum, each) => sum + each, 0);
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => inRow(y) > 6);
  const [top, bottom] = [rows[0] ?? 0, (rows.at(-1) ?? height - 1) + 1];
  return Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
    const x = Math.floor(left + (((i % SIDE) + 0.5) * (right - left)) / SIDE);
    const y = Math.floor(top + ((Math.floor(i / SIDE) + 0.5) * (bottom - top)) / SIDE);
    return ink[y * width + x] ?? 0;
  });
}

/** Ways to cut a picture into six: places that never change, and equal parts of the columns that hold digits. */
const CUTS: Readonly<Record<string, (picture: Awaited<ReturnType<typeof inkOf>>) => [number, number]>> = {
  'at fixed places': ({ width }) => [12, width - 30],
  'at equal parts of what is inked': ({ ink, width, height }) => {
    const columns = Array.from({ length: width }, (_, x) => x).filter(
      (x) => Array.from({ length: height }, (_, y) => ink[y * width + x]!).reduce((sum, each) => sum + each, 0) > 12,
    );
    return [columns[0] ?? 0, (columns.at(-1) ?? width) + 1];
  },
};

describe('The picture of a security code', () => {
  it('is a PNG of one size for every code of six digits, and never the same twice', () => {
    const pictures = [codePicture('123456'), codePicture('123456')];
    expect(pictures[0]!.equals(pictures[1]!)).toBe(false);
    for (const png of pictures) {
      expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([288, 96]);
      expect(png.length).toBeLessThan(20_000);
    }
  });

  it.each(Object.keys(CUTS))(
    'is not read by the nearest of %s',
    async (cut) => {
      const glyphsOf = async (code: string): Promise<Glyph[]> => {
        const picture = await inkOf(codePicture(code));
        const [left, right] = CUTS[cut]!(picture);
        const step = (right - left) / 6;
        return Array.from({ length: 6 }, (_, n) => glyph(picture, left + n * step, left + (n + 1) * step));
      };
      const learnt: { digit: string; glyph: Glyph }[] = [];
      for (let n = 0; n < LEARNT; n++) {
        const code = someCode();
        for (const [at, each] of (await glyphsOf(code)).entries()) learnt.push({ digit: code[at]!, glyph: each });
      }
      const distance = (a: Glyph, b: Glyph): number => {
        let sum = 0;
        for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
        return sum;
      };
      const read = (wanted: Glyph): string => {
        let best = { digit: '', by: Infinity };
        for (const { digit, glyph: known } of learnt) {
          const by = distance(wanted, known);
          if (by < best.by) best = { digit, by };
        }
        return best.digit;
      };
      let right = 0;
      for (let n = 0; n < ASKED; n++) {
        const code = someCode();
        if ((await glyphsOf(code)).map(read).join('') === code) right++;
      }
      expect(right).toBeLessThanOrEqual(ASKED / 10);
    },
    60_000,
  );
});
