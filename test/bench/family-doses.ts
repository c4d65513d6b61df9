/** The rows of the doses, which are most of all rows. */
import { dayOf } from '../../src/core/time';
import {
  DOSES,
  MINUTE,
  SPAN_DAYS,
  dice,
  id,
  patientId,
  pick,
  unitOf,
  zoneOf,
  type Calendar,
  type Cell,
} from './families';

export const CYCLE_DAYS = 60;
const MEDICINES = [
  ['Vincristina', 'L01CA02', 'INTRAVENOUS', 'mg'],
  ['Mercaptopurina', 'L01BB02', 'ORAL', 'mg'],
  ['Metotrexato', 'L01BA01', 'INTRAVENOUS', 'mg'],
  ['L-asparaginasa (E. coli)', 'L01XX02', 'INTRAMUSCULAR', 'UI'],
] as const;

const isPast = (offset: number): boolean => offset * 2 < SPAN_DAYS - 2;

/** The doses of one cycle of one child. */
export function dosesOn({
  dayOn,
  clock,
}: Pick<Calendar, 'dayOn' | 'clock'>): (child: number, cycle: number) => Cell[][] {
  return (child, cycle) => {
    const roll = dice(child * 1000 + cycle);
    const zone = zoneOf(unitOf(child));
    return Array.from({ length: DOSES }, (_, n) => {
      const day = n * 7 + 1;
      const offset = cycle * CYCLE_DAYS + day - 1;
      const [name, atc, route, unit] = pick(MEDICINES, roll);
      const dose = (100 + roll(9000)) / 100;
      const given = isPast(offset) ? clock(offset, zone, 9 + roll(5)) + roll(60) * MINUTE : null;
      const partly = given !== null && roll(20) === 0;
      return [
        patientId(child),
        id('Y', child, cycle),
        id('D', child, cycle * DOSES + n),
        id('T', child),
        day,
        given === null ? 'PLANNED' : partly ? 'PARTIALLY_GIVEN' : 'GIVEN',
        name,
        atc,
        route,
        null,
        dayOn(offset),
        dose,
        unit,
        given,
        given === null ? null : dayOf(given, zone),
        given === null ? null : partly ? dose / 2 : dose,
        partly ? 'Reacción leve durante la infusión; se suspendió.' : null,
        given === null ? pick(['UNKNOWN', 'CONFIRMED'], roll) : 'CONFIRMED',
      ];
    });
  };
}
