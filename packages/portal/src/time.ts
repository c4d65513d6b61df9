/**
 * Days and hours as the hospital's wall shows them. A DateTime of the API already carries that wall clock in its first 16
 * characters, so nothing here ever asks for the zone of the telephone. Days are `YYYY-MM-DD`.
 */
import { signal } from '@preact/signals';
import { TZDate, tzOffset } from '@date-fns/tz';
import {
  addDays as moved,
  addMonths as movedMonths,
  differenceInCalendarDays,
  differenceInYears,
  formatISO,
  startOfMonth,
  endOfMonth,
} from 'date-fns';
import { language } from './settings';

export type Day = string;
/** RFC 3339 with the offset of the medical unit. */
export type Moment = string;

/** Clocks that differ by less are taken as equal. */
const TOLERANCE_MS = 120_000;
/** By how much the server's clock is ahead of this telephone's, whose date may be wrong; in milliseconds. */
const ahead = signal(0);

/** Learns the server's clock from the Date header of an answer. */
export function learnServerTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(difference)) return;
  const sound = Math.abs(difference) < TOLERANCE_MS ? 0 : difference;
  if (Math.abs(sound - ahead.value) >= TOLERANCE_MS || sound === 0) ahead.value = sound;
}

/** Now by the server's clock, in milliseconds since 1970; by this telephone's until an answer has come. */
export const serverNow = (): number => Date.now() + ahead.value;

/** A day as a date of UTC: days have no zone, and UTC has no changes of clocks. */
const ofDay = (day: Day): TZDate =>
  new TZDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 'UTC');
const toDay = (date: Date): Day => formatISO(date, { representation: 'date' });

export const dayOf = (moment: Moment): Day => moment.slice(0, 10);
export const hourOf = (moment: Moment): string => moment.slice(11, 16);
export const todayIn = (zone: string): Day => toDay(new TZDate(serverNow(), zone));
/** This moment on the wall clock of `zone`: its day and its hour can be read off. */
export const nowIn = (zone: string): Moment => new TZDate(serverNow(), zone).toISOString();
export const addDays = (day: Day, days: number): Day => toDay(moved(ofDay(day), days));
export const addMonths = (day: Day, months: number): Day => toDay(movedMonths(ofDay(day), months));
export const daysFrom = (from: Day, to: Day): number => differenceInCalendarDays(ofDay(to), ofDay(from));
export const yearsFrom = (from: Day, to: Day): number => differenceInYears(ofDay(to), ofDay(from));
/** 0 on Sunday to 6 on Saturday. */
export const weekdayOf = (day: Day): number => ofDay(day).getDay();
export const monthOf = (day: Day): [first: Day, last: Day] => [
  toDay(startOfMonth(ofDay(day))),
  toDay(endOfMonth(ofDay(day))),
];

/** The moment at which the wall of a unit in `zone` shows this day and hour. */
export function momentAt(day: Day, hour: string, zone: string): Moment {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const date = ofDay(day);
  return formatISO(new TZDate(date.getFullYear(), date.getMonth(), date.getDate(), hours, minutes, zone));
}

/** Seconds since 1970 of the wall clock read as if it were UTC: what charts put on their axis. */
export const wallSeconds = (moment: Moment): number => Date.parse(`${moment.slice(0, 16)}Z`) / 1000;

/** Hours by which the telephone's clock differs from the unit's, now. */
export const hoursFromHere = (zone: string): number =>
  (tzOffset(zone, new Date()) - tzOffset(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date())) / 60;

const STYLES = {
  /** martes 24 de noviembre */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** martes 24 de noviembre de 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 24 nov */
  short: { day: 'numeric', month: 'short' },
  /** 24 nov 2026 */
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();
const locale = (): string => (language.value === 'es' ? 'es-MX' : 'en-US');

export function sayDay(day: Day, style: keyof typeof STYLES): string {
  const key = `${locale()} ${style}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale(), { ...STYLES[style], timeZone: 'UTC' })));
  return format.format(ofDay(day));
}

/** 8:00 a.m. — the hours of the wall, in the reader's way of writing them. */
export function sayHour(moment: Moment): string {
  const key = `${locale()} hour`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })),
    );
  return format.format(new Date(`${moment.slice(0, 16)}Z`));
}

/** 8:00 apart from a.m., for large print. */
export function hourParts(moment: Moment): { clock: string; half: string } {
  const [clock = '', ...half] = sayHour(moment).split(/[\s\u00a0\u202f]/);
  return { clock, half: half.join(' ') };
}

/** At most `digits` decimals; under 0.1 three significant digits, which small doses need. */
export const sayNumber = (value: number, digits = 2): string =>
  new Intl.NumberFormat(
    locale(),
    Math.abs(value) < 0.1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: digits },
  ).format(value);

/** hoy, mañana, en 3 días, hace 2 días */
export const sayDistance = (from: Day, to: Day): string =>
  new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(daysFrom(from, to), 'day');

/** hace 5 minutos: the age of a saved answer. */
export function sayAge(at: number, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const minutes = Math.round((now - at) / 60_000);
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / 1440), 'day');
}
