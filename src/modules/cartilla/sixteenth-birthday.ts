/** The days around a sixteenth birthday, on which the rights of a daughter or son end without an extension. */
import { addDays, type Day } from '../../core/time';
import { EXTENSION_FROM_YEARS } from '../patient';
import { afterSpan } from './duration';

/** The zone in which lists over several units take their day. */
export const COUNTRY_ZONE = 'America/Mexico_City';

/** How long before the birthday family and social workers are reminded. */
const AHEAD_DAYS = 90;

export const sixteenOn = (birthDate: Day): Day => afterSpan(birthDate, `P${EXTENSION_FROM_YEARS}Y`);

/** The last birthday of which a reminder is due on `today`. */
export const remindedUntil = (today: Day): Day => addDays(today, AHEAD_DAYS);

/** The birth date of a person who turns 16 on `day`, two days more or less: for a range that is checked exactly afterwards. */
export const bornAbout = (day: Day): Day =>
  `${Number(day.slice(0, 4)) - EXTENSION_FROM_YEARS}-${day.slice(5, 7)}-${day.slice(8) === '29' ? '28' : day.slice(8)}`;
