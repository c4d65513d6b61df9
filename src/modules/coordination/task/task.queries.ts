/** Statements about tasks. */
import type { Context } from '../../../core/context';
import { createLoader, groupedBy } from '../../../core/loader';
import { counted } from '../../../core/pagination';
import type { Instant } from '../../../core/time';
import {
  columns,
  columnsOf,
  computed,
  deleteStatement,
  inList,
  one,
  select,
  updateStatement,
  type Db,
  type SqlValue,
} from '../../../database';
import { ChangedRecord } from '../../../core/core.entity';
import { ContactAttemptRow, TaskContactRow, TaskRow, TaskWatchRow } from './task.entity';
import type { TaskFilterInput } from './task.inputs';

const TASK = columnsOf(TaskRow, 't');
const ID = columnsOf(ChangedRecord, 'c', ['patientId']);

/** Children at most in one look. */
const MOST_CHILDREN = 200;

const DUE = select(
  'dueChildren',
  ID,
  `FROM changed_record c WHERE c.dueAt <= ? UNION SELECT w.patientId FROM task_watch w WHERE w.nextAt <= ? LIMIT ${MOST_CHILDREN}`,
);
const DUE_OF_UNIT = select(
  'dueChildrenOf',
  ID,
  `FROM changed_record c JOIN patient p ON p.id = c.patientId WHERE c.dueAt <= ? AND p.medicalUnitClues=?
    UNION SELECT w.patientId FROM task_watch w JOIN patient p ON p.id = w.patientId
    WHERE w.nextAt <= ? AND p.medicalUnitClues=? LIMIT ${MOST_CHILDREN}`,
);

/** Children whose record has changed, or at whom a cause arises or ends by the clock: of all units, or of one. */
export async function dueChildren(db: Db, now: Instant, clues?: string): Promise<string[]> {
  const rows =
    clues === undefined ? await db.all(DUE, [now, now]) : await db.all(DUE_OF_UNIT, [now, clues, now, clues]);
  return rows.map(({ patientId }) => patientId);
}

export const LOCK_WATCH = updateStatement('lockWatch', TaskWatchRow, 'nextAt=nextAt', 'patientId=?');
export const TAKE_CHANGES = deleteStatement('takeChanges', ChangedRecord, 'patientId=? AND dueAt <= ?');

const PENDING = select(
  'pendingChange',
  computed<{ dueAt: Instant | null }>({ dueAt: 'MIN(c.dueAt)' }),
  'FROM changed_record c WHERE c.patientId=? AND c.dueAt > ?',
);

/** When the first act on the child's record that can still be undone no longer can; null when there is none. */
export const pendingChange = async (tx: Context, patientId: string, now: Instant): Promise<Instant | null> =>
  (await one(tx.db, PENDING, [patientId, now]))?.dueAt ?? null;

const WATCH = select('watchOf', columnsOf(TaskWatchRow, 'w'), 'FROM task_watch w WHERE w.patientId=?');

/** When the child's causes are to be looked at by the clock alone. */
export const watchOf = (tx: Context, patientId: string): Promise<TaskWatchRow | undefined> =>
  one(tx.db, WATCH, [patientId]);

const OF_CHILD = select('tasksOfChild', TASK, 'FROM task t WHERE t.patientId=?');

/** Every task of a child, also those that have ended. */
export const tasksOfChild = (tx: Context, patientId: string): Promise<TaskRow[]> => tx.db.all(OF_CHILD, [patientId]);

const BY_OPEN_CAUSE = select('taskOfCause', columnsOf(TaskRow, 't', ['id']), 'FROM task t WHERE t.openCause=?');

/** Whether a cause has an open task, at whatever child. */
export const hasOpenTask = async (tx: Context, openCause: string): Promise<boolean> =>
  (await one(tx.db, BY_OPEN_CAUSE, [openCause])) !== undefined;

/** Tasks by id, of whatever unit. */
export async function taskRowsByIds(ctx: Context, ids: readonly string[]): Promise<TaskRow[]> {
  const wanted = inList(ids);
  return ctx.db.all(select('taskRowsByIds', TASK, `FROM task t WHERE t.id IN ${wanted.sql}`), wanted.values);
}

const PLACE = columnsOf(TaskRow, 't', ['id', 'patientId', 'kind', 'priority', 'dueAt', 'ownerId', 'nextAt']);

/** Every open task of a unit, with what its place in the list depends on. */
export const openTasksOf = (ctx: Context, clues: string) =>
  ctx.db.all(select('openTasksOf', PLACE, `FROM task t WHERE t.medicalUnitClues=? AND t.status='OPEN'`), [clues]);
const ENDED = select(
  'endedTasksOf',
  PLACE,
  `FROM task t WHERE t.medicalUnitClues=? AND t.status='DONE' AND t.endedAt >= ?`,
);

/** The tasks of a unit that were ended since an instant, with what their place in the list depends on. */
export const endedTasksOf = (ctx: Context, clues: string, since: Instant): Promise<TaskPlace[]> =>
  ctx.db.all(ENDED, [clues, since]);

/** An open task, with what its place in the list depends on. */
export type TaskPlace = Awaited<ReturnType<typeof openTasksOf>>[number];

const COUNT = computed<{ n: number }>({ n: 'COUNT(*)' });
const OPEN_COUNT = select('openCount', COUNT, `FROM task t WHERE t.medicalUnitClues=? AND t.status='OPEN'`);

/** How many open tasks a unit has. */
export const openCount = async (ctx: Context, clues: string): Promise<number> =>
  (await one(ctx.db, OPEN_COUNT, [clues]))?.n ?? 0;

/** The tasks of a unit that have ended, newest first, behind a place; one more than `first`, and how many there are. */
export async function doneTasksOf(
  ctx: Context,
  clues: string,
  filter: TaskFilterInput,
  { first, after }: { first: number; after: readonly [Instant, string] | undefined },
): Promise<{ rows: TaskRow[]; total: number }> {
  const where = [`t.medicalUnitClues=?`, `t.status='DONE'`];
  const values: SqlValue[] = [clues];
  const among = (column: string, wanted: readonly string[] | null | undefined): void => {
    if (!wanted) return;
    const list = inList(wanted);
    where.push(`t.${column} IN ${list.sql}`);
    values.push(...list.values);
  };
  among('kind', filter.kinds);
  among('priority', filter.priorities);
  if (filter.patientId) among('patientId', [filter.patientId]);
  if (filter.ownerId) among('ownerId', [filter.ownerId]);
  if (filter.unowned) where.push('t.ownerId IS NULL');
  if (filter.overdue) where.push('1=0');
  const from = `FROM task t WHERE ${where.join(' AND ')}`;
  // The order keeps MariaDB from counting by the index of changes, which lacks the status.
  const total = await one(
    ctx.db,
    select('doneTasksOf', COUNT, counted(`${from} ORDER BY t.endedAt DESC, t.id DESC`)),
    values,
  );
  const rows = await ctx.db.all(
    select(
      'doneTasksOf',
      TASK,
      `${from} ${after ? 'AND (t.endedAt < ? OR (t.endedAt = ? AND t.id < ?))' : ''}
        ORDER BY t.endedAt DESC, t.id DESC LIMIT ${first + 1}`,
    ),
    after ? [...values, after[0], ...after] : values,
  );
  return { rows, total: total?.n ?? 0 };
}

const CHANGED = select(
  'tasksChangedSince',
  columnsOf(TaskRow, 't', ['id', 'version']),
  'FROM task t WHERE t.medicalUnitClues=? AND t.changedAt >= ? ORDER BY t.changedAt, t.id',
);

/** The tasks of a unit that were opened, worked or ended since an instant, oldest change first. */
export const tasksChangedSince = (
  ctx: Pick<Context, 'db'>,
  clues: string,
  since: Instant,
): Promise<{ id: string; version: number }[]> => ctx.db.all(CHANGED, [clues, since]);

const ATTEMPT = columns(columnsOf(ContactAttemptRow, 'c'), columnsOf(TaskContactRow, 'l', ['taskId']));

/** The tries about a task, oldest first. Only for a task that the viewer may see. */
export const attemptsByTask = createLoader<(ContactAttemptRow & { taskId: string })[]>(async (ctx, taskIds) => {
  const wanted = inList(taskIds);
  const rows = await ctx.db.all(
    select(
      'attemptsByTask',
      ATTEMPT,
      `FROM task_contact l JOIN contact_attempt c ON c.id = l.attemptId WHERE l.taskId IN ${wanted.sql}`,
    ),
    wanted.values,
  );
  return groupedBy(
    rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    'taskId',
  );
});
