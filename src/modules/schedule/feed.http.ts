/** GET /calendar/<token>.ics: the only route of this module besides GraphQL, for the calendars of telephones. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { databaseTrouble } from '../../database/errors';
import { faultText, type FaultCode } from '../../core/faults';
import { languageOf, type Language } from '../../core/i18n';
import { calendarCache, readFeed } from './feed.rules';

const HEADERS = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };

const refuse = (reply: FastifyReply, status: number, code: FaultCode, language: Language): FastifyReply =>
  reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(`${faultText(code, language)}\n`);

/** A plugin that serves the feeds; `contextFor` makes the context of a request without a viewer. */
export function calendarFeed(contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync {
  const cache = calendarCache();
  return async (app) => {
    // The address is a secret: logs and errors must not hold it.
    app.setErrorHandler((error, request, reply) => {
      const isDown = databaseTrouble(error) !== undefined;
      request.log.error(
        {
          err: { type: (error as Error).name, code: (error as { code?: string }).code, stack: (error as Error).stack },
        },
        'calendar feed failed',
      );
      return refuse(
        reply.headers(HEADERS),
        isDown ? 503 : 500,
        isDown ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
        languageOf(request.headers['accept-language']),
      );
    });
    app.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
      const ctx = contextFor(request);
      const answer = await readFeed(ctx, request.params.token, request.headers['if-none-match'], cache);
      await flushReads(ctx);
      void reply.headers(HEADERS).code(answer.status);
      switch (answer.status) {
        case 200:
          return reply
            .header('etag', answer.etag)
            .header('content-disposition', 'inline; filename="carnet.ics"')
            .type('text/calendar; charset=utf-8')
            .send(answer.text);
        case 304:
          return reply.header('etag', answer.etag).send();
        case 429:
          return refuse(
            reply.header('retry-after', Math.ceil((answer.retryAt - ctx.now()) / 1000)),
            429,
            'RATE_LIMITED',
            ctx.language,
          );
        case 404:
          return refuse(reply, 404, 'NOT_FOUND', ctx.language);
      }
    });
  };
}
