/** A change as a notice says it: from when to when, and why. */
import { dayOf, sayDay, sayHour } from '../time';
import { words } from '../words';

const when = (at: string): string => words.value.day.at(sayDay(dayOf(at), 'long'), sayHour(at));

interface Changed {
  fromStartsAt: string | null;
  toStartsAt: string | null;
  reason: string | null;
}

export function Change({ change: { fromStartsAt, toStartsAt, reason } }: { change: Changed }) {
  const w = words.value.day;
  if (!fromStartsAt && !toStartsAt && !reason) return null;
  return (
    <dl class="change">
      {fromStartsAt && fromStartsAt !== toStartsAt && (
        <div>
          <dt>{w.before}</dt>
          <dd>
            <s>{when(fromStartsAt)}</s>
          </dd>
        </div>
      )}
      {toStartsAt && (
        <div>
          <dt>{w.now}</dt>
          <dd>
            <strong>{when(toStartsAt)}</strong>
          </dd>
        </div>
      )}
      {reason && (
        <div>
          <dt>{w.why}</dt>
          <dd>{reason}</dd>
        </div>
      )}
    </dl>
  );
}
