/** The protocol model through HTTP: what is defined is planned, shown and recorded. */
import { onBothEngines } from '../support/engines';
import { checkedRecord, preview } from '../support/safety';
import { atNoon, define, medication, plusDays, protocolOf, TODAY, treated } from '../support/treatment';
import { hourOf, shownDoses, wholeOf } from '../support/whole-plan';

const fixed = (name: string, atc: string, dose: number) => ({ name, atc, basis: 'FIXED' as const, dose, unit: 'mg' });
const TRIPLE = medication({
  name: 'Triple intratecal',
  atc: 'L01BA01+H02AB09+L01BC01',
  route: 'INTRATHECAL',
  basis: 'FIXED',
  dose: 12,
  days: [1],
  requiresSecondCheck: true,
  components: [
    fixed('Metotrexato', 'L01BA01', 12),
    fixed('Hidrocortisona', 'H02AB09', 24),
    fixed('Citarabina', 'L01BC01', 36),
  ],
});
onBothEngines('The protocol model', (world) => {
  beforeEach(() => atNoon(world()));

  it('plans what is defined: amounts of a mixture, minutes, hours, place, signature, tests and the protocol of the cycle', async () => {
    const of = protocolOf(2, 7, [
      TRIPLE,
      medication({
        name: 'Metotrexato',
        atc: 'L01BA01',
        dose: 2500,
        days: [1],
        times: ['10:00'],
        infusionMinutes: 1440,
      }),
      medication({ name: 'Mercaptopurina', atc: 'L01BB02', route: 'ORAL', dose: 50, days: [1] }),
      medication({
        name: 'Dexametasona',
        atc: 'H02AB02',
        route: 'ORAL',
        dose: 6,
        dosePer: 'DAY',
        times: ['08:00', '20:00'],
        days: [1],
        atHome: false,
      }),
    ]);
    of.phases[0]!.cycles.forEach((cycle) => {
      cycle.steps = [
        { kind: 'TEST', name: 'Nivel de metotrexato', days: [3, 2] },
        { kind: 'PROCEDURE', name: 'Punción lumbar', days: [1] },
      ];
    });
    const child = await treated(world(), of, TODAY);
    const [first, second] = (await wholeOf(child)).cycles;
    const next = plusDays(TODAY, 7);
    expect(second!.steps).toEqual([
      { kind: 'PROCEDURE', name: 'Punción lumbar', plannedOn: next },
      { kind: 'TEST', name: 'Nivel de metotrexato', plannedOn: plusDays(next, 1) },
      { kind: 'TEST', name: 'Nivel de metotrexato', plannedOn: plusDays(next, 2) },
    ]);
    expect(first!.protocol).toEqual({ code: of.code, version: 1, name: of.name });
    const told = first!.administrations.map((dose) => [
      dose.medication,
      dose.plannedDose.value,
      dose.plannedAt?.slice(11, 16) ?? null,
      dose.infusionMinutes,
      dose.atHome,
      dose.requiresSecondCheck,
      dose.calculation,
      dose.components.map(({ dose: { value } }) => value),
    ]);
    expect(told).toEqual([
      ['Triple intratecal', 12, null, null, false, true, '12 mg', [12, 24, 36]],
      ['Metotrexato', 2500, '10:00', 1440, false, false, '2500 mg/m2 x 1 m2', [2500]],
      ['Mercaptopurina', 50, null, null, true, false, '50 mg/m2 x 1 m2', [50]],
      ['Dexametasona', 3, '08:00', null, false, false, '6 mg/m2 x 1 m2 / 2', [3]],
      ['Dexametasona', 3, '20:00', null, false, false, '6 mg/m2 x 1 m2 / 2', [3]],
    ]);
  });

  it('counts the substances of a mixture in proportion to what was given', async () => {
    const of = protocolOf(1, 7, [TRIPLE, medication({ name: 'Metotrexato', atc: 'L01BA01', dose: 20, days: [3] })]);
    const child = await treated(world(), of, plusDays(TODAY, -4));
    const [triple, methotrexate] = await shownDoses(child);
    const day = plusDays(TODAY, -4);
    await checkedRecord(child.clinician, triple!.id, {
      status: 'PARTIALLY_GIVEN',
      givenAt: hourOf(day),
      givenDose: 9,
      reason: 'Se detuvo',
    });
    await checkedRecord(child.clinician, methotrexate!.id, {
      status: 'GIVEN',
      givenAt: hourOf(plusDays(day, 2)),
      givenDose: 20,
    });
    // By hand: 9 of 12 is three quarters: 9 + 20 mg of methotrexate, 18 of hydrocortisone, 27 of cytarabine.
    const { cumulativeDoses } = await wholeOf(child);
    expect(cumulativeDoses.map(({ atc, total }) => `${atc} ${total.value} ${total.unit}`)).toEqual([
      'H02AB09 18 mg',
      'L01BA01 29 mg',
      'L01BC01 27 mg',
    ]);
    expect((await shownDoses(child)).find(({ id }) => id === triple!.id)!.awaitingSecondCheck).toBe(true);
  });

  // Worked by hand. 68 cm and 7.8 kg are 0.3838 m2: by m2 vincristine would be 0.58 mg.
  it.each([
    ['8 months and 7.8 kg', -8, 68, 7.8, [0.2, 0.18, 6], '0.025 mg/kg x 7.8 kg'],
    ['13 months and 9.4 kg', -13, 76, 9.4, [0.47, 0.42, 8], '0.05 mg/kg x 9.4 kg'],
    ['4 years and 16 kg', -49, 102, 16, [0.8, 0.72, 12], '0.05 mg/kg x 16 kg'],
    ['7 years and 31 kg', -85, 126, 31, [1.56, 1.4, 12], '1.5 mg/m2 x 1.04 m2'],
  ])('doses a child of %s by its band', async (_, months, heightCm, weightKg, amounts, calculation) => {
    const born = new Date(Date.UTC(2026, 10 + months, 10)).toISOString().slice(0, 10);
    const unit = world().unit('Tijuana');
    const [family, clinician] = [await unit.family({ born, diagnosedOn: born }), await unit.clinician()];
    const kg = (dose: number, more: object) => ({ basis: 'PER_KG' as const, dose, maxDose: 2, ...more });
    const of = protocolOf(1, 7, [
      medication({
        name: 'Vincristina',
        atc: 'L01CA02',
        dose: 1.5,
        maxDose: 2,
        bands: [kg(0.025, { underMonths: 12 }), kg(0.05, { underMonths: 36, underKg: 30 })],
      }),
      medication({
        name: 'Dactinomicina',
        atc: 'L01DA01',
        basis: 'PER_KG',
        dose: 0.045,
        bands: [kg(0.0225, { underMonths: 12 })],
      }),
      medication({
        name: 'Metotrexato',
        atc: 'L01BA01',
        route: 'INTRATHECAL',
        basis: 'FIXED',
        dose: 12,
        bands: [6, 8, 10].map((dose, i) => ({ underMonths: 12 * (i + 1), basis: 'FIXED' as const, dose })),
      }),
    ]);
    await define(await world().administrator(), of);
    const told = await preview(clinician, { patientId: family.child.id, protocolCode: of.code, heightCm, weightKg });
    expect(told!.doses.map(({ after }) => after.value)).toEqual(amounts);
    expect(told!.doses[0]!.calculation).toBe(calculation);
  });

  it('plans leucovorin every six hours, and takes its true amount', async () => {
    const of = protocolOf(1, 7, [
      medication({
        name: 'Ácido folínico',
        atc: 'V03AF03',
        dose: 15,
        days: [2, 3],
        times: ['00:00', '06:00', '12:00', '18:00'],
      }),
    ]);
    const child = await treated(world(), of, plusDays(TODAY, -5));
    const doses = await shownDoses(child);
    const day = (n: number) => plusDays(TODAY, -5 + n - 1);
    expect(
      doses.map(
        ({ plannedOn, plannedAt, plannedDose }) => `${plannedOn} ${plannedAt!.slice(11, 16)} ${plannedDose.value}`,
      ),
    ).toEqual([2, 3].flatMap((n) => ['00:00', '06:00', '12:00', '18:00'].map((time) => `${day(n)} ${time} 15`)));
    const told = await checkedRecord(child.clinician, doses[1]!.id, {
      status: 'GIVEN',
      givenAt: hourOf(day(2), 6),
      givenDose: 15,
    });
    expect(told.__typename).toBe('MedicationAdministration');
  });
});
