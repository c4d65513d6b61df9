/** Recording follow-ups, and releasing them to the family. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert, update } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import { changePatient, lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import { insertChanges } from './follow-up-change.rules';
import type { RecordFollowUpInput } from './follow-up.inputs';
import { followUpToChange } from './follow-up.queries';
import { validateFollowUp } from './follow-up.validation';
import { type ShownFollowUp, shownFollowUp, followUpById } from './follow-up.view';
import { measureWarnings } from './measure-safety.view';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { passWarnings } from './safety.rules';
import { FollowUpRow } from './treatment.entity';
import { patientOf } from './treatment.queries';

/** Records a measurement or a note; the family gets a notice when it is released at once. */
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
        await insert(tx.db, 'recordFollowUp', FollowUpRow, [row]);
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

/** The safety warnings of a weight or a height; other kinds have none. */
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

/** Releases a follow-up to the family and notifies it; a released one stays as it is. Throws NOT_FOUND. */
export async function releaseFollowUp(ctx: Context, id: string): Promise<ShownFollowUp> {
  const patientId = await patientOf(ctx, 'follow_up', id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const row = await followUpToChange(tx, patientId, id);
    const releasedAt = row.releasedAt ?? tx.now();
    if (row.releasedAt === null) {
      await update(
        tx.db,
        'releaseFollowUp',
        FollowUpRow,
        { patientId, id },
        { releasedAt, recalledAt: null, revision: patient.revision },
      );
      await insertChanges(tx, patient, id, '', [{ field: 'released', oldValue: 'false', newValue: 'true' }]);
      await notify(tx, patient, { kind: NoticeKind.FOLLOW_UP_RELEASED, subjectId: id });
    }
    return shownFollowUp({ ...row, releasedAt }, patient.medicalUnit.timeZone);
  });
}
