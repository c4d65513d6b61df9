/** Cycles and treatments change their state in the ways that make sense, and say how they stand when they do not. */
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  carnet,
  define,
  medication,
  noticesOf,
  ONE_M2,
  plusDays,
  postpone,
  problemsOf,
  protocolOf,
  record,
  setStatus,
  start,
  TODAY,
  treated,
  treatment,
  type Treated,
} from '../support/treatment';
import type { World } from '../support/world';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const DAILY = medication({ days: [1, 2, 3, 4, 5, 6, 7] });
const weeks = (world: World, startsOn = plusDays(TODAY, -9)): Promise<Treated> =>
  treated(world, protocolOf(4, 7, [DAILY]), startsOn);
const given = (day: string) => ({ status: 'GIVEN', givenAt: `${day}T09:00:00-08:00`, givenDose: 25 });
const cyclesOf = async (of: Treated) => (await treatment(of.mother, of.treatmentId))!.cycles;

onBothEngines('a cycle', (world) => {
  beforeEach(() => atNoon(world()));

  it('is postponed by a clinician of the unit, with a later day and a reason', async () => {
    const of = await weeks(world());
    const [, second] = of.cycles;
    expect(problemsOf(await postpone(of.clinician, second!.id, plusDays(TODAY, 9), ' '))).toEqual(['reason REQUIRED']);
    for (const day of [second!.startsOn, plusDays(second!.startsOn, -1)])
      expect(problemsOf(await postpone(of.clinician, second!.id, day))).toEqual(['startsOn NOT_LATER']);
    expect(problemsOf(await postpone(of.clinician, second!.id, plusDays(second!.startsOn, 367)))).toEqual([
      'startsOn RANGE',
    ]);
    const foreign = await world().unit('Cancún').clinician();
    for (const id of [second!.id, UNKNOWN_ID])
      await expect(postpone(foreign, id, plusDays(TODAY, 9))).rejects.toThrow('NOT_FOUND');
    for (const by of [of.mother, await of.unit.socialWorker()])
      await expect(postpone(by, second!.id, plusDays(TODAY, 9))).rejects.toThrow('FORBIDDEN');
    expect((await cyclesOf(of)).map(({ startsOn, status }) => `${startsOn} ${status}`)).toEqual(
      of.cycles.map(({ startsOn, status }) => `${startsOn} ${status}`),
    );
    const told = await postpone(of.clinician, second!.id, plusDays(second!.startsOn, 366));
    expect(told.cycles.map(({ status }) => status)).toEqual(['COMPLETED', 'POSTPONED', 'PLANNED', 'PLANNED']);
  });

  it('that has ended stays, and so does all of it', async () => {
    const of = await weeks(world());
    const told = await postpone(of.clinician, of.cycles[0]!.id, plusDays(TODAY, 9));
    expect(told).toMatchObject({
      __typename: 'WrongState',
      message: 'El ciclo ya terminó, el 19 de noviembre de 2026.',
      nextStep: expect.any(String),
    });
    expect((await cyclesOf(of)).map(({ startsOn }) => startsOn)).toEqual(of.cycles.map(({ startsOn }) => startsOn));
  });

  it('ends with the day at the hospital, not with that of the server', async () => {
    const of = await weeks(world(), plusDays(TODAY, -6)); // its first cycle ends today
    world().clock.set('2026-11-23T07:30:00Z'); // 23:30 in Tijuana
    expect((await cyclesOf(of))[0]!.status).toBe('IN_PROGRESS');
    world().clock.set('2026-11-23T08:30:00Z'); // 00:30
    expect((await cyclesOf(of)).map(({ status }) => status)).toEqual([
      'COMPLETED',
      'IN_PROGRESS',
      'PLANNED',
      'PLANNED',
    ]);
    expect((await postpone(of.clinician, of.cycles[0]!.id, plusDays(TODAY, 9))).__typename).toBe('WrongState');
  });

  it('can be postponed in an active treatment only', async () => {
    for (const [status, says] of [
      ['ON_HOLD', /está en pausa/],
      ['REVOKED', /terminó antes/],
    ] as const) {
      const of = await weeks(world());
      await setStatus(of.clinician, of.treatmentId, status);
      expect(await postpone(of.clinician, of.cycles[2]!.id, plusDays(TODAY, 30))).toMatchObject({
        __typename: 'WrongState',
        message: expect.stringMatching(says),
      });
    }
    const of = await treated(world(), protocolOf(1, 10, [medication()]), plusDays(TODAY, -5));
    await setStatus(of.clinician, of.treatmentId, 'COMPLETED');
    expect(await postpone(of.clinician, of.cycles[0]!.id, plusDays(TODAY, 30))).toMatchObject({
      __typename: 'WrongState',
      message: expect.stringMatching(/ya terminó/),
    });
  });

  it('is shown as it is after each of two changes that one request makes', async () => {
    const of = await weeks(world());
    const [, , third] = of.cycles;
    const change = 'postponeCycle(input: { id: $id, reason: "Fiebre", startsOn:';
    const { body } = await of.clinician.post<
      Record<string, { cycles: { startsOn: string; administrations: { plannedOn: string }[] }[] }>
    >(
      `mutation($id: ID!, $one: Date!, $two: Date!) {
        a: ${change} $one }) { ... on Treatment { cycles { startsOn administrations { plannedOn } } } }
        b: ${change} $two }) { ... on Treatment { cycles { startsOn administrations { plannedOn } } } }
      }`,
      { id: third!.id, one: plusDays(third!.startsOn, 1), two: plusDays(third!.startsOn, 2) },
    );
    for (const [alias, days] of [
      ['a', 1],
      ['b', 2],
    ] as const) {
      const moved = body.data![alias]!.cycles[2]!;
      expect([moved.startsOn, moved.administrations[0]!.plannedOn]).toEqual(
        Array(2).fill(plusDays(third!.startsOn, days)),
      );
    }
  });

  it('moves the later cycles of its own treatment, not those of another one', async () => {
    const of = await weeks(world());
    const other = protocolOf(2, 7, [medication()]);
    await define(await world().administrator(), other);
    const second = await start(of.clinician, {
      requestId: randomUUID(),
      patientId: of.child.id,
      protocolCode: other.code,
      startsOn: TODAY,
      ...ONE_M2,
    });
    await postpone(of.clinician, of.cycles[2]!.id, plusDays(of.cycles[2]!.startsOn, 3));
    expect((await cyclesOf(of)).map(({ startsOn }) => startsOn)).toEqual(
      of.cycles.map(({ startsOn }, i) => (i < 2 ? startsOn : plusDays(startsOn, 3))),
    );
    expect((await treatment(of.mother, second.id))!.cycles.map(({ startsOn }) => startsOn)).toEqual([
      TODAY,
      plusDays(TODAY, 7),
    ]);
  });
});

onBothEngines('a treatment', (world) => {
  beforeEach(() => atNoon(world()));

  const STATES = ['ACTIVE', 'ON_HOLD', 'COMPLETED', 'REVOKED'] as const;
  const ALLOWED = new Set([
    'ACTIVE ON_HOLD',
    'ACTIVE COMPLETED',
    'ACTIVE REVOKED',
    'ON_HOLD ACTIVE',
    'ON_HOLD COMPLETED',
    'ON_HOLD REVOKED',
  ]);
  const SAYS = { ACTIVE: /está en curso/, ON_HOLD: /está en pausa/, COMPLETED: /ya terminó/, REVOKED: /terminó antes/ };

  it('comes from every state to those that it can, and to no other', async () => {
    for (const from of STATES) {
      for (const to of STATES) {
        const of = await treated(world(), protocolOf(1, 10, [medication()]), plusDays(TODAY, -5));
        if (from !== 'ACTIVE') expect((await setStatus(of.clinician, of.treatmentId, from)).status).toBe(from);
        const told = await setStatus(of.clinician, of.treatmentId, to);
        if (ALLOWED.has(`${from} ${to}`))
          expect(told).toMatchObject({ __typename: 'Treatment', status: to, statusReason: 'Decisión médica' });
        else expect(told).toMatchObject({ __typename: 'WrongState', message: expect.stringMatching(SAYS[from]) });
        const steps = [
          ...(from === 'ACTIVE' ? [] : [`ACTIVE ${from}`]),
          ...(ALLOWED.has(`${from} ${to}`) ? [`${from} ${to}`] : []),
        ];
        expect(
          (await treatment(of.mother, of.treatmentId))!.changes.map(
            ({ fromStatus, toStatus }) => `${fromStatus} ${toStatus}`,
          ),
        ).toEqual(steps);
        expect((await noticesOf(of.mother)).filter(({ kind }) => kind === 'TREATMENT_STATUS_CHANGED')).toHaveLength(
          steps.length,
        );
      }
    }
  }, 120_000);

  it('says why it is held or revoked, and takes a day only to be resumed', async () => {
    const of = await weeks(world());
    for (const status of ['ON_HOLD', 'REVOKED'])
      expect(problemsOf(await setStatus(of.clinician, of.treatmentId, status, { reason: null }))).toEqual([
        'reason REQUIRED',
      ]);
    expect(problemsOf(await setStatus(of.clinician, of.treatmentId, 'ON_HOLD', { restartsOn: TODAY }))).toEqual([
      'restartsOn NOT_EXPECTED',
    ]);
    const foreign = await world().unit('Cancún').clinician();
    for (const id of [of.treatmentId, UNKNOWN_ID])
      await expect(setStatus(foreign, id, 'ON_HOLD')).rejects.toThrow('NOT_FOUND');
    for (const by of [of.mother, await of.unit.socialWorker()])
      await expect(setStatus(by, of.treatmentId, 'ON_HOLD')).rejects.toThrow('FORBIDDEN');
  });

  it('loses no day to a hold: what was to come goes on where it stopped', async () => {
    const of = await weeks(world()); // the second cycle is in its third day
    const [d2] = [of.cycles[1]!.startsOn];
    const [, today, tomorrow] = [1, 2, 3].map((i) => of.cycles[1]!.administrations[i]!);
    await record(of.clinician, of.cycles[1]!.administrations[0]!.id, given(d2));
    await record(of.clinician, today!.id, given(TODAY));
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    world().clock.set('2026-12-12T20:00:00Z'); // the second and third cycle would be over
    expect((await cyclesOf(of)).map(({ status }) => status)).toEqual([
      'COMPLETED',
      'POSTPONED',
      'POSTPONED',
      'POSTPONED',
    ]);
    expect(
      problemsOf(await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, -1) })),
    ).toEqual(['restartsOn RANGE']);
    const resumed = await setStatus(of.clinician, of.treatmentId, 'ACTIVE', {
      restartsOn: '2026-12-14',
      reason: 'Ya se recuperó',
    });
    const lost = 22;
    expect(resumed.cycles.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      [of.cycles[0]!.startsOn, of.cycles[0]!.endsOn],
      [d2, plusDays(of.cycles[1]!.endsOn, lost)], // it had begun: its end moves alone
      [plusDays(of.cycles[2]!.startsOn, lost), plusDays(of.cycles[2]!.endsOn, lost)],
      [plusDays(of.cycles[3]!.startsOn, lost), plusDays(of.cycles[3]!.endsOn, lost)],
    ]);
    expect(resumed.cycles.map(({ status }) => status)).toEqual(['COMPLETED', 'IN_PROGRESS', 'PLANNED', 'PLANNED']);
    const doses = (await cyclesOf(of))[1]!.administrations;
    expect(doses.map(({ plannedOn }) => plannedOn)).toEqual(
      [0, 1, 2, 3 + lost, 4 + lost, 5 + lost, 6 + lost].map((days) => plusDays(d2, days)),
    );
    expect((await carnet(of.mother, of.child.id, '2026-12-15', '2026-12-15')).cycles[0]!.administrations).toMatchObject(
      [{ id: tomorrow!.id }],
    );
    expect((await cyclesOf(of))[2]!.changes).toMatchObject([
      {
        fromStartsOn: of.cycles[2]!.startsOn,
        toStartsOn: plusDays(of.cycles[2]!.startsOn, lost),
        reason: 'Ya se recuperó',
      },
    ]);
  });

  it('that is held and resumed before it begins stays where it is, unless that day has passed', async () => {
    const of = await weeks(world(), plusDays(TODAY, 5));
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    expect((await setStatus(of.clinician, of.treatmentId, 'ACTIVE')).cycles.map(({ startsOn }) => startsOn)).toEqual(
      of.cycles.map(({ startsOn }) => startsOn),
    );
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    world().clock.set('2026-11-30T20:00:00Z');
    expect((await setStatus(of.clinician, of.treatmentId, 'ACTIVE')).cycles.map(({ startsOn }) => startsOn)).toEqual(
      of.cycles.map(({ startsOn }) => plusDays(startsOn, 3)),
    );
  });

  it('that is revoked revokes what has not ended, and omits the doses that are left with the reason', async () => {
    const of = await weeks(world());
    await record(of.clinician, of.cycles[1]!.administrations[2]!.id, given(TODAY));
    const told = await setStatus(of.clinician, of.treatmentId, 'REVOKED', { reason: 'Cambio de protocolo' });
    expect(told.cycles.map(({ status }) => status)).toEqual(['COMPLETED', 'REVOKED', 'REVOKED', 'REVOKED']);
    const doses = (await cyclesOf(of)).flatMap(({ administrations }) => administrations);
    for (const { plannedOn, status, reason, records } of doses) {
      if (plannedOn < TODAY)
        expect({ status, reason, records }).toEqual({ status: 'OMITTED', reason: 'sin registro', records: [] });
      else if (plannedOn === TODAY) expect(status).toBe('GIVEN');
      else
        expect({ status, reason, records }).toMatchObject({
          status: 'OMITTED',
          reason: 'Cambio de protocolo',
          records: [{ status: 'OMITTED' }],
        });
    }
    expect((await noticesOf(of.mother)).map(({ kind }) => kind)).toEqual([
      'TREATMENT_STARTED',
      'TREATMENT_STATUS_CHANGED',
    ]);
  });

  it('is not complete while a dose is to come', async () => {
    const of = await weeks(world());
    expect(await setStatus(of.clinician, of.treatmentId, 'COMPLETED')).toMatchObject({
      __typename: 'WrongState',
      message: 'El tratamiento todavía tiene 18 dosis por dar.',
    });
    world().clock.set(`${of.cycles[3]!.endsOn}T20:00:00Z`);
    expect((await setStatus(of.clinician, of.treatmentId, 'COMPLETED')).cycles.map(({ status }) => status)).toEqual([
      'COMPLETED',
      'COMPLETED',
      'COMPLETED',
      'COMPLETED',
    ]);
  });
});
