/** The place of a dose in its protocol. */
import type { ProtocolCycle, ProtocolDefinition, ProtocolMedication } from './protocol.types';

/** The columns of a dose and its cycle that name its line. */
interface PlacedDose {
  phase: string;
  cycleNumber: number;
  day: number;
  medication: string;
  atc: string;
  route: string;
}

/** A cycle of a protocol; undefined for one that it does not have. */
export const cycleOf = (
  { phases }: Pick<ProtocolDefinition, 'phases'>,
  phase: string,
  number: number,
): ProtocolCycle | undefined =>
  phases.find(({ code }) => code === phase)?.cycles.find((cycle) => cycle.number === number);

/** The protocol's line of a dose; of two lines that fit, the one with the lower cap. */
export const lineOf = (
  protocol: Pick<ProtocolDefinition, 'phases'>,
  dose: PlacedDose,
): ProtocolMedication | undefined =>
  cycleOf(protocol, dose.phase, dose.cycleNumber)
    ?.medications.filter(
      ({ name, atc, route, days }) =>
        name === dose.medication && atc === dose.atc && route === dose.route && days.includes(dose.day),
    )
    .sort((a, b) => (a.maxDose ?? Infinity) - (b.maxDose ?? Infinity))[0];
