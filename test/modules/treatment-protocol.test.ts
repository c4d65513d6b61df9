/** What a protocol may not say: everything wrong is told at once, and a vinca alkaloid never goes into the spinal canal. */
import 'reflect-metadata';
import protocols from '../../src/demo/data/protocols.json';
import { Problems } from '../../src/core/validation';
import { judgeProtocol } from '../../src/modules/treatment/protocol.validation';
import type { DefineProtocolInput, ProtocolMedicationInput } from '../../src/modules/treatment/protocol.inputs';
import { DoseBasis, Route } from '../../src/modules/treatment/protocol.types';
import data from '../../src/modules/treatment/data/substances.json';
import { isAtc, nameContradicts, normalAtc } from '../../src/modules/treatment/substances';
import { isVinca } from '../../src/modules/treatment/vinca';

const medication = (more: Partial<ProtocolMedicationInput> = {}): ProtocolMedicationInput => ({
  name: 'Doxorrubicina',
  atc: 'L01DB01',
  route: Route.INTRAVENOUS,
  basis: DoseBasis.PER_M2,
  dose: 25,
  unit: 'mg',
  days: [1],
  ...more,
});
const cycle = (more: object = {}, ...medications: ProtocolMedicationInput[]) => ({
  number: 1,
  lengthDays: 21,
  medications,
  ...more,
});
const phase = (more: object = {}, ...cycles: ReturnType<typeof cycle>[]) => ({
  code: 'A',
  name: 'Fase',
  cycles,
  ...more,
});
const protocol = (
  more: Partial<DefineProtocolInput> = {},
  ...phases: ReturnType<typeof phase>[]
): DefineProtocolInput => ({
  code: 'P',
  name: 'Protocolo',
  icd10: ['C910'],
  phases: phases.length > 0 ? phases : [phase({}, cycle({}, medication()))],
  ...more,
});
function problemsOf(input: DefineProtocolInput): string[] {
  const problems = new Problems({ language: 'es' });
  judgeProtocol(problems, input);
  for (const { message } of problems.list) expect(message).toMatch(/\.$/);
  return problems.list.map(({ path, code }) => `${path} ${code}`);
}
const ofMedication = (more: Partial<ProtocolMedicationInput>): string[] =>
  problemsOf(protocol({}, phase({}, cycle({}, medication(more))))).map((problem) =>
    problem.replace('phases.0.cycles.0.medications.0.', ''),
  );

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
  ])('with doses by the ages %j has the problems %j', (ranges, expected) => {
    expect(ofMedication({ byAge: ranges.map((range) => ({ dose: 1, ...range })) })).toEqual(expected);
  });

  it.each(['mg', 'UI', 'g', 'mcg', 'µg', 'mL', 'mEq', 'U.I.'])('may count in %s', (unit) =>
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
  it('is kept in capitals, without blanks, joined by +', () =>
    expect(normalAtc(' l01ba01 / h02ab09 ')).toBe('L01BA01+H02AB09'));
});

describe('a vinca alkaloid', () => {
  const byCode = [
    'L01CA01',
    'L01CA02',
    'l01ca04',
    ' L01 CA 03',
    'L01CA',
    'L01BA01+L01CA02',
    'L01BA01+ l01ca02',
    'L.01.CA.02',
    'Ｌ０１ＣＡ０２',
  ];
  it.each(byCode)('is known by the code "%s"', (atc) => expect(isVinca({ name: 'Medicamento', atc })).toBe(true));
  const byName = [
    'vincristina',
    'Vincristine',
    'VINCRISTINA 2 mg',
    'Vincrístina',
    'sulfato de vincristina',
    'vinblastina',
    'Vinorelbina',
    'vindesina',
    'Vinflunina',
    'Oncovin',
    'Vin-cristina',
    'V I N C R I S T I N A',
    'alcaloide de la vinca',
    'VCR',
    'Metotrexato + VCR',
    'Triple (MTX/VCR/ARA-C)',
    'Navelbine',
    'ＶＩＮＣＲＩＳＴＩＮＡ',
    'Citomid RU',
    'Vincasar PFS',
    'Velban',
    'Vіncristina', // Cyrillic і
    'СіtоМіd', // Cyrillic С, і, о, М
    'ΟΝCΟVΙΝ', // Greek
    'On\u00ADco\u200Bvin', // soft hyphen, zero-width blank
    'V1ncr1stina',
  ];
  it.each(byName)('is known by the name "%s" under another code', (name) =>
    expect(isVinca({ name, atc: 'L01BA01' })).toBe(true),
  );
  it.each([
    ['Metotrexato intratecal', 'L01BA01'],
    ['Triple intratecal (metotrexato + hidrocortisona + citarabina)', 'L01BA01+H02AB09+L01BC01'],
    ['Citarabina', 'L01BC01'],
    ['Hidrocortisona', 'H02AB09'],
    ['Etopósido', 'L01CB01'],
  ])('is not %s', (name, atc) => expect(isVinca({ name, atc })).toBe(false));

  it('is refused by every route but the vein, with the path of the route; the intrathecal one has its own code', () => {
    for (const route of Object.values(Route)) {
      const refused = route === Route.INTRATHECAL ? ['route VINCA_INTRATHECAL'] : ['route ROUTE_NOT_ALLOWED'];
      const isVein = route === Route.INTRAVENOUS;
      expect(ofMedication({ name: 'Vincristina', atc: 'L01CA02', route })).toEqual(isVein ? [] : refused);
      expect(ofMedication({ name: 'Medicamento', atc: 'l01ca01', route })).toEqual(isVein ? [] : refused);
      expect(ofMedication({ name: 'Metotrexato', atc: 'L01BA01+L01CA02', route })).toEqual(isVein ? [] : refused);
      for (const name of [
        'Vincristina',
        'Citomid',
        'Oncovin',
        'Vіnсrіstіna',
        'Οncovin',
        'ONCOVΙN',
        'Vi\u200Bncristina',
        'V1ncr1st1na',
      ])
        expect(ofMedication({ name, atc: 'L01BA01', route })).toEqual(isVein ? ['name NAME_MISMATCH'] : refused);
    }
    const deep = protocol(
      {},
      phase(),
      phase(
        { code: 'B' },
        cycle(),
        cycle(
          { number: 2 },
          medication(),
          medication(),
          medication({ name: 'Vinblastina', atc: 'L01CA01', route: Route.INTRATHECAL }),
        ),
      ),
    );
    expect(problemsOf(deep)).toEqual(['phases.1.cycles.1.medications.2.route VINCA_INTRATHECAL']);
  });
});

describe('The intrathecal route', () => {
  const spine = (name: string, atc: string): string[] => ofMedication({ name, atc, route: Route.INTRATHECAL });

  it.each([
    ['Metotrexato intratecal', 'L01BA01'],
    ['Citarabina', 'L01BC01'],
    ['Hidrocortisona', 'H02AB09'],
    ['Prednisolona', 'H02AB06'],
    ['Tiotepa', 'L01AC01'],
    ['Quimioterapia intratecal', 'L01BA01'],
    ['Triple intratecal (metotrexato + hidrocortisona + citarabina)', 'L01BA01+H02AB09+L01BC01'],
    ['MTX / ARA-C', 'L01BA01+L01BC01'],
  ])('is open to %s, %s', (name, atc) => expect(spine(name, atc)).toEqual([]));

  it.each([
    ['Daunorrubicina', 'L01DB02'],
    ['Bortezomib', 'L01XG01'],
    ['L-asparaginasa', 'L01XX02'],
    ['Dactinomicina', 'L01DA01'],
    ['Doxorrubicina', 'L01BA01'], // by the name
    ['Velcade', 'L01BC01'],
    ['Metotrexato + daunorrubicina', 'L01BA01'],
    ['Metotrexato (con bortezomib)', 'L01BA01'],
    ['Bоrtеzоmib', 'L01BA01'], // Cyrillic о, е
    ['Metotrexato', 'L01DB02'], // by the code
    ['Metotrexato', 'L01BA01+L01DB02'],
    ['Metotrexato', 'L01BA'],
    ['Metotrexato', 'L04AX03'],
    ['Metilprednisolona', 'H02AB04'],
    ['Metilprednisolona', 'H02AB06'],
    ['Cloruro de potasio', 'H02AB09'],
    ['Medicamento', 'L01XX99'],
  ])('is closed to %s, %s', (name, atc) => expect(spine(name, atc)).toEqual(['route ROUTE_NOT_ALLOWED']));
});

describe('A name', () => {
  it.each([
    ['Metotrexato', 'L01DB01'],
    ['Vincristina', 'L01CA01'],
    ['Doxorrubicina', 'L01DB02'],
    ['Ácido fólico', 'V03AF03'],
    ['Metotrexato + citarabina', 'L01BA01'],
    ['Prednisona', 'H02AB06'],
  ])('"%s" contradicts %s', (name, atc) => expect(ofMedication({ name, atc })).toEqual(['name NAME_MISMATCH']));

  it.each([
    ['Medicamento', 'L01DB01'],
    ['Ácido folínico (rescate del metotrexato)', 'V03AF03'],
    ['PEG-asparaginasa', 'L01XX24'],
    ['Pegfilgrastim', 'L03AA13'],
    ['Metilprednisolona', 'H02AB04'],
    ['Doxorrubicina liposomal', 'L01DB'],
    ['Metotrexato', 'L04AX03'],
    ['Rituximab', 'L01XC02'],
  ])('"%s" goes with %s', (name, atc) => expect(ofMedication({ name, atc })).toEqual([]));

  it('of every substance of the data is recognised under its own code', () => {
    for (const { atc, names } of data.substances)
      for (const name of names.split(' ')) {
        const own = atc.split(' ')[0]!;
        expect([name, nameContradicts({ name, atc: own })]).toEqual([name, false]);
        expect([name, nameContradicts({ name, atc: 'N02BE01' })]).toEqual([name, true]);
      }
  });
});
