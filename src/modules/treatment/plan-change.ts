/** The plan that a change makes: rules, cycles and doses; what follows for amounts is worked out in replan.ts. */
import { addDays, daysBetween, type Day } from '../../core/time';
import { bodyOn, isRecorded, type LivingPlan, type PlanDose, type PlanRule } from './living-plan';
import { layOut } from './plan';
import { cycleRows, doseRow, type RowsOf } from './plan-rows';
import { amountColumns, lineColumns } from './planned-dose';
import { workedDose } from './dose';
import type { ProtocolMedication } from './protocol.types';
import { replanned, withMoves } from './replan';
import type { AdministrationRow, CycleRow } from './treatment.entity';
import type { WholeProtocol } from './protocol.queries';

/** What a change needs beside the plan. */
export interface Around {
  today: Day;
  /** Of the new rows. */
  rowsOf: RowsOf;
  /** The protocol of a switch. */
  protocol?: WholeProtocol | undefined;
}

/** The cycle to which a dose of `day` belongs: the one in which it lies, or the last before it. */
const cycleOfDay = (cycles: readonly CycleRow[], day: Day): CycleRow =>
  cycles.findLast(({ startsOn, status }) => startsOn <= day && status !== 'REVOKED') ?? cycles[0]!;

/** The doses of a line on `days` of the calendar, each in its cycle. */
function dosesOfLine(
  plan: LivingPlan,
  line: ProtocolMedication,
  days: readonly { cycle: CycleRow; plannedOn: Day }[],
  around: Around,
  more: Pick<AdministrationRow, 'lineVersion' | 'addedPurpose' | 'planVersion'>,
): PlanDose[] {
  return days.flatMap(({ cycle, plannedOn }) =>
    (line.times.length > 0 ? line.times : [null]).map((plannedTime): PlanDose => {
      const worked = workedDose(line, bodyOn(plan.rules, plannedOn), plan.birthDate, plannedOn);
      const day = daysBetween(cycle.startsOn, plannedOn) + 1;
      const columns = { ...lineColumns(line), ...amountColumns(worked), day, plannedOn, plannedTime };
      return { row: { ...doseRow(around.rowsOf, cycle.id, columns), ...more }, record: null };
    }),
  );
}

/** The first day on which an earlier substitute stands for the medicine of `change`, by the id of the cycle. */
function earlierSubstitutes({ rules, doses }: LivingPlan, { number, change }: PlanRule): Map<string, Day> {
  const first = new Map<string, Day>();
  if (change.kind !== 'SUBSTITUTE') return first;
  for (const { number: earlier, change: other } of rules) {
    if (earlier === number || other.kind !== 'SUBSTITUTE' || other.atc !== change.atc) continue;
    if (other.route !== null && change.route !== null && other.route !== change.route) continue;
    const replaced = new Set(other.replaced);
    for (const { row } of doses.filter(({ row: { id, lineVersion } }) => lineVersion === earlier || replaced.has(id)))
      if (row.plannedOn < (first.get(row.cycleId) ?? '9999')) first.set(row.cycleId, row.plannedOn);
  }
  return first;
}

/** The doses of a substitute, on its days of each cycle, until the day from which an earlier substitute is given. */
function withSubstitute(plan: LivingPlan, rule: PlanRule, around: Around): LivingPlan {
  const { number, fromDay, change } = rule;
  if (change.kind !== 'SUBSTITUTE') return plan;
  const replaced = new Set(change.replaced);
  const ids = new Set(plan.doses.filter(({ row }) => replaced.has(row.id)).map(({ row }) => row.cycleId));
  const until = earlierSubstitutes(plan, rule);
  const days = plan.cycles
    .filter(({ id, status }) => ids.has(id) && status !== 'REVOKED')
    .flatMap((cycle) => change.by.days.map((day) => ({ cycle, plannedOn: addDays(cycle.startsOn, day - 1) })))
    .filter(({ cycle, plannedOn }) => plannedOn >= fromDay && plannedOn <= cycle.endsOn)
    .filter(({ cycle, plannedOn }) => plannedOn < (until.get(cycle.id) ?? '9999'));
  const doses = dosesOfLine(plan, change.by, days, around, {
    lineVersion: number,
    addedPurpose: null,
    planVersion: number,
  });
  return { ...plan, doses: [...plan.doses, ...doses] };
}

function withProtocol(plan: LivingPlan, { number, change }: PlanRule, { today, rowsOf, protocol }: Around): LivingPlan {
  if (change.kind !== 'PROTOCOL' || !protocol) return plan;
  const recorded = new Set(plan.doses.filter(isRecorded).map(({ row }) => row.cycleId));
  const cycles = plan.cycles.map((cycle) =>
    cycle.startsOn <= today || recorded.has(cycle.id) ? cycle : { ...cycle, status: 'REVOKED' as CycleRow['status'] },
  );
  const child = { birthDate: plan.birthDate, ...bodyOn(plan.rules, change.startsOn) };
  const laid = layOut(protocol, change.startsOn, child, change.startAt).map((cycle) => ({
    ...cycle,
    sequence: cycle.sequence + change.firstSequence - 1,
  }));
  const rows = cycleRows(rowsOf, protocol, laid);
  return {
    ...plan,
    cycles: [...cycles, ...rows.map(({ cycle }) => cycle)],
    doses: [
      ...plan.doses,
      ...rows.flatMap(({ doses }) =>
        doses.map((row): PlanDose => ({ row: { ...row, planVersion: number }, record: null })),
      ),
    ],
  };
}

/** The cycles that move with `cycleId`: it and every later one that is not revoked. */
export const movesFrom = ({ cycles }: LivingPlan, cycleId: string): { cycleId: string; wholly: boolean }[] => {
  const sequence = cycles.find(({ id }) => id === cycleId)!.sequence;
  return cycles
    .filter((cycle) => cycle.sequence >= sequence && cycle.status !== 'REVOKED')
    .map(({ id }) => ({ cycleId: id, wholly: true }));
};

function withCycle(plan: LivingPlan, { change }: PlanRule): LivingPlan {
  if (change.kind !== 'CYCLE') return plan;
  const cycle = plan.cycles.find(({ id }) => id === change.cycleId)!;
  const days = daysBetween(cycle.startsOn, change.startsOn);
  const moved = withMoves(plan, movesFrom(plan, cycle.id), days);
  const status = (days > 0 ? 'POSTPONED' : 'PLANNED') as CycleRow['status'];
  return { ...moved, cycles: moved.cycles.map((row) => (row.id === cycle.id ? { ...row, status } : row)) };
}

/** The plan that `rule` makes of `plan`. Pure: the same input makes the same plan, but for the ids of new rows. */
export function changed(plan: LivingPlan, rule: PlanRule, around: Around): LivingPlan {
  const ruled: LivingPlan = { ...plan, rules: [...plan.rules, rule] };
  const { change, number } = rule;
  let draft = ruled;
  if (change.kind === 'ADD') {
    const days = change.on.map((plannedOn) => ({ cycle: cycleOfDay(plan.cycles, plannedOn), plannedOn }));
    const more = { lineVersion: number, addedPurpose: change.purpose, planVersion: number };
    draft = { ...ruled, doses: [...plan.doses, ...dosesOfLine(ruled, change.line, days, around, more)] };
  } else if (change.kind === 'SUBSTITUTE') draft = withSubstitute(ruled, rule, around);
  else if (change.kind === 'PROTOCOL') draft = withProtocol(ruled, rule, around);
  else if (change.kind === 'CYCLE') draft = withCycle(ruled, rule);
  return replanned(plan, draft, { version: number, reason: rule.cause ?? '' });
}
