/** A protocol becomes a plan: every cycle end to end, every dose on its day, seen by family and staff in the carnet. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import {
  allProtocols,
  atNoon,
  carnet,
  define,
  LLA,
  medication,
  noticesOf,
  ONE_M2,
  plusDays,
  problemsOf,
  protocolOf,
  start,
  statementsOf,
  tell,
  TODAY,
  treated,
  treatment,
} from '../support/treatment';
import example from '../modules/vectors/protocols.json';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const startInput = (patientId: string, protocolCode: string, more: object = {}) => ({
  requestId: randomUUID(),
  patientId,
  protocolCode,
  startsOn: TODAY,
  ...ONE_M2,
  ...more,
});

onBothEngines('the worked example', (world) => {
  beforeEach(() => atNoon(world()));

  it('is laid out as published: calendar, doses, ranges', async () => {
    const unit = world().unit('Ciudad de México');
    const [{ child, mother }, clinician, admin] = [
      await unit.family({ born: example.fechaNacimiento }),
      await unit.clinician(),
      await world().administrator(),
    ];
    for (const protocol of allProtocols) expect((await define(admin, protocol)).__typename).toBe('Protocol');
    const begun = await start(
      clinician,
      startInput(child.id, example.protocol, {
        startsOn: example.inicio,
        heightCm: example.tallaCm,
        weightKg: example.pesoKg,
      }),
    );
    expect(begun).toMatchObject({
      __typename: 'Treatment',
      status: 'ACTIVE',
      startsOn: example.inicio,
      protocol: { code: LLA.code, name: LLA.name },
    });
    expect(begun.cycles).toHaveLength(34);
    expect(
      begun.cycles.slice(0, 10).map((cycle, i) => ({
        seq: i + 1,
        phase: cycle.phase,
        cycle: cycle.number,
        start: cycle.startsOn,
        end: cycle.endsOn,
        administrations: cycle.administrations.length,
      })),
    ).toEqual(example.calendar);
    begun.cycles.reduce((before, cycle) => (expect(cycle.startsOn).toBe(plusDays(before.endsOn, 1)), cycle));
    const doses = begun.cycles.flatMap((cycle) => cycle.administrations);
    expect(doses).toHaveLength(1235);
    for (const { med, final, unit: of } of example.doses) {
      const name = {
        vincristina: 'Vincristina',
        daunorrubicina: 'Daunorrubicina',
        asparaginasa: 'L-asparaginasa (E. coli)',
      }[med];
      const planned = doses.filter((dose) => dose.medication === name);
      expect(planned.length).toBeGreaterThan(0);
      if (med !== 'vincristina') expect(planned[0]!.plannedDose).toEqual({ value: final, unit: of });
      else for (const dose of planned) expect(dose.plannedDose).toEqual({ value: final, unit: of });
    }
    for (const { desde, hasta, expectedSeq } of example.rangeQueries) {
      const seen = await carnet(mother, child.id, desde, hasta);
      expect(seen.cycles.map(({ id }) => begun.cycles.findIndex((cycle) => cycle.id === id) + 1)).toEqual(expectedSeq);
      for (const { administrations } of seen.cycles)
        for (const { plannedOn } of administrations) expect(desde <= plannedOn && plannedOn <= hasta).toBe(true);
      const within = doses.filter(({ plannedOn }) => plannedOn >= desde && plannedOn <= hasta).map(({ id }) => id);
      expect(seen.cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id)).sort()).toEqual(
        within.sort(),
      );
      expect(seen.administrations.map(({ id }) => id).sort()).toEqual(within.sort());
    }
    const statuses = begun.cycles.map(({ status }) => status);
    expect(statuses.slice(0, 5)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED', 'IN_PROGRESS', 'PLANNED']);
    expect(new Set(statuses.slice(4))).toEqual(new Set(['PLANNED']));
    expect((await noticesOf(mother)).filter(({ kind }) => kind === 'TREATMENT_STARTED')).toEqual([
      { kind: 'TREATMENT_STARTED', subjectId: begun.id },
    ]);
  });

  it('takes as many statements for 480 doses as for one', async () => {
    const unit = world().unit();
    const [one, many, clinician, admin] = [
      await unit.family(),
      await unit.family(),
      await unit.clinician(),
      await world().administrator(),
    ];
    const short = protocolOf(1, 7, [medication()]);
    const long = protocolOf(40, 14, [medication({ days: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })]);
    for (const protocol of [short, long]) await define(admin, protocol);
    await clinician.token();
    const starting = (id: string, code: string) => statementsOf(world(), () => start(clinician, startInput(id, code)));
    expect(await starting(many.child.id, long.code)).toHaveLength((await starting(one.child.id, short.code)).length);
    for (const by of [clinician, many.mother]) {
      await by.token();
      const reading = await statementsOf(world(), () => carnet(by, many.child.id, '2026-09-01', '2030-09-01'));
      expect(reading.length).toBeLessThanOrEqual(8);
      const of = (table: string) => reading.filter((sql) => sql.includes(table)).length;
      // Cycles, their doses, the flat list of doses and the follow-ups travel as one.
      expect([of('treatment_cycle'), of('medication_administration'), of('follow_up')]).toEqual([1, 1, 1]);
      if (by === clinician)
        expect(await statementsOf(world(), () => carnet(by, one.child.id, '2026-09-01', '2030-09-01'))).toHaveLength(
          reading.length,
        );
    }
  }, 90_000);
});

onBothEngines('starting a treatment', (world) => {
  beforeEach(() => atNoon(world()));

  it('keeps the version of the protocol from which it was started', async () => {
    const protocol = protocolOf(2, 7, [medication()]);
    const { treatmentId, mother } = await treated(world(), protocol, TODAY);
    const admin = await world().administrator();
    expect(
      await define(admin, {
        ...protocol,
        name: 'Otro nombre',
        phases: [{ ...protocol.phases[0]!, name: 'Otra fase' }],
      }),
    ).toMatchObject({ version: 2, name: 'Otro nombre' });
    expect(await treatment(mother, treatmentId)).toMatchObject({ protocol: { version: 1, name: protocol.name } });
    const seen = await tell<{ protocol: { phases: { name: string }[] } }>(
      mother,
      'query($id: ID!) { treatment(id: $id) { protocol { icd10 phases { name cycles { medications { dose byAge { dose } } } } } } }',
      { id: treatmentId },
    );
    expect(seen.protocol.phases).toMatchObject([{ name: 'Fase única' }]);
    const list = await tell<{ edges: { node: { code: string; version: number } }[] }>(admin, operation('protocols'), {
      first: 100,
    });
    expect(list.edges.map(({ node }) => node).filter(({ code }) => code === protocol.code)).toMatchObject([
      { version: 2 },
    ]);
    expect(await tell(admin, operation('protocol'), { code: protocol.code, version: 1 })).toMatchObject({
      version: 1,
      phases: [
        {
          cycles: [
            { number: 1, medications: [{ atc: 'L01DB01', maxDose: null, byAge: [], note: null }] },
            { number: 2 },
          ],
        },
      ],
    });
    expect(await tell(admin, operation('protocol'), { code: protocol.code })).toMatchObject({ version: 2 });
    expect(await tell(admin, operation('protocol'), { code: protocol.code, version: 3 })).toBeNull();
  });

  it('happens once for a requestId, also when it comes ten times at once', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family(), await unit.clinician()];
    const protocol = protocolOf(3, 7, [medication()]);
    await define(await world().administrator(), protocol);
    await clinician.token();
    const input = startInput(child.id, protocol.code);
    const all = await Promise.all(Array.from({ length: 10 }, () => start(clinician, input)));
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(all[0]!.cycles).toHaveLength(3);
    expect((await start(clinician, { ...input, weightKg: 40 })).__typename).toBe('RequestIdReused');
    expect(await noticesOf(mother)).toHaveLength(1);
  });

  it('is refused with every problem at once', async () => {
    const unit = world().unit();
    const [{ child }, clinician] = [await unit.family(), await unit.clinician()];
    const wrong = await start(
      clinician,
      startInput(child.id, 'NO-HAY', { heightCm: 29.9, weightKg: 200.1, startsOn: '2030-01-01' }),
    );
    expect(problemsOf(wrong)).toEqual([
      'heightCm RANGE',
      'protocolCode UNKNOWN_PROTOCOL',
      'startsOn RANGE',
      'weightKg RANGE',
    ]);
    const tiny = protocolOf(1, 1, [medication({ basis: 'FIXED', dose: 1e-12 })]);
    await define(await world().administrator(), tiny);
    expect(problemsOf(await start(clinician, startInput(child.id, tiny.code)))).toEqual(['protocolCode DOSE_ZERO']);
    expect(
      problemsOf(await start(clinician, startInput(child.id, tiny.code, { startsOn: plusDays(child.birthDate, -1) }))),
    ).toContain('startsOn RANGE');
  });

  it('is not for other units, other roles or without a session, word for word as for an unknown id', async () => {
    const { child, mother, treatmentId, unit } = await treated(world(), protocolOf(1, 7, [medication()]), TODAY);
    const [foreign, social] = [await world().unit('Cancún').clinician(), await unit.socialWorker()];
    const of = async (by: typeof mother, patientId: string) =>
      (await by.post(operation('start-treatment'), { input: startInput(patientId, 'X') })).body;
    expect(await of(foreign, child.id)).toEqual(await of(foreign, UNKNOWN_ID));
    expect((await of(foreign, child.id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const by of [mother, social, await world().administrator()])
      expect((await of(by, child.id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await treatment(foreign, treatmentId)).toBeNull();
    expect(await treatment(foreign, UNKNOWN_ID)).toBeNull();
    for (const by of [mother, social])
      expect(await treatment(by, treatmentId)).toMatchObject({ id: treatmentId, patient: { id: child.id } });
  });

  it('warns the staff, not the family, of another diagnosis and of another active treatment', async () => {
    const world_ = world();
    const first = await treated(world_, protocolOf(1, 7, [medication()]), TODAY);
    const other = protocolOf(1, 7, [medication()], { icd10: ['C402', 'C64X'] });
    await define(await world_.administrator(), other);
    const second = await start(first.clinician, startInput(first.child.id, other.code));
    expect(second.__typename).toBe('Treatment');
    expect((await treatment(first.clinician, second.id))!.warnings.map(({ code }) => code)).toEqual([
      'DIAGNOSIS_MISMATCH',
      'ANOTHER_ACTIVE',
    ]);
    expect((await treatment(first.clinician, first.treatmentId))!.warnings.map(({ code }) => code)).toEqual([
      'ANOTHER_ACTIVE',
    ]);
    expect((await treatment(first.mother, second.id))!.warnings).toEqual([]);
    const both = await tell<{ treatments: { id: string }[] }>(
      first.mother,
      'query($id: ID!) { patient(id: $id) { treatments { id } } }',
      { id: first.child.id },
    );
    expect(both.treatments.map(({ id }) => id)).toEqual([first.treatmentId, second.id].sort());
  });

  it('gives twenty definitions of one code at once twenty versions', async () => {
    const admin = await world().administrator();
    await admin.token();
    const protocol = protocolOf(1, 7, [medication()]);
    const versions = await Promise.all(Array.from({ length: 20 }, () => define(admin, protocol)));
    expect(versions.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });
});
