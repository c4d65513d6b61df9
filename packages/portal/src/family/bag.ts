/**
 * All pages of a child on this telephone after the first one was opened, so that each opens without a network: one carnet of
 * six months each way, from which the copies of the pages are cut, and what it does not hold.
 */
import { keep } from '../offline/saved';
import { viewer } from '../session';
import { addDays, addMonths, dayOf, monthOf, todayIn, type Day } from '../time';
import { api, type Carnet } from './api';
import { rangesOf, type Range } from './ranges';

const DAYS = 183;
const NOTICES = 20;

/** The part of a carnet that lies within a period. */
function within(carnet: Carnet, { from, to }: Range): Carnet {
  const isIn = (day: Day): boolean => day >= from && day <= to;
  return {
    ...carnet,
    appointments: carnet.appointments.filter(({ startsAt }) => isIn(dayOf(startsAt))),
    surgeries: carnet.surgeries.filter(({ startsAt }) => isIn(dayOf(startsAt))),
    followUps: carnet.followUps.filter(({ takenAt }) => isIn(dayOf(takenAt))),
    cycles: carnet.cycles
      .filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from)
      .map((cycle) => ({
        ...cycle,
        administrations: cycle.administrations.filter(({ plannedOn }) => isIn(plannedOn)),
      })),
  };
}

/** The copies of the pages of one child, by their names. */
async function copiesOf(id: string, today: Day): Promise<Record<string, unknown>> {
  const { carnet } = await api.Carnet({ patientId: id, from: addDays(today, -DAYS), to: addDays(today, DAYS) });
  if (!carnet) return {};
  const [around, back] = [rangesOf(today, 'around'), rangesOf(today, 'back')];
  // Whole months only: a part of one would look like all of it.
  const months = Array.from({ length: 13 }, (_, index) => monthOf(addMonths(today, index - 6)))
    .filter(([from, to]) => from >= carnet.from && to <= carnet.to)
    .map(([from, to]) => [`month:${from}`, within(carnet, { from, to })] as const);
  const cycles = carnet.cycles.filter(({ status }) => status !== 'REVOKED');
  const cycle = cycles.filter(({ startsOn, endsOn }) => startsOn <= today && endsOn >= today).at(-1) ?? null;
  return {
    ...Object.fromEntries(months),
    'range:quarter': within(carnet, around.quarter),
    'range:month': within(carnet, around.month),
    'results:quarter': within(carnet, back.quarter).followUps,
    data: carnet.patient,
    surgeries: carnet.surgeries,
    cycle,
    ...(cycle && { doses: cycle.administrations }),
    plan: (await api.Plan({ patientId: id })).patient?.treatments ?? [],
    cartilla: (await api.Cartilla({ patientId: id })).patient,
  };
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
    const copies = await copiesOf(id, todayIn(zone));
    for (const [name, copy] of Object.entries(copies)) await store(`child:${id}:${name}`, copy);
  }
  await store('notices', (await api.Notices({ first: NOTICES, after: null })).viewer.notices);
  const today = todayIn(viewer.peek()?.patients[0]?.medicalUnit.timeZone ?? 'America/Mexico_City');
  const { journeys } = await api.HospitalDay({ patientId: null, from: today, to: addDays(today, DAYS) });
  const children = (viewer.peek()?.patients ?? []).map(({ id }) => id).join('+');
  for (const day of new Set((journeys ?? []).map((journey) => journey.day)))
    await store(
      `child:${children}:day:${day}`,
      journeys!.filter((journey) => journey.day === day),
    );
}
