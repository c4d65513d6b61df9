/** Voids records that were entered in error: the record is marked and stays. Each kind that can be voided has its own rule below. */
import { signedIn } from '../../core/access';
import { FAMILY_ROLES, Role } from '../../core/viewer';
import type { Context } from '../../core/context';
import { forbidden } from '../../core/faults';
import { update } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../core/refusal';
import { zoned } from '../../core/time';
import { NoticeKind, notify, visiblePatientById, type VisiblePatient } from '../patient';
import { doseMessages } from './administration.messages';
import { changedAfter } from './administration-change.view';
import { newestRecord, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { changeDose } from './administration.rules';
import { dayBeforeRecord, isNews, updateDose } from './administration-write.rules';
import { voidDispensing } from './dispensing.rules';
import { voidPriorExposure } from './exposure.rules';
import { voidFollowUp } from './follow-up-correction.rules';
import { voidHomeDose } from './home-dose.rules';
import type { VoidRule, VoidRules } from '../../core/void';
import { RecordChanged } from './record-change.types';
import { safetyMessages } from './safety.messages';
import { type RecordRefInput } from '../../core/record-change.types';
import { RecordKind } from '../../core/record-kind';
import { VOIDED, writeHistory } from '../../core/record-history';
import { type RecordVoided, type VoidRecordInput } from './void.types';
import { AdministrationRecordRow } from './treatment.entity';

const SHORTEST_REASON = 5;
type Answer = RecordVoided | InvalidInput | WrongState | RecordChanged;
type Void = (
  ctx: Context,
  input: Pick<VoidRecordInput, 'reason' | 'expectedRevision'> & { id: string },
) => Promise<Answer>;

/** The rule of each kind that can be voided. */
const VOIDS: Partial<Record<RecordKind, Void>> = {
  [RecordKind.PRIOR_EXPOSURE]: (ctx, { id, reason }) => voidPriorExposure(ctx, id, reason),
  [RecordKind.FOLLOW_UP]: voidFollowUp,
  [RecordKind.DISPENSING]: (ctx, { id, reason }) => voidDispensing(ctx, id, reason),
  [RecordKind.HOME_DOSE]: (ctx, { id, reason }) => voidHomeDose(ctx, id, reason),
  [RecordKind.ADMINISTRATION]: (ctx, { id, reason, expectedRevision }) =>
    changeDose<Answer>(
      ctx,
      id,
      async (tx, patient, dose) =>
        (await changedAfter(tx, patient, [dose], expectedRevision)) ?? voidAdministration(tx, patient, dose, reason),
    ),
};

/** The rules of other modules. */
const others: Partial<Record<RecordKind, VoidRule>> = {};
export const useVoids = (rules: VoidRules): void => void Object.assign(others, rules);

/** The roles that may void something; each rule checks that of its kind. */
export const VOIDING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.CAREGIVER, Role.PATIENT] as const;
/** The kinds that the family voids: words of its own. All others of this module are for clinicians. */
const OF_FAMILY: ReadonlySet<RecordKind> = new Set([RecordKind.HOME_DOSE]);

/** Marks a record as entered in error. Throws NOT_FOUND for one that the viewer may not see. */
export async function voidRecord(ctx: Context, { record, reason, expectedRevision }: VoidRecordInput): Promise<Answer> {
  const other = others[record.kind];
  const allowed = OF_FAMILY.has(record.kind) ? FAMILY_ROLES : (other?.roles ?? [Role.CLINICIAN]);
  const { roles } = await signedIn(ctx);
  if (!allowed.some((role) => roles.has(role))) throw forbidden(ctx);
  const problems = new Problems(ctx).text('reason', reason, { required: true, max: 1000 });
  const trimmed = reason.trim();
  if (!problems.any && trimmed.length < SHORTEST_REASON) problems.add('reason', 'RANGE', safetyMessages.reasonLength);
  const voids = VOIDS[record.kind];
  if (!voids && !other) problems.add('record.kind', 'NOT_VOIDABLE', safetyMessages.notVoidable);
  if (problems.any) return invalidInput(ctx, problems.list);
  const voided = { id: record.id, reason: trimmed, expectedRevision };
  return other ? other.void(ctx, voided, RecordChanged) : voids!(ctx, voided);
}

/** Voids the newest record of a dose: the dose is planned again, on its day before that record. */
async function voidAdministration(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  reason: string,
): Promise<Answer> {
  const record = dose.status === AdministrationStatus.PLANNED ? undefined : await newestRecord(tx, dose);
  if (!record) return wrongState(tx, doseMessages.hasStatus({ ...dose, status: AdministrationStatus.PLANNED }));
  const { timeZone } = patient.medicalUnit;
  const plannedOn = await dayBeforeRecord(tx, dose);
  const { accountId: voidedBy } = await signedIn(tx);
  const mark = { voidedAt: tx.now(), voidedBy, voidReason: reason, revision: patient.revision };
  await update(tx.db, 'voidAdministration', AdministrationRecordRow, { id: record.id }, mark);
  await writeHistory(tx, patient, { kind: RecordKind.ADMINISTRATION, id: dose.id }, [VOIDED], reason);
  const again = {
    status: AdministrationStatus.PLANNED,
    plannedOn,
    givenAt: null,
    givenOn: null,
    givenDose: null,
    reason: null,
  };
  const written = await updateDose(tx, patient, dose, again);
  if (isNews(tx, patient, dose, again, written))
    await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: dose.id });
  return {
    record: { kind: RecordKind.ADMINISTRATION, id: dose.id },
    at: zoned(tx.now(), timeZone),
    patient: { id: patient.id },
  };
}

/** From a voided record to the text by which {@link voidedRecord} finds it again: its time and its child. */
export const idOfVoided = ({ at, patient }: Pick<RecordVoided, 'at' | 'patient'>): string => `${at} ${patient.id}`;

/** The answer to a voided record once more; null when the viewer may no longer see the child. */
export async function voidedRecord(
  ctx: Context,
  { kind, id }: RecordRefInput,
  voided: string,
): Promise<RecordVoided | null> {
  const [at = '', patientId = ''] = voided.split(' ');
  return (await visiblePatientById(ctx, patientId)) && { record: { kind, id }, at, patient: { id: patientId } };
}
