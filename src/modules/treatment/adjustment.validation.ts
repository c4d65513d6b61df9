/** Checks of a change of a plan: by itself, and against the plan. */
import type { Context } from '../../core/context';
import { wrongState, type WrongState } from '../../core/refusal';
import { daysBetween, type Day } from '../../core/time';
import { Problems } from '../../core/validation';
import { planMessages as messages } from './adjustment.messages';
import type { AddedMedicationInput, AdjustTreatmentInput, PlanChangeInput } from './adjustment.inputs';
import { AdjustmentCause } from './adjustment.types';
import { validateTimes } from './dose-band.validation';
import { isOf, isRecorded, recordedDay, type LivingPlan } from './living-plan';
import { validateUnit } from './mixture.validation';
import { validatePosition } from './position.validation';
import { protocolMessages } from './protocol.messages';
import type { WholeProtocol } from './protocol.queries';
import type { Route } from './protocol.types';
import { validateMedication } from './protocol.validation';
import { checkWhole, validateDose } from './protocol-value.validation';
import { medicineRefusals } from './route.validation';
import { isAtc, normalAtc } from './substances';
import { treatmentMessages } from './treatment.messages';
import { validateStored } from './treatment.validation';

const MOST_DAYS = 60;
const FARTHEST_DAYS = 3 * 366;
const LONGEST_MOVE_DAYS = 366;
const LONGEST_CYCLE_DAYS = 366;
const LONGEST_INFUSION_MINUTES = 20_160;

/** What an adjustment is checked against. */
export interface Adjusted {
  birthDate: Day;
  today: Day;
  plan: LivingPlan;
  /** The protocol of a switch; undefined for an unknown one. */
  protocol: WholeProtocol | undefined;
  openProposals: readonly string[];
}

/** The causes that only some changes have. */
const FITTING: Partial<Record<AdjustmentCause, readonly (keyof PlanChangeInput)[]>> = {
  WEIGHT_CHANGE: ['measures', 'declineProposalId'],
  UNPLANNED_NEED: ['add'],
  PROTOCOL_CHANGE: ['protocol'],
};

/** All problems of an adjustment. */
export function validateAdjustment(ctx: Context, input: AdjustTreatmentInput, of: Adjusted): Problems {
  const problems = new Problems(ctx);
  const { change, cause, from, until } = input;
  const named = (Object.keys(change) as (keyof PlanChangeInput)[]).filter((key) => change[key] != null);
  const [kind] = named;
  if (named.length !== 1 || !kind) return problems.add('change', 'EXACTLY_ONE', messages.exactlyOne);
  problems.text('note', input.note, { required: cause === AdjustmentCause.CLINICIAN_JUDGEMENT, max: 1000 });
  if (!(FITTING[cause]?.includes(kind) ?? true)) problems.add('cause', 'NOT_EXPECTED', messages.causeNotFitting);
  const earliest = cause === AdjustmentCause.CORRECTION ? of.birthDate : of.today;
  if (from < earliest) problems.add('from', 'RANGE', messages.notBeforeToday);
  else if (daysBetween(of.today, from) > FARTHEST_DAYS) problems.add('from', 'RANGE', messages.dayTooFar);
  if (until != null && kind !== 'doses') problems.add('until', 'NOT_EXPECTED', messages.untilOnlyDoses);
  else if (until != null && until < from) problems.add('until', 'RANGE', messages.untilBeforeFrom);
  validateMeasures(problems, input, of);
  validateDoses(problems, input, of);
  if (change.add) validateAdded(problems, change.add, from);
  validateSubstitute(problems, input, of);
  validateSwitch(problems, input, of, earliest);
  validateMove(problems, input, of, earliest);
  if (change.declineProposalId != null && !of.openProposals.includes(change.declineProposalId))
    problems.add('change.declineProposalId', 'UNKNOWN_PROPOSAL', messages.unknownProposal);
  return problems;
}

function validateMeasures(problems: Problems, { change: { measures } }: AdjustTreatmentInput, of: Adjusted): void {
  if (!measures) return;
  const between = (field: 'heightCm' | 'weightKg', least: number, most: number, unit: string): void => {
    if (!(measures[field] >= least && measures[field] <= most))
      problems.add(`change.measures.${field}`, 'RANGE', treatmentMessages.range(least, most, unit));
  };
  between('heightCm', 30, 230, 'cm');
  between('weightKg', 1, 200, 'kg');
  if (measures.measuredOn > of.today) problems.add('change.measures.measuredOn', 'DATE_FUTURE', messages.future);
  else if (measures.measuredOn < of.birthDate)
    problems.add('change.measures.measuredOn', 'RANGE', messages.measuredBeforeBirth);
}

/** Adds UNKNOWN_MEDICINE where no dose of the medicine is to come. */
function validateMedicine(
  problems: Problems,
  path: string,
  { atc, route }: { atc: string; route?: Route | null },
  { plan }: Adjusted,
): void {
  const medicine = { atc: normalAtc(atc), route: route ?? null };
  if (!plan.doses.some((dose) => !isRecorded(dose) && isOf(dose.row, medicine)))
    problems.add(`${path}.atc`, 'UNKNOWN_MEDICINE', messages.unknownMedicine);
}

function validateDoses(problems: Problems, { change: { doses } }: AdjustTreatmentInput, of: Adjusted): void {
  if (!doses) return;
  validateMedicine(problems, 'change.doses', doses, of);
  if (!(doses.percent >= 0 && doses.percent <= 200)) problems.add('change.doses.percent', 'RANGE', messages.percent);
}

function validateAdded(problems: Problems, add: AddedMedicationInput, from: Day): void {
  const path = 'change.add';
  problems.text(`${path}.name`, add.name, { required: true, max: 200 });
  problems.text(`${path}.note`, add.note, { max: 300 });
  if (add.atc.length > 80 || !isAtc(add.atc)) problems.add(`${path}.atc`, 'FORMAT', protocolMessages.atc);
  for (const { field, code, text } of medicineRefusals(add)) problems.add(`${path}.${field}`, code, text);
  validateDose(problems, `${path}.dose`, add.dose);
  validateUnit(problems, `${path}.unit`, add.unit, add.atc);
  validateTimes(problems, `${path}.times`, add.times ?? []);
  if (add.infusionMinutes != null)
    checkWhole(problems, `${path}.infusionMinutes`, add.infusionMinutes, 1, LONGEST_INFUSION_MINUTES);
  if (add.on.length === 0 || add.on.length > MOST_DAYS || new Set(add.on).size < add.on.length)
    problems.add(`${path}.on`, 'RANGE', messages.days);
  add.on.forEach((day, index) => {
    if (day < from) problems.add(`${path}.on.${index}`, 'RANGE', messages.dayBeforeFrom);
    else if (daysBetween(from, day) > FARTHEST_DAYS) problems.add(`${path}.on.${index}`, 'RANGE', messages.dayTooFar);
  });
}

function validateSubstitute(problems: Problems, { change: { substitute } }: AdjustTreatmentInput, of: Adjusted): void {
  if (!substitute) return;
  const path = 'change.substitute';
  validateMedicine(problems, path, substitute, of);
  validateMedication(problems, `${path}.by`, substitute.by, LONGEST_CYCLE_DAYS);
  const { length } = substitute.equivalence.trim();
  if (length < 5 || length > 300) problems.add(`${path}.equivalence`, 'RANGE', messages.equivalence);
  else problems.text(`${path}.equivalence`, substitute.equivalence, { max: 300 });
}

function validateSwitch(
  problems: Problems,
  { change: { protocol } }: AdjustTreatmentInput,
  of: Adjusted,
  earliest: Day,
): void {
  if (!protocol) return;
  const path = 'change.protocol';
  if (protocol.startsOn < earliest) problems.add(`${path}.startsOn`, 'RANGE', messages.notBeforeToday);
  else if (daysBetween(of.today, protocol.startsOn) > FARTHEST_DAYS)
    problems.add(`${path}.startsOn`, 'RANGE', messages.dayTooFar);
  if (!of.protocol) problems.add(`${path}.code`, 'UNKNOWN_PROTOCOL', treatmentMessages.unknownProtocol);
  else {
    validateStored(problems, `${path}.code`, of.protocol);
    validatePosition(problems, `${path}.startAt`, of.protocol, protocol.startAt);
  }
}

function validateMove(
  problems: Problems,
  { change: { cycle: move } }: AdjustTreatmentInput,
  { plan }: Adjusted,
  earliest: Day,
): void {
  if (!move) return;
  const cycle = plan.cycles.find(({ id }) => id === move.cycleId);
  const path = 'change.cycle.startsOn';
  if (!cycle) problems.add('change.cycle.cycleId', 'UNKNOWN_CYCLE', messages.unknownCycleOfPlan);
  else if (move.startsOn === cycle.startsOn) problems.add(path, 'NOTHING_CHANGED', messages.sameDay);
  else if (Math.abs(daysBetween(cycle.startsOn, move.startsOn)) > LONGEST_MOVE_DAYS)
    problems.add(path, 'RANGE', messages.cycleTooFar);
  else if (move.startsOn < earliest) problems.add(path, 'RANGE', messages.notBeforeToday);
}

/** The refusal of moving a cycle before what is recorded; undefined when it can be moved, and for other changes. */
export function checkMove(
  ctx: Context,
  { change: { cycle: move } }: AdjustTreatmentInput,
  plan: LivingPlan,
): WrongState | undefined {
  const cycle = move && plan.cycles.find(({ id }) => id === move.cycleId);
  if (!cycle) return undefined;
  if (cycle.status === 'REVOKED') return wrongState(ctx, messages.cycleRevoked);
  const sequences = new Map(plan.cycles.map(({ id, sequence }) => [id, sequence]));
  const lastIn = (fits: (sequence: number) => boolean): Day | undefined =>
    plan.doses
      .filter((dose) => isRecorded(dose) && fits(sequences.get(dose.row.cycleId)!))
      .map(recordedDay)
      .sort()
      .at(-1);
  const own = lastIn((sequence) => sequence >= cycle.sequence);
  if (own !== undefined && move.startsOn < own)
    return wrongState(ctx, messages.recordedInCycle(own), messages.laterInstead);
  const earlier = plan.cycles.findLast(({ sequence, status }) => sequence < cycle.sequence && status !== 'REVOKED');
  const before = lastIn((sequence) => sequence === earlier?.sequence);
  if (before !== undefined && move.startsOn < before)
    return wrongState(ctx, messages.recordedBefore(before), messages.laterInstead);
  return undefined;
}
