/** Changes within 72 hours that no caregiver has acknowledged: of appointments and surgeries, of doses at home, and holds. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, daysBetween, instantOf, startOfDay, type Day, type Instant } from '../../../core/time';
import type { ToldChange } from '../../patient';
import type { EntryChange, EntryFacts } from '../../schedule';
import { cycleMovesSince, homeDosesFrom, nextOpenDose, statusChanges, type HomeDoseFacts } from '../../treatment';
import { NEAR_MS, type Cause, type Causes, type WatchedChild } from './cause';
import { TaskKind } from './task.types';

const HOUR = 3_600_000;
const DUE_BEFORE_MS = 2 * HOUR;
/** The writes of one act are this close together. */
const ONE_ACT_MS = 30_000;
const OF_ENTRIES = new Set([
  'APPOINTMENT_RESCHEDULED',
  'APPOINTMENT_CANCELLED',
  'SURGERY_RESCHEDULED',
  'SURGERY_OUTCOME_RECORDED',
]);
const OF_DOSES = new Set(['CYCLE_POSTPONED', 'DOSE_CHANGED', 'PLAN_ADJUSTED']);

/** Two hours before the instant, but not before the task opens. */
const dueBefore = (instant: Instant, openedAt: Instant): Instant => Math.max(instant - DUE_BEFORE_MS, openedAt);

const isMoveOrCancelling = ({ fromStartsAt, toStartsAt, fromStatus, toStatus }: EntryChange): boolean =>
  fromStartsAt !== toStartsAt || toStatus === 'CANCELLED' || (fromStatus === 'PREPARATION' && toStatus === 'NOT_DONE');

/** The entries that were moved or cancelled near their old or new start, unseen by every caregiver. */
export function entryChangeCauses(
  { now }: WatchedChild,
  entries: readonly EntryFacts[],
  changes: ReadonlyMap<string, readonly EntryChange[]>,
  told: readonly ToldChange[],
): Causes {
  const causes: Cause[] = [];
  const nextAt: Instant[] = [];
  for (const entry of entries) {
    if (entry.status === 'ARRIVED' || entry.status === 'FULFILLED') continue;
    const seenAt = Math.max(
      0,
      ...told
        .filter(
          ({ kind, subjectId, acknowledgedAt }) =>
            OF_ENTRIES.has(kind) && subjectId === entry.id && acknowledgedAt !== null,
        )
        .map(({ occurredAt }) => occurredAt),
    );
    const unseen = (changes.get(entry.id) ?? []).filter(
      (change) => isMoveOrCancelling(change) && change.changedAt > seenAt,
    );
    const last = unseen.at(-1);
    if (!last) continue;
    const starts = [...new Set([...unseen.map(({ fromStartsAt }) => fromStartsAt), last.toStartsAt])];
    const ahead = starts.filter((start) => start > now);
    if (ahead.length === 0) continue;
    // When the first of the starts ahead comes near, or at the change.
    const wasNear = unseen.find(({ fromStartsAt, toStartsAt, changedAt }) =>
      [fromStartsAt, toStartsAt].some((start) => start > changedAt && start - changedAt < NEAR_MS),
    );
    const first = Math.min(...ahead);
    const opensAt = wasNear ? wasNear.changedAt : first - NEAR_MS;
    if (opensAt > now) {
      nextAt.push(opensAt);
      continue;
    }
    nextAt.push(...ahead);
    causes.push({
      kind: TaskKind.CHANGE_UNSEEN,
      cause: entry.id,
      mark: last.changedAt,
      openedAt: opensAt,
      dueAt: dueBefore(first, opensAt),
      subjects: [[entry.isSurgery === 1 ? 'Surgery' : 'Appointment', entry.id]],
    });
  }
  return { causes, nextAt };
}

/** The instant by which a dose is meant: its hour, or the beginning of its day. */
const instantOfDose = (day: Day, time: string | null, timeZone: string): Instant =>
  time === null ? startOfDay(day, timeZone) : instantOf(day, time, timeZone);
/** From when on a dose is past. */
const endOfDose = (day: Day, time: string | null, timeZone: string): Instant =>
  time === null ? startOfDay(addDays(day, 1), timeZone) : instantOf(day, time, timeZone);

/** A dose at home that an act has changed, on the day on which the family expects it and on the new one. */
interface ChangedDose {
  readonly dose: HomeDoseFacts;
  readonly days: readonly Day[];
}

async function changedDoses(
  ctx: Context,
  child: WatchedChild,
  { revision, occurredAt }: ToldChange,
  doses: readonly HomeDoseFacts[],
): Promise<ChangedDose[]> {
  const touched = doses.filter((dose) => dose.revision === revision);
  if (touched.length === 0) return [];
  const moves = (await cycleMovesSince(ctx, child.id, occurredAt - ONE_ACT_MS)).filter(
    ({ changedAt }) => Math.abs(changedAt - occurredAt) <= ONE_ACT_MS,
  );
  const shifts = new Map(moves.map((move) => [move.cycleId, daysBetween(move.fromStartsOn, move.toStartsOn)]));
  return touched
    .map((dose) => ({
      dose,
      days: [...new Set([dose.plannedOn, addDays(dose.plannedOn, -(shifts.get(dose.cycleId) ?? 0))])],
    }))
    .filter(({ dose, days }) =>
      days.some((day) => {
        const ahead = instantOfDose(day, dose.plannedTime, child.timeZone) - occurredAt;
        return ahead < NEAR_MS && endOfDose(day, dose.plannedTime, child.timeZone) > occurredAt;
      }),
    );
}

/** Holds, and changes of doses at home of the next 72 hours, that no caregiver has acknowledged: one for a treatment. */
export async function doseChangeCauses(
  ctx: Context,
  child: WatchedChild,
  told: readonly ToldChange[],
): Promise<Causes> {
  const unseen = told.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const { now, timeZone } = child;
  const today = dayOf(now, timeZone);
  const causes = new Map<string, Cause>();
  const nextAt: Instant[] = [];
  const add = (treatmentId: string, openedAt: Instant, dueAt: Instant, doseIds: readonly string[]): void => {
    const known = causes.get(treatmentId);
    const subjects = doseIds.map((id) => ['MedicationAdministration', id] as const);
    causes.set(treatmentId, {
      kind: TaskKind.CHANGE_UNSEEN,
      cause: treatmentId,
      mark: Math.max(openedAt, known?.mark ?? 0),
      openedAt: Math.min(openedAt, known?.openedAt ?? openedAt),
      dueAt: Math.min(dueAt, known?.dueAt ?? dueAt),
      subjects: [...(known?.subjects ?? []), ...subjects].slice(0, MOST_SUBJECTS),
    });
  };
  const changesOfDoses = unseen.filter(({ kind, occurredAt }) => OF_DOSES.has(kind) && occurredAt > now - 2 * NEAR_MS);
  if (changesOfDoses.length > 0) {
    const doses = await homeDosesFrom(ctx, child.id, addDays(today, -4));
    for (const change of changesOfDoses)
      for (const { dose, days } of await changedDoses(ctx, child, change, doses)) {
        const ahead = days.filter((day) => endOfDose(day, dose.plannedTime, timeZone) > now);
        if (ahead.length === 0) continue;
        const next = Math.min(...ahead.map((day) => instantOfDose(day, dose.plannedTime, timeZone)));
        nextAt.push(...ahead.map((day) => endOfDose(day, dose.plannedTime, timeZone)));
        add(dose.treatmentId, change.occurredAt, dueBefore(next, change.occurredAt), [dose.id]);
      }
  }
  const statuses = unseen.filter(({ kind }) => kind === 'TREATMENT_STATUS_CHANGED');
  if (statuses.length > 0) {
    const changes = await statusChanges(ctx, child.id);
    for (const { subjectId, occurredAt } of statuses) {
      const last = changes.findLast(({ treatmentId }) => treatmentId === subjectId);
      if (last?.toStatus !== 'ON_HOLD' || occurredAt < last.changedAt) continue;
      const dose = await nextOpenDose(ctx, child.id, subjectId, dayOf(last.changedAt, timeZone));
      const next = dose && instantOfDose(dose.plannedOn, dose.plannedTime, timeZone);
      add(
        subjectId,
        last.changedAt,
        next === undefined ? last.changedAt + NEAR_MS : dueBefore(next, last.changedAt),
        [],
      );
    }
  }
  return { causes: [...causes.values()], nextAt };
}

/** A task names at most so many of the doses that one act has changed. */
const MOST_SUBJECTS = 20;
