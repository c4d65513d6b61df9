/** Entered in error: a record is marked, kept, and counts no more. Each kind that can be voided has its own rule below. */
import { signedIn } from '../../core/access';
import { Role } from '../../core/viewer';
import type { Context } from '../../core/context';
import { update } from '../../database';
import { Problems } from '../../core/validation';
import { invalidInput, type InvalidInput, type WrongState } from '../../core/refusal';
import { dayOf, zoned } from '../../core/time';
import { NoticeKind, notify, type VisiblePatient } from '../patient';
import { newestRecord, type DoseToChange } from './administration.queries';
import { AdministrationStatus } from './administration.types';
import { changeDose, dayBeforeRecord, updateDose } from './administration.rules';
import { fitCycleEnd } from './cycle.rules';
import { safetyMessages } from './safety.messages';
import { RecordKind, type RecordVoided, type VoidRecordInput } from './void.types';
import { doseIsWrong } from './treatment.messages';

const SHORTEST_REASON = 5;
type Answer = RecordVoided | InvalidInput | WrongState;

/** Who may void a kind, and how. */
const VOIDS: Partial<Record<RecordKind, (ctx: Context, id: string, reason: string) => Promise<Answer>>> = {
  [RecordKind.ADMINISTRATION]: (ctx, id, reason) =>
    changeDose<Answer>(ctx, id, (tx, patient, dose) => voidAdministration(tx, patient, dose, reason)),
};

/** The roles that may void something; each rule checks that of its kind. */
export const VOIDING_ROLES = [Role.CLINICIAN] as const;

/** Marks a record as entered in error. Throws NOT_FOUND for one that the viewer may not see. */
export async function voidRecord(ctx: Context, { record, reason }: VoidRecordInput): Promise<Answer> {
  const problems = new Problems(ctx).text('reason', reason, { required: true, max: 1000 });
  const trimmed = reason.trim();
  if (!problems.any && trimmed.length < SHORTEST_REASON)
    problems.add('reason', 'RANGE', ...safetyMessages.reasonLength());
  const voids = VOIDS[record.kind];
  if (!voids) problems.add('record.kind', 'NOT_VOIDABLE', ...safetyMessages.notVoidable());
  return problems.any || !voids ? invalidInput(ctx, problems.list) : voids(ctx, record.id, trimmed);
}

/** Takes the newest record of a dose away: the dose is planned again, on its day before that record. */
async function voidAdministration(
  tx: Context,
  patient: VisiblePatient,
  dose: DoseToChange,
  reason: string,
): Promise<Answer> {
  const record =
    (dose.status as AdministrationStatus) === AdministrationStatus.PLANNED ? undefined : await newestRecord(tx, dose);
  if (!record) return doseIsWrong(tx, { ...dose, status: AdministrationStatus.PLANNED });
  const { timeZone } = patient.medicalUnit;
  const plannedOn = await dayBeforeRecord(tx, dose);
  const mark = { voidedAt: tx.now(), voidedBy: (await signedIn(tx)).accountId, voidReason: reason };
  await update(tx.db, 'administration_record', { id: record.id }, mark);
  const { PLANNED, OMITTED } = AdministrationStatus;
  await updateDose(tx, patient, dose, {
    status: PLANNED,
    plannedOn,
    givenAt: null,
    givenOn: null,
    givenDose: null,
    reason: null,
  });
  if (plannedOn !== dose.plannedOn) await fitCycleEnd(tx, patient, dose.cycleId, reason);
  const comesAgain = (dose.status as AdministrationStatus) === OMITTED && plannedOn >= dayOf(tx.now(), timeZone);
  if (comesAgain || plannedOn !== dose.plannedOn)
    await notify(tx, patient, { kind: NoticeKind.DOSE_CHANGED, subjectId: dose.id });
  return {
    record: { kind: RecordKind.ADMINISTRATION, id: dose.id },
    at: zoned(tx.now(), timeZone),
    patient: { id: patient.id },
  };
}
