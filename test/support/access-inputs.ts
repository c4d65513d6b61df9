/** Inputs of the contract's table of roles. */
import { someone } from './people';

export const adult = (): object => {
  const { born: _b, sex: _s, ...papers } = someone({ sex: 'FEMALE' });
  return { ...papers, relationship: 'OTHER_CAREGIVER' };
};

export const staff = (): object => {
  const { born: _b, sex: _s, ...papers } = someone();
  return papers;
};

export const protocol = (code: string): object => ({
  code,
  name: 'Protocolo de prueba',
  icd10: ['C910'],
  phases: [
    {
      code: 'UNA',
      name: 'Una',
      cycles: [
        {
          number: 1,
          lengthDays: 7,
          medications: [
            {
              name: 'Citarabina',
              atc: 'L01BC01',
              route: 'INTRAVENOUS',
              basis: 'PER_M2',
              dose: 75,
              unit: 'mg',
              days: [1],
            },
            {
              name: 'Mercaptopurina',
              atc: 'L01BB02',
              route: 'ORAL',
              basis: 'FIXED',
              dose: 50,
              unit: 'mg',
              days: [1, 2, 3, 4, 5, 6, 7],
            },
          ],
        },
      ],
    },
  ],
});
