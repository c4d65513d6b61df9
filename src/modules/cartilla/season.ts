/** The seasons and years of life in which a recurring action is due once. */
import { addDays, completedYears, type Day } from '../../core/time';
import { afterSpan } from './duration';
import type { Recurring } from './immunization-schedule';

export interface Season {
  startsOn: Day;
  /** The first day after it. */
  endsBefore: Day;
  /** The due day for this person, who may reach the age in the middle of the season. */
  dueOn: Day;
}

/** The season or year of life of `day`, or else the next one. */
export function seasonAt(recurring: Recurring, birthDate: Day, day: Day): Season {
  const youngest = afterSpan(birthDate, recurring.at);
  const due = (startsOn: Day, endsBefore: Day): Season => ({
    startsOn,
    endsBefore,
    dueOn: startsOn > youngest ? startsOn : youngest,
  });
  if (recurring.window === 'BIRTHDAY') {
    const age = Math.max(completedYears(birthDate, day), 0);
    return due(afterSpan(birthDate, `P${age}Y`), afterSpan(birthDate, `P${age + 1}Y`));
  }
  const [start, end] = recurring.window.split('/') as [string, string];
  for (let year = Number(day.slice(0, 4)) - 1; ; year++) {
    const endsBefore = addDays(`${start < end ? year : year + 1}-${end}`, 1);
    if (endsBefore > day) return due(`${year}-${start}`, endsBefore);
  }
}

/** The next due day: in the first season from the present one on in which no day of `servedOn` lies. */
export function nextSeasonDay(recurring: Recurring, birthDate: Day, servedOn: readonly Day[], today: Day): Day {
  if (recurring.window.startsWith('P')) {
    const youngest = afterSpan(birthDate, recurring.at);
    const last = servedOn.at(-1);
    const next = last ? afterSpan(last, recurring.window) : youngest;
    return next > youngest ? next : youngest;
  }
  const isServed = ({ startsOn, endsBefore }: Season): boolean =>
    servedOn.some((day) => day >= startsOn && day < endsBefore);
  let season = seasonAt(recurring, birthDate, today);
  while (season.dueOn >= season.endsBefore || isServed(season))
    season = seasonAt(recurring, birthDate, season.endsBefore);
  return season.dueOn;
}
