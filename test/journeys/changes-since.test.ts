/** What is new on a carnet since a revision: every write is told, by each list, and nothing else is. */
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { given, moved, omitted, weeks } from '../support/doses';
import { onBothEngines } from '../support/engines';
import type { ChangesSinceQuery } from '../../packages/sdk/src/graphql-request';
import { book, cancel, correct as correctOutcome, inHours, move, outcome, plan, reschedule } from '../support/schedule';
import {
  atNoon,
  carnet,
  correct,
  followUp,
  plusDays,
  postpone,
  record,
  release,
  setStatus,
  supply,
  TODAY,
  type Treated,
} from '../support/treatment';
import type { Person } from '../support/world';

type Changes = NonNullable<ChangesSinceQuery['changesSince']>;
type Lists = Record<Exclude<keyof Changes, 'revision'>, string[]>;

const NOTHING: Lists = {
  appointments: [],
  surgeries: [],
  treatments: [],
  cycles: [],
  administrations: [],
  followUps: [],
};
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const dosesIn = (cycles: Treated['cycles']): string[] => cycles.flatMap(({ administrations }) => ids(administrations));

onBothEngines('What is new', (world) => {
  let of: Treated, held: number;

  const askedBy = async (by: Person, revision: number, patientId = of.child.id): Promise<Changes | null> =>
    (await by.sdk.ChangesSince({ patientId, revision })).changesSince;

  /** The ids in each list since what was held before, sorted; from here on, what is now is held. */
  async function news(by = of.mother): Promise<Lists> {
    const { revision, ...lists } = (await askedBy(by, held))!;
    held = revision;
    return Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, ids(rows).sort()])) as Lists;
  }
  const only = (lists: Partial<Lists>): Lists => ({ ...NOTHING, ...lists });

  beforeEach(async () => {
    await atNoon(world());
    of = await weeks(world());
    held = (await askedBy(of.mother, 0))!.revision;
  });

  it('is nothing where nothing was written, and everything to who holds nothing', async () => {
    const before = held;
    expect(await news()).toEqual(NOTHING);
    expect(held).toBe(before);
    held = 0;
    const first = await news();
    expect(first.cycles).toEqual(ids(of.cycles).sort());
    expect(first.administrations).toEqual(dosesIn(of.cycles).sort());
    expect(first.treatments).toEqual([of.treatmentId]);
    expect((await askedBy(of.mother, before + 1))!.revision).toBe(before);
  });

  it('is the dose that was recorded or corrected or whose supply has changed, alone, as the carnet shows it', async () => {
    const [dose, other] = of.cycles[1]!.administrations;
    const before = held;
    await record(of.clinician, dose!.id, given(TODAY));
    expect(await news()).toEqual(only({ administrations: [dose!.id] }));
    const [told] = (await askedBy(of.mother, before))!.administrations;
    const shown = (await carnet(of.mother, of.child.id, dose!.plannedOn, TODAY)).cycles
      .flatMap(({ administrations }) => administrations)
      .find(({ id }) => id === dose!.id);
    expect(told).toEqual(shown);
    await correct(of.clinician, dose!.id, omitted);
    expect(await news()).toEqual(only({ administrations: [dose!.id] }));
    await supply(of.clinician, [other!.id], 'CONFIRMED');
    expect(await news()).toEqual(only({ administrations: [other!.id] }));
    // Beyond the end of its cycle, which ends later for it.
    await record(of.clinician, other!.id, moved(plusDays(TODAY, 90)));
    expect(await news()).toEqual(only({ administrations: [other!.id], cycles: [of.cycles[1]!.id] }));
  });

  it('is the appointment or surgery that was booked, moved, cancelled or done, alone', async () => {
    const { clinician, child } = of;
    const appointment = await book(clinician, child.id, inHours(world(), 48));
    await book(clinician, child.id, inHours(world(), 72));
    expect((await news()).appointments).toHaveLength(2);
    await reschedule(clinician, appointment.id, inHours(world(), 50));
    expect(await news()).toEqual(only({ appointments: [appointment.id] }));
    await cancel(clinician, appointment.id);
    expect(await news()).toEqual(only({ appointments: [appointment.id] }));
    const surgery = await plan(clinician, child.id, inHours(world(), 48));
    expect(await news()).toEqual(only({ surgeries: [surgery.id] }));
    await move(clinician, surgery.id, inHours(world(), 24));
    expect(await news()).toEqual(only({ surgeries: [surgery.id] }));
    world().clock.set(`${plusDays(TODAY, 1)}T23:00:00Z`);
    for (const by of [clinician, of.mother]) by.forgetSession();
    await outcome(clinician, surgery.id, 'COMPLETED');
    expect(await news()).toEqual(only({ surgeries: [surgery.id] }));
    await correctOutcome(clinician, surgery.id, 'NOT_DONE', 'No se hizo');
    expect(await news()).toEqual(only({ surgeries: [surgery.id] }));
  });

  it('is, of a postponed cycle, what moves: it and the later ones with their doses, and nothing that was given', async () => {
    const [first, ...rest] = of.cycles;
    const [done, ...open] = rest[0]!.administrations;
    await record(of.clinician, first!.administrations[0]!.id, given(first!.startsOn));
    await record(of.clinician, done!.id, given(TODAY));
    await news();
    await postpone(of.clinician, rest[0]!.id, plusDays(rest[0]!.startsOn, 7));
    expect(await news()).toEqual(
      only({ cycles: ids(rest).sort(), administrations: [...ids(open), ...dosesIn(rest.slice(1))].sort() }),
    );
  });

  it('is, of a treatment that is held, resumed or revoked, the treatment, its cycles, and the doses that it moves or ends', async () => {
    const cycles = ids(of.cycles).sort();
    await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
    // Every open dose is on hold now: a copy must not go on showing it as due.
    expect(await news()).toEqual(
      only({ treatments: [of.treatmentId], cycles, administrations: dosesIn(of.cycles).sort() }),
    );
    await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { restartsOn: plusDays(TODAY, 3) });
    const resumed = await news();
    expect([resumed.treatments, resumed.cycles]).toEqual([[of.treatmentId], cycles]);
    const later = dosesIn(of.cycles.slice(2));
    expect(resumed.administrations).toEqual(expect.arrayContaining(later));
    await setStatus(of.clinician, of.treatmentId, 'REVOKED');
    const revoked = await news();
    expect([revoked.treatments, revoked.cycles]).toEqual([[of.treatmentId], cycles]);
    expect(revoked.administrations).toEqual(expect.arrayContaining(later));
  });

  it('is a follow-up that is held back to staff alone, and to the family the moment that it is released', async () => {
    const start = held;
    const { id } = await followUp(of.clinician, of.child.id, {
      takenAt: `${TODAY}T09:00:00-08:00`,
      note: 'Retenida',
      release: false,
    });
    const answer = await of.mother.post(operation('changes-since'), { patientId: of.child.id, revision: start });
    expect(answer.text).not.toMatch(/Retenida/);
    expect(answer.text).not.toContain(id);
    expect(await news()).toEqual(NOTHING);
    expect(ids((await askedBy(of.clinician, start))!.followUps)).toEqual([id]);
    await release(of.clinician, id);
    expect(await news()).toEqual(only({ followUps: [id] }));
  });

  it('is null for a foreign child, and each look is in the access log', async () => {
    const stranger = (await world().unit('Cancún').family()).mother;
    expect(await askedBy(stranger, 0)).toBeNull();
    const looks = await world().server.service.database.all(
      untyped('SELECT accountId, outcome FROM audit_event WHERE patientId=? AND operation=? ORDER BY id'),
      [of.child.id, 'changesSince'],
    );
    expect(looks).toEqual([
      { accountId: of.mother.id, outcome: 'READ' },
      { accountId: stranger.id, outcome: 'REFUSED' },
    ]);
  });
});
