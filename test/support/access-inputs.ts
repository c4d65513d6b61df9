/** Inputs of the contract's table of roles. */
import { randomUUID } from 'node:crypto';
import { someone } from './people';
import { medication, overrides, plusDays, protocolOf } from './treatment';

export const adult = (): object => {
  const { born: _b, sex: _s, ...papers } = someone({ sex: 'FEMALE' });
  return { ...papers, relationship: 'OTHER_CAREGIVER' };
};

export const staff = (): object => {
  const { born: _b, sex: _s, ...papers } = someone();
  return papers;
};

export const protocol = (code: string): object =>
  protocolOf(
    1,
    7,
    [
      medication({ name: 'Citarabina', atc: 'L01BC01', dose: 75 }),
      medication({
        name: 'Mercaptopurina',
        atc: 'L01BB02',
        route: 'ORAL',
        basis: 'FIXED',
        dose: 50,
        days: [1, 2, 3, 4, 5, 6, 7],
      }),
    ],
    { code },
  );

/** Half of a medicine of {@link protocol}, from tomorrow on. */
export const adjustmentInput = (treatmentId: string): object => ({
  requestId: randomUUID(),
  treatmentId,
  planVersion: 1,
  from: plusDays(new Date().toISOString().slice(0, 10), 1),
  cause: 'NEUTROPENIA',
  change: { doses: { atc: 'L01BB02', percent: 50 } },
  overrides,
});
