/** Laying a protocol out on the calendar for one child: every phase and cycle end to end, every dose on its day. */
import { addDays, type Day } from '../../core/time';
import { workedDose, type Body } from './dose';
import type { ProtocolDefinition, Route } from './protocol.types';

export interface PlannedDose {
  /** Day of the cycle, 1 = the day on which it starts. */
  day: number;
  plannedOn: Day;
  /** HH:MM on the clock of the unit; null without a stated hour. */
  plannedTime: string | null;
  medication: string;
  atc: string;
  route: Route;
  note: string | null;
  plannedDose: number;
  unit: string;
  /** How plannedDose was worked out, in figures, and whether a cap made it smaller. */
  calculation: string;
  capped: boolean;
}

export interface PlannedCycle {
  /** Its place in the treatment, from 1. */
  sequence: number;
  phase: string;
  phaseName: string;
  phasePlainName: string | null;
  number: number;
  startsOn: Day;
  endsOn: Day;
  /** By day, and within a day as the protocol lists them; those of one line by the hour. */
  doses: PlannedDose[];
}

/** The cycles of `protocol` from `startsOn` on, without a gap between them. Phases without cycles take no days. */
export function layOut(
  protocol: Pick<ProtocolDefinition, 'phases'>,
  startsOn: Day,
  child: Body & { birthDate: Day },
): PlannedCycle[] {
  const planned: PlannedCycle[] = [];
  let next = startsOn;
  for (const phase of protocol.phases) {
    for (const cycle of phase.cycles) {
      const first = next;
      next = addDays(first, cycle.lengthDays);
      const doses = cycle.medications.flatMap((medication) => {
        const { name, atc, route, note, unit, times } = medication;
        return medication.days.flatMap((day) => {
          const plannedOn = addDays(first, day - 1);
          const { dose, calculation, capped } = workedDose(medication, child, child.birthDate, plannedOn);
          const hours = times.length > 0 ? times : [null];
          return hours.map((plannedTime): PlannedDose => ({
            day,
            plannedOn,
            plannedTime,
            medication: name,
            atc,
            route,
            note,
            plannedDose: dose,
            unit,
            calculation,
            capped,
          }));
        });
      });
      planned.push({
        sequence: planned.length + 1,
        phase: phase.code,
        phaseName: phase.name,
        phasePlainName: phase.plainName,
        number: cycle.number,
        startsOn: first,
        endsOn: addDays(next, -1),
        doses: doses.sort((a, b) => a.day - b.day),
      });
    }
  }
  return planned;
}
