/** GET /calendar/<token>.ics: the one face of this module that is not GraphQL, for the calendars of telephones. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { flushReads } from '../../core/audit';
import type { Context } from '../../core/context';
import { faultText } from '../../core/faults';
import { readFeed } from './feed.rules';

/** A plugin that serves the feeds; `contextFor` makes the context of a request, with nobody signed in. */
export function calendarFeed(contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync {
  return async (app) => {
    app.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
      const ctx = contextFor(request);
      const answer = await readFeed(ctx, request.params.token, request.headers['if-none-match']);
      await flushReads(ctx);
      void reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }).code(answer.status);
      switch (answer.status) {
        case 200:
          return reply.header('etag', answer.etag).header('content-disposition', 'inline; filename="carnet.ics"').type('text/calendar; charset=utf-8').send(answer.text);
        case 304:
          return reply.header('etag', answer.etag).send();
        case 429:
          void reply.header('retry-after', Math.ceil((answer.retryAt - ctx.now()) / 1000));
          return reply.type('text/plain; charset=utf-8').send(faultText('RATE_LIMITED', ctx.language));
        case 404:
          return reply.type('text/plain; charset=utf-8').send(faultText('NOT_FOUND', ctx.language));
      }
    });
  };
}
