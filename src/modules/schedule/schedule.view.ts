/** Appointments, surgeries and their histories as the API shows them. */
import { foundOrMissed } from '../../core/audit-trail';
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import { zoned, zonedOrNull, type Instant } from '../../core/time';
import { visiblePatientById, type CarnetFrame } from '../patient';
import type { Appointment, AppointmentStatus } from './appointment.types';
import type { ScheduleChange } from './change.types';
import {
  appointmentsByIds,
  changesBySubject,
  entriesByCarnet,
  isSeenBy,
  surgeriesByIds,
  type AppointmentColumns,
  type AppointmentEntry,
  type SurgeryColumns,
  type SurgeryEntry,
} from './schedule.queries';
import type { Surgery, SurgeryStatus } from './surgery.types';

/** The values that the computed fields of an appointment or a surgery need. */
export interface Scheduled {
  id: string;
  patientId: string;
  sequence: number;
  timeZone: string;
  /** startsAt and endsAt as instants; a surgery without an end ends as it begins. */
  from: Instant;
  until: Instant;
}
export type AppointmentView = Appointment & Scheduled;
export type SurgeryView = Surgery & Scheduled;

export const appointmentView = (row: Omit<AppointmentColumns, 'confidential'>, timeZone: string): AppointmentView => ({
  id: row.id,
  status: row.status,
  kind: row.kind,
  specialty: row.specialty,
  startsAt: zoned(row.startsAt, timeZone),
  endsAt: zoned(row.endsAt, timeZone),
  practitioner: row.practitioner,
  location: row.location,
  instructions: row.instructions,
  sequence: row.sequence,
  patientId: row.patientId,
  timeZone,
  from: row.startsAt,
  until: row.endsAt,
});

export const surgeryView = (row: Omit<SurgeryColumns, 'confidential'>, timeZone: string): SurgeryView => ({
  id: row.id,
  status: row.status,
  procedure: row.procedure,
  startsAt: zoned(row.startsAt, timeZone),
  endsAt: zonedOrNull(row.endsAt, timeZone),
  practitioner: row.practitioner,
  location: row.location,
  preparation: row.preparation,
  outcome: row.outcome,
  sequence: row.sequence,
  patientId: row.patientId,
  timeZone,
  from: row.startsAt,
  until: row.endsAt ?? row.startsAt,
});

/** The appointments that begin within the carnet's days, cancelled ones included. */
export async function appointmentsByCarnet(ctx: Context, frame: CarnetFrame): Promise<AppointmentView[]> {
  const { timeZone, patient } = frame;
  return (await entriesByCarnet(ctx, frame))
    .filter((entry): entry is AppointmentEntry => entry.isSurgery === 0)
    .map(({ id, status, what, specialty, startsAt, endsAt, practitioner, location, words, sequence }) =>
      appointmentView(
        {
          id,
          status,
          kind: what,
          specialty,
          startsAt,
          endsAt,
          practitioner,
          location,
          instructions: words,
          sequence,
          patientId: patient.id,
        },
        timeZone,
      ),
    );
}

/** The surgeries that begin within the carnet's days. */
export async function surgeriesByCarnet(ctx: Context, frame: CarnetFrame): Promise<SurgeryView[]> {
  const { timeZone, patient } = frame;
  return (await entriesByCarnet(ctx, frame))
    .filter((entry): entry is SurgeryEntry => entry.isSurgery === 1)
    .map(({ id, status, what, startsAt, endsAt, practitioner, location, words, outcome, sequence }) =>
      surgeryView(
        {
          id,
          status,
          procedure: what,
          startsAt,
          endsAt,
          practitioner,
          location,
          preparation: words,
          outcome,
          sequence,
          patientId: patient.id,
        },
        timeZone,
      ),
    );
}

/** Those of `rows` that the viewer may see, each child noted in the access log. */
async function visibleViews<R extends { id: string; patientId: string; confidential: number }, V>(
  ctx: Context,
  ids: readonly string[],
  rows: readonly R[],
  view: (row: R, timeZone: string) => V,
): Promise<Map<string, V>> {
  const views = new Map<string, V>();
  const found = new Map(rows.map((row) => [row.id, row]));
  await Promise.all(ids.map((id) => foundOrMissed(ctx, id, found.get(id))));
  await Promise.all(
    rows.map(async (row) => {
      const patient = await visiblePatientById(ctx, row.patientId);
      if (patient && isSeenBy(patient, row)) views.set(row.id, view(row, patient.medicalUnit.timeZone));
    }),
  );
  return views;
}

/** The appointment with this id, or null when the viewer may not see it. */
export const appointmentById = createLoader<AppointmentView>(async (ctx, ids) =>
  visibleViews(ctx, ids, await appointmentsByIds(ctx, ids), appointmentView),
);

/** The surgery with this id, or null when the viewer may not see it. */
export const surgeryById = createLoader<SurgeryView>(async (ctx, ids) =>
  visibleViews(ctx, ids, await surgeriesByIds(ctx, ids), surgeryView),
);

/** A change of an appointment or a surgery. */
interface ChangeView extends ScheduleChange {
  changedBy: { id: string };
  fromStatus: AppointmentStatus | SurgeryStatus;
  toStatus: AppointmentStatus | SurgeryStatus;
  fromOutcome: string | null;
}

/** The changes of an appointment or surgery, the oldest first. */
export async function historyOf(ctx: Context, entry: Scheduled): Promise<ChangeView[]> {
  return (await changesBySubject(ctx, entry)).map((row) => ({
    id: `${row.subjectId}.${row.sequence}`,
    sequence: row.sequence,
    changedAt: zoned(row.changedAt, entry.timeZone),
    changedBy: { id: row.changedBy },
    fromStatus: row.fromStatus,
    toStatus: row.toStatus,
    fromStartsAt: zoned(row.fromStartsAt, entry.timeZone),
    toStartsAt: zoned(row.toStartsAt, entry.timeZone),
    fromOutcome: row.fromOutcome,
    reason: row.reason,
  }));
}
