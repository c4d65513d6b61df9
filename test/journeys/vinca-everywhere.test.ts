/** A vinca alkaloid enters no plan and no record but into a vein: every act that names a medicine, in every disguise, by every route. */
import { onBothEngines } from '../support/engines';
import { adjust, fortnights, wrong } from '../support/plan';
import { atNoon, define, medication, plusDays, problemsOf, protocolOf, TODAY } from '../support/treatment';

const DISGUISES = {
  name: { name: 'Vincristina', atc: 'L01CA02' },
  'name with the code of another': { name: 'Vincristina', atc: 'L01BA01' },
  'code with the name of another': { name: 'Metotrexato', atc: 'L01CA02' },
  brand: { name: 'Citomid', atc: 'L01XX99' },
  'foreign letters': { name: 'Vіncristina', atc: 'L01BA01' },
  mixture: { name: 'Metotrexato + vincristina', atc: 'L01BA01+L01CA02' },
  relative: { name: 'Vinblastina', atc: 'L01CA01' },
};
const OTHER_ROUTES =
  'ORAL INTRAMUSCULAR SUBCUTANEOUS INTRATHECAL INTRAVENTRICULAR INTRA_ARTERIAL RECTAL INHALED NASOGASTRIC TOPICAL'.split(
    ' ',
  );
const CASES = Object.entries(DISGUISES).flatMap(([disguise, medicine]) =>
  OTHER_ROUTES.map((route) => ({ disguise, medicine, route })),
);
const REFUSED = expect.stringMatching(/route (?:VINCA_INTRATHECAL|ROUTE_NOT_ALLOWED)$/);

onBothEngines('A vinca alkaloid', (world) => {
  beforeEach(() => atNoon(world()));

  it('is defined by no other route', async () => {
    const admin = await world().administrator();
    for (const { disguise, medicine, route } of CASES) {
      const line = medication({ ...medicine, route: route as 'ORAL', maxDose: 2 });
      expect([disguise, route, problemsOf(await define(admin, protocolOf(1, 21, [line])))]).toEqual([
        disguise,
        route,
        expect.arrayContaining([REFUSED]),
      ]);
    }
  });

  it('is added by no other route, nor into a vein with a note that sends it to the spine', async () => {
    const of = await fortnights(world(), 1);
    const add = (more: object) =>
      adjust(of, { add: { purpose: 'OTHER', dose: 1, unit: 'mg', on: [plusDays(TODAY, 1)], ...more } });
    for (const { disguise, medicine, route } of CASES)
      expect([disguise, route, await wrong(add({ ...medicine, route }))]).toEqual([
        disguise,
        route,
        expect.arrayContaining([REFUSED]),
      ]);
    const sent = { ...DISGUISES.name, route: 'INTRAVENOUS', note: 'Aplicar intratecal' };
    expect(await wrong(add(sent))).toEqual(['change.add.note VINCA_INTRATHECAL']);
  });

  it('takes the place of no medicine by another route', async () => {
    const of = await fortnights(world(), 1);
    for (const { disguise, medicine, route } of CASES) {
      const by = medication({ ...medicine, route: route as 'ORAL', maxDose: 2 });
      const substitute = { atc: 'L01CA02', equivalence: 'una por otra', by };
      expect([disguise, route, await wrong(adjust(of, { substitute }))]).toEqual([
        disguise,
        route,
        expect.arrayContaining([REFUSED]),
      ]);
    }
  });

  it('comes with no protocol that was stored before the rule', async () => {
    const of = await fortnights(world(), 1);
    const other = protocolOf(1, 21, [medication({ ...DISGUISES.name, maxDose: 2 })]);
    await define(await world().administrator(), other);
    const goOn = () =>
      adjust(
        of,
        {
          protocol: {
            code: other.code,
            startAt: { phase: 'UNICA', cycle: 1 },
            startsOn: plusDays(TODAY, 1),
          },
        },
        { cause: 'PROTOCOL_CHANGE' },
      );
    await world().server.service.database.run(
      "UPDATE protocol SET definition=REPLACE(definition, 'INTRAVENOUS', 'SUBCUTANEOUS') WHERE code=?",
      [other.code],
    );
    expect(await wrong(goOn())).toEqual(['change.protocol.code ROUTE_NOT_ALLOWED']);
  });
});
