/** Laying a protocol out on the calendar for one child: every phase and cycle end to end, every dose on its day. */
import { addDays, type Day } from '../../core/time';
import { workedDose, type Body } from './dose';
import { amountColumns, lineColumns } from './planned-dose';
import type { ProtocolDefinition } from './protocol.types';

/** The columns of a planned dose, and whether a cap made it smaller. */
export interface PlannedDose extends ReturnType<typeof amountColumns>, ReturnType<typeof lineColumns> {
  /** Day of the cycle, 1 = the day on which it starts. */
  day: number;
  plannedOn: Day;
  /** HH:MM on the clock of the unit; null without a stated hour. */
  plannedTime: string | null;
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

/**
 * The cycles of `protocol` from `startsOn` on, without a gap between them. Phases without cycles take no days. With `startAt`
 * that day of that cycle is `startsOn`: earlier cycles and doses are not planned.
 */
export function layOut(
  protocol: Pick<ProtocolDefinition, 'phases'>,
  startsOn: Day,
  child: Body & { birthDate: Day },
  startAt?: { phase: string; cycle: number; day: number },
): PlannedCycle[] {
  const planned: PlannedCycle[] = [];
  let next = startAt ? addDays(startsOn, 1 - startAt.day) : startsOn;
  let hasBegun = !startAt;
  for (const phase of protocol.phases) {
    for (const cycle of phase.cycles) {
      hasBegun ||= phase.code === startAt?.phase && cycle.number === startAt.cycle;
      if (!hasBegun) continue;
      const first = next;
      next = addDays(first, cycle.lengthDays);
      const doses = cycle.medications.flatMap((medication) => {
        const { times } = medication;
        const line = lineColumns(medication);
        return medication.days.flatMap((day) => {
          const plannedOn = addDays(first, day - 1);
          const worked = workedDose(medication, child, child.birthDate, plannedOn);
          const dose = { day, plannedOn, ...line, ...amountColumns(worked), capped: worked.capped };
          const hours = times.length > 0 ? times : [null];
          return hours.map((plannedTime): PlannedDose => ({ ...dose, plannedTime }));
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
        doses: doses.filter(({ plannedOn }) => plannedOn >= startsOn).sort((a, b) => a.day - b.day),
      });
    }
  }
  return planned;
}
