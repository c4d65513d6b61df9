/** The list of a unit, after a look at every child of the unit that is due: the list never holds what is done. */
import type { Context } from '../../../core/context';
import type { PageArgs } from '../../../core/pagination';
import { lookAtDue } from './look.rules';
import type { TaskFilterInput } from './task.inputs';
import { tasksOfUnit, worksFor } from './task.view';

/** The tasks of a unit; null for a unit to which the viewer does not belong. */
export async function listTasks(
  ctx: Context,
  clues: string,
  filter: TaskFilterInput | null | undefined,
  args: PageArgs,
): Promise<object | null> {
  if (await worksFor(ctx, clues)) await lookAtDue(ctx, clues);
  return tasksOfUnit(ctx, clues, filter ?? {}, args);
}
