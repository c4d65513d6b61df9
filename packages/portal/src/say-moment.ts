/** A day and its hour in a sentence, as the wall of the hospital shows them: martes, 24 de noviembre, 8:00 a.m. */
import { dayOf, sayDay, sayHour, type Moment } from './time';
import { words } from './words';

export const sayMoment = (at: Moment, style: 'long' | 'full' = 'long'): string =>
  words.value.day.at(sayDay(dayOf(at), style), sayHour(at));
