/** A dose as a notice says it: which one, what was planned, what holds now, and why. */
import type { NoticesQuery } from '../api/generated/family';
import { sayDay } from '../time';
import { words } from '../words';
import { sayDose, sayDoseStatus } from './doses';

type Dose = NonNullable<NoticesQuery['viewer']['notices']['edges'][number]['node']['dose']>;

export function DoseChange({ dose }: { dose: Dose }) {
  const w = words.value.day;
  const { status, plannedDose, givenDose } = dose;
  const before = dose.records.at(-1);
  const differs = givenDose !== null && givenDose.value !== plannedDose.value;
  const isAhead = status === 'PLANNED' || status === 'POSTPONED';
  return (
    <>
      <p>
        <strong>{dose.medication}</strong>
      </p>
      <dl class="change">
        <div>
          <dt>{w.before}</dt>
          <dd>{[sayDose(plannedDose), before && sayDay(before.plannedOn, 'long')].filter(Boolean).join(' · ')}</dd>
        </div>
        <div>
          <dt>{w.now}</dt>
          <dd>
            <strong>
              {sayDoseStatus(dose)}
              {differs && ` · ${sayDose(givenDose)}`}
            </strong>
            {isAhead && ` · ${sayDay(dose.plannedOn, 'long')}`}
          </dd>
        </div>
        {dose.reason && (
          <div>
            <dt>{w.why}</dt>
            <dd>{dose.reason}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
