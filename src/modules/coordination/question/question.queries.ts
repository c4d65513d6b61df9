/** Reads of questions, as rows. */
import type { Context } from '../../../core/context';
import { byKey, createLoader, groupedBy } from '../../../core/loader';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import type { Instant } from '../../../core/time';
import { columnsOf, computed, inList, one, select } from '../../../database';
import { QuestionMessageRow, QuestionRow } from './question.entity';

const QUESTION = columnsOf(QuestionRow, 'q');

/** The question with this id. Without a check of the viewer. */
export const questionRowById = createLoader<QuestionRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM question q WHERE q.id IN ${wanted.sql}`;
  return byKey(await ctx.db.all(select('questionRowById', QUESTION, from), wanted.values), 'id');
});

const WAITING = select('waitingQuestions', QUESTION, `FROM question q WHERE q.patientId=? AND q.status='WAITING'`);

/** The questions of a child whose family waits. */
export const waitingQuestions = (ctx: Context, patientId: string): Promise<QuestionRow[]> =>
  ctx.db.all(WAITING, [patientId]);

/** The questions of a child, newest message first. */
export async function questionRowsByPatient(
  ctx: Context,
  patientId: string,
  args: PageArgs,
): Promise<Page<QuestionRow>> {
  const after = openPage(ctx, args);
  // A cursor of another list has no instant.
  const at = Number(after?.[0]) || 0;
  const rows = await ctx.db.all(
    select(
      'questionRowsByPatient',
      QUESTION,
      `FROM question q WHERE q.patientId=?
        ${after ? 'AND (q.lastMessageAt < ? OR (q.lastMessageAt = ? AND q.id < ?))' : ''}
        ORDER BY q.lastMessageAt DESC, q.id DESC LIMIT ${args.first + 1}`,
    ),
    after ? [patientId, at, at, after[1]!] : [patientId],
  );
  return page(
    ctx,
    args,
    rows,
    (row) => [String(row.lastMessageAt), row.id],
    (row) => row,
  );
}

/** The messages of a question, oldest first. Without a check of the viewer. */
export const messagesByQuestion = createLoader<QuestionMessageRow[]>(async (ctx, questionIds) => {
  const wanted = inList(questionIds);
  const from = `FROM question_message m WHERE m.questionId IN ${wanted.sql} ORDER BY m.id`;
  const rows = await ctx.db.all(select('messagesByQuestion', columnsOf(QuestionMessageRow, 'm'), from), wanted.values);
  return groupedBy(rows, 'questionId');
});

const COUNT = select(
  'familyMessagesSince',
  computed<{ count: number }>({ count: 'COUNT(*)' }),
  'FROM question_message m WHERE m.patientId=? AND m.at >= ? AND m.fromFamily = 1',
);

/** How many messages the family of a child has written since an instant. */
export const familyMessagesSince = async (ctx: Context, patientId: string, since: Instant): Promise<number> =>
  (await one(ctx.db, COUNT, [patientId, since]))!.count;
