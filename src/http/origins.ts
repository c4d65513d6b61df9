/**
 * Which web pages may call the API: those of the service itself, and those of the origins in ALLOWED_ORIGINS, which send a
 * Bearer token. A page of any other origin is refused before its request is read, and gets no CORS header.
 */
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { HttpRefusal } from './errors';
import { httpMessages } from './http.messages';

type Origins = Pick<Config, 'publicUrl' | 'allowedOrigins'>;

/** Paths that allowed origins may call. */
const SHARED = /^\/(?:graphql|oauth\/token)(?:[/?]|$)/;
/** Files at secret addresses that allowed origins may read and embed: covers of the cartilla and calendar feeds. */
const SHARED_FILE = /^\/(?:cartilla\/[\w-]+\.pdf|calendar\/[\w-]+\.ics)(?:\?|$)/;

/** Addresses of shares, which set CORS headers of their own: a reader's program may run at any origin. */
const FOR_ALL = /^\/shl\//;

const SHARED_WITH = {
  credentials: false,
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'accept',
    'accept-language',
    'if-none-match',
    'x-request-id',
    'apollographql-client-name',
    'apollographql-client-version',
    'apollo-require-preflight',
    'x-carnet-session',
    'x-carnet-device',
  ],
  exposedHeaders: ['etag', 'x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy', 'x-carnet-device'],
  maxAge: 600,
};

const refused = (): HttpRefusal => new HttpRefusal(403, 'FORBIDDEN', httpMessages.otherSite);

const cookieRefused = (): HttpRefusal => new HttpRefusal(403, 'FORBIDDEN', httpMessages.cookieOfOwnPages);

/** Refuses requests that pages of other sites make a browser send; allowed origins get CORS headers instead. */
export async function allowOrigins(app: FastifyInstance, { publicUrl, allowedOrigins }: Origins): Promise<void> {
  const own = new URL(publicUrl).origin;
  const allowed = new Set(allowedOrigins.filter((origin) => origin !== own));
  const isForeign = ({ origin, host, 'sec-fetch-site': site }: FastifyRequest['headers']): boolean => {
    if (origin === undefined) return site === 'cross-site';
    return origin !== own && !(URL.canParse(origin) && new URL(origin).host === host);
  };
  /** The request comes from an allowed origin, to an address that it may call. */
  const isShared = ({ url, headers }: FastifyRequest): boolean =>
    headers.origin !== undefined && allowed.has(headers.origin) && (SHARED.test(url) || SHARED_FILE.test(url));
  /** The request comes from an element of an allowed page: browsers send its origin in Referer only. */
  const isEmbedded = ({ url, headers: { origin, referer } }: FastifyRequest): boolean =>
    origin === undefined &&
    SHARED_FILE.test(url) &&
    URL.canParse(referer ?? '') &&
    allowed.has(new URL(referer!).origin);

  app.addHook('onRequest', (request, _, done) => {
    const matters = (request.method !== 'GET' && request.method !== 'HEAD') || request.url.startsWith('/graphql');
    const isVisit = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
    const isOpen = isVisit || FOR_ALL.test(request.url);
    done(matters && !isOpen && isForeign(request.headers) && !isShared(request) ? refused() : undefined);
  });
  if (allowed.size === 0) return;
  await app.register(cors, {
    delegator: (request, done) =>
      done(null, isShared(request) ? { ...SHARED_WITH, origin: request.headers.origin! } : { origin: false }),
  });
  app.addHook('onRequest', (request, reply, done) => {
    const shared = isShared(request);
    if (shared || isEmbedded(request)) void reply.header('cross-origin-resource-policy', 'cross-origin');
    if (!shared) return done();
    done(request.headers['x-carnet-session'] === undefined ? undefined : cookieRefused());
  });
}
