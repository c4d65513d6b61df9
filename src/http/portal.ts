/**
 * Serves the built portal at `/`: its compressed files with a strict content security policy, and index.html for every path
 * that is a page of the portal. Paths of the API are never answered with a page.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './errors';

/** No other origin and no inline code. `data:` is for the picture and the sound of the reprint's security code only. */
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

/** Paths that are not the portal's: an unknown path below them stays a 404 without a page. */
const OF_THE_API = /^\/(?:graphql|health|metrics|calendar|cartilla|dev|docs|session)(?:[/?]|$)/;
/** First segments of the portal's pages (packages/portal/src/app.tsx). Any other address gets the page with status 404. */
const PAGES =
  /^\/(?:(?:ajustes|alarma|avisos|cambio-de-correo|carnet|contrasena|cuenta|dia|glosario|mensajes|mesa|mi-correo|olvide|privacidad|reimpresion|restablecer|segundo-factor|tramites|ver)(?:[/?]|$)|\?|$)/;

/** Whether an address is that of a page of the portal. */
export const isPortalPage = (url: string): boolean => PAGES.test(url);

// Relative to dist/src and to src.
const findHome = (): string | undefined =>
  ['../../portal', '../../dist/portal']
    .map((place) => join(__dirname, place))
    .find((place) => existsSync(join(place, 'index.html')));

const compress = promisify(gzip);
/** A shorter answer fits into one packet uncompressed. */
const WORTH_COMPRESSING_BYTES = 1_400;

/**
 * Compresses answers of the API to the portal's own pages: a carnet shrinks to a tenth, which saves seconds on a slow network.
 * Only for requests with its header, which no other site can send: otherwise sizes would reveal secrets (BREACH).
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

/** Registers the portal; while it is not built, `/` says how to build it. */
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
    if (isPage) return reply.code(isPortalPage(request.url) ? 200 : 404).sendFile('index.html');
    return notFound(request, reply);
  });
}
