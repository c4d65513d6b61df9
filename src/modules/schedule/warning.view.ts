/** What is odd about a time: by the unit's clock, the room, and the other entries of the child. */
import { decodeTime } from 'ulid';
import type { Context } from '../../core/context';
import { say, type Text } from '../../core/i18n';
import { zoned, type Instant } from '../../core/time';
import { roomById, visiblePatientById } from '../patient';
import type { ScheduleWarning } from './agenda.types';
import { preparationOf } from './preparation';
import type { Preparation } from './preparation.types';
import { entriesInRoom, preparedEntries } from './room.queries';
import { isSeenBy } from './schedule.queries';
import { warningMessages as messages } from './warning.messages';

const HOUR = 3_600_000;
/** Fasting spans and meals of entries this far away can meet. */
const AROUND_MS = 36 * HOUR;
const MEAL_MS = 2 * HOUR;

/** A time that is or would be booked; `id` is empty for one that is not booked yet. */
export interface Timed {
  readonly id: string;
  readonly patientId: string;
  readonly timeZone: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly roomId: string | null;
  readonly rules: Preparation | null;
}

/** The warnings about a time that are not overlaps with other entries of the child. */
export async function oddities(ctx: Context, timed: Timed): Promise<ScheduleWarning[]> {
  const { from, timeZone } = timed;
  const startsAt = zoned(from, timeZone);
  const warning = (code: string, text: Text): ScheduleWarning => ({
    code,
    message: say(ctx, text),
    startsAt,
    appointment: null,
    surgery: null,
  });
  const weekday = new Date(`${startsAt.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const hour = Number(startsAt.slice(11, 13));
  const bookedAt = timed.id === '' ? ctx.now() : decodeTime(timed.id);
  return [
    ...(from < bookedAt ? [warning('PAST', messages.past)] : []),
    ...(hour >= 20 || hour < 6 ? [warning('NIGHT', messages.night)] : []),
    ...(weekday === 0 || weekday === 6 ? [warning('WEEKEND', messages.weekend)] : []),
    ...(await roomWarnings(ctx, timed)).map(([code, text]) => warning(code, text)),
    ...((await meetsFasting(ctx, timed)) ? [warning('FASTING_CONFLICT', messages.fasting)] : []),
  ];
}

/** The warnings about the room, for staff of the unit alone: a full room tells of other children. */
async function roomWarnings(ctx: Context, timed: Timed): Promise<[string, Text][]> {
  if (timed.roomId === null || !(await visiblePatientById(ctx, timed.patientId))?.isOfOwnUnit) return [];
  const room = await roomById(ctx, timed.roomId);
  if (!room) return [];
  const [start, end] = [zoned(timed.from, timed.timeZone), zoned(timed.until, timed.timeZone)];
  const weekday = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
  const isOpen =
    room.hours.length === 0 ||
    room.hours.some(
      (hours) =>
        hours.weekday === weekday &&
        hours.from <= start.slice(11, 16) &&
        end.slice(0, 10) === start.slice(0, 10) &&
        end.slice(11, 16) <= hours.until,
    );
  const others = (await entriesInRoom(ctx, room.id, timed.from, timed.until)).filter(({ id }) => id !== timed.id);
  const instants = [timed.from, ...others.map(({ startsAt }) => startsAt).filter((at) => at > timed.from)];
  const most = Math.max(
    ...instants.map((at) => others.filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt).length),
  );
  return [
    ...(room.closed || !isOpen ? [['ROOM_CLOSED', messages.roomClosed(room.name)] as [string, Text]] : []),
    ...(most + 1 > room.capacity ? [['ROOM_FULL', messages.roomFull(room.name)] as [string, Text]] : []),
  ];
}

interface Prepared {
  readonly id: string;
  readonly startsAt: Instant;
  readonly rules: Preparation;
}

/** Whether the meal before one entry lies wholly within the fasting of others, and `timed` is one of them. The viewer sees all of them. */
async function meetsFasting(ctx: Context, timed: Timed): Promise<boolean> {
  if (!timed.rules) return false;
  const own: Prepared = { id: timed.id, startsAt: timed.from, rules: timed.rules };
  const patient = await visiblePatientById(ctx, timed.patientId);
  const rows = await preparedEntries(ctx, timed.patientId, timed.from - AROUND_MS, timed.from + AROUND_MS);
  const all = rows
    .filter((row) => row.id !== timed.id && patient !== null && isSeenBy(patient, row))
    .map(({ id, startsAt, preparationRules }): Prepared => ({ id, startsAt, rules: preparationOf(preparationRules)! }))
    .concat(own);
  return all.some((meal) => {
    if (!meal.rules.mealBefore) return false;
    const [from, until] = [meal.startsAt - MEAL_MS, meal.startsAt];
    const fasting = all.filter(
      ({ startsAt, rules }) =>
        rules.fastingHours !== null && startsAt - rules.fastingHours * HOUR < until && startsAt > from,
    );
    const others = fasting.filter((entry) => entry !== meal);
    return covers(others, from, until) && (meal === own || others.includes(own));
  });
}

/** Whether the fasting spans together cover the whole of a span. */
function covers(entries: readonly Prepared[], from: Instant, until: Instant): boolean {
  let reached = from;
  const spans = entries
    .map(({ startsAt, rules }) => ({ from: startsAt - rules.fastingHours! * HOUR, until: startsAt }))
    .sort((a, b) => a.from - b.from);
  for (const span of spans) if (span.from <= reached && span.until > reached) reached = span.until;
  return reached >= until;
}
