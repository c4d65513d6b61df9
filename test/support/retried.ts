/**
 * The only tests that are tried once more when they fail, and why. A race in the code fails once and passes then, so nothing
 * else is retried; both tries are reported.
 */
export const RETRIED: Readonly<Record<string, string>> = {
  'test/delivery/killed.test.ts': 'real processes: a dispatcher is killed between two statements',
  'test/trust/credentials.test.ts': 'real time: medians of answers are compared on two shared cores',
  'test/trust/database-away.test.ts': 'real processes: a database is stopped and started while it is asked',
  'test/trust/indistinguishable.test.ts': 'real time: medians of answers are compared on two shared cores',
  'test/trust/peers.test.ts': 'real processes: connections are opened and cut while others are timed',
};

/** Whether a test file is on the list. */
export const isRetried = (path: string): boolean => Object.keys(RETRIED).some((file) => path.endsWith(`/${file}`));
