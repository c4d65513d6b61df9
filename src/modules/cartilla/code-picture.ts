/**
 * A code as a picture that people read and short programs do not: digits of several typefaces touch each other and stand
 * half on light and half on dark ground, a line crosses them, and waves bend the whole. The drill `security-code` says how many
 * are read by comparing with the typefaces. Pixels only: shapes could be read from a vector picture.
 */
import { randomBytes, randomInt } from 'node:crypto';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';

type Drawing = typeof import('@napi-rs/canvas');

const HEIGHT = 96;
const STEP = 40;
const MARGIN = 24;
const FACES = ['DejaVuSans-Bold', 'DejaVuSerif-Bold', 'DejaVuSansMono-Bold', 'DejaVuSansCondensed-BoldOblique'];
const PAPER = '#ffffff';

let loaded: Drawing | undefined;

/** Loaded with the first picture: it takes twenty megabytes, and most processes never draw one. */
function drawing(): Drawing {
  if (loaded) return loaded;
  loaded = require('@napi-rs/canvas') as Drawing;
  for (const face of FACES)
    loaded.GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`), face);
  return loaded;
}

/** A random number from `least` to `most`. Math.random could be computed from what is seen of it. */
const between = (least: number, most: number): number => least + ((most - least) * randomInt(2 ** 32)) / 2 ** 32;

/** The PNG of `code`: 40 pixels wide for each character and 96 high, dark on white. */
export function codePicture(code: string): Buffer {
  const { createCanvas } = drawing();
  const width = STEP * code.length + 2 * MARGIN;
  const canvas = createCanvas(width, HEIGHT);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = PAPER;
  ctx.fillRect(0, 0, width, HEIGHT);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = '#000000';
  for (const [index, centre] of centres(code.length, width).entries()) drawCharacter(ctx, code[index]!, centre);
  // On the ground, and where lines cross, ink becomes paper and paper ink.
  ctx.globalCompositeOperation = 'difference';
  ctx.fillStyle = ctx.strokeStyle = PAPER;
  drawGround(ctx, width);
  drawLine(ctx, width, between(1, 2));
  for (let n = 0; n < 2; n++) drawStroke(ctx, width);
  ctx.globalCompositeOperation = 'source-over';
  bend(canvas, ctx);
  return canvas.toBuffer('image/png');
}

/** Where the characters stand: at uneven distances, so that no fixed cut parts them. */
function centres(count: number, width: number): number[] {
  const room = Array.from({ length: count }, () => between(0.55, 1.45));
  const scale = (between(0.8, 0.94) * width) / room.reduce((sum, each) => sum + each, 0);
  let left = between(0.1, 0.9) * (width - scale * room.reduce((sum, each) => sum + each, 0));
  return room.map((each) => {
    left += scale * each;
    return left - (scale * each) / 2;
  });
}

function drawCharacter(ctx: SKRSContext2D, character: string, centre: number): void {
  ctx.save();
  ctx.font = `${Math.round(between(48, 66))}px ${FACES[randomInt(FACES.length)]}`;
  ctx.translate(centre, HEIGHT / 2 + between(-12, 12));
  ctx.rotate(between(-0.4, 0.4));
  ctx.transform(between(0.85, 1.15), between(-0.15, 0.15), between(-0.3, 0.3), between(0.85, 1.15), 0, 0);
  ctx.fillText(character, 0, 0);
  ctx.restore();
}

/** A curve from one side of the picture to the other. */
function drawLine(ctx: SKRSContext2D, width: number, thickness: number): void {
  const height = (): number => between(0.2 * HEIGHT, 0.8 * HEIGHT);
  ctx.lineWidth = thickness;
  ctx.beginPath();
  ctx.moveTo(0, height());
  ctx.bezierCurveTo(width / 3, height(), (2 * width) / 3, height(), width, height());
  ctx.stroke();
}

/** The ground below a curve that rises and falls through the characters; on it ink and paper change places. */
function drawGround(ctx: SKRSContext2D, width: number): void {
  const turns = 3 + randomInt(3);
  const first = randomInt(2);
  const height = (n: number): number => {
    const highest = (n + first) % 2 ? 0.2 : 0.55;
    return between(highest, highest + 0.25) * HEIGHT;
  };
  const step = width / turns;
  let [x, y] = [between(-0.5, 0) * step, height(0)];
  ctx.beginPath();
  ctx.moveTo(x, y);
  for (let n = 1; x < width; n++) {
    const [nextX, nextY] = [x + between(0.7, 1.3) * step, height(n)];
    const middle = (x + nextX) / 2;
    ctx.bezierCurveTo(middle, y, middle, nextY, nextX, nextY);
    [x, y] = [nextX, nextY];
  }
  ctx.lineTo(x, HEIGHT);
  ctx.lineTo(-step, HEIGHT);
  ctx.fill();
}

/** A short stroke anywhere, so that the ink does not tell where the first and the last character stand. */
function drawStroke(ctx: SKRSContext2D, width: number): void {
  const [x, y] = [between(4, width - 4), between(10, HEIGHT - 10)];
  ctx.lineWidth = between(3, 5);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + between(-9, 9), y + between(-14, 14));
  ctx.stroke();
}

/** Moves each pixel along two waves, and sprinkles the picture. */
function bend(canvas: Canvas, ctx: SKRSContext2D): void {
  const { width, height } = canvas;
  const source = ctx.getImageData(0, 0, width, height);
  const target = ctx.createImageData(width, height);
  const wave = () => ({ reach: between(2.6, 4), length: between(40, 62), start: between(0, 2 * Math.PI) });
  const [across, along] = [wave(), wave()];
  const at = ({ reach, length, start }: typeof across, place: number): number =>
    Math.round(reach * Math.sin((2 * Math.PI * place) / length + start));
  const grain = randomBytes(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x + at(across, y), y + at(along, x)];
      const isInside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
      const shade = isInside ? source.data[4 * (fromY * width + fromX)]! : 255;
      const value = grain[y * width + x]! < 4 ? 255 - shade : shade;
      target.data.set([value, value, value, 255], 4 * (y * width + x));
    }
  ctx.putImageData(target, 0, 0);
}
