/** POST /oauth/token (RFC 6749, 4.4) and GET /.well-known/jwks.json (RFC 7517). */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../../core/context';
import { databaseTrouble } from '../../../database/errors';
import { isRefusal } from '../../../core/refusal';
import { Role } from '../../../core/viewer';
import type { ServiceScopeInput } from './service-account.inputs';
import { issueServiceToken } from './service-token.rules';

const MOST_BYTES = 16_384;
/** Keys are published before they sign (docs/operations.md), so a few minutes in a cache are safe. */
const KEYS_SECONDS = 300;
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
const ROLES: ReadonlySet<string> = new Set(Object.values(Role));

/** An error of RFC 6749, 5.2; 429 and 503 take their names from RFC 8628 and RFC 6749, 4.1.2.1. */
class OAuthError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

const invalidRequest = (): OAuthError => new OAuthError(400, 'invalid_request');
const invalidClient = (): OAuthError =>
  new OAuthError(401, 'invalid_client', { 'www-authenticate': 'Basic realm="carnet-digital", charset="UTF-8"' });

/** The parameters of a form, each at most once; an empty one counts as left out (RFC 6749, 3.2). */
function readForm(body: unknown): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(Buffer.isBuffer(body) ? body.toString('utf8') : '')) {
    if (parameters.has(name)) throw invalidRequest();
    parameters.set(name, value);
  }
  for (const [name, value] of parameters) if (value === '') parameters.delete(name);
  return parameters;
}

/** Client id and secret of an Authorization header (RFC 6749, 2.3.1: form-encoded before base64). */
function readBasic(authorization: string): { clientId: string; clientSecret: string } {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  const [, id, secret] = /^([^:]*):([^]*)$/.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) throw invalidClient();
  const decoded = new URLSearchParams(`id=${id.replace(/&/g, '%26')}&secret=${secret.replace(/&/g, '%26')}`);
  return { clientId: decoded.get('id') ?? '', clientSecret: decoded.get('secret') ?? '' };
}

/** The client of a request: by HTTP Basic or in the body, not both. */
function readClient(authorization: string | undefined, form: ReadonlyMap<string, string>) {
  const [clientId, clientSecret] = [form.get('client_id'), form.get('client_secret')];
  if (authorization === undefined) {
    if (clientId === undefined || clientSecret === undefined) throw invalidClient();
    return { clientId, clientSecret };
  }
  if (clientSecret !== undefined) throw invalidRequest();
  const basic = readBasic(authorization);
  if (clientId !== undefined && clientId !== basic.clientId) throw invalidRequest();
  return basic;
}

/** `SOCIAL_WORKER:JCIMS000325 CLINICIAN:...`; undefined when left out. */
function readScopes(scope: string | undefined): ServiceScopeInput[] | undefined {
  return scope?.split(' ').map((part) => {
    const [role = '', clues = '', ...more] = part.split(':');
    if (!ROLES.has(role) || clues === '' || more.length > 0) throw new OAuthError(400, 'invalid_scope');
    return { role: role as Role, medicalUnitClues: clues };
  });
}

async function answerToken(ctx: Context, { headers, body }: FastifyRequest): Promise<object> {
  if (!FORM.test(headers['content-type'] ?? '')) throw invalidRequest();
  const form = readForm(body);
  const grant = form.get('grant_type');
  if (grant === undefined) throw invalidRequest();
  if (grant !== 'client_credentials') throw new OAuthError(400, 'unsupported_grant_type');
  const token = await issueServiceToken(ctx, {
    ...readClient(headers.authorization, form),
    scopes: readScopes(form.get('scope')),
  });
  if (!isRefusal(token))
    return {
      access_token: token.accessToken,
      token_type: 'Bearer',
      expires_in: token.expiresIn,
      scope: token.scopes.map(({ role, clues }) => `${role}:${clues}`).join(' '),
    };
  if ('retryAt' in token) {
    const seconds = Math.max(1, Math.ceil((token.retryAt - ctx.now()) / 1000));
    throw new OAuthError(429, 'slow_down', { 'retry-after': String(seconds) });
  }
  throw 'problems' in token ? new OAuthError(400, 'invalid_scope') : invalidClient();
}

function errorOf(error: unknown): OAuthError | undefined {
  if (error instanceof OAuthError) return error;
  if (databaseTrouble(error)) return new OAuthError(503, 'temporarily_unavailable', { 'retry-after': '5' });
  const { statusCode = 500 } = error as { statusCode?: number };
  return statusCode < 500 ? new OAuthError(statusCode, 'invalid_request') : undefined;
}

/** A plugin that serves both; `contextFor` makes the context of a request without a viewer. */
export function tokenEndpoint(contextFor: (request: FastifyRequest) => Context): FastifyPluginAsync {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body));
    const send = (reply: FastifyReply, status: number, body: object): FastifyReply =>
      reply.code(status).headers({ 'cache-control': 'no-store', pragma: 'no-cache' }).send(body);
    app.setErrorHandler((error, request, reply) => {
      const known = errorOf(error);
      if (!known)
        request.log.error({ err: { type: (error as Error).name, stack: (error as Error).stack } }, 'no token');
      if (known) void reply.headers(known.headers);
      return send(reply, known?.status ?? 500, { error: known?.code ?? 'server_error' });
    });
    app.post('/oauth/token', async (request, reply) =>
      send(reply, 200, await answerToken(contextFor(request), request)),
    );
    app.route({
      method: ['GET', 'PUT', 'PATCH', 'DELETE'],
      url: '/oauth/token',
      handler: async () => {
        throw new OAuthError(405, 'invalid_request', { allow: 'POST' });
      },
    });
    app.get('/.well-known/jwks.json', async (request, reply) =>
      reply.header('cache-control', `public, max-age=${KEYS_SECONDS}`).send({
        keys: contextFor(request).secrets.signingKeys.map(({ jwk }) => jwk),
      }),
    );
  };
}
