/** Reads of rooms and series: what is booked in a room, the facts of an appointment beside the carnet's columns. */
import type { Context } from '../../core/context';
import { createLoader } from '../../core/loader';
import type { Instant } from '../../core/time';
import { byKey } from '../../core/loader';
import { columns, columnsOf, computed, inList, select, type RowOf } from '../../database';
import { AppointmentRow, SurgeryRow } from './appointment.entity';
import { APPOINTMENT, type AppointmentColumns } from './schedule.queries';

/** No entry lasts longer. */
const LONGEST_MS = 24 * 3_600_000;

const SPAN = columns(columnsOf(AppointmentRow, 'a', ['id', 'startsAt', 'endsAt']));
const IN_ROOM = select(
  'entriesInRoom',
  SPAN,
  `FROM appointment a WHERE a.roomId=? AND a.startsAt > ? AND a.startsAt < ? AND a.endsAt > ? AND a.status <> 'CANCELLED'
   UNION ALL SELECT s.id, s.startsAt, COALESCE(s.endsAt, s.startsAt + 1) FROM surgery s
    WHERE s.roomId=? AND s.startsAt > ? AND s.startsAt < ? AND COALESCE(s.endsAt, s.startsAt + 1) > ? AND s.status <> 'NOT_DONE'`,
);

/** The entries that overlap with a span in a room, of whatever child, cancelled ones left out. */
export function entriesInRoom(
  ctx: Context,
  roomId: string,
  from: Instant,
  until: Instant,
): Promise<{ id: string; startsAt: Instant; endsAt: Instant }[]> {
  const span = [roomId, from - LONGEST_MS, until, from];
  return ctx.db.all(IN_ROOM, [...span, ...span]);
}

const PLACING = columnsOf(AppointmentRow, 'a', ['id', 'roomId', 'seriesId', 'cycleId', 'cycleDay']);
export type Placing = RowOf<typeof PLACING>;

/** Room, series and cycle of an appointment. Without a check of the viewer. */
export const placingOf = createLoader<Placing>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all(select('placingOf', PLACING, `FROM appointment a WHERE a.id IN ${wanted.sql}`), wanted.values),
    'id',
  );
});

const SURGERY_ROOM = columnsOf(SurgeryRow, 's', ['id', 'roomId']);

/** The room of a surgery. Without a check of the viewer. */
export const surgeryRoom = createLoader<RowOf<typeof SURGERY_ROOM>>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all(select('surgeryRoom', SURGERY_ROOM, `FROM surgery s WHERE s.id IN ${wanted.sql}`), wanted.values),
    'id',
  );
});

const OF_SERIES = select(
  'appointmentsOfSeries',
  APPOINTMENT,
  'FROM appointment a WHERE a.seriesId=? ORDER BY a.startsAt, a.id',
);

/** The appointments of a series by time. Without a check of the viewer. */
export const appointmentsOfSeries = (ctx: Context, seriesId: string): Promise<AppointmentColumns[]> =>
  ctx.db.all(OF_SERIES, [seriesId]);

const PREPARED = columns(
  computed<{ isSurgery: number }>({ isSurgery: '0' }),
  columnsOf(AppointmentRow, 'a', ['id', 'startsAt', 'preparationRules', 'confidential']),
);
const PREPARED_ENTRIES = select(
  'preparedEntries',
  PREPARED,
  `FROM appointment a WHERE a.patientId=? AND a.startsAt >= ? AND a.startsAt < ? AND a.preparationRules IS NOT NULL
     AND a.status IN ('BOOKED','ARRIVED')
   UNION ALL SELECT 1, s.id, s.startsAt, s.preparationRules, s.confidential FROM surgery s WHERE s.patientId=?
     AND s.startsAt >= ? AND s.startsAt < ? AND s.preparationRules IS NOT NULL AND s.status = 'PREPARATION'`,
);

/** The entries of a child with preparation rules that begin in a span, private ones included. */
export const preparedEntries = (
  ctx: Context,
  patientId: string,
  from: Instant,
  before: Instant,
): Promise<RowOf<typeof PREPARED>[]> =>
  ctx.db.all(PREPARED_ENTRIES, [patientId, from, before, patientId, from, before]);
