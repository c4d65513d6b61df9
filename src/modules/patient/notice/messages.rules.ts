/** The messages about changes to the channels of a family: at once by day, in the quiet hours only when they cannot wait. */
import type { Context } from '../../../core/context';
import { postMerged, undoMs } from '../../../core/outbox';
import { addDays, dayOf, startOfDay, type Day, type Instant } from '../../../core/time';
import { reachedBy } from '../../identity';
import { unitSettings } from '../registry/settings.queries';
import { NoticeKind } from './notice.types';
import { endOfQuiet } from './quiet-hours';

const SOON_MS = 12 * 3_600_000;
const ANSWERS: ReadonlySet<NoticeKind> = new Set([NoticeKind.QUESTION_ANSWERED, NoticeKind.VISIT_ANSWERED]);
const OF_DOSES: ReadonlySet<NoticeKind> = new Set([
  NoticeKind.TREATMENT_STATUS_CHANGED,
  NoticeKind.DOSE_CHANGED,
  NoticeKind.PLAN_ADJUSTED,
  NoticeKind.CYCLE_POSTPONED,
]);

/** Whether a dose at home of the child is planned from `from` until `before`, whatever became of it. */
export type HomeDoses = (
  ctx: Context,
  patientId: string,
  span: { from: Instant; before: Instant; timeZone: string },
) => Promise<boolean>;

let homeDoses: HomeDoses | undefined;

/** Sets the answer of the module that has the doses; called once, where the modules are put together. */
export const useHomeDoses = (implementation: HomeDoses): void => void (homeDoses = implementation);

/** The kind and the times of a change. */
interface TimedChange {
  readonly kind: NoticeKind;
  readonly fromStartsAt?: Instant | null;
  readonly toStartsAt?: Instant | null;
  readonly day?: Day | null;
}

/** A caregiver with the zone and the unit of the child. */
interface Told {
  readonly id: string;
  readonly timeZone: string;
  readonly clues: string;
}

/** Posts one message to each channel of these people, or lets the change join one that waits. In the caller's transaction. */
export async function postMessages(
  tx: Context,
  patientId: string,
  change: TimedChange,
  people: readonly Told[],
): Promise<void> {
  const [first] = people;
  if (!first) return;
  const isAnswer = ANSWERS.has(change.kind);
  const readers = await reachedBy(
    tx,
    people.map(({ id }) => id),
    isAnswer ? 'ANSWERS' : 'CHANGES',
  );
  if (readers.length === 0) return;
  const { timeZone, clues } = first;
  const leaves = tx.now() + undoMs(tx);
  const quietUntil = endOfQuiet(leaves, await unitSettings(tx, clues), timeZone);
  const isHeld = quietUntil > leaves && !(await cannotWait(tx, patientId, change, timeZone));
  await postMerged(tx, isAnswer ? 'ANSWERED' : 'CHANGED', readers, isHeld ? { heldUntil: quietUntil } : {});
}

/** Whether the change is about a day that begins within 12 hours, or a dose at home within them. */
async function cannotWait(tx: Context, patientId: string, change: TimedChange, timeZone: string): Promise<boolean> {
  const now = tx.now();
  const days = [change.fromStartsAt, change.toStartsAt]
    .flatMap((at) => (typeof at === 'number' ? dayOf(at, timeZone) : []))
    .concat(change.day ?? []);
  const isNear = days.some(
    (day) => startOfDay(day, timeZone) < now + SOON_MS && startOfDay(addDays(day, 1), timeZone) > now,
  );
  if (isNear || !OF_DOSES.has(change.kind)) return isNear;
  return (await homeDoses?.(tx, patientId, { from: now, before: now + SOON_MS, timeZone })) ?? false;
}
