/** What follows for a plan from new rules or new days: amounts, omitted doses, ends of cycles. Recorded doses stay. */
import { addDays, type Day } from '../../core/time';
import { amountOf, bodyOn, isOpen, isRecorded, isSameLayout, openStatus, percentOf } from './living-plan';
import type { LivingPlan, PlanDose } from './living-plan';
import { amountColumns } from './planned-dose';
import type { AdministrationRow, CycleRow } from './treatment.entity';

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The last day of the length of a cycle. */
const ownEnd = ({ startsOn, lengthDays }: CycleRow): Day => addDays(startsOn, lengthDays - 1);

/** The cycles with their ends: a cycle that the next one overtakes ends on the day before it. */
function withEnds(plan: LivingPlan): CycleRow[] {
  const lastDay = new Map<string, Day>();
  for (const { row } of plan.doses)
    if (row.status !== 'OMITTED')
      lastDay.set(row.cycleId, later(lastDay.get(row.cycleId) ?? row.plannedOn, row.plannedOn));
  return plan.cycles.map((cycle, place) => {
    const next = plan.cycles
      .slice(place + 1)
      .find((other) => other.status !== 'REVOKED' && isSameLayout(plan, cycle, other));
    const own = ownEnd(cycle);
    const before = next && next.startsOn > cycle.startsOn ? addDays(next.startsOn, -1) : own;
    const endsOn = cycle.status === 'REVOKED' ? cycle.endsOn : before < own ? before : own;
    return { ...cycle, endsOn, shownUntil: later(endsOn, lastDay.get(cycle.id) ?? endsOn) };
  });
}

/** Names the line and the time of a dose. */
const slotOf = ({ medication, atc, route, lineVersion, plannedOn, plannedTime }: AdministrationRow): string =>
  [medication, atc, route, lineVersion ?? '', plannedOn, plannedTime ?? ''].join('|');

/** The rank of a dose among those of one slot: recorded, put on this day by a person, planned; omitted ones come last. */
const rankOf = (dose: PlanDose): number =>
  isRecorded(dose) ? 0 : (dose.record ? 1 : 2) + (dose.row.status === 'OMITTED' ? 2 : 0);

/** The doses that are not given, by id: 0 %, a revoked or overtaken cycle, another dose of the line at that time. */
function omitted(plan: LivingPlan): Set<string> {
  const cycles = new Map(plan.cycles.map((cycle) => [cycle.id, cycle]));
  const out = new Set<string>();
  const slots = new Map<string, PlanDose>();
  for (const dose of [...plan.doses].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { row } = dose;
    const cycle = cycles.get(row.cycleId)!;
    if (isRecorded(dose)) {
      if (row.status !== 'OMITTED') slots.set(slotOf(row), dose);
      continue;
    }
    const isOvertaken =
      cycle.endsOn < ownEnd(cycle) && row.plannedOn > cycle.endsOn && row.addedPurpose === null && dose.record === null;
    const other = slots.get(slotOf(row));
    // Two lines of a protocol may plan one medicine for one day; a moved dose may not come to another one. A person may put
    // a dose on the day of a given one.
    const isTaken =
      other !== undefined &&
      (other.row.cycleId !== row.cycleId || other.row.day !== row.day) &&
      !(isRecorded(other) && dose.record);
    if (cycle.status === 'REVOKED' || isOvertaken || isTaken || percentOf(plan, row) === 0) out.add(row.id);
    else if (!other || isRecorded(other)) slots.set(slotOf(row), dose);
  }
  return out;
}

/** The version under which changed doses stand, and the reason of omitted ones. */
export interface Replanning {
  version: number;
  reason: string;
}

/**
 * `after` with what follows from its rules, cycles and days. A dose gets another amount or status only where the rules for
 * it before and after differ: what another act has written stays.
 */
export function replanned(before: LivingPlan, draft: LivingPlan, { version, reason }: Replanning): LivingPlan {
  const settled = { ...draft, cycles: withEnds(draft) };
  const [wasOut, isOut] = [omitted(before), omitted(settled)];
  const [cyclesBefore, cycles] = [before, settled].map(
    (plan) => new Map(plan.cycles.map((cycle) => [cycle.id, cycle])),
  );
  const dosesBefore = new Map(before.doses.map((dose) => [dose.row.id, dose]));
  const doses = settled.doses.map((dose): PlanDose => {
    const old = dosesBefore.get(dose.row.id);
    const was = old?.row;
    if (isRecorded(dose)) return dose;
    const row = { ...dose.row };
    const { id, cycleId } = row;
    const cycle = cycles!.get(cycleId)!;
    if (isOut.has(id) !== wasOut.has(id) || !was)
      Object.assign(
        row,
        isOut.has(id)
          ? { status: 'OMITTED', reason }
          : { status: openStatus(dose), reason: dose.record?.reason ?? null },
      );
    const amount = amountOf(settled, cycle, row);
    if (amount && row.status !== 'OMITTED') {
      const columns = amountColumns(amount);
      // The amount of a recorded or omitted dose has not followed the rules.
      const then = old && isOpen(old) ? amountOf(before, cyclesBefore!.get(cycleId)!, old.row) : undefined;
      const same = then && amountColumns(then);
      if (!same || same.plannedDose !== columns.plannedDose || same.components !== columns.components)
        Object.assign(row, columns);
    }
    if (was && isSameRow(was, row)) return { ...dose, row: was };
    return { ...dose, row: { ...row, planVersion: version } };
  });
  return { ...settled, cycles: withEnds({ ...settled, doses }), doses };
}

/** Whether two rows are equal in every column. */
export const isSameRow = <R extends object>(a: R, b: R): boolean =>
  (Object.keys(a) as (keyof R)[]).every((column) => a[column] === b[column]);

/** The days by which cycles move. */
export interface Move {
  cycleId: string;
  /** False for a cycle that had begun when its treatment was held: it only gets longer or shorter. */
  wholly: boolean;
}

/** The plan with these cycles and their doses from `dosesFrom` on moved by whole days; amounts do not follow yet. */
export function withMoves(
  plan: LivingPlan,
  moves: readonly Move[],
  days: number,
  dosesFrom: Day = '0001-01-01',
): LivingPlan {
  const moved = new Map(moves.map((move) => [move.cycleId, move]));
  return {
    ...plan,
    cycles: plan.cycles.map((cycle) => {
      const move = moved.get(cycle.id);
      if (!move) return cycle;
      return move.wholly
        ? { ...cycle, startsOn: addDays(cycle.startsOn, days), endsOn: addDays(cycle.endsOn, days) }
        : { ...cycle, lengthDays: cycle.lengthDays + days, endsOn: addDays(cycle.endsOn, days) };
    }),
    doses: plan.doses.map((dose) =>
      moved.has(dose.row.cycleId) && !isRecorded(dose) && dose.row.plannedOn >= dosesFrom
        ? { ...dose, row: { ...dose.row, plannedOn: addDays(dose.row.plannedOn, days) } }
        : dose,
    ),
  };
}

/** A dose before and after a change of its plan. */
export interface DoseChange {
  before: PlanDose | null;
  after: PlanDose;
}

/** The doses that differ between two plans, by day and time. Another planVersion alone is no difference. */
export function changedDoses(before: LivingPlan, after: LivingPlan): DoseChange[] {
  const rows = new Map(before.doses.map((dose) => [dose.row.id, dose]));
  const key = ({ after: { row } }: DoseChange): string => `${row.plannedOn} ${row.plannedTime ?? ''} ${row.id}`;
  return after.doses
    .flatMap((dose): DoseChange[] => {
      const was = rows.get(dose.row.id);
      if (was && isSameRow(was.row, dose.row)) return [];
      return [{ before: was ?? null, after: dose }];
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Of moved doses those whose amount changed with the child's age alone: measures and share are the same on both days. */
export const agedDoses = (after: LivingPlan, changes: readonly DoseChange[]): PlanDose[] =>
  changes.flatMap(({ before: was, after: dose }) => {
    if (!was || !isOpen(was) || !isOpen(dose) || was.row.plannedOn === dose.row.plannedOn) return [];
    const isSameAmount = was.row.plannedDose === dose.row.plannedDose && was.row.components === dose.row.components;
    const [then, now] = [was, dose].map(({ row }) => [bodyOn(after.rules, row.plannedOn), percentOf(after, row)]);
    return !isSameAmount && JSON.stringify(then) === JSON.stringify(now) ? [dose] : [];
  });

/** The open doses of a plan. */
export const openDosesOf = ({ doses }: LivingPlan): PlanDose[] => doses.filter(isOpen);
