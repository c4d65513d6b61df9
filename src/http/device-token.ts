/**
 * Device tokens: a device that has signed in sends its token with the next sign-in. A browser whose session is a cookie keeps
 * them in an HttpOnly cookie, those of several accounts together; any other client sends the header back.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import type { DeviceTokens } from '../core/context';
import { isCookieSession } from './session-cookie';

const HEADER = 'x-carnet-device';
/** Accounts of one browser: a family shares a telephone. */
const MOST_IN_COOKIE = 5;
const SECONDS_KEPT = 180 * 24 * 60 * 60;
const BETWEEN = '~';

/** The device tokens of this request. */
export function deviceTokensOf(request: FastifyRequest, reply: FastifyReply, { publicUrl }: Config): DeviceTokens {
  if (!isCookieSession(request))
    return {
      read: () => String(request.headers[HEADER] ?? '').split(',', 1),
      write: (token) => void reply.header(HEADER, token),
    };
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-carnet-device' : 'carnet-device';
  const read = (): string[] => (request.cookies[name] ?? '').split(BETWEEN, MOST_IN_COOKIE).filter(Boolean);
  return {
    read,
    write: (token, replaced) => {
      const others = read().filter((other) => other !== replaced);
      const value = [token, ...others].slice(0, MOST_IN_COOKIE).join(BETWEEN);
      void reply.setCookie(name, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure,
        maxAge: SECONDS_KEPT,
      });
    },
  };
}
