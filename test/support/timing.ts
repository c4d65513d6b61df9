/** Whether times tell something apart: the medians of what was measured in turns. */

export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** The value below which `share` of them lie. */
export const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;

/**
 * Asks in turns, each round in another order, and fails when the medians lie further apart than 15 ms or 15 %, whichever is
 * more. A machine busy with other things makes medians wander, so unlike ones are asked again, up to `atMost` rounds; what
 * really tells two things apart stays unlike, however often one asks. Says the medians where TELL_FIGURES is set.
 */
export async function expectAlike(
  asks: Readonly<Record<string, () => Promise<unknown>>>,
  { atLeast, atMost }: { atLeast: number; atMost: number },
): Promise<void> {
  const times = Object.entries(asks).map(([what, ask]) => ({ what, ask, took: [] as number[] }));
  const apart = (): { by: number; allowed: number } => {
    const medians = times.map(({ took }) => median(took));
    const most = Math.max(...medians);
    return { by: most - Math.min(...medians), allowed: Math.max(15, 0.15 * most) };
  };
  for (let round = 1; round <= atMost; round++) {
    for (let turn = 0; turn < times.length; turn++) {
      const { ask, took } = times[(turn + round) % times.length]!;
      const before = performance.now();
      await ask();
      took.push(performance.now() - before);
    }
    if (round >= atLeast && apart().by < apart().allowed) break;
  }
  tell(times.map(({ what, took }) => `${what} ${median(took).toFixed(1)} ms`).join(', '));
  expect(apart().by).toBeLessThan(apart().allowed);
}

/** Figures for SECURITY.md: `TELL_FIGURES=1 npx jest test/trust`. */
export function tell(figures: string): void {
  if (process.env.TELL_FIGURES) process.stdout.write(`  figures: ${expect.getState().currentTestName}: ${figures}\n`);
}
