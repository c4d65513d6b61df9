/** Checks of a dispensing by itself, and against the planned week. */
import type { Context } from '../../core/context';
import { Problems } from '../../core/validation';
import { isOverCap, isWithinDeviation, measuredWeek, type WeekAtHome } from './dispensing';
import { dispensingMessages as messages } from './dispensing.messages';
import type { SetDispensingInput } from './dispensing.types';

const PARTS = [1, 2, 4];
const TOLERANCE = 1e-9;

export function validateParts(problems: Problems, parts: number): void {
  if (!PARTS.includes(parts)) problems.add('parts', 'RANGE', messages.parts);
}

export const isStrength = (strength: number): boolean => Number.isFinite(strength) && strength > 0;

/** The problems of a dispensing by itself. */
export function validateDispensing(ctx: Context, input: SetDispensingInput): Problems {
  const problems = new Problems(ctx).text('note', input.note, { max: 300 });
  validateParts(problems, input.parts);
  if (!isStrength(input.strength)) problems.add('strength', 'RANGE', messages.strength);
  if (input.until && input.until < input.from) problems.add('until', 'RANGE', messages.untilBefore);
  if (input.tablets.length !== 7) problems.add('tablets', 'COUNT', messages.count);
  return problems;
}

/** Adds the problems of a dispensing against the planned week. */
export function validateWeek(
  problems: Problems,
  { tablets, strength, parts }: SetDispensingInput,
  { planned, caps, unit }: WeekAtHome,
): void {
  tablets.forEach((amount, day) => {
    const inParts = amount * parts;
    if (!Number.isFinite(amount) || amount < 0 || Math.abs(inParts - Math.round(inParts)) > TOLERANCE)
      problems.add(`tablets.${day}`, 'NOT_DIVISIBLE', messages.notDivisible(parts));
    else if (amount > 0 && planned[day] === 0)
      problems.add(`tablets.${day}`, 'NOT_PLANNED_THAT_DAY', messages.notPlannedThatDay);
    else if (isOverCap(amount * strength, caps[day]!))
      problems.add(`tablets.${day}`, 'OVER_DAILY_CAP', messages.overCap(caps[day]!, unit));
  });
  const { plannedWeek, dispensedWeek, deviationPercent } = measuredWeek(planned, strength, tablets);
  if (!isWithinDeviation(plannedWeek, dispensedWeek))
    problems.add('tablets', 'WEEK_OFF', messages.weekOff(deviationPercent));
}
