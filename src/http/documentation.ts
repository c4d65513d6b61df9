/**
 * The documentation site at /docs, in development only: the static files that docs/site builds into dist/docs. In production
 * any web server serves the same folder.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

// Relative to dist/src/http and to src/http.
const findSite = (): string | undefined =>
  ['../../docs', '../../dist/docs']
    .map((place) => join(__dirname, place))
    .find((place) => existsSync(join(place, 'index.html')));

/** The reference's own script and style sheets, and nothing from elsewhere. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** Serves the site where it is built; registers nothing where it is not. */
export async function serveDocumentation(app: FastifyInstance): Promise<void> {
  const root = findSite();
  if (!root) return;
  await app.register(fastifyStatic, {
    root,
    prefix: '/docs',
    redirect: true,
    decorateReply: false,
    setHeaders: (reply) => void reply.header('content-security-policy', POLICY),
  });
}
