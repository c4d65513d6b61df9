/** The units of doses: a closed list, whatever their spelling. */
import { atcParts } from './substances';

const SPELLINGS: Readonly<Record<string, string>> = {
  mg: 'mg',
  g: 'g',
  mcg: 'mcg',
  µg: 'mcg',
  μg: 'mcg',
  ug: 'mcg',
  ui: 'UI',
  iu: 'UI',
  u: 'UI',
  ml: 'mL',
  mmol: 'mmol',
};
/** Blood and its products are counted in bags (U) or measured. */
const OF_BLOOD: Readonly<Record<string, string>> = { ml: 'mL', u: 'U' };
const isBloodProduct = (atc: string): boolean => atcParts(atc).some((part) => /^(?:V07AC|B05AX)/.test(part));

/** mg, g, mcg, UI, mL or mmol, for a blood product mL or U; undefined for another unit. U and IU of an enzyme are UI. */
export const doseUnit = (typed: string, atc: string): string | undefined =>
  (isBloodProduct(atc) ? OF_BLOOD : SPELLINGS)[typed.replace(/[\s.]/g, '').toLowerCase()];
