/** How migrations make and drop tables on both engines. */
import { Table, type QueryRunner, type TableOptions } from 'typeorm';

export type Tables = readonly TableOptions[];

// Byte-wise comparison on MySQL and MariaDB, as SQLite has it: a look-alike CURP is another CURP.
const ENGINE = 'InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

export async function createTables(runner: QueryRunner, tables: Tables): Promise<void> {
  for (const table of tables) await runner.createTable(new Table({ ...table, engine: ENGINE }));
}

export async function dropTables(runner: QueryRunner, tables: Tables): Promise<void> {
  for (const table of [...tables].reverse()) await runner.dropTable(table.name);
}
