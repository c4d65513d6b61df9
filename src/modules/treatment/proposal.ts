/** Whether new measures would change the open doses of a plan by enough to propose it. Nothing here reads or writes. */
import type { Day } from '../../core/time';
import { isOpen, type LivingPlan } from './living-plan';
import type { Body } from './dose';
import { replanned } from './replan';

/** Twelve significant digits restore 10 % of a decimal number, which binary numbers do not represent. */
const percentOf = (before: number, after: number): number =>
  Number((((after - before) / before) * 100).toPrecision(12));

/** The greatest change in % of an open dose from `from` on by `body`, with its sign; 0 where none changes. */
export function largestChange(plan: LivingPlan, body: Body, from: Day): number {
  const { number } = plan.rules.at(-1)!;
  const change = { kind: 'MEASURES' as const, ...body, measuredOn: from };
  const rule = { number: number + 1, cause: null, fromDay: from, untilDay: null, ...body, change };
  const after = replanned(plan, { ...plan, rules: [...plan.rules, rule] }, { version: number + 1, reason: '' });
  const before = new Map(plan.doses.map((dose) => [dose.row.id, dose.row.plannedDose]));
  return after.doses
    .filter((dose) => isOpen(dose) && dose.row.plannedOn >= from)
    .map(({ row }) => percentOf(before.get(row.id)!, row.plannedDose))
    .reduce((largest, percent) => (Math.abs(percent) > Math.abs(largest) ? percent : largest), 0);
}
