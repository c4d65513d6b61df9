/** The lists of the schedule: the carnet's, and the day of a unit for the desk at which families arrive. */
import { DateTime } from 'luxon';
import { onBothEngines } from '../support/engines';
import { agenda, appointment, book, cancel, carnet, CARNET, inHours, plan, type Entry } from '../support/schedule';
import type { World } from '../support/world';

const LOOKS = 20;

/** Jobs and the dispatcher of letters ask in between: the fewest of some tries are those of `look`. */
async function statementsOf(world: World, look: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let i = 0; i < LOOKS; i++) counts.push(await world.statementsOf(look));
  return Math.min(...counts);
}

/** Entries with their warnings of other entries alone; those of the clock depend on the hour of the test. */
const overlaps = <E extends { warnings: readonly { code: string }[] }>(entries: readonly E[]) =>
  entries.map((entry) => ({ ...entry, warnings: entry.warnings.filter(({ code }) => code === 'OVERLAP') }));

onBothEngines(
  'the schedule of a carnet',
  (world) => {
    it('is ordered by time and then by id, holds what was cancelled, and ends with its last day', async () => {
      const unit = world().unit('Matamoros');
      const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
      const day = DateTime.fromMillis(world().clock.now(), { zone: unit.timeZone }).plus({ days: 10 }).startOf('day');
      const at = (days: number, hour: number): string => day.plus({ days }).set({ hour }).toISO()!;
      const booked: Entry[] = [];
      for (const [days, hour] of [
        [2, 0],
        [1, 9],
        [0, 23],
        [1, 9],
        [0, 0],
        [1, 9],
        [-1, 23],
      ] as const)
        booked.push(await book(by, child.id, at(days, hour)));
      await cancel(by, booked[1]!.id);
      const planned = [
        await plan(by, child.id, at(1, 7)),
        await plan(by, child.id, at(0, 7)),
        await plan(by, child.id, at(2, 7)),
      ];
      const { appointments, surgeries } = await carnet(
        mother,
        child.id,
        day.toISODate()!,
        day.plus({ days: 1 }).toISODate()!,
      );
      const atNine = [booked[1]!, booked[3]!, booked[5]!].map(({ id }) => id).sort();
      expect(appointments.map(({ id }) => id)).toEqual([booked[4]!.id, booked[2]!.id, ...atNine]);
      expect(appointments.find(({ id }) => id === booked[1]!.id)!.status).toBe('CANCELLED');
      expect(surgeries.map(({ id }) => id)).toEqual([planned[1]!.id, planned[0]!.id]);
    });

    it('takes as many statements for 200 appointments as for one, and cuts nothing short', async () => {
      const unit = world().unit('Cancún');
      const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
      await mother.token();
      await book(by, child.id, inHours(world(), 24));
      const range = { id: child.id, from: '2026-01-01', to: '2030-12-31' };
      const look = () => mother.post<{ carnet: { appointments: object[] } }>(CARNET, range);
      await look();
      const one = await statementsOf(world(), look);
      for (let i = 0; i < 199; i++) await book(by, child.id, inHours(world(), 25 + i));
      let seen = 0;
      const many = await statementsOf(
        world(),
        async () => void (seen = (await look()).body.data!.carnet.appointments.length),
      );
      expect([seen, many]).toEqual([200, one]);
      // Who asks and may see it, the appointments, the surgeries, the access log.
      expect(one).toBeLessThanOrEqual(5);
    }, 60_000);
  },
  {},
  { background: false },
);

onBothEngines('the agenda of a unit', (world) => {
  it('lists everybody whom the unit expects on a day of its own clock, for its staff alone', async () => {
    const [here, there] = [world().unit('Tijuana'), world().unit('Tijuana')];
    const [one, two, foreign] = [await here.family(), await here.family(), await there.family()];
    const [by, social, stranger] = [await here.clinician(), await here.socialWorker(), await there.clinician()];
    const day = DateTime.fromMillis(world().clock.now(), { zone: here.timeZone }).plus({ days: 5 }).startOf('day');
    const at = (hour: number): string => day.plus({ hours: hour }).toISO()!;
    const [late, early] = [await book(by, one.child.id, at(23.5)), await book(by, two.child.id, at(0))];
    const cancelled = await book(by, two.child.id, at(9));
    await cancel(by, cancelled.id);
    await book(by, one.child.id, at(24));
    await book(by, one.child.id, at(-0.5));
    await book(stranger, foreign.child.id, at(10));
    const operated = await plan(by, one.child.id, at(23));
    const overlapping = await book(by, one.child.id, at(22.75), { durationMinutes: 60 });
    const seen = (await agenda(social, here.clues, day.toISODate()!))!;
    expect(seen.medicalUnit.name).toBe(here.name);
    expect(overlaps(seen.appointments)).toMatchObject([
      { id: early.id, patient: { id: two.child.id, fullName: two.child.fullName } },
      { id: cancelled.id, status: 'CANCELLED', warnings: [] },
      { id: overlapping.id, warnings: [{ code: 'OVERLAP' }, { code: 'OVERLAP' }] },
      { id: late.id, patient: { id: one.child.id } },
    ]);
    expect(overlaps(seen.surgeries)).toMatchObject([
      { id: operated.id, patient: { fullName: one.child.fullName }, warnings: [{ code: 'OVERLAP' }] },
    ]);
    const foreignUnit = await agenda(stranger, here.clues, day.toISODate()!);
    expect([foreignUnit, await agenda(stranger, 'DFIMS999901', day.toISODate()!)]).toEqual([null, null]);
    expect((await agenda(stranger, there.clues, day.toISODate()!))!.appointments).toHaveLength(1);
  });

  it('is one look at each child that is listed, and takes no more statements for many children', async () => {
    const unit = world().unit('Hermosillo');
    const by = await unit.clinician();
    const families = [await unit.family(), await unit.family(), await unit.family()];
    const day = DateTime.fromMillis(world().clock.now(), { zone: unit.timeZone }).plus({ days: 3 }).startOf('day');
    const add = async (index: number): Promise<void> => {
      for (const hour of [8, 9])
        await book(by, families[index]!.child.id, day.plus({ hours: hour + index * 3 }).toISO()!);
    };
    await add(0);
    const look = () => agenda(by, unit.clues, day.toISODate()!);
    const one = await statementsOf(world(), look);
    await add(1);
    await add(2);
    expect(await statementsOf(world(), look)).toBe(one);
    const document =
      'query($id: ID!) { patient(id: $id) { accessLog(first: 50) { edges { node { operation actor { id } } } } } }';
    const { body } = await families[1]!.mother.post<{ patient: { accessLog: { edges: { node: object }[] } } }>(
      document,
      { id: families[1]!.child.id },
    );
    const looks = body.data!.patient.accessLog.edges.map(({ node }) => node);
    const agendas = looks.filter(
      (node) => JSON.stringify(node) === JSON.stringify({ operation: 'unitAgenda', actor: { id: by.id } }),
    );
    expect(agendas).toHaveLength(LOOKS);
  });

  it('answers a hidden appointment as none', async () => {
    const [here, there] = [world().unit(), world().unit()];
    const booked = await book(await here.clinician(), (await here.family()).child.id, inHours(world(), 5));
    expect(await appointment((await there.family()).mother, booked.id)).toBeNull();
  });
});
