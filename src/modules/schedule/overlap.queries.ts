/** Entries of a child that overlap with another: two statements for all entries that one request asks about. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, select, type Columns } from '../../database';
import type { Instant } from '../../core/time';
import { visiblePatientById } from '../patient';
import { AppointmentStatus, LONGEST_MINUTES } from './appointment.types';
import { APPOINTMENT, SURGERY, type AppointmentColumns, type SurgeryColumns } from './schedule.queries';
import { SurgeryStatus } from './surgery.types';

/** States in which a child is still expected, so that an overlap matters. */
const APPOINTMENTS = [AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED] as const;
const SURGERIES = [SurgeryStatus.PREPARATION, SurgeryStatus.IN_PROGRESS] as const;

export const isExpected = (status: AppointmentStatus | SurgeryStatus): boolean =>
  [...APPOINTMENTS, ...SURGERIES].some((expected) => expected === status);

/** A child and a span of time; the entry `id` itself is not an overlap. */
export interface Span {
  patientId: string;
  id: string;
  from: Instant;
  until: Instant;
}

// An entry without length takes its first millisecond.
const lasting = (from: Instant, until: Instant | null): Instant => Math.max(until ?? from, from + 1);

const keyOf = ({ patientId, id, from, until }: Span): string => `${patientId}.${id}.${from}.${until}`;
function spanOf(key: string): Span {
  const [patientId, id, from, until] = key.split('.') as [string, string, string, string];
  return { patientId, id, from: Number(from), until: lasting(Number(from), Number(until)) };
}

function overlapping<R extends { patientId: string; id: string; startsAt: Instant; endsAt: Instant | null }>(
  list: Columns<R>,
  from: string,
  statuses: readonly string[],
) {
  const expected = statuses.map((status) => `'${status}'`).join(',');
  return createLoader<R[]>(async (ctx, keys) => {
    const spans = keys.map(spanOf);
    const first = Math.min(...spans.map(({ from: at }) => at));
    const ids = [...new Set(spans.map(({ patientId }) => patientId))];
    const patients = await Promise.all(ids.map((id) => visiblePatientById(ctx, id)));
    const children = inList(ids);
    // Of many children the database reads the hours of their unit instead of all that each of them ever had.
    const units = inList([...new Set(patients.flatMap((patient) => patient?.medicalUnitClues ?? []))]);
    const rows = await ctx.db.all(
      select(
        'overlapsOf',
        list,
        `${from} WHERE patientId IN ${children.sql} AND unitClues IN ${units.sql} AND status IN (${expected})
          AND startsAt < ? AND startsAt > ? AND COALESCE(endsAt, startsAt + 1) > ? ORDER BY startsAt, id`,
      ),
      [
        ...children.values,
        ...units.values,
        Math.max(...spans.map(({ until }) => until)),
        first - LONGEST_MINUTES * 60_000 - 1,
        first,
      ],
    );
    const byChild = groupedBy(rows, 'patientId');
    return new Map(
      spans.map((span, index) => [
        keys[index]!,
        (byChild.get(span.patientId) ?? []).filter(
          (row) => row.id !== span.id && row.startsAt < span.until && lasting(row.startsAt, row.endsAt) > span.from,
        ),
      ]),
    );
  });
}

const appointments = overlapping<AppointmentColumns>(APPOINTMENT, 'FROM appointment a', APPOINTMENTS);
const surgeries = overlapping<SurgeryColumns>(SURGERY, 'FROM surgery s', SURGERIES);

/** The entries that are to come or going on at the same time, by time. Only for a child that the viewer may see. */
export async function overlapsOf(
  ctx: Context,
  span: Span,
): Promise<{ appointments: AppointmentColumns[]; surgeries: SurgeryColumns[] }> {
  const [found, alsoFound] = await Promise.all([appointments(ctx, keyOf(span)), surgeries(ctx, keyOf(span))]);
  return { appointments: found ?? [], surgeries: alsoFound ?? [] };
}
