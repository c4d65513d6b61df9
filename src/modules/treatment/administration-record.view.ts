/** Records of doses as the API shows them. The family sees neither the second clinician nor voided records. */
import type { Context } from '../../core/context';
import { zoned, zonedOrNull } from '../../core/time';
import { visiblePatientById } from '../patient';
import { doseWithPlace, recordsByAdministration } from './administration.queries';
import { AdministrationStatus, type AdministrationRecord } from './administration.types';
import { doseWarnings, openDoseWarnings } from './dose-safety.view';
import type { SafetyWarning, WarningOverride } from './safety.types';
import { overridesOf, withOverrides } from './safety.view';
import { awaitsCheck, type ShownAdministration } from './treatment.view';
import type { AdministrationRecordRow } from './treatment.entity';
import { TreatmentStatus } from './treatment.types';

/** A record with the id of its child. */
export interface ShownRecord extends AdministrationRecord {
  patientId: string;
}

/** The records of a dose, oldest first; without the voided ones for the family. */
export async function recordsOf(ctx: Context, dose: ShownAdministration): Promise<ShownRecord[]> {
  const [rows, patient] = await Promise.all([
    recordsByAdministration(ctx, dose.id),
    visiblePatientById(ctx, dose.patient.id),
  ]);
  if (!patient) return [];
  const { isOfOwnUnit, medicalUnit } = patient;
  return (rows ?? [])
    .filter(({ voidedAt }) => isOfOwnUnit || voidedAt === null)
    .map((row) => shownRecord(row, dose.plannedDose.unit, { isOfOwnUnit, timeZone: medicalUnit.timeZone }));
}

function shownRecord(
  row: AdministrationRecordRow,
  unit: string,
  { isOfOwnUnit, timeZone }: { isOfOwnUnit: boolean; timeZone: string },
): ShownRecord {
  const { id, patientId, status, plannedOn, postponedTo, givenAt, givenDose, reason, correctionReason } = row;
  return {
    id,
    patientId,
    status,
    plannedOn,
    postponedTo,
    givenAt: zonedOrNull(givenAt, timeZone),
    givenDose: givenDose === null ? null : { value: givenDose, unit },
    reason,
    correctionReason,
    recordedAt: zoned(row.recordedAt, timeZone),
    recordedBy: { id: row.recordedBy },
    checkedBy: isOfOwnUnit && row.checkedBy ? { id: row.checkedBy } : null,
    checkedAt: zonedOrNull(row.checkedAt, timeZone),
    voided:
      row.voidedAt === null
        ? null
        : { at: zoned(row.voidedAt, timeZone), by: { id: row.voidedBy! }, reason: row.voidReason! },
  };
}

/** The newest record of a dose that is not voided. */
const newestOf = async (ctx: Context, doseId: string): Promise<AdministrationRecordRow | undefined> =>
  (await recordsByAdministration(ctx, doseId))?.filter(({ voidedAt }) => voidedAt === null).at(-1);

export async function isAwaitingCheck(ctx: Context, { id }: ShownAdministration): Promise<boolean> {
  const newest = await newestOf(ctx, id);
  return newest !== undefined && awaitsCheck(newest);
}

export async function overridesOfRecord(ctx: Context, record: ShownRecord): Promise<WarningOverride[]> {
  const patient = await visiblePatientById(ctx, record.patientId);
  return patient?.isOfOwnUnit ? overridesOf(ctx, record.id, patient.medicalUnit.timeZone) : [];
}

const { PLANNED, POSTPONED } = AdministrationStatus;

/** The safety warnings of a dose as it is recorded or, while it is open, as it is planned; empty for the family. */
export async function safetyOfDose(
  ctx: Context,
  { id, patient: { id: patientId } }: ShownAdministration,
): Promise<SafetyWarning[]> {
  const patient = await visiblePatientById(ctx, patientId);
  const [dose, record] = patient?.isOfOwnUnit ? await Promise.all([doseWithPlace(ctx, id), newestOf(ctx, id)]) : [];
  if (!patient || !dose) return [];
  const { status, givenAt, givenDose, treatmentStatus } = dose;
  if (status === PLANNED || status === POSTPONED)
    return treatmentStatus === TreatmentStatus.ACTIVE || treatmentStatus === TreatmentStatus.ON_HOLD
      ? openDoseWarnings(ctx, patient, dose)
      : [];
  if (!record || givenAt === null || givenDose === null) return [];
  const { plannedOn } = record;
  const warnings = await doseWarnings(ctx, patient, dose, { status, givenAt, givenDose, plannedOn });
  return withOverrides(warnings, await overridesOf(ctx, record.id, patient.medicalUnit.timeZone));
}
