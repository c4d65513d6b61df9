/** The figures of a unit. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { addDays, dayOf, daysBetween, zoned, type Day } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { medicalUnitByClues } from '../../patient';
import { neededDoses } from '../../treatment';
import { nearFrom } from '../task/cause';
import { openTasksOf } from '../task/task.queries';
import { TaskKind } from '../task/task.types';
import { childrenByPhase, familiesWithoutAccess, firstDoses } from './board.queries';
import type { UnitBoard } from './board.types';

const BOARD_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR];
/** Days that can begin within 72 hours. */
const NEAR_DAYS = 4;
const YEAR_DAYS = 365;
/** Fewer children give no median. */
const FEWEST_CHILDREN = 5;

/** The board of the unit now; null for a unit to which the viewer does not belong, as for one that does not exist. */
export async function unitBoard(
  ctx: Context,
  clues: string,
): Promise<(UnitBoard & { medicalUnit: { id: string } }) | null> {
  const { roles } = await signedIn(ctx);
  if (!BOARD_ROLES.some((role) => roles.get(role)?.has(clues))) return null;
  const unit = await medicalUnitByClues(ctx, clues);
  if (!unit) return null;
  const now = ctx.now();
  const today = dayOf(now, unit.timeZone);
  const tasks = await openTasksOf(ctx, clues);
  const absences = tasks.filter(({ kind }) => kind === TaskKind.ABSENCE);
  return {
    id: `board.${unit.clues}`,
    at: zoned(now, unit.timeZone),
    medicalUnit: { id: unit.id },
    childrenByPhase: await childrenByPhase(ctx, clues, today),
    absencesOpen: absences.length,
    absencesOverdue: absences.filter(({ dueAt }) => dueAt < now).length,
    unconfirmedDoses: await unconfirmedDoses(ctx, clues, today, unit.timeZone),
    unacknowledgedChanges: tasks.filter(({ kind }) => kind === TaskKind.CHANGE_UNSEEN).length,
    familiesWithoutAccess: await familiesWithoutAccess(ctx, clues, now),
    medianDaysToFirstDose: await medianDays(ctx, clues, today),
  };
}

async function unconfirmedDoses(ctx: Context, clues: string, today: Day, timeZone: string): Promise<number> {
  const doses = await neededDoses(ctx, clues, today, addDays(today, NEAR_DAYS));
  return doses.filter(({ supply, plannedOn }) => supply === 'UNKNOWN' && nearFrom(plannedOn, timeZone) < ctx.now())
    .length;
}

async function medianDays(ctx: Context, clues: string, today: Day): Promise<number | null> {
  const days = (await firstDoses(ctx, clues, addDays(today, -YEAR_DAYS)))
    .map(({ diagnosedOn, givenOn }) => daysBetween(diagnosedOn!, givenOn))
    .sort((a, b) => a - b);
  if (days.length < FEWEST_CHILDREN) return null;
  const middle = Math.floor(days.length / 2);
  return days.length % 2 === 1 ? days[middle]! : (days[middle - 1]! + days[middle]!) / 2;
}
