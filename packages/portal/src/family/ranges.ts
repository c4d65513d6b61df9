/** The periods that pages offer, from the day of today. */
import { addDays, monthOf, type Day } from '../time';

export interface Range {
  from: Day;
  to: Day;
}

/** Results lie behind, appointments on both sides. */
export type Looks = 'back' | 'around';

const YEAR = 365;
/** The days for which the first page of several children looks ahead. */
export const DAYS_AHEAD = 60;

/** What the first page of a carnet asks for. */
export const aroundToday = (today: Day): Range => ({ from: addDays(today, -45), to: addDays(today, 180) });

/** The surgeries of a child, of which there are few. */
export const ofSurgeries = (today: Day): Range => ({ from: addDays(today, -3 * YEAR), to: addDays(today, YEAR) });

export function rangesOf(today: Day, looks: Looks): Record<'month' | 'quarter' | 'all', Range> {
  const [from, to] = monthOf(today);
  return {
    month: { from, to },
    quarter:
      looks === 'back'
        ? { from: addDays(today, -91), to: today }
        : { from: addDays(today, -30), to: addDays(today, 61) },
    all:
      looks === 'back'
        ? { from: addDays(today, -5 * YEAR), to: today }
        : { from: addDays(today, -3 * YEAR), to: addDays(today, 2 * YEAR) },
  };
}
