/** A day and its hour in a sentence, as the wall of the hospital shows them: martes, 24 de noviembre, 8:00 a.m. */
import { formatISO } from 'date-fns';
import { dayOf, daysFrom, sayDay, sayDistance, sayHour, type Moment } from './time';
import { words } from './words';

export const sayMoment = (at: Moment, style: 'long' | 'full' = 'long'): string =>
  words.value.day.at(sayDay(dayOf(at), style), sayHour(at));

/** When a copy was stored, by the clock of this telephone: hoy, 8:12 a.m.; ayer, 8:12 a.m.; martes, 24 de noviembre, 8:12 a.m. */
export function sayStored(at: number): string {
  const [moment, now] = [formatISO(at), formatISO(Date.now())];
  const isNear = Math.abs(daysFrom(dayOf(now), dayOf(moment))) <= 1;
  const day = isNear ? sayDistance(dayOf(now), dayOf(moment)) : sayDay(dayOf(moment), 'long');
  return words.value.day.at(day, sayHour(moment));
}
