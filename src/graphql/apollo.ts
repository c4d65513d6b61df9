/**
 * Apollo Server, for every document that the fast path does not know: parses, validates and runs it, and finishes the response
 * in a plugin.
 */
import { ApolloServer, HeaderMap, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
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
import { finishResponse, type Answered, type Raw, type Reporting } from './response';
import type { Context } from '../core/context';
import { badUserInput, Fault } from '../core/faults';
import { say } from '../core/i18n';
import { SeenTwice } from '../limits/seen-twice';
import { formatError } from './errors';
import type { FastPath } from './fast-path';
import type { GraphqlRequest } from './request';
import type { MediaType } from '../http/errors';
import { isLiteralFault, literalProblems, mayKnowSchema, variableProblems } from './input-problems';
import { HiddenSchemaRule, hideTypes } from './introspection';
import { excessText, pageProblem, type DocumentLimits } from '../limits';

/** "Did you mean" suggestions for hundreds of unknown fields take long to compute. */
const MOST_VALIDATION_ERRORS = 10;

const MOST_DOCUMENT_CHARACTERS = 500_000;

/** The fields that a router requests of an entity: `Carnet.appointments`. */
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

/** Names the operation for the access log by its root fields in the schema: an alias could be any text. */
function nameReads({ reads }: Context, { operation, selectionSet }: OperationDefinitionNode): void {
  const names = [...new Set(namesOf(selectionSet))];
  reads.operation = names.join(' ') || operation;
  const isOfRouter = selectionSet.selections.some(
    (root) => root.kind === Kind.FIELD && root.name.value === '_entities',
  );
  const hasFragments = selectionSet.selections.some(({ kind }) => kind !== Kind.FIELD);
  reads.several = !isOfRouter && (names.length > 1 || hasFragments);
}

/** Errors of the document itself: accepted as `application/json`, their answer has status 200 (GraphQL over HTTP, 6.4.1). */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);
const JSON_ANSWER: MediaType = 'application/json';

/** Carries the code of the first error from the plugin to `askApollo`; it is not sent to the client. */
const CODE_HEADER = 'x-error-code';

/** For refusals with this status whatever media type the client accepts. */
const BAD_REQUEST = { status: 400 } as const;

/** Refuses what costs too much before anything of it runs. */
function refuseDemand(ctx: Context, tooMuch: ReturnType<DocumentLimits['checkDemand']>): void {
  if (tooMuch === 'PAGE')
    throw new Fault('BAD_USER_INPUT', ctx.language, { problems: [pageProblem(ctx)], http: BAD_REQUEST });
  if (!tooMuch) return;
  const { cost, limit } = tooMuch;
  throw new GraphQLError(say(ctx, excessText(tooMuch)), {
    extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http: BAD_REQUEST },
  });
}

/** Whether a fault determines the status of its answer itself. */
const hasStatus = ({ error }: Raw): boolean => error instanceof Fault && error.extensions.http !== undefined;

/** Replaces the errors of literals by one that names each by its path, for a client that may know the schema. */
function explainLiterals(
  ctx: Context,
  schema: GraphQLSchema,
  document: DocumentNode,
  raws: readonly Raw[],
): readonly Raw[] {
  const [first] = raws.filter(({ error }) => isLiteralFault(error));
  if (!first || !mayKnowSchema(ctx)) return raws;
  const problems = literalProblems(ctx, schema, document);
  if (problems.length === 0) return raws;
  const explained = { formatted: first.formatted, error: badUserInput(ctx, problems) };
  return [explained, ...raws.filter(({ error }) => !isLiteralFault(error))];
}

/** Called with every valid document. */
interface DocumentHooks {
  readonly learn: FastPath['learn'];
  readonly limits: DocumentLimits;
}

/** Checks the cost of an operation, writes the access log before the answer leaves, and translates its errors. */
function answerPlugin(
  raws: WeakMap<GraphQLFormattedError, Raw>,
  reporting: Reporting,
  { learn, limits }: DocumentHooks,
): ApolloServerPlugin<Context> {
  const { log } = reporting;
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue, schema, source, document, request }) => {
        if (!operation) return;
        nameReads(contextValue, operation);
        const { variables = {} } = request;
        refuseDemand(contextValue, limits.checkDemand(schema, document, operation, variables));
        learn(contextValue, source, document, operation);
        const problems = variableProblems(contextValue, { schema, document, operation, variables });
        if (problems.length > 0) throw badUserInput(contextValue, problems);
      },
      willSendResponse: async ({ response, contextValue, request, schema, document }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const all = (result.errors ?? []).map((formatted) => raws.get(formatted) ?? { formatted, error: undefined });
        const shown = document ? explainLiterals(contextValue, schema, document, all) : all;
        const { errors, data, status } = await finishResponse(contextValue, result.data, shown, reporting);
        response.body.singleResult = { ...(errors && { errors }), ...(data !== undefined && { data }) };
        if (errors?.[0]) response.http.headers.set(CODE_HEADER, String(errors[0].extensions?.code));
        if (status) response.http.status = status;
        else if (
          errors &&
          data === undefined &&
          !shown.some(hasStatus) &&
          errors.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions?.code))
        )
          response.http.status = request.http?.headers.get('accept') === JSON_ANSWER ? 200 : 400;
      },
    }),
    unexpectedErrorProcessingRequest: async ({ error }) => log(error),
    contextCreationDidFail: async ({ error }) => log(error),
  };
}

/**
 * Valid documents that have come twice. Apollo Server's own store would hold up to thirty megabytes of documents that strangers
 * send once.
 */
function openDocumentStore(): NonNullable<ApolloServerOptions<Context>['documentStore']> {
  const twice = new SeenTwice();
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_DOCUMENT_CHARACTERS,
    sizeCalculation: ({ loc }) => (loc?.end ?? 0) + 100,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void (twice.add(key) && documents.set(key, document)),
    delete: async (key) => documents.delete(key),
  };
}

export function openApollo(schema: GraphQLSchema, reporting: Reporting, hooks: DocumentHooks): ApolloServer<Context> {
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
    documentStore: openDocumentStore(),
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    validationRules: production ? [HiddenSchemaRule] : [],
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, { language: 'es', requestId: ulid() }, production, () => undefined);
      raws.set(shown, { formatted, error });
      return shown;
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerPlugin(raws, reporting, hooks),
    ],
  });
}

/** The answer of Apollo Server to a request that has passed the checks of HTTP. */
export async function askApollo(
  apollo: ApolloServer<Context>,
  ctx: Context,
  { query, variables = {}, operationName }: GraphqlRequest,
  mediaType: MediaType,
): Promise<Answered> {
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    // HTTP was checked before: Apollo sees every request as a plain POST.
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', mediaType],
      ]),
      search: '',
      body: { query, variables, ...(operationName !== undefined && { operationName }) },
    },
    context: async () => ctx,
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status, body: body.string, code: headers.get(CODE_HEADER) ?? 'OK' };
}
