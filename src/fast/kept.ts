/**
 * Answers that are kept. A root field may name a mark (Module.marks): one statement that checks session and access, as the
 * field itself does, and finds under which mark everything stands that the field can show. The question (who asks, which
 * document, with which variables, in which language) and the mark make the answer's ETag. Who has it already gets 304, and
 * an answer that is in memory is given again. Nobody has to take anything back: another mark is another ETag, so what is
 * out of date is never found again, and the next answer to the same question takes its place.
 */
import { hash } from 'node:crypto';
import { getArgumentValues, getNamedType, isInterfaceType, isObjectType, Kind, printSchema } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import { Twice } from '../core/twice';
import type { Variables } from '../limits/cost';
import type { KnownDocument } from './known';

/** Raise it when the same record is to be shown in another way by the same schema: ETags of before are then no longer good. */
const EDITION = 1;

/** What one key and its place in the memory cost beside the answer. */
const OVERHEAD_BYTES = 300;

const MOST_QUESTIONS = 10_000;

const digest = (text: string): string => hash('sha256', text, 'base64url');

/** An answer's ETag, and where it is kept: the question without the mark. */
export interface Place {
  readonly question: string;
  readonly etag: string;
}

interface Kept {
  readonly etag: string;
  readonly body: Buffer;
}

type Mark = (ctx: Context, args: never) => Promise<string | undefined>;

/** The field whose mark stands for the whole answer, and all that goes into the ETag beside mark, person and variables. */
interface Keepable {
  readonly node: FieldNode;
  readonly mark: Mark;
  readonly digest: string;
}

export class KeptAnswers {
  private readonly answers: LRUCache<string, Kept> | undefined;
  private readonly marks: Readonly<Record<string, Mark>>;
  private readonly steady: ReadonlySet<string>;
  private readonly keepable = new WeakMap<KnownDocument, Keepable | null>();
  private readonly edition: string;
  private readonly twice = new Twice(MOST_QUESTIONS);

  constructor(
    private readonly schema: GraphQLSchema,
    modules: readonly Module[],
    megabytes: number,
  ) {
    this.marks = Object.assign({}, ...modules.map((module) => module.marks)) as Record<string, Mark>;
    this.steady = new Set(
      modules.flatMap(({ steady = {} }) =>
        Object.entries(steady).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
      ),
    );
    this.edition = `${EDITION} ${digest(printSchema(schema))}`;
    if (megabytes > 0)
      this.answers = new LRUCache({
        maxSize: megabytes * 2 ** 20,
        sizeCalculation: ({ body }) => body.byteLength + OVERHEAD_BYTES,
      });
  }

  /** The ETag of the answer that `ctx`'s viewer would get now, and its place; undefined for one that cannot be kept, or is a refusal. */
  async placeOf(
    ctx: Context,
    known: KnownDocument,
    variables: Variables,
    mediaType: string,
  ): Promise<Place | undefined> {
    const keepable = this.judge(known);
    const field = keepable && this.schema.getQueryType()?.getFields()[keepable.node.name.value];
    if (!field || !ctx.claimedSession) return undefined;
    const mark = await keepable.mark(ctx, getArgumentValues(field, keepable.node, variables) as never);
    if (mark === undefined) return undefined;
    const question = digest(
      JSON.stringify([ctx.claimedSession.accountId, keepable.digest, variables, ctx.language, mediaType]),
    );
    return { question, etag: `"${digest(`${question} ${mark}`)}"` };
  }

  find({ question, etag }: Place): Buffer | undefined {
    const kept = this.answers?.get(question);
    return kept?.etag === etag ? kept.body : undefined;
  }

  keep({ question, etag }: Place, body: Buffer): void {
    // Who is asked about once need not be remembered.
    if (this.answers?.has(question) || this.twice.hasCome(question)) this.answers?.set(question, { etag, body });
  }

  private judge(known: KnownDocument): Keepable | null {
    let keepable = this.keepable.get(known);
    if (keepable === undefined) this.keepable.set(known, (keepable = this.keepableOf(known)));
    return keepable;
  }

  /** An answer can be kept when it is one field with a mark, and shows nothing that could change without the mark. */
  private keepableOf({ document, operation, source }: KnownDocument): Keepable | null {
    const [node, ...others] = operation.selectionSet.selections;
    const query = this.schema.getQueryType();
    if (
      operation.operation !== 'query' ||
      !query ||
      node?.kind !== Kind.FIELD ||
      others.length > 0 ||
      node.directives?.length
    )
      return null;
    const mark = this.marks[node.name.value];
    const field = query.getFields()[node.name.value];
    const fragments = new Map(
      document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    if (!mark || !field || !node.selectionSet || !this.isSteady(getNamedType(field.type), node.selectionSet, fragments))
      return null;
    return { node, mark, digest: digest(`${this.edition} ${source}`) };
  }

  private isSteady(
    type: GraphQLNamedType | undefined,
    set: SelectionSetNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ): boolean {
    return set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === '__typename') return true;
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
        if (!field || !this.steady.has(`${type!.name}.${name}`)) return false;
        return !selection.selectionSet || this.isSteady(getNamedType(field.type), selection.selectionSet, fragments);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      return (
        fragment !== undefined &&
        this.isSteady(condition === undefined ? type : this.schema.getType(condition), fragment.selectionSet, fragments)
      );
    });
  }
}
