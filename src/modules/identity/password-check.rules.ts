/** Checking a password under the limits of attempts. */
import type { Context } from '../../core/context';
import { rateLimited } from '../../core/faults';
import { PasswordsBusy } from '../../core/passwords';
import { refund } from '../../core/rate-limit';

const MINUTE = 60_000;
export const FAILURES_PER_ACCOUNT = { most: 5, windowMs: 15 * MINUTE };

/** The key under which failed sign-ins of a CURP are counted: from one known device or session, or from all unknown devices. */
export const failuresOf = ({ secrets }: Pick<Context, 'secrets'>, curp: string, from?: string): string =>
  `login:${secrets.blind(curp)}${from === undefined ? '' : `:${from}`}`;

/**
 * Whether `password` has the hash `hash`. Throws RATE_LIMITED, and takes the attempt back from the limits `throttles`, when
 * too many passwords wait to be hashed.
 */
export async function matches(
  ctx: Context,
  password: string,
  hash: string,
  throttles: readonly string[] = [],
): Promise<boolean> {
  try {
    return await ctx.passwords.matches(password, hash);
  } catch (error) {
    if (!(error instanceof PasswordsBusy)) throw error;
    for (const key of throttles) await refund(ctx.database, key);
    throw rateLimited(ctx, ctx.now() + 5_000);
  }
}
