/** The part of a module's public API (modules/<name>/index.ts) from which graphql/schema.ts builds the schema. */
import type { Context } from './context';
import type { RecordRef } from './record-change.types';
import type { UndoableTables } from './journal';
import type { VoidRules } from './void';

type Constructor = abstract new (...args: never[]) => object;

export interface Module {
  readonly name: 'identity' | 'patient' | 'schedule' | 'treatment' | 'cartilla' | 'coordination';
  /** The tables that it owns. */
  readonly entities: readonly Constructor[];
  readonly resolvers: readonly [Constructor, ...Constructor[]];
  /** Members of unions and interfaces that no field names. */
  readonly types?: readonly Constructor[];
  /**
   * For each type that it owns and that other modules refer to: reads one by id, null when the viewer may not see it. Resolves
   * a stub (`Appointment.patient`) in one process and `_entities` in a subgraph.
   */
  readonly references: Readonly<Record<string, (ctx: Context, id: string) => Promise<object | null>>>;
  /** For each type of another module to which it adds fields: the parent object of its field resolvers, null when the viewer may not see it. */
  readonly extensions: Readonly<Record<string, (ctx: Context, id: string) => Promise<object | null>>>;
  /** Of `references`, the types whose checked and logged objects other modules take on trust (graphql/access-proof.ts). */
  readonly proves?: readonly string[];
  /** For each such type in `extensions`: makes the parent object from one that its owner has checked and logged for this request. */
  readonly accepts?: Readonly<Record<string, (ctx: Context, proven: object) => object>>;
  /** The type of the row with this id, among the types of the module that implement Node; undefined for none. */
  readonly nodeType?: (ctx: Context, id: string) => Promise<string | undefined>;
  /** The child of a record of the module, whoever may see it; undefined for none and for kinds of other modules. */
  readonly patientOfRecord?: (ctx: Context, record: RecordRef) => Promise<string | undefined>;
  /** The tables whose rows undoAct takes back; an act that writes another table cannot be undone. */
  readonly undoable?: UndoableTables;
  /** How voidRecord marks records of the module as entered in error, for kinds that treatment does not own. */
  readonly voids?: VoidRules;
  /** Root fields whose responses can be cached (graphql/fast-path/response-cache.ts). */
  readonly versionTags?: Readonly<Record<string, VersionTag>>;
  /** For each type, the fields that a cached response may hold: their values never change without the version tag. */
  readonly cacheableFields?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The version tag of everything that a root field can show to this viewer with these arguments; undefined when the field shows
 * nothing, for any reason. With `now` it reads the current tag in one small statement, and checks and logs access as the field
 * does; with `answered` it returns the tag of the data that the field has just read.
 */
export type VersionTag = (ctx: Context, args: never, when: 'now' | 'answered') => Promise<string | undefined>;
