/**
 * A plan as data: its cycles, its doses, and the rules by which an open dose is worked out. A preview, its confirmation and
 * the tests use the same functions. Nothing here reads or writes.
 */
import type { Day } from '../../core/time';
import type { AddedPurpose } from './administration.types';
import type { AdjustmentCause } from './adjustment.types';
import { workedDose, type Body, type WorkedDose } from './dose';
import { lineOf } from './protocol-line';
import type { ProtocolDefinition, ProtocolMedication, Route } from './protocol.types';
import type { AdministrationRow, CycleRow } from './treatment.entity';

/** A day in a protocol. */
export interface Position {
  phase: string;
  cycle: number;
  day: number;
}

/** A medicine of a plan: its code and, where it has several, its route. */
interface MedicineOf {
  atc: string;
  route: Route | null;
}

/** The change that made a version of a plan; the JSON of the column `planChange`. */
export type PlanChange =
  | { kind: 'START'; startAt?: Position }
  | { kind: 'MEASURES'; heightCm: number; weightKg: number; measuredOn: Day }
  | ({ kind: 'DOSES'; percent: number; medication: string } & MedicineOf)
  | { kind: 'ADD'; purpose: AddedPurpose; line: ProtocolMedication; on: Day[] }
  | ({
      kind: 'SUBSTITUTE';
      by: ProtocolMedication;
      equivalence: string;
      medication: string;
      /** The ids of the replaced doses. */
      replaced: readonly string[];
    } & MedicineOf)
  | { kind: 'PROTOCOL'; code: string; version: number; startAt: Position; startsOn: Day; firstSequence: number }
  | { kind: 'CYCLE'; cycleId: string; startsOn: Day }
  | { kind: 'DECLINE'; proposalId: string }
  | { kind: 'AGE' };

/** A version of a plan, as a rule for the doses from `fromDay` to `untilDay`. */
export interface PlanRule {
  number: number;
  cause: AdjustmentCause | null;
  fromDay: Day;
  untilDay: Day | null;
  /** The measures in force in this version. */
  heightCm: number;
  weightKg: number;
  change: PlanChange;
}

/** A dose and its newest valid record. */
export interface PlanDose {
  row: AdministrationRow;
  record: { status: AdministrationRow['status']; reason: string | null } | null;
}

export interface LivingPlan {
  readonly birthDate: Day;
  /** By number. */
  readonly rules: readonly PlanRule[];
  /** By {@link definitionKey}. */
  readonly definitions: ReadonlyMap<string, Pick<ProtocolDefinition, 'phases'>>;
  /** By sequence. */
  readonly cycles: readonly CycleRow[];
  readonly doses: readonly PlanDose[];
}

export const definitionKey = (code: string, version: number): string => `${code} ${version}`;

/** Whether the outcome of a dose is on record: it keeps dose, day and amount. */
export const isRecorded = ({ row, record }: PlanDose): boolean =>
  row.status === 'GIVEN' ||
  row.status === 'PARTIALLY_GIVEN' ||
  (record !== null && record.status !== 'POSTPONED' && record.status !== 'PLANNED');

/** The status of a dose that is to be given: the one of its newest record, or PLANNED. */
export const openStatus = ({ record }: PlanDose): AdministrationRow['status'] =>
  record?.status === 'POSTPONED' ? record.status : ('PLANNED' as AdministrationRow['status']);

/** Whether a dose is to be given. */
export const isOpen = (dose: PlanDose): boolean => !isRecorded(dose) && dose.row.status !== 'OMITTED';

/** The day on which the outcome of a recorded dose took place. */
export const recordedDay = ({ row }: PlanDose): Day => row.givenOn ?? row.plannedOn;

/** The measures by which a dose of `day` is worked out: the newest that hold from that day or earlier. */
export function bodyOn(rules: readonly PlanRule[], day: Day): Body {
  const newest = rules.findLast(({ change, fromDay }) => change.kind === 'MEASURES' && fromDay <= day);
  const { heightCm, weightKg } = newest?.change.kind === 'MEASURES' ? newest.change : rules[0]!;
  return { heightCm, weightKg };
}

/** The version in which a cycle was laid out. */
const laidOutIn = ({ rules }: LivingPlan, { sequence }: CycleRow): number =>
  rules.findLast(({ change }) => change.kind === 'PROTOCOL' && change.firstSequence <= sequence)?.number ?? 1;

/** Whether two cycles were laid out together. */
export const isSameLayout = (plan: LivingPlan, a: CycleRow, b: CycleRow): boolean =>
  laidOutIn(plan, a) === laidOutIn(plan, b);

export const isOf = (row: Pick<AdministrationRow, 'atc' | 'route'>, { atc, route }: MedicineOf): boolean =>
  row.atc === atc && (route === null || row.route === route);

/**
 * The ids of the doses that a substitute from `fromDay` on replaces: those of the medicine in each cycle in which one is to
 * be given. Recorded ones are among them: planned again, they would be given beside the substitute.
 */
export function replacedDoses({ doses }: LivingPlan, medicine: MedicineOf, fromDay: Day): string[] {
  const ofMedicine = doses.filter(({ row }) => row.plannedOn >= fromDay && isOf(row, medicine));
  const cycles = new Set(ofMedicine.filter(isOpen).map(({ row }) => row.cycleId));
  return ofMedicine.filter(({ row }) => cycles.has(row.cycleId)).map(({ row }) => row.id);
}

/** The line of a dose: of its protocol, or of the version that brought it. */
export function lineFor(
  plan: Pick<LivingPlan, 'rules' | 'definitions'>,
  cycle: Pick<CycleRow, 'protocolCode' | 'protocolVersion' | 'phase' | 'number'>,
  row: Pick<AdministrationRow, 'lineVersion' | 'medication' | 'atc' | 'route' | 'day'>,
): ProtocolMedication | undefined {
  if (row.lineVersion !== null) {
    const change = plan.rules.find(({ number }) => number === row.lineVersion)?.change;
    return change?.kind === 'ADD' ? change.line : change?.kind === 'SUBSTITUTE' ? change.by : undefined;
  }
  const definition = plan.definitions.get(definitionKey(cycle.protocolCode, cycle.protocolVersion));
  return definition && lineOf(definition, { ...row, phase: cycle.phase, cycleNumber: cycle.number });
}

/**
 * The rule that decides how much of its dose is given: the substitute that replaced it, on whatever day it is by now; else
 * the newest percentage for the medicine on that day, newer than the line.
 */
export const shareRule = ({ rules }: LivingPlan, row: AdministrationRow): PlanRule | undefined =>
  rules.find(({ change }) => change.kind === 'SUBSTITUTE' && change.replaced.includes(row.id)) ??
  rules.findLast(({ number, fromDay, untilDay, change }) => {
    const isLater = number > (row.lineVersion ?? 0);
    const isInSpan = fromDay <= row.plannedOn && (untilDay === null || row.plannedOn <= untilDay);
    return change.kind === 'DOSES' && isLater && isInSpan && isOf(row, change);
  });

/** How much of its dose is given, in %; 100 without a rule, 0 for a replaced dose. */
export function percentOf(plan: LivingPlan, row: AdministrationRow): number {
  const rule = shareRule(plan, row);
  return rule?.change.kind === 'DOSES' ? rule.change.percent : rule ? 0 : 100;
}

/** The dose that the rules give a dose on its planned day; undefined where its line is unknown, or 0 % is given. */
export function amountOf(plan: LivingPlan, cycle: CycleRow, row: AdministrationRow): WorkedDose | undefined {
  const line = lineFor(plan, cycle, row);
  const percent = percentOf(plan, row);
  if (!line || percent === 0) return undefined;
  return workedDose(line, bodyOn(plan.rules, row.plannedOn), plan.birthDate, row.plannedOn, percent);
}
