/** What a protocol may not say: everything wrong is told at once, and a vinca alkaloid never goes into the spinal canal. */
import 'reflect-metadata';
import protocols from '../../src/demo/data/protocols.json';
import type { DefineProtocolInput, ProtocolMedicationInput } from '../../src/modules/treatment/protocol.inputs';
import { DoseBasis } from '../../src/modules/treatment/protocol.types';
import { isAtc, normalAtc } from '../../src/modules/treatment/substances';
import { cycle, medication, ofMedication, phase, problemsOf, protocol } from '../support/protocol-inputs';

describe('a protocol', () => {
  it.each(protocols.map((input) => [input.code, input] as const))(
    'such as %s has nothing wrong with it',
    (_, input) => {
      expect(problemsOf(input as DefineProtocolInput)).toEqual([]);
    },
  );

  it('may have phases without cycles, and cycles without medicines, but not nothing at all', () => {
    expect(problemsOf(protocol({}, phase({ code: 'CIRUGIA' }), phase({}, cycle())))).toEqual([]);
    expect(problemsOf(protocol({}, phase()))).toEqual(['phases REQUIRED']);
    expect(problemsOf(protocol({ phases: [] }))).toEqual(['phases REQUIRED']);
  });

  it('may number its cycles anew in each phase, or on and on', () => {
    const two = [cycle({ number: 1 }), cycle({ number: 2 })];
    expect(problemsOf(protocol({}, phase({}, ...two), phase({ code: 'B' }, ...two)))).toEqual([]);
    expect(
      problemsOf(protocol({}, phase({}, ...two), phase({ code: 'B' }, cycle({ number: 7 }), cycle({ number: 9 })))),
    ).toEqual([]);
    expect(
      problemsOf(protocol({}, phase({}, cycle({ number: 2 }), cycle({ number: 2 }), cycle({ number: 1 })))),
    ).toEqual(['phases.0.cycles.1.number ORDER', 'phases.0.cycles.2.number ORDER']);
  });

  it('is told everything that is wrong with it at once', () => {
    const input = protocol(
      { code: ' ', name: '', icd10: ['C91', 'C91.0', '910'] },
      phase(
        {},
        cycle(
          { lengthDays: 0, number: 0 },
          medication({ dose: 0, atc: 'L01', unit: 'mg/m2', days: [] }),
          medication({ name: 'x'.repeat(201), dose: -1, maxDose: 0, days: [1, 1, 400] }),
        ),
      ),
      phase(
        { name: '', plainName: 'x'.repeat(301) },
        cycle({ lengthDays: 367 }),
        cycle({ number: 2, lengthDays: 7 }, medication({ days: [0, 8, 7] })),
      ),
    );
    expect(problemsOf(input)).toEqual([
      'code REQUIRED',
      'name REQUIRED',
      'icd10.1 FORMAT',
      'icd10.2 FORMAT',
      'phases.0.cycles.0.number RANGE',
      'phases.0.cycles.0.lengthDays RANGE',
      'phases.0.cycles.0.medications.0.atc FORMAT',
      'phases.0.cycles.0.medications.0.dose RANGE',
      'phases.0.cycles.0.medications.0.unit FORMAT',
      'phases.0.cycles.0.medications.0.days REQUIRED',
      'phases.0.cycles.0.medications.1.name TOO_LONG',
      'phases.0.cycles.0.medications.1.dose RANGE',
      'phases.0.cycles.0.medications.1.maxDose RANGE',
      'phases.0.cycles.0.medications.1.days.1 DUPLICATE',
      'phases.0.cycles.0.medications.1.days.2 RANGE',
      'phases.1.name REQUIRED',
      'phases.1.plainName TOO_LONG',
      'phases.1.code DUPLICATE',
      'phases.1.cycles.0.lengthDays RANGE',
      'phases.1.cycles.1.medications.0.days.0 RANGE',
      'phases.1.cycles.1.medications.0.days.1 RANGE',
    ]);
  });

  it('has an end', () => {
    const many = (count: number, more: object = {}, ...medications: ProtocolMedicationInput[]) =>
      Array.from({ length: count }, (_, i) => cycle({ number: i + 1, ...more }, ...medications));
    expect(problemsOf(protocol({}, phase({}, ...many(121, { lengthDays: 7 }))))).toEqual(['phases.0.cycles TOO_MANY']);
    expect(
      problemsOf(
        protocol({}, phase({}, ...many(101, { lengthDays: 7 })), phase({ code: 'B' }, ...many(100, { lengthDays: 7 }))),
      ),
    ).toEqual(['phases TOO_MANY']);
    expect(problemsOf(protocol({}, phase({}, ...many(11, { lengthDays: 366 }))))).toEqual(['phases TOO_LONG']);
    expect(
      problemsOf(protocol({}, ...Array.from({ length: 31 }, (_, i) => phase({ code: `F${i}` }, cycle())))),
    ).toEqual(['phases TOO_MANY']);
    expect(problemsOf(protocol({}, phase({}, cycle({}, ...Array.from({ length: 41 }, () => medication())))))).toEqual([
      'phases.0.cycles.0.medications TOO_MANY',
    ]);
    const daily = medication({ days: Array.from({ length: 90 }, (_, i) => i + 1) });
    expect(
      problemsOf(protocol({}, phase({}, ...many(5, { lengthDays: 90 }, ...Array.from({ length: 23 }, () => daily))))),
    ).toEqual(['phases TOO_MANY']);
  });

  it.each([
    [[{ minYears: 0, maxYears: 1 }, { minYears: 1, maxYears: 3 }, { minYears: 3 }], []],
    [
      [
        { minYears: 0, maxYears: 2 },
        { minYears: 1, maxYears: 3 },
      ],
      ['byAge.1 OVERLAP'],
    ],
    [[{ minYears: 3 }, { minYears: 9, maxYears: 10 }], ['byAge.1 OVERLAP']],
    [[{ minYears: 2, maxYears: 2 }], ['byAge.0.maxYears RANGE']],
    [[{ minYears: -1, maxYears: 2 }], ['byAge.0.minYears RANGE']],
    [[{ minYears: 0, maxYears: 2, dose: 0 }], ['byAge.0.dose RANGE']],
    [[{ minYears: 0, maxYears: 1 }, { minYears: 4 }], ['byAge BAND_GAP']],
    [[{ minYears: 1, maxYears: 2 }], ['byAge BAND_GAP']],
    [
      [
        { minYears: 1, maxYears: 2 },
        { minYears: 0, maxYears: 1 },
      ],
      [],
    ],
  ])('with doses by the ages %j has the problems %j', (ranges, expected) => {
    expect(ofMedication({ byAge: ranges.map((range) => ({ dose: 1, ...range })) })).toEqual(expected);
  });

  it.each([
    [[{ underMonths: 12 }, { underMonths: 36, underKg: 30 }], []],
    [[{ underKg: 10 }, { underMonths: 12 }], []],
    [[{}], ['bands.0 REQUIRED']],
    [[{ underMonths: 12 }, { underMonths: 12 }], ['bands.1 BAND_UNREACHABLE']],
    [[{ underMonths: 36, underKg: 30 }, { underKg: 10 }], ['bands.1 BAND_UNREACHABLE']],
    [[{ underMonths: 12 }, { underKg: 10 }, { underMonths: 6, underKg: 9 }], ['bands.2 BAND_UNREACHABLE']],
    [[{ underMonths: 0 }], ['bands.0 BAND_UNREACHABLE']],
    [[{ underMonths: 1_441 }], ['bands.0.underMonths RANGE']],
    [[{ underKg: 301 }], ['bands.0.underKg RANGE']],
    [[{ underKg: 10, dose: 0, maxDose: -1 }], ['bands.0.dose RANGE', 'bands.0.maxDose RANGE']],
  ])('with the bands %j has the problems %j', (bands, expected) => {
    expect(ofMedication({ bands: bands.map((band) => ({ basis: DoseBasis.PER_KG, dose: 1, ...band })) })).toEqual(
      expected,
    );
  });
  it('has bands or doses by age, not both', () =>
    expect(
      ofMedication({
        bands: [{ underKg: 10, basis: DoseBasis.PER_KG, dose: 1 }],
        byAge: [{ minYears: 0, dose: 1 }],
      }),
    ).toEqual(['bands NOT_EXPECTED']));

  it.each([
    [['00:00', '06:00', '12:00', '18:00'], []],
    [[], []],
    [['6:00'], ['times.0 FORMAT']],
    [['24:00'], ['times.0 FORMAT']],
    [['12:60'], ['times.0 FORMAT']],
    [['06:00', '06:00'], ['times.1 ORDER']],
    [['18:00', '06:00'], ['times.1 ORDER']],
    [Array.from({ length: 25 }, (_, i) => `0${Math.floor(i / 3)}:${(i % 3) + 1}0`), ['times TOO_MANY']],
  ])('at the hours %j has the problems %j', (times, expected) => expect(ofMedication({ times })).toEqual(expected));

  it.each(['mg', 'UI', 'g', 'mcg', 'µg', 'mL', 'mmol', 'U.I.', 'U', 'IU'])('may count in %s', (unit) =>
    expect(ofMedication({ unit })).toEqual([]),
  );
  it.each(['', 'mg/m2', 'mg/kg', '2 mg', 'mg\u0000', '%'])('may not count in "%s"', (unit) =>
    expect(ofMedication({ unit })).toEqual(['unit FORMAT']),
  );
  it.each([Number.NaN, Infinity, 1e8])('has no dose of %d', (dose) =>
    expect(ofMedication({ dose })).toEqual(['dose RANGE']),
  );
});

describe('an ATC code', () => {
  it.each(['L01CA02', 'l01ca02', ' L01 CA 02 ', 'L01CA', 'L01BA01+H02AB09+L01BC01', 'L01BA01 / H02AB09'])(
    '"%s" is one',
    (atc) => expect(isAtc(atc)).toBe(true),
  );
  it.each(['', 'L01', 'LO1CA02', 'L01CA2', 'L01CA022', 'L01BA01+', 'Ⅼ0lCA02', 'L01СA02'])('"%s" is none', (atc) =>
    expect(isAtc(atc)).toBe(false),
  );
  it('is stored in capitals, without blanks, joined by +', () =>
    expect(normalAtc(' l01ba01 / h02ab09 ')).toBe('L01BA01+H02AB09'));
});
