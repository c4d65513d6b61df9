/** bcrypt in worker threads: one hash takes a tenth of a second of CPU, which would block the event loop. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Piscina } from 'piscina';

/** OWASP's least work factor for bcrypt is 10. */
const COST = 10;
/** For generated passwords: 79 random bits cannot be guessed, whatever one guess costs. */
const COST_OF_RANDOM = 6;
/** Two threads do this many in three seconds; later logins are refused with the time to retry. */
const MOST_LOGINS_WAITING = 60;
/** Registrations, which come from staff, may wait longer than logins. */
const MOST_WAITING = 200;
/** The longest wait on a slow processor, so that the response comes within the ten seconds of an operation. */
const LONGEST_MS = 8_000;

/** bcrypt sees 72 bytes and stops at a NUL; a digest of the whole password is 64 safe characters. */
const digestOf = (password: string): string => createHash('sha384').update(password.normalize('NFKC')).digest('base64');

/** More hashes wait than can be computed in time. */
export class PasswordsBusy extends Error {}

export interface Passwords {
  /** Both reject with PasswordsBusy when the queue is full or does not move. `isRandom` marks a generated password. */
  hash(password: string, options?: { isRandom?: boolean }): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
  /** The number of hashes that wait for a thread. */
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
    // A hash needs a few kilobytes; by default a thread may use as much memory as a server.
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
      // One hash of each cost, so that the time does not tell which cost an account has.
      return run({
        digest: digestOf(password),
        hash,
        also: hash.startsWith(RANDOM) ? NO_PASSWORD_HASH : NO_RANDOM_HASH,
      });
    },
    waiting: () => pool.queueSize,
    close: () => {
      // A hash that is still running may report to the destroyed pool.
      pool.on('error', () => undefined);
      return pool.destroy();
    },
  };
}

const RANDOM = '$2b$06$';
const NO_RANDOM_HASH = '$2b$06$mq5dolu5y9Tr8liFcHkTSepbOtCE76c8uLLB.mYJIiGJPS0KDo67O';
/** The hash of no password, for accounts that do not exist: checking it takes as long as any other. */
export const NO_PASSWORD_HASH = '$2b$10$5Er1VopL5XtMAW5zGI9dvOEsY6XtXDv20wRiAIKLkCu9kZrWbSNIC';
