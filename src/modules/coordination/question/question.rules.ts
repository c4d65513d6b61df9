/** Messages between a family and the team of its unit. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import { forgetLoaded } from '../../../core/loader';
import {
  invalidInput,
  tooManyAttempts,
  type InvalidInput,
  type RequestIdReused,
  type TooManyAttempts,
} from '../../../core/refusal';
import { addDays, dayOf, startOfDay } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { insert, update } from '../../../database';
import {
  lockOwnChild,
  lockPatient,
  NoticeKind,
  notify,
  unitSettings,
  visiblePatientById,
  type VisiblePatient,
} from '../../patient';
import { lookAgain } from '../task/look.rules';
import { QuestionMessageRow, QuestionRow } from './question.entity';
import type { SendMessageInput } from './question.inputs';
import { questionMessages as messages } from './question.messages';
import { familyMessagesSince, questionRowById } from './question.queries';
import { QuestionStatus } from './question.types';
import { questionById, type ShownQuestion } from './question.view';
import { answerExpectedBy } from './working-days';

const LONGEST_TEXT = 2000;
const MOST_A_DAY = 10;

type Sent = ShownQuestion | InvalidInput | TooManyAttempts;

/** Adds a message: a caregiver asks or goes on, staff of the unit answer. */
export function sendMessage(ctx: Context, input: SendMessageInput): Promise<Sent | RequestIdReused> {
  return idempotent<ShownQuestion, InvalidInput | TooManyAttempts>(ctx, 'sendMessage', input, {
    work: async (tx) => {
      // Decides only which lock is taken; the lock checks again.
      const isFamily = (await visiblePatientById(ctx, input.patientId))?.isOwnChild ?? false;
      const patient = isFamily
        ? await lockOwnChild(tx, input.patientId)
        : await lockPatient(tx, input.patientId, [Role.SOCIAL_WORKER, Role.CLINICIAN]);
      const problems = new Problems(tx).text('text', input.text, { required: true, max: LONGEST_TEXT });
      if (!isFamily && !input.questionId) problems.add('questionId', 'REQUIRED', messages.nameQuestion);
      if (problems.any) return invalidInput(tx, problems.list);
      const retryAt = isFamily ? await limitOf(tx, patient) : undefined;
      if (retryAt !== undefined) return tooManyAttempts(tx, retryAt, messages.enough(MOST_A_DAY), messages.tomorrow);
      const id = isFamily
        ? await waitingQuestion(tx, patient, input.questionId)
        : await answered(tx, patient, input.questionId!);
      const row: QuestionMessageRow = {
        patientId: patient.id,
        id: newId(tx.now()),
        questionId: id,
        at: tx.now(),
        writtenBy: (await signedIn(tx)).accountId,
        fromFamily: Number(isFamily),
        text: input.text.trim(),
      };
      await insert(tx.db, 'sendMessage', QuestionMessageRow, [row]);
      if (!isFamily) await notify(tx, patient, { kind: NoticeKind.QUESTION_ANSWERED, subjectId: id });
      await lookAgain(tx, patient.id);
      forgetLoaded(tx);
      return (await questionById(tx, id))!;
    },
    replay: questionById,
  });
}

/** When the family may write again; undefined while it may. */
async function limitOf(tx: Context, { id, medicalUnit: { timeZone } }: VisiblePatient): Promise<number | undefined> {
  const today = dayOf(tx.now(), timeZone);
  const written = await familyMessagesSince(tx, id, startOfDay(today, timeZone));
  return written < MOST_A_DAY ? undefined : startOfDay(addDays(today, 1), timeZone);
}

/** The question, when it is about this child. Throws NOT_FOUND. */
async function questionOf(tx: Context, patientId: string, id: string): Promise<QuestionRow> {
  const row = await questionRowById(tx, id);
  if (row?.patientId !== patientId) throw notFound(tx);
  return row;
}

/** Makes the family wait, with a new question unless it goes on with one; returns the id of the question. */
async function waitingQuestion(tx: Context, patient: VisiblePatient, goesOn?: string | null): Promise<string> {
  const before = goesOn ? await questionOf(tx, patient.id, goesOn) : undefined;
  const { answerWithinDays } = await unitSettings(tx, patient.medicalUnit.clues);
  const isWaiting = before?.status === QuestionStatus.WAITING;
  const facts = {
    status: QuestionStatus.WAITING,
    lastMessageAt: tx.now(),
    waitingSince: isWaiting ? before.waitingSince : tx.now(),
    expectedBy: isWaiting
      ? before.expectedBy
      : answerExpectedBy(tx.now(), answerWithinDays, patient.medicalUnit.timeZone),
  };
  const id = before?.id ?? newId(tx.now());
  if (before) await update(tx.db, 'waitingQuestion', QuestionRow, { patientId: patient.id, id }, facts);
  else await insert(tx.db, 'waitingQuestion', QuestionRow, [{ patientId: patient.id, id, ...facts }]);
  return id;
}

/** Marks a question as answered; returns its id. */
async function answered(tx: Context, patient: VisiblePatient, questionId: string): Promise<string> {
  const { id } = await questionOf(tx, patient.id, questionId);
  await update(
    tx.db,
    'answered',
    QuestionRow,
    { patientId: patient.id, id },
    { status: QuestionStatus.ANSWERED, lastMessageAt: tx.now() },
  );
  return id;
}
