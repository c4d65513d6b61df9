/** The last value of a measurement, and in words whether it rose or fell. */
import { dayOf, sayDay, sayNumber } from '../time';
import { Term, type TermId } from '../ui/parts';
import { words } from '../words';
import type { FollowUp } from './api';
import { feverDegrees } from './emergency-units';
import { isExplained, levelOf } from './meaning';

type Kind = FollowUp['kind'];

const TERMS: Partial<Record<Kind, TermId>> = {
  NEUTROPHILS: 'neutrophils',
  HEMOGLOBIN: 'hemoglobin',
  PLATELETS: 'platelets',
  LEUKOCYTES: 'leukocytes',
  WEIGHT: 'weight',
  TOXICITY: 'toxicity',
};

export function KindName({ kind }: { kind: Kind }) {
  const term = TERMS[kind];
  const name = words.value.followUp[kind];
  return term ? <Term of={term}>{name}</Term> : <>{name}</>;
}

/** A value that can be compared and drawn: all of a kind are in one unit. */
export interface Measured {
  id: string;
  takenAt: string;
  value: number;
  /** In the unit in which the server compares its kind. */
  canonicalValue: number;
  unit: string;
  note: string | null;
}

/** Cells are shown one by one, as laboratories of the country print them; the server compares them in thousands. */
const SHOWN_IN: Readonly<Record<string, { unit: string; times: number }>> = { '10*3/uL': { unit: '/µL', times: 1000 } };

/** Those of one kind that have a value, oldest first, in one unit whatever was typed. */
export const valuesOf = (followUps: readonly FollowUp[], kind: Kind): Measured[] =>
  followUps.flatMap(({ id, takenAt, note, kind: own, canonicalValue, canonicalUnit }) => {
    if (own !== kind || canonicalValue === null || canonicalUnit === null) return [];
    const { unit, times } = SHOWN_IN[canonicalUnit] ?? { unit: canonicalUnit, times: 1 };
    return [{ id, takenAt, note, unit, canonicalValue, value: Number((canonicalValue * times).toPrecision(12)) }];
  });

/** As the server's Trend: a change of more than 2 % is a direction. */
const SAME_WITHIN = 0.02;

function changeOf({ value }: Measured, { value: before }: Measured): 'up' | 'down' | 'same' {
  if (Math.abs(value - before) <= Math.abs(before) * SAME_WITHIN) return 'same';
  return value > before ? 'up' : 'down';
}

export function Latest({ kind, followUps }: { kind: Kind; followUps: readonly FollowUp[] }) {
  const w = words.value.family.results;
  const values = valuesOf(followUps, kind);
  const last = values.at(-1);
  const before = values.at(-2);
  if (!last) return null;
  const change = before && w[changeOf(last, before)];
  return (
    <div class="figure">
      <p class="figure-name">
        <KindName kind={kind} />
      </p>
      <p class="figure-value">
        {sayNumber(last.value)} <small>{last.unit}</small>
      </p>
      <p class="figure-day">
        {sayDay(dayOf(last.takenAt), 'short')}
        {change && before && (
          <span> · {w.since(change, sayNumber(before.value), sayDay(dayOf(before.takenAt), 'short'))}</span>
        )}
      </p>
      {isExplained(kind) && (
        <p class="figure-meaning">{w.meaning(feverDegrees())[kind][levelOf(kind, last.canonicalValue)]}</p>
      )}
    </div>
  );
}
