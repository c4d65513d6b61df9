/**
 * Subscriptions as server-sent events: POST /graphql/stream, one operation a connection (the "distinct connections mode" of
 * the protocol of graphql-sse, whose client speaks to it). The library's own handler waits for ever for a body that is
 * `null`, keeps a place for whoever sends a PUT, and tells strangers the names of the schema; hence these few lines.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, getVariableValues, Kind, specifiedRules, subscribe, validate } from 'graphql';
import type {
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { rawOf } from './response';
import { createContext } from '../http/authentication';
import type { Context, Service } from '../core/context';
import { faultText } from '../core/faults';
import type { Log } from '../core/log';
import { formatError } from './errors';
import { graphqlMessages } from './graphql.messages';
import { readRequest, type GraphqlRequest } from './request';
import { badRequest, HttpRefusal, isJson, unsupportedMediaType } from '../http/errors';
import type { DocumentLimits } from '../limits';
import { HiddenSchemaRule } from './introspection';

/** Proxies cut what is silent for longer, and so do we. */
const PING_MS = 12_000;
/** Telephones of a family, tabs of a desk; nobody looks at more at a time. */
const MOST_OF_ONE = 20;
const MOST_OF_ALL = 2_000;

type Events = AsyncGenerator<ExecutionResult, unknown, unknown>;

/** How many streams are open, in all and by account. */
class Places {
  private readonly taken = new Map<string, number>();
  private all = 0;

  /** Takes a place and answers how to give it back; undefined when there is none left. */
  take(whose: string): (() => void) | undefined {
    const own = this.taken.get(whose) ?? 0;
    if (own >= MOST_OF_ONE || this.all >= MOST_OF_ALL) return undefined;
    this.taken.set(whose, own + 1);
    this.all++;
    return () => {
      this.all--;
      const left = this.taken.get(whose)! - 1;
      if (left > 0) this.taken.set(whose, left);
      else this.taken.delete(whose);
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

const tooMany = (): HttpRefusal =>
  new HttpRefusal(429, 'RATE_LIMITED', [faultText('RATE_LIMITED', 'es'), faultText('RATE_LIMITED', 'en')], {
    headers: { 'retry-after': '5' },
  });

/** Serves `schema`'s subscriptions; queries and mutations have their own address. */
export function serveLive(
  app: FastifyInstance,
  service: Service,
  schema: GraphQLSchema,
  { log, limits }: { log: Log; limits: DocumentLimits },
): void {
  const { production } = service.config;
  const rules = production ? [...specifiedRules, HiddenSchemaRule] : specifiedRules;
  const places = new Places();

  const shown = (ctx: Context, error: GraphQLError): GraphQLFormattedError => {
    const { formatted } = rawOf(error).raw;
    return formatError(formatted, error, ctx, production, log);
  };
  const refusalOf = (ctx: Context, { message }: GraphQLError, code: string): HttpRefusal => {
    const words = formatError({ message, extensions: { code } }, undefined, ctx, production, log);
    return new HttpRefusal(400, code, [words.message, words.message]);
  };
  /** The document and its variables are judged before anything of it runs, as those of queries are. */
  const begin = async (ctx: Context, { document, variables = {}, operationName }: GraphqlRequest) => {
    if (!document) throw badRequest(graphqlMessages.malformedQuery);
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') throw badRequest(graphqlMessages.subscriptionsOnly);
    const [wrong] = validate(schema, document, rules, { maxErrors: 1 });
    if (wrong) throw refusalOf(ctx, wrong, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (errors?.[0]) throw refusalOf(ctx, errors[0], ApolloServerErrorCode.BAD_USER_INPUT);
    ctx.reads.operation = rootFieldOf(operation);
    return subscribe({ schema, document, operationName, variableValues: variables, contextValue: ctx });
  };

  app.route({
    method: ['POST', 'GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql/stream',
    onRequest: async (request) => checkStreamHead(request),
    handler: async (request, reply) => {
      const asked = readRequest(request, limits);
      const { authorization, 'accept-language': acceptLanguage } = request.headers;
      const ctx = createContext(service, { authorization, acceptLanguage, address: request.ip }, undefined, request.id);
      const giveBack = places.take(ctx.claimedSession?.accountId ?? ctx.clientAddress);
      if (!giveBack) throw tooMany();
      reply.raw.once('close', giveBack);
      const result = await begin(ctx, asked);
      reply.hijack();
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      await send(reply.raw, Symbol.asyncIterator in result ? result : onlyThis(result), (event) =>
        event.errors ? { ...event, errors: event.errors.map((error) => shown(ctx, error)) } : event,
      ).catch((error: unknown) => {
        log(error, ctx.requestId);
        reply.raw.destroy();
      });
    },
  });
}

/** A subscription has one root field, which may stand in a fragment; then the kind of operation has to do. */
function rootFieldOf({ operation, selectionSet: { selections } }: OperationDefinitionNode): string {
  const [root] = selections;
  return root?.kind === Kind.FIELD ? root.name.value : operation;
}

async function* onlyThis(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

/** Writes the events as they come, no faster than they are read, until there are no more or the client has gone. */
async function send(raw: ServerResponse, events: Events, present: (event: ExecutionResult) => object): Promise<void> {
  const ping = setInterval(() => raw.write(':\n\n'), PING_MS);
  const gone = once(raw, 'close').then(() => void events.return(undefined));
  try {
    raw.write(':\n\n');
    for await (const event of events) {
      const isRead = raw.write(`event: next\ndata: ${JSON.stringify(present(event))}\n\n`);
      if (!isRead) await Promise.race([once(raw, 'drain'), gone]);
      if (raw.destroyed) return;
    }
    raw.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(ping);
  }
}
