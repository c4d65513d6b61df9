/** bcrypt in worker threads: one hash takes a tenth of a second of pure computation, in which the event loop stays free. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Piscina } from 'piscina';

/** OWASP's least work factor for bcrypt is 10. */
const COST = 10;
const MOST_WAITING = 200;

/** bcrypt sees 72 bytes and stops at a NUL; a digest of the whole password is 64 safe characters. */
const digestOf = (password: string): string => createHash('sha384').update(password.normalize('NFKC')).digest('base64');

/** More hashes are waiting than can be done in a useful time. */
export class PasswordsBusy extends Error {}

export interface Passwords {
  /** Both reject with PasswordsBusy when the queue is full. */
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
  close(): Promise<void>;
}

export function startPasswords(threads: number): Passwords {
  const pool = new Piscina({
    filename: join(__dirname, 'password.worker.cjs'),
    minThreads: 1,
    maxThreads: threads,
    maxQueue: MOST_WAITING,
    idleTimeout: 30_000,
  });
  const run = async <T>(task: object): Promise<T> => {
    try {
      return (await pool.run(task)) as T;
    } catch (error) {
      throw /queue/i.test(String(error)) ? new PasswordsBusy('too many passwords are being checked') : error;
    }
  };
  return {
    hash: (password) => run({ digest: digestOf(password), cost: COST }),
    matches: (password, hash) => run({ digest: digestOf(password), hash }),
    close: () => pool.destroy(),
  };
}

/** The hash of no password, for accounts that do not exist: checking it takes as long as any other. */
export const NO_PASSWORD_HASH = '$2b$10$C6UzMDM.H6dfI/f/IKcEeO7ZBkQ8Yj3QkzN1lq0nP1o4k3p1R9u3G';
