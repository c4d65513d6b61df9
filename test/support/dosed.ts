/** Medicines of a protocol with the least that a dose needs. */
import type { Dosed } from '../../src/modules/treatment/dose';
import { DoseBasis, DosePer } from '../../src/modules/treatment/protocol.types';

export const NOTHING_MORE = {
  byAge: [],
  bands: [],
  times: [],
  dosePer: DosePer.ADMINISTRATION,
  maxDose: null,
  maxDailyDose: null,
  infusionMinutes: null,
  minIntervalHours: null,
  components: [],
  requiresSecondCheck: false,
  criteria: [],
  until: null,
  atHome: false,
  note: null,
};
/** A cycle with nothing besides its medicines. */
export const NO_STEPS = { startCriteria: [], steps: [] };
export const of = (more: Partial<Dosed>): Dosed => ({ dose: 1, basis: DoseBasis.FIXED, ...NOTHING_MORE, ...more });
