/** Causes from doses: medicines that are missing, doses at home that were given twice or during a hold, proposed changes. */
import type { Context } from '../../../core/context';
import { groupedBy } from '../../../core/loader';
import { addDays, dayOf, instantOf, startOfDay, type Instant } from '../../../core/time';
import type { ToldChange } from '../../patient';
import {
  homeWordsSince,
  missingDoses,
  nextOpenDose,
  openProposals,
  standingOfWords,
  type HomeWord,
} from '../../treatment';
import { nearFrom, type Cause, type Causes, type WatchedChild } from './cause';
import { LOOK_BACK_MS } from './absence.view';
import { TaskKind } from './task.types';

const HOUR = 3_600_000;
const SUPPLY_AHEAD_DAYS = 14;
const TELL_BY = '18:00';
/** How long a proposed change may wait. */
const LONGEST_PROPOSAL_MS = 72 * HOUR;

/** The days of the next two weeks with a dose whose medicine is missing and of which no caregiver has acknowledged the notice. */
export async function supplyCauses(ctx: Context, child: WatchedChild, told: readonly ToldChange[]): Promise<Causes> {
  const { now, timeZone } = child;
  const today = dayOf(now, timeZone);
  const seen = new Set(
    told
      .filter(({ kind, acknowledgedAt }) => kind.startsWith('DOSE_SUPPLY') && acknowledgedAt !== null)
      .map(({ revision }) => revision),
  );
  const setAt = new Map(told.map(({ revision, occurredAt }) => [revision, occurredAt]));
  const doses = await missingDoses(ctx, child.id, today);
  const unseen = doses.filter(({ supplyRevision }) => !seen.has(supplyRevision));
  const causes: Cause[] = [];
  const nextAt: Instant[] = [];
  for (const [day, ofDay] of groupedBy(unseen, 'plannedOn')) {
    const arisesAt = startOfDay(addDays(day, -SUPPLY_AHEAD_DAYS), timeZone);
    if (arisesAt > now) {
      nextAt.push(arisesAt);
      continue;
    }
    const near = nearFrom(day, timeZone);
    // At `near` itself the day is still 72 hours ahead.
    if (near >= now) nextAt.push(near + 1);
    nextAt.push(startOfDay(addDays(day, 1), timeZone));
    const openedAt = Math.max(
      arisesAt,
      Math.min(...ofDay.map(({ supplyRevision }) => setAt.get(supplyRevision) ?? now)),
    );
    const tellBy = instantOf(addDays(day, -1), TELL_BY, timeZone);
    causes.push({
      kind: TaskKind.MISSING_MEDICINE,
      cause: `${child.id}.${day}`,
      mark: Math.max(...ofDay.map(({ supplyRevision }) => supplyRevision)),
      openedAt,
      dueAt: tellBy > openedAt ? tellBy : openedAt + HOUR,
      subjects: ofDay.map(({ id }) => ['MedicationAdministration', id]),
      day,
      isNear: near < now,
    });
  }
  return { causes, nextAt };
}

const isGiven = ({ outcome }: HomeWord): boolean => outcome === 'GIVEN' || outcome === 'VOMITED';
const isOfHold = (word: HomeWord): boolean => isGiven(word) && word.holdStatus === 'ON_HOLD';

/** Doses at home that two adults say they gave, or that were given while the treatment was on hold. */
export async function homeDoseCauses(ctx: Context, child: WatchedChild): Promise<Causes> {
  const words = await homeWordsSince(ctx, child.id, child.now - LOOK_BACK_MS);
  const causes = [...groupedBy(words, 'administrationId')].flatMap(([doseId, ofDose]): Cause[] => {
    const told = standingOfWords(ofDose).givenTwice ? ofDose.filter(isGiven) : ofDose.filter(isOfHold);
    if (told.length === 0) return [];
    const openedAt = Math.max(...told.map(({ recordedAt }) => recordedAt));
    return [
      {
        kind: TaskKind.HOME_DOSE,
        cause: doseId,
        mark: openedAt,
        openedAt,
        dueAt: openedAt + HOUR,
        subjects: [['MedicationAdministration', doseId]],
      },
    ];
  });
  return { causes, nextAt: [] };
}

/** Proposed changes of plans: due with the first dose that they would change, within 72 hours. */
export async function proposalCauses(ctx: Context, child: WatchedChild): Promise<Causes> {
  const causes: Cause[] = [];
  for (const { treatmentId, proposedAt } of await openProposals(ctx, child.id)) {
    const dose = await nextOpenDose(ctx, child.id, treatmentId, dayOf(proposedAt, child.timeZone));
    const latest = proposedAt + LONGEST_PROPOSAL_MS;
    const next = dose
      ? dose.plannedTime === null
        ? startOfDay(dose.plannedOn, child.timeZone)
        : instantOf(dose.plannedOn, dose.plannedTime, child.timeZone)
      : latest;
    causes.push({
      kind: TaskKind.ADJUSTMENT_TO_CONFIRM,
      cause: treatmentId,
      mark: proposedAt,
      openedAt: proposedAt,
      dueAt: Math.max(proposedAt, Math.min(next, latest)),
      subjects: [],
    });
  }
  return { causes, nextAt: [] };
}
