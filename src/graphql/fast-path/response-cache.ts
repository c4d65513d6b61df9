/**
 * The response cache. A root field may have a version tag (Module.versionTags), which changes with everything that the field
 * can show. A response is stored under its key (account or service account, document, variables, language) with the version tag of its data.
 * When the same request comes again, one small statement checks session and access, as the field itself does, and reads the
 * current version tag. If the tag is the same, so is the response: it is sent from memory, or as 304 to a client that has it.
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
import { RingBuffer } from './ring-buffer';

/** Increment it when the same schema shows the same record differently: earlier ETags are then no longer valid. */
const EDITION = 1;

const digest = (text: string): string => hash('sha256', text, 'base64url');
const etagOf = ({ key }: CacheKey, versionTag: string): string => `"${digest(`${key} ${versionTag}`)}"`;

/** The version tag that covers a whole document, and the digest of the document. */
interface Cacheable {
  readonly versionTag: VersionTag;
  readonly digest: string;
  /** The arguments of the root field, from valid variables. */
  args(variables: Variables): Variables;
}

/** The key of a response: account or service account, document, variables, language and media type. */
export interface CacheKey {
  /** A digest, because thousands of keys are in memory. */
  readonly key: string;
  /** The current version tag, or that of the response to this request; undefined for a refusal. */
  versionTag(when: 'now' | 'answered'): Promise<string | undefined>;
}

export class ResponseCache {
  private readonly responses: RingBuffer | undefined;
  private readonly versionTags: Readonly<Record<string, VersionTag>>;
  private readonly cacheableFields: ReadonlySet<string>;
  private readonly cacheable = new WeakMap<CachedDocument, Cacheable | null>();
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
    if (megabytes > 0) this.responses = new RingBuffer(megabytes * 2 ** 20);
  }

  /** The key of a cached document with valid variables (`coerced`); undefined for a response that cannot be cached. */
  cacheKey(
    ctx: Context,
    known: CachedDocument,
    { graphql, coerced, mediaType }: { graphql: GraphqlRequest; coerced: Variables; mediaType: string },
  ): CacheKey | undefined {
    const cacheable = this.check(known);
    if (!cacheable || !ctx.claimedSession) return undefined;
    const { subject } = ctx.claimedSession;
    const variables = JSON.stringify(graphql.variables ?? {});
    return {
      key: digest(`${subject} ${cacheable.digest} ${ctx.language} ${mediaType} ${variables}`),
      versionTag: (when) => cacheable.versionTag(ctx, cacheable.args(coerced) as never, when),
    };
  }

  /**
   * The response to `cacheKey`, if the stored one is current; without its text when the client has it. `hasEtag` tells whether
   * the client sent this ETag; undefined when it sent none.
   */
  async get(
    cacheKey: CacheKey,
    hasEtag: ((etag: string) => boolean) | undefined,
  ): Promise<{ etag: string; text: Buffer | undefined } | undefined> {
    if (!hasEtag && !this.responses?.has(cacheKey.key)) return undefined;
    const versionTag = await cacheKey.versionTag('now');
    if (versionTag === undefined) return undefined;
    const etag = etagOf(cacheKey, versionTag);
    if (hasEtag?.(etag)) return { etag, text: undefined };
    // The entry may have been overwritten while the statement ran.
    const text = this.responses?.text(cacheKey.key, versionTag);
    return text && { etag, text };
  }

  /** Stores a response; the result is its ETag, undefined for a refusal. */
  async set(cacheKey: CacheKey, text: Buffer): Promise<string | undefined> {
    const versionTag = await cacheKey.versionTag('answered');
    if (versionTag === undefined) return undefined;
    this.responses?.set(cacheKey.key, versionTag, text);
    return etagOf(cacheKey, versionTag);
  }

  private check(known: CachedDocument): Cacheable | null {
    let cacheable = this.cacheable.get(known);
    if (cacheable === undefined) this.cacheable.set(known, (cacheable = this.cacheableOf(known)));
    return cacheable;
  }

  /** A response can be cached when it is one field with a version tag, and selects only fields that change with that tag. */
  private cacheableOf({ document, operation, source }: CachedDocument): Cacheable | null {
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
    const versionTag = this.versionTags[node.name.value];
    const field = query.getFields()[node.name.value];
    const fragments = new Map(
      document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    if (
      !versionTag ||
      !field ||
      !node.selectionSet ||
      !this.isCacheable(getNamedType(field.type), node.selectionSet, fragments)
    )
      return null;
    return {
      versionTag,
      digest: digest(`${this.edition} ${operation.name?.value ?? ''} ${source}`),
      args: (variables) => getArgumentValues(field, node, variables),
    };
  }

  private isCacheable(
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
        return !selection.selectionSet || this.isCacheable(getNamedType(field.type), selection.selectionSet, fragments);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      return (
        fragment !== undefined &&
        this.isCacheable(
          condition === undefined ? type : this.schema.getType(condition),
          fragment.selectionSet,
          fragments,
        )
      );
    });
  }
}
