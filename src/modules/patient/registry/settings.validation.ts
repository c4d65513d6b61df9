/** The check of settings of a unit. */
import { searchable } from '../../../../packages/domain/src/text';
import { isPhone } from '../../../../packages/domain/src/phone';
import type { Reader } from '../../../core/i18n';
import { Problems } from '../../../core/validation';
import { isQuiet } from '../notice/quiet-hours';
import type { RoomRow } from './settings.entity';
import type { RoomInput, SetUnitSettingsInput } from './settings.inputs';
import { settingsMessages } from './settings.messages';
import type { Settings } from './settings.queries';

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const MOST_REMINDERS = 3;
const MOST_ROOMS = 200;
const MOST_HOURS = 28;

const RANGES = {
  absenceHoursInduction: [1, 168],
  absenceHoursTreatment: [1, 336],
  absenceHoursAfterTreatment: [1, 720],
  answerWithinDays: [1, 10],
  anthracyclineLimitPerM2: [100, 550],
  ownAccountFromYears: [10, 17],
  proposalFromPercent: [5, 20],
} as const;

const isIn = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** The problems of the input; `next` are the settings as they would be, `rooms` those of the unit now. */
export function validateSettings(
  ctx: Reader,
  input: SetUnitSettingsInput,
  { next, rooms }: { next: Settings; rooms: readonly RoomRow[] },
): Problems {
  const problems = new Problems(ctx);
  for (const [field, range] of Object.entries(RANGES) as [keyof typeof RANGES, readonly [number, number]][])
    if (!isIn(next[field], range)) problems.add(field, 'RANGE', settingsMessages.range(...range));
  const { emergencyPhone, firstHourText, feverRule } = input;
  if (typeof emergencyPhone === 'string' && !isPhone(emergencyPhone))
    problems.add('emergencyPhone', 'PHONE', settingsMessages.emergencyPhone);
  if (typeof firstHourText === 'string') problems.text('firstHourText', firstHourText, { required: true, max: 4000 });
  if (feverRule) {
    const range = [37.5, 38.5] as const;
    if (!isIn(feverRule.callNowFrom, range))
      problems.add('feverRule.callNowFrom', 'RANGE', settingsMessages.range(...range));
    problems.text('feverRule.text', feverRule.text, { required: true, max: 1000 });
  }
  validateHours(problems, next);
  validateRooms(problems, input.rooms ?? [], rooms);
  return problems;
}

function validateHours(problems: Problems, next: Settings): void {
  const { quietFrom, quietUntil, reminderDaysBefore } = next;
  const hours = ['quietFrom', 'quietUntil', 'reminderAt', 'eveningReminderAt'] as const;
  const wrong = hours.filter((field) => next[field] !== null && !HOUR.test(next[field]));
  for (const field of wrong) problems.add(field, 'FORMAT', settingsMessages.hour);
  if (wrong.length === 0 && quietFrom === quietUntil)
    problems.add('quietUntil', 'RANGE', settingsMessages.sameQuietHours);
  else if (wrong.length === 0)
    for (const field of ['reminderAt', 'eveningReminderAt'] as const)
      if (next[field] !== null && isQuiet(next[field], next))
        problems.add(field, 'QUIET_HOURS', settingsMessages.reminderInQuietHours(quietFrom, quietUntil));
  if (reminderDaysBefore.length > MOST_REMINDERS)
    problems.add('reminderDaysBefore', 'TOO_MANY', settingsMessages.tooManyReminders(MOST_REMINDERS));
  if (!reminderDaysBefore.every((days) => isIn(days, [1, 14])))
    problems.add('reminderDaysBefore', 'RANGE', settingsMessages.range(1, 14));
}

function validateRooms(problems: Problems, inputs: readonly RoomInput[], rooms: readonly RoomRow[]): void {
  const added = inputs.filter(({ id }) => !id).length;
  if (inputs.length > MOST_ROOMS || rooms.length + added > MOST_ROOMS) {
    problems.add('rooms', 'TOO_MANY', settingsMessages.tooManyRooms(MOST_ROOMS));
    return;
  }
  const kept = rooms.filter(({ id }) => !inputs.some((input) => input.id === id)).map(({ name }) => searchable(name));
  const ids = new Set<string>();
  const names = new Set(kept);
  for (const [index, { id, name, capacity, hours }] of inputs.entries()) {
    const path = `rooms.${index}`;
    if (id && !rooms.some((room) => room.id === id))
      problems.add(`${path}.id`, 'UNKNOWN_ROOM', settingsMessages.unknownRoom);
    else if (id && ids.has(id)) problems.add(`${path}.id`, 'DUPLICATE', settingsMessages.roomTwice);
    if (id) ids.add(id);
    problems.text(`${path}.name`, name, { required: true, max: 60 });
    if (names.has(searchable(name))) problems.add(`${path}.name`, 'TAKEN', settingsMessages.roomNameTaken);
    names.add(searchable(name));
    if (!isIn(capacity ?? 1, [1, 100])) problems.add(`${path}.capacity`, 'RANGE', settingsMessages.range(1, 100));
    if ((hours?.length ?? 0) > MOST_HOURS)
      problems.add(`${path}.hours`, 'TOO_MANY', settingsMessages.range(0, MOST_HOURS));
    else for (const [at, each] of (hours ?? []).entries()) validateRoomHours(problems, `${path}.hours.${at}`, each);
  }
}

function validateRoomHours(
  problems: Problems,
  path: string,
  { weekday, from, until }: { weekday: number; from: string; until: string },
): void {
  if (!isIn(weekday, [1, 7])) problems.add(`${path}.weekday`, 'RANGE', settingsMessages.weekday);
  if (!HOUR.test(from)) problems.add(`${path}.from`, 'FORMAT', settingsMessages.hour);
  if (!HOUR.test(until)) problems.add(`${path}.until`, 'FORMAT', settingsMessages.hour);
  else if (from >= until) problems.add(`${path}.until`, 'RANGE', settingsMessages.hoursReversed);
}
