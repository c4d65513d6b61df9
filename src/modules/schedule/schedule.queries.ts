/** Reads of appointments and surgeries, each list in one statement. */
import { foundOrMissed } from '../../core/audit-trail';
import { batched, groupedBy, once } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, one } from '../../database';
import { zoned, zonedOrNull, type Instant } from '../../core/time';
import { visiblePatientById, type CarnetFrame } from '../patient';
import type { AppointmentRow, ScheduleChangeRow, SurgeryRow } from './appointment.entity';
import type { Appointment, AppointmentChange, AppointmentKind, AppointmentStatus } from './appointment.types';
import type { Surgery, SurgeryChange, SurgeryStatus } from './surgery.types';

/** What the fields beside the columns need to know of an appointment or a surgery. */
export interface Scheduled {
  id: string;
  patientId: string;
  sequence: number;
  timeZone: string;
  /** startsAt and endsAt as instants; a surgery whose end is open ends as it begins. */
  from: Instant;
  until: Instant;
}
export type AppointmentView = Appointment & Scheduled;
export type SurgeryView = Surgery & Scheduled;

export const TABLES = { Appointment: 'appointment', Surgery: 'surgery' } as const;
export type Subject = keyof typeof TABLES;

export const APPOINTMENT =
  'a.patientId, a.id, a.status, a.kind, a.specialty, a.startsAt, a.endsAt, a.practitioner, a.location, a.instructions, a.sequence';
export const SURGERY =
  's.patientId, s.id, s.status, s.procedure, s.startsAt, s.endsAt, s.practitioner, s.location, s.preparation, s.outcome, s.sequence';
type Unshown = 'createdAt' | 'createdBy' | 'updatedAt' | 'revision';
export type AppointmentColumns = Omit<AppointmentRow, Unshown>;
export type SurgeryColumns = Omit<SurgeryRow, Unshown>;

export const appointmentView = (row: AppointmentColumns, timeZone: string): AppointmentView => ({
  id: row.id,
  status: row.status as AppointmentStatus,
  kind: row.kind as AppointmentKind,
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

export const surgeryView = (row: SurgeryColumns, timeZone: string): SurgeryView => ({
  id: row.id,
  status: row.status as SurgeryStatus,
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

/** An appointment or a surgery in the columns that both have. */
interface Entry
  extends
    Pick<AppointmentColumns, 'id' | 'specialty' | 'startsAt' | 'practitioner' | 'location' | 'sequence'>,
    Pick<SurgeryColumns, 'endsAt' | 'outcome'> {
  isSurgery: number;
  status: string;
  /** Its kind, or the procedure. */
  what: string;
  /** Its instructions, or the preparation. */
  words: string | null;
}

const ENTRIES = `SELECT 0 AS isSurgery, a.id, a.status, a.kind AS what, a.specialty, a.startsAt, a.endsAt, a.practitioner, a.location, a.instructions AS words, NULL AS outcome, a.sequence
    FROM appointment a WHERE a.patientId=? AND a.startsAt >= ? AND a.startsAt < ?
  UNION ALL SELECT 1, s.id, s.status, s.procedure, NULL, s.startsAt, s.endsAt, s.practitioner, s.location, s.preparation, s.outcome, s.sequence
    FROM surgery s WHERE s.patientId=? AND s.startsAt >= ? AND s.startsAt < ?`;

const byTime = (a: Entry, b: Entry): number => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1);
const entriesOnce = once<Promise<Entry[]>>();

/** What begins within the carnet's days: one statement for both lists, and sorted here, because sorting a union takes a temporary table. */
function entriesByCarnet(ctx: Context, frame: CarnetFrame): Promise<Entry[]> {
  const span = [frame.patient.id, frame.startsAt, frame.endsBefore];
  return entriesOnce(ctx, frame.id, async () => (await ctx.db.all<Entry>(ENTRIES, [...span, ...span])).sort(byTime));
}

/** The appointments that begin within the carnet's days, cancelled ones included. The frame was checked when it was made. */
export async function appointmentsByCarnet(ctx: Context, frame: CarnetFrame): Promise<AppointmentView[]> {
  const { timeZone, patient } = frame;
  return (await entriesByCarnet(ctx, frame))
    .filter(({ isSurgery }) => isSurgery === 0)
    .map(({ id, status, what, specialty, startsAt, endsAt, practitioner, location, words, sequence }) =>
      appointmentView(
        {
          id,
          status,
          kind: what,
          specialty,
          startsAt,
          endsAt: endsAt!,
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
    .filter(({ isSurgery }) => isSurgery === 1)
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

/** Those of `rows` whose child the viewer may see, each noted in the access log. */
async function visibleViews<R extends { id: string; patientId: string }, V>(
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
      if (patient) views.set(row.id, view(row, patient.medicalUnit.timeZone));
    }),
  );
  return views;
}

/** The appointment with this id, or null when its child is not the viewer's to see. */
export const appointmentById = batched<AppointmentView>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<AppointmentColumns>(
    `SELECT ${APPOINTMENT} FROM appointment a WHERE a.id IN ${wanted.sql}`,
    wanted.values,
  );
  return visibleViews(ctx, ids, rows, appointmentView);
});

/** The surgery with this id, or null when its child is not the viewer's to see. */
export const surgeryById = batched<SurgeryView>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<SurgeryColumns>(
    `SELECT ${SURGERY} FROM surgery s WHERE s.id IN ${wanted.sql}`,
    wanted.values,
  );
  return visibleViews(ctx, ids, rows, surgeryView);
});

/** Whose an appointment or surgery is and how often it was changed, whoever asks: for rules that lock the child next. */
export const placeOf = async (
  ctx: Context,
  subject: Subject,
  id: string,
): Promise<{ patientId: string; sequence: number } | null> =>
  foundOrMissed(ctx, id, await one(ctx.db, `SELECT patientId, sequence FROM ${TABLES[subject]} WHERE id=?`, [id]));

/** The whole row, within the transaction that has locked its child. */
export const rowOf = <R>(tx: Context, subject: Subject, patientId: string, id: string): Promise<R | undefined> =>
  one<R>(tx.db, `SELECT * FROM ${TABLES[subject]} WHERE patientId=? AND id=?`, [patientId, id]);

// The sequence is part of the key, so that what was loaded before a change does not answer after it.
const changesOf = batched<ScheduleChangeRow[]>(async (ctx, keys) => {
  const places = keys.map((key) => key.split('.') as [string, string]);
  const children = inList([...new Set(places.map(([patientId]) => patientId))]);
  const subjects = inList([...new Set(places.map(([, id]) => id))]);
  const rows = await ctx.db.all<ScheduleChangeRow>(
    `SELECT * FROM schedule_change WHERE patientId IN ${children.sql} AND subjectId IN ${subjects.sql} ORDER BY subjectId, sequence`,
    [...children.values, ...subjects.values],
  );
  const bySubject = groupedBy(rows, 'subjectId');
  return new Map(keys.map((key, index) => [key, bySubject.get(places[index]![1]) ?? []]));
});

/** The changes of an appointment or surgery, the oldest first. */
export async function historyOf(
  ctx: Context,
  { patientId, id, sequence, timeZone }: Scheduled,
): Promise<(AppointmentChange | SurgeryChange)[]> {
  if (sequence === 0) return [];
  const rows = await changesOf(ctx, `${patientId}.${id}.${sequence}`);
  return (rows ?? []).map((row) => ({
    id: `${row.subjectId}.${row.sequence}`,
    sequence: row.sequence,
    changedAt: zoned(row.changedAt, timeZone),
    changedBy: { id: row.changedBy },
    fromStatus: row.fromStatus as never,
    toStatus: row.toStatus as never,
    fromStartsAt: zoned(row.fromStartsAt, timeZone),
    toStartsAt: zoned(row.toStartsAt, timeZone),
    fromOutcome: row.fromOutcome,
    reason: row.reason,
  }));
}
