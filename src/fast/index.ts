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
import { KeptAnswers } from './kept';
import { KnownDocuments } from './known';

export interface FastLane {
  /** Told of every operation that Apollo Server lets pass. */
  learn(ctx: Context, source: string, document: DocumentNode, operation: OperationDefinitionNode): void;
  /** The answer, or undefined when it is for Apollo Server to give. */
  answer(
    ctx: Context,
    asked: GraphqlRequest,
    mediaType: MediaType,
    ifNoneMatch: string | undefined,
  ): Promise<Answered | undefined>;
}

const OK = { status: 200, code: 'OK' } as const;
const NOTHING = Buffer.alloc(0);

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
  return {
    learn: (ctx, source, document, operation) =>
      documents.learn(ctx, { source, document, operation, rootFields: ctx.reads.operation }),
    async answer(ctx, { query, variables = {}, operationName, extensions }, mediaType, ifNoneMatch) {
      const known = extensions === undefined ? documents.find(query, operationName) : undefined;
      if (!known || judgeDemand(schema, known.document, known.operation, variables)) return undefined;
      // By the rules of graphql-js: those of graphql-jit let other things pass and say other words.
      const { coerced } = getVariableValues(schema, known.operation.variableDefinitions ?? [], variables, {
        maxErrors: 1,
      });
      if (!coerced) return undefined;
      ctx.reads.operation = known.rootFields;
      const place = await kept.placeOf(ctx, known, coerced, mediaType);
      const before = place && (has(ifNoneMatch, place.etag) ? NOTHING : kept.find(place));
      // graphql-jit hands over what the resolvers threw; no statement is sent for an answer that is kept.
      const { data, errors = [] } = before ? {} : await known.run(ctx, variables);
      const raws = errors.map(rawOf);
      const concluded = await conclude(
        ctx,
        data,
        raws.map(({ raw }) => raw),
        reporting,
      );
      if (concluded.errors) {
        const status = concluded.status ?? raws.findLast((raw) => raw.status !== undefined)?.status ?? 200;
        return { status, body: written(concluded), code: String(concluded.errors[0]?.extensions?.code) };
      }
      if (!place) return { ...OK, body: written(concluded) };
      const { etag } = place;
      if (before) return { ...OK, status: before === NOTHING ? 304 : 200, body: before, etag };
      const body = Buffer.from(written(concluded));
      kept.keep(place, body);
      return { ...OK, body, etag };
    },
  };
}
