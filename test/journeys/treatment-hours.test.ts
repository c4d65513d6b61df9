/** Several administrations a day, doses by age and weight, and versions of protocols stored before either existed. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import {
  allProtocols,
  atNoon,
  define,
  medication,
  ONE_M2,
  plusDays,
  postpone,
  problemsOf,
  protocolOf,
  record,
  start,
  tell,
  TODAY,
  treated,
  treatment,
} from '../support/treatment';
import { given, moved } from '../support/doses';

const LEUCOVORIN = medication({
  name: 'Ácido folínico (rescate)',
  atc: 'V03AF03',
  dose: 15,
  days: [1, 2],
  times: ['00:00', '06:00', '12:00', '18:00'],
});

onBothEngines('A medicine with hours', (world) => {
  beforeEach(() => atNoon(world()));

  it('is planned once for each hour, on the clock of the unit, and its true amount can be recorded', async () => {
    const unit = world().unit('Tijuana');
    const [{ child }, clinician, admin] = [
      await unit.family({ born: '2012-03-01' }),
      await unit.clinician(),
      await world().administrator(),
    ];
    const osteo = { ...allProtocols.find(({ code }) => code === 'OSTEO-MAP')!, code: `OSTEO-${randomUUID()}` };
    await define(admin, osteo);
    const begun = await start(clinician, {
      requestId: randomUUID(),
      patientId: child.id,
      protocolCode: osteo.code,
      startsOn: plusDays(TODAY, -22),
      heightCm: 160,
      weightKg: 50,
    });
    const cycles = (await treatment(clinician, begun.id))!.cycles;
    const rescue = cycles[1]!.administrations.filter(({ medication: name }) => name.startsWith('Ácido folínico'));
    // The second cycle begins on 21 November, its day 2 is today. 15 mg/m2 x 1.49071 m2 = 22.36 mg, 89.44 mg a day.
    expect(rescue.map(({ day, plannedAt, plannedDose }) => [day, plannedAt, plannedDose.value])).toEqual(
      [0, 1, 2].flatMap((after) =>
        ['00', '06', '12', '18'].map((hour) => [after + 2, `${plusDays(TODAY, after)}T${hour}:00:00-08:00`, 22.36]),
      ),
    );
    for (const { id } of rescue.slice(0, 2))
      expect((await record(clinician, id, given(TODAY, 22.36))).status).toBe('GIVEN');
  });

  it('keeps its hour when its day moves', async () => {
    const of = await treated(world(), protocolOf(2, 21, [LEUCOVORIN]), plusDays(TODAY, -1), {
      unit: world().unit('Ciudad de México'),
    });
    const hours = async (cycle: number) =>
      (await treatment(of.clinician, of.treatmentId))!.cycles[cycle]!.administrations.map(({ plannedAt }) => plannedAt);
    const evening = of.cycles[0]!.administrations.at(-1)!;
    await record(of.clinician, evening.id, moved(plusDays(TODAY, 3)));
    expect((await hours(0)).at(-1)).toBe(`${plusDays(TODAY, 3)}T18:00:00-06:00`);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 30));
    expect((await hours(1)).slice(0, 2)).toEqual([
      `${plusDays(TODAY, 30)}T00:00:00-06:00`,
      `${plusDays(TODAY, 30)}T06:00:00-06:00`,
    ]);
  });

  it('has no hour where the protocol states none', async () => {
    const of = await treated(world(), protocolOf(1, 21, [medication()]), TODAY);
    const [dose] = (await treatment(of.clinician, of.treatmentId))!.cycles[0]!.administrations;
    expect(dose!.plannedAt).toBeNull();
  });
});

onBothEngines('A protocol', (world) => {
  beforeEach(() => atNoon(world()));
  type Read = { phases: { cycles: { medications: object[] }[] }[] };
  const read = async (code: string) =>
    (await tell<Read>(await world().administrator(), operation('protocol'), { code })).phases[0]!.cycles[0]!
      .medications;

  it('answers hours and bands as they were defined, and what a version stored before means by their absence', async () => {
    const banded = medication({
      dosePer: 'DAY',
      times: ['08:00', '20:00'],
      bands: [{ underMonths: 12, underKg: 10, basis: 'PER_KG', dose: 1, maxDose: 5 }],
    });
    const protocol = protocolOf(1, 21, [banded, medication()]);
    await define(await world().administrator(), protocol);
    const plain = { times: [], dosePer: 'ADMINISTRATION', bands: [] };
    expect(await read(protocol.code)).toMatchObject([banded, plain]);
    await world().server.service.database.run(
      'UPDATE protocol SET definition=REPLACE(REPLACE(REPLACE(definition, ?, ?), ?, ?), ?, ?) WHERE code=?',
      ['"times":[],', '', '"dosePer":"ADMINISTRATION",', '', '"bands":[],', '', protocol.code],
    );
    expect(await read(protocol.code)).toMatchObject([banded, plain]);
  });

  it('doses the day in parts, and the young by their band', async () => {
    const medicines = [
      medication({
        name: 'Prednisona',
        atc: 'H02AB07',
        route: 'ORAL',
        dose: 60,
        dosePer: 'DAY',
        times: ['08:00', '14:00', '20:00'],
      }),
      medication({ bands: [{ underMonths: 12, basis: 'PER_KG', dose: 0.5 }] }),
    ];
    const of = await treated(world(), protocolOf(1, 21, medicines), TODAY, {
      born: '2026-05-01',
      diagnosedOn: '2026-09-01',
    });
    expect(of.cycles[0]!.administrations.map(({ plannedDose: { value } }) => value)).toEqual([20, 20, 20, 18]);
  });

  it('that leaves out an age is refused, at its definition and, when it was stored before the rule, at a start', async () => {
    const unit = world().unit();
    const [{ child }, clinician, admin] = [await unit.family(), await unit.clinician(), await world().administrator()];
    const spinal = (oldest: number) =>
      medication({
        name: 'Metotrexato',
        atc: 'L01BA01',
        route: 'INTRATHECAL',
        basis: 'FIXED',
        dose: 99,
        byAge: [
          { minYears: 0, maxYears: 1, dose: 6 },
          { minYears: oldest, dose: 12 },
        ],
      });
    expect(problemsOf(await define(admin, protocolOf(1, 21, [spinal(4)])))).toEqual([
      'phases.0.cycles.0.medications.0.byAge BAND_GAP',
    ]);
    const stored = protocolOf(1, 21, [spinal(1)]);
    await define(admin, stored);
    await world().server.service.database.run('UPDATE protocol SET definition=REPLACE(definition, ?, ?) WHERE code=?', [
      '"minYears":1',
      '"minYears":4',
      stored.code,
    ]);
    const refused = await start(clinician, {
      requestId: randomUUID(),
      patientId: child.id,
      protocolCode: stored.code,
      startsOn: TODAY,
      ...ONE_M2,
    });
    expect(problemsOf(refused)).toEqual(['protocolCode BAND_GAP']);
  });
});
