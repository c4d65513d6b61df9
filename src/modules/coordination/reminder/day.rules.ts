/** Whether a child's day is one of which its family is reminded. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, startOfDay, type Day, type Instant } from '../../../core/time';
import { childFacts } from '../../patient';
import { AppointmentKind, entryChangesFrom, stationsOfDay, type StationFacts } from '../../schedule';
import { treatmentStates } from '../../treatment';

const isOpen = ({ status }: StationFacts): boolean => status === 'BOOKED' || status === 'PREPARATION';

/**
 * The start of the first station of a child's day that the reader sees, in epoch milliseconds: private ones are for the patient
 * alone (`isSelf`). Undefined when there is nothing to remind of: nothing is booked, all of it was booked or moved to that day
 * after `dueAt`, the day has begun, every station is a teleconsultation, the carnet has ended, or all of it is chemotherapy of a
 * treatment on hold.
 */
export async function dayToRemindOf(
  ctx: Context,
  patientId: string,
  day: Day,
  { dueAt, isSelf }: { dueAt: Instant; isSelf: boolean },
): Promise<Instant | undefined> {
  const facts = await childFacts(ctx, patientId);
  // A child that is cured still comes; any other end has no days to come.
  if (!facts || (facts.endId !== null && facts.outcome !== 'CURED')) return undefined;
  const { timeZone } = facts;
  const [from, before] = [startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)];
  const seen = await stationsOfDay(ctx, patientId, from, before);
  const stations = seen.filter(({ confidential }) => confidential === 0 || isSelf);
  const startsAt = stations[0]?.startsAt ?? 0;
  const open = stations.filter(isOpen);
  const travels = stations.some(({ kind }) => kind !== AppointmentKind.TELECONSULTATION);
  if (open.length === 0 || !travels || startsAt <= ctx.now()) return undefined;
  const changes = await entryChangesFrom(ctx, patientId, from);
  const onDaySince = ({ id, createdAt }: StationFacts): Instant => {
    const moves = changes.filter(
      ({ subjectId, fromStartsAt, toStartsAt }) =>
        subjectId === id && dayOf(fromStartsAt, timeZone) !== day && dayOf(toStartsAt, timeZone) === day,
    );
    return moves.at(-1)?.changedAt ?? createdAt;
  };
  if (open.every((station) => onDaySince(station) > dueAt)) return undefined;
  return (await isAllOnHold(ctx, patientId, stations)) ? undefined : startsAt;
}

/** Whether a day is chemotherapy alone, of treatments on hold. */
async function isAllOnHold(ctx: Context, patientId: string, stations: readonly StationFacts[]): Promise<boolean> {
  if (!stations.every(({ kind }) => kind === AppointmentKind.CHEMOTHERAPY)) return false;
  const states = await treatmentStates(ctx, patientId);
  return stations.every(({ cycleId }) => {
    const tied = states.filter((state) => state.cycleId === cycleId);
    const own = tied.length > 0 ? tied : states;
    return own.some(({ status }) => status === 'ON_HOLD') && own.every(({ status }) => status !== 'ACTIVE');
  });
}
