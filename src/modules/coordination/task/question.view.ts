/** The causes of tasks that questions of families make. */
import type { Context } from '../../../core/context';
import { waitingQuestions } from '../question/question.queries';
import type { Cause, Causes, WatchedChild } from './cause';
import { TaskKind } from './task.types';

/** One cause for each question that waits. */
export async function questionCauses(ctx: Context, { id }: WatchedChild): Promise<Causes> {
  const waiting = await waitingQuestions(ctx, id);
  const causes = waiting.map((row): Cause => ({
    kind: TaskKind.QUESTION,
    cause: row.id,
    mark: row.waitingSince,
    openedAt: row.waitingSince,
    dueAt: row.expectedBy,
    subjects: [['Question', row.id]],
  }));
  return { causes, nextAt: [] };
}
