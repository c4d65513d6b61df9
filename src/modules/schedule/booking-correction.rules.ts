/** Correcting facts of appointments and surgeries that do not move them. The family is told once; the reason is for staff. */
import type { Context } from '../../core/context';
import { coreMessages } from '../../core/core.messages';
import { RecordKind } from '../../core/record-kind';
import { changedByOthers } from '../../core/record-history';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { dayOf } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { forgetNotices, NoticeKind, type VisiblePatient } from '../patient';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';
import { AppointmentStatus } from './appointment.types';
import type { BookingCorrectionInput, CorrectBookingInput } from './booking-correction.inputs';
import { bookingChanges } from './booking-history.view';
import { changeScheduled, notifyOf, textOrNull, writeChange } from './change.rules';
import type { Subject } from './change.types';
import { validateNew, validateTime } from './change.validation';
import { endOf, wholeSeconds } from './entry-times';
import { RecordChanged } from './record-change.types';
import { scheduleMessages as messages } from './schedule.messages';
import type { RowBySubject } from './schedule.queries';
import { appointmentView, surgeryView, type AppointmentView, type SurgeryView } from './schedule.view';
import { SurgeryStatus } from './surgery.types';

type Refused = InvalidInput | WrongState | RecordChanged;
type Field = keyof BookingCorrectionInput;

/** The fields that only one kind of entry has, and those that none is without. */
const FIELDS: Readonly<Record<Subject, { foreign: readonly Field[]; required: readonly Field[] }>> = {
  Appointment: {
    foreign: ['procedure', 'preparation'],
    required: ['kind', 'startsAt', 'durationMinutes', 'confidential'],
  },
  Surgery: { foreign: ['kind', 'specialty', 'instructions'], required: ['procedure', 'startsAt', 'confidential'] },
};

/** Corrects an appointment (social workers and clinicians of the unit) or a surgery (clinicians). Throws NOT_FOUND. */
export async function correctBooking(
  ctx: Context,
  input: CorrectBookingInput,
): Promise<AppointmentView | SurgeryView | Refused> {
  const { kind, id } = input.record;
  if (kind === RecordKind.SURGERY)
    return changeScheduled<'Surgery', SurgeryView | Refused>(
      ctx,
      'Surgery',
      { id },
      [Role.CLINICIAN],
      (tx, row, child) => correct(tx, 'Surgery', row, child, input, surgeryView),
    );
  if (kind !== RecordKind.APPOINTMENT)
    return invalidInput(ctx, new Problems(ctx).add('record.kind', 'NOT_EXPECTED', messages.onlyBookings).list);
  const roles = [Role.SOCIAL_WORKER, Role.CLINICIAN];
  return changeScheduled<'Appointment', AppointmentView | Refused>(
    ctx,
    'Appointment',
    { id },
    roles,
    (tx, row, child) => correct(tx, 'Appointment', row, child, input, appointmentView),
  );
}

async function correct<S extends Subject, V>(
  tx: Context,
  subject: S,
  row: RowBySubject[S],
  patient: VisiblePatient,
  input: CorrectBookingInput,
  view: (row: RowBySubject[S], timeZone: string) => V,
): Promise<V | Refused> {
  const { timeZone } = patient.medicalUnit;
  const meanwhile = await changedByOthers(tx, RecordChanged, patient, input.record, input.expectedRevision);
  if (meanwhile) return meanwhile;
  if (row.status === AppointmentStatus.CANCELLED || row.status === SurgeryStatus.NOT_DONE)
    return wrongState(tx, messages.notToTakePlace);
  const problems = validate(tx, subject, row, patient, input);
  const changes = correctedColumns(row, input.set) as Partial<RowBySubject[S]>;
  const now: RowBySubject[S] = { ...row, ...changes };
  if (!problems.any && bookingChanges(subject, row, now, timeZone).length === 0)
    problems.add('set', 'NOTHING_CHANGED', coreMessages.nothingChanged);
  if (problems.any) return invalidInput(tx, problems.list);
  const written = await writeChange(tx, subject, row, changes, { forStaff: input.reason }, timeZone);
  const times = { fromStartsAt: row.startsAt, toStartsAt: written.startsAt };
  // The adults keep no notice of what is private from now on.
  if (written.confidential > row.confidential) await forgetNotices(tx, patient.id, row.id);
  await notifyOf(tx, patient, written, { kind: NoticeKind.BOOKING_CORRECTED, ...times });
  return view(written, timeZone);
}

function validate(
  tx: Context,
  subject: Subject,
  row: AppointmentRow | SurgeryRow,
  patient: VisiblePatient,
  { reason, set }: CorrectBookingInput,
): Problems {
  const problems = new Problems(tx).reason('reason', reason);
  const own = new Problems(tx)
    .text('specialty', set.specialty, { max: 120 })
    .text('instructions', set.instructions, { max: 2000 })
    .text('procedure', set.procedure, { required: typeof set.procedure === 'string', max: 300 })
    .text('preparation', set.preparation, { max: 2000 });
  validateNew(own, set);
  const { foreign, required } = FIELDS[subject];
  for (const field of foreign) if (set[field] !== undefined) own.add(field, 'NOT_EXPECTED', messages.notOfThis);
  for (const field of required) if (set[field] === null) own.add(field, 'REQUIRED', coreMessages.required);
  const { timeZone } = patient.medicalUnit;
  if (typeof set.startsAt === 'number' && set.startsAt !== row.startsAt) {
    const isPast = row.startsAt <= tx.now() || dayOf(row.startsAt, timeZone) < dayOf(tx.now(), timeZone);
    if (isPast) validateTime(own, tx, set.startsAt, patient);
    else own.add('startsAt', 'NOT_EXPECTED', messages.rescheduleInstead);
  }
  problems.list.push(...own.list.map((problem) => ({ ...problem, path: `set.${problem.path}` })));
  return problems;
}

/** The columns that `set` names, with the end that follows from beginning and duration. */
function correctedColumns(row: AppointmentRow | SurgeryRow, set: BookingCorrectionInput): object {
  const startsAt = typeof set.startsAt === 'number' ? wholeSeconds(set.startsAt) : row.startsAt;
  const length = row.endsAt === null ? null : row.endsAt - row.startsAt;
  const endsAt =
    typeof set.durationMinutes === 'number'
      ? endOf(startsAt, set.durationMinutes)
      : set.durationMinutes === null || length === null
        ? null
        : startsAt + length;
  const texts = ['specialty', 'practitioner', 'location', 'instructions', 'procedure', 'preparation'] as const;
  return {
    ...Object.fromEntries(
      texts.flatMap((field) => (set[field] === undefined ? [] : [[field, textOrNull(set[field])]])),
    ),
    ...(set.kind && { kind: set.kind }),
    ...(typeof set.confidential === 'boolean' && { confidential: Number(set.confidential) }),
    ...((set.startsAt !== undefined || set.durationMinutes !== undefined) && { startsAt, endsAt }),
  };
}
