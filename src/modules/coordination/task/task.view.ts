/** Tasks as the API shows them, and the list of a unit. */
import { signedIn } from '../../../core/access';
import { foundOrMissed } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import { createLoader } from '../../../core/loader';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned, zonedOrNull } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { medicalUnitByClues, visiblePatientById } from '../../patient';
import type { Absence } from './absence.types';
import type { Subject } from './cause';
import type { ContactAttempt } from './contact.types';
import type { TaskRow } from './task.entity';
import type { TaskFilterInput } from './task.inputs';
import { taskMessage } from './task.messages';
import { attemptsByTask, doneTasksOf, endedTasksOf, openTasksOf, taskRowsByIds, type TaskPlace } from './task.queries';
import { TaskKind, TaskPriority, TaskStatus, type Task, type TaskCount } from './task.types';

export const TASK_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

/** A task; the resolver adds what other modules show of it. */
export interface ShownTask extends Task {
  patientId: string;
  clues: string;
  timeZone: string;
  ownerId: string | null;
  subjectKeys: readonly Subject[];
}

/** Whether the viewer works for the unit. */
export async function worksFor(ctx: Context, clues: string): Promise<boolean> {
  const { roles } = await signedIn(ctx);
  return TASK_ROLES.some((role) => roles.get(role)?.has(clues));
}

function absenceOf(row: TaskRow, timeZone: string): Absence | null {
  if (row.missedAt === null || row.phase === null) return null;
  return {
    missedAt: zoned(row.missedAt, timeZone),
    phase: row.phase,
    reason: row.reason,
    lastReachedAt: zonedOrNull(row.lastReachedAt, timeZone),
    escalatedAt: zonedOrNull(row.escalatedAt, timeZone),
    abandonedAt: zonedOrNull(row.abandonedAt, timeZone),
  };
}

export const shownTask = (ctx: Context, row: TaskRow, timeZone: string): ShownTask => ({
  id: row.id,
  kind: row.kind,
  priority: row.priority,
  status: row.status,
  message: say(ctx, taskMessage(row.kind, row.day)),
  openedAt: zoned(row.openedAt, timeZone),
  dueAt: zoned(row.dueAt, timeZone),
  overdue: row.status === TaskStatus.OPEN && row.dueAt < ctx.now(),
  nextAt: zonedOrNull(row.nextAt, timeZone),
  absence: absenceOf(row, timeZone),
  endedAt: zonedOrNull(row.endedAt, timeZone),
  ending: row.ending,
  patientId: row.patientId,
  clues: row.medicalUnitClues,
  timeZone,
  ownerId: row.ownerId,
  subjectKeys: JSON.parse(row.subjects) as Subject[],
});

/** The task with this id; null for one of another unit, and of a child that has left. Each child has its row in the access log. */
export const taskById = createLoader<ShownTask>(async (ctx, ids) => {
  const rows = new Map((await taskRowsByIds(ctx, ids)).map((row) => [row.id, row]));
  const tasks = new Map<string, ShownTask>();
  await Promise.all(
    ids.map(async (id) => {
      const row = await foundOrMissed(ctx, id, rows.get(id));
      const patient = row && (await visiblePatientById(ctx, row.patientId));
      if (row && patient?.medicalUnitClues === row.medicalUnitClues && (await worksFor(ctx, row.medicalUnitClues)))
        tasks.set(id, shownTask(ctx, row, patient.medicalUnit.timeZone));
    }),
  );
  return tasks;
});

/** The tries about a task, oldest first. */
export async function contactsOf(
  ctx: Context,
  { id, timeZone }: ShownTask,
): Promise<(ContactAttempt & { by: { id: string }; caregiver: { id: string } | null })[]> {
  return ((await attemptsByTask(ctx, id)) ?? []).map((row) => ({
    id: row.id,
    at: zoned(row.at, timeZone),
    channel: row.channel,
    outcome: row.outcome,
    note: row.note,
    reply: row.reply,
    by: { id: row.madeBy },
    caregiver: row.caregiverId === null ? null : { id: row.caregiverId },
  }));
}

/** A place in the order of open tasks; places compare field by field. */
type Place = readonly [priority: number, kind: number, dueAt: number, id: string];

const KINDS = Object.values(TaskKind);
const PRIORITIES = Object.values(TaskPriority);
const placeOf = ({ priority, kind, dueAt, id }: TaskPlace): Place => [
  PRIORITIES.indexOf(priority),
  KINDS.indexOf(kind),
  dueAt,
  id,
];

function compare(a: Place, b: Place): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i]! < b[i]!) return -1;
    if (a[i]! > b[i]!) return 1;
  }
  return 0;
}

/** A task with its own place and that of its child, which is the place of the child's first task. */
interface Placed {
  readonly task: TaskPlace;
  readonly own: Place;
  readonly child: Place;
}

const inOrder = (a: Pick<Placed, 'child' | 'own'>, b: Pick<Placed, 'child' | 'own'>): number =>
  compare(a.child, b.child) || compare(a.own, b.own);

/** Open tasks in the order in which to do them: children by their first task, and all tasks of a child together. */
function ordered(tasks: readonly TaskPlace[]): Placed[] {
  const first = new Map<string, Place>();
  for (const task of tasks) {
    const [own, known] = [placeOf(task), first.get(task.patientId)];
    if (!known || compare(own, known) < 0) first.set(task.patientId, own);
  }
  return tasks.map((task) => ({ task, own: placeOf(task), child: first.get(task.patientId)! })).sort(inOrder);
}

const matches =
  (filter: TaskFilterInput, now: number) =>
  (task: TaskPlace): boolean =>
    (!filter.kinds || filter.kinds.includes(task.kind)) &&
    (!filter.priorities || filter.priorities.includes(task.priority)) &&
    (!filter.patientId || filter.patientId === task.patientId) &&
    (!filter.ownerId || filter.ownerId === task.ownerId) &&
    (!filter.unowned || task.ownerId === null) &&
    (!filter.overdue || task.dueAt < now) &&
    (!filter.withoutWaiting || task.nextAt === null || task.nextAt <= now);

function countsOf(tasks: readonly TaskPlace[], now: number): TaskCount[] {
  const counts = new Map<TaskKind, TaskCount>();
  for (const { kind, dueAt } of tasks) {
    const count = counts.get(kind) ?? { kind, open: 0, overdue: 0 };
    counts.set(kind, { kind, open: count.open + 1, overdue: count.overdue + (dueAt < now ? 1 : 0) });
  }
  return KINDS.flatMap((kind) => counts.get(kind) ?? []);
}

/** A number of a cursor; 0 for one of another list. */
const numberOf = (value: string | undefined): number => Number(value) || 0;
const placeFrom = ([priority, kind, dueAt, id]: readonly string[]): Place => [
  numberOf(priority),
  numberOf(kind),
  numberOf(dueAt),
  id ?? '',
];

type TaskPage = Page<ShownTask> & { totalCount: number; counts: TaskCount[] };

/** The list of a unit; null for a unit to which the viewer does not belong, as for one that does not exist. */
export async function tasksOfUnit(
  ctx: Context,
  clues: string,
  filter: TaskFilterInput,
  args: PageArgs,
): Promise<TaskPage | null> {
  const after = openPage(ctx, args);
  if (!(await worksFor(ctx, clues))) return null;
  const unit = await medicalUnitByClues(ctx, clues);
  if (!unit) return null;
  const open = await openTasksOf(ctx, clues);
  const now = ctx.now();
  const counts = countsOf(open, now);
  if (filter.status === TaskStatus.DONE) {
    const place = after && ([numberOf(after[0]), after[1]!] as const);
    const { rows, total } = await doneTasksOf(ctx, clues, filter, { first: args.first, after: place });
    const listed = page(
      ctx,
      args,
      rows,
      (row) => [String(row.endedAt), row.id],
      (row) => row.id,
    );
    return { ...(await withTasks(ctx, listed)), totalCount: total, counts };
  }
  // The order is that of the first page: a task that was ended since keeps the place of its child.
  const since = after ? numberOf(after[8]) : now;
  const ended = after ? await endedTasksOf(ctx, clues, since) : [];
  const isOpen = new Set(open.map(({ id }) => id));
  const all = ordered([...open, ...ended.filter(({ id }) => !isOpen.has(id))].filter(matches(filter, now)));
  const place = after && { child: placeFrom(after.slice(0, 4)), own: placeFrom(after.slice(4, 8)) };
  const shown = all.filter(({ task }) => isOpen.has(task.id));
  const rest = place ? shown.filter((placed) => inOrder(placed, place) > 0) : shown;
  const listed = page(
    ctx,
    args,
    rest.slice(0, args.first + 1),
    ({ child, own }) => [...child, ...own, since].map(String),
    ({ task }) => task.id,
  );
  return { ...(await withTasks(ctx, listed)), totalCount: shown.length, counts };
}

/** The page with its tasks; one that has just left the unit is left out. */
async function withTasks(ctx: Context, { edges, pageInfo }: Page<string>): Promise<Page<ShownTask>> {
  const tasks = await Promise.all(edges.map(({ node }) => taskById(ctx, node)));
  return {
    edges: edges.flatMap(({ cursor }, index) => (tasks[index] ? [{ cursor, node: tasks[index] }] : [])),
    pageInfo,
  };
}
