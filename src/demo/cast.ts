/** The people of the demo: a child and the staff that looks after it. */
import type { Instant, Day } from '../core/time';
import type { Staff } from './staff';

export interface Child {
  key: string;
  id: string;
  protocolCode: string | null;
  timeZone: string;
  unitName: string;
  startedAt: Instant;
}

export type Team = { socialWorker: Staff; clinician: Staff; secondClinician: Staff };

export type At = (day: Day, hour: number) => Instant;
