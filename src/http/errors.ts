/**
 * What all HTTP answers have in common: security headers, a strict parser of bodies, and errors that carry a code of the
 * contract but no detail of the machine or of the request.
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

  /** As Fastify names it: plugins with error handlers of their own read it. */
  get statusCode(): number {
    return this.status;
  }
}

export const badRequest = (text: Text): HttpRefusal => new HttpRefusal(400, 'BAD_REQUEST', text);

const MEDIA_TYPES = ['application/graphql-response+json', 'application/json'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The media type of the answer for an `Accept` header (RFC 9110, 12.5.1; GraphQL over HTTP, 6.1), or undefined when the
 * client accepts neither. JSON unless graphql-response+json is named.
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

/** Whether a `Content-Type` is JSON in UTF-8, the only type that is read. */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  return (
    type === 'application/json' &&
    parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter))
  );
}

/** Bodies with an escape of a control character or of a surrogate. They are rare, and only they are searched for characters that are refused. */
const suspicious = new WeakSet<object>();
export const isSuspicious = (body: object): boolean => suspicious.has(body);
const HIDDEN = /\\u(?:00[01][\da-fA-F]|007[fF]|00[89][\da-fA-F]|[dD][89a-fA-F])|\\[bf]/;

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

/** An error of Fastify, Node or the database as a refusal; undefined for an unexpected error. */
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

/** More requests than this process can answer in time: 503 with the seconds after which the client may come back. */
export const overloaded = (comeBackS: number): HttpRefusal =>
  new HttpRefusal(503, 'SERVICE_UNAVAILABLE', httpMessages.overloaded, {
    headers: { 'retry-after': String(comeBackS) },
  });

export const unavailable = (language: Language): HttpRefusal => {
  const text = faultText('SERVICE_UNAVAILABLE', language);
  return new HttpRefusal(503, 'SERVICE_UNAVAILABLE', [text, text], { headers: { 'retry-after': '5' } });
};

/** The headers of an answer whose words are in `language`: what it varies by, for every cache on its way. */
export const languageHeaders = (language: Language): Readonly<Record<string, string>> => ({
  'content-language': language,
  vary: 'Accept, Accept-Language, Accept-Encoding, Origin',
});

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
    .headers({ 'cache-control': 'no-store', ...languageHeaders(language), ...more.headers })
    .type(`${mediaType}; charset=utf-8`)
    .send(
      JSON.stringify({
        errors: [{ message: say({ language }, text), extensions: { code: graphqlCode, ...more.extensions } }],
      }),
    );
}

/** The answer for an unknown address. It does not repeat the address. */
export const notFound = (_: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.code(404).header('cache-control', 'no-store').send({ error: 'Not Found' });

/** The headers that helmet sets. They never change, and one call of helmet costs as much as an SQL statement: it is called once. */
function helmetHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  // http/portal.ts sets the content security policy of its pages.
  helmet({ contentSecurityPolicy: false, frameguard: { action: 'deny' } })({} as never, response as never, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

/** Registers headers, body parser and error handler; `log` receives unexpected errors. */
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
