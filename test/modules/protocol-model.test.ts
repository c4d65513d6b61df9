/** The protocol model by the rules alone: mixtures, caps, percent, units, criteria, and what is odd about a definition. */
import 'reflect-metadata';
import { allergiesTo } from '../../src/modules/treatment/allergy';
import { workedDose } from '../../src/modules/treatment/dose';
import { doseUnit } from '../../src/modules/treatment/dose-unit';
import { DoseBasis, DosePer, Route } from '../../src/modules/treatment/dosing.types';
import { FollowUpKind } from '../../src/modules/treatment/follow-up.types';
import { normalDefinition, normalMedication } from '../../src/modules/treatment/normal-protocol';
import type { MixtureComponentInput, ProtocolMedicationInput } from '../../src/modules/treatment/protocol.inputs';
import { definitionWarnings } from '../../src/modules/treatment/protocol-safety.view';
import { cycle, medication, ofMedication, phase, problemsOf, protocol } from '../support/protocol-inputs';

const { PER_KG, FIXED } = DoseBasis;
const ONE_M2 = { heightCm: 100, weightKg: 36 };
const BORN = '2020-01-15';
const DAY = '2026-11-28';
const worked = (more: Partial<ProtocolMedicationInput>, percent = 100, body = ONE_M2, born = BORN) =>
  workedDose(normalMedication(medication(more)), body, born, DAY, percent);

describe('a worked dose', () => {
  // By hand: basis x 1 m2, rounded, then the cap, then the percentage of the capped dose.
  it.each([
    [{ dose: 75 }, 75, 56.25, '75 mg/m2 x 1 m2 x 75 %'],
    [{ dose: 1.5, maxDose: 1 }, 75, 0.75, '1.5 mg/m2 x 1 m2 (max 1 mg) x 75 %'],
    [{ dose: 50 }, 33.3, 16.65, '50 mg/m2 x 1 m2 x 33.3 %'],
    [{ dose: 0.05 }, 50, 0.025, '0.05 mg/m2 x 1 m2 x 50 %'],
    [{ dose: 10 }, 100, 10, '10 mg/m2 x 1 m2'],
    [{ basis: PER_KG, dose: 2 }, 110, 79.2, '2 mg/kg x 36 kg x 110 %'],
  ])('of %j at %d %% is %d', (more, percent, dose, calculation) =>
    expect(worked(more, percent)).toMatchObject({ dose, calculation }),
  );

  it.each([
    // [dose, per, times, maxDose, maxDailyDose, each administration]
    [15, DosePer.ADMINISTRATION, 4, null, 40, 10],
    [15, DosePer.ADMINISTRATION, 4, null, 80, 15],
    [60, DosePer.DAY, 3, null, 50, 16.66], // 16.67 x 3 would be 50.01
    [60, DosePer.DAY, 3, 12, 50, 12],
    [60, DosePer.DAY, 1, null, 50, 50],
  ])(
    'of %d per %s in %d is capped by %j and %j of a day to %d',
    (dose, dosePer, count, maxDose, maxDailyDose, each) => {
      const times = ['00:00', '06:00', '12:00', '18:00'].slice(0, count);
      const { dose: planned, capped } = worked({ dose, dosePer, times, maxDose, maxDailyDose });
      expect([planned, capped]).toEqual([each, each < dose / (dosePer === DosePer.DAY ? count : 1)]);
      expect(planned * count).toBeLessThanOrEqual(maxDailyDose);
    },
  );
});

const component = (
  name: string,
  atc: string,
  dose: number,
  more: Partial<MixtureComponentInput> = {},
): MixtureComponentInput => ({
  name,
  atc,
  basis: FIXED,
  dose,
  unit: 'mg',
  ...more,
});
const byMonths = (doses: number[]) =>
  [12, 24, 36].map((underMonths, i) => ({ underMonths, basis: FIXED, dose: doses[i]! }));
const TRIPLE: Partial<ProtocolMedicationInput> = {
  name: 'Triple intratecal',
  atc: 'L01BA01+H02AB09+L01BC01',
  route: Route.INTRATHECAL,
  basis: FIXED,
  dose: 12,
  bands: byMonths([6, 8, 10]),
  components: [
    component('Metotrexato', 'L01BA01', 12, { bands: byMonths([6, 8, 10]) }),
    component('Hidrocortisona', 'H02AB09', 24, { bands: byMonths([12, 16, 20]) }),
    component('Citarabina', 'L01BC01', 36, { bands: byMonths([18, 24, 30]) }),
  ],
};

describe('a mixture', () => {
  it.each([
    ['2026-02-01', [6, 12, 18]],
    ['2025-11-28', [8, 16, 24]],
    ['2024-11-28', [10, 20, 30]],
    ['2023-11-28', [12, 24, 36]],
  ])('of a child born on %s has %j mg of its substances', (born, amounts) => {
    const { dose, components } = worked(TRIPLE, 100, ONE_M2, born);
    expect([dose, components.map((one) => one.dose)]).toEqual([amounts[0], amounts]);
  });

  it('is given at a percentage in all of its substances', () =>
    expect(worked(TRIPLE, 50).components.map(({ dose }) => dose)).toEqual([6, 12, 18]));

  it.each([
    ['another order', [1, 0, 2], {}, ['components COMPONENT_MISMATCH']],
    ['one less', [0, 1], {}, ['components COMPONENT_MISMATCH']],
    ['another dose of the first', [0, 1, 2], { dose: 10 }, ['components.0 COMPONENT_MISMATCH']],
    ['another cap of the first', [0, 1, 2], { maxDose: 12 }, ['components.0 COMPONENT_MISMATCH']],
    ['other bands of the line', [0, 1, 2], { bands: byMonths([5, 8, 10]) }, ['components.0 COMPONENT_MISMATCH']],
  ])('with %s is refused', (_, order, more, expected) =>
    expect(ofMedication({ ...TRIPLE, components: order.map((place) => TRIPLE.components![place]!), ...more })).toEqual(
      expected,
    ),
  );

  it('is defined', () => expect(ofMedication(TRIPLE)).toEqual([]));
  it('has a unit of the list in each substance, and one code', () =>
    expect(
      ofMedication({
        ...TRIPLE,
        components: [TRIPLE.components![0]!, component('Hidrocortisona', 'H02AB09+L01BC01', 24, { unit: 'tabletas' })],
      }),
    ).toEqual(['components.1.atc FORMAT', 'components.1.unit UNIT_UNKNOWN']));
});

describe('a unit', () => {
  it.each([
    ['mg', 'L01DB01', 'mg'],
    ['µg', 'L03AA02', 'mcg'],
    ['ug', 'L03AA02', 'mcg'],
    ['ui', 'L01XX02', 'UI'],
    ['U', 'L01XX02', 'UI'],
    ['IU', 'L01XX02', 'UI'],
    ['U.I.', 'L01XX02', 'UI'],
    ['ml', 'B05XA01', 'mL'],
    ['mmol', 'A12BA01', 'mmol'],
    ['g', 'J01CR05', 'g'],
    ['U', 'B05AX01', 'U'],
    ['ml', 'V07AC', 'mL'],
    ['mg', 'B05AX01', undefined],
    ['mgg', 'L01DB01', undefined],
    ['tabletas', 'L01BB02', undefined],
    ['Gy', 'L01DB01', undefined],
    ['mEq', 'A12BA01', undefined],
  ])('%s of %s is stored as %s', (typed, atc, stored) => {
    expect(doseUnit(typed, atc)).toBe(stored);
    expect(ofMedication({ name: 'Medicina', atc, unit: typed, route: Route.INTRAVENOUS })).toEqual(
      stored ? [] : ['unit UNIT_UNKNOWN'],
    );
  });
});

describe('counts, steps and minutes', () => {
  const counted = (criterion: object): string[] =>
    ofMedication({
      criteria: [{ kind: FollowUpKind.NEUTROPHILS, ...criterion }] as ProtocolMedicationInput['criteria'],
    });
  it.each([
    [{ min: 0.75 }, []],
    [{ min: 750, unit: '/uL' }, []],
    [{ kind: FollowUpKind.TEMPERATURE, max: 38 }, []],
    [{}, ['criteria.0 REQUIRED']],
    [{ min: 2, max: 1 }, ['criteria.0.max RANGE']],
    [{ min: 750 * 1000 }, ['criteria.0.min RANGE']],
    [{ min: 1, unit: 'mg' }, ['criteria.0.unit UNIT_UNKNOWN']],
    [{ kind: FollowUpKind.NOTE, min: 1 }, ['criteria.0.kind KIND']],
  ])('criterion %j is answered %j', (criterion, expected) => expect(counted(criterion)).toEqual(expected));

  it.each([
    [{ infusionMinutes: 0 }, ['infusionMinutes RANGE']],
    [{ infusionMinutes: 20_161 }, ['infusionMinutes RANGE']],
    [{ infusionMinutes: 1_440, maxDailyDose: 100 }, []],
    [{ maxDailyDose: 0 }, ['maxDailyDose RANGE']],
  ])('medicine with %j is answered %j', (more, expected) => expect(ofMedication(more)).toEqual(expected));

  it('stand in days of their cycle', () =>
    expect(
      problemsOf(
        protocol(
          {},
          phase(
            {},
            cycle(
              {
                lengthDays: 7,
                steps: [
                  { kind: 'TEST', name: 'Biometría', days: [1, 8] },
                  { kind: 'IMAGING', name: ' ', days: [] },
                ],
              },
              medication(),
            ),
          ),
        ),
      ),
    ).toEqual([
      'phases.0.cycles.0.steps.0.days.1 RANGE',
      'phases.0.cycles.0.steps.1.name REQUIRED',
      'phases.0.cycles.0.steps.1.days REQUIRED',
    ]));
});

describe('a definition', () => {
  const warned = (...cycles: ReturnType<typeof cycle>[]) =>
    definitionWarnings({ language: 'es' }, normalDefinition(protocol({}, phase({}, ...cycles)))).map(
      ({ code, severity, path, figures }) =>
        `${code} ${severity} ${path!.replace('phases.0.', '')} ${figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join(', ')}`,
    );
  const oral = { name: 'Metotrexato', atc: 'L01BA01', route: Route.ORAL, dose: 20 };
  const high = { name: 'Metotrexato', atc: 'L01BA01', dose: 5, unit: 'g', requiresSecondCheck: true };
  const rescue = medication({ name: 'Ácido folínico', atc: 'V03AF03', dose: 15, days: [2] });

  it.each([
    [[1, 8, 15], []],
    [[1, 2, 8, 9], []],
    [[1, 4, 7], ['ORAL_METHOTREXATE_DAILY NOTICE cycles.0.medications.0 days 3 d, dose 20 mg/m2']],
    [
      Array.from({ length: 21 }, (_, i) => i + 1),
      ['ORAL_METHOTREXATE_DAILY NOTICE cycles.0.medications.0 days 7 d, dose 20 mg/m2'],
    ],
  ])('with oral methotrexate on days %j warns %j', (days, expected) =>
    expect(warned(cycle({}, medication({ ...oral, days })))).toEqual(expected),
  );

  it('counts oral methotrexate of a week over its lines and cycles', () =>
    expect(
      warned(
        cycle(
          { lengthDays: 2 },
          medication({ ...oral, days: [1] }),
          medication({ ...oral, name: 'Trixilem', days: [2] }),
        ),
        cycle({ number: 2 }, medication(oral)),
      ),
    ).toHaveLength(2));

  it('wants a rescue of high-dose methotrexate in the same or the next cycle', () => {
    const missing = ['RESCUE_MISSING NOTICE cycles.0.medications.0 dose 5000 mg/m2'];
    expect(warned(cycle({}, medication(high)))).toEqual(missing);
    expect(warned(cycle({}, medication(high), rescue))).toEqual([]);
    expect(warned(cycle({}, medication(high)), cycle({ number: 2 }, rescue))).toEqual([]);
    expect(
      warned(cycle({}, medication(high)), cycle({ number: 2 }, medication()), cycle({ number: 3 }, rescue)),
    ).toEqual(missing);
    expect(warned(cycle({}, medication({ ...high, dose: 499, unit: 'mg' })))).toEqual([]);
  });

  it('wants a cap of a vinca alkaloid that goes by surface or weight, in its bands too', () => {
    const vincristine = { name: 'Vincristina', atc: 'L01CA02', dose: 1.5 };
    expect(warned(cycle({}, medication(vincristine)))).toEqual([
      'CAP_MISSING NOTICE cycles.0.medications.0 dose 1.5 mg/m2',
    ]);
    expect(warned(cycle({}, medication({ ...vincristine, maxDose: 2 })))).toEqual([]);
    expect(warned(cycle({}, medication({ ...vincristine, basis: FIXED })))).toEqual([]);
    expect(
      warned(
        cycle({}, medication({ ...vincristine, maxDose: 2, bands: [{ underKg: 10, basis: PER_KG, dose: 0.05 }] })),
      ),
    ).toEqual(['CAP_MISSING NOTICE cycles.0.medications.0 dose 0.05 mg/kg']);
  });

  it('tells of a line that stands twice, unless at other hours or on other days', () => {
    const twice = (a: object, b: object) =>
      warned(cycle({}, medication({ days: [1, 2], ...a }), medication({ days: [2, 3], ...b })));
    expect(twice({}, {})).toEqual(['DUPLICATE_LINE NOTICE cycles.0.medications.1 days 1 d, dose 25 mg/m2']);
    expect(twice({}, { days: [3] })).toEqual([]);
    expect(twice({ times: ['08:00'] }, { times: ['20:00'] })).toEqual([]);
    expect(twice({ times: ['08:00'] }, { times: ['08:00', '20:00'] })).toHaveLength(1);
  });

  it('tells each only once where cycles repeat', () =>
    expect(warned(cycle({}, medication(high)), cycle({ number: 2 }, medication(high)))).toHaveLength(1));
});

describe('an allergy', () => {
  const ASPARAGINASE = { name: 'L-asparaginasa (E. coli)', atc: 'L01XX02' };
  const FOLINIC = { name: 'Ácido folínico (rescate)', atc: 'V03AF03' };
  it.each([
    ['L-asparaginasa (anafilaxia)', ASPARAGINASE, true],
    ['Asparaginase', ASPARAGINASE, true],
    ['pegaspargasa: urticaria', ASPARAGINASE, true],
    ['Oncaspar', ASPARAGINASE, true],
    ['E. coli', ASPARAGINASE, false],
    ['Penicilina', ASPARAGINASE, false],
    ['Penicilinas', { name: 'Piperacilina/tazobactam', atc: 'J01CR05' }, true],
    ['penicillin', { name: 'Ampicilina', atc: 'J01CA01' }, true],
    ['platinos', { name: 'Cisplatino', atc: 'L01XA01' }, true],
    ['Platinum compounds', { name: 'Carboplatino', atc: 'L01XA02' }, true],
    ['Ácido acetilsalicílico', FOLINIC, false],
    ['LEUCOVORÍN', FOLINIC, true],
    ['sulfas', { name: 'Trimetoprima/sulfametoxazol', atc: 'J01EE01' }, true],
    ['Etopósido', { name: 'VP-16', atc: 'L01CB01' }, true],
    ['Metotrexato', { name: 'Triple intratecal', atc: 'L01BA01+H02AB09+L01BC01' }, true],
    ['Citarabina', { name: 'Triple', atc: 'X', components: [{ name: 'Citarabina', atc: 'L01BC01' }] }, true],
    ['Látex', { name: 'Vincristina', atc: 'L01CA02' }, false],
    ['Oncovin', { name: 'Vincristina', atc: 'L01CA02' }, true],
    ['Polen', { name: 'Doxorrubicina', atc: 'L01DB01' }, false],
  ])('"%s" to %j: %s', (allergy, medicine, expected) =>
    expect(allergiesTo([allergy], medicine)).toEqual(expected ? [allergy] : []),
  );
});
