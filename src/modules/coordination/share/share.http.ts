/**
 * SMART Health Links for readers without an account: the manifest, files that are fetched apart, and notes. The token, the
 * passcode and the name of the reader are in no log line.
 */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { isBrokenText, oneLine, severalLines } from '../../../../packages/domain/src/text';
import { flushReads } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { fetchFile, leaveNote, openShare, type Reader } from './reading.rules';

const FHIR_JSON = 'application/fhir+json';
const HEADERS = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, accept',
  'access-control-max-age': '600',
};
const LONGEST_RECIPIENT = 120;
const LONGEST_PASSCODE = 200;
const LONGEST_NOTE = 1000;
const LONGEST_TOKEN = 100;
/** After this time every address that cannot be opened is answered, whatever the reason. */
const NOT_FOUND_AFTER_MS = 150;

type Request = FastifyRequest<{ Params: { token: string } }>;

const textOf = (value: unknown, longest: number, rule: (text: string) => string): string | undefined => {
  const text = typeof value === 'string' ? rule(value) : '';
  return text.length >= 1 && text.length <= longest && !isBrokenText(text) ? text : undefined;
};

function readerOf(body: unknown): (Reader & { body: Record<string, unknown> }) | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const recipient = textOf(fields.recipient, LONGEST_RECIPIENT, oneLine);
  const { passcode } = fields;
  const isPasscode = passcode === undefined || passcode === null || typeof passcode === 'string';
  if (recipient === undefined || !isPasscode) return undefined;
  return { recipient, passcode: passcode ? passcode.slice(0, LONGEST_PASSCODE) : undefined, body: fields };
}

/** A plugin with the addresses of shares; `contextFor` makes the context of a request without a viewer. */
export const sharePages =
  (contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync =>
  async (app) => {
    app.addHook('onRequest', async (_, reply) => void reply.headers(HEADERS));
    app.setErrorHandler((error, request, reply) => {
      const { name, stack, statusCode = 500 } = error as Error & { statusCode?: number };
      if (statusCode >= 500) request.log.error({ err: { type: name, stack } }, 'a share failed');
      return reply.code(statusCode).send({ error: statusCode >= 500 ? 'server_error' : 'invalid_request' });
    });
    const invalid = (reply: FastifyReply): FastifyReply => reply.code(400).send({ error: 'invalid_request' });
    /** Sends the answer once its access log row is committed. */
    const answer = async (
      ctx: Context,
      reply: FastifyReply,
      begun: number,
      { status, ...body }: { status: number },
    ): Promise<FastifyReply> => {
      await flushReads(ctx);
      if (status === 404) return notFound(reply, begun);
      return status === 204 ? reply.code(204).send() : reply.code(status).send(body);
    };

    app.post('/shl/:token', async (request: Request, reply) => {
      const begun = performance.now();
      const reader = readerOf(request.body);
      if (!reader) return invalid(reply);
      const ctx = contextFor(request);
      const { embeddedLengthMax: longest } = reader.body;
      const opened = await openShare(
        ctx,
        request.params.token.slice(0, LONGEST_TOKEN),
        reader,
        typeof longest === 'number' ? longest : undefined,
      );
      if (opened.status !== 200) return answer(ctx, reply, begun, opened);
      const files = opened.files.map((file) => ({
        contentType: FHIR_JSON,
        ...('embedded' in file ? file : { location: `${ctx.config.publicUrl}/shl/files/${file.fileToken}` }),
      }));
      await flushReads(ctx);
      return reply.send({ status: 'finalized', files });
    });
    app.post('/shl/:token/notes', async (request: Request, reply) => {
      const begun = performance.now();
      const reader = readerOf(request.body);
      const text = reader && textOf(reader.body.text, LONGEST_NOTE, severalLines);
      if (!reader || text === undefined) return invalid(reply);
      const ctx = contextFor(request);
      const noted = await leaveNote(ctx, request.params.token.slice(0, LONGEST_TOKEN), reader, text);
      return answer(ctx, reply, begun, noted);
    });
    // A HEAD request, which previews of links send, would use the file up.
    app.get('/shl/files/:token', { exposeHeadRoute: false }, async (request: Request, reply) => {
      const begun = performance.now();
      const file = await fetchFile(contextFor(request), request.params.token.slice(0, LONGEST_TOKEN));
      return file === undefined ? notFound(reply, begun) : reply.type('application/jose').send(file);
    });
    for (const url of ['/shl/:token', '/shl/:token/notes', '/shl/files/:token']) {
      app.options(url, (_, reply) => reply.code(204).headers(PREFLIGHT).send());
      const known = url === '/shl/files/:token' ? 'GET' : 'POST';
      const others = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => method !== known);
      app.route({
        method: others,
        url,
        handler: (_, reply) => reply.code(405).header('allow', known).send({ error: 'method_not_allowed' }),
      });
    }
  };

async function notFound(reply: FastifyReply, begun: number): Promise<FastifyReply> {
  await pause(Math.max(0, NOT_FOUND_AFTER_MS - (performance.now() - begun)));
  return reply.code(404).send({ error: 'not_found' });
}
