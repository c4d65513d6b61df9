/** Doses by hour, age and weight, worked by hand, and those of the demo's protocols. */
import 'reflect-metadata';
import protocols from '../../src/demo/data/protocols.json';
import { completedMonths } from '../../src/core/time';
import { doseOn, hasAgeGap, roundedDose, type Dosed } from '../../src/modules/treatment/dose';
import { DoseBasis, DosePer, type DoseBand } from '../../src/modules/treatment/protocol.types';
import example from './vectors/protocols.json';
import { normalMedication } from '../../src/modules/treatment/normal-protocol';
import type { DefineProtocolInput } from '../../src/modules/treatment/protocol.inputs';
import { of } from '../support/dosed';

const { PER_M2, PER_KG, FIXED } = DoseBasis;
const band = (dose: number, more: Partial<DoseBand>): DoseBand => ({
  underMonths: null,
  underKg: null,
  basis: PER_KG,
  dose,
  maxDose: null,
  ...more,
});
const BORN = example.fechaNacimiento;

describe('a dose under 0.1', () => {
  // Worked by hand: three significant digits, halves up.
  it.each([
    [0.0315, 0.0315], // filgrastim 0.005 mg/kg x 6.3 kg
    [0.03154, 0.0315],
    [0.03155, 0.0316],
    [0.010049, 0.01],
    [0.010051, 0.0101],
    [0.099949, 0.0999],
    [0.09995, 0.1],
    [0.1, 0.1],
    [0.104, 0.1],
    [0.105, 0.11],
    [0.00012345, 0.000123],
    [0, 0],
  ])('of %d is %d', (value, expected) => expect(roundedDose(value)).toBe(expected));

  it('is not lost in a small child', () =>
    expect(doseOn(of({ basis: PER_KG, dose: 0.005 }), { heightCm: 60, weightKg: 6.3 }, BORN, example.inicio)).toBe(
      0.0315,
    ));
});

describe('hours of the day', () => {
  const adolescent = { heightCm: 160, weightKg: 50 }; // 1.4907 m2
  const sixHourly = ['00:00', '06:00', '12:00', '18:00'];

  it('repeat a dose of one administration', () => {
    // Leucovorin 15 mg/m2 every 6 hours: 15 x 1.49071 = 22.36, four times a day.
    const leucovorin = of({ basis: PER_M2, dose: 15, times: sixHourly });
    expect(doseOn(leucovorin, adolescent, BORN, example.inicio)).toBe(22.36);
  });

  it('divide a dose of the day evenly, before rounding and the cap', () => {
    // 60 mg/m2 a day in three: 60 x 1.49071 / 3 = 29.814.
    const prednisone = of({ basis: PER_M2, dose: 60, dosePer: DosePer.DAY, times: ['08:00', '14:00', '20:00'] });
    expect(doseOn(prednisone, adolescent, BORN, example.inicio)).toBe(29.81);
    expect(doseOn({ ...prednisone, maxDose: 25 }, adolescent, BORN, example.inicio)).toBe(25);
    expect(doseOn({ ...prednisone, times: [] }, adolescent, BORN, example.inicio)).toBe(89.44);
  });
});

describe('a dose by bands', () => {
  // Vincristine of the Wilms protocol.
  const vincristine = of({
    basis: PER_M2,
    dose: 1.5,
    maxDose: 2,
    bands: [band(0.025, { underMonths: 12, maxDose: 2 }), band(0.05, { underMonths: 36, underKg: 30, maxDose: 2 })],
  });
  const born = '2025-05-31';

  // Worked by hand.
  it.each([
    ['8 months, 7.8 kg', '2026-01-31', 70, 7.8, 0.2], // 0.195
    ['11 months, the day before the year', '2026-05-30', 74, 9, 0.23], // 0.225
    ['12 months', '2026-05-31', 74, 9, 0.45],
    ['18 months, 10.5 kg', '2026-11-30', 81, 10.5, 0.53], // 0.525; 17 completed months
    ['4 years, 29.9 kg', '2029-06-01', 105, 29.9, 1.5], // 1.495
    ['4 years, 30 kg', '2029-06-01', 105, 30, 1.4], // 1.5 x sqrt(105 x 30 / 3600) = 1.4031
    ['2 years, 31 kg', '2027-06-01', 90, 31, 1.55],
    ['15 years, 60 kg', '2040-06-01', 165, 60, 2],
  ])('of %s', (_, on, heightCm, weightKg, expected) =>
    expect(doseOn(vincristine, { heightCm, weightKg }, born, on)).toBe(expected),
  );

  it('takes basis and cap of its band, and no cap where the band has none', () => {
    const light = (more: Partial<DoseBand>) => of({ dose: 10, maxDose: 1, bands: [band(2, { underKg: 10, ...more })] });
    const at = (medication: Dosed, weightKg: number) =>
      doseOn(medication, { heightCm: 60, weightKg }, born, '2026-06-01');
    expect(at(light({}), 9)).toBe(18);
    expect(at(light({ maxDose: 15 }), 9)).toBe(15);
    expect(at(light({ basis: FIXED }), 9)).toBe(2);
    expect(at(light({}), 10)).toBe(1);
  });

  it('counts completed months, a day that the month lacks on the first of the next', () => {
    expect(completedMonths('2025-05-31', '2025-06-30')).toBe(0);
    expect(completedMonths('2025-05-31', '2025-07-01')).toBe(1);
    expect(completedMonths('2024-02-29', '2025-02-28')).toBe(11);
    expect(completedMonths('2024-02-29', '2025-03-01')).toBe(12);
    expect(completedMonths('2025-12-01', '2026-01-01')).toBe(1);
  });

  it.each([
    [[], false],
    [
      [
        [0, 1],
        [1, 3],
        [3, null],
      ],
      false,
    ],
    [
      [
        [1, 3],
        [0, 1],
      ],
      false,
    ],
    [
      [
        [0, 1],
        [4, null],
      ],
      true,
    ],
    [[[1, 2]], true],
  ] as [[number, number | null][], boolean][])('of ages %j has a gap: %s', (ages, expected) =>
    expect(hasAgeGap(ages.map(([minYears, maxYears]) => ({ minYears, maxYears, dose: 1 })))).toBe(expected),
  );
});

describe('the demo protocols', () => {
  const find = (code: string, name: string, pick = 0) => {
    const found = (protocols as DefineProtocolInput[])
      .find((protocol) => protocol.code === code)!
      .phases.flatMap(({ cycles }) => cycles.flatMap(({ medications }) => medications))
      .filter((medication) => medication.name === name);
    return normalMedication(found[pick]!);
  };
  const infant = { heightCm: 72, weightKg: 8.8 };

  it('plan intrathecal methotrexate by age: 6, 8, 10, 12 mg', () => {
    const methotrexate = find('LLA-TOTAL-XV-RE', 'Metotrexato intratecal');
    const ofAge = (on: string) => doseOn(methotrexate, infant, '2025-01-15', on);
    expect([ofAge('2025-11-15'), ofAge('2026-01-15'), ofAge('2027-01-15'), ofAge('2028-01-15')]).toEqual([
      6, 8, 10, 12,
    ]);
  });

  it('plan leucovorin every six hours', () => {
    const osteo = find('OSTEO-MAP', 'Ácido folínico (rescate)');
    const day = osteo.times.length * doseOn(osteo, { heightCm: 160, weightKg: 50 }, '2012-01-01', '2026-11-28');
    expect(day).toBeCloseTo(89.44, 2);
    expect(find('LLA-TOTAL-XV-RE', 'Ácido folínico (rescate)').times).toHaveLength(4);
  });

  it('plan the drugs of a Wilms tumour by weight, half of it before the first birthday', () => {
    const doses = (weightKg: number, heightCm: number, birthDate: string) =>
      [
        find('WILMS-EE4A', 'Vincristina'),
        find('WILMS-EE4A', 'Vincristina', 4),
        find('WILMS-EE4A', 'Dactinomicina (actinomicina D)'),
      ].map((medication) => doseOn(medication, { heightCm, weightKg }, birthDate, '2026-11-28'));
    // By hand: 10.5 x 0.05, x 0.067, x 0.045; 7.8 x 0.025, x 0.0335, x 0.0225; from 30 kg by m2 (1.0247), capped at 2.
    expect(doses(10.5, 80, '2025-05-20')).toEqual([0.53, 0.7, 0.47]);
    expect(doses(7.8, 68, '2026-03-20')).toEqual([0.2, 0.26, 0.18]);
    expect(doses(30, 126, '2018-05-20')).toEqual([1.54, 2, 1.35]);
  });
});
