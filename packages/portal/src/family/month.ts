/** A month as rows of weeks, and what of a day is marked in it. Weeks begin on Sunday, as on the calendars of Mexico. */
import { addDays, daysFrom, monthOf, weekdayOf, type Day } from '../time';
import type { TimelineDay } from './timeline';
import { counts } from './what-next';

export type Mark = 'visit' | 'surgery' | 'hospital' | 'home';

/** The weeks of the month that begins on `first`, seven places each; undefined where a place is of another month. */
export function weeksOf(first: Day): (Day | undefined)[][] {
  const before = weekdayOf(first);
  const length = daysFrom(first, monthOf(first)[1]) + 1;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_place, weekday) => {
      const index = week * 7 + weekday - before;
      return index >= 0 && index < length ? addDays(first, index) : undefined;
    }),
  );
}

/** What is marked of a day: not what was cancelled, left out or is on hold. */
export function marksOf({ appointments, surgeries, doses }: TimelineDay): Mark[] {
  const due = doses.filter(counts);
  const marks: [Mark, boolean][] = [
    ['visit', appointments.some(({ status }) => status !== 'CANCELLED')],
    ['surgery', surgeries.some(({ status }) => status !== 'NOT_DONE')],
    ['hospital', due.some(({ atHome }) => !atHome)],
    ['home', due.some(({ atHome }) => atHome)],
  ];
  return marks.filter(([, isOn]) => isOn).map(([mark]) => mark);
}

/** The day that is open first: the next one with a visit, else the next with anything, else the last of the month. */
export function firstOpened(days: readonly TimelineDay[], today: Day): Day | undefined {
  const ahead = days.filter(({ day }) => day >= today);
  const withVisit = ahead.find((entry) => marksOf(entry).some((mark) => mark === 'visit' || mark === 'surgery'));
  return (withVisit ?? ahead[0] ?? days.at(-1))?.day;
}
