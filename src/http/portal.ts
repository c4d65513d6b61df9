/**
 * Serves the built portal at `/`: its files with the strictest policy that it can live with, compressed beforehand, and its
 * shell for every address that a person may open. Addresses of the API are never answered with a page.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './errors';

/** Nothing from elsewhere, nothing inline; data addresses for the security code of the reprint alone, its picture and its voice. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  'media-src data:',
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types carnet-worker',
].join('; ');

const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** What is not the portal's: an unknown address below these stays a 404 for programs. */
const OF_THE_API = /^\/(?:graphql|health|metrics|calendar|cartilla|dev|session)(?:[/?]|$)/;

// From dist/src the pages are beside it; from the sources, in dist.
const findHome = (): string | undefined =>
  ['../../portal', '../../dist/portal']
    .map((place) => join(__dirname, place))
    .find((place) => existsSync(join(place, 'index.html')));

const compress = promisify(gzip);
/** Below this an answer fits into one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1_400;

/**
 * Answers of the API to the portal's own pages travel compressed: a carnet shrinks to a tenth, which on a slow network is
 * seconds. Only for requests with its header, which no other site can send, so that nobody can probe secrets by their size.
 */
async function shrink(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const isOurs =
    request.headers['x-carnet-session'] !== undefined && request.headers['accept-encoding']?.includes('gzip');
  if (!isOurs || reply.hasHeader('content-encoding') || (typeof payload !== 'string' && !Buffer.isBuffer(payload)))
    return payload;
  if (payload.length < WORTH_COMPRESSING_BYTES) return payload;
  reply.removeHeader('content-length');
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
  return compress(payload, { level: 4 });
}

/** Registers the portal. Before it is built there is a line that says how. */
export async function servePortal(app: FastifyInstance): Promise<void> {
  const home = findHome();
  if (!home) {
    app.setNotFoundHandler(notFound);
    app.get('/', async (_, reply) =>
      reply.code(503).type('text/plain').send('The portal is not built. Run: npm run build:portal\n'),
    );
    return;
  }
  app.addHook('onSend', shrink);
  await app.register(fastifyStatic, {
    root: home,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Files below assets/ carry a hash of their content in their name; the others are asked for again each time.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      reply.header('permissions-policy', PERMISSIONS);
    },
  });
  app.setNotFoundHandler((request, reply): FastifyReply => {
    const isPage =
      request.method === 'GET' && !OF_THE_API.test(request.url) && request.headers.accept?.includes('text/html');
    if (isPage) return reply.sendFile('index.html');
    return notFound(request, reply);
  });
}
