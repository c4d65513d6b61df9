/** The check of a postponed cycle. */
import type { Context } from '../../core/context';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { daysBetween, type Day } from '../../core/time';
import { Problems } from '../../core/validation';
import type { CycleRow, TreatmentRow } from './treatment.entity';
import { treatmentMessages as messages } from './treatment.messages';
import { TreatmentStatus } from './treatment.types';

const LONGEST_DELAY_DAYS = 366;

/** The refusal of postponing `cycle` to `startsOn`; undefined when it can be postponed. */
export function checkPostponing(
  ctx: Context,
  { status }: TreatmentRow,
  cycle: CycleRow,
  startsOn: Day,
  today: Day,
): InvalidInput | WrongState | undefined {
  if (status === TreatmentStatus.ON_HOLD) return wrongState(ctx, messages.hasStatus(status), messages.resumeInstead);
  if (status !== TreatmentStatus.ACTIVE) return wrongState(ctx, messages.hasStatus(status));
  if (cycle.endsOn < today) return wrongState(ctx, messages.cycleEnded(cycle.endsOn), messages.postponeNext);
  const problems = new Problems(ctx);
  if (startsOn <= cycle.startsOn) problems.add('startsOn', 'NOT_LATER', messages.cycleNotLater(cycle.startsOn));
  else if (daysBetween(cycle.startsOn, startsOn) > LONGEST_DELAY_DAYS)
    problems.add('startsOn', 'RANGE', messages.cycleDelayTooLong);
  return problems.any ? invalidInput(ctx, problems.list) : undefined;
}
