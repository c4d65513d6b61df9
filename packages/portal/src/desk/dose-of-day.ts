/** A dose of the day's chemotherapy. */
import type { ChemotherapyChild } from './api';

export type DoseOfDay = ChemotherapyChild['doses'][number];

/** Whether a dose was given, in full or in part. */
export const isGiven = ({ status }: Pick<DoseOfDay, 'status'>): boolean =>
  status === 'GIVEN' || status === 'PARTIALLY_GIVEN';

/** Whether a dose is still to be given, and not on hold. */
export const isToGive = ({ status }: Pick<DoseOfDay, 'status'>): boolean =>
  status === 'PLANNED' || status === 'POSTPONED';
