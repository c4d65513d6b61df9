/** A carnet as one line of time: everything of a day under that day. */
import { dayOf, type Day } from '../time';
import type { Appointment, Carnet, Cycle, Dose, FollowUp, Surgery } from './api';
import { dayOfDose } from './what-next';

export interface TimelineDay {
  day: Day;
  cycles: Cycle[];
  appointments: Appointment[];
  surgeries: Surgery[];
  doses: Dose[];
  followUps: FollowUp[];
}

export function timelineOf(carnet: Carnet): TimelineDay[] {
  const days = new Map<Day, TimelineDay>();
  const on = (day: Day): TimelineDay => {
    let entry = days.get(day);
    if (!entry) days.set(day, (entry = { day, cycles: [], appointments: [], surgeries: [], doses: [], followUps: [] }));
    return entry;
  };
  for (const it of carnet.appointments) on(dayOf(it.startsAt)).appointments.push(it);
  for (const it of carnet.surgeries) on(dayOf(it.startsAt)).surgeries.push(it);
  for (const it of carnet.followUps) on(dayOf(it.takenAt)).followUps.push(it);
  for (const cycle of carnet.cycles) {
    if (cycle.startsOn >= carnet.from && cycle.status !== 'REVOKED') on(cycle.startsOn).cycles.push(cycle);
    // What is on hold is said once, above the calendar: no day presents it as due.
    for (const dose of cycle.administrations.filter(({ status }) => status !== 'ON_HOLD'))
      on(dayOfDose(dose)).doses.push(dose);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
