/**
 * Compares the causes of a child that hold now with its open tasks: opens what is missing, ends what has lost its cause. The
 * modules that own the record do not know tasks; a row in the queue of changed records or an instant of the clock makes a child
 * due. Looks at one child follow each other by the lock of its row, and each sees everything that was committed before.
 */
import { ulid } from 'ulid';
import type { Context } from '../../../core/context';
import { queueChanges } from '../../../core/changed-records';
import { undoMs } from '../../../core/outbox';
import type { Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { insert, update } from '../../../database';
import { databaseTrouble } from '../../../database/errors';
import { childFacts, everyChildOf, toldChanges, type ChildFacts } from '../../patient';
import { entriesFrom, entryChangesFrom } from '../../schedule';
import { groupedBy } from '../../../core/loader';
import { ABANDONED_AFTER_MS, absenceCauses, LOOK_BACK_MS } from './absence.view';
import { LASTING, priorityOf, STANDING, WITHOUT_END, type Cause, type Causes, type WatchedChild } from './cause';
import { dataRequestCauses } from './data-request.view';
import { doseChangeCauses, entryChangeCauses } from './change.view';
import { homeDoseCauses, proposalCauses, supplyCauses } from './dose.view';
import { endCauses, familyCauses, transferCause, transferOf } from './family.view';
import { noteCauses } from './note.view';
import { questionCauses } from './question.view';
import { TaskRow, TaskWatchRow } from './task.entity';
import { visitCauses } from './visit.view';
import {
  dueChildren,
  hasOpenTask,
  LOCK_WATCH,
  pendingChange,
  TAKE_CHANGES,
  tasksOfChild,
  watchOf,
} from './task.queries';
import { TaskEnding, TaskKind, TaskStatus } from './task.types';

const TRIES = 4;
/** Kinds whose due instant follows their facts; that of the others is set when they open. */
const DUE_FOLLOWS: ReadonlySet<TaskKind> = new Set([
  TaskKind.ABSENCE,
  TaskKind.ADJUSTMENT_TO_CONFIRM,
  TaskKind.CHANGE_UNSEEN,
]);

/** Kinds that no act causes that can be undone, most of them a family or a reader of a share: they open at once. */
const AT_ONCE: ReadonlySet<TaskKind> = new Set([
  TaskKind.HOME_DOSE,
  TaskKind.CANNOT_COME,
  TaskKind.QUESTION,
  TaskKind.OUTSIDE_NOTE,
  TaskKind.DATA_REQUEST,
]);
/** Kinds that open on a day, which an act may put into the past: the correction of a birth date, a review date. */
const OF_A_DAY: ReadonlySet<TaskKind> = new Set([TaskKind.COVERAGE_ENDS, TaskKind.AUTHORITY_ENDS]);

const keyOf = ({ kind, cause }: Pick<Cause, 'kind' | 'cause'>): string => `${kind}.${cause}`;

/** Looks at the children that are due, of all units or of one. Returns how many, and what went wrong at any of them. */
export async function lookAtDue(ctx: Context, clues?: string): Promise<{ looked: number; errors: unknown[] }> {
  const due = await dueChildren(ctx.database, ctx.now(), clues);
  const errors: unknown[] = [];
  for (const patientId of due) await lookAt(ctx, patientId).catch((error: unknown) => void errors.push(error));
  return { looked: due.length, errors };
}

/** Looks at a child in a transaction of its own, unless another process has just done so. */
async function lookAt(ctx: Context, patientId: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(ctx, (tx) => lookAgain(tx, patientId, { onlyIfDue: true }));
    } catch (error) {
      // Another process has opened the same task, or the row of the child, at this moment.
      if (databaseTrouble(error) !== 'DUPLICATE' || tries === TRIES) throw error;
    }
  }
}

/** The look itself, in the caller's transaction. */
export async function lookAgain(tx: Context, patientId: string, { onlyIfDue = false } = {}): Promise<void> {
  const now = tx.now();
  if ((await tx.db.run(LOCK_WATCH, [patientId])) === 0)
    await insert(tx.db, 'lookAgain', TaskWatchRow, [{ patientId, nextAt: now }]);
  const { nextAt } = (await watchOf(tx, patientId))!;
  const taken = await tx.db.run(TAKE_CHANGES, [patientId, now]);
  if (onlyIfDue && taken === 0 && (nextAt === null || nextAt > now)) return;
  const facts = await childFacts(tx, patientId);
  if (!facts) return;
  const child: WatchedChild = { id: facts.id, clues: facts.medicalUnitClues, timeZone: facts.timeZone, now };
  const tasks = await tasksOfChild(tx, patientId);
  const { causes, nextAt: ahead } = await causesOf(tx, child, facts, tasks);
  const open = tasks.filter(({ status }) => status === TaskStatus.OPEN);
  const holding = new Map(causes.map((cause) => [keyOf(cause), cause]));
  const instants = [...ahead];
  const isOwn = (task: TaskRow): boolean => task.medicalUnitClues === child.clues || LASTING.has(task.kind);
  for (const task of open) {
    const cause = isOwn(task) ? holding.get(keyOf(task)) : undefined;
    const isKept = isOwn(task) && WITHOUT_END.has(task.kind) && task.openedAt >= workBegan(facts);
    if (!cause && !isKept) await end(tx, task);
    else instants.push(...(await follow(tx, { task, cause, clues: child.clues })));
  }
  const pending = await pendingChange(tx, child.id, now);
  const undoableFrom = pending === null ? Infinity : pending - undoMs(tx);
  for (const cause of causes) {
    const isOpen = open.some((task) => isOwn(task) && keyOf(task) === keyOf(cause));
    const last = isOpen ? undefined : lastEnded(cause, tasks);
    if (isOpen || isCovered(cause, last)) continue;
    // What an act of staff has caused, or caused anew after an outcome, waits for the time in which the act can be undone.
    const isUndoable = cause.openedAt >= undoableFrom || (last !== undefined && cause.mark >= undoableFrom);
    const waits = isUndoable || (pending !== null && OF_A_DAY.has(cause.kind));
    if (!waits || AT_ONCE.has(cause.kind)) instants.push(...(await openTask(tx, child, cause)));
  }
  const later = instants.filter((instant) => instant > now);
  const next = later.length > 0 ? Math.min(...later) : null;
  await update(tx.db, 'lookAgain', TaskWatchRow, { patientId }, { nextAt: next });
}

/** The newest task of the cause that has ended. */
const lastEnded = (cause: Cause, tasks: readonly TaskRow[]): TaskRow | undefined =>
  tasks
    .filter((task) => task.status === TaskStatus.DONE && keyOf(task) === keyOf(cause))
    .sort((a, b) => a.endedAt! - b.endedAt! || (a.id < b.id ? -1 : 1))
    .at(-1);

/** Whether `last`, the newest task of the cause, ended by an outcome, and the cause has not arisen anew. */
const isCovered = ({ mark }: Cause, last: TaskRow | undefined): boolean =>
  last !== undefined && last.ending === TaskEnding.OUTCOME && last.mark >= mark;

/**
 * The causes of a child that are the unit's: after a transfer, those that arose since, and what stands once it is received. Of a
 * carnet that has ended, only the end itself and requests about its data.
 */
async function causesOf(
  tx: Context,
  child: WatchedChild,
  facts: ChildFacts,
  tasks: readonly TaskRow[],
): Promise<Causes> {
  const lasting = [...endCauses(facts), ...(await dataRequestCauses(tx, child))];
  if (workBegan(facts) === Infinity) return { causes: lasting, nextAt: [] };
  const openSince = tasks
    .filter(({ status, missedAt }) => status === TaskStatus.OPEN && missedAt !== null)
    .map(({ missedAt }) => missedAt!);
  const from = Math.min(child.now - LOOK_BACK_MS, ...openSince);
  const entries = await entriesFrom(tx, child.id, from);
  const changes = groupedBy(await entryChangesFrom(tx, child.id, from), 'subjectId');
  const told = await toldChanges(tx, child.id);
  const found: Causes[] = [
    await absenceCauses(tx, child, entries, changes),
    entryChangeCauses(child, entries, changes, told),
    await doseChangeCauses(tx, child, told),
    await supplyCauses(tx, child, told),
    await homeDoseCauses(tx, child),
    await visitCauses(tx, child, entries),
    await proposalCauses(tx, child),
    await questionCauses(tx, child),
    await noteCauses(tx, child),
    await familyCauses(tx, child, facts),
  ];
  const causes = found.flatMap((each) => each.causes);
  const nextAt = found.flatMap((each) => each.nextAt);
  const transfer = await transferOf(tx, child);
  const isAwaited = transfer !== undefined && !transfer.isReceived;
  const waits = isAwaited && !isCovered(transferCause(transfer), lastEnded(transferCause(transfer), tasks));
  // A child that is cured still comes: what arose before that, or at another unit, is not the unit's any more.
  const since = Math.max(transfer?.transferredAt ?? 0, workBegan(facts));
  const own = causes.filter(({ kind, openedAt }) => (STANDING.has(kind) ? !waits : openedAt >= since));
  return { causes: [...lasting, ...(isAwaited ? [transferCause(transfer)] : []), ...own], nextAt };
}

/** Since when a child makes work: 0 without an end of its carnet, its cure, or Infinity after any other end. */
function workBegan({ endId, outcome, endedAt }: ChildFacts): Instant {
  if (endId === null) return 0;
  return outcome === 'CURED' ? endedAt! : Infinity;
}

/** Writes what has changed of an open task; returns the instants at which it changes by the clock. */
async function follow(
  tx: Context,
  { task, cause, clues }: { task: TaskRow; cause: Cause | undefined; clues: string },
): Promise<Instant[]> {
  const subjects = cause ? JSON.stringify(cause.subjects) : task.subjects;
  const dueAt = cause && DUE_FOLLOWS.has(task.kind) ? cause.dueAt : task.dueAt;
  const known: Partial<TaskRow> = {
    medicalUnitClues: clues,
    subjects,
    dueAt,
    mark: Math.max(task.mark, cause?.mark ?? 0),
    ...(cause?.absence && { missedAt: cause.absence.missedAt }),
  };
  const { changes: later, nextAt } = afterTime({ ...task, ...known }, tx.now());
  const isPressing = task.kind === TaskKind.ABSENCE ? (later.escalatedAt ?? task.escalatedAt) !== null : cause?.isNear;
  const wanted: Partial<TaskRow> = { ...known, ...later, priority: priorityOf(task.kind, isPressing ?? false) };
  const isNews = Object.entries(wanted).some(([name, value]) => task[name as keyof TaskRow] !== value);
  if (isNews)
    await update(
      tx.db,
      'follow',
      TaskRow,
      { id: task.id },
      { ...wanted, changedAt: tx.now(), version: task.version + 1 },
    );
  return nextAt;
}

/** An absence becomes overdue, and abandonment after four weeks, while no caregiver has been reached. */
function afterTime(
  { kind, dueAt, missedAt, lastReachedAt, escalatedAt, abandonedAt }: TaskRow,
  now: Instant,
): { changes: Partial<TaskRow>; nextAt: Instant[] } {
  if (kind !== TaskKind.ABSENCE || missedAt === null || lastReachedAt !== null) return { changes: {}, nextAt: [] };
  const leftAt = missedAt + ABANDONED_AFTER_MS;
  return {
    changes: {
      ...(escalatedAt === null && dueAt <= now && { escalatedAt: dueAt }),
      ...(abandonedAt === null && leftAt <= now && { abandonedAt: leftAt }),
    },
    nextAt: [dueAt, leftAt],
  };
}

async function openTask(tx: Context, child: WatchedChild, cause: Cause): Promise<Instant[]> {
  const openCause = keyOf(cause);
  // The task of a caregiver may stand at a brother or sister.
  if (await hasOpenTask(tx, openCause)) return [];
  const row: TaskRow = {
    id: ulid(tx.now()),
    patientId: child.id,
    medicalUnitClues: child.clues,
    kind: cause.kind,
    cause: cause.cause,
    openCause,
    mark: cause.mark,
    status: TaskStatus.OPEN,
    priority: priorityOf(cause.kind, cause.isNear ?? false),
    day: cause.day ?? null,
    subjects: JSON.stringify(cause.subjects),
    openedAt: cause.openedAt,
    dueAt: cause.dueAt,
    ownerId: null,
    nextAt: null,
    endedAt: null,
    ending: null,
    missedAt: cause.absence?.missedAt ?? null,
    phase: cause.absence?.phase ?? null,
    reason: null,
    lastReachedAt: null,
    escalatedAt: null,
    abandonedAt: null,
    changedAt: tx.now(),
    version: 1,
  };
  const { changes, nextAt } = afterTime(row, tx.now());
  const isEscalated = changes.escalatedAt !== undefined;
  const opened = { ...row, ...changes, ...(isEscalated && { priority: priorityOf(row.kind, true) }) };
  await insert(tx.db, 'openTask', TaskRow, [opened]);
  return nextAt;
}

/** Ends a task whose cause is gone. That of a caregiver may go on at a brother or sister, who are looked at next. */
async function end(tx: Context, task: TaskRow): Promise<void> {
  const { id, version, kind, cause } = task;
  await update(tx.db, 'end', TaskRow, { id }, endOf(tx.now(), TaskEnding.CAUSE_GONE, version));
  if (kind !== TaskKind.CREDENTIALS) return;
  const children = await everyChildOf(tx.db, cause.slice(cause.indexOf('.') + 1));
  await queueChanges(
    tx.db,
    children.filter((child) => child !== task.patientId),
    tx.now(),
  );
}

/** The columns of a task that ends now. */
export const endOf = (now: Instant, ending: TaskEnding, version: number): Partial<TaskRow> => ({
  status: TaskStatus.DONE,
  openCause: null,
  ending,
  endedAt: now,
  changedAt: now,
  version: version + 1,
});
