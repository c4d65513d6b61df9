/** GET /expediente/<token>.json and .pdf: the exported record, for an hour after the password was given. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { Fault, faultText } from '../../core/faults';
import { dayOf } from '../../core/time';
import { openExport, recordExportMessages, recordPdf } from '../../modules/patient';
import { exportedRecord } from './document';
import { recordSchema } from './json-schema';

const HEADERS = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };
const COUNTRY_ZONE = 'America/Mexico_City';

/** A plugin that serves both files; `contextFor` makes the context of a request without a viewer. */
export const recordExports =
  (schema: GraphQLSchema, contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync =>
  async (app) => {
    // The address is a secret: logs and errors must not hold it.
    app.setErrorHandler((error, request, reply) => {
      const { name, stack } = error as Error;
      request.log.error({ err: { type: name, stack } }, 'export of a record failed');
      const { language } = contextFor(request);
      return reply
        .code(500)
        .headers(HEADERS)
        .type('text/plain')
        .send(`${faultText('INTERNAL_SERVER_ERROR', language)}\n`);
    });
    const jsonSchema = recordSchema(schema);
    for (const kind of ['json', 'pdf'] as const)
      app.get<{ Params: { token: string } }>(`/expediente/:token.${kind}`, async (request, reply) => {
        const ctx = contextFor(request);
        const opened = await openExport(ctx, request.params.token.slice(0, 100));
        const data = opened.status === 200 ? await dataOf(schema, ctx, opened.patientId) : null;
        await flushReads(ctx);
        void reply.headers(HEADERS);
        if (opened.status === 429)
          void reply.header('retry-after', Math.max(1, Math.ceil((opened.retryAt - ctx.now()) / 1000)));
        if (!data) {
          const status = opened.status === 200 ? 404 : opened.status;
          const text = status === 410 ? recordExportMessages.expired : `${faultText('NOT_FOUND', ctx.language)}\n`;
          return reply.code(status).type('text/plain; charset=utf-8').send(text);
        }
        void reply.header('content-disposition', `attachment; filename="${recordExportMessages.fileName}.${kind}"`);
        if (kind === 'json')
          return reply
            .type('application/json; charset=utf-8')
            .send(JSON.stringify({ schema: jsonSchema, data }, null, 1));
        const pdf = await recordPdf(ctx, { madeOn: dayOf(ctx.now(), COUNTRY_ZONE), data });
        return reply.type('application/pdf').send(pdf);
      });
  };

/** The data, or null when the link of the account has ended since. */
async function dataOf(schema: GraphQLSchema, ctx: Context, patientId: string): Promise<Record<string, unknown> | null> {
  try {
    return await exportedRecord(schema, ctx, patientId);
  } catch (error) {
    if (error instanceof Fault && error.extensions.code === 'NOT_FOUND') return null;
    throw error;
  }
}
