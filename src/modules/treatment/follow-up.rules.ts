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
import { insertChanges, recordedMeanwhile } from './follow-up-change.rules';
import type { RecordFollowUpInput } from './follow-up.inputs';
import { followUpToChange } from './follow-up.queries';
import { validateFollowUp } from './follow-up.validation';
import { type ShownFollowUp, shownFollowUp, followUpById } from './follow-up.view';
import { measureWarnings } from './measure-safety.view';
import { proposeAdjustments } from './proposal.rules';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { passWarnings } from './safety.rules';
import type { RecordChanged } from './record-change.types';
import { valueWarnings } from './value-safety.view';
import { FollowUpRow, type NewFollowUp } from './treatment.entity';
import { patientOf } from './treatment.queries';

/** Records a measurement or a note; the family gets a notice when it is released at once and not private. */
export function recordFollowUp(
  ctx: Context,
  input: RecordFollowUpInput,
): Promise<ShownFollowUp | InvalidInput | RequestIdReused | ReasonNeeded | RecordChanged> {
  ctx.reads.unreleased = !input.release || input.confidential === true;
  return idempotent(ctx, 'recordFollowUp', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const problems = new Problems(tx);
      const unit = validateFollowUp(tx, problems, input, patient);
      if (problems.any) return invalidInput(tx, problems.list);
      const changed = await recordedMeanwhile(tx, patient, [input.kind], input);
      if (changed) return changed;
      const row = newRow(patient, await newFollowUp(tx, input), { ...input, unit });
      return passWarnings(tx, patient.id, await followUpWarnings(tx, patient, [row]), input, async () => {
        await insert(tx.db, 'recordFollowUp', FollowUpRow, [row]);
        await tellOfRelease(tx, patient, [row]);
        await proposeAdjustments(tx, patient, [row]);
        return { subjectId: row.id, result: shownFollowUp(whole(row), patient.medicalUnit.timeZone) };
      });
    },
    replay: async (later, id) => {
      const followUp = await followUpById(later, id);
      if (!followUp) throw notFound(later);
      return followUp;
    },
  });
}

/** The columns that follow-ups of one act share. */
export type OfAct = Pick<
  NewFollowUp,
  'takenAt' | 'releasedAt' | 'recordedAt' | 'recordedBy' | 'recalledAt' | 'confidential'
>;

export const newFollowUp = async (
  tx: Context,
  input: Pick<RecordFollowUpInput, 'takenAt' | 'release' | 'confidential'>,
): Promise<OfAct> => ({
  takenAt: input.takenAt,
  releasedAt: input.release ? tx.now() : null,
  recordedAt: tx.now(),
  recordedBy: (await signedIn(tx)).accountId,
  recalledAt: null,
  confidential: Number(input.confidential ?? false),
});

/** The row of a value or note; ids of one act rise in the order of the calls. */
export const newRow = (
  { id: patientId, revision }: VisiblePatient,
  of: OfAct,
  { kind, value, unit, note }: Pick<RecordFollowUpInput, 'kind' | 'value' | 'note'> & { unit: string | null },
  nextId: (at: number) => string = ulid,
): NewFollowUp => ({
  patientId,
  id: nextId(of.recordedAt),
  kind,
  value: value ?? null,
  unit,
  note: note?.trim() || null,
  revision,
  ...of,
});

/** A new row with the columns of a void. */
export const whole = (row: NewFollowUp): FollowUpRow => ({ ...row, voidedAt: null, voidedBy: null, voidReason: null });

/** Tells the family of follow-ups of one moment that are released; of private ones the patient alone. */
export async function tellOfRelease(
  tx: Context,
  patient: VisiblePatient,
  rows: readonly Pick<NewFollowUp, 'id' | 'takenAt' | 'releasedAt' | 'confidential'>[],
): Promise<void> {
  const released = rows.filter((row) => row.releasedAt !== null && row.confidential === 0);
  const confidential = rows.find((row) => row.releasedAt !== null && row.confidential === 1);
  if (confidential) {
    const change = { kind: NoticeKind.FOLLOW_UP_RELEASED, subjectId: confidential.id };
    await notify(tx, patient, change, ({ relationship }) => relationship === 'SELF');
  }
  const [first] = released;
  if (first)
    await notify(tx, patient, {
      kind: NoticeKind.FOLLOW_UP_RELEASED,
      subjectId: first.id,
      followUps: { takenAt: first.takenAt, ids: released.map(({ id }) => id) },
    });
}

/** The safety warnings of follow-ups of one moment; `except` is the id of one that is corrected. */
export async function followUpWarnings(
  tx: Context,
  patient: VisiblePatient,
  rows: readonly Pick<FollowUpRow, 'kind' | 'value' | 'unit' | 'takenAt'>[],
  { pathOf = () => 'value', except }: { pathOf?: (index: number) => string; except?: string } = {},
): Promise<SafetyWarning[]> {
  const [first] = rows;
  if (!first) return [];
  const moment = { at: first.takenAt, on: dayOf(first.takenAt, patient.medicalUnit.timeZone) };
  const values = rows.flatMap(({ kind, value, unit }, index) =>
    value === null ? [] : [{ kind, value, unit, path: pathOf(index) }],
  );
  const measures = values.flatMap(({ kind, value, path }) =>
    kind === 'WEIGHT' || kind === 'HEIGHT' ? [{ kind, value, path } as const] : [],
  );
  return [
    ...(measures.length > 0 ? await measureWarnings(tx, patient, measures, moment) : []),
    ...(values.length > 0 ? await valueWarnings(tx, patient, values, { ...moment, ...(except && { except }) }) : []),
  ];
}

/** Releases a follow-up to the family and notifies it; a released one stays as it is. Throws NOT_FOUND. */
export async function releaseFollowUp(ctx: Context, id: string): Promise<ShownFollowUp> {
  const patientId = await patientOf(ctx, 'follow_up', id);
  if (!patientId) throw notFound(ctx);
  return changePatient(ctx, patientId, [Role.CLINICIAN], async (tx, patient) => {
    const row = await followUpToChange(tx, patientId, id);
    const releasedAt = row.releasedAt ?? tx.now();
    if (row.voidedAt !== null) throw notFound(tx);
    if (row.releasedAt === null) {
      await update(
        tx.db,
        'releaseFollowUp',
        FollowUpRow,
        { patientId, id },
        { releasedAt, recalledAt: null, revision: patient.revision },
      );
      await insertChanges(tx, patient, id, null, [{ field: 'released', oldValue: 'false', newValue: 'true' }]);
      await tellOfRelease(tx, patient, [{ ...row, releasedAt }]);
    }
    return shownFollowUp({ ...row, releasedAt }, patient.medicalUnit.timeZone);
  });
}
