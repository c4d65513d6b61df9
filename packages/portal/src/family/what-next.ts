/** What of a carnet matters now: the next thing, the cycle of today, the doses at hand. Plain functions over the API's rows. */
import { addDays, dayOf, daysFrom, serverNow, type Day } from '../time';
import type { Appointment, Carnet, Cycle, Dose, Surgery } from './api';

export type Coming =
  { kind: 'APPOINTMENT'; it: Appointment; at: string } | { kind: 'SURGERY'; it: Surgery; at: string };

const EXPECTED = new Set(['BOOKED', 'ARRIVED']);
const HOURS_LATE = 3;

/** What is still to come, soonest first; an appointment of this morning stays for some hours, for those who wait there. */
export function coming(carnet: Carnet, today: Day, now = serverNow()): Coming[] {
  const isAhead = (at: string): boolean => Date.parse(at) > now - HOURS_LATE * 3_600_000 && dayOf(at) >= today;
  const appointments = carnet.appointments
    .filter(({ status, startsAt }) => EXPECTED.has(status) && isAhead(startsAt))
    .map((it): Coming => ({ kind: 'APPOINTMENT', it, at: it.startsAt }));
  const surgeries = carnet.surgeries
    .filter(({ status, startsAt }) => status === 'PREPARATION' && isAhead(startsAt))
    .map((it): Coming => ({ kind: 'SURGERY', it, at: it.startsAt }));
  return [...appointments, ...surgeries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The cycle in which today is; of two, the one that has begun last. */
export const cycleOn = (cycles: readonly Cycle[], day: Day): Cycle | undefined =>
  cycles.filter((cycle) => cycle.startsOn <= day && cycle.endsOn >= day && cycle.status !== 'REVOKED').at(-1);

export const cycleLength = (cycle: Pick<Cycle, 'startsOn' | 'endsOn'>): number =>
  daysFrom(cycle.startsOn, cycle.endsOn) + 1;

/** Whether a dose is one that a family gives or gets, or gave: not one that is omitted or on hold. */
export const counts = ({ status }: Pick<Dose, 'status'>): boolean => status !== 'OMITTED' && status !== 'ON_HOLD';

/** The day on which a dose was given, or is to be. */
export const dayOfDose = (dose: Dose): Day => (dose.givenAt ? dayOf(dose.givenAt) : dose.plannedOn);

export interface Bead {
  day: Day;
  number: number;
  when: 'past' | 'today' | 'coming';
  medicines: number;
  postponed: boolean;
}

/** One bead for each day of the cycle. */
export function beadsOf(cycle: Pick<Cycle, 'startsOn' | 'endsOn' | 'administrations'>, today: Day): Bead[] {
  return Array.from({ length: cycleLength(cycle) }, (_, index) => {
    const day = addDays(cycle.startsOn, index);
    const doses = cycle.administrations.filter((dose) => dayOfDose(dose) === day && counts(dose));
    return {
      day,
      number: index + 1,
      when: day < today ? 'past' : day === today ? 'today' : 'coming',
      medicines: doses.length,
      postponed: doses.some(({ status }) => status === 'POSTPONED'),
    };
  });
}

/** Doses by day, in the order of the days. */
export function dosesByDay(doses: readonly Dose[]): [Day, Dose[]][] {
  const days = new Map<Day, Dose[]>();
  for (const dose of doses) days.set(dayOfDose(dose), [...(days.get(dayOfDose(dose)) ?? []), dose]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Doses to come whose medicine may be missing: who travels for one of them should call first. */
export const doubtful = (carnet: Carnet, today: Day): Dose[] =>
  carnet.cycles
    .flatMap(({ administrations }) => administrations)
    .filter(
      ({ status, supply, plannedOn }) =>
        plannedOn >= today &&
        (status === 'PLANNED' || status === 'POSTPONED') &&
        (supply === 'AT_RISK' || supply === 'UNAVAILABLE'),
    );

/** The name of a phase as a family says it. */
export const phaseName = ({
  phasePlainName,
  phaseName: clinical,
}: {
  phasePlainName: string | null;
  phaseName: string;
}): string => phasePlainName ?? clinical;
