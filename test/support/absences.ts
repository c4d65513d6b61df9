/** Children in the situations that decide when a missed visit is due. */
import { medication, protocolOf, setStatus, TODAY, treated } from './treatment';
import type { Family, Unit, World } from './world';

const weeks = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, lengthDays: 7, medications: [medication({ days: [1] })] }));
/** Two phases: the first of `first` weeks. */
const twoPhases = (first: number) =>
  protocolOf(1, 7, [], {
    phases: [
      { code: 'INDUCCION', name: 'Inducción', cycles: weeks(first) },
      { code: 'CONSOLIDACION', name: 'Consolidación', cycles: weeks(20) },
    ],
  });

/** The phase of a case and the hours until it is due, as units have them unless they set others. */
export const SITUATIONS = {
  FIRST_PHASE: { phase: 'INDUCTION', hours: 24 },
  FIRST_PHASE_ON_HOLD: { phase: 'INDUCTION', hours: 24 },
  LATER_PHASE: { phase: 'TREATMENT', hours: 48 },
  LATER_PHASE_ON_HOLD: { phase: 'TREATMENT', hours: 48 },
  NO_TREATMENT: { phase: 'AFTER_TREATMENT', hours: 168 },
} as const;
export type Situation = keyof typeof SITUATIONS;
export const situations = Object.keys(SITUATIONS) as Situation[];

/** A family of the unit whose child is in this situation from the second week on, for four months. */
export async function familyIn(world: World, unit: Unit, situation: Situation): Promise<Family> {
  if (situation === 'NO_TREATMENT') return unit.family();
  const child = await treated(world, twoPhases(situation.startsWith('FIRST') ? 18 : 1), TODAY, { unit });
  if (situation.endsWith('ON_HOLD')) await setStatus(child.clinician, child.treatmentId, 'ON_HOLD');
  return child;
}
