/**
 * Reads the picture of a security code by simple means: thin lines are removed, and the digits of the fonts, turned and
 * scaled, are compared at every place, by their ink, on dark ground as well, or by their edges. The share of the pictures that it
 * reads tells what the picture is worth.
 */
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

const FACES = ['DejaVuSans-Bold', 'DejaVuSerif-Bold', 'DejaVuSansMono-Bold', 'DejaVuSansCondensed-BoldOblique'];
const DIGITS = 6;
/** Pixels of the picture for one of the raster that is compared. */
const GRAIN = 3;
const ROTATIONS = [-0.4, -0.25, -0.12, 0, 0.12, 0.25, 0.4];
const SIZES = [50, 58, 66];
/** The least distance of two digits, in pixels of the coarse raster. */
const APART = 8;

/** Ink from 0 to 1, row by row. */
interface Raster {
  readonly ink: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** A digit of a font: its ink, or its edges, less the mean, at length 1. */
interface Template extends Raster {
  readonly digit: string;
}

/** A digit whose middle may stand in a column of the coarse raster. */
interface Find {
  readonly digit: string;
  readonly score: number;
}

const raster = (width: number, height: number, inkAt: (x: number, y: number) => number): Raster => ({
  ink: Float32Array.from({ length: width * height }, (_, i) => inkAt(i % width, Math.floor(i / width))),
  width,
  height,
});
const inkAt = ({ ink, width, height }: Raster, x: number, y: number, outside = 0): number =>
  x < 0 || x >= width || y < 0 || y >= height ? outside : ink[y * width + x]!;

async function pictureOf(png: Buffer): Promise<Raster> {
  const image = await loadImage(png);
  const { width, height } = image;
  const ctx = createCanvas(width, height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, width, height);
  return raster(width, height, (x, y) => (data[4 * (y * width + x)]! < 128 ? 1 : 0));
}

/** The least or the most ink within `reach` pixels of each pixel. */
const spread = (from: Raster, reach: number, pick: (...values: number[]) => number): Raster => {
  const line = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const own = (x: number, y: number): number => inkAt(from, x, y);
  const rows = raster(from.width, from.height, (x, y) => pick(...line.map((d) => inkAt(from, x + d, y, own(x, y)))));
  return raster(from.width, from.height, (x, y) => pick(...line.map((d) => inkAt(rows, x, y + d, own(x, y)))));
};

/** Without specks and gaps, and without lines that are thinner than the strokes of a digit. */
const withoutLines = (from: Raster, reach: number): Raster =>
  spread(spread(spread(spread(from, 1, Math.max), 1, Math.min), reach, Math.min), reach, Math.max);

const coarse = (from: Raster): Raster =>
  raster(Math.floor(from.width / GRAIN), Math.floor(from.height / GRAIN), (x, y) => {
    let sum = 0;
    for (let i = 0; i < GRAIN ** 2; i++) sum += inkAt(from, x * GRAIN + (i % GRAIN), y * GRAIN + Math.floor(i / GRAIN));
    return sum / GRAIN ** 2;
  });

/** How much the ink changes at each pixel, on whatever ground. */
const edges = (from: Raster): Raster =>
  raster(from.width, from.height, (x, y) => {
    const here = inkAt(from, x, y);
    return Math.max(Math.abs(here - inkAt(from, x + 1, y, here)), Math.abs(here - inkAt(from, x, y + 1, here)));
  });

/** A digit of a font, turned, cut at its outline with one pixel of paper. */
function template(digit: string, face: string, size: number, rotation: number, ofEdges: boolean): Template {
  const side = 108;
  const ctx = createCanvas(side, side).getContext('2d');
  ctx.translate(side / 2, side / 2);
  ctx.rotate(rotation);
  ctx.font = `${size}px ${face}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(digit, 0, 0);
  const { data } = ctx.getImageData(0, 0, side, side);
  const drawn = raster(side, side, (x, y) => data[4 * (y * side + x) + 3]! / 255);
  const whole = coarse(ofEdges ? edges(drawn) : drawn);
  const inked = [...whole.ink.keys()].filter((i) => whole.ink[i]! > 0.1);
  const [xs, ys] = [inked.map((i) => i % whole.width), inked.map((i) => Math.floor(i / whole.width))];
  const [left, top] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  const cut = raster(Math.max(...xs) - left + 2, Math.max(...ys) - top + 2, (x, y) => inkAt(whole, left + x, top + y));
  const mean = cut.ink.reduce((sum, each) => sum + each, 0) / cut.ink.length;
  const length = Math.sqrt(cut.ink.reduce((sum, each) => sum + (each - mean) ** 2, 0));
  return { ...cut, ink: cut.ink.map((each) => (each - mean) / length), digit };
}

const known = new Map<boolean, Template[]>();

function templates(ofEdges: boolean): Template[] {
  if (known.size === 0)
    for (const face of FACES) GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`), face);
  const made =
    known.get(ofEdges) ??
    [...'0123456789'].flatMap((digit) =>
      FACES.flatMap((face) =>
        SIZES.flatMap((size) => ROTATIONS.map((turn) => template(digit, face, size, turn, ofEdges))),
      ),
    );
  known.set(ofEdges, made);
  return made;
}

/** The correlation of a template with the picture at a place, from -1 to 1. */
function correlation(picture: Raster, { ink, width, height }: Template, left: number, top: number): number {
  let [sum, squares, product] = [0, 0, 0];
  for (let y = Math.max(0, -top); y < height && top + y < picture.height; y++)
    for (let x = Math.max(0, -left); x < width && left + x < picture.width; x++) {
      const value = picture.ink[(top + y) * picture.width + left + x]!;
      sum += value;
      squares += value * value;
      product += value * ink[y * width + x]!;
    }
  return product / Math.sqrt(Math.max(squares - (sum * sum) / (width * height), 1e-3));
}

/** For each column the digits whose middle may stand there, each with its best score. */
function findsIn(picture: Raster, among: Template[], score: (correlation: number) => number): Find[][] {
  const best = Array.from({ length: picture.width }, () => new Map<string, number>());
  for (const one of among)
    for (let left = -3; left + one.width <= picture.width + 3; left++) {
      const column = best[Math.min(Math.max(Math.round(left + one.width / 2), 0), picture.width - 1)]!;
      for (let top = -2; top + one.height <= picture.height + 2; top++) {
        const reached = score(correlation(picture, one, left, top));
        if (reached > (column.get(one.digit) ?? 0)) column.set(one.digit, reached);
      }
    }
  return best.map((scores) => [...scores].map(([digit, reached]) => ({ digit, score: reached })));
}

/** The six digits with the highest sum of squared scores that stand far enough from each other. */
function bestRow(columns: readonly Find[][]): string {
  type Row = { text: string; score: number };
  let rows: Row[] = columns.map(() => ({ text: '', score: 0 }));
  for (let n = 0; n < DIGITS; n++) {
    const next: Row[] = [];
    let reached: Row = { text: '', score: -Infinity };
    for (const [at, found] of columns.entries()) {
      const before = n === 0 ? rows[0]! : next.length >= APART ? rows[at - APART]! : { text: '', score: -Infinity };
      for (const { digit, score } of found)
        if (before.score + score ** 2 > reached.score)
          reached = { text: before.text + digit, score: before.score + score ** 2 };
      next.push(reached);
    }
    rows = next;
  }
  return rows.at(-1)!.text;
}

const read = (picture: Raster, ofEdges: boolean, score = (value: number): number => value): string =>
  bestRow(findsIn(coarse(picture), templates(ofEdges), score));

const MEANS = {
  'the ink': (whole: Raster) => read(whole, false),
  'the ink without lines': (whole: Raster) => read(withoutLines(whole, 1), false),
  'the ink on either ground': (whole: Raster) => read(withoutLines(whole, 1), false, Math.abs),
  'the edges': (whole: Raster) => read(edges(whole), true),
  'the edges without lines': (whole: Raster) => read(edges(withoutLines(whole, 1)), true),
};
export type Means = keyof typeof MEANS;
export const ALL_MEANS = Object.keys(MEANS) as Means[];

/** The six digits that these means read in a picture; each takes about a second. */
export async function readCode(png: Buffer, means: Means): Promise<string> {
  return MEANS[means](await pictureOf(png));
}
