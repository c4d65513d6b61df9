/** Surgeries: planned, moved, and what became of them. Each change stays in the history and is told to the family. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { once } from '../../core/idempotency';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import type { SurgeryRow } from './appointment.entity';
import {
  changeScheduled,
  endOf,
  judgeMove,
  judgeNew,
  judgeTime,
  LONGEST_REASON,
  moved,
  textOrNull,
  wholeSeconds,
  writeChange,
} from './change.rules';
import type {
  CorrectSurgeryOutcomeInput,
  RecordSurgeryOutcomeInput,
  RescheduleSurgeryInput,
  ScheduleSurgeryInput,
} from './schedule.inputs';
import { surgeryById, surgeryView, type SurgeryView } from './schedule.queries';
import { SurgeryStatus } from './surgery.types';
import { refuseState } from './schedule.messages';

const { PREPARATION, IN_PROGRESS, COMPLETED, NOT_DONE, STOPPED } = SurgeryStatus;
const OPERATING_ROLES = [Role.CLINICIAN] as const;
const LONGEST_OUTCOME = 5000;

type Changed = SurgeryView | InvalidInput | WrongState;

/** Plans a surgery once for a requestId. */
export function scheduleSurgery(
  ctx: Context,
  input: ScheduleSurgeryInput,
): Promise<SurgeryView | InvalidInput | RequestIdReused> {
  return once<SurgeryView, InvalidInput>(ctx, 'scheduleSurgery', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, OPERATING_ROLES);
      const problems = new Problems(tx)
        .text('procedure', input.procedure, { required: true, max: 300 })
        .text('preparation', input.preparation, { max: 2000 });
      judgeNew(problems, input);
      judgeTime(problems, tx, input.startsAt, patient);
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
        outcome: null,
        sequence: 0,
        createdAt: tx.now(),
        createdBy: (await signedIn(tx)).accountId,
        updatedAt: tx.now(),
        revision: patient.revision,
      };
      await insert(tx.db, 'surgery', [row]);
      await notify(tx, patient, { kind: NoticeKind.SURGERY_SCHEDULED, subjectId: row.id });
      return surgeryView(row, patient.medicalUnit.timeZone);
    },
    again: surgeryById,
  });
}

/** Moves a surgery that has not begun; the old time stays in the history. */
export function rescheduleSurgery(ctx: Context, input: RescheduleSurgeryInput): Promise<Changed> {
  return changeScheduled<SurgeryRow, Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    if (row.status !== PREPARATION)
      return refuseState(
        tx,
        'Surgery',
        row.status,
        ['ya no se puede cambiar de fecha', 'it cannot be moved any more'],
        ['Programa una cirugía nueva.', 'Plan a new surgery.'],
      );
    const startsAt = wholeSeconds(input.startsAt);
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: LONGEST_REASON });
    judgeMove(problems, tx, row, startsAt, patient);
    if (problems.any) return invalidInput(tx, problems.list);
    return change(tx, patient, row, moved(row, startsAt), input.reason, NoticeKind.SURGERY_RESCHEDULED);
  });
}

/** Where a surgery may go. One that was stopped or done may be put on record without its beginning. */
const NEXT: Readonly<Record<SurgeryStatus, readonly SurgeryStatus[]>> = {
  PREPARATION: [IN_PROGRESS, COMPLETED, NOT_DONE, STOPPED],
  IN_PROGRESS: [COMPLETED, STOPPED],
  COMPLETED: [],
  NOT_DONE: [],
  STOPPED: [],
};

/** Records that a surgery has begun, or what became of it. */
export function recordSurgeryOutcome(ctx: Context, input: RecordSurgeryOutcomeInput): Promise<Changed> {
  return changeScheduled<SurgeryRow, Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    const status = row.status as SurgeryStatus;
    if (!NEXT[status].includes(input.status)) {
      if (NEXT[status].length > 0)
        return refuseState(
          tx,
          'Surgery',
          status,
          ['no puede pasar al estado que pides', 'it cannot go to the state you ask for'],
          [
            status === IN_PROGRESS
              ? 'Registra si se realizó o se interrumpió.'
              : 'Registra si empezó, se realizó, se interrumpió o no se realizó.',
            status === IN_PROGRESS
              ? 'Record whether it was done or stopped.'
              : 'Record whether it has begun, was done, stopped or not done.',
          ],
        );
      return refuseState(
        tx,
        'Surgery',
        status,
        ['su resultado ya está registrado', 'its outcome is on record already'],
        [
          'Si hay un error, corrige el resultado y di por qué.',
          'If something is wrong, correct the outcome and say why.',
        ],
      );
    }
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

/** Replaces a final record by another; what it said stays in the history. */
export function correctSurgeryOutcome(ctx: Context, input: CorrectSurgeryOutcomeInput): Promise<Changed> {
  return changeScheduled<SurgeryRow, Changed>(ctx, 'Surgery', input, OPERATING_ROLES, async (tx, row, patient) => {
    if (!FINAL.includes(row.status as SurgeryStatus))
      return refuseState(
        tx,
        'Surgery',
        row.status,
        ['todavía no hay un resultado que corregir', 'there is no outcome to correct yet'],
        ['Registra primero el resultado.', 'Record the outcome first.'],
      );
    const problems = new Problems(tx)
      .text('outcome', input.outcome, { required: true, max: LONGEST_OUTCOME })
      .text('reason', input.reason, { required: true, max: LONGEST_REASON });
    if (!FINAL.includes(input.status))
      problems.add(
        'status',
        'STATUS',
        'Un resultado corregido es «Realizada», «Se interrumpió» o «No realizada».',
        'A corrected outcome is COMPLETED, STOPPED or NOT_DONE.',
      );
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

async function change(
  tx: Context,
  patient: VisiblePatient,
  row: SurgeryRow,
  changes: Partial<SurgeryRow>,
  reason: string | null,
  kind: NoticeKind,
): Promise<SurgeryView> {
  const now = await writeChange(tx, 'Surgery', row, changes, textOrNull(reason));
  await notify(tx, patient, { kind, subjectId: row.id });
  return surgeryView(now, patient.medicalUnit.timeZone);
}
