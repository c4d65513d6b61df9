/** The instants at which a unit reminds its families. */
import { addDays, dayOf, instantOf, type Day, type Instant } from '../../../core/time';
import { endOfQuiet } from '../../patient';

/** An instant that went by while the service was down is made up for within this time. */
const LATE_MS = 6 * 3_600_000;

/** The part of a unit's settings that decides about reminders; hours are HH:MM of its clock. */
export interface ReminderSettings {
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly reminderDaysBefore: readonly number[];
  readonly reminderAt: string;
  readonly eveningReminderAt: string | null;
}

/** A reminder that is due: of the days at the hospital on `day`. */
export interface DueReminder {
  readonly day: Day;
  /** The planned instant, before quiet hours; with the day it names the reminder. */
  readonly dueAt: Instant;
  /** The choice by which people do without it. */
  readonly choice: 'daysBeforeReminder' | 'eveningReminder';
}

/** The reminders of a unit that are due at `now`: none in its quiet hours; an instant within them waits for their end. */
export function dueReminders(settings: ReminderSettings, timeZone: string, now: Instant): DueReminder[] {
  if (endOfQuiet(now, settings, timeZone) !== now) return [];
  const today = dayOf(now, timeZone);
  const { reminderDaysBefore, reminderAt, eveningReminderAt } = settings;
  const slots: readonly (readonly [daysBefore: number, at: string, choice: DueReminder['choice']])[] = [
    ...reminderDaysBefore.map((days) => [days, reminderAt, 'daysBeforeReminder'] as const),
    ...(eveningReminderAt === null ? [] : [[1, eveningReminderAt, 'eveningReminder'] as const]),
  ];
  return [addDays(today, -1), today].flatMap((sentOn) =>
    slots.flatMap(([daysBefore, at, choice]) => {
      const dueAt = instantOf(sentOn, at, timeZone);
      const from = endOfQuiet(dueAt, settings, timeZone);
      return now >= from && now < from + LATE_MS ? [{ day: addDays(sentOn, daysBefore), dueAt, choice }] : [];
    }),
  );
}
