/** Medians, and how far apart the middle half lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? NaN;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}

/** A median with its quartiles. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export const figure = (values: readonly number[]): Figure => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** The figure of ratios taken round by round, in which what slows the machine slows both. */
export const ratio = (values: readonly number[], floor: readonly number[]): Figure =>
  figure(values.map((value, round) => value / floor[round]!));

export const shown = ({ median, low, high }: Figure, digits = 2): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
