/** Plots as SVG by hand: two kinds, no library. */
import type { Figure } from './statistics';

const WIDTH = 720;
const LEFT = 170;
const RIGHT = 60;
const ROW = 30;
const TOP = 44;
const INK = '#1f2933';
const COLOURS = ['#0b7a75', '#d1495b', '#7a6ff0', '#5c6b73', '#edae49'];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const text = (x: number, y: number, words: string, anchor = 'start'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(words)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, colour = INK, width = 1): string =>
  `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${colour}" stroke-width="${width}" fill="none"/>`;

const drawing = (title: string, height: number, marks: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}" role="img">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${[`<g font-weight="600">${text(12, 24, title)}</g>`, ...marks].join('\n')}
</svg>
`;

/** A bar for each median, a whisker from quartile to quartile, and a mark at 1. */
export function bars(title: string, figures: ReadonlyMap<string, Figure>): string {
  const most = Math.max(1, ...[...figures.values()].map(({ high }) => high));
  const x = (value: number): number => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  const height = TOP + figures.size * ROW + 12;
  const marks = [...figures].flatMap(([name, { median, low, high }], row) => {
    const y = TOP + row * ROW;
    const colour = COLOURS[row % COLOURS.length]!;
    return [
      text(LEFT - 8, y + 16, name, 'end'),
      `<rect x="${LEFT}" y="${y + 4}" width="${(x(median) - LEFT).toFixed(1)}" height="${ROW - 12}" fill="${colour}"/>`,
      line(x(low), y + 13, x(high), y + 13, INK, 2),
      text(x(high) + 6, y + 17, median.toFixed(2)),
    ];
  });
  return drawing(title, height, [...marks, line(x(1), TOP - 4, x(1), height - 8)]);
}

/** Lines over a common axis of numbers that begins at 0, as does the other. */
export function lines(
  title: string,
  across: readonly number[],
  series: ReadonlyMap<string, readonly number[]>,
): string {
  const height = 360;
  const [bottom, right] = [height - 40, WIDTH - 130];
  const [widest, highest] = [Math.max(...across), Math.max(...[...series.values()].flat())];
  const x = (value: number): number => 60 + (value / widest) * (right - 60);
  const y = (value: number): number => bottom - (value / highest) * (bottom - TOP - 10);
  const axes = [
    line(60, bottom, right, bottom),
    line(60, TOP, 60, bottom),
    ...across.map((value) => text(x(value), bottom + 18, String(value), 'middle')),
    ...[0.5, 1].map((share) => text(54, y(highest * share) + 4, (highest * share).toFixed(1), 'end')),
  ];
  const drawn = [...series].flatMap(([name, values], which) => {
    const colour = COLOURS[which % COLOURS.length]!;
    const points = values.map((value, at) => `${x(across[at]!).toFixed(1)} ${y(value).toFixed(1)}`);
    return [
      `<path d="M${points.join('L')}" stroke="${colour}" stroke-width="2" fill="none"/>`,
      ...points.map(
        (point) => `<circle cx="${point.split(' ')[0]}" cy="${point.split(' ')[1]}" r="3" fill="${colour}"/>`,
      ),
      `<g fill="${colour}">${text(right + 8, y(values.at(-1)!) + 4, name)}</g>`,
    ];
  });
  return drawing(title, height, [...axes, ...drawn]);
}
