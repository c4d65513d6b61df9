/** The last value of a measurement, and in words whether it rose or fell. */
import { dayOf, sayDay, sayNumber } from '../time';
import { Term, type TermId } from '../ui/parts';
import { words } from '../words';
import type { FollowUp } from './api';

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

/** Those of one kind that have a value, oldest first. */
export const valuesOf = (followUps: readonly FollowUp[], kind: Kind): (FollowUp & { value: number })[] =>
  followUps.filter((one): one is FollowUp & { value: number } => one.kind === kind && one.value !== null);

export function Latest({ kind, followUps }: { kind: Kind; followUps: readonly FollowUp[] }) {
  const w = words.value.family.results;
  const values = valuesOf(followUps, kind);
  const last = values.at(-1);
  const before = values.at(-2);
  if (!last) return null;
  const change = !before ? undefined : last.value > before.value ? w.up : last.value < before.value ? w.down : w.same;
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
    </div>
  );
}
