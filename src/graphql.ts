/** Apollo Server over one schema: the pipeline of a request, and the access log before its answer leaves. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { flushReads } from './core/audit';
import type { Context, Service } from './core/context';
import { faultText } from './core/faults';
import { ulid } from 'ulid';
import { createContext } from './authentication';
import { presentable } from './errors';
import { acceptSessionCookies, refreshCookieOf } from './session-cookie';

/** The root fields of an operation: what the access log calls it. A name that the client made up could say anything. */
const rootFields = (operation: OperationDefinitionNode): string =>
  operation.selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : [])).join(' ') || operation.operation;

/** What Apollo has made of an error, and the error itself, for the plug-in that knows who reads it. */
type Raw = { formatted: GraphQLFormattedError; error: unknown };

/** Makes the reads durable before the answer leaves, and puts its errors into the reader's words. */
function answerPlugin(raws: WeakMap<GraphQLFormattedError, Raw>, production: boolean, log: (error: unknown) => void): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation) contextValue.reads.operation = rootFields(operation);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors) {
          result.errors = result.errors.map((shown) => {
            const raw = raws.get(shown);
            return raw ? presentable(raw.formatted, raw.error, contextValue, production, log) : shown;
          });
        }
        try {
          await flushReads(contextValue);
        } catch (error) {
          log(error);
          response.body.singleResult = { errors: [{ message: faultText('SERVICE_UNAVAILABLE', contextValue.language), extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
        }
        if (response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) response.http.status = 503;
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log(error),
    contextCreationDidFail: async ({ error }) => log(error),
  };
}

/** Serves `schema` at /graphql. Answers how to stop it. */
export async function serveGraphql(app: FastifyInstance, service: Service, schema: GraphQLSchema): Promise<() => Promise<void>> {
  const { production } = service.config;
  const log = (error: unknown): void => app.log.error({ err: error instanceof Error ? { type: error.name, code: (error as { code?: string }).code, stack: error.stack } : undefined }, 'request failed');
  const raws = new WeakMap<GraphQLFormattedError, Raw>();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const shown = presentable(formatted, error, { language: 'es', requestId: ulid() }, production, () => undefined);
      raws.set(shown, { formatted, error });
      return shown;
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), answerPlugin(raws, production, log)],
  });
  await apollo.start();
  await acceptSessionCookies(app);
  app.route({
    method: ['POST', 'GET', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) =>
        createContext(service, {
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          address: request.ip,
          refreshCookie: refreshCookieOf(request, reply, service.config),
        }),
    }),
  });
  return () => apollo.stop();
}
