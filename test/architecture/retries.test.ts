/** Only the tests of one list are retried, each with its reason. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRetried, RETRIED } from '../support/retried';
import { ROOT, sourcesIn, type Source } from './source';

const SETUP = 'test/support/retry.setup.ts';
/** Where tests are retried besides the list. */
const strayRetries = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path, text }) => path !== SETUP && /\.retryTimes\s*\(|\bretries\s*:/.test(text))
    .map(({ path }) => path);

describe('retries', () => {
  const tests = sourcesIn('test', 'jest.config.cjs').filter(({ path }) => path !== 'test/architecture/retries.test.ts');

  it('are for the files of the list, and nowhere else', () => {
    expect(strayRetries(tests)).toEqual([]);
    expect(tests.filter(({ path }) => isRetried(join(ROOT, path))).map(({ path }) => path)).toEqual(
      Object.keys(RETRIED),
    );
  });

  it('each have a reason: real time or real processes', () => {
    for (const [file, reason] of Object.entries(RETRIED)) {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(reason).toMatch(/^real (time|processes): /);
    }
  });

  it('or one that a test allows itself is seen', () => {
    const path = 'test/journeys/planted.test.ts';
    expect(strayRetries([...tests, { path, text: 'jest.retryTimes(2);' }])).toEqual([path]);
  });

  it('are off where a test is not on the list', () => {
    expect(isRetried(expect.getState().testPath!)).toBe(false);
  });
});
