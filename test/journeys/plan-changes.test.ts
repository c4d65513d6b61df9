/** Calendars worked by hand: added doses, a substitute, a moved cycle, another protocol, a start in the middle. */
import { randomUUID } from 'node:crypto';
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, cyclesOf, planDoses, planOf, previewAdjust } from '../support/plan';
import { preview } from '../support/safety';
import {
  atNoon,
  define,
  medication,
  ONE_M2,
  overrides,
  plusDays,
  postpone,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  start,
  TODAY,
  treated,
  type Told,
  type Treated,
} from '../support/treatment';
import type { World } from '../support/world';

const MTX = medication({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', dose: 20, days: [1, 8] });
const VCR = medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, days: [1] });
const fortnights = (world: World, count = 3, startsOn = TODAY): Promise<Treated> =>
  treated(world, protocolOf(count, 14, [MTX, VCR]), startsOn);
const days = async (of: Treated): Promise<string[]> =>
  (await planDoses(of))
    .map(({ atc, plannedOn, status }) => `${atc} ${plannedOn}${status === 'PLANNED' ? '' : ` ${status}`}`)
    .sort();
const starts = async (of: Treated): Promise<string[]> =>
  (await cyclesOf(of)).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`);
const span = (from: number, to: number): string => `${plusDays(TODAY, from)} ${plusDays(TODAY, to)}`;
const wrong = async (told: Promise<unknown>): Promise<string[]> => problemsOf((await told) as Told);

onBothEngines('A plan with an added dose', (world) => {
  beforeEach(() => atNoon(world()));
  const rescue = (more: object = {}) => ({
    add: {
      purpose: 'RESCUE',
      name: 'Ácido folínico',
      atc: 'V03AF03',
      route: 'INTRAVENOUS',
      dose: 15,
      unit: 'mg',
      on: [plusDays(TODAY, 2)],
      times: ['00:00', '06:00', '12:00', '18:00'],
      ...more,
    },
  });

  it('has it at each hour, in the cycle of its day, and it is recorded like others', async () => {
    const of = await fortnights(world(), 2);
    const told = await adjust(of, rescue({ on: [plusDays(TODAY, 2), plusDays(TODAY, 40)] }), {
      cause: 'UNPLANNED_NEED',
    });
    expect(told.version).toMatchObject({ changedDoses: 8, summary: 'Se agrega Ácido folínico en 2 días.' });
    const [first, second] = await cyclesOf(of);
    const added = first!.administrations.filter(({ addedPurpose }) => addedPurpose === 'RESCUE');
    expect(added.map(({ plannedAt }) => plannedAt!.slice(11, 16))).toEqual(['00:00', '06:00', '12:00', '18:00']);
    expect(added[0]).toMatchObject({
      day: 3,
      plannedDose: { value: 15, unit: 'mg' },
      calculation: '15 mg',
      status: 'PLANNED',
    });
    // After the last cycle it belongs to the last one, which does not get longer.
    expect(second!.administrations.filter(({ addedPurpose }) => addedPurpose)).toHaveLength(4);
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27)]);
    world().clock.set(`${plusDays(TODAY, 2)}T20:00:00Z`);
    expect(await record(of.clinician, added[0]!.id, given(plusDays(TODAY, 2), 15))).toMatchObject({ status: 'GIVEN' });
    await adjust(
      of,
      { doses: { atc: 'V03AF03', percent: 0 } },
      { planVersion: 2, from: plusDays(TODAY, 2), cause: 'CLINICIAN_JUDGEMENT' },
    );
    expect((await planDoses(of)).filter(({ atc }) => atc === 'V03AF03').map(({ status }) => status)).toEqual([
      'GIVEN',
      ...Array<string>(7).fill('OMITTED'),
    ]);
  });

  it('may not be a vinca alkaloid but into a vein, nor anything unfit for the spine', async () => {
    const of = await fortnights(world(), 1);
    for (const medicine of [
      { name: 'Vincristina', atc: 'L01CA02' },
      { name: 'Citomid', atc: 'L01XX99' },
      { name: 'Vіncristina', atc: 'L01BA01' },
      { name: 'Metotrexato + vincristina', atc: 'L01BA01+L01CA02' },
    ])
      for (const route of ['INTRATHECAL', 'ORAL', 'INTRAMUSCULAR', 'SUBCUTANEOUS', 'INTRAVENTRICULAR'])
        expect(
          await wrong(adjust(of, rescue({ ...medicine, route, times: null }), { cause: 'UNPLANNED_NEED' })),
        ).toContainEqual(expect.stringMatching(/^change\.add\.route (?:VINCA_INTRATHECAL|ROUTE_NOT_ALLOWED)$/));
    expect(await wrong(adjust(of, rescue({ route: 'INTRATHECAL' })))).toEqual(['change.add.route ROUTE_NOT_ALLOWED']);
    expect(await wrong(adjust(of, rescue({ on: [], unit: 'gotas', dose: 0 })))).toEqual([
      'change.add.dose RANGE',
      'change.add.on RANGE',
      'change.add.unit UNIT_UNKNOWN',
    ]);
    expect(await wrong(adjust(of, rescue({ on: [plusDays(TODAY, -1)] })))).toEqual(['change.add.on.0 RANGE']);
  });

  it('that another line has for the same time is held back until a reason is given', async () => {
    const of = await fortnights(world(), 1);
    const again = rescue({ name: 'Metotrexato', atc: 'L01BA01', route: 'ORAL', times: null, on: [TODAY] });
    expect(await adjust(of, again, { overrides: [] })).toMatchObject({
      __typename: 'ReasonNeeded',
      warnings: [{ code: 'DUPLICATE_DOSE' }],
    });
    expect((await adjust(of, again)).__typename).toBe('TreatmentAdjusted');
  });
});

onBothEngines('A plan with a substitute', (world) => {
  beforeEach(() => atNoon(world()));
  const by = (more: object = {}) => ({
    ...medication({ name: 'Vinblastina', atc: 'L01CA01', dose: 6, days: [1, 8, 15] }),
    ...more,
  });
  const substitute = (more: object = {}) => ({
    substitute: { atc: 'L01CA02', equivalence: '6 mg/m2 por 1.5 mg/m2', by: by(), ...more },
  });

  it('omits the replaced medicine and has the other one on its days of those cycles', async () => {
    const of = await fortnights(world(), 3);
    const told = await adjust(of, substitute(), { from: plusDays(TODAY, 10), cause: 'SUPPLY' });
    // Cycles 2 and 3 have vincristine from day 11 on: days 1 and 8 of each; day 15 is in none.
    expect(told.version).toMatchObject({ changedDoses: 6, summary: 'Vinblastina en lugar de Vincristina.' });
    expect((await days(of)).filter((day) => day.startsWith('L01CA'))).toEqual([
      ...[14, 21, 28, 35].map((day) => `L01CA01 ${plusDays(TODAY, day)}`),
      `L01CA02 ${TODAY}`,
      ...[14, 28].map((day) => `L01CA02 ${plusDays(TODAY, day)} OMITTED`),
    ]);
    // A later rule for the substitute is of its own dose: 6 mg x 50 %.
    await adjust(
      of,
      { doses: { atc: 'L01CA01', percent: 50 } },
      { planVersion: 2, from: plusDays(TODAY, 30), cause: 'NEUROTOXICITY' },
    );
    expect(
      (await planDoses(of)).filter(({ atc }) => atc === 'L01CA01').map(({ plannedDose }) => plannedDose.value),
    ).toEqual([6, 6, 6, 3]);
  });

  it('is refused by every route that would kill, and where it has no day', async () => {
    const of = await fortnights(world(), 1);
    for (const route of ['INTRATHECAL', 'ORAL', 'TOPICAL'])
      expect(await wrong(adjust(of, substitute({ by: by({ route }) })))).toContainEqual(
        expect.stringMatching(/^change\.substitute\.by\.route /),
      );
    expect(await wrong(adjust(of, substitute({ atc: 'L01XX02' })))).toEqual(['change.substitute.atc UNKNOWN_MEDICINE']);
    expect(await wrong(adjust(of, substitute({ equivalence: '1:1' })))).toEqual([
      'change.substitute.equivalence RANGE',
    ]);
  });
});

onBothEngines('A moved cycle', (world) => {
  beforeEach(() => atNoon(world()));
  const cycle = (of: Treated, place: number, day: number) => ({
    cycle: { cycleId: of.cycles[place]!.id, startsOn: plusDays(TODAY, day) },
  });

  it('comes back after a postponement, and earlier than it was: the cycle before ends on the day before it', async () => {
    const of = await fortnights(world(), 3);
    await postpone(of.clinician, of.cycles[1]!.id, plusDays(TODAY, 40));
    expect(await starts(of)).toEqual([span(0, 13), span(40, 53), span(54, 67)]);
    await adjust(of, cycle(of, 1, 14), { cause: 'CORRECTION' });
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27), span(28, 41)]);
    const preview = (await previewAdjust(of.clinician, of, cycle(of, 1, 7), { planVersion: 2 }))!;
    expect(preview.cycles.map(({ number, wasStartsOn, startsOn }) => [number, wasStartsOn, startsOn])).toEqual([
      [1, TODAY, TODAY],
      [2, plusDays(TODAY, 14), plusDays(TODAY, 7)],
      [3, plusDays(TODAY, 28), plusDays(TODAY, 21)],
    ]);
    await adjust(of, cycle(of, 1, 7), { planVersion: 2 });
    expect(await starts(of)).toEqual([span(0, 6), span(7, 20), span(21, 34)]);
    // The dose of day 8 of the first cycle would be a second one on the first day of the second cycle.
    expect((await days(of)).filter((day) => day.startsWith('L01BA01'))).toEqual([
      `L01BA01 ${TODAY}`,
      `L01BA01 ${plusDays(TODAY, 7)}`,
      `L01BA01 ${plusDays(TODAY, 7)} OMITTED`,
      ...[14, 21, 28].map((day) => `L01BA01 ${plusDays(TODAY, day)}`),
    ]);
    await adjust(of, cycle(of, 1, 14), { planVersion: 3, cause: 'CORRECTION' });
    expect(await starts(of)).toEqual([span(0, 13), span(14, 27), span(28, 41)]);
    expect((await planDoses(of)).every(({ status }) => status === 'PLANNED')).toBe(true);
  });

  it('does not come before what is recorded', async () => {
    const of = await fortnights(world(), 3, plusDays(TODAY, -8));
    const [, second] = await planDoses(of);
    await record(of.clinician, second!.id, given(TODAY, 1.5));
    const early = plusDays(TODAY, -1);
    expect(
      await adjust(of, { cycle: { cycleId: of.cycles[1]!.id, startsOn: early } }, { cause: 'CORRECTION', from: early }),
    ).toMatchObject({ __typename: 'WrongState' });
    expect((await adjust(of, cycle(of, 1, 0))).__typename).toBe('TreatmentAdjusted');
    expect(
      await adjust(
        of,
        { cycle: { cycleId: of.cycles[0]!.id, startsOn: early } },
        { planVersion: 2, cause: 'CORRECTION', from: early },
      ),
    ).toMatchObject({ __typename: 'WrongState' });
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    expect(await adjust(of, cycle(of, 2, 30), { planVersion: 2 })).toMatchObject({ __typename: 'WrongState' });
  });
});

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
