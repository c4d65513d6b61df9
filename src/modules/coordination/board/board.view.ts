/** The figures of a unit. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { zoned } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { medicalUnitByClues } from '../../patient';
import type { UnitBoard } from './board.types';

const BOARD_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR];

/** The board of the unit now; null for a unit to which the viewer does not belong, as for one that does not exist. */
export async function unitBoard(
  ctx: Context,
  clues: string,
): Promise<(UnitBoard & { medicalUnit: { id: string } }) | null> {
  const { roles } = await signedIn(ctx);
  if (!BOARD_ROLES.some((role) => roles.get(role)?.has(clues))) return null;
  const unit = await medicalUnitByClues(ctx, clues);
  return unit && { id: `board.${unit.clues}`, at: zoned(ctx.now(), unit.timeZone), medicalUnit: { id: unit.id } };
}
