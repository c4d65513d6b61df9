/** Opens a connection to either engine. */
import type { DataSource } from 'typeorm';
import type { Database } from './index';
import { openServer } from './mysql';
import { openEmbedded } from './sqlite';

/** Opens `source` (see ormconfig.ts) and returns its {@link Database}. Rejects with the engine's error. */
export async function openDatabase(source: DataSource): Promise<Database> {
  await source.initialize();
  return source.options.type === 'better-sqlite3' ? openEmbedded(source) : openServer(source);
}
