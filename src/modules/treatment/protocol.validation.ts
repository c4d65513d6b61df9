/** Checks of a protocol. All problems are reported at once, each with its path. */
import type { Problems } from '../../core/validation';
import type {
  DefineProtocolInput,
  DoseByAgeInput,
  ProtocolCycleInput,
  ProtocolMedicationInput,
  ProtocolPhaseInput,
} from './protocol.inputs';
import { validateAgeGap, validateBands, validateTimes } from './dose-band.validation';
import { validateComponents, validateUnit } from './mixture.validation';
import { checkCount, checkWhole, validateCap, validateDays, validateDose } from './protocol-value.validation';
import { validateCriteria, validateCriterion, validateSteps } from './protocol-step.validation';
import { protocolMessages as messages } from './protocol.messages';
import { medicineRefusals } from './route.validation';
import { isAtc } from './substances';

const MOST_PHASES = 30;
const MOST_CYCLES_PER_PHASE = 120;
const MOST_CYCLES = 200;
const MOST_MEDICATIONS = 40;
const LONGEST_CYCLE_DAYS = 366;
const LONGEST_PROTOCOL_DAYS = 3_660;
const MOST_DOSES = 10_000;
const OLDEST_YEARS = 120;
const LONGEST_INFUSION_MINUTES = 20_160;

function validateByAge(problems: Problems, path: string, ranges: readonly DoseByAgeInput[]): void {
  checkCount(problems, path, ranges.length, OLDEST_YEARS);
  const before = problems.list.length;
  const end = ({ maxYears }: DoseByAgeInput): number => maxYears ?? Infinity;
  ranges.forEach((range, index) => {
    const at = `${path}.${index}`;
    validateDose(problems, `${at}.dose`, range.dose);
    checkWhole(problems, `${at}.minYears`, range.minYears, 0, OLDEST_YEARS);
    if (
      range.maxYears !== undefined &&
      range.maxYears !== null &&
      checkWhole(problems, `${at}.maxYears`, range.maxYears, 1, OLDEST_YEARS) &&
      range.maxYears <= range.minYears
    )
      problems.add(`${at}.maxYears`, 'RANGE', messages.agesReversed);
    if (ranges.slice(0, index).some((earlier) => range.minYears < end(earlier) && earlier.minYears < end(range)))
      problems.add(at, 'OVERLAP', messages.agesOverlap);
  });
  if (problems.list.length === before) validateAgeGap(problems, path, ranges);
}

/** Adds the problems of a line whose days are those of a cycle of `lengthDays` days. */
export function validateMedication(
  problems: Problems,
  path: string,
  medication: ProtocolMedicationInput,
  lengthDays: number,
): void {
  problems.text(`${path}.name`, medication.name, { required: true, max: 200 });
  problems.text(`${path}.note`, medication.note, { max: 300 });
  if (medication.atc.length > 80 || !isAtc(medication.atc)) problems.add(`${path}.atc`, 'FORMAT', messages.atc);
  for (const { field, code, text } of medicineRefusals(medication)) problems.add(`${path}.${field}`, code, text);
  validateDose(problems, `${path}.dose`, medication.dose);
  validateCap(problems, `${path}.maxDose`, medication.maxDose);
  validateCap(problems, `${path}.maxDailyDose`, medication.maxDailyDose);
  const { minIntervalHours: least, infusionMinutes, until } = medication;
  if (infusionMinutes !== undefined && infusionMinutes !== null)
    checkWhole(problems, `${path}.infusionMinutes`, infusionMinutes, 1, LONGEST_INFUSION_MINUTES);
  if (least !== undefined && least !== null && !(least > 0 && least <= LONGEST_CYCLE_DAYS * 24))
    problems.add(`${path}.minIntervalHours`, 'RANGE', messages.interval);
  validateUnit(problems, `${path}.unit`, medication.unit, medication.atc);
  validateComponents(problems, `${path}.components`, medication);
  validateCriteria(problems, `${path}.criteria`, medication.criteria ?? []);
  if (until) validateCriterion(problems, `${path}.until`, until);
  validateDays(problems, `${path}.days`, medication.days, lengthDays);
  validateByAge(problems, `${path}.byAge`, medication.byAge ?? []);
  validateBands(problems, `${path}.bands`, medication);
  validateTimes(problems, `${path}.times`, medication.times ?? []);
}

function validateCycle(
  problems: Problems,
  path: string,
  cycle: ProtocolCycleInput,
  before: ProtocolCycleInput | undefined,
): void {
  checkWhole(problems, `${path}.number`, cycle.number, 1, 999);
  if (before && cycle.number <= before.number) problems.add(`${path}.number`, 'ORDER', messages.cycleOrder);
  const hasLength = checkWhole(problems, `${path}.lengthDays`, cycle.lengthDays, 1, LONGEST_CYCLE_DAYS);
  checkCount(problems, `${path}.medications`, cycle.medications.length, MOST_MEDICATIONS);
  const lengthDays = hasLength ? cycle.lengthDays : LONGEST_CYCLE_DAYS;
  cycle.medications.forEach((medication, index) =>
    validateMedication(problems, `${path}.medications.${index}`, medication, lengthDays),
  );
  validateCriteria(problems, `${path}.startCriteria`, cycle.startCriteria ?? []);
  validateSteps(problems, `${path}.steps`, cycle.steps ?? [], lengthDays);
}

function validatePhases(problems: Problems, phases: readonly ProtocolPhaseInput[]): void {
  checkCount(problems, 'phases', phases.length, MOST_PHASES);
  const codes = new Set<string>();
  phases.forEach((phase, index) => {
    const path = `phases.${index}`;
    problems.text(`${path}.code`, phase.code, { required: true, max: 80 });
    problems.text(`${path}.name`, phase.name, { required: true, max: 300 });
    problems.text(`${path}.plainName`, phase.plainName, { max: 300 });
    if (codes.has(phase.code.trim())) problems.add(`${path}.code`, 'DUPLICATE', messages.phaseRepeated);
    codes.add(phase.code.trim());
    checkCount(problems, `${path}.cycles`, phase.cycles.length, MOST_CYCLES_PER_PHASE);
    phase.cycles.forEach((cycle, at) => validateCycle(problems, `${path}.cycles.${at}`, cycle, phase.cycles[at - 1]));
  });
  const cycles = phases.flatMap((phase) => phase.cycles);
  if (cycles.length === 0) problems.add('phases', 'REQUIRED', messages.oneCycle);
  checkCount(problems, 'phases', cycles.length, MOST_CYCLES);
  if (cycles.reduce((sum, { lengthDays }) => sum + lengthDays, 0) > LONGEST_PROTOCOL_DAYS)
    problems.add('phases', 'TOO_LONG', messages.tooLong);
  if (
    cycles.reduce(
      (sum, { medications }) =>
        sum + medications.reduce((doses, { days, times }) => doses + days.length * Math.max(times?.length ?? 0, 1), 0),
      0,
    ) > MOST_DOSES
  )
    problems.add('phases', 'TOO_MANY', messages.tooManyDoses(MOST_DOSES));
}

/** Adds all problems of a protocol. */
export function validateProtocol(problems: Problems, input: DefineProtocolInput): void {
  problems.text('code', input.code, { required: true, max: 80 });
  problems.text('name', input.name, { required: true, max: 300 });
  if (input.icd10.length === 0) problems.add('icd10', 'REQUIRED', messages.oneDiagnosis);
  checkCount(problems, 'icd10', input.icd10.length, 100);
  input.icd10.forEach((code, index) => {
    if (!/^[A-Z]\d{2}[0-9A-Z]?$/.test(code)) problems.add(`icd10.${index}`, 'FORMAT', messages.icd10);
  });
  validatePhases(problems, input.phases);
}
