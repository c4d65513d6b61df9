/**
 * Requests of families about personal data (LGPDPPSO of 2025): an answer within 20 working days, once 10 more, carried out
 * within 15 days after it was granted.
 */
import { addWorkingDays } from '../../../../packages/domain/src/working-days';
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { forbidden, notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import { invalidInput, wrongState } from '../../../core/refusal';
import type { InvalidInput, RequestIdReused, WrongState } from '../../../core/refusal';
import { dayOf, type Day } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { insert, update } from '../../../database';
import { AuthorityScope } from '../authority/authority.types';
import { NoticeKind } from '../notice/notice.types';
import { notify } from '../notice/notice.rules';
import { RAISE_REVISION } from '../patient.queries';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import { DataRequestRow } from './data-request.entity';
import { dataRequestMessages as messages } from './data-request.messages';
import { dataRequestById, type DataRequestFound } from './data-request.queries';
import { DataRequestState, type AnswerDataRequestInput, type SubmitDataRequestInput } from './data-request.types';
import { dataRequestView, isSocialWorkerOf, type DataRequestView } from './data-request.view';

const { RECEIVED, EXTENDED, GRANTED, CARRIED_OUT, DENIED, WITHDRAWN } = DataRequestState;
const ANSWER_DAYS = 20;
const EXTENSION_DAYS = 10;
const CARRY_OUT_DAYS = 15;
const LONGEST = 3000;
const SHORTEST = 10;

/** The steps from each state. */
const NEXT: Readonly<Record<DataRequestState, readonly DataRequestState[]>> = {
  RECEIVED: [EXTENDED, GRANTED, DENIED, WITHDRAWN],
  EXTENDED: [GRANTED, DENIED, WITHDRAWN],
  GRANTED: [CARRIED_OUT],
  CARRIED_OUT: [],
  DENIED: [],
  WITHDRAWN: [],
};

/** Whether the viewer may act for the child: an adult of scope ACT, or the patient. */
export const actsFor = ({ scope, isSelf }: VisiblePatient): boolean => scope === AuthorityScope.ACT || isSelf;

/** The child for a member of the family who acts for it. Throws NOT_FOUND, or FORBIDDEN for everyone else who sees it. */
export async function childToActFor(ctx: Context, patientId: string): Promise<VisiblePatient> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) throw notFound(ctx);
  if (!actsFor(patient)) throw forbidden(ctx);
  return patient;
}

/** Submits a request. Throws NOT_FOUND and FORBIDDEN. */
export function submitDataRequest(
  ctx: Context,
  input: SubmitDataRequestInput,
): Promise<DataRequestView | InvalidInput | RequestIdReused> {
  return idempotent<DataRequestView, InvalidInput>(ctx, 'submitDataRequest', input, {
    work: async (tx) => {
      const patient = await childToActFor(tx, input.patientId);
      const problems = new Problems(tx).text('text', input.text, { required: true, max: LONGEST });
      const wording = input.text.trim();
      if (!problems.any && wording.length < SHORTEST) problems.add('text', 'TOO_SHORT', messages.textLength);
      if (problems.any) return invalidInput(tx, problems.list);
      const { accountId } = await signedIn(tx);
      const { timeZone } = patient.medicalUnit;
      const row: DataRequestRow = {
        id: newId(tx.now()),
        patientId: patient.id,
        dataRight: input.right,
        wording,
        submittedAt: tx.now(),
        submittedBy: accountId,
        state: RECEIVED,
        dueOn: addWorkingDays(dayOf(tx.now(), timeZone), ANSWER_DAYS),
        answer: null,
        answeredAt: null,
        answeredBy: null,
      };
      await insert(tx.db, 'submitDataRequest', DataRequestRow, [row]);
      await recordWrite(tx, accountId, patient.id);
      return dataRequestView({ ...row, timeZone }, false);
    },
    replay: visibleDataRequestById,
  });
}

/** The request with this id; null for one of which the viewer is neither family that acts for the child nor social worker. */
export async function visibleDataRequestById(ctx: Context, id: string): Promise<DataRequestView | null> {
  const row = await dataRequestById(ctx, id);
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  if (!patient) return null;
  const isForStaff = isSocialWorkerOf(await signedIn(ctx), patient.medicalUnitClues);
  return isForStaff || actsFor(patient) ? dataRequestView(row, isForStaff) : null;
}

/** Takes the next step of a request. Throws NOT_FOUND and FORBIDDEN. */
export async function answerDataRequest(
  ctx: Context,
  input: AnswerDataRequestInput,
): Promise<DataRequestView | InvalidInput | WrongState> {
  const found = await dataRequestById(ctx, input.id);
  if (!found) throw notFound(ctx);
  return inTransaction<DataRequestView | InvalidInput | WrongState>(ctx, async (tx) => {
    // Locks the child: of two steps at once the second sees the first.
    await tx.db.run(RAISE_REVISION, [found.patientId]);
    const isForStaff = await authorizeStep(tx, found, input.state);
    const row = (await dataRequestById(tx, input.id))!;
    const isSilent = input.state === WITHDRAWN || input.state === CARRIED_OUT;
    const problems = new Problems(tx).text('answer', input.answer, { required: !isSilent, max: LONGEST });
    if (input.state === RECEIVED) problems.add('state', 'STATUS', messages.notAStep);
    if (problems.any) return invalidInput(tx, problems.list);
    if (!NEXT[row.state].includes(input.state)) return wrongState(tx, messages.noSuchStep);
    const { accountId } = await signedIn(tx);
    const answer = input.answer?.trim() || row.answer;
    const step = { state: input.state, dueOn: dueAfter(tx, row, input.state), answer };
    const now = { ...step, answeredAt: tx.now(), answeredBy: isForStaff ? accountId : row.answeredBy };
    await update(tx.db, 'answerDataRequest', DataRequestRow, { id: row.id }, now);
    await recordWrite(tx, accountId, row.patientId);
    const patient = (await visiblePatientById(tx, row.patientId))!;
    const change = { kind: NoticeKind.DATA_REQUEST_ANSWERED, subjectId: row.id };
    if (isForStaff) await notify(tx, patient, change, ({ scope }) => scope === AuthorityScope.ACT);
    return dataRequestView({ ...row, ...now }, isForStaff);
  });
}

/** Whether the viewer takes the step as staff; the person who submitted the request may withdraw it. */
async function authorizeStep(
  tx: Context,
  { patientId, submittedBy }: DataRequestRow,
  state: DataRequestState,
): Promise<boolean> {
  const viewer = await signedIn(tx);
  const patient = await visiblePatientById(tx, patientId);
  if (!patient) throw notFound(tx);
  const isStaff = isSocialWorkerOf(viewer, patient.medicalUnitClues);
  if (!isStaff && !actsFor(patient)) throw notFound(tx);
  const isAllowed = state === WITHDRAWN ? viewer.personId === submittedBy && actsFor(patient) : isStaff;
  if (!isAllowed) throw forbidden(tx);
  return state !== WITHDRAWN;
}

/** The last working day for the step after `state`. */
function dueAfter(tx: Context, { dueOn, timeZone }: DataRequestFound, state: DataRequestState): Day | null {
  if (state === EXTENDED) return addWorkingDays(dueOn!, EXTENSION_DAYS);
  return state === GRANTED ? addWorkingDays(dayOf(tx.now(), timeZone), CARRY_OUT_DAYS) : null;
}
