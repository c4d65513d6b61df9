/**
 * Appointments, surgeries and their records that were entered in error. A voided entry leaves its table, so that it is in no
 * list, count, notice or calendar; it is kept beside it as it was, and in the history of records.
 */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { RecordKind } from '../../core/record-kind';
import { changedByOthers, VOIDED, writeHistory } from '../../core/record-history';
import { wrongState } from '../../core/refusal';
import { zoned } from '../../core/time';
import { Role } from '../../core/viewer';
import type { VoidRule, VoidRules } from '../../core/void';
import { columnsOf, deleteStatement, insert, one, select } from '../../database';
import { NoticeKind, patientForStaff, refusePlanning, type VisiblePatient } from '../patient';
import { AppointmentRow, SurgeryRow, VoidedBookingRow } from './appointment.entity';
import { AppointmentStatus } from './appointment.types';
import { changeScheduled, notifyOf, writeChange } from './change.rules';
import type { Subject } from './change.types';
import { scheduleMessages as messages } from './schedule.messages';
import { SurgeryStatus } from './surgery.types';

/** What is particular to each subject: its record, who voids it, and its states. */
const OF = {
  Appointment: {
    kind: RecordKind.APPOINTMENT,
    roles: [Role.SOCIAL_WORKER, Role.CLINICIAN],
    row: deleteStatement('voidBooking', AppointmentRow, 'patientId=? AND id=?'),
    off: AppointmentStatus.CANCELLED,
    told: NoticeKind.APPOINTMENT_CANCELLED,
    outcome: RecordKind.ATTENDANCE,
    recorded: ['ARRIVED', 'FULFILLED', 'NO_SHOW'],
    before: { status: AppointmentStatus.BOOKED },
  },
  Surgery: {
    kind: RecordKind.SURGERY,
    roles: [Role.CLINICIAN],
    row: deleteStatement('voidBooking', SurgeryRow, 'patientId=? AND id=?'),
    off: SurgeryStatus.NOT_DONE,
    told: NoticeKind.SURGERY_OUTCOME_RECORDED,
    outcome: RecordKind.SURGERY_OUTCOME,
    recorded: ['IN_PROGRESS', 'COMPLETED', 'NOT_DONE', 'STOPPED'],
    before: { status: SurgeryStatus.PREPARATION, outcome: null },
  },
} as const;

const VOIDED_BOOKING = select(
  'voidedBooking',
  columnsOf(VoidedBookingRow, 'v', ['patientId']),
  'FROM voided_booking v WHERE v.id=? AND v.subject=?',
);

/** The rule for an appointment or a surgery. The family is told as of a cancellation, unless it was told of one before. */
const bookingRule = (subject: Subject): VoidRule => ({
  roles: OF[subject].roles,
  async void(ctx, { id, reason, expectedRevision }, changed) {
    const { kind, roles, row: deleteRow, off, told } = OF[subject];
    const gone = await one(ctx.db, VOIDED_BOOKING, [id, subject]);
    if (gone) {
      await patientForStaff(ctx, gone.patientId, roles);
      return wrongState(ctx, messages.voidedAlready);
    }
    return changeScheduled(ctx, subject, { id }, roles, async (tx, row, patient) => {
      const record = { kind, id };
      const meanwhile = await changedByOthers(tx, changed, patient, record, expectedRevision);
      if (meanwhile) return meanwhile;
      const { accountId: voidedBy } = await signedIn(tx);
      const mark = { reason, voidedAt: tx.now(), voidedBy, revision: patient.revision };
      const kept = { patientId: patient.id, id, subject, facts: JSON.stringify(row), ...mark };
      await insert(tx.db, 'voidBooking', VoidedBookingRow, [kept]);
      await tx.db.run(deleteRow, [patient.id, id]);
      await writeHistory(tx, patient, record, [VOIDED], reason);
      if (row.status !== off)
        await notifyOf(tx, patient, row, { kind: told, fromStartsAt: row.startsAt, toStartsAt: null });
      return voided(tx, patient, record);
    });
  },
});

/**
 * The rule for what was recorded of an entry: it is planned again, but for one to come of a carnet that has ended. The family is
 * told of the outcome of a surgery alone.
 */
const outcomeRule = (subject: Subject): VoidRule => ({
  roles: OF[subject].roles,
  async void(ctx, { id, reason, expectedRevision }, changed) {
    const { roles, outcome: kind, recorded, before } = OF[subject];
    return changeScheduled(ctx, subject, { id }, roles, async (tx, row, patient) => {
      if (!recorded.some((status) => status === row.status)) return wrongState(tx, messages.nothingRecorded);
      const record = { kind, id };
      const meanwhile = await changedByOthers(tx, changed, patient, record, expectedRevision);
      if (meanwhile) return meanwhile;
      const ended = row.startsAt > tx.now() ? await refusePlanning(tx, patient.id) : undefined;
      if (ended) return ended;
      const { timeZone } = patient.medicalUnit;
      await writeChange(tx, subject, row, before, { forStaff: reason }, timeZone);
      await writeHistory(tx, patient, record, [VOIDED], reason);
      const times = { fromStartsAt: row.startsAt, toStartsAt: row.startsAt };
      if (subject === 'Surgery') await notifyOf(tx, patient, row, { kind: NoticeKind.BOOKING_CORRECTED, ...times });
      return voided(tx, patient, record);
    });
  },
});

const voided = (tx: Context, { id, medicalUnit }: VisiblePatient, record: { kind: RecordKind; id: string }) => ({
  record,
  at: zoned(tx.now(), medicalUnit.timeZone),
  patient: { id },
});

/** How each kind of this module is voided. */
export const scheduleVoids: VoidRules = {
  [RecordKind.APPOINTMENT]: bookingRule('Appointment'),
  [RecordKind.ATTENDANCE]: outcomeRule('Appointment'),
  [RecordKind.SURGERY]: bookingRule('Surgery'),
  [RecordKind.SURGERY_OUTCOME]: outcomeRule('Surgery'),
};
