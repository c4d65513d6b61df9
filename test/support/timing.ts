/** Whether times tell something apart: the medians of what was measured in turns. */

/** Milliseconds by what was asked. */
export type Times = Record<string, number[]>;

export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** The value below which `share` of them lie. */
export const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;

/** Fails when the medians lie further apart than 15 ms or 15 %, whichever is more. Says them where TELL_FIGURES is set. */
export function expectAlike(times: Times): void {
  const medians = Object.values(times).map(median);
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  tell(
    Object.entries(times)
      .map(([what, list]) => `${what} ${median(list).toFixed(1)} ms`)
      .join(', '),
  );
  expect(most - least).toBeLessThan(Math.max(15, 0.15 * most));
}

/** Figures for SECURITY.md: `TELL_FIGURES=1 npx jest test/trust`. */
export function tell(figures: string): void {
  if (process.env.TELL_FIGURES) process.stdout.write(`  figures: ${expect.getState().currentTestName}: ${figures}\n`);
}
