/** A dose in a preview. */
import { instantOf, zoned } from '../../core/time';
import { shownCalculation, shownComponents } from './planned-dose.view';
import type { PlannedDose } from './plan';
import type { PreviewedDose } from './preview.types';

/** A planned dose in its cycle, as a new one. */
export const previewedDose = (
  cycle: { phase: string; number: number },
  dose: Omit<PlannedDose, 'capped' | 'calculation'> & { calculation: string | null },
  capped: boolean,
  timeZone: string,
): PreviewedDose => {
  const { day, medication, atc, route, plannedOn, plannedTime, plannedDose, unit } = dose;
  return {
    administrationId: null,
    phase: cycle.phase,
    cycle: cycle.number,
    day,
    medication,
    atc,
    route,
    plannedOn,
    plannedAt: plannedTime === null ? null : zoned(instantOf(plannedOn, plannedTime, timeZone), timeZone),
    wasPlannedOn: null,
    before: null,
    after: { value: plannedDose, unit },
    calculation: shownCalculation(dose),
    capped,
    components: shownComponents(dose),
  };
};
