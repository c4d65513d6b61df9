/** The cause of an absence: appointments and surgeries of one day to which the child did not come. */
import type { Context } from '../../../core/context';
import { dayOf, type Day, type Instant } from '../../../core/time';
import { unitSettings } from '../../patient';
import type { EntryChange, EntryFacts } from '../../schedule';
import { isGivenSince, stageOn } from '../../treatment';
import { AbsencePhase } from './absence.types';
import type { Cause, Causes, Subject, WatchedChild } from './cause';
import { TaskKind } from './task.types';

const HOUR = 3_600_000;
/** How long after its start an appointment without attendance counts as missed. */
const GRACE_MS = 2 * HOUR;
/** Earlier days open no case: what was missed before is on no list. */
export const LOOK_BACK_MS = 35 * 24 * HOUR;
/** Four weeks without contact: abandonment of treatment by the definition of the literature (SIOP PODC). */
export const ABANDONED_AFTER_MS = 672 * HOUR;

/** Hours from a missed appointment until the absence is due, as the unit has set them. */
async function hoursOf(ctx: Context, clues: string, phase: AbsencePhase): Promise<number> {
  const settings = await unitSettings(ctx, clues);
  if (phase === AbsencePhase.INDUCTION) return settings.absenceHoursInduction;
  return phase === AbsencePhase.TREATMENT ? settings.absenceHoursTreatment : settings.absenceHoursAfterTreatment;
}

interface Missed {
  readonly subject: Subject;
  readonly startsAt: Instant;
  /** When it became known. */
  readonly knownAt: Instant;
}

const EXPECTED = new Set(['BOOKED', 'PREPARATION']);
const isAttended = ({ status }: EntryFacts): boolean => status === 'ARRIVED' || status === 'FULFILLED';

/** Where an entry was missed: its present start, and starts from which it was moved or cancelled after its grace. */
function missesOf(entry: EntryFacts, changes: readonly EntryChange[], now: Instant): Missed[] {
  const subject: Subject = [entry.isSurgery === 1 ? 'Surgery' : 'Appointment', entry.id];
  const missed: Missed[] = changes
    .filter(
      ({ fromStatus, fromStartsAt, toStatus, toStartsAt, changedAt }) =>
        EXPECTED.has(fromStatus) &&
        (toStatus === 'CANCELLED' || toStartsAt !== fromStartsAt) &&
        entry.createdAt < fromStartsAt &&
        changedAt >= fromStartsAt + GRACE_MS,
    )
    .map(({ fromStartsAt }) => ({ subject, startsAt: fromStartsAt, knownAt: fromStartsAt + GRACE_MS }));
  const overdueAt = entry.startsAt + GRACE_MS;
  const byClock = entry.createdAt < entry.startsAt ? overdueAt : Infinity;
  if (entry.status === 'NO_SHOW') {
    const recordedAt = changes.findLast(({ toStatus }) => toStatus === 'NO_SHOW')?.changedAt ?? overdueAt;
    missed.push({ subject, startsAt: entry.startsAt, knownAt: Math.min(recordedAt, byClock) });
  } else if (EXPECTED.has(entry.status) && byClock <= now)
    missed.push({ subject, startsAt: entry.startsAt, knownAt: byClock });
  return missed;
}

async function phaseOf(ctx: Context, child: WatchedChild, day: Day, missedAt: Instant): Promise<AbsencePhase> {
  const stage = await stageOn(ctx, child.id, day, missedAt);
  if (stage === 'FIRST_PHASE') return AbsencePhase.INDUCTION;
  return stage === 'LATER_PHASE' ? AbsencePhase.TREATMENT : AbsencePhase.AFTER_TREATMENT;
}

/** The absences of a child that hold now: one for each day with a missed entry after which the child has not come. */
export async function absenceCauses(
  ctx: Context,
  child: WatchedChild,
  entries: readonly EntryFacts[],
  changes: ReadonlyMap<string, readonly EntryChange[]>,
): Promise<Causes> {
  const { now, timeZone } = child;
  const byDay = new Map<Day, Missed[]>();
  for (const entry of entries)
    for (const missed of missesOf(entry, changes.get(entry.id) ?? [], now)) {
      const day = dayOf(missed.startsAt, timeZone);
      byDay.set(day, [...(byDay.get(day) ?? []), missed]);
    }
  const causes: Cause[] = [];
  for (const [day, missed] of byDay) {
    const missedAt = Math.min(...missed.map(({ startsAt }) => startsAt));
    const isAttendedSince = entries.some((entry) => isAttended(entry) && entry.startsAt >= missedAt);
    if (isAttendedSince || (await isGivenSince(ctx, child.id, missedAt))) continue;
    const phase = await phaseOf(ctx, child, day, missedAt);
    causes.push({
      kind: TaskKind.ABSENCE,
      cause: `${child.id}.${day}`,
      mark: missedAt,
      openedAt: Math.min(...missed.map(({ knownAt }) => knownAt)),
      dueAt: missedAt + (await hoursOf(ctx, child.clues, phase)) * HOUR,
      subjects: missed.sort((a, b) => a.startsAt - b.startsAt).map(({ subject }) => subject),
      day,
      absence: { missedAt, phase },
    });
  }
  const nextAt = entries
    .filter(({ status, startsAt, createdAt }) => EXPECTED.has(status) && createdAt < startsAt)
    .map(({ startsAt }) => startsAt + GRACE_MS);
  return { causes, nextAt };
}
