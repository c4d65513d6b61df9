/**
 * The record of every child on this telephone, whichever page was opened, so that each page of it opens without a network: one
 * carnet of six months each way, from which the copies of the pages are cut, and what it does not hold.
 */
import { keep, recall, renew } from '../offline/saved';
import { ticksSent } from '../offline/ticks';
import { viewer } from '../session';
import { language } from '../settings';
import { addDays, addMonths, dayOf, monthOf, todayIn, type Day } from '../time';
import { api, type Carnet } from './api';
import { askHome } from './home-doses';
import { aroundToday, DAYS_AHEAD, ofSurgeries, rangesOf, type Range } from './ranges';
import { cycleOn } from './what-next';

const DAYS = 183;
const NOTICES = 20;

/** The part of a carnet that lies within a period, as the server answers it. */
function within(carnet: Carnet, { from, to }: Range): Carnet {
  const isIn = (day: Day): boolean => day >= from && day <= to;
  return {
    ...carnet,
    from,
    to,
    appointments: carnet.appointments.filter(({ startsAt }) => isIn(dayOf(startsAt))),
    surgeries: carnet.surgeries.filter(({ startsAt }) => isIn(dayOf(startsAt))),
    followUps: carnet.followUps.filter(({ takenAt }) => isIn(dayOf(takenAt))),
    cycles: carnet.cycles
      .filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from)
      .map((cycle) => ({
        ...cycle,
        administrations: cycle.administrations.filter(
          ({ plannedOn, givenAt }) => isIn(plannedOn) || (givenAt !== null && isIn(dayOf(givenAt))),
        ),
      })),
  };
}

/** Which record the copies of a child were cut from, on which day and in which language, and their names. */
interface Filled {
  revision: number;
  on: string;
  names: readonly string[];
}

/** True when the copies of a child are still those of its record: they are then of now. */
async function isCurrent(id: string, filled: Filled | undefined, on: string): Promise<boolean> {
  if (filled?.on !== on) return false;
  const { changesSince } = await api.ChangesSince({ patientId: id, revision: filled.revision });
  return changesSince?.revision === filled.revision;
}

/** The copies of the pages of one child by their names, and the revision of its record; undefined for a child that is not to be seen. */
async function copiesOf(
  id: string,
  today: Day,
): Promise<{ revision: number; copies: Record<string, unknown> } | undefined> {
  const { carnet } = await api.Carnet({ patientId: id, from: addDays(today, -DAYS), to: addDays(today, DAYS) });
  if (!carnet) return undefined;
  const [around, back] = [rangesOf(today, 'around'), rangesOf(today, 'back')];
  // Whole months only: a part of one would look like all of it.
  const months = Array.from({ length: 13 }, (_, index) => monthOf(addMonths(today, index - 6)))
    .filter(([from, to]) => from >= carnet.from && to <= carnet.to)
    .map(([from, to]) => [`month:${from}`, within(carnet, { from, to })] as const);
  const doses = carnet.cycles
    .filter(({ startsOn, endsOn }) => startsOn <= today && endsOn >= today)
    .map((cycle) => [`doses:${cycle.id}`, cycle.administrations] as const);
  const copies = {
    ...Object.fromEntries([...months, ...doses]),
    today: within(carnet, aroundToday(today)),
    'range:quarter': within(carnet, around.quarter),
    'range:month': within(carnet, around.month),
    'results:quarter': within(carnet, back.quarter).followUps,
    data: carnet.patient,
    // A surgery of last year is one that the child had: the carnet of six months does not hold it.
    surgeries: (await api.Surgeries({ patientId: id, ...ofSurgeries(today) })).carnet?.surgeries ?? [],
    cycle: cycleOn(carnet.cycles, today) ?? null,
    plan: (await api.Plan({ patientId: id })).patient?.treatments ?? [],
    cartilla: (await api.Cartilla({ patientId: id })).patient,
  };
  return { revision: carnet.patient.revision, copies };
}

/** Fills the copies of these children, of their days to come and of the notices. Throws without a network: the copies of before stay. */
export async function fillBag(ids: readonly string[]): Promise<void> {
  const person = viewer.peek()?.id;
  // A late answer is not stored for the next person.
  const store = async (name: string, copy: unknown): Promise<void> => {
    if (viewer.peek()?.id !== person) throw new Error('another person');
    await keep(name, copy);
  };
  for (const id of ids) {
    const zone = viewer.peek()?.patients.find((child) => child.id === id)?.medicalUnit.timeZone;
    if (!zone) continue;
    const today = todayIn(zone);
    const on = `${today} ${language.value}`;
    const filled = (await recall<Filled>(`child:${id}:filled`))?.value;
    if (filled && (await isCurrent(id, filled, on))) await renew(filled.names);
    else {
      const found = await copiesOf(id, today);
      const copies = Object.entries(found?.copies ?? {}).map(([name, copy]) => [`child:${id}:${name}`, copy] as const);
      for (const [name, copy] of copies) await store(name, copy);
      if (found)
        await store(`child:${id}:filled`, { revision: found.revision, on, names: copies.map(([name]) => name) });
    }
    const sent = ticksSent.peek();
    const home = await askHome(id, today);
    // An answer from before a tick would show a dose that was given as open.
    if (ticksSent.peek() === sent) await store(`child:${id}:home`, home);
  }
  await store('notices', (await api.Notices({ first: NOTICES, after: null })).viewer.notices);
  const today = todayIn(viewer.peek()?.patients[0]?.medicalUnit.timeZone ?? 'America/Mexico_City');
  const { journeys } = await api.HospitalDay({ patientId: null, from: today, to: addDays(today, DAYS) });
  const children = (viewer.peek()?.patients ?? []).map(({ id }) => id).join('+');
  const soon = addDays(today, DAYS_AHEAD);
  await store(
    `child:${children}:next`,
    (journeys ?? []).filter(({ day }) => day <= soon),
  );
  for (const day of new Set((journeys ?? []).map((journey) => journey.day)))
    await store(
      `child:${children}:day:${day}`,
      journeys!.filter((journey) => journey.day === day),
    );
}
