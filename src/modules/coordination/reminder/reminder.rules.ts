/**
 * Reminders of days at the hospital: one message for a person, a day and an instant, whatever the number of its children and
 * stations. A mark is written in the transaction that posts the messages, so that no second process posts them.
 */
import type { Context } from '../../../core/context';
import { postTo, type Letters } from '../../../core/outbox';
import { addDays, dayOf, type Day, type Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { databaseTrouble } from '../../../database/errors';
import { reachedBy } from '../../identity';
import { caregiversToNotify, endOfQuiet, medicalUnits, unitSettings, type MedicalUnit } from '../../patient';
import { expectedChildren } from '../../schedule';
import { dueReminders, type DueReminder } from './due';
import { dayToRemindOf } from './day.rules';
import { doneRuns, forgetReminders, markReminder, markRun } from './reminder.queries';

/** Marks are kept for so long after their day. */
const KEPT_DAYS = 30;

interface Run extends DueReminder {
  readonly unit: MedicalUnit;
}

const runKey = (clues: string, day: Day, dueAt: Instant): string => `${clues} ${day} ${dueAt}`;

/** Posts the reminders that are due now, in all units. Returns how many people were reminded. A failed run is repeated. */
export async function postDueReminders(ctx: Context): Promise<number> {
  const units = await medicalUnits(ctx);
  const runs = (
    await Promise.all(
      units.map(async (unit): Promise<Run[]> =>
        dueReminders(await unitSettings(ctx, unit.clues), unit.timeZone, ctx.now()).map((due) => ({ ...due, unit })),
      ),
    )
  ).flat();
  if (runs.length === 0) return 0;
  const done = await doneRuns(ctx, [...new Set(runs.map(({ day }) => day))]);
  const isDone = new Set(done.map((run) => runKey(run.medicalUnitClues, run.day, run.dueAt)));
  let reminded = 0;
  for (const run of runs) {
    const { unit, day, dueAt } = run;
    if (isDone.has(runKey(unit.clues, day, dueAt))) continue;
    reminded += await carryOut(ctx, run);
    await markRun(ctx, { medicalUnitClues: unit.clues, day, dueAt });
    await forgetReminders(ctx, addDays(dayOf(ctx.now(), unit.timeZone), -KEPT_DAYS));
  }
  return reminded;
}

async function carryOut(ctx: Context, { unit, day, dueAt, choice }: Run): Promise<number> {
  const days = new Map<string, { patientIds: string[]; startsAt: Instant }>();
  for (const patientId of await expectedChildren(ctx, unit, day)) {
    for (const { id, relationship } of await caregiversToNotify(ctx, patientId)) {
      const startsAt = await dayToRemindOf(ctx, patientId, day, { dueAt, isSelf: relationship === 'SELF' });
      if (startsAt === undefined) continue;
      const known = days.get(id) ?? { patientIds: [], startsAt };
      known.patientIds.push(patientId);
      days.set(id, { ...known, startsAt: Math.min(known.startsAt, startsAt) });
    }
  }
  let reminded = 0;
  for (const [accountId, { patientIds, startsAt }] of days) {
    const reminder = { accountId, patientIds, dueAt };
    reminded += Number(await remind(ctx, choice, { day, startsAt, zone: unit.timeZone, reminder }));
  }
  return reminded;
}

/** Posts the messages of one person; false for a person who has them already, or does without. */
async function remind(
  ctx: Context,
  choice: DueReminder['choice'],
  variables: Omit<Letters['REMINDER'], 'givenNames'>,
): Promise<boolean> {
  const { accountId, dueAt } = variables.reminder;
  try {
    return await inTransaction(ctx, async (tx) => {
      const channels = (await reachedBy(tx, [accountId], 'REMINDERS')).filter(({ wants }) => wants[choice]);
      // Not marked: the reminder of the evening, which the person wants, may have the same instant.
      if (channels.length === 0) return false;
      await markReminder(tx, { accountId, day: variables.day, dueAt });
      for (const channel of channels)
        await postTo(tx, 'REMINDER', channel, { ...variables, givenNames: channel.givenNames });
      return true;
    });
  } catch (error) {
    if (databaseTrouble(error) === 'DUPLICATE') return false;
    throw error;
  }
}

/**
 * The reminder as it stands when it is sent: with the start of the day as it is now; a later instant when it would come in the
 * quiet hours of the unit; null when there is nothing to remind of.
 */
export async function currentReminder(
  ctx: Context,
  variables: Letters['REMINDER'],
): Promise<{ variables: Letters['REMINDER'] } | { notBefore: Instant } | null> {
  const { day, reminder } = variables;
  const starts: Instant[] = [];
  let notBefore = ctx.now();
  for (const patientId of reminder.patientIds) {
    const told = (await caregiversToNotify(ctx, patientId)).find(({ id }) => id === reminder.accountId);
    if (!told) continue;
    const reader = { dueAt: reminder.dueAt, isSelf: told.relationship === 'SELF' };
    const startsAt = await dayToRemindOf(ctx, patientId, day, reader);
    if (startsAt === undefined) continue;
    starts.push(startsAt);
    notBefore = Math.max(notBefore, endOfQuiet(ctx.now(), await unitSettings(ctx, told.clues), told.timeZone));
  }
  if (starts.length === 0) return null;
  if (notBefore > ctx.now()) return { notBefore };
  return { variables: { ...variables, startsAt: Math.min(...starts) } };
}
