/** Checks of the counts, tests and procedures of a protocol. */
import type { Problems } from '../../core/validation';
import { FollowUpKind } from './follow-up.types';
import { criterionUnit } from './count-criterion';
import { scaleOf, SCALES } from './measure';
import type { CountCriterionInput, ProtocolStepInput } from './protocol.inputs';
import { protocolMessages as messages } from './protocol.messages';
import { checkCount, validateDays } from './protocol-value.validation';

const MOST_CRITERIA = 10;
const MOST_STEPS = 40;
const LONGEST_STEP = 120;
const COUNTED: readonly FollowUpKind[] = [
  FollowUpKind.HEMOGLOBIN,
  FollowUpKind.LEUKOCYTES,
  FollowUpKind.NEUTROPHILS,
  FollowUpKind.PLATELETS,
  FollowUpKind.WEIGHT,
  FollowUpKind.TEMPERATURE,
];

/** Adds the problems of one criterion. */
export function validateCriterion(problems: Problems, path: string, criterion: CountCriterionInput): void {
  const { kind } = criterion;
  if (!COUNTED.includes(kind)) {
    problems.add(`${path}.kind`, 'KIND', messages.criterionKind);
    return;
  }
  const scale = scaleOf(kind, criterionUnit(criterion));
  if (!scale) {
    const units = SCALES[kind].map(({ unit }) => unit).join(', ');
    problems.add(`${path}.unit`, 'UNIT_UNKNOWN', messages.criterionUnit(units));
    return;
  }
  const [min, max] = [criterion.min ?? null, criterion.max ?? null];
  if (min === null && max === null) problems.add(path, 'REQUIRED', messages.criterionLimit);
  for (const [field, limit] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (limit !== null && !(limit >= scale.least && limit <= scale.most))
      problems.add(`${path}.${field}`, 'RANGE', messages.criterionRange(scale.least, scale.most, scale.unit));
  if (min !== null && max !== null && min > max) problems.add(`${path}.max`, 'RANGE', messages.criterionReversed);
}

/** Adds the problems of a list of criteria. */
export function validateCriteria(problems: Problems, path: string, criteria: readonly CountCriterionInput[]): void {
  checkCount(problems, path, criteria.length, MOST_CRITERIA);
  criteria.forEach((criterion, index) => validateCriterion(problems, `${path}.${index}`, criterion));
}

/** Adds the problems of the tests and procedures of a cycle of `lengthDays` days. */
export function validateSteps(
  problems: Problems,
  path: string,
  steps: readonly ProtocolStepInput[],
  lengthDays: number,
): void {
  checkCount(problems, path, steps.length, MOST_STEPS);
  steps.forEach(({ name, days }, index) => {
    problems.text(`${path}.${index}.name`, name, { required: true, max: LONGEST_STEP });
    validateDays(problems, `${path}.${index}.days`, days, lengthDays);
  });
}
