/** Work on tasks: taking them, and tries to reach a family. All named tasks change, or none. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { repeatable } from '../../../core/idempotency';
import { forgetLoaded } from '../../../core/loader';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { addDays, startOfDay, type Day } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { insert, update } from '../../../database';
import { staffRolesOf } from '../../identity';
import { caregiverFacts, lockPatient, NoticeKind, notify, ownAccountByPatient } from '../../patient';
import { stationsOfDay } from '../../schedule';
import { VisitAnswerRow } from '../journey/visit-answer.entity';
import { ContactOutcome } from './contact.types';
import { endOf, lookAgain } from './look.rules';
import { ContactAttemptRow, TaskContactRow, TaskRow } from './task.entity';
import type { AssignTasksInput, RecordContactInput } from './task.inputs';
import { taskMessages as messages } from './task.messages';
import { taskRowsByIds } from './task.queries';
import { TaskEnding, TaskKind, TaskStatus } from './task.types';
import { newestAnswers } from './visit.view';
import { taskById, TASK_ROLES, type ShownTask } from './task.view';
import { ends, validateContact, validateIds } from './task.validation';

type Worked = { tasks: ShownTask[] };
type Result = Worked | InvalidInput | WrongState;

/** Outcomes with which a caregiver was reached. */
const REACHED: ReadonlySet<ContactOutcome> = new Set([
  ContactOutcome.TOLD,
  ContactOutcome.WILL_COME,
  ContactOutcome.NEEDS_HELP,
]);

/** The tasks as they are now, in this order; null when the viewer may no longer see one of them. */
async function tasksNow(ctx: Context, ids: readonly string[]): Promise<Worked | null> {
  const tasks = await Promise.all(ids.map((id) => taskById(ctx, id)));
  const seen = tasks.filter((task) => task !== null);
  return seen.length === ids.length ? { tasks: seen } : null;
}

/** The viewer's tasks with these ids. Throws NOT_FOUND when one of them is not the viewer's. */
async function ownTasks(ctx: Context, ids: readonly string[]): Promise<ShownTask[]> {
  const worked = await tasksNow(ctx, ids);
  if (!worked) throw notFound(ctx);
  return worked.tasks;
}

/** The rows of open tasks after a new look at their children, which are locked; a refusal when one has ended. */
async function openRows(tx: Context, tasks: readonly ShownTask[]): Promise<TaskRow[] | WrongState> {
  const { accountId } = await signedIn(tx);
  for (const patientId of [...new Set(tasks.map((task) => task.patientId))].sort()) {
    await recordWrite(tx, accountId, patientId);
    await lookAgain(tx, patientId);
  }
  const rows = await taskRowsByIds(
    tx,
    tasks.map(({ id }) => id),
  );
  return rows.every(({ status }) => status === TaskStatus.OPEN)
    ? rows
    : wrongState(tx, messages.done, messages.loadAgain);
}

/** Runs `work` on the rows of open tasks, all or none; `check` comes before the tasks' children are locked. */
function work(
  ctx: Context,
  operation: string,
  input: { taskIds: readonly string[]; requestId?: string | null },
  steps: {
    check: (tx: Context, tasks: readonly ShownTask[]) => Promise<InvalidInput | undefined>;
    change: (tx: Context, rows: readonly TaskRow[]) => Promise<InvalidInput | undefined>;
  },
): Promise<Result | RequestIdReused> {
  const ids = [...new Set(input.taskIds)];
  const command = async (context: Context): Promise<Result> => {
    const problems = validateIds(context, ids);
    if (problems.any) return invalidInput(context, problems.list);
    return inTransaction<Result>(context, async (tx) => {
      const tasks = await ownTasks(tx, ids);
      const refused = await steps.check(tx, tasks);
      if (refused) return refused;
      const rows = await openRows(tx, tasks);
      if (!Array.isArray(rows)) return rows;
      const wrong = await steps.change(tx, rows);
      if (wrong) return wrong;
      forgetLoaded(tx);
      return { tasks: await ownTasks(tx, ids) };
    });
  };
  const replay = (later: Context): Promise<Worked | null> => tasksNow(later, ids);
  return repeatable<Worked, InvalidInput | WrongState>(ctx, operation, input, command, replay);
}

/** Gives tasks to a colleague of their unit, or takes their owner away. */
export function assignTasks(ctx: Context, input: AssignTasksInput): Promise<Result | RequestIdReused> {
  const ownerId = input.ownerId ?? null;
  return work(ctx, 'assignTasks', input, {
    check: async (tx, tasks) =>
      ownerId === null || (await worksForAll(tx, ownerId, tasks))
        ? undefined
        : invalidInput(tx, new Problems(tx).add('ownerId', 'NOT_OF_UNIT', messages.notOfUnit).list),
    change: async (tx, rows) => {
      for (const row of rows) await change(tx, row, { ownerId });
      return undefined;
    },
  });
}

async function worksForAll(tx: Context, ownerId: string, tasks: readonly ShownTask[]): Promise<boolean> {
  const roles = await staffRolesOf(tx, ownerId);
  return tasks.every((task) =>
    roles.some(({ role, clues }) => clues === task.clues && (TASK_ROLES as readonly string[]).includes(role)),
  );
}

const change = (tx: Context, row: TaskRow, changes: Partial<TaskRow>): Promise<number> =>
  update(tx.db, 'changeTask', TaskRow, { id: row.id }, { changedAt: tx.now(), version: row.version + 1, ...changes });

/** Records a try to reach the family of a child, or work done without one. */
export function recordContact(ctx: Context, input: RecordContactInput): Promise<Result | RequestIdReused> {
  return work(ctx, 'recordContact', input, {
    check: async (tx, tasks) =>
      new Set(tasks.map(({ patientId }) => patientId)).size === 1
        ? undefined
        : invalidInput(tx, new Problems(tx).add('taskIds', 'SEVERAL_CHILDREN', messages.severalChildren).list),
    change: async (tx, rows) => {
      const kinds = rows.map(({ kind }) => kind);
      const problems = validateContact(tx, input, kinds);
      const { caregiverId } = input;
      if (caregiverId && !(await isCaregiver(tx, rows[0]!.patientId, caregiverId)))
        problems.add('caregiverId', 'NOT_A_CAREGIVER', messages.notACaregiver);
      if (problems.any) return invalidInput(tx, problems.list);
      await saveContact(tx, input, rows);
      return undefined;
    },
  });
}

const isCaregiver = async (tx: Context, patientId: string, accountId: string): Promise<boolean> =>
  (await caregiverFacts(tx, patientId)).some((link) => link.accountId === accountId && link.isInForce === 1);

async function saveContact(tx: Context, input: RecordContactInput, rows: readonly TaskRow[]): Promise<void> {
  const { accountId } = await signedIn(tx);
  const at = input.at ?? tx.now();
  const attempt: ContactAttemptRow = {
    id: ulid(tx.now()),
    patientId: rows[0]!.patientId,
    at,
    madeBy: accountId,
    channel: input.channel,
    outcome: input.outcome,
    caregiverId: input.caregiverId ?? null,
    note: input.note?.trim() || null,
    reply: input.reply?.trim() || null,
  };
  await insert(tx.db, 'saveContact', ContactAttemptRow, [attempt]);
  await insert(
    tx.db,
    'saveContact',
    TaskContactRow,
    rows.map(({ id }) => ({ taskId: id, attemptId: attempt.id })),
  );
  if (attempt.reply !== null) await replyToFamily(tx, attempt.patientId, rows, attempt.reply);
  for (const row of rows) {
    const isReached = row.missedAt !== null && REACHED.has(input.outcome) && at >= row.missedAt;
    await change(tx, row, {
      ownerId: row.ownerId ?? accountId,
      nextAt: input.nextAt ?? null,
      ...(row.missedAt !== null && input.absenceReason && { reason: input.absenceReason }),
      ...(isReached && { lastReachedAt: Math.max(at, row.lastReachedAt ?? 0) }),
      ...(ends(input.outcome, row.kind) && endOf(tx.now(), TaskEnding.OUTCOME, row.version)),
    });
  }
}

/** Answers a family that cannot come: its caregivers get the words as a notice; the patient alone who spoke of a private day. */
async function replyToFamily(tx: Context, patientId: string, rows: readonly TaskRow[], reply: string): Promise<void> {
  const patient = await lockPatient(tx, patientId, TASK_ROLES);
  const { timeZone } = patient.medicalUnit;
  const answers = await newestAnswers(tx, { id: patientId, now: tx.now(), timeZone });
  const own = await ownAccountByPatient(tx, patientId);
  for (const { kind, day } of rows) {
    const answer = kind === TaskKind.CANNOT_COME && day !== null ? answers.get(day) : undefined;
    if (!answer) continue;
    const repliedBy = (await signedIn(tx)).accountId;
    const key = { patientId, id: answer.id };
    await update(tx.db, 'replyToFamily', VisitAnswerRow, key, { reply, repliedAt: tx.now(), repliedBy });
    const isPrivate = answer.answeredBy === own?.id && !(await isKnownToAdults(tx, patientId, answer.day, timeZone));
    const news = { kind: NoticeKind.VISIT_ANSWERED, subjectId: answer.id, day, reason: reply };
    await notify(tx, patient, news, ({ relationship }) => !isPrivate || relationship === 'SELF');
  }
}

/** Whether there is anything on a day that is not private. */
async function isKnownToAdults(tx: Context, patientId: string, day: Day, timeZone: string): Promise<boolean> {
  const span = [startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)] as const;
  return (await stationsOfDay(tx, patientId, ...span)).some(({ confidential }) => confidential === 0);
}
