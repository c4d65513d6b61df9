/**
 * Refresh tokens in cookies, for browsers: a page that sends `X-Carnet-Session: cookie` gets its refresh token in a cookie
 * that no script can read, and never in the body. The header, which no form and no page of another site can send,
 * SameSite=Strict and the `__Host-` prefix keep other sites out; the cookie only refreshes the session.
 */
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import type { RefreshCookie } from '../core/context';

const HEADER = 'x-carnet-session';
const SECONDS_KEPT = 30 * 24 * 60 * 60;

export async function acceptSessionCookies(app: FastifyInstance): Promise<void> {
  await app.register(cookie);
}

/** Whether the client is a page whose session is a cookie. */
export const isCookieSession = (request: FastifyRequest): boolean => request.headers[HEADER] === 'cookie';

/** The refresh cookie of this request; undefined for a client that stores its tokens itself. */
export function refreshCookieOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl }: Config,
): RefreshCookie | undefined {
  if (!isCookieSession(request)) return undefined;
  // Browsers accept a Secure cookie over https only; without TLS, in development, the cookie has another name.
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-carnet-refresh' : 'carnet-refresh';
  const where = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    read: () => request.cookies[name],
    write: (token) => void reply.setCookie(name, token, { ...where, maxAge: SECONDS_KEPT }),
    clear: () => void reply.clearCookie(name, where),
  };
}
