/** Which units and values a measurement of each kind can have. Wide on purpose: they catch a slip of the pen, not an illness. */
import type { Problems } from '../../core/validation';
import { FollowUpKind } from './follow-up.types';
import { scaleOf, SCALES } from './measure';

/** Everything that is wrong with value and unit; answers the unit to keep, null for none. */
export function validateMeasure(
  problems: Problems,
  kind: FollowUpKind,
  value: number | null | undefined,
  unit: string | null | undefined,
): string | null {
  const scales = SCALES[kind];
  const given = unit?.trim() || null;
  if (value === undefined || value === null) {
    if (given)
      problems.add(
        'value',
        'REQUIRED',
        'Escribe el valor que va con la unidad.',
        'Write the value that goes with the unit.',
      );
    return null;
  }
  if (scales.length === 0) {
    problems.add('value', 'NOT_EXPECTED', 'Una nota no lleva valor.', 'A note has no value.');
    return null;
  }
  const words = scales.map((known) => known.unit).join(', ');
  const known = scaleOf(kind, given);
  if (!known) {
    problems.add('unit', given ? 'UNIT' : 'REQUIRED', `Escribe la unidad: ${words}.`, `Write the unit: ${words}.`);
    return null;
  }
  const isGrade = kind === FollowUpKind.TOXICITY;
  if (!Number.isFinite(value) || value < known.least || value > known.most || (isGrade && !Number.isInteger(value)))
    problems.add(
      'value',
      'RANGE',
      `Escribe un valor de ${known.least} a ${known.most} ${known.unit}.`,
      `Write a value from ${known.least} to ${known.most} ${known.unit}.`,
    );
  return given ?? known.unit;
}
