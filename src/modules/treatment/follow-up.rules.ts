/** Follow-ups: recorded, released to the family once somebody has spoken with it, and shown to whom they may be. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import { keepChanges } from './follow-up-change.rules';
import type { RecordFollowUpInput } from './follow-up.inputs';
import { type ShownFollowUp, shownFollowUp, followUpById } from './follow-up.view';
import { measureWarnings } from './measure-safety.rules';
import { validateMeasure } from './measure.validation';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { passWarnings } from './safety.rules';
import type { FollowUpRow } from './treatment.entity';
import { patientOf } from './treatment.queries';

/** Clocks differ; what is later than this has not been taken. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Records a measurement or a note; families are told when it is released at once. */
export function recordFollowUp(
  ctx: Context,
  input: RecordFollowUpInput,
): Promise<ShownFollowUp | InvalidInput | RequestIdReused | ReasonNeeded> {
  ctx.reads.unreleased = !input.release;
  return idempotent(ctx, 'recordFollowUp', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const problems = new Problems(tx);
      const unit = validateFollowUp(tx, problems, input, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      const row: FollowUpRow = {
        patientId: patient.id,
        id: ulid(tx.now()),
        kind: input.kind,
        takenAt: input.takenAt,
        value: input.value ?? null,
        unit,
        note: input.note?.trim() || null,
        releasedAt: input.release ? tx.now() : null,
        recordedAt: tx.now(),
        recordedBy: (await signedIn(tx)).accountId,
        revision: patient.revision,
        recalledAt: null,
      };
      const { timeZone } = patient.medicalUnit;
      return passWarnings(tx, patient.id, await followUpWarnings(tx, patient, row), input, async () => {
        await insert(tx.db, 'follow_up', [row]);
        if (input.release) await notify(tx, patient, { kind: NoticeKind.FOLLOW_UP_RELEASED, subjectId: row.id });
        return { subjectId: row.id, result: shownFollowUp(row, timeZone) };
      });
    },
    replay: async (later, id) => {
      const followUp = await followUpById(later, id);
      if (!followUp) throw notFound(later);
      return followUp;
    },
  });
}

/** What is odd about a weight or a height; nothing is known of the other kinds yet. */
export const followUpWarnings = async (
  tx: Context,
  patient: VisiblePatient,
  { kind, value, takenAt }: Pick<FollowUpRow, 'kind' | 'value' | 'takenAt'>,
): Promise<SafetyWarning[]> =>
  value !== null && (kind === 'WEIGHT' || kind === 'HEIGHT')
    ? measureWarnings(tx, patient, [{ kind, value, path: 'value' }], {
        at: takenAt,
        on: dayOf(takenAt, patient.medicalUnit.timeZone),
      })
    : [];

/** Everything that is wrong with a follow-up; answers the unit to keep. */
export function validateFollowUp(
  ctx: Context,
  problems: Problems,
  input: Pick<RecordFollowUpInput, 'kind' | 'takenAt' | 'value' | 'unit' | 'note'>,
  patient: VisiblePatient,
): string | null {
  if (input.takenAt > ctx.now() + CLOCK_TOLERANCE_MS)
    problems.add('takenAt', 'DATE_FUTURE', 'Esa hora todavía no llega.', 'That time has not come yet.');
  else if (dayOf(input.takenAt, patient.medicalUnit.timeZone) < patient.birthDate)
    problems.add('takenAt', 'BEFORE_BIRTH', 'La fecha es anterior al nacimiento.', 'The date is before the birth.');
  problems.text('unit', input.unit, { max: 20 });
  const hasValue = input.value !== undefined && input.value !== null;
  const unit = validateMeasure(problems, input.kind, input.value, input.unit);
  problems.text('note', input.note, { max: 2000 });
  if (!hasValue && !input.note?.trim())
    problems.add('note', 'REQUIRED', 'Escribe un valor o una nota.', 'Write a value or a note.');
  return unit;
}

/** Lets the family see a follow-up and tells them; one that is released already stays as it is. Throws NOT_FOUND. */
export async function releaseFollowUp(ctx: Context, id: string): Promise<ShownFollowUp> {
  const patientId = await patientOf(ctx, 'follow_up', id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const row = (await one<FollowUpRow>(tx.db, 'SELECT * FROM follow_up WHERE patientId=? AND id=?', [patientId, id]))!;
    const releasedAt = row.releasedAt ?? tx.now();
    if (row.releasedAt === null) {
      await update(tx.db, 'follow_up', { patientId, id }, { releasedAt, recalledAt: null, revision: patient.revision });
      await keepChanges(tx, patient, id, '', [{ field: 'released', oldValue: 'false', newValue: 'true' }]);
      await notify(tx, patient, { kind: NoticeKind.FOLLOW_UP_RELEASED, subjectId: id });
    }
    return shownFollowUp({ ...row, releasedAt }, patient.medicalUnit.timeZone);
  });
}
