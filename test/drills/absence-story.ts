/** The story that the drill `absences` plays: who misses what, what follows, and what every instant must show. */
import { clockOf, dayOf, instantOf, type Instant } from '../../src/core/time';
import { familyIn, SITUATIONS, situations, type Situation } from '../support/absences';
import { HOUR, MINUTE } from '../support/clock';
import { endCarnet } from '../support/ended';
import { book, cancel, reschedule } from '../support/schedule';
import { plusDays, TODAY } from '../support/treatment';
import type { City, Family, Person, Unit, World } from '../support/world';

const CITIES: readonly City[] = ['Tijuana', 'Ciudad de México', 'Cancún'];
const CHILDREN = 10;
/** What follows a missed visit. */
const FATES = ['NOTHING', 'REACHED', 'RESOLVED', 'COMES'] as const;
export const ABANDONED_AFTER = 672 * HOUR;

/** A visit that the child misses. */
export interface Missed {
  readonly unit: Unit;
  readonly family: Family;
  readonly worker: Person;
  readonly id: string;
  readonly situation: Situation;
  readonly at: Instant;
  readonly fate: (typeof FATES)[number];
}
/** A visit to which the child comes. */
export interface Kept {
  readonly worker: Person;
  readonly family: Family;
  readonly id: string;
  readonly at: Instant;
}
export interface Reminder {
  readonly at: Instant;
  readonly key: string;
}
export interface Story {
  readonly missed: Missed[];
  readonly kept: Kept[];
  readonly reminders: Reminder[];
  readonly children: number;
}

/** The name of a reminder of a day to a person, planned for an instant. */
export const reminderKey = (to: string, startsAt: string, at: Instant): string =>
  `${to} ${startsAt} ${new Date(at).toISOString().slice(0, 16)}`;

/** When a case opens, is due, and is taken for abandoned. */
export const instantsOf = ({ at, situation }: Missed) => ({
  opens: at + 2 * HOUR,
  due: at + SITUATIONS[situation].hours * HOUR,
  left: at + ABANDONED_AFTER,
});

/** When staff act on a case. */
export const actAt = (missed: Missed): Instant => instantsOf(missed).opens + (missed.fate === 'REACHED' ? 1 : 3) * HOUR;

/** The instant from which a case is no more; undefined for never. */
export function endOf(missed: Missed, { kept }: Story): Instant | undefined {
  if (missed.fate === 'RESOLVED') return actAt(missed);
  return kept.find(({ family, at }) => family === missed.family && at >= missed.at)?.at;
}

/** The case as the work list shows it at `now`; undefined when it is not there. */
export function shownAt(missed: Missed, story: Story, now: Instant): string | undefined {
  const { opens, due, left } = instantsOf(missed);
  const end = endOf(missed, story);
  if (now < opens || (end !== undefined && now >= end)) return undefined;
  const isReached = missed.fate === 'REACHED' && now >= actAt(missed);
  const from = (at: Instant): string => (at <= now && !isReached ? new Date(at).toISOString() : '-');
  return [missed.id, SITUATIONS[missed.situation].phase, new Date(due).toISOString(), from(due), from(left)].join(' ');
}

/** Makes units, families and bookings, in the order of their days. */
export async function tell(world: World): Promise<Story> {
  const story: Story = { missed: [], kept: [], reminders: [], children: CITIES.length * CHILDREN };
  for (const city of CITIES) {
    const unit = world.unit(city);
    const worker = await unit.socialWorker();
    const visit = async (family: Family, day: number, time: string, more: object = { kind: 'CONSULTATION' }) => {
      const at = instantOf(plusDays(TODAY, day), time, unit.timeZone);
      const { id } = await book(worker, family.child.id, new Date(at).toISOString(), more);
      return { worker, family, id, at };
    };
    const remind = ({ family, at }: Kept): void => {
      const day = dayOf(at, unit.timeZone);
      const starts = `${day} ${clockOf(at, unit.timeZone)}`;
      for (const [before, time] of [
        [3, '10:00'],
        [1, '18:00'],
      ] as const) {
        const planned = instantOf(plusDays(day, -before), time, unit.timeZone);
        story.reminders.push({ at: planned, key: reminderKey(family.mother.email, starts, planned) });
      }
    };
    for (let child = 0; child < CHILDREN; child++) {
      const situation = situations[child % situations.length]!;
      const family = await familyIn(world, unit, situation);
      for (let time = 0; time < (child % 3 === 0 && (child > 0 || city === 'Tijuana') ? 2 : 1); time++) {
        const fate = FATES[story.missed.length % FATES.length]!;
        const day = 10 + 2 * child + 35 * time;
        const missed = await visit(family, day, `0${7 + time}:${String(10 + story.missed.length)}`);
        remind(missed);
        story.missed.push({ ...missed, unit, situation, fate });
        if (fate !== 'COMES') continue;
        const kept = await visit(family, day + 5, '11:05');
        remind(kept);
        story.kept.push(kept);
      }
    }
    await withoutReminder(world, unit, { visit, remind, story });
  }
  return story;
}

interface Telling {
  visit(family: Family, day: number, time: string, more?: object): Promise<Kept>;
  remind(visit: Kept): void;
  story: Story;
}

/** What nobody is reminded of: a day that was cancelled, one that was moved, one of a child that died, one of a treatment on hold. */
async function withoutReminder(world: World, unit: Unit, { visit, remind, story }: Telling): Promise<void> {
  const worker = await unit.socialWorker();
  const cancelled = await visit(await unit.family(), 12, '09:00');
  await cancel(worker, cancelled.id);
  const moved = await visit(await unit.family(), 14, '09:00');
  const at = moved.at + 6 * 24 * HOUR + 30 * MINUTE;
  await reschedule(worker, moved.id, new Date(at).toISOString());
  remind({ ...moved, at });
  const dead = await visit(await unit.family(), 16, '09:00');
  await endCarnet(worker, dead.family.child.id, 'DIED');
  const held = await visit(await familyIn(world, unit, 'LATER_PHASE_ON_HOLD'), 18, '09:00', {});
  story.kept.push({ ...moved, at }, held);
}
