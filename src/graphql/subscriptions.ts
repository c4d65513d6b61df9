/**
 * Subscriptions as server-sent events: POST /graphql with `Accept: text/event-stream`, or POST /graphql/stream; one operation
 * for each connection (the "distinct connections mode" of graphql-sse, whose client works with it). The library's own handler
 * never answers a body that is `null`, reserves a stream for every PUT, and reveals names of the schema; hence this one.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, getOperationAST, Kind, specifiedRules, validate } from 'graphql';
import type {
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { rawOf } from './response';
import { flushReads } from '../core/audit-trail';
import { createContext } from '../http/authentication';
import type { Context, Service } from '../core/context';
import { faultText, type FaultCode } from '../core/faults';
import type { Text } from '../core/i18n';
import type { Log } from '../core/log';
import { formatError } from './errors';
import { variableProblems } from './input-problems';
import { graphqlMessages } from './graphql.messages';
import type { RememberedDocuments } from './persisted-documents';
import { readRequest, type GraphqlRequest } from './request';
import { badRequest, languageHeaders, HttpRefusal, isJson, unsupportedMediaType } from '../http/errors';
import type { DocumentLimits } from '../limits';
import { HiddenSchemaRule } from './introspection';

/** Proxies close connections that are silent for longer. */
const PING_MS = 12_000;
/** The telephones of a family, the tabs at a desk. */
const MOST_OF_ONE = 20;
const MOST_OF_ALL = 2_000;

type Events = AsyncGenerator<unknown, unknown, unknown>;

/** Counts open streams, in all and by account. */
class StreamLimits {
  private readonly open = new Map<string, number>();
  private all = 0;

  /** Reserves a stream; the result releases it. Undefined when the limit is reached. */
  reserve(owner: string): (() => void) | undefined {
    const own = this.open.get(owner) ?? 0;
    if (own >= MOST_OF_ONE || this.all >= MOST_OF_ALL) return undefined;
    this.open.set(owner, own + 1);
    this.all++;
    return () => {
      this.all--;
      const left = this.open.get(owner)! - 1;
      if (left > 0) this.open.set(owner, left);
      else this.open.delete(owner);
    };
  }
}

function checkStreamHead({ method, headers }: FastifyRequest): void {
  if (method !== 'POST')
    throw new HttpRefusal(405, 'BAD_REQUEST', graphqlMessages.usePost, { headers: { allow: 'POST' } });
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) throw unsupportedMediaType();
  if (!/text\/event-stream|\*\/\*|text\/\*/.test(headers.accept ?? '*/*'))
    throw new HttpRefusal(406, 'BAD_REQUEST', graphqlMessages.acceptEventStream);
}

const bothTexts = (code: FaultCode): Text => [faultText(code, 'es'), faultText(code, 'en')];

const tooMany = (): HttpRefusal =>
  new HttpRefusal(429, 'RATE_LIMITED', bothTexts('RATE_LIMITED'), {
    headers: { 'retry-after': '5' },
  });

/** Answers a request with the events of its subscription. */
export type Stream = (request: FastifyRequest, reply: FastifyReply, asked: GraphqlRequest) => Promise<void>;

interface Live {
  readonly log: Log;
  readonly limits: DocumentLimits;
  readonly remembered: RememberedDocuments;
  /** Called with each request that has become a stream. */
  readonly onStream: (request: FastifyRequest) => void;
}

/** Serves the subscriptions of `schema` at /graphql/stream; the result serves them at other addresses. */
export function serveLive(
  app: FastifyInstance,
  service: Service,
  schema: GraphQLSchema,
  { log, limits, remembered, onStream }: Live,
): Stream {
  const { production } = service.config;
  const rules = production ? [...specifiedRules, HiddenSchemaRule] : specifiedRules;
  const streams = new StreamLimits();

  const shown = (ctx: Context, error: GraphQLError): GraphQLFormattedError => {
    const { formatted } = rawOf(error).raw;
    return formatError(formatted, error, ctx, production, log);
  };
  const refusalOf = (ctx: Context, { message }: GraphQLError, code: string): HttpRefusal => {
    const words = formatError({ message, extensions: { code } }, undefined, ctx, production, log);
    return new HttpRefusal(400, code, [words.message, words.message]);
  };
  /** Checks the document and its variables before it runs, as for queries. */
  const begin = async (ctx: Context, { document, variables = {}, operationName }: GraphqlRequest) => {
    if (!document) throw badRequest(graphqlMessages.malformedQuery);
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') throw badRequest(graphqlMessages.subscriptionsOnly);
    const [wrong] = validate(schema, document, rules, { maxErrors: 1 });
    if (wrong) throw refusalOf(ctx, wrong, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
    const problems = variableProblems(ctx, { schema, document, operation, variables });
    if (problems.length > 0)
      throw new HttpRefusal(400, 'BAD_USER_INPUT', bothTexts('BAD_USER_INPUT'), { extensions: { problems } });
    ctx.reads.operation = rootFieldOf(operation);
    const execution = { schema, document, operationName, variableValues: variables };
    const source = await createSourceEventStream({ ...execution, contextValue: ctx });
    return { execution, source, operation: ctx.reads.operation };
  };

  const stream: Stream = async (request, reply, asked) => {
    const { authorization, 'accept-language': acceptLanguage } = request.headers;
    const open = (): Context =>
      createContext(service, { authorization, acceptLanguage, address: request.ip }, undefined, request.id);
    const ctx = open();
    const release = streams.reserve(ctx.claimedSession?.subject ?? ctx.clientAddress);
    if (!release) throw tooMany();
    reply.raw.once('close', release);
    const { execution, source, operation } = await begin(ctx, asked);
    let isFirst = true;
    /** The answer for one event, read anew and logged before it is sent. The row of the stream's beginning covers its first event. */
    const answer = async (event: unknown): Promise<ExecutionResult> => {
      const now = isFirst ? { ...open(), reads: ctx.reads } : open();
      isFirst = false;
      now.reads.operation = operation;
      const result = await execute({ ...execution, rootValue: event, contextValue: now });
      await flushReads(now);
      return result;
    };
    reply.hijack();
    onStream(request);
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      ...languageHeaders(ctx.language),
      // Some proxies gather an answer before they pass it on.
      'x-accel-buffering': 'no',
    });
    const present = (result: ExecutionResult): object =>
      result.errors ? { ...result, errors: result.errors.map((error) => shown(ctx, error)) } : result;
    const isStream = Symbol.asyncIterator in source;
    await send(reply.raw, isStream ? (source as Events) : single(source), async (event) =>
      present(isStream ? await answer(event) : (event as ExecutionResult)),
    ).catch((error: unknown) => {
      log(error, ctx.requestId);
      reply.raw.destroy();
    });
  };
  app.route({
    method: ['POST', 'GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql/stream',
    onRequest: async (request) => checkStreamHead(request),
    handler: (request, reply) => stream(request, reply, readRequest(request, limits, remembered)),
  });
  return stream;
}

/** The root field of a subscription; `subscription` where it is in a fragment. */
function rootFieldOf({ operation, selectionSet: { selections } }: OperationDefinitionNode): string {
  const [root] = selections;
  return root?.kind === Kind.FIELD ? root.name.value : operation;
}

async function* single(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

/** Writes events as they come, no faster than the client reads, until the last one or until the client disconnects. */
async function send(raw: ServerResponse, events: Events, present: (event: unknown) => Promise<object>): Promise<void> {
  const ping = setInterval(() => raw.write(':\n\n'), PING_MS);
  const gone = once(raw, 'close').then(() => void events.return(undefined));
  try {
    raw.write(':\n\n');
    for await (const event of events) {
      const isRead = raw.write(`event: next\ndata: ${JSON.stringify(await present(event))}\n\n`);
      if (!isRead) await Promise.race([once(raw, 'drain'), gone]);
      if (raw.destroyed) return;
    }
    raw.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(ping);
  }
}
