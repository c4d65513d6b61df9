/**
 * Images of rows: an act that changes many rows keeps each of them as it was, so that it can be taken back. A row that was
 * changed again after the act stays as it is.
 */
import { getMetadataArgsStorage } from 'typeorm';
import type { Context } from './context';
import { RowImage } from './core.entity';
import { newId } from './ids';
import { UNIT } from './journal';
import { databaseTrouble } from '../database/errors';
import { columnsOf, deleteStatement, insert, one, select, tableOf, update, type Entity, type Row } from '../database';

/** Rows of one table before and after an act. */
export interface ImagedRows {
  readonly entity: Entity;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

const keyOf = (entity: Entity): string[] =>
  getMetadataArgsStorage()
    .columns.filter(({ target, options }) => target === entity && options.primary)
    .map(({ propertyName }) => propertyName);

const keyIn = (entity: Entity, row: Row): Row => Object.fromEntries(keyOf(entity).map((name) => [name, row[name]!]));

const listOf = (entity: Entity): ReturnType<typeof columnsOf<Row>> => columnsOf(entity as Entity<Row>, 'x');

/** The rows of a child in each of `entities`, whose tables have a column `patientId`. */
export const rowsOfPatient = (tx: Context, entities: readonly Entity[], patientId: string): Promise<Row[][]> =>
  Promise.all(
    entities.map((entity) =>
      tx.db.all(select('rowsOfPatient', listOf(entity), `FROM \`${tableOf(entity)}\` x WHERE x.patientId=?`), [
        patientId,
      ]),
    ),
  );

/** Keeps the rows that differ. In the transaction of the act. */
export async function keepImages(tx: Context, actId: string, changed: readonly ImagedRows[]): Promise<void> {
  const images = changed.flatMap(({ entity, before, after }) => {
    const rows = new Map<string, { rowBefore: string | null; rowAfter: string | null }>();
    const at = (row: Row) => {
      const key = JSON.stringify(keyIn(entity, row));
      return rows.get(key) ?? rows.set(key, { rowBefore: null, rowAfter: null }).get(key)!;
    };
    for (const row of before) at(row).rowBefore = JSON.stringify(row);
    for (const row of after) at(row).rowAfter = JSON.stringify(row);
    return [...rows.values()]
      .filter(({ rowBefore, rowAfter }) => rowBefore !== rowAfter)
      .map((image) => ({ id: newId(tx.now()), actId, tableName: tableOf(entity), ...image }));
  });
  await insert(tx.db, 'keepImages', RowImage, images);
}

const IMAGES = select('imagesOf', columnsOf(RowImage, 'i'), 'FROM row_image i WHERE i.actId=?');

/**
 * Restores the rows of `entities` that an act changed, unless they were changed since. A column `revision` gets `revision`, so
 * that copies at clients are refreshed; the caller writes the unit of the child anew. In the caller's transaction.
 */
export async function restoreImages(
  tx: Context,
  actId: string,
  entities: readonly Entity[],
  revision: number,
): Promise<void> {
  const byTable = new Map(entities.map((entity) => [tableOf(entity), entity]));
  for (const { tableName, rowBefore, rowAfter } of await tx.db.all(IMAGES, [actId])) {
    const entity = byTable.get(tableName)!;
    const before = rowBefore === null ? null : (JSON.parse(rowBefore) as Row);
    const after = rowAfter === null ? null : (JSON.parse(rowAfter) as Row);
    await restore(tx, entity as Entity<Row>, before, after, revision);
  }
}

async function restore(
  tx: Context,
  entity: Entity<Row>,
  before: Row | null,
  after: Row | null,
  revision: number,
): Promise<void> {
  const key = keyIn(entity, (before ?? after)!);
  const where = Object.keys(key)
    .map((name) => `x.\`${name}\`=?`)
    .join(' AND ');
  const from = `FROM \`${tableOf(entity)}\` x WHERE ${where}`;
  const now = await one(tx.db, select('restore', listOf(entity), from), Object.values(key));
  if (!isAsLeft(now, after)) return;
  const row = before && 'revision' in before ? { ...before, revision } : before;
  try {
    if (!row) await tx.db.run(deleteStatement('restore', entity, where.replaceAll('x.', '')), Object.values(key));
    else if (now) await update(tx.db, 'restore', entity, key, row);
    else await insert(tx.db, 'restore', entity, [row]);
  } catch (error) {
    // Another row has taken its unique key since: it stays.
    if (databaseTrouble(error) !== 'DUPLICATE') throw error;
  }
}

/** Whether a row is as the act left it, wherever its child is now. A column that is newer than the image says nothing. */
const isAsLeft = (now: Row | undefined, after: Row | null): boolean =>
  after === null || now === undefined
    ? after === null && now === undefined
    : Object.entries(after).every(([name, value]) => name === UNIT || now[name] === value);
