/** Background jobs: one round at a time, and a failure that can be read in the log. */
import type { Context } from '../../src/core/context';
import { startRounds } from '../../src/core/jobs';
import { openLog } from '../../src/http/logging';

const contextFor = (): Context => ({}) as Context;

describe('A background job', () => {
  afterEach(() => jest.useRealTimers());

  it('says which round failed, and where, without the words of the error', async () => {
    const lines: string[] = [];
    const log = openLog({ logLevel: 'error' }, (line) => void lines.push(line));
    const job = startRounds('sweep', 60_000, () => Promise.reject(new TypeError('CURP of Ximena')), contextFor, log);
    await job.stop();
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        operation: 'sweep',
        error: 'TypeError',
        msg: 'a background job failed',
        stack: expect.arrayContaining([expect.stringContaining('at ')]) as string[],
      },
    ]);
    expect(lines.join()).not.toContain('Ximena');
  });

  it('has no round more for each interval that a slow one took', async () => {
    jest.useFakeTimers();
    let rounds = 0;
    let end: () => void = () => undefined;
    const round = (): Promise<void> => {
      rounds++;
      return new Promise((resolve) => (end = resolve));
    };
    const job = startRounds('sweep', 1000, round, contextFor, { error: () => undefined });
    await jest.advanceTimersByTimeAsync(10_500);
    expect(rounds).toBe(1);
    end();
    await jest.advanceTimersByTimeAsync(1000);
    expect(rounds).toBe(2);
    end();
    await job.stop();
    expect(rounds).toBe(2);
  });
});
