/** The allow-list of routes: every way to name a medicine, by every route that there is. */
import 'reflect-metadata';
import data from '../../src/modules/treatment/data/substances.json';
import { Route } from '../../src/modules/treatment/dosing.types';
import { medicineRefusals, type RoutedMedicine } from '../../src/modules/treatment/route.validation';
import { ofMedication } from '../support/protocol-inputs';
import { randomFrom } from './random';

const ROUTES = Object.values(Route);
const FLUID = [Route.INTRATHECAL, Route.INTRAVENTRICULAR];
const VINCA = 'L01CA';
const FOR_FLUID = ['L01BA01', 'L01BC01', 'H02AB09', 'H02AB06', 'L01AC01'];
const SUBSTANCES = data.substances.map(({ atc, names }) => ({ atc: atc.split(' '), names: names.split(' ') }));
const isVincaEntry = ({ atc }: (typeof SUBSTANCES)[number]): boolean => atc.some((code) => code.startsWith(VINCA));
const VINCAS = SUBSTANCES.filter(isVincaEntry);
const OTHERS = SUBSTANCES.filter((entry) => !isVincaEntry(entry));
const codesOf = (medicine: RoutedMedicine): string[] => medicineRefusals(medicine).map(({ code }) => code);

/** The letters of other scripts that look like these. */
const ALIKE = new Map(
  'aа cс eе iі oо pр xх nη vν AА CС EЕ IІ OО PР XХ NΝ VѴ TТ BВ MМ'.split(' ').map(([latin, alien]) => [latin!, alien!]),
);
const random = randomFrom(51);
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
/** One way to write a name: look-alike letters, capitals, accents, zero-width characters, a strength. */
function disguised(name: string): string {
  const written = [...name]
    .map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter))
    .map((letter) => (random() < 0.3 ? (ALIKE.get(letter) ?? letter) : letter))
    .join('');
  return pick([
    written,
    `${written} 1 mg/mL`,
    `Sol. ${written}`,
    written.replace(/^(.{2})/, '$1\u200b'),
    `${written} sulfato`,
  ]);
}

describe('a vinca alkaloid', () => {
  it.each(ROUTES)('is refused by every name, code and mixture by the route %s unless it is a vein', (route) => {
    const asItIs = (refusals: string[]): boolean =>
      route === Route.INTRAVENOUS
        ? !refusals.some((code) => code !== 'NAME_MISMATCH')
        : refusals.length === 1 && refusals[0] !== 'NAME_MISMATCH';
    for (const { atc, names } of VINCAS) {
      for (const code of atc) expect(asItIs(codesOf({ name: 'Medicamento', atc: code, route }))).toBe(true);
      for (const name of names)
        for (let i = 0; i < 5; i++) {
          const written = disguised(name);
          const alone = codesOf({ name: written, atc: pick(atc), route });
          expect([written, route, alone, asItIs(alone)]).toEqual([written, route, alone, true]);
        }
    }
  });

  it('is refused under the code of another medicine, and as a substance of any mixture', () => {
    const long = VINCAS.flatMap(({ names }) => names).filter(({ length }) => length >= 3);
    for (let i = 0; i < 2_000; i++) {
      const [name, other, route] = [
        disguised(pick(long)),
        pick(OTHERS),
        pick(ROUTES.filter((each) => each !== Route.INTRAVENOUS)),
      ];
      const code = pick(other.atc);
      const refused = [
        codesOf({ name, atc: code, route }),
        codesOf({ name: 'Mezcla', atc: `L01BA01+${pick(VINCAS[0]!.atc)}`, route }),
        codesOf({
          name: 'Mezcla',
          atc: `L01BA01+${code}`,
          route,
          components: [
            { name: 'Metotrexato', atc: 'L01BA01' },
            { name, atc: code },
          ],
        }),
      ];
      expect([
        name,
        code,
        route,
        refused.map(([first]) => first === 'VINCA_INTRATHECAL' || first === 'ROUTE_NOT_ALLOWED'),
      ]).toEqual([name, code, route, [true, true, true]]);
    }
  });

  it.each([
    ['aplicar intratecal', ['note VINCA_INTRATHECAL']],
    ['por punción lumbar', ['note VINCA_INTRATHECAL']],
    ['por el reservorio de Ommaya', ['note VINCA_INTRATHECAL']],
    ['NUNCA por vía intratecal: es mortal', []],
    ['en 10 minutos, con bolsa pequeña', []],
  ])('with the note "%s" is answered %j', (note, expected) =>
    expect(ofMedication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, note })).toEqual(expected),
  );
});

describe('the fluid of brain and spine', () => {
  it.each(FLUID)('is open by %s to five substances, and to nothing else', (route) => {
    for (const { atc, names } of OTHERS)
      for (const code of atc) {
        const isOpen = FOR_FLUID.includes(code) && atc.some((each) => FOR_FLUID.includes(each));
        expect([code, codesOf({ name: names[0]!, atc: code, route }).length > 0]).toEqual([code, !isOpen]);
      }
  });

  it.each(FLUID)('takes a mixture by %s only of those, by code and by name', (route) => {
    const mixture = (components: RoutedMedicine['components'], name = 'Triple'): string[] =>
      codesOf({ name, atc: components!.map(({ atc }) => atc).join('+'), route, components });
    const methotrexate = { name: 'Metotrexato', atc: 'L01BA01' };
    expect(mixture([methotrexate, { name: 'Citarabina', atc: 'L01BC01' }])).toEqual([]);
    expect(mixture([methotrexate, { name: 'Doxorrubicina', atc: 'L01DB01' }])).toEqual(['ROUTE_NOT_ALLOWED']);
    expect(mixture([methotrexate, { name: 'Asparaginasa', atc: 'L01BC01' }])).toEqual(['ROUTE_NOT_ALLOWED']);
    expect(mixture([methotrexate, { name: 'Hidrocortisona', atc: 'L01BC01' }])).toEqual(['NAME_MISMATCH']);
  });
});
