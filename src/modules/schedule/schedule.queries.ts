/** Reads of appointments and surgeries, each list in one statement. */
import { foundOrMissed } from '../../core/audit-trail';
import { createLoader, groupedBy, memoize } from '../../core/loader';
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import {
  columns,
  columnsAs,
  columnsOf,
  computed,
  inList,
  one,
  select,
  together,
  type RowOf,
  type Statement,
} from '../../database';
import type { CarnetFrame, VisiblePatient } from '../patient';
import { AppointmentRow, ScheduleChangeRow, SurgeryRow } from './appointment.entity';
import type { Subject } from './change.types';

const COMMON = ['id', 'status', 'startsAt', 'endsAt', 'practitioner', 'location', 'sequence', 'confidential'] as const;

/** The columns that the API shows. */
export const APPOINTMENT = columnsOf(AppointmentRow, 'a', [
  ...COMMON,
  'patientId',
  'kind',
  'specialty',
  'instructions',
]);
export const SURGERY = columnsOf(SurgeryRow, 's', [...COMMON, 'patientId', 'procedure', 'preparation', 'outcome']);
export type AppointmentColumns = RowOf<typeof APPOINTMENT>;
export type SurgeryColumns = RowOf<typeof SURGERY>;

// A carnet's entries: the two lists of columns are of equal length and order, as UNION demands.
const APPOINTMENT_ENTRY = columns(
  computed<{ isSurgery: 0 }>({ isSurgery: '0' }),
  columnsAs(AppointmentRow, 'a', { what: 'kind', words: 'instructions' }),
  columnsOf(AppointmentRow, 'a', [...COMMON, 'specialty']),
  computed<{ outcome: null }>({ outcome: 'NULL' }),
);
const SURGERY_ENTRY = columns(
  computed<{ isSurgery: 1 }>({ isSurgery: '1' }),
  columnsAs(SurgeryRow, 's', { what: 'procedure', words: 'preparation' }),
  columnsOf(SurgeryRow, 's', COMMON),
  computed<{ specialty: null }>({ specialty: 'NULL' }),
  columnsOf(SurgeryRow, 's', ['outcome']),
);
export type AppointmentEntry = RowOf<typeof APPOINTMENT_ENTRY>;
export type SurgeryEntry = RowOf<typeof SURGERY_ENTRY>;
/** An appointment or a surgery in the columns that both have: `what` is the kind or the procedure. */
type Entry = AppointmentEntry | SurgeryEntry;

const ENTRIES = select<Entry>(
  'entriesByCarnet',
  APPOINTMENT_ENTRY,
  `FROM appointment a WHERE a.patientId=? AND a.startsAt >= ? AND a.startsAt < ?
   UNION ALL SELECT ${SURGERY_ENTRY} FROM surgery s WHERE s.patientId=? AND s.startsAt >= ? AND s.startsAt < ?`,
);

const byTime = (a: Entry, b: Entry): number => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1);
const entriesOnce = memoize<Promise<Entry[]>>();

/** Whether the viewer of the child sees an appointment or a surgery: private ones are for staff of the unit and the child. */
export const isSeenBy = (
  { isOfOwnUnit, isSelf }: Pick<VisiblePatient, 'isOfOwnUnit' | 'isSelf'>,
  { confidential }: { confidential: number },
): boolean => confidential === 0 || isOfOwnUnit || isSelf;

/**
 * The appointments and surgeries that begin within the carnet's days, by time: one statement for both lists, sorted
 * here, because sorting a UNION takes a temporary table. The frame was checked when it was made.
 */
export function entriesByCarnet(ctx: Context, frame: CarnetFrame): Promise<Entry[]> {
  const span = [frame.patient.id, frame.startsAt, frame.endsBefore];
  return entriesOnce(ctx, frame.id, async () =>
    (await together(ctx.db, ENTRIES, [...span, ...span]))
      .filter((entry) => isSeenBy(frame.patient, entry))
      .sort(byTime),
  );
}

/** Without a check of the viewer: for callers that check each child. */
export function appointmentsByIds(ctx: Context, ids: readonly string[]): Promise<AppointmentColumns[]> {
  const wanted = inList(ids);
  return ctx.db.all(
    select('appointmentsByIds', APPOINTMENT, `FROM appointment a WHERE a.id IN ${wanted.sql}`),
    wanted.values,
  );
}

/** Without a check of the viewer: for callers that check each child. */
export function surgeriesByIds(ctx: Context, ids: readonly string[]): Promise<SurgeryColumns[]> {
  const wanted = inList(ids);
  return ctx.db.all(select('surgeriesByIds', SURGERY, `FROM surgery s WHERE s.id IN ${wanted.sql}`), wanted.values);
}

const PLACE = {
  Appointment: select(
    'placeOf',
    columnsOf(AppointmentRow, 'a', ['patientId', 'sequence']),
    'FROM appointment a WHERE a.id=?',
  ),
  Surgery: select('placeOf', columnsOf(SurgeryRow, 's', ['patientId', 'sequence']), 'FROM surgery s WHERE s.id=?'),
} as const;

/** The child and the sequence of an appointment or surgery, without a check of the viewer: for rules that lock the child next. */
export const placeOf = async (
  ctx: Context,
  subject: Subject,
  id: string,
): Promise<{ patientId: string; sequence: number } | null> =>
  foundOrMissed(ctx, id, await one(ctx.db, PLACE[subject], [id]));

/** The row of each subject. */
export interface RowBySubject {
  Appointment: AppointmentRow;
  Surgery: SurgeryRow;
}

const ROW: { readonly [S in Subject]: Statement<RowBySubject[S]> } = {
  Appointment: select('lockedRow', columnsOf(AppointmentRow, 'a'), 'FROM appointment a WHERE a.patientId=? AND a.id=?'),
  Surgery: select('lockedRow', columnsOf(SurgeryRow, 's'), 'FROM surgery s WHERE s.patientId=? AND s.id=?'),
};

/** The whole row, within the transaction that has locked its child. */
export const lockedRow = <S extends Subject>(
  tx: Context,
  subject: S,
  patientId: string,
  id: string,
): Promise<RowBySubject[S] | undefined> => one<RowBySubject[S]>(tx.db, ROW[subject], [patientId, id]);

const TO_COME = {
  appointments: select(
    'bookingsToCome',
    columnsOf(AppointmentRow, 'a'),
    "FROM appointment a WHERE a.patientId=? AND a.status = 'BOOKED' AND a.startsAt >= ?",
  ),
  surgeries: select(
    'bookingsToCome',
    columnsOf(SurgeryRow, 's'),
    "FROM surgery s WHERE s.patientId=? AND s.status = 'PREPARATION' AND s.startsAt >= ?",
  ),
} as const;

/** The appointments and surgeries of a child from `since` on that have not begun, in the transaction that has locked it. */
export async function bookingsToCome(
  tx: Context,
  patientId: string,
  since: Instant,
): Promise<{ appointments: AppointmentRow[]; surgeries: SurgeryRow[] }> {
  const values = [patientId, since];
  const appointments = await tx.db.all(TO_COME.appointments, values);
  return { appointments, surgeries: await tx.db.all(TO_COME.surgeries, values) };
}

const CHANGE = columnsOf(ScheduleChangeRow, 'c');

// The sequence is part of the key, so that what was loaded before a change does not answer after it.
const changesOf = createLoader<ScheduleChangeRow[]>(async (ctx, keys) => {
  const places = keys.map((key) => key.split('.') as [string, string]);
  const children = inList([...new Set(places.map(([patientId]) => patientId))]);
  const subjects = inList([...new Set(places.map(([, id]) => id))]);
  const rows = await ctx.db.all(
    select(
      'changesBySubject',
      CHANGE,
      `FROM schedule_change c WHERE c.patientId IN ${children.sql} AND c.subjectId IN ${subjects.sql} ORDER BY c.subjectId, c.sequence`,
    ),
    [...children.values, ...subjects.values],
  );
  const bySubject = groupedBy(rows, 'subjectId');
  return new Map(keys.map((key, index) => [key, bySubject.get(places[index]![1]) ?? []]));
});

/** The changes of an appointment or surgery, the oldest first. */
export const changesBySubject = async (
  ctx: Context,
  { patientId, id, sequence }: { patientId: string; id: string; sequence: number },
): Promise<ScheduleChangeRow[]> =>
  sequence === 0 ? [] : ((await changesOf(ctx, `${patientId}.${id}.${sequence}`)) ?? []);

const AWAY = select(
  'movesAway',
  columnsOf(ScheduleChangeRow, 'c', ['subjectId', 'fromStartsAt']),
  `FROM schedule_change c WHERE c.patientId=? AND c.fromStartsAt >= ? AND c.fromStartsAt < ?
    AND c.toStartsAt <> c.fromStartsAt`,
);

/** The moves of entries that began within the carnet's days before; an entry may stand on the same day again. */
export const movesAway = (
  ctx: Context,
  { patient, startsAt, endsBefore }: CarnetFrame,
): Promise<RowOf<typeof AWAY>[]> => ctx.db.all(AWAY, [patient.id, startsAt, endsBefore]);
