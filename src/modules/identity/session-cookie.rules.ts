/** How a session reaches its owner: to a browser's page the refresh token goes in a cookie, and its body holds none. */
import type { Context } from '../../core/context';
import { isRefusal } from '../../core/refusal';
import type { Session } from './identity.types';

const isSession = (answer: object): answer is Session => !isRefusal(answer);

/** Once its transaction is through, so that no cookie names a session that was undone. */
export async function handOver<T extends object>(ctx: Context, answering: Promise<T>): Promise<T> {
  const answer = await answering;
  if (!ctx.refreshCookie || !isSession(answer)) return answer;
  ctx.refreshCookie.write(answer.refreshToken);
  return { ...answer, refreshToken: '' };
}
