/**
 * Answers that are kept. A root field may name a mark (Module.marks): one statement that checks session and access, as the
 * field itself does, and finds under which mark everything stands that the field can show. The question (who asks, which
 * document, with which variables, in which language) and the mark make the answer's ETag. Who has it already gets 304, and
 * an answer that is in memory is given again. Nothing is ever taken back from the memory: another mark is another ETag, so
 * what is out of date is never found again and in the end makes room.
 */
import { hash } from 'node:crypto';
import { getArgumentValues, getNamedType, isInterfaceType, isObjectType, Kind, printSchema } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import type { Variables } from '../limits/cost';
import type { KnownDocument } from './known';
import { Ring } from './ring';

/** Raise it when the same record is to be shown in another way by the same schema: ETags of before are then no longer good. */
const EDITION = 1;

const digest = (text: string): string => hash('sha256', text, 'base64url');

type Mark = (ctx: Context, args: never) => Promise<string | undefined>;

/** The field whose mark stands for the whole answer, and all that goes into the ETag beside mark, person and variables. */
interface Keepable {
  readonly node: FieldNode;
  readonly mark: Mark;
  readonly digest: string;
}

export class KeptAnswers {
  private readonly answers: Ring | undefined;
  private readonly marks: Readonly<Record<string, Mark>>;
  private readonly steady: ReadonlySet<string>;
  private readonly keepable = new WeakMap<KnownDocument, Keepable | null>();
  private readonly edition: string;

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
    if (megabytes > 0) this.answers = new Ring(megabytes * 2 ** 20);
  }

  /**
   * The ETag of the answer that `ctx`'s viewer gets now; undefined for one that cannot be kept, or that is a refusal. Its
   * statement is the first one of the answer, and no other is sent twice for it.
   */
  async etagOf(
    ctx: Context,
    known: KnownDocument,
    variables: Variables,
    mediaType: string,
  ): Promise<string | undefined> {
    const keepable = this.judge(known);
    const field = keepable && this.schema.getQueryType()?.getFields()[keepable.node.name.value];
    if (!field || !ctx.claimedSession) return undefined;
    const mark = await keepable.mark(ctx, getArgumentValues(field, keepable.node, variables) as never);
    if (mark === undefined) return undefined;
    const question = JSON.stringify([
      ctx.claimedSession.accountId,
      keepable.digest,
      variables,
      ctx.language,
      mediaType,
      mark,
    ]);
    return `"${digest(question)}"`;
  }

  find(etag: string): Buffer | undefined {
    return this.answers?.find(etag);
  }

  keep(etag: string, answer: string): void {
    this.answers?.keep(etag, answer);
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
