/** The refresh token of a browser's session: sent in a cookie, not in the response body. */
import type { Context } from '../../core/context';
import { isRefusal } from '../../core/refusal';
import type { Session } from './identity.types';

const isSession = (answer: object): answer is Session => !isRefusal(answer);

/** Moves the refresh token into the cookie, after the transaction: no cookie may name a session that was rolled back. */
export async function handOver<T extends object>(ctx: Context, answering: Promise<T>): Promise<T> {
  const answer = await answering;
  if (!ctx.refreshCookie || !isSession(answer)) return answer;
  ctx.refreshCookie.write(answer.refreshToken);
  return { ...answer, refreshToken: '' };
}
