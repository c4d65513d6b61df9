/** How long live vaccines wait: by diagnosis, chemotherapy, antibodies against B cells and transplant. */
import 'reflect-metadata';
import { deferralOn, immunizationHistory } from '../../src/modules/cartilla/immunization-deferral';
import { ImmunizationFactKind } from '../../src/modules/cartilla/immunization-fact.types';
import { actionByCode, schemeOn } from '../../src/modules/cartilla/immunization-schedule';
import type { MedicineGiven } from '../../src/modules/treatment/treatment-facts.queries';

const given = (lastDoseOn: string | null, more: Partial<MedicineGiven> = {}): MedicineGiven => ({
  isRunning: 0,
  startsOn: '2025-12-01',
  atc: 'L01CA02',
  medication: 'Vincristina',
  lastDoseOn,
  ...more,
});
const on = (
  today: string,
  medicines: MedicineGiven[],
  { hasDiagnosis = true, transplantOn = null as string | null } = {},
) => {
  const transplant = { kind: ImmunizationFactKind.STEM_CELL_TRANSPLANT, product: null, code: null };
  const history = immunizationHistory(
    hasDiagnosis ? '2025-11-20' : null,
    medicines,
    transplantOn ? [{ ...transplant, occurredOn: transplantOn }] : [],
  );
  return deferralOn(history, actionByCode(schemeOn(today), 'SRP')!, today);
};

describe('Live vaccines', () => {
  it('wait by the diagnosis alone, without a day on which they come back', () => {
    expect(on('2026-11-28', [])).toMatchObject({ until: null });
    expect(on('2026-11-28', [given(null, { atc: null, medication: null })])).toMatchObject({ until: null });
    expect(on('2026-11-28', [], { hasDiagnosis: false })).toBeNull();
  });

  // Worked by hand from the last dose: three, six and twenty-four calendar months.
  it.each([
    ['chemotherapy', [given('2026-08-18')], null, '2026-11-18'],
    ['rituximab', [given('2026-11-18', { atc: 'L01FA01' })], null, '2027-05-18'],
    ['rituximab by its code of before', [given('2026-11-18', { atc: 'L01XC02' })], null, '2027-05-18'],
    ['rituximab by name', [given('2026-11-18', { atc: 'L01', medication: 'RITUXIMAB 375' })], null, '2027-05-18'],
    ['blinatumomab', [given('2026-11-18', { atc: 'L01FX07' })], null, '2027-05-18'],
    ['a mixture that has it', [given('2026-11-18', { atc: 'L01AA01+L01FA01' })], null, '2027-05-18'],
    [
      'both, chemotherapy ending later',
      [given('2026-09-01', { atc: 'L01FA01' }), given('2026-12-20')],
      null,
      '2027-03-20',
    ],
    [
      'both, the antibody reaching farther',
      [given('2026-10-01', { atc: 'L01FA01' }), given('2026-11-18')],
      null,
      '2027-04-01',
    ],
    ['a transplant', [given('2026-01-10')], '2026-02-28', '2028-02-28'],
  ])('come back after %s on the day that follows', (_, medicines, transplantOn, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(on(before, medicines, { transplantOn })).toMatchObject({ until: day });
    expect(on(day, medicines, { transplantOn })).toBeNull();
  });

  it('wait without a day while any treatment goes on', () => {
    const running = given('2020-01-01', { isRunning: 1 });
    expect(on('2026-11-28', [given('2020-01-01'), running])).toMatchObject({ until: null });
  });
});
