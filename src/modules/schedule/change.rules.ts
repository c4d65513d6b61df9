/**
 * Every change of an appointment or a surgery: the child is locked, the row is read again, and its state before the
 * change is written to the history. Of two changes that were decided on the same state, one is refused.
 */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { notFound } from '../../core/faults';
import { wrongState, type WrongState } from '../../core/refusal';
import type { Role } from '../../core/viewer';
import { writeHistories } from '../../core/record-history';
import { insert, update } from '../../database';
import { changePatient, notify, type ReportedChange, type VisiblePatient } from '../patient';
import { AppointmentRow, ScheduleChangeRow, SurgeryRow } from './appointment.entity';
import { bookingChanges, type ScheduledRow } from './booking-history.view';
import type { Subject } from './change.types';
import { scheduleMessages, timeInWords } from './schedule.messages';
import { lockedRow, placeOf, type RowBySubject } from './schedule.queries';

const ENTITIES = { Appointment: AppointmentRow, Surgery: SurgeryRow } as const;

/**
 * Runs `work` on the row as it is once its child is locked. Throws NOT_FOUND when the viewer may not see the child. The
 * expected state is `expectedSequence` or, left out, that of the first statement of this call; WrongState when the row
 * has changed since. Without `expectedSequence`, two requests at the same moment may therefore both succeed, one after
 * the other.
 */
export async function changeScheduled<S extends Subject, T>(
  ctx: Context,
  subject: S,
  { id, expectedSequence }: { id: string; expectedSequence?: number | null },
  roles: readonly Role[],
  work: (tx: Context, row: RowBySubject[S], patient: VisiblePatient) => Promise<T>,
): Promise<T | WrongState> {
  const place = await placeOf(ctx, subject, id);
  if (!place) throw notFound(ctx);
  return changePatient<T | WrongState>(ctx, place.patientId, roles, async (tx, patient) => {
    const row = await lockedRow(tx, subject, place.patientId, id);
    if (!row) throw notFound(ctx);
    if (row.sequence !== (expectedSequence ?? place.sequence)) {
      const startsAt = timeInWords(row.startsAt, patient.medicalUnit.timeZone);
      return wrongState(tx, ...scheduleMessages.changedMeanwhile(subject, row.status, startsAt));
    }
    // The lock has raised the revision: everything that `work` writes carries it.
    return work(tx, { ...row, revision: patient.revision }, patient);
  });
}

/** Why an entry was changed; caregivers read `forFamily` in its history. */
interface WrittenReason {
  forStaff: string | null;
  forFamily?: string | null;
}

/** Writes `changes` to the row and its state before them to the history; returns the row as it is now. */
export async function writeChange<R extends ScheduledRow>(
  tx: Context,
  subject: Subject,
  row: R,
  changes: Partial<R>,
  reason: WrittenReason,
  timeZone: string,
): Promise<R> {
  const now = { ...row, ...changes, sequence: row.sequence + 1 };
  const { patientId: id, revision } = row;
  await writeHistories(tx, { id, revision }, bookingChanges(subject, row, now, timeZone), reason.forStaff);
  const change: ScheduleChangeRow = {
    patientId: row.patientId,
    subjectId: row.id,
    sequence: now.sequence,
    fromStatus: row.status,
    toStatus: now.status,
    fromStartsAt: row.startsAt,
    toStartsAt: now.startsAt,
    fromOutcome: row.outcome ?? null,
    reason: reason.forFamily ?? null,
    changedAt: tx.now(),
    changedBy: (await signedIn(tx)).accountId,
  };
  await insert(tx.db, 'writeChange', ScheduleChangeRow, [change]);
  await update<ScheduledRow>(
    tx.db,
    'writeChange',
    ENTITIES[subject],
    { patientId: row.patientId, id: row.id },
    { ...changes, sequence: now.sequence, updatedAt: tx.now(), revision: row.revision },
  );
  return now;
}

/** Notifies the family of a change of an entry; of a private one the patient alone. */
export const notifyOf = (
  tx: Context,
  patient: VisiblePatient,
  { id, confidential }: Pick<ScheduledRow, 'id' | 'confidential'>,
  change: Omit<ReportedChange, 'subjectId'>,
): Promise<number> =>
  notify(
    tx,
    patient,
    { ...change, subjectId: id },
    ({ relationship }) => confidential === 0 || relationship === 'SELF',
  );

/** A reason that the family reads as well. */
export const openReason = (reason: string | null): WrittenReason => ({ forStaff: reason, forFamily: reason });

export const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;
