/** Two who change the same thing at once: one is first, the other is told, nothing is lost and no request waits without end. */
import { onBothEngines } from '../support/engines';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  postpone,
  protocolOf,
  record,
  setStatus,
  supply,
  TODAY,
  treated,
  treatment,
  type Treated,
} from '../support/treatment';

const ROUNDS = 100;
const given = { status: 'GIVEN', givenAt: `${TODAY}T09:00:00-08:00`, givenDose: 25 };
const omitted = { status: 'OMITTED', reason: 'Neutropenia' };
const MINUTES = 60_000;

onBothEngines('two clinicians at once', (world) => {
  beforeEach(() => atNoon(world()));

  it(
    'who record the same dose: one record stands, the other one is told that it does',
    async () => {
      const of = await treated(
        world(),
        protocolOf(1, ROUNDS, [medication({ days: Array.from({ length: ROUNDS }, (_, i) => i + 1) })]),
        plusDays(TODAY, -50),
      );
      const [first, second] = [of.clinician, await of.unit.employ('CLINICIAN')];
      const won = new Map<string, string>();
      for (const { id } of of.cycles[0]!.administrations) {
        const answers = await Promise.all([record(first, id, given), record(second, id, omitted)]);
        expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MedicationAdministration', 'WrongState']);
        won.set(id, answers.find(({ __typename }) => __typename === 'MedicationAdministration')!.status);
      }
      for (const { id, status, records } of (await treatment(first, of.treatmentId))!.cycles[0]!.administrations)
        expect([status, records.map((kept) => kept.status)]).toEqual([won.get(id), [won.get(id)]]);
    },
    5 * MINUTES,
  );

  it(
    'who postpone the same cycle: it begins on the later of both days, and the later cycles with it',
    async () => {
      const of = await treated(world(), protocolOf(3, 7, [medication()]), TODAY);
      const [first, second] = [of.clinician, await of.unit.employ('CLINICIAN')];
      const [cycle, , last] = of.cycles;
      let moved = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const answers = await Promise.all([
          postpone(first, cycle!.id, plusDays(cycle!.startsOn, moved + 1)),
          postpone(second, cycle!.id, plusDays(cycle!.startsOn, moved + 2)),
        ]);
        moved += 2;
        expect(answers[1].__typename).toBe('Treatment');
        // Who comes second with the earlier day is told that it is not later any more.
        expect(['Treatment', 'InvalidInput']).toContain(answers[0].__typename);
      }
      const { cycles } = (await treatment(first, of.treatmentId))!;
      expect(cycles.map(({ startsOn }) => startsOn)).toEqual(
        of.cycles.map(({ startsOn }) => plusDays(startsOn, moved)),
      );
      expect(cycles[2]!.administrations.map(({ plannedOn }) => plannedOn)).toEqual([plusDays(last!.startsOn, moved)]);
      let day = cycle!.startsOn;
      for (const { fromStartsOn, toStartsOn } of cycles[0]!.changes) {
        expect(fromStartsOn).toBe(day);
        day = toStartsOn;
      }
      expect(day).toBe(plusDays(cycle!.startsOn, moved));
    },
    5 * MINUTES,
  );

  it(
    'of whom one postpones a cycle while the other records a dose of it: the record keeps its day, or moves before it is made',
    async () => {
      const days = Array.from({ length: ROUNDS / 4 }, (_, i) => i + 1);
      const of = await treated(world(), protocolOf(1, 366, [medication({ days })]), plusDays(TODAY, -30));
      const [first, second] = [of.clinician, await of.unit.employ('CLINICIAN')];
      const [cycle] = of.cycles;
      for (const [round, { id, plannedOn }] of cycle!.administrations.entries()) {
        const [told] = await Promise.all([
          record(first, id, given),
          postpone(second, cycle!.id, plusDays(cycle!.startsOn, round + 1)),
        ]);
        expect([plusDays(plannedOn, round), plusDays(plannedOn, round + 1)]).toContain(told.plannedOn);
        const dose = (await treatment(first, of.treatmentId))!.cycles[0]!.administrations.find(
          (kept) => kept.id === id,
        )!;
        expect(dose).toMatchObject({
          status: 'GIVEN',
          plannedOn: told.plannedOn,
          records: [{ plannedOn: told.plannedOn }],
        });
      }
    },
    5 * MINUTES,
  );

  it('who change everything of one child at once: each family is told of each change, and no change is lost', async () => {
    const of: Treated = await treated(
      world(),
      protocolOf(4, 7, [medication({ days: [1, 2, 3, 4, 5, 6, 7] })]),
      plusDays(TODAY, -9),
    );
    const [first, second, social] = [of.clinician, await of.unit.employ('CLINICIAN'), await of.unit.socialWorker()];
    const ids = of.cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id));
    for (const by of [first, second, social]) await by.token();
    const answers = await Promise.all([
      record(first, ids[0]!, given),
      record(second, ids[1]!, given),
      record(first, ids[8]!, given),
      postpone(second, of.cycles[2]!.id, plusDays(of.cycles[2]!.startsOn, 3)),
      supply(social, ids.slice(14), 'AT_RISK'),
      supply(social, ids.slice(20), 'AT_RISK'),
      setStatus(first, of.treatmentId, 'ON_HOLD'),
      setStatus(second, of.treatmentId, 'ON_HOLD'),
    ]);
    const whole = (await treatment(of.mother, of.treatmentId))!;
    expect(
      whole.cycles
        .flatMap(({ administrations }) => administrations)
        .filter(({ status }) => status === 'GIVEN')
        .map(({ id }) => id),
    ).toEqual([ids[0], ids[1], ids[8]]);
    expect(answers.filter(({ __typename }) => __typename === 'WrongState').length).toBeGreaterThanOrEqual(1);
    expect(whole.changes).toHaveLength(1);
    const postponed = answers[3].__typename === 'Treatment' ? 3 : 0;
    expect(whole.cycles[3]!.startsOn).toBe(plusDays(of.cycles[3]!.startsOn, postponed));
    const kinds = (await noticesOf(of.mother)).map(({ kind }) => kind).sort();
    const atRisk = kinds.filter((kind) => kind === 'DOSE_SUPPLY_AT_RISK').length;
    expect([1, 2]).toContain(atRisk);
    expect(kinds.filter((kind) => kind !== 'DOSE_SUPPLY_AT_RISK')).toEqual([
      ...(postponed ? ['CYCLE_POSTPONED'] : []),
      'TREATMENT_STARTED',
      'TREATMENT_STATUS_CHANGED',
    ]);
  });
});
