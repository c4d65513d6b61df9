/**
 * Typed statements: the row type of a SELECT follows from the entities whose columns it names, so that a renamed column
 * does not compile. Texts are built once, when a module is loaded.
 */
import { getMetadataArgsStorage } from 'typeorm';

type Row = Record<string, string | number | null>;

declare const rowType: unique symbol;
/** The column list of a SELECT, and the type of the row that it makes. */
export type Columns<R> = string & { readonly [rowType]: R };
/** The text of a SELECT, and the type of its rows. */
export type Statement<R> = string & { readonly [rowType]: R };
/** The row type of a {@link Statement} or of {@link Columns}. */
export type RowOf<S> = S extends { readonly [rowType]: infer R } ? R : never;

/** A class with `@Table`: its instances are the rows of that table. */
export type Entity<E extends object = object> = new () => E;

/** The name of `entity`'s table. Throws for a class without `@Table`. */
export function tableOf(entity: Entity): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (!table?.name) throw new Error(`${entity.name} declares no table`);
  return table.name;
}

/** The entity of a table. Throws for a table without one. */
export function entityOf(table: string): Entity<Row> {
  const found = getMetadataArgsStorage().tables.find(({ name }) => name === table);
  if (!found) throw new Error(`${table} has no entity`);
  return found.target as Entity<Row>;
}

/** The names of the columns of a table, in the order of their declaration. */
export const columnNamesOf = (table: string): string[] => namesOf(entityOf(table));

/** The names of the columns of a table's primary key, in the order of their declaration. */
export function keyNamesOf(table: string): string[] {
  const entity = entityOf(table);
  return getMetadataArgsStorage()
    .columns.filter(({ target, options }) => target === entity && options.primary)
    .map(({ propertyName }) => propertyName);
}

const namesOf = (entity: Entity): string[] =>
  getMetadataArgsStorage()
    .columns.filter(({ target }) => target === entity)
    .map(({ propertyName }) => propertyName);

const quoted = (alias: string, name: string): string => `${alias}.\`${name}\``;

/** `alias.column` for each of `names`, or for every column of `entity`. */
export function columnsOf<E extends object, K extends keyof E & string = keyof E & string>(
  entity: Entity<E>,
  alias: string,
  names: readonly K[] = namesOf(entity) as K[],
): Columns<Pick<E, K>> {
  return names.map((name) => quoted(alias, name)).join(', ') as Columns<Pick<E, K>>;
}

/** Columns of `entity` under other names: `{ unitName: 'name' }` reads `alias.name AS unitName`. */
export function columnsAs<E extends object, const M extends Readonly<Record<string, keyof E & string>>>(
  entity: Entity<E>,
  alias: string,
  names: M,
): Columns<{ -readonly [K in keyof M]: E[M[K]] }> {
  void entity;
  return Object.entries(names)
    .map(([as, name]) => `${quoted(alias, name)} AS \`${as}\``)
    .join(', ') as Columns<{ -readonly [K in keyof M]: E[M[K]] }>;
}

/** Expressions, by their name in the row. `R` states their types, which the compiler cannot check. */
export const computed = <R extends object>(expressions: Readonly<Record<keyof R & string, string>>): Columns<R> =>
  Object.entries<string>(expressions)
    .map(([as, sql]) => `${sql} AS \`${as}\``)
    .join(', ') as Columns<R>;

/** The same columns where an outer join may have found no row. */
export function nullable<R>(list: Columns<R>): Columns<{ [K in keyof R]: R[K] | null }>;
export function nullable(list: string): string {
  return list;
}

type Joined<L extends readonly unknown[]> = L extends readonly [infer First, ...infer Rest]
  ? RowOf<First> & Joined<Rest>
  : unknown;

/** Several column lists as one; a list may be empty. */
export const columns = <const L extends readonly Columns<unknown>[]>(...lists: L): Columns<Joined<L>> =>
  lists.filter((list) => list !== '').join(', ') as Columns<Joined<L>>;

/**
 * `SELECT` of `columns` with `rest` (FROM, WHERE, ORDER BY). `name` is the calling function; the text holds it
 * as a comment, so that the slow query log of the database shows the origin of a statement.
 */
export const select = <R>(name: string, list: Columns<R>, rest: string): Statement<R> =>
  `SELECT /* ${name} */ ${list} ${rest}` as Statement<R>;

/** `sql` with the row type `R`, which the caller states: for tables without an entity, for tests and tools. */
export const untyped = <R = Readonly<Record<string, string | number | null>>>(sql: string): Statement<R> =>
  sql as Statement<R>;

/** The text of an UPDATE of `entity`'s table, with `name` as a comment; `set` follows SET, `where` follows WHERE. */
export const updateStatement = (name: string, entity: Entity, set: string, where: string): string =>
  `UPDATE /* ${name} */ \`${tableOf(entity)}\` SET ${set} WHERE ${where}`;

/** The text of a DELETE from `entity`'s table, with `name` as a comment. */
export const deleteStatement = (name: string, entity: Entity, where: string): string =>
  `DELETE /* ${name} */ FROM \`${tableOf(entity)}\` WHERE ${where}`;
