/** Checks of the time and the texts of an appointment or a surgery. */
import type { Context } from '../../core/context';
import { dayOf, type Instant } from '../../core/time';
import type { Problems } from '../../core/validation';
import type { VisiblePatient } from '../patient';
import { LONGEST_MINUTES } from './appointment.types';
import { scheduleMessages } from './schedule.messages';

const DAY_MS = 86_400_000;
/** The longest span of a carnet: a time beyond it is a typing error. */
const FARTHEST_DAYS = 1830;
const SHORTEST_MINUTES = 5;
export const LONGEST_REASON = 1000;

/** Adds the problems of a new entry that do not depend on the child. */
export function validateNew(
  problems: Problems,
  input: { practitioner?: string | null; location?: string | null; durationMinutes?: number | null },
): void {
  problems.text('practitioner', input.practitioner).text('location', input.location);
  const minutes = input.durationMinutes;
  if (typeof minutes === 'number' && (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES))
    problems.add('durationMinutes', 'RANGE', scheduleMessages.duration);
}

/** Adds a problem when `startsAt` is implausibly far away or before the birth of the child. */
export function validateTime(problems: Problems, tx: Context, startsAt: Instant, patient: VisiblePatient): void {
  if (Math.abs(startsAt - tx.now()) > FARTHEST_DAYS * DAY_MS)
    problems.add('startsAt', 'IMPLAUSIBLE', scheduleMessages.tooFarAway);
  else if (dayOf(startsAt, patient.medicalUnit.timeZone) < patient.birthDate)
    problems.add('startsAt', 'BEFORE_BIRTH', scheduleMessages.beforeBirth);
}

/** Adds a problem when an entry that begins at `from` cannot move to `to`. */
export function validateMove(
  problems: Problems,
  tx: Context,
  from: Instant,
  to: Instant,
  patient: VisiblePatient,
): void {
  const { timeZone } = patient.medicalUnit;
  if (to === from) problems.add('startsAt', 'SAME_TIME', scheduleMessages.sameTime);
  else if (dayOf(to, timeZone) < dayOf(tx.now(), timeZone))
    problems.add('startsAt', 'DATE_PAST', scheduleMessages.pastDay);
  else validateTime(problems, tx, to, patient);
}
