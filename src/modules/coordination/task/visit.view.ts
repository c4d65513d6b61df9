/** Days on which a family says that it cannot come. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, instantOf, startOfDay, type Day, type Instant } from '../../../core/time';
import type { EntryFacts } from '../../schedule';
import { visitAnswers } from '../journey/journey.queries';
import type { VisitAnswerRow } from '../journey/visit-answer.entity';
import type { Cause, Causes, WatchedChild } from './cause';
import { TaskKind } from './task.types';

const DAY_MS = 24 * 3_600_000;
const ANSWER_BY = '18:00';
const LAST_DAY = '9999-12-31';
const EXPECTED = new Set(['BOOKED', 'ARRIVED', 'PREPARATION']);

/** The newest answer about each day from today on. */
export async function newestAnswers(
  ctx: Context,
  { id, now, timeZone }: Pick<WatchedChild, 'id' | 'now' | 'timeZone'>,
): Promise<ReadonlyMap<Day, VisitAnswerRow>> {
  const answers = await visitAnswers(ctx, id, dayOf(now, timeZone), LAST_DAY);
  return new Map(answers.map((answer) => [answer.day, answer]));
}

/** One cause for each day on which the family cannot come while something is still booked on it. */
export async function visitCauses(ctx: Context, child: WatchedChild, entries: readonly EntryFacts[]): Promise<Causes> {
  const { timeZone } = child;
  const causes: Cause[] = [];
  const nextAt: Instant[] = [];
  for (const { day, kind, at } of (await newestAnswers(ctx, child)).values()) {
    const booked = entries.filter(({ status, startsAt }) => EXPECTED.has(status) && dayOf(startsAt, timeZone) === day);
    if (kind !== 'CANNOT_COME' || booked.length === 0) continue;
    nextAt.push(startOfDay(addDays(day, 1), timeZone));
    const answerBy = Math.min(at + DAY_MS, instantOf(addDays(day, -1), ANSWER_BY, timeZone));
    causes.push({
      kind: TaskKind.CANNOT_COME,
      cause: `${child.id}.${day}`,
      mark: at,
      openedAt: at,
      dueAt: Math.max(answerBy, at),
      subjects: booked.map(({ isSurgery, id }) => [isSurgery === 1 ? 'Surgery' : 'Appointment', id]),
      day,
    });
  }
  return { causes, nextAt };
}
