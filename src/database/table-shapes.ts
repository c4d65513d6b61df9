/** The tables as their entities declare them. */
import type { DataSource } from 'typeorm';

/** What of a table the export goes by. */
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
