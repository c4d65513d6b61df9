/** Changes of a plan: previewed, then confirmed. Both work out the same plan; the confirmation stores what differs. */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { badUserInput, notFound } from '../../core/faults';
import { idempotent } from '../../core/idempotency';
import {
  invalidInput,
  isRefusal,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../core/refusal';
import { dayOf } from '../../core/time';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, refusePlanning, type VisiblePatient } from '../patient';
import { ruleOf } from './adjustment-change';
import { adjustmentWarnings, type PlannedAdjustment } from './adjustment-safety.view';
import type { AdjustTreatmentInput } from './adjustment.inputs';
import { planMessages as messages } from './adjustment.messages';
import { checkMove, validateAdjustment } from './adjustment.validation';
import { adjustmentPreview } from './adjustment.view';
import { medicinesWithEndedDispensing } from './dispensing-end.view';
import { isOpen } from './living-plan';
import { livingPlan } from './living-plan.queries';
import { writePlan, writeVersion } from './living-plan.rules';
import { changed } from './plan-change';
import { openProposalsByTreatment, planVersionRows, planVersionsByTreatment } from './plan-version.queries';
import { shownPlanVersion, type ShownPlanVersion } from './plan-version.view';
import { treatedPatient } from './preview.rules';
import type { PlanPreview } from './preview.types';
import { endProposals } from './proposal.rules';
import { protocolByCode } from './protocol.queries';
import type { RecordChanged } from './record-change.types';
import { recordChanged } from './record-change.view';
import { planChange } from './treatment-change.view';
import { changedDoses } from './replan';
import type { ReasonNeeded } from './safety.types';
import { passWarnings } from './safety.rules';
import type { TreatmentRow } from './treatment.entity';
import { patientOf, treatmentToChange } from './treatment.queries';
import { TreatmentStatus } from './treatment.types';
import { treatmentMessages } from './treatment.messages';
import { shownTreatment, treatmentById, type ShownTreatment } from './treatment.view';

/** The version with its treatment; the id is that of the version. */
interface Adjusted {
  id: string;
  treatment: ShownTreatment;
  version: ShownPlanVersion;
}
type Answer = Adjusted | InvalidInput | WrongState | ReasonNeeded | RecordChanged;

/** The change that an input makes of a plan, or why it cannot be made. Writes nothing. */
async function planAdjustment(
  ctx: Context,
  patient: VisiblePatient,
  treatment: TreatmentRow,
  input: AdjustTreatmentInput,
): Promise<PlannedAdjustment | Problems | WrongState> {
  const { change } = input;
  const { status, id: treatmentId } = treatment;
  if (status === TreatmentStatus.COMPLETED || status === TreatmentStatus.REVOKED)
    return wrongState(ctx, treatmentMessages.hasStatus(status));
  if (status === TreatmentStatus.ON_HOLD && (change.cycle || change.protocol))
    return wrongState(ctx, treatmentMessages.hasStatus(status), treatmentMessages.resumeInstead);
  const before = await livingPlan(ctx, patient, treatmentId);
  const protocol = change.protocol
    ? await protocolByCode(ctx, change.protocol.code.trim(), change.protocol.version)
    : undefined;
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  const openProposals = ((await openProposalsByTreatment(ctx, treatmentId)) ?? []).map(({ id }) => id);
  const problems = validateAdjustment(ctx, input, {
    birthDate: patient.birthDate,
    today,
    plan: before,
    protocol,
    openProposals,
  });
  if (problems.any) return problems;
  const refusal = checkMove(ctx, input, before);
  if (refusal) return refusal;
  const rising = monotonicFactory();
  const rowsOf = { patientId: patient.id, treatmentId, revision: patient.revision, nextId: () => rising(ctx.now()) };
  const after = changed(before, ruleOf(input, before, protocol), { today, rowsOf, protocol });
  const doses = changedDoses(before, after);
  if (doses.some(({ after: dose }) => isOpen(dose) && dose.row.plannedDose <= 0))
    return problems.add('change', 'DOSE_ZERO', messages.zero);
  if (change.substitute && !doses.some((dose) => dose.before === null))
    return problems.add('change.substitute.by.days', 'NO_DAY', messages.noDayOfSubstitute);
  return { patient, treatmentId, input, before, after, doses, protocol };
}

/** The change that adjustTreatment would make; null for a treatment that is not the viewer's. Throws BAD_USER_INPUT. */
export async function previewAdjustment(ctx: Context, input: AdjustTreatmentInput): Promise<PlanPreview | null> {
  const patientId = await patientOf(ctx, 'treatment', input.treatmentId);
  const patient = patientId ? await treatedPatient(ctx, patientId) : null;
  if (!patient) return null;
  const treatment = await treatmentToChange(ctx, patient.id, input.treatmentId);
  if (treatment.planVersion !== input.planVersion)
    throw badUserInput(ctx, new Problems(ctx).add('planVersion', 'PLAN_CHANGED', messages.planChanged).list);
  const planned = await planAdjustment(ctx, patient, treatment, input);
  if (planned instanceof Problems) throw badUserInput(ctx, planned.list);
  if (isRefusal(planned)) throw badUserInput(ctx, [{ path: 'change', code: 'WRONG_STATE', message: planned.message }]);
  const { before, after } = planned;
  const [warnings, endsDispensing] = await Promise.all([
    adjustmentWarnings(ctx, planned),
    medicinesWithEndedDispensing(ctx, { patientId: patient.id, treatmentId: treatment.id, before, after }),
  ]);
  return adjustmentPreview(planned, treatment, warnings, endsDispensing);
}

/** Makes a new version of a plan; the caregivers get one notice. Throws NOT_FOUND. */
export function adjustTreatment(ctx: Context, input: AdjustTreatmentInput): Promise<Answer | RequestIdReused> {
  return idempotent<Adjusted, Exclude<Answer, Adjusted>>(ctx, 'adjustTreatment', input, {
    work: async (tx) => {
      const patientId = await patientOf(tx, 'treatment', input.treatmentId);
      if (!patientId) throw notFound(tx);
      const patient = await lockPatient(tx, patientId, [Role.CLINICIAN]);
      const found = await treatmentToChange(tx, patientId, input.treatmentId);
      const treatment = { ...found, revision: patient.revision };
      const notPlanned = await refusePlanning(tx, patientId);
      if (notPlanned) return notPlanned;
      if (treatment.planVersion !== input.planVersion)
        return planChangedMeanwhile(tx, patient, treatment, input.planVersion);
      const planned = await planAdjustment(tx, patient, treatment, input);
      if (planned instanceof Problems) return invalidInput(tx, planned.list);
      if (isRefusal(planned)) return planned;
      const warnings = await adjustmentWarnings(tx, planned);
      return passWarnings(tx, patientId, warnings, input, () => saveAdjustment(tx, treatment, planned));
    },
    replay: async (later, id) => {
      const treatment = await treatmentById(later, input.treatmentId);
      const row = (await planVersionsByTreatment(later, input.treatmentId))?.find((version) => version.id === id);
      if (!treatment || !row) throw notFound(later);
      const patient = await viewOf(later, row.patientId);
      return { id, treatment, version: shownPlanVersion(later, row, patient) };
    },
  });
}

/** What a version shows to the clinician who made it. */
async function viewOf(ctx: Context, patientId: string): Promise<{ isOfOwnUnit: boolean; timeZone: string }> {
  const patient = await treatedPatient(ctx, patientId);
  if (!patient) throw notFound(ctx);
  return { isOfOwnUnit: patient.isOfOwnUnit, timeZone: patient.medicalUnit.timeZone };
}

async function saveAdjustment(
  tx: Context,
  treatment: TreatmentRow,
  planned: PlannedAdjustment,
): Promise<{ subjectId: string; result: Adjusted }> {
  const { patient, input, before, after, doses, protocol } = planned;
  const { fromDay, untilDay, cause, change, heightCm, weightKg } = after.rules.at(-1)!;
  const note = input.note?.trim() || null;
  const rising = monotonicFactory();
  await writePlan(tx, patient, { before, after }, note ?? input.cause);
  const version = await writeVersion(
    tx,
    treatment,
    {
      id: rising(tx.now()),
      madeBy: (await signedIn(tx)).accountId,
      cause,
      note,
      fromDay,
      untilDay,
      heightCm,
      weightKg,
      changedDoses: doses.length,
      ...(protocol && { protocolCode: protocol.code, protocolVersion: protocol.version, protocolName: protocol.name }),
    },
    before,
    change,
  );
  const { patientId, id: treatmentId } = treatment;
  if (change.kind === 'MEASURES' || change.kind === 'DECLINE') await endProposals(tx, patientId, treatmentId);
  if (change.kind !== 'DECLINE') await notify(tx, patient, { kind: NoticeKind.PLAN_ADJUSTED, subjectId: treatmentId });
  const { protocolCode, protocolVersion, protocolName } = version;
  const now = { ...treatment, planVersion: version.number, protocolCode, protocolVersion, protocolName };
  const { isOfOwnUnit, medicalUnit } = patient;
  const shown = shownPlanVersion(tx, version, { isOfOwnUnit, timeZone: medicalUnit.timeZone });
  return { subjectId: version.id, result: { id: version.id, treatment: shownTreatment(now), version: shown } };
}

/** The refusal of a write that was based on an older version of the plan, with the versions after it. */
export async function planChangedMeanwhile(
  tx: Context,
  { revision, medicalUnit: { timeZone } }: VisiblePatient,
  { patientId, id }: TreatmentRow,
  since: number,
): Promise<RecordChanged> {
  const later = (await planVersionRows(tx, patientId, id)).filter(({ number }) => number > since);
  return recordChanged(
    tx,
    revision,
    later.map((version) => planChange(version, timeZone)),
  );
}
