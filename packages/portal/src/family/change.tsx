/** A change as a notice says it: from when to when, and why. */
import { sayMoment } from '../say-moment';
import { words } from '../words';

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
            <s>{sayMoment(fromStartsAt)}</s>
          </dd>
        </div>
      )}
      {toStartsAt && (
        <div>
          <dt>{w.now}</dt>
          <dd>
            <strong>{sayMoment(toStartsAt)}</strong>
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
