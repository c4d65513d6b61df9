/** The deferral of live vaccines in a child with cancer. The spans and the substances are data with their source. */
import type { Day } from '../../core/time';
import type { MedicineGiven } from '../treatment';
import rules from './data/live-vaccines.json';
import { afterSpan } from './duration';

export interface OncologicalFacts {
  hasDiagnosis: boolean;
  given: readonly MedicineGiven[];
  /** The day of the last stem-cell transplant; null without one. */
  transplantOn: Day | null;
}

export interface LiveDeferral {
  deferred: boolean;
  /** The first day on which live vaccines may be given again; null while it is unknown, or when nothing is deferred. */
  until: Day | null;
}

const isAntiB = ({ atc, medication }: MedicineGiven): boolean =>
  (atc ?? '').split('+').some((part) => rules.antiB.atc.includes(part)) ||
  rules.antiB.names.some((name) => (medication ?? '').toLowerCase().includes(name));

/**
 * Whether live vaccines are deferred on `today`. An oncological diagnosis alone defers them: its treatment may not have been
 * entered yet. The end of a treatment determines the day; the longest of the spans counts.
 */
export function liveDeferralOn(today: Day, { hasDiagnosis, given, transplantOn }: OncologicalFacts): LiveDeferral {
  if (given.some(({ isRunning }) => isRunning)) return { deferred: true, until: null };
  const ends = given.flatMap((medicine) =>
    medicine.lastDoseOn
      ? [afterSpan(medicine.lastDoseOn, isAntiB(medicine) ? rules.afterAntiB : rules.afterChemotherapy)]
      : [],
  );
  if (ends.length === 0 && hasDiagnosis) return { deferred: true, until: null };
  if (transplantOn) ends.push(afterSpan(transplantOn, rules.afterTransplant));
  const until = ends.sort().at(-1) ?? null;
  return until !== null && today < until ? { deferred: true, until } : { deferred: false, until: null };
}
