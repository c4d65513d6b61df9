/** The board of a unit, after a look at every child of the unit that is due. */
import type { Context } from '../../../core/context';
import { lookAtDue } from '../task/look.rules';
import { unitBoard } from './board.view';

/** The figures of a unit now; null for a unit to which the viewer does not belong. */
export async function boardOfUnit(ctx: Context, clues: string): Promise<object | null> {
  const board = await unitBoard(ctx, clues);
  if (!board) return null;
  const { looked } = await lookAtDue(ctx, clues);
  return looked > 0 ? unitBoard(ctx, clues) : board;
}
