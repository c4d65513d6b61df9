/**
 * How anything in the schedule is changed: the child is locked, the row read again, the change written beside what was
 * there before. Of two people who change the same thing at once, one wins and the other is told.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, update } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import type { WrongState } from '../../core/refusal';
import { dayOf, type Instant } from '../../core/time';
import type { Role } from '../../core/viewer';
import { changePatient, type VisiblePatient } from '../patient';
import type { ScheduleChangeRow } from './appointment.entity';
import { placeOf, rowOf, TABLES, type Subject } from './schedule.queries';
import { refuseUnseen } from './schedule.messages';

const MINUTE = 60_000;
const DAY_MS = 86_400_000;
/** The longest span of a carnet: beyond it, a time is a typing error. */
const FARTHEST_DAYS = 1830;
export const LONGEST_REASON = 1000;
/**
 * The contract's documents carry no version. Two people who press a button at the same moment reach us some milliseconds
 * apart, and the first could be done before the second is read: a pause that nobody feels lets them both look first.
 */
const MOMENT_MS = 30;

/** What appointments and surgeries have in common. */
export interface ScheduledRow {
  patientId: string;
  id: string;
  status: string;
  startsAt: Instant;
  endsAt: Instant | null;
  outcome?: string | null;
  sequence: number;
  revision: number;
}

/**
 * Runs `work` on the row as it is once its child is locked. Throws NOT_FOUND for one that is not the viewer's. What the
 * viewer decided on is `expectedSequence` or, left out, the row as it was when the request came: has it changed since,
 * the answer is WrongState.
 */
export async function changeScheduled<R extends ScheduledRow, T>(
  ctx: Context,
  subject: Subject,
  { id, expectedSequence }: { id: string; expectedSequence?: number | null },
  roles: readonly Role[],
  work: (tx: Context, row: R, patient: VisiblePatient) => Promise<T>,
): Promise<T | WrongState> {
  const place = await placeOf(ctx, subject, id);
  if (!place) throw notFound(ctx);
  if (expectedSequence === undefined || expectedSequence === null) await wait(MOMENT_MS);
  return changePatient<T | WrongState>(ctx, place.patientId, roles, async (tx, patient) => {
    const row = await rowOf<R>(tx, subject, place.patientId, id);
    if (!row) throw notFound(ctx);
    if (row.sequence !== (expectedSequence ?? place.sequence))
      return refuseUnseen(tx, subject, row, patient.medicalUnit.timeZone);
    // What is written of it from here on is written under the revision that the lock has brought.
    return work(tx, { ...row, revision: patient.revision }, patient);
  });
}

/** Writes `changes` to the row and what it was before to its history; answers the row as it is now. */
export async function writeChange<R extends ScheduledRow>(
  tx: Context,
  subject: Subject,
  row: R,
  changes: Partial<R>,
  reason: string | null,
): Promise<R> {
  const now = { ...row, ...changes, sequence: row.sequence + 1 };
  const change: ScheduleChangeRow = {
    patientId: row.patientId,
    subjectId: row.id,
    sequence: now.sequence,
    fromStatus: row.status,
    toStatus: now.status,
    fromStartsAt: row.startsAt,
    toStartsAt: now.startsAt,
    fromOutcome: row.outcome ?? null,
    reason,
    changedAt: tx.now(),
    changedBy: (await signedIn(tx)).accountId,
  };
  await insert(tx.db, 'schedule_change', [change]);
  await update(
    tx.db,
    TABLES[subject],
    { patientId: row.patientId, id: row.id },
    { ...changes, sequence: now.sequence, updatedAt: tx.now(), revision: row.revision },
  );
  return now;
}

/** Seconds are the finest that a time is written in, so none is kept finer. */
export const wholeSeconds = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;

export const endOf = (startsAt: Instant, minutes: number): Instant => startsAt + minutes * MINUTE;

export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Adds what is wrong with a new entry whatever the child. */
export function judgeNew(
  problems: Problems,
  input: { practitioner?: string | null; location?: string | null; durationMinutes?: number | null },
): void {
  problems.text('practitioner', input.practitioner).text('location', input.location);
  const minutes = input.durationMinutes ?? 30;
  if (minutes < 5 || minutes > 1440)
    problems.add('durationMinutes', 'RANGE', 'La duración va de 5 a 1440 minutos.', 'It lasts from 5 to 1440 minutes.');
}

/** Adds what is wrong with the time of a new entry: implausibly far away, or before the child was born. */
export function judgeTime(problems: Problems, tx: Context, startsAt: Instant, patient: VisiblePatient): void {
  if (Math.abs(startsAt - tx.now()) > FARTHEST_DAYS * DAY_MS)
    problems.add(
      'startsAt',
      'IMPLAUSIBLE',
      'La fecha está a más de cinco años de hoy. Revisa el año.',
      'The date is more than five years away. Check the year.',
    );
  else if (dayOf(startsAt, patient.medicalUnit.timeZone) < patient.birthDate)
    problems.add('startsAt', 'BEFORE_BIRTH', 'La fecha es anterior al nacimiento.', 'The date is before the birth.');
}

/** Adds what is wrong with moving `row` to `startsAt`. */
export function judgeMove(
  problems: Problems,
  tx: Context,
  row: ScheduledRow,
  startsAt: Instant,
  patient: VisiblePatient,
): void {
  const { timeZone } = patient.medicalUnit;
  if (startsAt === row.startsAt)
    problems.add('startsAt', 'SAME_TIME', 'Ya está a esa hora.', 'It is at that time already.');
  else if (dayOf(startsAt, timeZone) < dayOf(tx.now(), timeZone))
    problems.add('startsAt', 'DATE_PAST', 'Ese día ya pasó.', 'That day is past.');
  else judgeTime(problems, tx, startsAt, patient);
}

/** Times of `row` begun at `startsAt`, as long as before. */
export const moved = (row: ScheduledRow, startsAt: Instant): { startsAt: Instant; endsAt: Instant | null } => ({
  startsAt,
  endsAt: row.endsAt === null ? null : startsAt + row.endsAt - row.startsAt,
});
