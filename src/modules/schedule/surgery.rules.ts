/** Commands on surgeries: plan, move, record and correct the outcome. Each change stays in the history and notifies the family. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, refusePlanning, type VisiblePatient } from '../patient';
import { SurgeryRow } from './appointment.entity';
import { changeScheduled, notifyOf, openReason, textOrNull, writeChange } from './change.rules';
import { LONGEST_REASON, validateMove, validateNew, validateTime } from './change.validation';
import { preparationColumn } from './preparation';
import { validatePreparation } from './preparation.validation';
import { endOf, moved, wholeSeconds } from './entry-times';
import { timeInWords, type RefusalText } from './schedule.messages';
import type {
  CorrectSurgeryOutcomeInput,
  RecordSurgeryOutcomeInput,
  RescheduleSurgeryInput,
  ScheduleSurgeryInput,
} from './schedule.inputs';
import { surgeryById, surgeryView, type SurgeryView } from './schedule.view';
import { surgeryMessages } from './surgery.messages';
import { validateRoom } from './series.rules';
import { SurgeryStatus } from './surgery.types';

const { PREPARATION, IN_PROGRESS, COMPLETED, NOT_DONE, STOPPED } = SurgeryStatus;
const OPERATING_ROLES = [Role.CLINICIAN] as const;
const LONGEST_OUTCOME = 5000;

type Changed = SurgeryView | InvalidInput | WrongState;

/** Plans one surgery for each requestId. */
export function scheduleSurgery(
  ctx: Context,
  input: ScheduleSurgeryInput,
): Promise<SurgeryView | InvalidInput | WrongState | RequestIdReused> {
  return idempotent<SurgeryView, InvalidInput | WrongState>(ctx, 'scheduleSurgery', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, OPERATING_ROLES);
      const refusal = await refusePlanning(tx, patient.id);
      if (refusal) return refusal;
      const problems = new Problems(tx)
        .text('procedure', input.procedure, { required: true, max: 300 })
        .text('preparation', input.preparation, { max: 2000 });
      validateNew(problems, input);
      validateTime(problems, tx, input.startsAt, patient);
      validatePreparation(problems, input.preparationRules);
      await validateRoom(problems, tx, input.roomId, patient.medicalUnitClues);
      if (problems.any) return invalidInput(tx, problems.list);
      const startsAt = wholeSeconds(input.startsAt);
      const row: SurgeryRow = {
        patientId: patient.id,
        id: ulid(tx.now()),
        status: PREPARATION,
        procedure: input.procedure.trim(),
        startsAt,
        endsAt: input.durationMinutes ? endOf(startsAt, input.durationMinutes) : null,
        practitioner: textOrNull(input.practitioner),
        location: textOrNull(input.location),
        preparation: textOrNull(input.preparation),
        preparationRules: preparationColumn(input.preparationRules),
        roomId: input.roomId ?? null,
        outcome: null,
        confidential: 0,
        sequence: 0,
        createdAt: tx.now(),
        createdBy: (await signedIn(tx)).accountId,
        updatedAt: tx.now(),
        revision: patient.revision,
        unitClues: patient.medicalUnitClues,
      };
      await insert(tx.db, 'scheduleSurgery', SurgeryRow, [row]);
      await notify(tx, patient, { kind: NoticeKind.SURGERY_SCHEDULED, subjectId: row.id, toStartsAt: startsAt });
      return surgeryView(row, patient.medicalUnit.timeZone);
    },
    replay: surgeryById,
  });
}

/** Moves a surgery that has not begun; the old time stays in the history. */
export function rescheduleSurgery(ctx: Context, input: RescheduleSurgeryInput): Promise<Changed> {
  return changeScheduled<'Surgery', Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    const refusal = await refusePlanning(tx, patient.id);
    if (refusal) return refusal;
    if (row.status !== PREPARATION) return wrongState(tx, ...surgeryMessages.notMovable(row.status));
    const startsAt = wholeSeconds(input.startsAt);
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    validateMove(problems, tx, row.startsAt, startsAt, patient);
    if (problems.any) return invalidInput(tx, problems.list);
    return change(tx, patient, row, moved(row, startsAt), input.reason, NoticeKind.SURGERY_RESCHEDULED);
  });
}

/** The states that may follow each state. A surgery that was stopped or done may be recorded without its beginning. */
const NEXT: Readonly<Record<SurgeryStatus, readonly SurgeryStatus[]>> = {
  PREPARATION: [IN_PROGRESS, COMPLETED, NOT_DONE, STOPPED],
  IN_PROGRESS: [COMPLETED, STOPPED],
  COMPLETED: [],
  NOT_DONE: [],
  STOPPED: [],
};

/** Records that a surgery has begun, or its outcome. */
export function recordSurgeryOutcome(ctx: Context, input: RecordSurgeryOutcomeInput): Promise<Changed> {
  return changeScheduled<'Surgery', Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    if (!NEXT[row.status].includes(input.status)) {
      const { noSuchStep, recordedAlready } = surgeryMessages;
      return wrongState(tx, ...(NEXT[row.status].length > 0 ? noSuchStep : recordedAlready)(row.status));
    }
    if (isEarly(tx, row, input.status, patient)) return wrongState(tx, ...early(row, patient));
    const problems = new Problems(tx).text('outcome', input.outcome, {
      required: input.status !== IN_PROGRESS,
      max: LONGEST_OUTCOME,
    });
    if (problems.any) return invalidInput(tx, problems.list);
    return change(
      tx,
      patient,
      row,
      { status: input.status, outcome: textOrNull(input.outcome) },
      null,
      NoticeKind.SURGERY_OUTCOME_RECORDED,
    );
  });
}

const FINAL: readonly SurgeryStatus[] = [COMPLETED, NOT_DONE, STOPPED];

/** Replaces a final record by another; the earlier one stays in the history. */
export function correctSurgeryOutcome(ctx: Context, input: CorrectSurgeryOutcomeInput): Promise<Changed> {
  return changeScheduled<'Surgery', Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    if (!FINAL.includes(row.status)) return wrongState(tx, ...surgeryMessages.noOutcomeYet(row.status));
    if (isEarly(tx, row, input.status, patient)) return wrongState(tx, ...early(row, patient));
    const problems = new Problems(tx)
      .text('outcome', input.outcome, { required: true, max: LONGEST_OUTCOME })
      .text('reason', input.reason, { required: true, max: LONGEST_REASON });
    if (!FINAL.includes(input.status)) problems.add('status', 'STATUS', surgeryMessages.notFinal);
    if (problems.any) return invalidInput(tx, problems.list);
    return change(
      tx,
      patient,
      row,
      { status: input.status, outcome: input.outcome.trim() },
      input.reason,
      NoticeKind.SURGERY_OUTCOME_RECORDED,
    );
  });
}

/** Whether a surgery cannot have begun: its day in the unit has not come. That it will not take place is known before. */
const isEarly = (
  tx: Context,
  { startsAt }: SurgeryRow,
  status: SurgeryStatus,
  { medicalUnit }: VisiblePatient,
): boolean => status !== NOT_DONE && dayOf(startsAt, medicalUnit.timeZone) > dayOf(tx.now(), medicalUnit.timeZone);
const early = ({ startsAt }: SurgeryRow, { medicalUnit }: VisiblePatient): RefusalText =>
  surgeryMessages.early(timeInWords(startsAt, medicalUnit.timeZone));

async function change(
  tx: Context,
  patient: VisiblePatient,
  row: SurgeryRow,
  changes: Partial<SurgeryRow>,
  reason: string | null,
  kind: NoticeKind,
): Promise<SurgeryView> {
  const now = await writeChange(
    tx,
    'Surgery',
    row,
    changes,
    openReason(textOrNull(reason)),
    patient.medicalUnit.timeZone,
  );
  const toStartsAt = now.status === NOT_DONE ? null : now.startsAt;
  await notifyOf(tx, patient, now, { kind, fromStartsAt: row.startsAt, toStartsAt, reason: textOrNull(reason) });
  return surgeryView(now, patient.medicalUnit.timeZone);
}
