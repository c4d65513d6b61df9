/**
 * How long rows that serve the machinery are kept, and how they are deleted: oldest first, in statements of at most 500 rows,
 * because a large one would hold its locks for long.
 */
import {
  columnsOf,
  type Database,
  deleteStatement,
  one,
  select,
  tableOf,
  type Entity,
  type SqlValue,
} from '../database';
import type { Context } from './context';
import { DoneRequest, MailEvent, OutboxLetter } from './core.entity';
import { firstIdAt } from './ids';

const DAY = 24 * 3_600_000;
/** For how long a repeated requestId answers the earlier result. */
const REQUESTS_KEPT_MS = 30 * DAY;
/** For how long the row of a letter that was sent, failed or was cancelled stays; its content goes when it is sent. */
const LETTERS_KEPT_MS = 90 * DAY;

/** For how long a report of the mail service is known as taken; a report that was signed longer ago is refused anyway. */
const REPORTS_KEPT_MS = 30 * DAY;

const BATCH = 500;
/** Statements of one round for one table; the next round goes on. */
const MOST_BATCHES = 40;

/** Deletes the rows of `entity` whose `column` is below `limit`, and that `also` names; returns how many. */
export async function deleteBelow<E extends object>(
  { database }: { readonly database: Database },
  name: string,
  { entity, column, limit, also }: { entity: Entity<E>; column: keyof E & string; limit: SqlValue; also?: string },
): Promise<number> {
  const old = (comparison: string): string => `\`${column}\` ${comparison} ?${also ? ` AND ${also}` : ''}`;
  const last = select(
    name,
    columnsOf(entity, 't', [column]),
    `FROM \`${tableOf(entity)}\` t WHERE ${old('<')} ORDER BY \`${column}\` LIMIT 1 OFFSET ${BATCH - 1}`,
  );
  let deleted = 0;
  for (let batches = 1; batches <= MOST_BATCHES; batches++) {
    const found = await one(database, last, [limit]);
    if (!found) return deleted + (await database.run(deleteStatement(name, entity, old('<')), [limit]));
    deleted += await database.run(deleteStatement(name, entity, old('<=')), [found[column] as SqlValue]);
  }
  return deleted;
}

/** Deletes request ids and reports of mail of 30 days ago, and the rows of letters that ended 90 days ago; returns how many rows. */
export async function deleteOldRows(ctx: Pick<Context, 'database' | 'now'>): Promise<number> {
  const requests = await deleteBelow(ctx, 'deleteOldRequests', {
    entity: DoneRequest,
    column: 'at',
    limit: ctx.now() - REQUESTS_KEPT_MS,
  });
  const letters = await deleteBelow(ctx, 'deleteOldLetters', {
    entity: OutboxLetter,
    column: 'id',
    limit: firstIdAt(ctx.now() - LETTERS_KEPT_MS),
    also: "`status` NOT IN ('QUEUED','SENDING')",
  });
  const reports = await deleteBelow(ctx, 'deleteOldReports', {
    entity: MailEvent,
    column: 'receivedAt',
    limit: ctx.now() - REPORTS_KEPT_MS,
  });
  return requests + letters + reports;
}
