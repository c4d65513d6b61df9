/** Subscriptions over server-sent events (graphql-sse, "distinct connections" mode) at /graphql/stream. */
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { FastifyInstance } from 'fastify';
import { getOperationAST, GraphQLError, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createContext } from './authentication';
import type { Context, Service } from './core/context';
import { presentable } from './errors';

const MOST_CHARACTERS = 10_000;
const MOST_TOKENS = 200;

/** graphql-sse wants a context that can be indexed. */
type LiveContext = Context & Record<PropertyKey, unknown>;

/** Serves `schema`'s subscriptions; queries and mutations have their own address. */
export function serveLive(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  const handler = createHandler<LiveContext>({
    schema,
    context: ({ raw }) =>
      createContext(service, {
        authorization: raw.headers.authorization,
        acceptLanguage: raw.headers['accept-language'],
        address: raw.ip,
      }) as LiveContext,
    onSubscribe: (_, { query, operationName }) => {
      const refused = {
        errors: [new GraphQLError('Only subscriptions are served here.', { extensions: { code: 'BAD_REQUEST' } })],
      };
      if (typeof query !== 'string' || query.length > MOST_CHARACTERS) return refused;
      try {
        return getOperationAST(parse(query, { maxTokens: MOST_TOKENS }), operationName)?.operation === 'subscription'
          ? undefined
          : refused;
      } catch {
        return refused;
      }
    },
    onOperation: (ctx, _, __, result) => ('errors' in result ? inWords(ctx, result) : undefined),
    onNext: (ctx, _, result) => ('errors' in result ? inWords(ctx, result) : undefined),
  });
  const inWords = <R extends { errors?: ExecutionResult['errors'] }>(ctx: Context, result: R): R =>
    result.errors
      ? {
          ...result,
          errors: result.errors.map((error) => {
            const { message, extensions } = presentable(
              error.toJSON(),
              error,
              ctx,
              service.config.production,
              () => undefined,
            );
            return new GraphQLError(message, { extensions });
          }),
        }
      : result;
  app.route({
    method: ['POST', 'GET', 'PUT', 'DELETE'],
    url: '/graphql/stream',
    handler: (request, reply) => handler(request, reply),
  });
}
