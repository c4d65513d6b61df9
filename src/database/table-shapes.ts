/** The tables as their entities declare them. */
import type { DataSource } from 'typeorm';

/** The name and the columns of a table, for the export of a family. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly isInstant: boolean }[];
}

/** The shapes of all tables that have an entity. */
export const tableShapes = (source: DataSource): TableShape[] =>
  source.entityMetadatas.map(({ tableName, columns }) => ({
    name: tableName,
    columns: columns.map(({ databaseName, type }) => ({ name: databaseName, isInstant: type === 'bigint' })),
  }));
