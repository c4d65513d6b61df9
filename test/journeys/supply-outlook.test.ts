/** The supply of a unit by medicine and day, one act for a medicine, and the board of the unit. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { inHours, book } from '../support/schedule';
import { HOUR } from '../support/clock';
import { tasksOf, AT_ONCE } from '../support/tasks';
import {
  atNoon,
  medication,
  noticesOf,
  plusDays,
  problemsOf,
  protocolOf,
  record,
  tell,
  TODAY,
  treated,
  type Told,
  type Treated,
} from '../support/treatment';
import type { Person, Unit, World } from '../support/world';

interface Line {
  id: string;
  day: string;
  atc: string;
  medication: string;
  route: string;
  children: number;
  unconfirmedSoon: boolean;
  total: { value: number; unit: string };
  administrations: { id: string; supply: string; supplyExpectedOn: string | null; patient: { id: string } }[];
}
const outlook = (by: Person, medicalUnitClues: string, from: string, to: string): Promise<{ lines: Line[] } | null> =>
  tell(by, operation('supply-outlook'), { medicalUnitClues, from, to });
const setMedicine = (
  by: Person,
  medicalUnitClues: string,
  more: object,
): Promise<Told & { familiesTold: number; administrations: { id: string; supplyExpectedOn: string | null }[] }> =>
  tell(by, operation('set-medicine-supply'), {
    input: { requestId: randomUUID(), medicalUnitClues, from: TODAY, to: plusDays(TODAY, 30), ...more },
  });
/** Vincristine every week, and a mixture that contains methotrexate. */
const weekly = (world: World, unit: Unit): Promise<Treated> =>
  treated(
    world,
    protocolOf(5, 7, [
      medication({ name: 'Vincristina', atc: 'L01CA02', dose: 1.5, maxDose: 2, days: [1] }),
      medication({ days: [2] }),
    ]),
    plusDays(TODAY, -6),
    { unit, caregivers: ['MOTHER', 'FATHER'], diagnosedOn: plusDays(TODAY, -9) },
  );

onBothEngines(
  'the supply of a unit',
  (world) => {
    let unit: Unit, worker: Person;
    beforeEach(async () => {
      await atNoon(world());
      unit = world().unit('Tijuana');
      worker = await unit.socialWorker();
    });

    it('is set by one act for five children, and each family is told once', async () => {
      const children = [];
      for (let i = 0; i < 5; i++) children.push(await weekly(world(), unit));
      const stranger = await weekly(world(), world().unit('Hermosillo'));
      const before = await outlook(worker, unit.clues, TODAY, plusDays(TODAY, 13));
      expect(before!.lines[0]).toMatchObject({
        day: plusDays(TODAY, 1),
        atc: 'L01CA02',
        children: 5,
        unconfirmedSoon: true,
        total: { value: 7.5, unit: 'mg' },
      });
      expect(before!.lines.map(({ day, unconfirmedSoon }) => `${unconfirmedSoon} ${day}`)).toEqual([
        `true ${plusDays(TODAY, 1)}`,
        `true ${plusDays(TODAY, 2)}`,
        `false ${plusDays(TODAY, 8)}`,
        `false ${plusDays(TODAY, 9)}`,
      ]);
      const told = async (by: Person) =>
        (await noticesOf(by)).filter(({ kind }) => kind === 'DOSE_SUPPLY_UNAVAILABLE').length;
      const act = { atc: 'L01CA02', supply: 'UNAVAILABLE', expectedOn: plusDays(TODAY, 20), requestId: randomUUID() };
      const done = await setMedicine(worker, unit.clues, act);
      expect([done.familiesTold, done.administrations.length]).toEqual([5, 20]);
      expect(await setMedicine(worker, unit.clues, act)).toMatchObject({ familiesTold: 5 });
      for (const { mother, caregivers } of children)
        expect([await told(mother), await told(caregivers[1]!)]).toEqual([1, 1]);
      expect(await told(stranger.mother)).toBe(0);
      expect(await setMedicine(worker, unit.clues, { ...act, requestId: randomUUID() })).toMatchObject({
        familiesTold: 0,
        administrations: [],
      });
      const after = await outlook(worker, unit.clues, TODAY, plusDays(TODAY, 13));
      expect(after!.lines.find(({ atc }) => atc === 'L01CA02')!.administrations[0]).toMatchObject({
        supply: 'UNAVAILABLE',
        supplyExpectedOn: plusDays(TODAY, 20),
      });
      // Two days of the next fourteen for each child, and all of them gone when the medicine is there.
      expect(await tasksOf(worker, unit.clues, { kinds: ['MISSING_MEDICINE'] })).toHaveLength(10);
      expect(await setMedicine(worker, unit.clues, { atc: 'L01CA02', supply: 'CONFIRMED' })).toMatchObject({
        familiesTold: 0,
      });
      expect(await tasksOf(worker, unit.clues)).toEqual([]);
    });

    it('takes a code in small letters, and keeps the expected day in the history of each dose', async () => {
      await weekly(world(), unit);
      const act = { atc: ' l01ca02', supply: 'AT_RISK' };
      const [first, second] = [plusDays(TODAY, 20), plusDays(TODAY, 25)];
      const { administrations } = await setMedicine(worker, unit.clues, { ...act, expectedOn: first });
      expect(administrations).toHaveLength(4);
      const { id } = administrations[0]!;
      await setMedicine(worker, unit.clues, { ...act, expectedOn: second });
      const history = await tell<{ edges: { node: { field: string; oldValue: string; newValue: string } }[] }>(
        worker,
        operation('record-history'),
        { record: { kind: 'SUPPLY', id }, first: 50 },
      );
      const changes = history.edges.map(({ node: { field, oldValue, newValue } }) => [field, oldValue, newValue]);
      expect(changes.filter(([field]) => field === 'expectedOn').sort()).toEqual(
        [
          ['expectedOn', null, first],
          ['expectedOn', first, second],
        ].sort(),
      );
    });

    it('refuses a wrong span, and does not know other units', async () => {
      await unit.family();
      const bad = {
        atc: 'L01CA02',
        supply: 'CONFIRMED',
        expectedOn: TODAY,
        from: plusDays(TODAY, -1),
        to: plusDays(TODAY, 40),
      };
      expect(problemsOf(await setMedicine(worker, unit.clues, bad))).toEqual([
        'expectedOn NOT_EXPECTED',
        'from IN_PAST',
        'to RANGE_TOO_LONG',
      ]);
      const stranger = await world().unit('Hermosillo').socialWorker();
      expect(await outlook(stranger, unit.clues, TODAY, TODAY)).toBeNull();
      await expect(setMedicine(stranger, unit.clues, { atc: 'L01CA02', supply: 'AT_RISK' })).rejects.toThrow(
        'NOT_FOUND',
      );
      await expect(outlook(worker, unit.clues, TODAY, plusDays(TODAY, 40))).rejects.toThrow('BAD_USER_INPUT');
    });

    it('stands on the board with phases, absences, changes and access', async () => {
      const board = (by: Person) =>
        tell<Record<string, unknown>>(by, operation('unit-board'), { medicalUnitClues: unit.clues });
      const children = [];
      for (let i = 0; i < 5; i++) children.push(await weekly(world(), unit));
      const [first] = children;
      expect(await board(worker)).toMatchObject({
        childrenByPhase: [{ phase: 'Fase única', children: 5 }],
        absencesOpen: 0,
        unconfirmedDoses: 10,
        familiesWithoutAccess: 0,
        medianDaysToFirstDose: null,
      });
      for (const { clinician, cycles } of children)
        await record(clinician, cycles[0]!.administrations[0]!.id, {
          status: 'GIVEN',
          givenAt: inHours(world(), -140),
          givenDose: 1.5,
        });
      await book(worker, first!.child.id, inHours(world(), 1));
      world().clock.advance(4 * HOUR);
      const auditor = await unit.auditor();
      expect(await board(auditor)).toMatchObject({ absencesOpen: 1, absencesOverdue: 0 });
      expect((await board(auditor)).medianDaysToFirstDose).toBe(3);
      expect(await board(await world().unit('Hermosillo').auditor())).toBeNull();
      await expect(board(first!.mother)).rejects.toThrow('FORBIDDEN');
    });
  },
  AT_ONCE,
);
