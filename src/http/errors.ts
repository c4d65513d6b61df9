/**
 * The manners of every answer, whatever route gives it: strict bodies, no call from another site, errors that carry a code
 * of the contract and nothing of the machine or of what was sent.
 */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { faultText, type FaultCode } from '../core/faults';
import { languageOf, say, type Language, type Text } from '../core/i18n';
import { databaseTrouble } from '../database/errors';
import { LIMITS, excessText } from '../limits';
import { httpMessages } from './http.messages';

/** A request that is refused before GraphQL sees it; `code` is one of Apollo Server's or of the contract. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly graphqlCode: string,
    readonly text: Text,
    readonly more: { extensions?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super('a request was refused');
  }
}

export const badRequest = (text: Text): HttpRefusal => new HttpRefusal(400, 'BAD_REQUEST', text);

const MEDIA_TYPES = ['application/graphql-response+json', 'application/json'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The media type of the answer for an `Accept` header (RFC 9110, 12.5.1; GraphQL over HTTP, 6.1), or undefined when none
 * that we speak will do. JSON unless graphql-response+json is asked for by name.
 */
export function mediaTypeFor(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept === '*/*') return 'application/json';
  const weights = new Map<string, number>();
  for (const range of accept.slice(0, 1000).split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const q = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    if (q >= 0 && q <= 1) weights.set(type, Math.max(q, weights.get(type) ?? 0));
  }
  const weight = (type: MediaType): number =>
    weights.get(type) ?? weights.get('application/*') ?? weights.get('*/*') ?? 0;
  const [graphql, json] = MEDIA_TYPES.map(weight) as [number, number];
  if (graphql === 0 && json === 0) return undefined;
  return graphql > json || (graphql === json && weights.has(MEDIA_TYPES[0])) ? MEDIA_TYPES[0] : MEDIA_TYPES[1];
}

/** Whether a `Content-Type` says JSON in UTF-8, the only thing that we read. */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  return (
    type === 'application/json' &&
    parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter))
  );
}

/** Bodies in which a NUL or half a surrogate pair may be hidden behind an escape; few are, and only those are searched. */
const suspicious = new WeakSet<object>();
export const isSuspicious = (body: object): boolean => suspicious.has(body);
const HIDDEN = /\\u(?:0000|[dD][89a-fA-F])/;

function readStrictly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(badRequest(httpMessages.notUtf8));
    const text = body.toString('utf8');
    void parse(request, text, (error, value) => {
      if (value !== null && typeof value === 'object' && HIDDEN.test(text)) suspicious.add(value as object);
      done(error, value);
    });
  });
}

/** What Fastify and Node themselves refuse, brought to our words. */
function refusalOf(error: Error & { code?: string; statusCode?: number }, language: Language): HttpRefusal | undefined {
  if (error instanceof HttpRefusal) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const excess = { of: 'bodyBytes', cost: LIMITS.bodyBytes + 1, limit: LIMITS.bodyBytes } as const;
    return new HttpRefusal(413, 'QUERY_TOO_COMPLEX', excessText(excess), {
      extensions: { cost: excess.cost, limit: excess.limit },
      headers: { connection: 'close' },
    });
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return unsupportedMediaType();
  if (databaseTrouble(error)) return unavailable(language);
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new HttpRefusal(error.statusCode, 'BAD_REQUEST', httpMessages.malformedRequest);
  return undefined;
}

export const unsupportedMediaType = (): HttpRefusal =>
  new HttpRefusal(415, 'BAD_REQUEST', httpMessages.sendJson, {
    headers: { 'accept-post': 'application/json' },
  });

export const unavailable = (language: Language): HttpRefusal => {
  const text = faultText('SERVICE_UNAVAILABLE', language);
  return new HttpRefusal(503, 'SERVICE_UNAVAILABLE', [text, text], { headers: { 'retry-after': '5' } });
};

/** Sends a refusal as a GraphQL answer without data. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, graphqlCode, text, more }: HttpRefusal,
): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const mediaType = mediaTypeFor(request.headers.accept) ?? 'application/json';
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', ...more.headers })
    .type(`${mediaType}; charset=utf-8`)
    .send(
      JSON.stringify({
        errors: [{ message: say({ language }, text), extensions: { code: graphqlCode, ...more.extensions } }],
      }),
    );
}

/** For addresses that nobody serves: not even the address is said again. */
export const notFound = (_: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').send({ error: 'Not Found' });

/** What helmet says in every answer. It is asked once: nothing of it changes, and to ask costs as much as a statement. */
function helmetHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  // The policy for contents is the portal's, page by page.
  helmet({ contentSecurityPolicy: false })({} as never, response as never, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

/** Sets the manners of `app`; `log` is told of what was not foreseen. */
export function registerHooks(app: FastifyInstance, log: (error: unknown, requestId: string) => void): void {
  const headers = helmetHeaders();
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
  readStrictly(app);
  app.setErrorHandler((error, request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    const refusal = refusalOf(error as Error, language);
    if (refusal) return refuse(request, reply, refusal);
    log(error, request.id);
    const code: FaultCode = 'INTERNAL_SERVER_ERROR';
    return refuse(
      request,
      reply,
      new HttpRefusal(500, code, [faultText(code, 'es'), faultText(code, 'en')], {
        extensions: { requestId: request.id },
      }),
    );
  });
}
