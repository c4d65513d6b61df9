/**
 * The short way for requests that come again. A known document needs none of Apollo Server's steps: its variables are
 * judged, the compiled operation runs, and the answer is concluded as any other, with the same checks, the same words and
 * the same row in the access log. Whatever is odd about a request is left to Apollo Server, before anything of it has run.
 */
import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { conclude, rawOf, type Answered, type Concluded, type Reporting } from '../answer';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import type { GraphqlRequest } from '../graphql.request';
import type { MediaType } from '../http';
import { judgeDemand } from '../limits';
import type { Variables } from '../limits/cost';
import type { CompiledOperation } from './compiled';
import { KeptAnswers } from './kept';
import { KnownDocuments, type KnownDocument } from './known';

export interface FastLane {
  /** Told of every operation that Apollo Server lets pass. */
  learn(ctx: Context, source: string, document: DocumentNode, operation: OperationDefinitionNode): void;
  /** The answer to `request`, from memory, or from the compiled operation, or, where neither will do, from `askApollo`. */
  answer(ctx: Context, request: FastRequest, askApollo: () => Promise<Answered>): Promise<Answered>;
}

export interface FastRequest {
  readonly asked: GraphqlRequest;
  readonly mediaType: MediaType;
  readonly ifNoneMatch: string | undefined;
}

const OK = { status: 200, code: 'OK' } as const;

/** As Apollo Server writes it. */
const written = ({ errors, data }: Concluded): string => `${JSON.stringify({ errors, data })}\n`;

/** Whether an If-None-Match header (RFC 9110, 13.1.2) names `etag`; compared weakly, as it says. */
const has = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && ifNoneMatch.slice(0, 2000).includes(etag);

export function fastLane(
  schema: GraphQLSchema,
  modules: readonly Module[],
  reporting: Reporting,
  { megabytes }: { megabytes: number },
): FastLane {
  const documents = new KnownDocuments(schema);
  const kept = new KeptAnswers(schema, modules, megabytes);

  /** The document and its variables, when nothing about them is for Apollo Server to say. */
  const soundly = ({
    query,
    variables = {},
    operationName,
    extensions,
  }: GraphqlRequest): { known: KnownDocument; coerced: Variables } | undefined => {
    const known = extensions === undefined ? documents.find(query, operationName) : undefined;
    if (!known || judgeDemand(schema, known.document, known.operation, variables)) return undefined;
    // By the rules of graphql-js: those of graphql-jit let other things pass and say other words.
    const { coerced } = getVariableValues(schema, known.operation.variableDefinitions ?? [], variables, {
      maxErrors: 1,
    });
    return coerced && { known, coerced };
  };

  const runCompiled = async (ctx: Context, run: CompiledOperation, variables: Variables): Promise<Answered> => {
    const { data, errors = [] } = await run(ctx, variables);
    const raws = errors.map(rawOf);
    const concluded = await conclude(
      ctx,
      data,
      raws.map(({ raw }) => raw),
      reporting,
    );
    if (!concluded.errors) return { ...OK, body: written(concluded) };
    const status = concluded.status ?? raws.findLast((raw) => raw.status !== undefined)?.status ?? 200;
    return { status, body: written(concluded), code: String(concluded.errors[0]?.extensions?.code) };
  };

  /** An answer that is known to be what the operation would give now; access was checked, and is recorded as for any other. */
  const giveAgain = async (ctx: Context, etag: string, body: Buffer | undefined): Promise<Answered> => {
    const concluded = await conclude(ctx, {}, [], reporting);
    if (concluded.errors)
      return {
        status: concluded.status ?? 500,
        body: written(concluded),
        code: String(concluded.errors[0]?.extensions?.code),
      };
    return body ? { ...OK, body, etag } : { ...OK, status: 304, body: '', etag };
  };

  return {
    learn: (ctx, source, document, operation) =>
      documents.learn(ctx, { source, document, operation, rootFields: ctx.reads.operation }),
    async answer(ctx, { asked, mediaType, ifNoneMatch }, askApollo) {
      const before = soundly(asked);
      if (before) ctx.reads.operation = before.known.rootFields;
      const early = before && (await kept.etagOf(ctx, before.known, before.coerced, mediaType));
      if (early && has(ifNoneMatch, early)) return giveAgain(ctx, early, undefined);
      const body = early && kept.find(early);
      if (body) return giveAgain(ctx, early, body);
      const run = before && documents.compiled(before.known);
      const answered = await (run ? runCompiled(ctx, run, asked.variables ?? {}) : askApollo());
      if (answered.status !== 200 || answered.code !== 'OK') return answered;
      // The first time that a document comes, it is known only now.
      const after = before ? undefined : soundly(asked);
      const etag = early ?? (after && (await kept.etagOf(ctx, after.known, after.coerced, mediaType)));
      if (etag === undefined) return answered;
      kept.keep(etag, answered.body as string);
      return has(ifNoneMatch, etag) ? { ...OK, status: 304, body: '', etag } : { ...answered, etag };
    },
  };
}
