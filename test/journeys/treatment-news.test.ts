/** Supply and follow-ups, and what families are told: one notice per caregiver for each change, in the transaction of the change. */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  carnet,
  correct,
  define,
  followUp,
  medication,
  noticesOf,
  ONE_M2,
  plusDays,
  postpone,
  problemsOf,
  protocolOf,
  record,
  release,
  setStatus,
  start,
  supply,
  tell,
  TODAY,
  treated,
  treatment,
  type Treated,
} from '../support/treatment';
import type { Person, World } from '../support/world';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const NOON = `${TODAY}T20:00:00Z`;
const weeks = (world: World, wishes: object = {}): Promise<Treated> =>
  treated(world, protocolOf(4, 7, [medication({ days: [1, 3, 5, 7] })]), plusDays(TODAY, -9), wishes);
const idsOf = ({ cycles }: Treated): string[] =>
  cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id));
const given = { status: 'GIVEN', givenAt: `${TODAY}T09:00:00-08:00`, givenDose: 25 };

/** Every change of a treatment, with the notice that it makes; each on a treatment of its own. */
const CHANGES: [name: string, kind: string | null, change: (of: Treated) => Promise<unknown>][] = [
  ['a dose given', null, (of) => record(of.clinician, idsOf(of)[5]!, given)],
  [
    'a dose moved',
    'DOSE_CHANGED',
    (of) =>
      record(of.clinician, idsOf(of)[6]!, { status: 'POSTPONED', postponedTo: plusDays(TODAY, 5), reason: 'Fiebre' }),
  ],
  [
    'a dose to come omitted',
    'DOSE_CHANGED',
    (of) => record(of.clinician, idsOf(of)[9]!, { status: 'OMITTED', reason: 'Fiebre' }),
  ],
  [
    'a dose of the past omitted',
    null,
    (of) => record(of.clinician, idsOf(of)[0]!, { status: 'OMITTED', reason: 'Fiebre' }),
  ],
  ['a moved dose put back', 'DOSE_CHANGED', (of) => correct(of.clinician, idsOf(of)[7]!, { status: 'PLANNED' })],
  [
    'a cycle postponed',
    'CYCLE_POSTPONED',
    (of) => postpone(of.clinician, of.cycles[2]!.id, plusDays(of.cycles[2]!.startsOn, 2)),
  ],
  ['a treatment held', 'TREATMENT_STATUS_CHANGED', (of) => setStatus(of.clinician, of.treatmentId, 'ON_HOLD')],
  ['a treatment resumed', 'TREATMENT_STATUS_CHANGED', (of) => setStatus(of.clinician, of.treatmentId, 'ACTIVE')],
  ['a supply at risk', 'DOSE_SUPPLY_AT_RISK', (of) => supply(of.clinician, idsOf(of).slice(10), 'AT_RISK')],
  ['a supply that fails', 'DOSE_SUPPLY_UNAVAILABLE', (of) => supply(of.clinician, idsOf(of).slice(10), 'UNAVAILABLE')],
  ['a supply confirmed', null, (of) => supply(of.clinician, idsOf(of).slice(10), 'CONFIRMED')],
  [
    'a follow-up held back',
    null,
    (of) => followUp(of.clinician, of.child.id, { takenAt: NOON, note: 'x', release: false }),
  ],
  [
    'a follow-up shown',
    'FOLLOW_UP_RELEASED',
    (of) => followUp(of.clinician, of.child.id, { takenAt: NOON, note: 'x' }),
  ],
];

onBothEngines('a follow-up', (world) => {
  beforeEach(() => atNoon(world()));
  const takenAt = `${TODAY}T08:15:00-08:00`;

  it('that is held back is nowhere for the family until it is released, and released once', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family(), await unit.clinician()];
    const held = await followUp(clinician, child.id, {
      kind: 'NEUTROPHILS',
      takenAt,
      value: 0.4,
      unit: '10*3/uL',
      note: 'Neutropenia',
      release: false,
    });
    const shown = await followUp(clinician, child.id, {
      kind: 'WEIGHT',
      takenAt: `${TODAY}T08:00:00-08:00`,
      value: 25.4,
    });
    expect(shown).toMatchObject({
      __typename: 'FollowUp',
      kind: 'WEIGHT',
      value: 25.4,
      unit: 'kg',
      takenAt: `${TODAY}T08:00:00-08:00`,
    });
    const seen = async (by: Person) =>
      (await carnet(by, child.id, TODAY, TODAY)).followUps.map(({ id, releasedAt }) => [id, releasedAt !== null]);
    expect(await seen(mother)).toEqual([[shown.id, true]]);
    for (const by of [clinician, await unit.socialWorker()])
      expect(await seen(by)).toEqual([
        [shown.id, true],
        [held.id, false],
      ]);
    expect(await noticesOf(mother)).toEqual([{ kind: 'FOLLOW_UP_RELEASED', subjectId: shown.id }]);
    const released = await release(clinician, held.id);
    expect(released).toMatchObject({
      id: held.id,
      takenAt,
      releasedAt: expect.stringMatching(/^2026-11-22T12:0\d:\d\d-08:00$/),
    });
    world().clock.advance(3_600_000);
    expect((await release(clinician, held.id)).releasedAt).toBe(released.releasedAt);
    expect(await seen(mother)).toEqual([
      [shown.id, true],
      [held.id, true],
    ]);
    expect(await noticesOf(mother)).toHaveLength(2);
  });

  it('is recorded and released by clinicians of the unit alone', async () => {
    const unit = world().unit();
    const [{ child, mother }, clinician, foreign] = [
      await unit.family(),
      await unit.clinician(),
      await world().unit('Cancún').clinician(),
    ];
    const { id } = await followUp(clinician, child.id, { takenAt, note: 'Buen ánimo', release: false });
    for (const other of [id, UNKNOWN_ID]) await expect(release(foreign, other)).rejects.toThrow('NOT_FOUND');
    for (const other of [child.id, UNKNOWN_ID])
      await expect(followUp(foreign, other, { takenAt, note: 'x' })).rejects.toThrow('NOT_FOUND');
    for (const by of [mother, await unit.socialWorker()]) {
      await expect(release(by, id)).rejects.toThrow('FORBIDDEN');
      await expect(followUp(by, child.id, { takenAt, note: 'x' })).rejects.toThrow('FORBIDDEN');
    }
    const input = {
      requestId: randomUUID(),
      patientId: child.id,
      kind: 'NOTE',
      takenAt,
      note: 'Una vez',
      release: true,
    };
    const all = await Promise.all([1, 2, 3].map(() => tell(clinician, operation('record-follow-up'), { input })));
    expect(new Set(all.map((answer) => answer.id)).size).toBe(1);
    expect(
      (await tell(clinician, operation('record-follow-up'), { input: { ...input, note: 'Otra' } })).__typename,
    ).toBe('RequestIdReused');
  });

  it.each([
    ['a blood count with its unit', { kind: 'PLATELETS', value: 35, unit: '10³/µL' }, []],
    ['cells one by one', { kind: 'NEUTROPHILS', value: 450, unit: 'cel/mm3' }, []],
    ['a grade', { kind: 'TOXICITY', value: 3, note: 'Mucositis' }, []],
    ['a pressure', { kind: 'BLOOD_PRESSURE', value: 110, unit: 'mmHg', note: '110/70' }, []],
    ['a fever', { kind: 'TEMPERATURE', value: 38.6, unit: '°C' }, []],
    ['neither value nor note', { kind: 'NOTE' }, ['note REQUIRED']],
    ['a note with a value', { kind: 'NOTE', value: 1, note: 'x' }, ['value NOT_EXPECTED']],
    ['a unit alone', { kind: 'WEIGHT', unit: 'kg', note: 'x' }, ['value REQUIRED']],
    ['a count without its unit', { kind: 'LEUKOCYTES', value: 4.2 }, ['unit REQUIRED']],
    ['a unit of something else', { kind: 'HEMOGLOBIN', value: 9, unit: 'kg' }, ['unit UNIT']],
    ['grams for kilograms', { kind: 'WEIGHT', value: 25_400, unit: 'kg' }, ['value RANGE']],
    ['a temperature in Fahrenheit', { kind: 'TEMPERATURE', value: 101, unit: '°C' }, ['value RANGE']],
    ['half a grade', { kind: 'TOXICITY', value: 2.5 }, ['value RANGE']],
    [
      'what is still to come, and a broken text',
      { kind: 'NOTE', takenAt: `${TODAY}T14:00:00-08:00`, note: 'a\u0000' },
      ['note CHARACTERS', 'takenAt DATE_FUTURE'],
    ],
    [
      'what was before the birth',
      { kind: 'NOTE', takenAt: '2001-01-01T14:00:00-08:00', note: 'x' },
      ['takenAt BEFORE_BIRTH'],
    ],
  ])('with %s is checked', async (_, input, problems) => {
    const unit = world().unit();
    const [{ child }, clinician] = [await unit.family(), await unit.clinician()];
    const told = await followUp(clinician, child.id, { takenAt, ...input });
    if (problems.length === 0) expect(told.__typename).toBe('FollowUp');
    else expect(problemsOf(told)).toEqual(problems);
  });
});

onBothEngines(
  'a family',
  (world, engine) => {
    beforeEach(() => atNoon(world()));
    const story = async (): Promise<Treated> => {
      const of = await weeks(world(), { caregivers: ['MOTHER', 'FATHER', 'GRANDPARENT'] });
      await record(of.clinician, idsOf(of)[7]!, {
        status: 'POSTPONED',
        postponedTo: plusDays(TODAY, 8),
        reason: 'Fiebre',
      });
      return of;
    };

    it('is told of each change once, each caregiver, revoked ones not', async () => {
      const of = await story();
      const [mother, father, revoked] = of.caregivers as unknown as [Person, Person, Person];
      await tell(await of.unit.socialWorker(), operation('revoke-caregiver'), {
        patientId: of.child.id,
        userId: revoked.id,
        reason: 'Lo pidió la familia',
      });
      const counted = async (): Promise<unknown[]> =>
        world().server.service.database.all(
          untyped('SELECT accountId, kind FROM notice WHERE patientId=? ORDER BY accountId, kind'),
          [of.child.id],
        );
      for (const [name, kind, change] of CHANGES) {
        const [before, all] = [await Promise.all([mother, father].map(noticesOf)), await counted()];
        await change(of);
        const after = await Promise.all([mother, father].map(noticesOf));
        expect([
          name,
          ...after.map((notices, i) => notices.slice(before[i]!.length).map((notice) => notice.kind)),
        ]).toEqual([name, ...[1, 2].map(() => (kind ? [kind] : []))]);
        expect((await counted()).length - all.length).toBe(kind ? 2 : 0);
      }
    }, 120_000);

    it('is told in the transaction of the change: when the notice cannot be written, nothing has changed', async () => {
      const of = await story();
      const { database } = world().server.service;
      const state = async (): Promise<unknown> => [
        await treatment(of.clinician, of.treatmentId),
        (await carnet(of.clinician, of.child.id, '2026-11-01', '2026-12-31')).followUps,
        await database.all(untyped('SELECT revision FROM patient WHERE id=?'), [of.child.id]),
        await database.all(untyped('SELECT COUNT(*) AS n FROM administration_record WHERE patientId=?'), [of.child.id]),
        await database.all(untyped(`SELECT COUNT(*) AS n FROM audit_event WHERE patientId=? AND outcome='WRITE'`), [
          of.child.id,
        ]),
      ];
      const protocol = protocolOf(1, 7, [medication()]);
      await define(await world().administrator(), protocol);
      const starting = async (): Promise<void> => {
        await start(of.clinician, {
          requestId: randomUUID(),
          patientId: of.child.id,
          protocolCode: protocol.code,
          startsOn: TODAY,
          ...ONE_M2,
        });
        expect(
          await tell(of.clinician, 'query($id: ID!) { patient(id: $id) { treatments { id } } }', { id: of.child.id }),
        ).toMatchObject({ treatments: [{ id: of.treatmentId }] });
      };
      await database.run(
        engine === 'sqlite'
          ? `CREATE TRIGGER no_notice BEFORE INSERT ON notice BEGIN SELECT RAISE(ABORT, 'no notice'); END`
          : `CREATE TRIGGER no_notice BEFORE INSERT ON notice FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT='no notice'`,
      );
      try {
        await expect(starting()).rejects.toThrow('INTERNAL_SERVER_ERROR');
        for (const [name, kind, change] of CHANGES.filter(([, told]) => told)) {
          if (name === 'a treatment resumed') continue; // it was not held
          const before = await state();
          await expect(change(of).then(() => kind)).rejects.toThrow('INTERNAL_SERVER_ERROR');
          expect(await state()).toEqual(before);
        }
      } finally {
        await database.run('DROP TRIGGER no_notice');
      }
    }, 120_000);
  },
  { LOG_LEVEL: 'silent' },
);
