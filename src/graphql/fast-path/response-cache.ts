/**
 * Answers that are kept. A root field may name a mark (Module.marks): what everything that the field can show stands under.
 * An answer is kept by its question (who asks, which document, with which variables, in which language), together with the
 * mark that it was given under. When the question comes again, one small statement checks session and access, as the field
 * itself does, and finds the mark of now; under the same mark the answer is the same, and who has it already gets 304.
 */
import { hash } from 'node:crypto';
import { getArgumentValues, getNamedType, isInterfaceType, isObjectType, Kind, printSchema } from 'graphql';
import type { FragmentDefinitionNode, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Context } from '../../core/context';
import type { Module } from '../../core/module';
import type { VersionTag } from '../../core/module';
import type { GraphqlRequest } from '../request';
import type { Variables } from '../../limits/cost';
import type { CachedDocument } from './document-cache';
import { Ring } from './ring-buffer';

/** Increment it when the same schema shows the same record differently: earlier ETags are then no longer valid. */
const EDITION = 1;

const digest = (text: string): string => hash('sha256', text, 'base64url');
const etag = ({ key }: Question, mark: string): string => `"${digest(`${key} ${mark}`)}"`;

/** The field whose mark stands for the whole answer, and all of the document that goes into a question. */
interface Keepable {
  readonly mark: VersionTag;
  readonly digest: string;
  /** Its arguments, from variables that fit. */
  args(variables: Variables): Variables;
}

/** Who asks for what, in which way. */
export interface Question {
  /** The key in memory; a digest, because there are thousands. */
  readonly key: string;
  /** The mark of now, or the one under which this request was answered; undefined for a refusal. */
  mark(when: 'now' | 'answered'): Promise<string | undefined>;
}

export class ResponseCache {
  private readonly answers: Ring | undefined;
  private readonly versionTags: Readonly<Record<string, VersionTag>>;
  private readonly cacheableFields: ReadonlySet<string>;
  private readonly keepable = new WeakMap<CachedDocument, Keepable | null>();
  private readonly edition: string;

  constructor(
    private readonly schema: GraphQLSchema,
    modules: readonly Module[],
    megabytes: number,
  ) {
    this.versionTags = Object.assign({}, ...modules.map((module) => module.versionTags)) as Record<string, VersionTag>;
    this.cacheableFields = new Set(
      modules.flatMap(({ cacheableFields = {} }) =>
        Object.entries(cacheableFields).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
      ),
    );
    this.edition = `${EDITION} ${digest(printSchema(schema))}`;
    if (megabytes > 0) this.answers = new Ring(megabytes * 2 ** 20);
  }

  /** The question that a known document puts with variables that fit (`coerced`); undefined for one whose answer is never kept. */
  cacheKey(
    ctx: Context,
    known: CachedDocument,
    { asked, coerced, mediaType }: { asked: GraphqlRequest; coerced: Variables; mediaType: string },
  ): Question | undefined {
    const keepable = this.check(known);
    if (!keepable || !ctx.claimedSession) return undefined;
    const { accountId } = ctx.claimedSession;
    const variables = JSON.stringify(asked.variables ?? {});
    return {
      key: digest(`${accountId} ${keepable.digest} ${ctx.language} ${mediaType} ${variables}`),
      mark: (when) => keepable.mark(ctx, keepable.args(coerced) as never, when),
    };
  }

  /**
   * What the question would be answered with now, without its text for who has it already; undefined when that is not in
   * memory. `isTheirs` tells the ETag of what they have, if anything.
   */
  async get(
    question: Question,
    isTheirs: ((etag: string) => boolean) | undefined,
  ): Promise<{ etag: string; text: Buffer | undefined } | undefined> {
    if (!isTheirs && !this.answers?.has(question.key)) return undefined;
    const mark = await question.mark('now');
    if (mark === undefined) return undefined;
    const made = etag(question, mark);
    if (isTheirs?.(made)) return { etag: made, text: undefined };
    // The entry may have been overwritten while the statement ran.
    const text = this.answers?.text(question.key, mark);
    return text && { etag: made, text };
  }

  /** Keeps what was just answered; its ETag, or undefined for a refusal. */
  async keep(question: Question, text: Buffer): Promise<string | undefined> {
    const mark = await question.mark('answered');
    if (mark === undefined) return undefined;
    this.answers?.keep(question.key, mark, text);
    return etag(question, mark);
  }

  private check(known: CachedDocument): Keepable | null {
    let keepable = this.keepable.get(known);
    if (keepable === undefined) this.keepable.set(known, (keepable = this.keepableOf(known)));
    return keepable;
  }

  /** An answer can be kept when it is one field with a mark, and shows nothing that could change without the mark. */
  private keepableOf({ document, operation, source }: CachedDocument): Keepable | null {
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
    const mark = this.versionTags[node.name.value];
    const field = query.getFields()[node.name.value];
    const fragments = new Map(
      document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    if (!mark || !field || !node.selectionSet || !this.isSteady(getNamedType(field.type), node.selectionSet, fragments))
      return null;
    return {
      mark,
      digest: digest(`${this.edition} ${operation.name?.value ?? ''} ${source}`),
      args: (variables) => getArgumentValues(field, node, variables),
    };
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
        if (!field || !this.cacheableFields.has(`${type!.name}.${name}`)) return false;
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
