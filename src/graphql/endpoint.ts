/** GraphQL at /graphql: judged, given its time, run by Apollo Server, and recorded in the access log before it leaves. */
import { ApolloServer, HeaderMap, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { ulid } from 'ulid';
import { conclude, type Answered, type Raw, type Reporting } from './response';
import { createContext } from '../http/authentication';
import type { Context, Service } from '../core/context';
import type { Crowd } from '../database/swap-list';
import { Deadline } from '../database/deadline';
import { badUserInput } from '../core/faults';
import type { Log } from '../core/log';
import { Twice } from '../limits/seen-twice';
import { presentable } from './errors';
import { fastLane, type FastLane } from './fast-path';
import { judgeHead, readRequest, type GraphqlRequest } from './request';
import { badRequest, refuse, unavailable, type MediaType } from '../http/errors';
import { HiddenSchemaRule, hideTypes } from './introspection';
import { excessText, judgeDemand, pageProblem } from '../limits';
import type { Metrics } from '../http/metrics';
import { modules } from '../modules';
import { acceptSessionCookies, refreshCookieOf } from '../http/session-cookie';

/** After this an operation answers SERVICE_UNAVAILABLE, and the statements that it waits for are ended. */
const OPERATION_MS = 10_000;

/** Nobody mends more at a time, and looking for a hundred names that are like a hundred wrong ones takes a while. */
const MOST_VALIDATION_ERRORS = 10;

const MOST_DOCUMENT_CHARACTERS = 500_000;

/** What a router asks of a subgraph: `Carnet.appointments`. */
const entityFields = (selection: SelectionNode): string[] => {
  if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
  const type = selection.typeCondition?.name.value ?? '';
  return namesOf(selection.selectionSet).map((field) => `${type}.${field}`);
};

const namesOf = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return [];
    return selection.name.value === '_entities'
      ? (selection.selectionSet?.selections ?? []).flatMap(entityFields)
      : [selection.name.value];
  });

/** Tells the reads of a request its root fields, by their names in the schema: an alias could say anything. */
function nameReads({ reads }: Context, { operation, selectionSet }: OperationDefinitionNode): void {
  const names = [...new Set(namesOf(selectionSet))];
  reads.operation = names.join(' ') || operation;
  const isOfRouter = selectionSet.selections.some(
    (root) => root.kind === Kind.FIELD && root.name.value === '_entities',
  );
  const hasFragments = selectionSet.selections.some(({ kind }) => kind !== Kind.FIELD);
  reads.several = !isOfRouter && (names.length > 1 || hasFragments);
}

/** Faults of the document, not of what it asks for: as `application/json` their answer is a sound one, with status 200. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);
const JSON_ANSWER: MediaType = 'application/json';

/** The code of the first error of a request, by its reads: Apollo Server works on a copy of the context, which shares them. */
const codes = new WeakMap<Context['reads'], string>();

/** Refuses what costs too much before anything of it runs. */
function refuseDemand(ctx: Context, verdict: ReturnType<typeof judgeDemand>): void {
  if (verdict === 'PAGE') throw Object.assign(badUserInput(ctx, [pageProblem(ctx)]), { tooMuch: true });
  if (!verdict) return;
  const { cost, limit } = verdict;
  throw new GraphQLError(excessText(ctx, verdict), {
    extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http: { status: 400 } },
  });
}

/** Makes the reads durable before the answer leaves, and puts its errors into the reader's words. */
function answerPlugin(
  raws: WeakMap<GraphQLFormattedError, Raw>,
  reporting: Reporting,
  learn: FastLane['learn'],
): ApolloServerPlugin<Context> {
  const { log } = reporting;
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue, schema, source, document, request }) => {
        if (!operation) return;
        nameReads(contextValue, operation);
        refuseDemand(contextValue, judgeDemand(schema, document, operation, request.variables ?? {}));
        learn(contextValue, source, document, operation);
      },
      willSendResponse: async ({ response, contextValue, request }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const shown = (result.errors ?? []).map((formatted) => raws.get(formatted) ?? { formatted, error: undefined });
        const isTooMuch = shown.some(({ error }) => (error as { tooMuch?: boolean } | undefined)?.tooMuch);
        const { errors, data, status } = await conclude(contextValue, result.data, shown, reporting);
        response.body.singleResult = { ...(errors && { errors }), ...(data !== undefined && { data }) };
        if (errors?.[0]) codes.set(contextValue.reads, String(errors[0].extensions?.code));
        if (status) response.http.status = status;
        else if (isTooMuch) response.http.status = 400;
        else if (
          errors &&
          data === undefined &&
          errors.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions?.code))
        )
          response.http.status = request.http?.headers.get('accept') === JSON_ANSWER ? 200 : 400;
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log(error),
    contextCreationDidFail: async ({ error }) => log(error),
  };
}

/** Valid documents, as Apollo Server keeps them; its own store keeps thirty megabytes of whatever strangers make up. */
function documentsThatComeAgain(): NonNullable<ApolloServerOptions<Context>['documentStore']> {
  const twice = new Twice();
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_DOCUMENT_CHARACTERS,
    sizeCalculation: ({ loc }) => (loc?.end ?? 0) + 100,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void (twice.hasCome(key) && documents.set(key, document)),
    delete: async (key) => documents.delete(key),
  };
}

function apolloFor(schema: GraphQLSchema, reporting: Reporting, learn: FastLane['learn']): ApolloServer<Context> {
  const { production } = reporting;
  const raws = new WeakMap<GraphQLFormattedError, Raw>();
  if (production) hideTypes();
  return new ApolloServer<Context>({
    schema,
    introspection: true, // HiddenSchemaRule does it in production
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentsThatComeAgain(),
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    validationRules: production ? [HiddenSchemaRule] : [],
    formatError: (formatted, error) => {
      const shown = presentable(formatted, error, { language: 'es', requestId: ulid() }, production, () => undefined);
      raws.set(shown, { formatted, error });
      return shown;
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerPlugin(raws, reporting, learn),
    ],
  });
}

/** The way of every request that nobody answers faster. */
async function askApollo(
  apollo: ApolloServer<Context>,
  ctx: Context,
  { query, variables = {}, operationName, extensions = {} }: GraphqlRequest,
  mediaType: MediaType,
): Promise<Answered> {
  const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({
    // What HTTP has to say was judged before: Apollo sees every request as the plainest POST.
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', mediaType],
      ]),
      search: '',
      body: { query, variables, extensions, ...(operationName !== undefined && { operationName }) },
    },
    context: async () => ctx,
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status, body: body.string, code: codes.get(ctx.reads) ?? 'OK' };
}

export interface Serving {
  /** Told of every fault that nobody foresaw. */
  readonly log: Log;
  /** The requests whose time is running. */
  readonly deadlines: Crowd<Deadline>;
  readonly metrics: Pick<Metrics, 'answered'>;
  /** Routers read the answer and not its status: some make "400: Bad Request" of every error in it. So theirs is 200. */
  readonly behindRouter: boolean;
}

/** Serves `schema` at /graphql. Answers how to stop it. */
export async function serveGraphql(
  app: FastifyInstance,
  service: Service,
  schema: GraphQLSchema,
  { log, deadlines, metrics, behindRouter }: Serving,
): Promise<() => Promise<void>> {
  const reporting = { production: service.config.production, log };
  const fast = fastLane(schema, modules, reporting, { megabytes: service.config.answersMb });
  const apollo = apolloFor(schema, reporting, fast.learn);
  await apollo.start();
  await acceptSessionCookies(app);
  app.route({
    method: ['POST', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    // Before the body: nobody's hundred kilobytes are read to be told that they are of the wrong type.
    onRequest: async (request) => void judgeHead(request),
    handler: async (request, reply) => {
      const mediaType = judgeHead(request);
      const asked = readRequest(request);
      if (asked.document && getOperationAST(asked.document, asked.operationName)?.operation === 'subscription')
        throw badRequest('Las suscripciones se atienden en /graphql/stream.', 'Subscribe at /graphql/stream.');
      const startedAt = performance.now();
      const deadline = new Deadline(OPERATION_MS);
      const ctx = createContext(
        service,
        {
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          address: request.ip,
          refreshCookie: refreshCookieOf(request, reply, service.config),
        },
        deadline,
        request.id,
      );
      deadlines.add(deadline);
      try {
        const ifNoneMatch = behindRouter ? undefined : request.headers['if-none-match'];
        const answered = await new Promise<Answered | undefined>((resolve, reject) => {
          deadline.bind({ timeIsUp: () => resolve(undefined) });
          fast
            .answer(ctx, { asked, mediaType, ifNoneMatch }, () => askApollo(apollo, ctx, asked, mediaType))
            .then(resolve, reject);
        });
        void reply.header('x-request-id', ctx.requestId);
        metrics.answered(ctx.reads.operation, answered?.code ?? 'SERVICE_UNAVAILABLE', performance.now() - startedAt);
        if (!answered) return refuse(request, reply, unavailable(ctx.language));
        return reply
          .code(behindRouter ? 200 : answered.status)
          .headers({
            'cache-control': 'no-store',
            vary: 'accept, accept-language, origin',
            ...(answered.etag && { etag: answered.etag }),
          })
          .type(`${mediaType}; charset=utf-8`)
          .send(answered.body);
      } finally {
        deadline.done();
        deadlines.delete(deadline);
      }
    },
  });
  return () => apollo.stop();
}
