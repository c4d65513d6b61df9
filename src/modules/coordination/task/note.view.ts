/** The causes of tasks that readers of shares make. */
import type { Context } from '../../../core/context';
import { shareNotes } from '../share/share.queries';
import type { Cause, Causes, WatchedChild } from './cause';
import { TaskKind } from './task.types';

const HOUR = 3_600_000;

/** One cause for each note. */
export async function noteCauses(ctx: Context, { id }: WatchedChild): Promise<Causes> {
  const causes = (await shareNotes(ctx, id)).map(({ id: cause, at }): Cause => ({
    kind: TaskKind.OUTSIDE_NOTE,
    cause,
    mark: at,
    openedAt: at,
    dueAt: at + HOUR,
    subjects: [['ShareNote', cause]],
  }));
  return { causes, nextAt: [] };
}
