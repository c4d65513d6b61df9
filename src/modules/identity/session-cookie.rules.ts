/** The refresh token of a browser's session: sent in a cookie, not in the response body. */
import type { Context } from '../../core/context';
import { isRefusal } from '../../core/refusal';
import { rememberDevice } from './device.rules';
import type { Session } from './identity.types';

const isSession = (answer: object): answer is Session => !isRefusal(answer);

/**
 * Moves the refresh token into the cookie, after the transaction: no cookie may name a session that was rolled back. With
 * `remembers` the device of the request is known to the account from now on.
 */
export async function handOver<T extends object>(
  ctx: Context,
  answering: Promise<T>,
  { remembers = false }: { remembers?: boolean } = {},
): Promise<T> {
  const answer = await answering;
  if (!isSession(answer)) return answer;
  ctx.refreshCookie?.write(answer.refreshToken);
  if (remembers) await rememberDevice(ctx, answer.user.id);
  return ctx.refreshCookie ? { ...answer, refreshToken: '' } : answer;
}
