/** Routes that kill are refused where a medicine enters: definition, start of a protocol stored before the rule, record. */
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  correct,
  define,
  medication,
  ONE_M2,
  problemsOf,
  protocolOf,
  record,
  start,
  TODAY,
  treated,
} from '../support/treatment';
import { given, omitted } from '../support/doses';

const VINCRISTINE = medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2 });
const METHOTREXATE = medication({
  name: 'Metotrexato',
  atc: 'L01BA01',
  route: 'INTRATHECAL',
  basis: 'FIXED',
  dose: 12,
});
const REFUSED = [
  ['vincristine by mouth', { ...VINCRISTINE, route: 'ORAL' }, 'route ROUTE_NOT_ALLOWED'],
  ['vincristine into a muscle', { ...VINCRISTINE, route: 'INTRAMUSCULAR' }, 'route ROUTE_NOT_ALLOWED'],
  ['vincristine under the skin', { ...VINCRISTINE, route: 'SUBCUTANEOUS' }, 'route ROUTE_NOT_ALLOWED'],
  ['vincristine into the spine', { ...VINCRISTINE, route: 'INTRATHECAL' }, 'route VINCA_INTRATHECAL'],
  ['a brand under another code', { ...METHOTREXATE, name: 'Citomid' }, 'route VINCA_INTRATHECAL'],
  ['Cyrillic letters', { ...METHOTREXATE, name: 'Vіnсrіstіna' }, 'route VINCA_INTRATHECAL'],
  [
    'daunorubicin into the spine',
    { ...METHOTREXATE, name: 'Daunorrubicina', atc: 'L01DB02' },
    'route ROUTE_NOT_ALLOWED',
  ],
  ['bortezomib by name', { ...METHOTREXATE, name: 'Bortezomib' }, 'route ROUTE_NOT_ALLOWED'],
  ['a name of another substance', { ...VINCRISTINE, name: 'Vinblastina' }, 'name NAME_MISMATCH'],
] as const;

onBothEngines('A medicine', (world) => {
  beforeEach(() => atNoon(world()));

  it('is refused at definition by a route that kills, or under the name of another substance', async () => {
    const admin = await world().administrator();
    for (const [what, medicine, problem] of REFUSED)
      expect([what, problemsOf(await define(admin, protocolOf(1, 21, [medicine])))]).toEqual([
        what,
        [`phases.0.cycles.0.medications.0.${problem}`],
      ]);
    for (const medicine of [VINCRISTINE, METHOTREXATE])
      expect((await define(admin, protocolOf(1, 21, [medicine]))).__typename).toBe('Protocol');
  });

  it('is refused at the start of a protocol that was stored before the rule', async () => {
    const unit = world().unit();
    const [{ child }, clinician, admin] = [await unit.family(), await unit.clinician(), await world().administrator()];
    const stored = protocolOf(1, 21, [VINCRISTINE, METHOTREXATE]);
    await define(admin, stored);
    const begin = () =>
      start(clinician, {
        requestId: randomUUID(),
        patientId: child.id,
        protocolCode: stored.code,
        startsOn: TODAY,
        ...ONE_M2,
      });
    const change = (from: string, to: string) =>
      world().server.service.database.run('UPDATE protocol SET definition=REPLACE(definition, ?, ?) WHERE code=?', [
        from,
        to,
        stored.code,
      ]);
    await change('INTRAVENOUS', 'SUBCUTANEOUS');
    expect(problemsOf(await begin())).toEqual(['protocolCode ROUTE_NOT_ALLOWED']);
    await change('SUBCUTANEOUS', 'INTRAVENOUS');
    await change('L01BA01', 'L01XG01');
    expect(problemsOf(await begin())).toEqual(['protocolCode ROUTE_NOT_ALLOWED']);
    await change('L01XG01', 'L01BA01');
    await change('L01CA02', 'L01CA01');
    const refused = await begin();
    expect(problemsOf(refused)).toEqual(['protocolCode NAME_MISMATCH']);
    expect(refused.problems[0]!.message).toMatch(/^Vincristina: /);
    await change('L01CA01', 'L01CA02');
    expect((await begin()).__typename).toBe('Treatment');
  });

  it('is refused when its dose is recorded or corrected, however the row came about; it can be omitted', async () => {
    const of = await treated(world(), protocolOf(1, 21, [VINCRISTINE]), TODAY);
    const { id } = of.cycles[0]!.administrations[0]!;
    const become = (medicine: string, atc: string, route: string) =>
      world().server.service.database.run(
        'UPDATE medication_administration SET medication=?, atc=?, route=? WHERE id=?',
        [medicine, atc, route, id],
      );
    for (const [medicine, atc, route, code] of [
      ['Vincristina', 'L01CA02', 'INTRAMUSCULAR', 'ROUTE_NOT_ALLOWED'],
      ['Daunorrubicina', 'L01DB02', 'INTRATHECAL', 'ROUTE_NOT_ALLOWED'],
      ['Metotrexato', 'L01DB02', 'INTRAVENOUS', 'NAME_MISMATCH'],
    ] as const) {
      await become(medicine, atc, route);
      expect(problemsOf(await record(of.clinician, id, given(TODAY, 1.5)))).toEqual([`administrationId ${code}`]);
    }
    expect((await record(of.clinician, id, omitted)).status).toBe('OMITTED');
    expect(problemsOf(await correct(of.clinician, id, given(TODAY, 1.5)))).toEqual(['administrationId NAME_MISMATCH']);
    await become('Vincristina', 'L01CA02', 'INTRAVENOUS');
    expect((await correct(of.clinician, id, given(TODAY, 1.5))).status).toBe('GIVEN');
  });
});
