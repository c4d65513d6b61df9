/** From the input of an adjustment, which is valid, to the change of the plan. */
import type { AdjustTreatmentInput, AddedMedicationInput } from './adjustment.inputs';
import { DoseBasis } from './dosing.types';
import { replacedDoses, type LivingPlan, type PlanChange, type PlanRule } from './living-plan';
import { normalMedication } from './normal-protocol';
import { positionOf } from './position';
import type { WholeProtocol } from './protocol.queries';
import type { Route } from './protocol.types';
import { normalAtc } from './substances';

/** The name of a medicine of the plan. */
const nameOf = ({ doses }: LivingPlan, atc: string): string =>
  doses.findLast(({ row }) => row.atc === atc)?.row.medication ?? atc;

/** An added medicine as a line of a protocol with a fixed dose. */
const addedLine = ({ name, atc, route, dose, unit, times, infusionMinutes, note, atHome }: AddedMedicationInput) =>
  normalMedication({
    name,
    atc,
    route,
    basis: DoseBasis.FIXED,
    dose,
    unit,
    days: [],
    times: times ?? null,
    infusionMinutes: infusionMinutes ?? null,
    note: note ?? null,
    atHome: atHome ?? null,
  });

const medicineOf = (plan: LivingPlan, input: { atc: string; route?: Route | null }) => {
  const atc = normalAtc(input.atc);
  return { atc, route: input.route ?? null, medication: nameOf(plan, atc) };
};

export function planChangeOf(
  { from, change: { measures, doses, add, substitute, protocol, cycle, declineProposalId } }: AdjustTreatmentInput,
  plan: LivingPlan,
  next: WholeProtocol | undefined,
): PlanChange {
  if (measures) return { kind: 'MEASURES', ...measures };
  if (doses) return { kind: 'DOSES', ...medicineOf(plan, doses), percent: doses.percent };
  if (add) return { kind: 'ADD', purpose: add.purpose, line: addedLine(add), on: [...add.on].sort() };
  if (substitute) {
    const by = normalMedication(substitute.by);
    const medicine = medicineOf(plan, substitute);
    const replaced = replacedDoses(plan, medicine, from);
    return { kind: 'SUBSTITUTE', ...medicine, by, equivalence: substitute.equivalence.trim(), replaced };
  }
  if (protocol && next)
    return {
      kind: 'PROTOCOL',
      code: next.code,
      version: next.version,
      startAt: positionOf(protocol.startAt)!,
      startsOn: protocol.startsOn,
      firstSequence: Math.max(...plan.cycles.map(({ sequence }) => sequence)) + 1,
    };
  if (cycle) return { kind: 'CYCLE', cycleId: cycle.cycleId, startsOn: cycle.startsOn };
  return { kind: 'DECLINE', proposalId: declineProposalId! };
}

/** The version that an adjustment makes of its plan. */
export function ruleOf(input: AdjustTreatmentInput, plan: LivingPlan, next: WholeProtocol | undefined): PlanRule {
  const { number, heightCm, weightKg } = plan.rules.at(-1)!;
  const change = planChangeOf(input, plan, next);
  const measures = change.kind === 'MEASURES' ? change : { heightCm, weightKg };
  return {
    number: number + 1,
    cause: input.cause,
    fromDay: input.from,
    untilDay: input.until ?? null,
    heightCm: measures.heightCm,
    weightKg: measures.weightKg,
    change,
  };
}
