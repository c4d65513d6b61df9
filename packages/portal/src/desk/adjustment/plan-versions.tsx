/** How a plan came to be what it is, and what new measures propose. */
import { dayOf, sayDay, sayNumber } from '../../time';
import { deskWords, type Treatment } from '../api';
import type { Opening } from './change-input';

/** Versions of a plan, newest first: day, author, cause, note and number of changed doses. */
export function VersionRows({ versions }: { versions: Treatment['planVersions'] }) {
  const w = deskWords.value.adjustment;
  return (
    <ul class="plain-list plan-versions">
      {[...versions].reverse().map(({ id, number, at, by, cause, note, summary, changedDoses }) => (
        <li key={id}>
          <strong>{w.version(number)}</strong> · {sayDay(dayOf(at), 'dated')} · {by?.fullName ?? w.birthday}
          {cause && ` · ${w.causes[cause]}`} · {w.changedDoses(changedDoses)}
          <br />
          {summary}
          {note && (
            <>
              <br />
              {note}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

export const PlanVersions = ({ versions }: { versions: Treatment['planVersions'] }) => (
  <details>
    <summary>{deskWords.value.adjustment.versions(versions.length)}</summary>
    <VersionRows versions={versions} />
  </details>
);

interface ProposalsProps {
  treatment: Treatment;
  today: string;
  onAdjust(opening: Opening): void;
}

/** The open proposals, each to be taken or declined. */
export function Proposals({ treatment, today, onAdjust }: ProposalsProps) {
  const w = deskWords.value.adjustment;
  return (
    <>
      {treatment.proposals.map(({ id, heightCm, weightKg, measuredOn, largestChangePercent }) => (
        <section key={id} class="note stack" aria-label={w.proposals}>
          <h3>{w.proposals}</h3>
          <p>
            {w.proposal(
              sayNumber(weightKg),
              sayNumber(heightCm),
              sayDay(measuredOn, 'dated'),
              `${largestChangePercent > 0 ? '+' : ''}${sayNumber(largestChangePercent, 1)}`,
            )}
          </p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() =>
                onAdjust({
                  kind: 'MEASURES',
                  cause: 'WEIGHT_CHANGE',
                  weightKg: String(weightKg),
                  heightCm: String(heightCm),
                  measuredOn,
                  from: today,
                })
              }
            >
              {w.take}
            </button>
            <button type="button" class="button quiet small" onClick={() => onAdjust({ kind: 'DECLINE' })}>
              {w.decline}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
