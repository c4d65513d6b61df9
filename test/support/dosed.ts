/** Medicines of a protocol with the least that a dose needs. */
import type { Dosed } from '../../src/modules/treatment/dose';
import { DoseBasis, DosePer } from '../../src/modules/treatment/protocol.types';

export const NOTHING_MORE = {
  byAge: [],
  bands: [],
  times: [],
  dosePer: DosePer.ADMINISTRATION,
  maxDose: null,
  note: null,
};
export const of = (more: Partial<Dosed>): Dosed => ({ dose: 1, basis: DoseBasis.FIXED, ...NOTHING_MORE, ...more });
