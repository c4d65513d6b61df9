/**
 * The fast path for documents that come again; optimised on purpose. A cached document skips Apollo Server: its variables are
 * checked, the compiled operation runs, and the response is finished like any other, with the same checks, the same sentences
 * and the same row in the access log. A request with any irregularity goes to Apollo Server before anything of it has run.
 */
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { coerceVariables } from '../input-problems';
import { finishResponse, rawOf, type Answered, type FinishedResponse, type Reporting } from '../response';
import type { Context } from '../../core/context';
import type { Module } from '../../core/module';
import type { RememberedDocuments } from '../persisted-documents';
import type { GraphqlRequest } from '../request';
import type { MediaType } from '../../http/errors';
import type { DocumentLimits } from '../../limits';
import type { Variables } from '../../limits/cost';
import type { CompiledOperation } from './compiled-operation';
import { ResponseCache } from './response-cache';
import { DocumentCache, type CachedDocument } from './document-cache';

export interface FastPath extends RememberedDocuments {
  /** Called for every operation that Apollo Server accepts. */
  learn(ctx: Context, source: string, document: DocumentNode, operation: OperationDefinitionNode): void;
  /** The answer to `request`: from the response cache, from the compiled operation, or else from `askApollo`. */
  answer(ctx: Context, request: FastRequest, askApollo: () => Promise<Answered>): Promise<Answered>;
}

export interface FastRequest {
  readonly graphql: GraphqlRequest;
  readonly mediaType: MediaType;
  readonly ifNoneMatch: string | undefined;
}

/** An answer as it is sent. */
type Encoded = Answered & { readonly body: Buffer };

const OK = { status: 200, code: 'OK' } as const;

/** The same bytes that Apollo Server writes; encoded once to be measured, cached and sent. */
const encode = ({ errors, data }: Pick<FinishedResponse, 'errors' | 'data'>): Buffer =>
  Buffer.from(`${JSON.stringify({ errors, data })}\n`);

/** Whether an If-None-Match header (RFC 9110, 13.1.2) names `etag`; the comparison is weak. */
const namesEtag = (ifNoneMatch: string, etag: string): boolean => ifNoneMatch.slice(0, 2000).includes(etag);

export function openFastPath(
  schema: GraphQLSchema,
  modules: readonly Module[],
  reporting: Reporting,
  { megabytes, limits }: { megabytes: number; limits: DocumentLimits },
): FastPath {
  const documents = new DocumentCache(schema);
  const responses = new ResponseCache(schema, modules, megabytes);

  const remember = (ctx: Context, { query, persisted }: GraphqlRequest): void => {
    if (persisted) documents.remember(ctx, query, persisted);
  };

  /** The coerced variables; undefined for variables that Apollo Server must refuse. */
  const coerce = ({ document, operation }: CachedDocument, variables: Variables): Variables | undefined => {
    if (limits.checkDemand(schema, document, operation, variables)) return undefined;
    // Coerced by graphql-js: graphql-jit accepts other values and has other messages.
    return coerceVariables(schema, document, operation, variables);
  };

  /** The result of a compiled operation: without errors, encoded at once, which takes a tenth of the memory of its objects. */
  const runEncoded = async (
    ctx: Context,
    run: CompiledOperation,
    variables: Variables,
  ): Promise<Buffer | ExecutionResult> => {
    const { data, errors } = await run(ctx, variables);
    return errors?.length ? { data, errors } : encode({ data });
  };

  const runCompiled = async (ctx: Context, run: CompiledOperation, variables: Variables): Promise<Encoded> => {
    const result = await runEncoded(ctx, run, variables);
    const { data, errors = [] } = Buffer.isBuffer(result) ? {} : result;
    const raws = errors.map(rawOf);
    const finished = await finishResponse(
      ctx,
      data,
      raws.map(({ raw }) => raw),
      reporting,
    );
    if (!finished.errors && Buffer.isBuffer(result)) return { ...OK, body: result };
    const status = finished.status ?? raws.findLast((raw) => raw.status !== undefined)?.status ?? 200;
    return { status, body: encode(finished), code: String(finished.errors?.[0]?.extensions?.code) };
  };

  /** Answers from the cache: the version tag shows that the operation would give the same; access was checked and is logged. */
  const answerFromCache = async (ctx: Context, etag: string, body: Buffer | undefined): Promise<Answered> => {
    const finished = await finishResponse(ctx, {}, [], reporting);
    if (finished.errors)
      return {
        status: finished.status ?? 500,
        body: encode(finished),
        code: String(finished.errors[0]?.extensions?.code),
      };
    return body ? { ...OK, body, etag } : { ...OK, status: 304, body: '', etag };
  };

  return {
    documentOf: (hash) => documents.documentOf(hash),
    learn: (ctx, source, document, operation) =>
      documents.learn(ctx, {
        source,
        document,
        operation,
        rootFields: ctx.reads.operation,
        several: ctx.reads.several,
      }),
    async answer(ctx, request, askApollo) {
      const { graphql, mediaType, ifNoneMatch } = request;
      const { variables = {} } = graphql;
      const known = documents.find(graphql.query, graphql.operationName);
      if (known) remember(ctx, graphql);
      if (known) Object.assign(ctx.reads, { operation: known.rootFields, several: known.several });
      const coerced = known && coerce(known, variables);
      const cacheKey = coerced && responses.cacheKey(ctx, known, { graphql, coerced, mediaType });
      const hasEtag = ifNoneMatch === undefined ? undefined : (etag: string) => namesEtag(ifNoneMatch, etag);
      const cached = cacheKey && (await responses.get(cacheKey, hasEtag));
      if (cached) return answerFromCache(ctx, cached.etag, cached.text);
      const run = coerced && documents.compiled(known);
      if (!run) {
        const asked = await askApollo();
        // Apollo Server has just accepted the document, if it is cached now.
        remember(ctx, graphql);
        return asked;
      }
      const answered = await runCompiled(ctx, run, variables);
      if (!cacheKey || answered.status !== 200 || answered.code !== 'OK') return answered;
      const etag = await responses.set(cacheKey, answered.body);
      return etag === undefined ? answered : { ...answered, etag };
    },
  };
}
