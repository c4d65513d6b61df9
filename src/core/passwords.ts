/** bcrypt in worker threads: one hash takes a tenth of a second of pure computation, in which the event loop stays free. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Piscina } from 'piscina';

/** OWASP's least work factor for bcrypt is 10. */
const COST = 10;
/** For secrets of our own making, which no dictionary holds: 79 random bits are out of reach whatever one guess costs. */
const COST_OF_RANDOM = 6;
/** Two threads do this many in three seconds; who comes later to log in is told when to come back, */
const MOST_LOGINS_WAITING = 60;
/** while registrations, which come from staff and are worth their time, may wait behind as many as fit into theirs. */
const MOST_WAITING = 200;
/** Where the processor is shared the threads may be slower: nobody waits longer, so that the answer comes before the operation's ten seconds. */
const LONGEST_MS = 8_000;

/** bcrypt sees 72 bytes and stops at a NUL; a digest of the whole password is 64 safe characters. */
const digestOf = (password: string): string => createHash('sha384').update(password.normalize('NFKC')).digest('base64');

/** More hashes are waiting than can be done in a useful time. */
export class PasswordsBusy extends Error {}

export interface Passwords {
  /** Both reject with PasswordsBusy when the queue is full or does not move. `isRandom` says that nobody has chosen this password. */
  hash(password: string, options?: { isRandom?: boolean }): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
  /** How many wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

export function startPasswords(threads: number, longestMs = LONGEST_MS): Passwords {
  const pool = new Piscina({
    filename: join(__dirname, 'password.worker.cjs'),
    minThreads: 1,
    maxThreads: threads,
    maxQueue: MOST_WAITING,
    idleTimeout: 30_000,
    // A hash takes a few kilobytes; left alone, a thread takes what a server would.
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 },
  });
  const run = <T>(task: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new PasswordsBusy('the passwords before it took too long')), longestMs);
      pool
        .run({ ...task, notAfter: Date.now() + longestMs })
        .then(
          (result: T) => resolve(result),
          (error: unknown) =>
            reject(/queue/i.test(String(error)) ? new PasswordsBusy('too many passwords are being checked') : error),
        )
        .finally(() => clearTimeout(late));
    });
  return {
    hash: (password, { isRandom = false } = {}) =>
      run({ digest: digestOf(password), cost: isRandom ? COST_OF_RANDOM : COST }),
    matches: async (password, hash) => {
      if (pool.queueSize >= MOST_LOGINS_WAITING) throw new PasswordsBusy('too many logins are waiting');
      // One of each kind, so that the time does not tell which kind an account has.
      return run({
        digest: digestOf(password),
        hash,
        also: hash.startsWith(RANDOM) ? NO_PASSWORD_HASH : NO_RANDOM_HASH,
      });
    },
    waiting: () => pool.queueSize,
    close: () => {
      // A hash that nobody waits for any more may still answer to the pool that is gone.
      pool.on('error', () => undefined);
      return pool.destroy();
    },
  };
}

const RANDOM = '$2b$06$';
const NO_RANDOM_HASH = '$2b$06$mq5dolu5y9Tr8liFcHkTSepbOtCE76c8uLLB.mYJIiGJPS0KDo67O';
/** The hash of no password, for accounts that do not exist: checking it takes as long as any other. */
export const NO_PASSWORD_HASH = '$2b$10$5Er1VopL5XtMAW5zGI9dvOEsY6XtXDv20wRiAIKLkCu9kZrWbSNIC';
