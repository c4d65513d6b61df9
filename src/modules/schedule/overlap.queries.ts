/** What else a child is expected at while an appointment or surgery lasts: two statements for all that are asked at once. */
import { batched, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList } from '../../database';
import type { Instant } from '../../core/time';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';

/** A child and a span of time; `id` is left out of what is found. */
export interface Span {
  patientId: string;
  id: string;
  from: Instant;
  until: Instant;
}

// An entry without length still takes its first moment.
const lasting = (from: Instant, until: Instant | null): Instant => Math.max(until ?? from, from + 1);

const keyOf = ({ patientId, id, from, until }: Span): string => `${patientId}.${id}.${from}.${until}`;
function spanOf(key: string): Span {
  const [patientId, id, from, until] = key.split('.') as [string, string, string, string];
  return { patientId, id, from: Number(from), until: lasting(Number(from), Number(until)) };
}

function overlapping<R extends { patientId: string; id: string; startsAt: Instant; endsAt: Instant | null }>(
  table: string,
  statuses: string,
) {
  return batched<R[]>(async (ctx, keys) => {
    const spans = keys.map(spanOf);
    const children = inList([...new Set(spans.map(({ patientId }) => patientId))]);
    const rows = await ctx.db.all<R>(
      `SELECT * FROM ${table} WHERE patientId IN ${children.sql} AND status IN (${statuses}) AND startsAt < ? AND COALESCE(endsAt, startsAt + 1) > ? ORDER BY startsAt, id`,
      [...children.values, Math.max(...spans.map(({ until }) => until)), Math.min(...spans.map(({ from }) => from))],
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

const appointments = overlapping<AppointmentRow>('appointment', `'BOOKED','ARRIVED'`);
const surgeries = overlapping<SurgeryRow>('surgery', `'PREPARATION','IN_PROGRESS'`);

/** What is still to come or going on at the same time, by time. Only for a child that the viewer may see. */
export async function overlapsOf(
  ctx: Context,
  span: Span,
): Promise<{ appointments: AppointmentRow[]; surgeries: SurgeryRow[] }> {
  const [found, alsoFound] = await Promise.all([appointments(ctx, keyOf(span)), surgeries(ctx, keyOf(span))]);
  return { appointments: found ?? [], surgeries: alsoFound ?? [] };
}
