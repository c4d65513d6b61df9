/** What can be wrong with a protocol. Everything is told at once, each with its path. */
import type { Problems } from '../../core/validation';
import type {
  DefineProtocolInput,
  DoseByAgeInput,
  ProtocolCycleInput,
  ProtocolMedicationInput,
  ProtocolPhaseInput,
} from './protocol.inputs';
import { validateAgeGap, validateBands, validateTimes } from './dose-band.validation';
import { medicineRefusals } from './route.validation';
import { isAtc } from './substances';

const MOST_PHASES = 30;
const MOST_CYCLES_PER_PHASE = 120;
const MOST_CYCLES = 200;
const MOST_MEDICATIONS = 40;
const LONGEST_CYCLE_DAYS = 366;
const LONGEST_PROTOCOL_DAYS = 3_660;
const MOST_DOSES = 10_000;
const LARGEST_DOSE = 10_000_000;
const OLDEST_YEARS = 120;

/** A diagnosis as it is kept. */
export const normalIcd10 = (code: string): string => code.trim().toUpperCase();

/** Whether `value` is a whole number within both ends; otherwise that is a problem. */
function checkWhole(problems: Problems, path: string, value: number, least: number, most: number): boolean {
  const sound = Number.isInteger(value) && value >= least && value <= most;
  if (!sound)
    problems.add(
      path,
      'RANGE',
      `Escribe un número entero de ${least} a ${most}.`,
      `Write a whole number from ${least} to ${most}.`,
    );
  return sound;
}

function validateDose(problems: Problems, path: string, dose: number): void {
  if (!Number.isFinite(dose) || dose <= 0 || dose > LARGEST_DOSE)
    problems.add(path, 'RANGE', 'Escribe una dosis mayor que cero.', 'Write a dose above zero.');
}

function checkCount(problems: Problems, path: string, count: number, most: number): void {
  if (count > most) problems.add(path, 'TOO_MANY', `Son como máximo ${most}.`, `There may be ${most} at most.`);
}

function validateDays(problems: Problems, path: string, days: readonly number[], lengthDays: number): void {
  if (days.length === 0) problems.add(path, 'REQUIRED', 'Indica al menos un día.', 'Name at least one day.');
  const seen = new Set<number>();
  days.forEach((day, index) => {
    if (!Number.isInteger(day) || day < 1 || day > lengthDays)
      problems.add(
        `${path}.${index}`,
        'RANGE',
        `El ciclo tiene los días 1 a ${lengthDays}.`,
        `The cycle has days 1 to ${lengthDays}.`,
      );
    else if (seen.has(day))
      problems.add(`${path}.${index}`, 'DUPLICATE', `El día ${day} está repetido.`, `Day ${day} is repeated.`);
    seen.add(day);
  });
}

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
      problems.add(
        `${at}.maxYears`,
        'RANGE',
        'La edad final debe ser mayor que la inicial.',
        'The age at the end must be above the one at the start.',
      );
    if (ranges.slice(0, index).some((earlier) => range.minYears < end(earlier) && earlier.minYears < end(range)))
      problems.add(at, 'OVERLAP', 'Este grupo de edad se cruza con otro.', 'This range of ages overlaps another one.');
  });
  if (problems.list.length === before) validateAgeGap(problems, path, ranges);
}

function validateMedication(
  problems: Problems,
  path: string,
  medication: ProtocolMedicationInput,
  lengthDays: number,
): void {
  problems.text(`${path}.name`, medication.name, { required: true, max: 200 });
  problems.text(`${path}.note`, medication.note, { max: 300 });
  if (medication.atc.length > 80 || !isAtc(medication.atc))
    problems.add(
      `${path}.atc`,
      'FORMAT',
      'Escribe el código ATC, como L01BA01; si son varias sustancias, únelos con +.',
      'Write the ATC code, like L01BA01; join those of several substances with +.',
    );
  for (const { field, code, text } of medicineRefusals(medication)) problems.add(`${path}.${field}`, code, ...text);
  validateDose(problems, `${path}.dose`, medication.dose);
  if (medication.maxDose !== undefined && medication.maxDose !== null)
    validateDose(problems, `${path}.maxDose`, medication.maxDose);
  const { minIntervalHours: least } = medication;
  if (least !== undefined && least !== null && !(least > 0 && least <= LONGEST_CYCLE_DAYS * 24))
    problems.add(
      `${path}.minIntervalHours`,
      'RANGE',
      'Escribe un número de horas mayor que cero y de un año como máximo.',
      'Write a number of hours above zero, one year at most.',
    );
  // "mg/m2" beside PER_M2 would be understood by a person and multiplied twice by another one.
  if (!/^\p{L}[\p{L}. ]{0,19}$/u.test(medication.unit.trim()))
    problems.add(
      `${path}.unit`,
      'FORMAT',
      'Escribe sólo la unidad de la dosis, como mg o UI; si es por m2 o por kg se dice en basis.',
      'Write the unit of the dose alone, like mg or UI; per m2 or per kg is said in basis.',
    );
  validateDays(problems, `${path}.days`, medication.days, lengthDays);
  validateByAge(problems, `${path}.byAge`, medication.byAge ?? []);
  validateBands(problems, `${path}.bands`, medication, (at, dose) => validateDose(problems, at, dose));
  validateTimes(problems, `${path}.times`, medication.times ?? []);
}

function validateCycle(
  problems: Problems,
  path: string,
  cycle: ProtocolCycleInput,
  before: ProtocolCycleInput | undefined,
): void {
  checkWhole(problems, `${path}.number`, cycle.number, 1, 999);
  if (before && cycle.number <= before.number)
    problems.add(
      `${path}.number`,
      'ORDER',
      'Los números de ciclo de una fase van en aumento, sin repetirse.',
      'The cycle numbers of a phase rise and are not repeated.',
    );
  const hasLength = checkWhole(problems, `${path}.lengthDays`, cycle.lengthDays, 1, LONGEST_CYCLE_DAYS);
  checkCount(problems, `${path}.medications`, cycle.medications.length, MOST_MEDICATIONS);
  cycle.medications.forEach((medication, index) =>
    validateMedication(
      problems,
      `${path}.medications.${index}`,
      medication,
      hasLength ? cycle.lengthDays : LONGEST_CYCLE_DAYS,
    ),
  );
}

function validatePhases(problems: Problems, phases: readonly ProtocolPhaseInput[]): void {
  checkCount(problems, 'phases', phases.length, MOST_PHASES);
  const codes = new Set<string>();
  phases.forEach((phase, index) => {
    const path = `phases.${index}`;
    problems.text(`${path}.code`, phase.code, { required: true, max: 80 });
    problems.text(`${path}.name`, phase.name, { required: true, max: 300 });
    problems.text(`${path}.plainName`, phase.plainName, { max: 300 });
    if (codes.has(phase.code.trim()))
      problems.add(
        `${path}.code`,
        'DUPLICATE',
        'Otra fase ya tiene este código.',
        'Another phase has this code already.',
      );
    codes.add(phase.code.trim());
    checkCount(problems, `${path}.cycles`, phase.cycles.length, MOST_CYCLES_PER_PHASE);
    phase.cycles.forEach((cycle, at) => validateCycle(problems, `${path}.cycles.${at}`, cycle, phase.cycles[at - 1]));
  });
  const cycles = phases.flatMap((phase) => phase.cycles);
  if (cycles.length === 0)
    problems.add('phases', 'REQUIRED', 'Un protocolo tiene al menos un ciclo.', 'A protocol has at least one cycle.');
  checkCount(problems, 'phases', cycles.length, MOST_CYCLES);
  if (cycles.reduce((sum, { lengthDays }) => sum + lengthDays, 0) > LONGEST_PROTOCOL_DAYS)
    problems.add(
      'phases',
      'TOO_LONG',
      'El protocolo completo puede durar como máximo diez años.',
      'The whole protocol may last ten years at most.',
    );
  if (
    cycles.reduce(
      (sum, { medications }) =>
        sum + medications.reduce((doses, { days, times }) => doses + days.length * Math.max(times?.length ?? 0, 1), 0),
      0,
    ) > MOST_DOSES
  )
    problems.add(
      'phases',
      'TOO_MANY',
      `El protocolo completo puede tener como máximo ${MOST_DOSES} dosis.`,
      `The whole protocol may have ${MOST_DOSES} doses at most.`,
    );
}

/** Everything that is wrong with a protocol. */
export function validateProtocol(problems: Problems, input: DefineProtocolInput): void {
  problems.text('code', input.code, { required: true, max: 80 });
  problems.text('name', input.name, { required: true, max: 300 });
  if (input.icd10.length === 0)
    problems.add('icd10', 'REQUIRED', 'Indica al menos un diagnóstico.', 'Name at least one diagnosis.');
  checkCount(problems, 'icd10', input.icd10.length, 100);
  input.icd10.forEach((code, index) => {
    if (!/^[A-Z]\d{2}[0-9A-Z]?$/.test(normalIcd10(code)))
      problems.add(
        `icd10.${index}`,
        'FORMAT',
        'Escribe el código CIE-10 con cuatro caracteres y sin punto, como C910.',
        'Write the ICD-10 code with four characters and no dot, like C910.',
      );
  });
  validatePhases(problems, input.phases);
}
