/** Facts of appointments and surgeries for the modules above, without a check of the viewer. */
import type { Context } from '../../core/context';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../database';
import { addDays, startOfDay, type Day, type Instant } from '../../core/time';
import type { AppointmentKind } from './appointment.types';
import { AppointmentRow, ScheduleChangeRow, SurgeryRow } from './appointment.entity';

const FACTS = ['id', 'status', 'startsAt', 'createdAt', 'sequence'] as const;
const APPOINTMENT = columns(computed<{ isSurgery: number }>({ isSurgery: '0' }), columnsOf(AppointmentRow, 'a', FACTS));
const SURGERY = columns(computed<{ isSurgery: number }>({ isSurgery: '1' }), columnsOf(SurgeryRow, 's', FACTS));

/** An appointment or a surgery. */
export type EntryFacts = RowOf<typeof APPOINTMENT> | RowOf<typeof SURGERY>;

const ENTRIES = select<EntryFacts>(
  'entriesFrom',
  APPOINTMENT,
  `FROM appointment a WHERE a.patientId=? AND a.startsAt >= ?
   UNION ALL SELECT ${SURGERY} FROM surgery s WHERE s.patientId=? AND s.startsAt >= ?`,
);

/** The appointments and surgeries of a child that begin at `from` or later, cancelled ones included. */
export const entriesFrom = (ctx: Context, patientId: string, from: Instant): Promise<EntryFacts[]> =>
  ctx.db.all(ENTRIES, [patientId, from, patientId, from]);

const CHANGE = columnsOf(ScheduleChangeRow, 'c', [
  'subjectId',
  'sequence',
  'fromStatus',
  'toStatus',
  'fromStartsAt',
  'toStartsAt',
  'changedAt',
]);
/** A change of an appointment or a surgery. */
export type EntryChange = RowOf<typeof CHANGE>;

const CHANGES = select(
  'entryChangesFrom',
  CHANGE,
  'FROM schedule_change c WHERE c.patientId=? AND (c.fromStartsAt >= ? OR c.toStartsAt >= ?)',
);

/** The changes of the child's appointments and surgeries whose old or new start is `from` or later, by subject, oldest first. */
export async function entryChangesFrom(ctx: Context, patientId: string, from: Instant): Promise<EntryChange[]> {
  const rows = await ctx.db.all(CHANGES, [patientId, from, from]);
  return rows.sort((a, b) =>
    a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : a.sequence - b.sequence,
  );
}

const FOUND = computed<{ found: number }>({ found: '1' });
const RECORDED = select(
  'isScheduledSince',
  FOUND,
  `FROM appointment a WHERE a.patientId=? AND a.createdAt > ?
   UNION ALL SELECT 1 FROM surgery s WHERE s.patientId=? AND s.createdAt > ?
   UNION ALL SELECT 1 FROM schedule_change c WHERE c.patientId=? AND c.changedAt > ? AND c.toStatus IN ('ARRIVED','FULFILLED') LIMIT 1`,
);

/** Whether an appointment, a surgery or an attendance of the child was recorded after `since`. */
export const isScheduledSince = async (ctx: Context, patientId: string, since: Instant): Promise<boolean> =>
  (await one(ctx.db, RECORDED, [patientId, since, patientId, since, patientId, since])) !== undefined;

const EXPECTED = select(
  'expectedChildren',
  computed<{ patientId: string }>({ patientId: 'a.patientId' }),
  `FROM appointment a WHERE a.unitClues=? AND a.startsAt >= ? AND a.startsAt < ? AND a.status='BOOKED'
   UNION SELECT s.patientId FROM surgery s
    WHERE s.unitClues=? AND s.startsAt >= ? AND s.startsAt < ? AND s.status='PREPARATION'`,
);

/** The children of a unit for whom something is booked on a day, by id. */
export async function expectedChildren(
  ctx: Context,
  { clues, timeZone }: { clues: string; timeZone: string },
  day: Day,
): Promise<string[]> {
  const span = [clues, startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)];
  return (await ctx.db.all(EXPECTED, [...span, ...span])).map(({ patientId }) => patientId).sort();
}

const STATION = columns(
  columnsOf(AppointmentRow, 'a', ['id', 'status', 'startsAt', 'createdAt', 'confidential', 'cycleId']),
  computed<{ kind: AppointmentKind | 'SURGERY' }>({ kind: 'a.kind' }),
);
/** A station of a day at the hospital: an appointment, or a surgery, whose states are others. */
export type StationFacts = Omit<RowOf<typeof STATION>, 'status'> & { status: EntryFacts['status'] };
const STATIONS = select<StationFacts>(
  'stationsOfDay',
  STATION,
  `FROM appointment a WHERE a.patientId=? AND a.startsAt >= ? AND a.startsAt < ? AND a.status <> 'CANCELLED'
   UNION ALL SELECT s.id, s.status, s.startsAt, s.createdAt, s.confidential, NULL, 'SURGERY' FROM surgery s
    WHERE s.patientId=? AND s.startsAt >= ? AND s.startsAt < ? AND s.status <> 'NOT_DONE'`,
);

/** The stations of a child that begin from `from` until `before`, by time, without those that were cancelled. */
export async function stationsOfDay(
  ctx: Context,
  patientId: string,
  from: Instant,
  before: Instant,
): Promise<StationFacts[]> {
  const span = [patientId, from, before];
  return (await ctx.db.all(STATIONS, [...span, ...span])).sort((a, b) => a.startsAt - b.startsAt);
}
