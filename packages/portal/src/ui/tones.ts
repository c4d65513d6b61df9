/** The colour that goes with each state, at home and at the desk. The words beside it say the same. */

export const APPOINTMENT_TONE = {
  BOOKED: 'info',
  ARRIVED: 'info',
  FULFILLED: 'good',
  CANCELLED: 'bad',
  NO_SHOW: 'warn',
} as const;

export const SURGERY_TONE = {
  PREPARATION: 'info',
  IN_PROGRESS: 'info',
  COMPLETED: 'good',
  NOT_DONE: 'bad',
  STOPPED: 'warn',
} as const;

export const TREATMENT_TONE = { ACTIVE: 'info', ON_HOLD: 'warn', COMPLETED: 'good', REVOKED: 'bad' } as const;

export const CYCLE_TONE = {
  PLANNED: 'plain',
  IN_PROGRESS: 'info',
  COMPLETED: 'good',
  POSTPONED: 'warn',
  REVOKED: 'bad',
} as const;

export const DOSE_TONE = {
  PLANNED: 'plain',
  GIVEN: 'good',
  PARTIALLY_GIVEN: 'warn',
  POSTPONED: 'warn',
  OMITTED: 'bad',
  ON_HOLD: 'warn',
} as const;

export const SUPPLY_TONE = { UNKNOWN: 'plain', CONFIRMED: 'good', AT_RISK: 'warn', UNAVAILABLE: 'bad' } as const;

export const DATA_REQUEST_TONE = {
  RECEIVED: 'info',
  EXTENDED: 'warn',
  GRANTED: 'good',
  CARRIED_OUT: 'good',
  DENIED: 'bad',
  WITHDRAWN: 'plain',
} as const;
