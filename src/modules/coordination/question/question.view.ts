/** Questions as the API shows them. */
import { foundOrMissed } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { emptyPage, type Page, type PageArgs } from '../../../core/pagination';
import { zoned } from '../../../core/time';
import { feverRule, USUAL_FEVER, visiblePatientById } from '../../patient';
import { mentionsAlarm } from './alarm-words';
import type { QuestionRow } from './question.entity';
import { messagesByQuestion, questionRowById, questionRowsByPatient } from './question.queries';
import type { Question, QuestionMessage } from './question.types';

export interface ShownQuestion extends Question {
  patient: { id: string };
}
export type ShownMessage = QuestionMessage & { by: { id: string } };

const shownQuestion = ({ id, patientId, status, expectedBy }: QuestionRow, timeZone: string): ShownQuestion => ({
  id,
  status,
  expectedBy: zoned(expectedBy, timeZone),
  patient: { id: patientId },
});

/** The question with this id; null when the viewer may not see its child. */
export async function questionById(ctx: Context, id: string): Promise<ShownQuestion | null> {
  const row = await foundOrMissed(ctx, id, await questionRowById(ctx, id));
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient ? shownQuestion(row, patient.medicalUnit.timeZone) : null;
}

/** The questions of a child that the viewer sees, newest message first. */
export async function questionsOf(ctx: Context, patientId: string, args: PageArgs): Promise<Page<ShownQuestion>> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return emptyPage();
  const { edges, pageInfo } = await questionRowsByPatient(ctx, patientId, args);
  const { timeZone } = patient.medicalUnit;
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: shownQuestion(node, timeZone) })), pageInfo };
}

/** The messages of a question that the viewer sees, oldest first. */
export async function messagesOf(
  ctx: Context,
  { id, patient: { id: patientId } }: ShownQuestion,
): Promise<ShownMessage[]> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return [];
  const { timeZone } = patient.medicalUnit;
  return ((await messagesByQuestion(ctx, id)) ?? []).map((row) => ({
    id: row.id,
    at: zoned(row.at, timeZone),
    fromFamily: row.fromFamily === 1,
    text: row.text,
    by: { id: row.writtenBy },
  }));
}

/** Whether the newest message of the family holds a word of the alarm list. */
export async function isAlarming(ctx: Context, { id, patient: { id: patientId } }: ShownQuestion): Promise<boolean> {
  const patient = await visiblePatientById(ctx, patientId);
  const newest = (await messagesByQuestion(ctx, id))?.findLast(({ fromFamily }) => fromFamily === 1);
  if (!patient || !newest) return false;
  const rule = await feverRule(ctx, patient.medicalUnit.clues);
  return mentionsAlarm(newest.text, rule?.callNowFrom ?? USUAL_FEVER);
}
