/** Versions of plans and proposals as the API shows them. */
import type { Context } from '../../core/context';
import { say, type Text } from '../../core/i18n';
import { zoned, type Instant } from '../../core/time';
import { visiblePatientById } from '../patient';
import { summaryMessages as messages } from './adjustment.messages';
import type { AdjustmentProposal, PlanVersion } from './adjustment.types';
import { bodySurfaceArea } from './dose';
import { planRule, openProposalsByTreatment, planVersionsByTreatment } from './plan-version.queries';
import type { AdjustmentProposalRow, PlanVersionRow } from './plan-version.entity';
import type { WarningOverride } from './safety.types';
import { overridesOf } from './safety.view';
import { treatmentsOf, type ShownTreatment } from './treatment.view';

/** A version with the id of its child. */
export interface ShownPlanVersion extends PlanVersion {
  patientId: string;
}

function summaryOf(row: PlanVersionRow): Text {
  const { change } = planRule(row);
  switch (change.kind) {
    case 'START':
      return messages.start;
    case 'MEASURES':
      return messages.measures(change.weightKg, change.heightCm);
    case 'DOSES':
      return messages.doses(change.medication, change.percent);
    case 'ADD':
      return messages.added(change.line.name, change.on.length);
    case 'SUBSTITUTE':
      return messages.substituted(change.by.name, change.medication);
    case 'PROTOCOL':
      return messages.protocol(row.protocolName);
    case 'CYCLE':
      return messages.cycle(change.startsOn);
    case 'DECLINE':
      return messages.declined;
    case 'AGE':
      return messages.age;
  }
}

/** A version for a viewer of the child. The family reads no name of staff. */
export function shownPlanVersion(
  ctx: Context,
  row: PlanVersionRow,
  { isOfOwnUnit, timeZone }: { isOfOwnUnit: boolean; timeZone: string },
): ShownPlanVersion {
  const { id, patientId, number, cause, note, heightCm, weightKg } = row;
  return {
    id,
    patientId,
    number,
    at: zoned(row.madeAt, timeZone),
    by: isOfOwnUnit && row.madeBy ? { id: row.madeBy } : null,
    cause,
    note,
    summary: say(ctx, summaryOf(row)),
    from: row.fromDay,
    until: row.untilDay,
    heightCm,
    weightKg,
    bodySurfaceArea: bodySurfaceArea(row),
    protocol: { code: row.protocolCode, version: row.protocolVersion, name: row.protocolName },
    changedDoses: row.changedDoses,
  };
}

/** The versions of a plan, oldest first; empty for a viewer who may not see the child. */
export async function planVersionsOf(
  ctx: Context,
  { id, patient: { id: patientId } }: ShownTreatment,
): Promise<ShownPlanVersion[]> {
  const [rows, patient] = await Promise.all([planVersionsByTreatment(ctx, id), visiblePatientById(ctx, patientId)]);
  if (!patient) return [];
  const { isOfOwnUnit, medicalUnit } = patient;
  return (rows ?? []).map((row) => shownPlanVersion(ctx, row, { isOfOwnUnit, timeZone: medicalUnit.timeZone }));
}

/** The overrides with which a version was saved, for the staff of the unit; empty for others. */
export async function overridesOfVersion(
  ctx: Context,
  { id, patientId }: ShownPlanVersion,
): Promise<WarningOverride[]> {
  const patient = await visiblePatientById(ctx, patientId);
  return patient?.isOfOwnUnit ? overridesOf(ctx, id, patient.medicalUnit.timeZone) : [];
}

export const shownProposal = (
  row: AdjustmentProposalRow,
  timeZone: string,
): Omit<AdjustmentProposal, 'treatment'> & { treatmentId: string } => {
  const { id, treatmentId, heightCm, weightKg, measuredOn, largestChangePercent } = row;
  return {
    id,
    treatmentId,
    proposedAt: zoned(row.proposedAt, timeZone),
    heightCm,
    weightKg,
    measuredOn,
    largestChangePercent,
  };
};

/** The open proposals of a treatment that were made at `since` or later, for the staff of the unit; empty for others. */
export async function proposalsOf(ctx: Context, treatment: ShownTreatment, since = 0): Promise<AdjustmentProposal[]> {
  const patient = await visiblePatientById(ctx, treatment.patient.id);
  if (!patient?.isOfOwnUnit) return [];
  return ((await openProposalsByTreatment(ctx, treatment.id)) ?? [])
    .filter(({ proposedAt }) => proposedAt >= since)
    .map((row) => ({ ...shownProposal(row, patient.medicalUnit.timeZone), treatment }));
}

/** The open proposals of all treatments of a child that were made at `since` or later. */
export async function proposalsSince(ctx: Context, patientId: string, since: Instant): Promise<AdjustmentProposal[]> {
  const treatments = await treatmentsOf(ctx, patientId);
  return (await Promise.all(treatments.map((treatment) => proposalsOf(ctx, treatment, since)))).flat();
}
