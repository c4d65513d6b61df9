/** Routes that kill, and names that contradict their code: vinca alkaloids into a vein only, five substances into the spine. */
import 'reflect-metadata';
import { Route } from '../../src/modules/treatment/protocol.types';
import data from '../../src/modules/treatment/data/substances.json';
import { nameContradicts } from '../../src/modules/treatment/substances';
import { isVinca } from '../../src/modules/treatment/vinca';
import { cycle, medication, ofMedication, phase, problemsOf, protocol } from '../support/protocol-inputs';

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
