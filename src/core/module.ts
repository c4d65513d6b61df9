/** What a door (modules/<name>/index.ts) shows to graphql/schema.ts. */
import type { Context } from './context';

type Constructor = abstract new (...args: never[]) => object;

export interface Module {
  readonly name: 'identity' | 'patient' | 'schedule' | 'treatment' | 'cartilla';
  /** The tables it owns. */
  readonly entities: readonly Constructor[];
  readonly resolvers: readonly [Constructor, ...Constructor[]];
  /** Members of unions and interfaces that no field names. */
  readonly types?: readonly Constructor[];
  /**
   * The types that it owns and others refer to, by id: finds one that the viewer may see, or null. Serves a stub
   * (`Appointment.patient`) in one process and `_entities` in a subgraph.
   */
  readonly references: Readonly<Record<string, (ctx: Context, id: string) => Promise<object | null>>>;
  /** Foreign types to which it adds fields: makes the stub that its field resolvers start from, or null when it is not for this viewer. */
  readonly extensions: Readonly<Record<string, (ctx: Context, id: string) => Promise<object | null>>>;
  /** Root fields whose answers can be kept (graphql/fast-path/response-cache.ts). */
  readonly versionTags?: Readonly<Record<string, VersionTag>>;
  /** By type, the fields that such an answer may hold: what they show never changes without the mark. */
  readonly cacheableFields?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Finds, for the viewer at hand and a root field's arguments, the mark under which everything stands that the field can
 * show; undefined when there is nothing to show, for whatever reason. Asked for the mark of `now` it checks and notes access
 * as the field does, at the least price; asked after the field was `answered`, it names the mark of what the field has read.
 */
export type VersionTag = (ctx: Context, args: never, when: 'now' | 'answered') => Promise<string | undefined>;
