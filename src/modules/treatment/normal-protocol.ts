/** From the input of a protocol, which is valid, to its definition. */
import { criterionUnit } from './count-criterion';
import { doseUnit } from './dose-unit';
import { DosePer, Route } from './dosing.types';
import type {
  CountCriterionInput,
  DefineProtocolInput,
  DoseBandInput,
  MixtureComponentInput,
  ProtocolCycleInput,
  ProtocolMedicationInput,
} from './protocol.inputs';
import type { CountCriterion } from './protocol-step.types';
import type {
  DoseBand,
  MixtureComponent,
  ProtocolCycle,
  ProtocolDefinition,
  ProtocolMedication,
} from './protocol.types';
import { normalAtc } from './substances';

const byNumber = (days: readonly number[]): number[] => [...days].sort((a, b) => a - b);
const normalUnit = (unit: string, atc: string): string => doseUnit(unit, atc) ?? unit.trim();

const normalBand = ({ underMonths, underKg, basis, dose, maxDose }: DoseBandInput): DoseBand => ({
  underMonths: underMonths ?? null,
  underKg: underKg ?? null,
  basis,
  dose,
  maxDose: maxDose ?? null,
});

const normalCriterion = (criterion: CountCriterionInput): CountCriterion => ({
  kind: criterion.kind,
  min: criterion.min ?? null,
  max: criterion.max ?? null,
  unit: criterionUnit(criterion),
});

const normalComponent = ({
  name,
  atc,
  basis,
  dose,
  unit,
  maxDose,
  bands,
}: MixtureComponentInput): MixtureComponent => ({
  name: name.trim(),
  atc: normalAtc(atc),
  basis,
  dose,
  unit: normalUnit(unit, atc),
  maxDose: maxDose ?? null,
  bands: (bands ?? []).map(normalBand),
});

/** A line as it is stored and planned. */
export const normalMedication = (line: ProtocolMedicationInput): ProtocolMedication => ({
  name: line.name.trim(),
  atc: normalAtc(line.atc),
  route: line.route,
  basis: line.basis,
  dose: line.dose,
  unit: normalUnit(line.unit, line.atc),
  maxDose: line.maxDose ?? null,
  maxDailyDose: line.maxDailyDose ?? null,
  infusionMinutes: line.infusionMinutes ?? null,
  minIntervalHours: line.minIntervalHours ?? null,
  days: byNumber(line.days),
  times: line.times ?? [],
  dosePer: line.dosePer ?? DosePer.ADMINISTRATION,
  bands: (line.bands ?? []).map(normalBand),
  byAge: (line.byAge ?? []).map(({ minYears, maxYears, dose }) => ({ minYears, maxYears: maxYears ?? null, dose })),
  components: (line.components ?? []).map(normalComponent),
  requiresSecondCheck: line.requiresSecondCheck ?? false,
  criteria: (line.criteria ?? []).map(normalCriterion),
  until: line.until ? normalCriterion(line.until) : null,
  atHome: line.atHome ?? line.route === Route.ORAL,
  note: line.note?.trim() || null,
});

const normalCycle = ({ number, lengthDays, medications, startCriteria, steps }: ProtocolCycleInput): ProtocolCycle => ({
  number,
  lengthDays,
  medications: medications.map(normalMedication),
  startCriteria: (startCriteria ?? []).map(normalCriterion),
  steps: (steps ?? []).map(({ kind, name, days }) => ({ kind, name: name.trim(), days: byNumber(days) })),
});

/** The definition that is stored. */
export const normalDefinition = (input: DefineProtocolInput): ProtocolDefinition => ({
  icd10: [...new Set(input.icd10)],
  phases: input.phases.map((phase) => ({
    code: phase.code.trim(),
    name: phase.name.trim(),
    plainName: phase.plainName?.trim() || null,
    cycles: phase.cycles.map(normalCycle),
  })),
});
