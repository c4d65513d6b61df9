/** Checks of follow-ups and of their corrections. */
import type { Context } from '../../core/context';
import { dayOf } from '../../core/time';
import { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import type { CorrectFollowUpInput, RecordFollowUpInput } from './follow-up.inputs';
import { followUpMessages as messages } from './follow-up.messages';
import { validateMeasure } from './measure.validation';

const SHORTEST_REASON = 5;
/** Clocks differ by up to this much; a later time is in the future. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Adds the problems of a follow-up; returns the unit to store, null for none. */
export function validateFollowUp(
  ctx: Context,
  problems: Problems,
  input: Pick<RecordFollowUpInput, 'kind' | 'takenAt' | 'value' | 'unit' | 'note'>,
  patient: VisiblePatient,
): string | null {
  if (input.takenAt > ctx.now() + CLOCK_TOLERANCE_MS) problems.add('takenAt', 'DATE_FUTURE', messages.future);
  else if (dayOf(input.takenAt, patient.medicalUnit.timeZone) < patient.birthDate)
    problems.add('takenAt', 'BEFORE_BIRTH', messages.beforeBirth);
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
  for (const field of ['kind', 'takenAt', 'released'] as const)
    if (set[field] === null) problems.add(`set.${field}`, 'REQUIRED', messages.required);
  if (set.released === true) problems.add('set.released', 'NOT_EXPECTED', messages.releaseElsewhere);
  return problems;
}
