/**
 * A code as a picture that people read and short programs do not: digits of several typefaces touch each other, lines of the
 * same ink cross them, lines of paper cut them, and waves bend the whole. Pixels only: shapes could be read from a vector picture.
 */
import { randomBytes, randomInt } from 'node:crypto';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';

type Drawing = typeof import('@napi-rs/canvas');

const HEIGHT = 96;
const STEP = 40;
const MARGIN = 24;
const FACES = ['DejaVuSans-Bold', 'DejaVuSerif-Bold', 'DejaVuSansMono-Bold', 'DejaVuSansCondensed-BoldOblique'];
const INK = '#1a1a1a';
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
  for (const [index, centre] of centres(code.length, width).entries()) drawCharacter(ctx, code[index]!, centre);
  for (const thickness of [between(1.5, 2.5), between(2, 3)]) drawLine(ctx, width, INK, thickness);
  drawLine(ctx, width, PAPER, between(1.5, 2.5));
  for (let n = 0; n < 3; n++) drawStroke(ctx, width);
  bend(canvas, ctx);
  return canvas.toBuffer('image/png');
}

/** Where the characters stand: at uneven distances, so that no fixed cut parts them. */
function centres(count: number, width: number): number[] {
  const room = Array.from({ length: count }, () => between(0.55, 1.45));
  const scale = (between(0.74, 0.92) * width) / room.reduce((sum, each) => sum + each, 0);
  let left = between(0.1, 0.9) * (width - scale * room.reduce((sum, each) => sum + each, 0));
  return room.map((each) => {
    left += scale * each;
    return left - (scale * each) / 2;
  });
}

function drawCharacter(ctx: SKRSContext2D, character: string, centre: number): void {
  ctx.save();
  ctx.fillStyle = INK;
  ctx.font = `${Math.round(between(48, 66))}px ${FACES[randomInt(FACES.length)]}`;
  ctx.translate(centre, HEIGHT / 2 + between(-12, 12));
  ctx.rotate(between(-0.45, 0.45));
  ctx.transform(between(0.85, 1.15), between(-0.15, 0.15), between(-0.3, 0.3), between(0.85, 1.15), 0, 0);
  ctx.fillText(character, 0, 0);
  ctx.restore();
}

/** A curve from one side of the picture to the other. */
function drawLine(ctx: SKRSContext2D, width: number, colour: string, thickness: number): void {
  const height = (): number => between(0.2 * HEIGHT, 0.8 * HEIGHT);
  ctx.strokeStyle = colour;
  ctx.lineWidth = thickness;
  ctx.beginPath();
  ctx.moveTo(0, height());
  ctx.bezierCurveTo(width / 3, height(), (2 * width) / 3, height(), width, height());
  ctx.stroke();
}

/** A short stroke anywhere, so that the ink does not tell where the first and the last character stand. */
function drawStroke(ctx: SKRSContext2D, width: number): void {
  const [x, y] = [between(4, width - 4), between(10, HEIGHT - 10)];
  ctx.strokeStyle = INK;
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
  const wave = () => ({ reach: between(1.8, 3.2), length: between(50, 80), start: between(0, 2 * Math.PI) });
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
