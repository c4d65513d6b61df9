/** What families say of doses at home: apart from the records of the hospital, and changing nothing of them. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { atHome, dispense, dispensings, homeOf, say, tick, type Tick } from '../support/home';
import { voidRecord } from '../support/safety';
import { atNoon, plusDays, problemsOf, setStatus, tell, TODAY, type Treated } from '../support/treatment';
import type { Person } from '../support/world';

const doseOn = (of: Treated, day: string): string =>
  of.cycles
    .flatMap(({ administrations }) => administrations)
    .find(({ plannedOn, route }) => plannedOn === day && route === 'ORAL')!.id;
const ON_HOLD = `query($id: ID!, $since: Date!) { patient(id: $id) {
  homeDosesOnHold(since: $since) { administration { plannedOn } record { id at } } } }`;
interface OnHold {
  homeDosesOnHold: { administration: { plannedOn: string }; record: { id: string; at: string } }[];
}
const father = (of: Treated): Person => of.caregivers[1]!;

onBothEngines('doses at home', (world) => {
  beforeEach(() => atNoon(world()));

  it('are ticked by caregivers, and change nothing of the record of the hospital', async () => {
    const of = await atHome(world());
    const [yesterday, today] = [doseOn(of, plusDays(TODAY, -1)), doseOn(of, TODAY)];
    const before = await tell(of.clinician, operation('treatment'), { id: of.treatmentId });
    const { entries } = await say(
      of.mother,
      tick(today, 'GIVEN'),
      tick(yesterday, 'VOMITED', { at: `${plusDays(TODAY, -1)}T20:00:00-08:00`, note: 'A la media hora' }),
    );
    expect(entries.map(({ code, dose }) => [code, dose?.outcome])).toEqual([
      [null, 'GIVEN'],
      [null, 'VOMITED'],
    ]);
    const told = await homeOf(of.clinician, of.child.id);
    expect(told.homeDoses.map(({ outcome, records }) => [outcome, records.map(({ by }) => by.id)])).toEqual([
      ['GIVEN', [of.mother.id]],
    ]);
    expect(told.homeAdherence).toMatchObject({ planned: 7, given: 0, notGiven: 0, vomited: 1, unknown: 6 });
    expect(await tell(of.clinician, operation('treatment'), { id: of.treatmentId })).toEqual(before);
    const log = await tell<{ accessLog: { edges: { node: { operation: string } }[] } }>(
      of.mother,
      operation('access-log'),
      { patientId: of.child.id, first: 20 },
    );
    expect(log.accessLog.edges.map(({ node }) => node.operation)).toContain('recordHomeDoses');
  });

  it('answer each entry by itself, with its code', async () => {
    const [of, other] = [await atHome(world()), await atHome(world())];
    const today = doseOn(of, TODAY);
    const inHospital = of.cycles[0]!.administrations.find(({ route }) => route !== 'ORAL')!.id;
    const first = tick(today);
    const old = `${plusDays(TODAY, -61)}T12:00:00Z`;
    const { entries } = await say(
      of.mother,
      first,
      first,
      { ...first, outcome: 'NOT_GIVEN' },
      tick(inHospital),
      tick(doseOn(other, TODAY)),
      tick('01ARZ3NDEKTSV4RRFFQ69G5FAV'),
      tick(today, 'GIVEN', { at: `${TODAY}T23:00:00Z` }),
      tick(today, 'GIVEN', { at: old }),
    );
    expect(entries.map(({ code, dose }) => [code, dose === null])).toEqual([
      [null, false],
      [null, false],
      ['REUSED', true],
      ['NOT_FOUND', true],
      ['NOT_FOUND', true],
      ['NOT_FOUND', true],
      ['IN_FUTURE', true],
      ['TOO_OLD', true],
    ]);
    expect(entries[0]!.dose!.records).toHaveLength(1);
    expect((await say(of.mother, first)).entries.map(({ code }) => code)).toEqual([null]);
    expect((await homeOf(of.mother, of.child.id)).homeDoses[0]!.records).toHaveLength(1);
    expect(problemsOf(await say(of.mother))).toEqual(['entries REQUIRED']);
    expect(problemsOf(await say(of.mother, ...Array.from({ length: 201 }, () => tick(today))))).toEqual([
      'entries TOO_MANY',
    ]);
    expect(problemsOf(await say(of.mother, { ...tick(today), note: 'x'.repeat(301) }))).toEqual([
      'entries.0.note TOO_LONG',
    ]);
    await expect(say(of.clinician, tick(today))).rejects.toThrow('FORBIDDEN');
  });

  it('say the same whatever the order in which the words of both parents arrive', async () => {
    const of = await atHome(world());
    const words = (day: number): [Person, Tick][] => {
      const dose = doseOn(of, plusDays(TODAY, day));
      const at = (hour: string): string => `${TODAY}T${hour}:00Z`;
      const id = (n: number): string => `0000000${n}-0000-4000-8000-00000000${String(day + 50).padStart(4, '0')}`;
      return [
        [of.mother, tick(dose, 'NOT_GIVEN', { at: at('10:00'), requestId: id(1) })],
        [of.mother, tick(dose, 'GIVEN', { at: at('11:00'), requestId: id(2) })],
        [father(of), tick(dose, 'VOMITED', { at: at('11:00'), requestId: id(9) })],
        [father(of), tick(dose, 'GIVEN', { at: at('10:30'), requestId: id(4) })],
      ];
    };
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const results: string[] = [];
    for (let day = 0; day < 12; day++) {
      const left = words(day);
      while (left.length > 0) {
        const [[by, word]] = left.splice(random(left.length), 1) as [[Person, Tick]];
        await say(by, word);
      }
      const [dose] = (await homeOf(of.mother, of.child.id, plusDays(TODAY, day))).homeDoses;
      const seen = dose!.records.map(({ requestId, outcome }) => `${requestId.slice(0, 8)} ${outcome}`);
      results.push(JSON.stringify([dose!.outcome, dose!.givenTwice, seen]));
    }
    expect(new Set(results)).toEqual(
      new Set([
        JSON.stringify([
          'VOMITED',
          false,
          ['00000001 NOT_GIVEN', '00000004 GIVEN', '00000002 GIVEN', '00000009 VOMITED'],
        ]),
      ]),
    );
  });

  it('tell that two adults gave the same dose, also when both tick at once', async () => {
    const of = await atHome(world());
    const today = doseOn(of, TODAY);
    await Promise.all([say(of.mother, tick(today)), say(father(of), tick(today))]);
    expect((await homeOf(of.clinician, of.child.id)).homeDoses).toMatchObject([{ givenTwice: true, outcome: 'GIVEN' }]);
    const twice = tick(today, 'GIVEN', { at: `${TODAY}T19:40:00Z` });
    const answers = await Promise.all([say(of.mother, twice), say(of.mother, twice), say(of.mother, twice)]);
    expect(answers.flatMap(({ entries }) => entries.map(({ code }) => code))).toEqual([null, null, null]);
    expect((await homeOf(of.mother, of.child.id)).homeDoses[0]!.records).toHaveLength(3);
  });

  it('are voided by their author alone', async () => {
    const of = await atHome(world());
    const today = doseOn(of, TODAY);
    await say(of.mother, tick(today, 'NOT_GIVEN', { at: `${TODAY}T19:00:00Z` }));
    await say(of.mother, tick(today));
    const ids = await tell<{ homeDoses: { records: { id: string }[] }[] }>(
      of.mother,
      'query($id: ID!, $on: Date!) { patient(id: $id) { homeDoses(on: $on) { records { id } } } }',
      { id: of.child.id, on: TODAY },
    );
    const word = ids.homeDoses[0]!.records[1]!.id;
    const asVoid = (by: Person) => voidRecord(by, word, { kind: 'HOME_DOSE', reason: 'Me equivoqué' });
    await expect(asVoid(father(of))).rejects.toThrow('FORBIDDEN');
    await expect(asVoid(of.clinician)).rejects.toThrow('FORBIDDEN');
    await expect(asVoid((await atHome(world())).mother)).rejects.toThrow('NOT_FOUND');
    expect(await asVoid(of.mother)).toMatchObject({ __typename: 'RecordVoided' });
    expect(await asVoid(of.mother)).toMatchObject({ __typename: 'WrongState' });
    expect((await homeOf(of.mother, of.child.id)).homeDoses).toMatchObject([{ outcome: 'NOT_GIVEN' }]);
    await expect(voidRecord(of.mother, today)).rejects.toThrow('FORBIDDEN');
  });

  it('are left out while the treatment is on hold; that one was given or vomited is saved all the same', async () => {
    const of = await atHome(world());
    await dispense(of.clinician, of.treatmentId);
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    const today = doseOn(of, TODAY);
    const told = await homeOf(of.mother, of.child.id);
    expect([told.treatments[0]!.status, told.homeDoses]).toEqual(['ON_HOLD', []]);
    expect(await dispensings(of.mother, of.child.id)).toEqual([]);
    expect(await dispensings(of.clinician, of.child.id)).toHaveLength(1);
    const before = tick(doseOn(of, plusDays(TODAY, -1)), 'NOT_GIVEN', { at: `${plusDays(TODAY, -1)}T20:00:00-08:00` });
    // The hold begins at 20:00: what a word tells of an earlier hour of the day is no dose of the hold.
    const inHold = { at: `${TODAY}T20:01:00Z` };
    const { entries } = await say(
      of.mother,
      tick(today, 'NOT_GIVEN', inHold),
      tick(today, 'VOMITED', inHold),
      tick(today, 'GIVEN', { at: `${TODAY}T20:02:00Z` }),
      tick(doseOn(of, plusDays(TODAY, 1)), 'NOT_GIVEN', { at: `${TODAY}T19:59:00Z` }),
      before,
    );
    expect(entries.map(({ code, dose }) => [code, dose?.records.length])).toEqual([
      ['TREATMENT_ON_HOLD', undefined],
      ['TREATMENT_ON_HOLD', 2],
      ['TREATMENT_ON_HOLD', 2],
      [null, 1],
      [null, 1],
    ]);
    expect(told.homeAdherence).toMatchObject({ planned: 7 });
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE');
    expect((await homeOf(of.mother, of.child.id)).homeDoses).toMatchObject([{ text: '1 tableta', outcome: 'GIVEN' }]);
    await setStatus(of.clinician, of.treatmentId, 'REVOKED');
    expect((await homeOf(of.mother, of.child.id)).homeDoses).toEqual([]);
  });

  it('that were given during a hold are told to the team, by the times of the hold', async () => {
    const of = await atHome(world());
    const at = (time: string): string => `${TODAY}T${time}:00Z`;
    const given = (day: number, time: string, outcome = 'GIVEN'): Tick =>
      tick(doseOn(of, plusDays(TODAY, day)), outcome, { at: at(time) });
    const words = async (since: string) =>
      (await tell<OnHold>(of.clinician, ON_HOLD, { id: of.child.id, since })).homeDosesOnHold;
    const onHold = async (since = TODAY): Promise<string[]> =>
      (await words(since)).map(
        ({ administration, record }) =>
          `${administration.plannedOn} ${new Date(record.at).toISOString().slice(11, 16)}`,
      );
    const told = (day: number, time: string): string => `${plusDays(TODAY, day)} ${time}`;
    // The hold lasts from 20:00 to 20:10.
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    await say(of.mother, given(-1, '19:30'), given(0, '20:03'), given(1, '20:04', 'VOMITED'));
    expect(await onHold()).toEqual([told(1, '20:04'), told(0, '20:03')]);
    world().clock.set(at('20:10'));
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE');
    world().clock.set(at('20:12'));
    await say(of.mother, given(2, '20:11'), given(3, '20:09'));
    expect(await onHold()).toEqual([told(3, '20:09'), told(1, '20:04'), told(0, '20:03')]);
    expect(await onHold(plusDays(TODAY, 1))).toEqual([]);
    await voidRecord(of.mother, (await words(TODAY))[0]!.record.id, { kind: 'HOME_DOSE', reason: 'Me equivoqué' });
    await say(of.mother, tick(doseOn(of, plusDays(TODAY, 1)), 'NOT_GIVEN', { at: at('20:12') }));
    expect(await onHold()).toEqual([told(0, '20:03')]);
  });

  it('count at most 366 past days', async () => {
    const of = await atHome(world());
    await expect(homeOf(of.mother, of.child.id, TODAY, plusDays(TODAY, -400))).rejects.toThrow('BAD_USER_INPUT');
    await expect(homeOf(of.mother, of.child.id, TODAY, plusDays(TODAY, 3))).rejects.toThrow('BAD_USER_INPUT');
  });
});
