/** The units and values that a measurement of each kind can have. The limits are wide: they catch a typing error, not an illness. */
import type { Problems } from '../../core/validation';
import { followUpMessages as messages } from './follow-up.messages';
import { FollowUpKind } from './follow-up.types';
import { scaleOf, SCALES } from './measure';

/** Adds the problems of value and unit; returns the unit to store, null for none. */
export function validateMeasure(
  problems: Problems,
  kind: FollowUpKind,
  value: number | null | undefined,
  unit: string | null | undefined,
): string | null {
  const scales = SCALES[kind];
  const given = unit?.trim() || null;
  if (value === undefined || value === null) {
    if (given) problems.add('value', 'REQUIRED', messages.valueForUnit);
    return null;
  }
  if (scales.length === 0) {
    problems.add('value', 'NOT_EXPECTED', messages.noteWithValue);
    return null;
  }
  const units = scales.map((known) => known.unit).join(', ');
  const known = scaleOf(kind, given);
  if (!known) {
    problems.add('unit', given ? 'UNIT' : 'REQUIRED', messages.unit(units));
    return null;
  }
  const isGrade = kind === FollowUpKind.TOXICITY;
  if (!Number.isFinite(value) || value < known.least || value > known.most || (isGrade && !Number.isInteger(value)))
    problems.add('value', 'RANGE', messages.range(known.least, known.most, known.unit));
  return given ?? known.unit;
}
