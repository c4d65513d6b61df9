/** Statements on reminders. */
import type { Context } from '../../../core/context';
import type { Day } from '../../../core/time';
import { columnsOf, deleteStatement, inList, insert, select } from '../../../database';
import { databaseTrouble } from '../../../database/errors';
import { ReminderRow, ReminderRunRow } from './reminder.entity';

type RunKey = Omit<ReminderRunRow, 'doneAt'>;

/** The runs on these days that are done. */
export async function doneRuns(ctx: Pick<Context, 'db'>, days: readonly Day[]): Promise<RunKey[]> {
  const wanted = inList(days);
  const done = columnsOf(ReminderRunRow, 'r', ['medicalUnitClues', 'day', 'dueAt']);
  return ctx.db.all(select('doneRuns', done, `FROM reminder_run r WHERE r.day IN ${wanted.sql}`), wanted.values);
}

/** Marks a run as done; another process may have done so. */
export async function markRun({ database, now }: Context, run: RunKey): Promise<void> {
  try {
    await insert(database, 'markRun', ReminderRunRow, [{ ...run, doneAt: now() }]);
  } catch (error) {
    if (databaseTrouble(error) !== 'DUPLICATE') throw error;
  }
}

/** Marks that a person is reminded. Throws a DUPLICATE for a reminder that is marked already. */
export const markReminder = (tx: Context, reminder: Omit<ReminderRow, 'postedAt'>): Promise<void> =>
  insert(tx.db, 'markReminder', ReminderRow, [{ ...reminder, postedAt: tx.now() }]);

const FORGET = [
  deleteStatement('forgetReminders', ReminderRow, 'day < ?'),
  deleteStatement('forgetRuns', ReminderRunRow, 'day < ?'),
];

/** Deletes the marks of days before `day`. */
export async function forgetReminders({ database }: Context, day: Day): Promise<void> {
  for (const statement of FORGET) await database.run(statement, [day]);
}
