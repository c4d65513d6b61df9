/** Checks of follow-ups and of their corrections. */
import type { Context } from '../../core/context';
import { dayOf, type Instant } from '../../core/time';
import { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import type { CorrectFollowUpInput, RecordFollowUpInput, RecordMeasurementsInput } from './follow-up.inputs';
import { followUpMessages as messages } from './follow-up.messages';
import { FollowUpKind } from './follow-up.types';
import { validateMeasure } from './measure.validation';

const SHORTEST_REASON = 5;
const MOST_VALUES = 20;
/** Clocks differ by up to this much; a later time is in the future. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Adds the problems of the moment of a follow-up. */
function validateTime(
  ctx: Context,
  problems: Problems,
  takenAt: Instant,
  { birthDate, medicalUnit }: VisiblePatient,
): void {
  if (takenAt > ctx.now() + CLOCK_TOLERANCE_MS) problems.add('takenAt', 'DATE_FUTURE', messages.future);
  else if (dayOf(takenAt, medicalUnit.timeZone) < birthDate)
    problems.add('takenAt', 'BEFORE_BIRTH', messages.beforeBirth);
}

/** Adds the problems of a follow-up; returns the unit to store, null for none. */
export function validateFollowUp(
  ctx: Context,
  problems: Problems,
  input: Pick<RecordFollowUpInput, 'kind' | 'takenAt' | 'value' | 'unit' | 'note'>,
  patient: VisiblePatient,
): string | null {
  validateTime(ctx, problems, input.takenAt, patient);
  return validateContent(problems, input);
}

/** Adds the problems of values of one moment; returns the unit of each to store. */
export function validateMeasurements(
  ctx: Context,
  problems: Problems,
  { takenAt, values }: RecordMeasurementsInput,
  patient: VisiblePatient,
): (string | null)[] {
  validateTime(ctx, problems, takenAt, patient);
  if (values.length === 0) problems.add('values', 'REQUIRED', messages.atLeastOne);
  if (values.length > MOST_VALUES) problems.add('values', 'TOO_MANY', messages.tooMany(MOST_VALUES));
  return values.slice(0, MOST_VALUES).map((value, index) => {
    const own = new Problems(ctx);
    if (values.findIndex(({ kind }) => kind === value.kind) < index)
      own.add('kind', 'DUPLICATE', messages.kindRepeated);
    if (value.kind === FollowUpKind.NOTE) own.add('kind', 'NOT_EXPECTED', messages.noteElsewhere);
    const unit = validateContent(own, value);
    problems.list.push(...own.list.map((problem) => ({ ...problem, path: `values.${index}.${problem.path}` })));
    return unit;
  });
}

function validateContent(
  problems: Problems,
  input: Pick<RecordFollowUpInput, 'kind' | 'value' | 'unit' | 'note'>,
): string | null {
  problems.text('unit', input.unit, { max: 20 });
  const hasValue = input.value !== undefined && input.value !== null;
  const unit = validateMeasure(problems, input.kind, input.value, input.unit);
  problems.text('note', input.note, { max: 2000 });
  if (!hasValue && !input.note?.trim()) problems.add('note', 'REQUIRED', messages.valueOrNote);
  return unit;
}

/** The problems of a correction by itself, whatever its follow-up. */
export function validateCorrection(ctx: Context, { reason, set }: CorrectFollowUpInput): Problems {
  const problems = new Problems(ctx).text('reason', reason, { required: true, max: 1000 });
  if (!problems.any && reason.trim().length < SHORTEST_REASON)
    problems.add('reason', 'TOO_SHORT', messages.reasonTooShort);
  for (const field of ['kind', 'takenAt', 'confidential', 'released'] as const)
    if (set[field] === null) problems.add(`set.${field}`, 'REQUIRED', messages.required);
  if (set.released === true) problems.add('set.released', 'NOT_EXPECTED', messages.releaseElsewhere);
  return problems;
}
