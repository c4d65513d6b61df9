/** The causes of tasks that requests about personal data make. */
import type { Context } from '../../../core/context';
import { addDays, startOfDay } from '../../../core/time';
import { waitingDataRequests } from '../../patient';
import type { Cause, WatchedChild } from './cause';
import { TaskKind } from './task.types';

/** One cause for each step for which a request waits, due at the end of the day of the step. */
export async function dataRequestCauses(ctx: Context, { id: patientId, timeZone }: WatchedChild): Promise<Cause[]> {
  const waiting = await waitingDataRequests(ctx, patientId);
  return waiting.map(({ id, state, submittedAt, answeredAt, dueOn }): Cause => {
    const since = answeredAt ?? submittedAt;
    return {
      kind: TaskKind.DATA_REQUEST,
      cause: `${id}.${state}`,
      mark: since,
      openedAt: since,
      dueAt: startOfDay(addDays(dueOn!, 1), timeZone),
      subjects: [['DataRequest', id]],
    };
  });
}
