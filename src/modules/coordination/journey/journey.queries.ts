/** Reads of the answers of families. */
import type { Context } from '../../../core/context';
import { columnsOf, select } from '../../../database';
import type { Day } from '../../../core/time';
import { VisitAnswerRow } from './visit-answer.entity';

const ANSWERS = select(
  'visitAnswers',
  columnsOf(VisitAnswerRow, 'v'),
  'FROM visit_answer v WHERE v.patientId=? AND v.day BETWEEN ? AND ? ORDER BY v.id',
);

/** The answers about a child's days from `from` to `to`, oldest first. */
export const visitAnswers = (ctx: Context, patientId: string, from: Day, to: Day): Promise<VisitAnswerRow[]> =>
  ctx.db.all(ANSWERS, [patientId, from, to]);
