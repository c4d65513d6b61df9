/** Calendars worked by hand: another protocol, a start in the middle, holds. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, cyclesOf, days, fortnights, planOf, span, starts, wrong } from '../support/plan';
import { preview } from '../support/safety';
import {
  atNoon,
  define,
  medication,
  ONE_M2,
  overrides,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  start,
  tell,
  TODAY,
  type Told,
  type Treated,
} from '../support/treatment';

onBothEngines('Another protocol', (world) => {
  beforeEach(() => atNoon(world()));

  it('follows in the same treatment: begun cycles stay, later ones are revoked, each says its own', async () => {
    const of = await fortnights(world(), 3, plusDays(TODAY, -3));
    const next = protocolOf(3, 21, [medication({ name: 'Ciclofosfamida', atc: 'L01AA01', dose: 300, days: [1, 5] })]);
    await define(await world().administrator(), next);
    const change = {
      protocol: { code: next.code, startAt: { phase: 'UNICA', cycle: 2, day: 3 }, startsOn: plusDays(TODAY, 11) },
    };
    expect(
      await wrong(adjust(of, { protocol: { ...change.protocol, startAt: { phase: 'UNICA', cycle: 4 } } })),
    ).toEqual(['change.protocol.startAt.cycle UNKNOWN_CYCLE']);
    expect(await wrong(adjust(of, { protocol: { ...change.protocol, code: 'NADA' } }))).toEqual([
      'change.protocol.code UNKNOWN_PROTOCOL',
    ]);
    const told = await adjust(of, change, { cause: 'PROTOCOL_CHANGE' });
    expect(told.__typename).toBe('TreatmentAdjusted');
    const cycles = await cyclesOf(of);
    const old = of.cycles[0]!.treatment?.protocol.code ?? told.treatment.cycles[0]!.protocol.code;
    expect(cycles.map(({ number, status, startsOn, protocol }) => [number, status, startsOn, protocol.code])).toEqual([
      [1, 'IN_PROGRESS', plusDays(TODAY, -3), old],
      [2, 'PLANNED', plusDays(TODAY, 9), next.code],
      [2, 'REVOKED', plusDays(TODAY, 11), old],
      [3, 'REVOKED', plusDays(TODAY, 25), old],
      [3, 'PLANNED', plusDays(TODAY, 30), next.code],
    ]);
    expect((await days(of)).filter((day) => day.startsWith('L01AA01'))).toEqual(
      [13, 30, 34].map((day) => `L01AA01 ${plusDays(TODAY, day)}`),
    );
    expect((await planOf(of.clinician, of)).planVersions[1]).toMatchObject({ cause: 'PROTOCOL_CHANGE' });
  });
});

onBothEngines('The first cycle of another protocol', (world) => {
  beforeEach(() => atNoon(world()));

  it('does not move before what is recorded in the last cycle that stays', async () => {
    const of = await fortnights(world(), 3, plusDays(TODAY, -3));
    const next = protocolOf(2, 21, [medication({ name: 'Ciclofosfamida', atc: 'L01AA01', dose: 300 })]);
    await define(await world().administrator(), next);
    await record(of.clinician, of.cycles[0]!.administrations[0]!.id, given(TODAY, 20));
    const protocol = { code: next.code, startAt: { phase: 'UNICA', cycle: 1 }, startsOn: plusDays(TODAY, 11) };
    await adjust(of, { protocol }, { cause: 'PROTOCOL_CHANGE' });
    const first = (await cyclesOf(of)).find((cycle) => cycle.protocol.code === next.code)!;
    const early = plusDays(TODAY, -1);
    const change = { cycle: { cycleId: first.id, startsOn: early } };
    expect(await adjust(of, change, { planVersion: 2, cause: 'CORRECTION', from: early })).toMatchObject({
      __typename: 'WrongState',
    });
  });
});

onBothEngines('A start in the middle', (world) => {
  beforeEach(() => atNoon(world()));

  it('plans cycle 3 of phase 2 from its day on, and counts 120 mg/m2 from elsewhere', async () => {
    const doxorubicin = medication({ dose: 75, days: [1, 8, 15] });
    const cycle = (number: number) => ({ number, lengthDays: 21, medications: [doxorubicin] });
    const protocol = protocolOf(1, 7, [], {
      phases: [
        { code: 'INDUCCION', name: 'Inducción', cycles: [cycle(1), cycle(2)] },
        { code: 'CONSOLIDACION', name: 'Consolidación', cycles: [cycle(1), cycle(2), cycle(3), cycle(4)] },
      ],
    });
    const unit = world().unit();
    const [{ child }, clinician] = [await unit.family(), await unit.clinician()];
    await define(await world().administrator(), protocol);
    const input = {
      requestId: randomUUID(),
      patientId: child.id,
      protocolCode: protocol.code,
      startsOn: TODAY,
      ...ONE_M2,
      startAt: { phase: 'CONSOLIDACION', cycle: 3, day: 9 },
      priorExposures: [{ atc: 'L01DB01', totalPerM2: 120, unit: 'mg', source: 'Resumen de traslado' }],
    };
    // Day 9 of cycle 3 is today: its first day was eight days ago. Doses: day 15, and days 1, 8 and 15 of cycle 4.
    const seen = (await preview(clinician, input))!;
    expect(seen.cycles.map(({ number, startsOn }) => [number, startsOn])).toEqual([
      [3, plusDays(TODAY, -8)],
      [4, plusDays(TODAY, 13)],
    ]);
    expect(seen.doses.map(({ plannedOn }) => plannedOn)).toEqual([6, 13, 20, 27].map((day) => plusDays(TODAY, day)));
    // 4 x 75 + 120 = 420 mg/m2.
    expect(seen.warnings.find(({ code }) => code === 'LIFETIME_LIMIT')!.figures[0]).toMatchObject({
      name: 'total',
      value: 420,
    });
    const told = await start(clinician, input);
    expect(told.cycles.map(({ number, phase }) => `${phase} ${number}`)).toEqual([
      'CONSOLIDACION 3',
      'CONSOLIDACION 4',
    ]);
    const wrongAt = await start(clinician, {
      ...input,
      requestId: randomUUID(),
      overrides,
      startAt: { phase: 'NADA', cycle: 1 },
    });
    expect(problemsOf(wrongAt)).toEqual(['startAt.phase UNKNOWN_PHASE']);
  });
});

onBothEngines('Holds', (world) => {
  beforeEach(() => atNoon(world()));
  const hold = async (of: Treated, restartsOn: number): Promise<string[]> => {
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, restartsOn) });
    return starts(of);
  };

  it('of one day count once, and an earlier restart brings the plan back', async () => {
    const of = await fortnights(world(), 3, plusDays(TODAY, -2));
    expect(await hold(of, 10)).toEqual([span(-2, 21), span(22, 35), span(36, 49)]);
    expect(await hold(of, 10)).toEqual([span(-2, 21), span(22, 35), span(36, 49)]);
    expect(await hold(of, 3)).toEqual([span(-2, 14), span(15, 28), span(29, 42)]);
    world().clock.set(`${plusDays(TODAY, 2)}T20:00:00Z`);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, 2) });
    expect(await starts(of)).toEqual([span(-2, 13), span(14, 27), span(28, 41)]);
  });
});

onBothEngines('A plan that another person has changed', (world) => {
  beforeEach(() => atNoon(world()));

  it('is not changed by a client that has read an older revision', async () => {
    const of = await fortnights(world());
    const revision = async (): Promise<number> =>
      (await tell<{ patients: { revision: number }[] }>(of.mother, '{ viewer { patients { revision } } }', {}))
        .patients[0]!.revision;
    const seen = await revision();
    await adjust(of, { doses: { atc: 'L01BA01', percent: 50 } });
    const hold = (expectedRevision: number): Promise<Told> =>
      tell(of.clinician, operation('set-treatment-status'), {
        input: { id: of.treatmentId, status: 'ON_HOLD', reason: 'Fiebre', expectedRevision },
      });
    expect(await hold(seen)).toMatchObject({ __typename: 'RecordChanged' });
    expect(await hold(await revision())).toMatchObject({ __typename: 'Treatment', status: 'ON_HOLD' });
  });
});
