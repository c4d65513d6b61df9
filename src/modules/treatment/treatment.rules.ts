/** Starting treatments: the whole plan of a child, from the first day on. */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { dayOf } from '../../core/time';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, refusePlanning, type VisiblePatient } from '../patient';
import { bodySurfaceArea } from './dose';
import { PriorExposureRow } from './exposure.entity';
import { exposureRows } from './exposure.rules';
import { layOut, type PlannedCycle } from './plan';
import { cycleRows } from './plan-rows';
import { PlanVersionRow } from './plan-version.entity';
import { firstVersion } from './plan-version.queries';
import { positionOf } from './position';
import { protocolByCode, type WholeProtocol } from './protocol.queries';
import { safetyMessages } from './safety.messages';
import { firstDayCounts, protocolAllergies } from './start-check.view';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { passWarnings } from './safety.rules';
import type { RecordChanged } from './record-change.types';
import { treatmentChangedAfter } from './treatment-change.view';
import { shownTreatment, treatmentById, type ShownTreatment } from './treatment.view';
import { AdministrationRow, CycleRow, TreatmentRow } from './treatment.entity';
import type { StartTreatmentInput } from './treatment.inputs';
import { TreatmentStatus } from './treatment.types';
import { treatmentMessages } from './treatment.messages';
import { validateStart } from './treatment.validation';
import { startWarnings } from './treatment-safety.view';

/** The plan of a start, with its safety warnings. */
export interface PlannedStart {
  protocol: WholeProtocol;
  cycles: PlannedCycle[];
  warnings: SafetyWarning[];
  elsewhere: PriorExposureRow[];
}

/** The plan of a start, without saving anything, or the problems of the input. */
export async function planStart(
  ctx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
): Promise<PlannedStart | Problems> {
  const protocol = await protocolByCode(ctx, input.protocolCode.trim());
  const problems = validateStart(ctx, input, patient, protocol);
  if (problems.any || !protocol) return problems;
  const { heightCm, weightKg, startsOn } = input;
  const child = { birthDate: patient.birthDate, heightCm, weightKg };
  const cycles = layOut(protocol, startsOn, child, positionOf(input.startAt));
  const doses = cycles.flatMap((cycle) => cycle.doses);
  if (doses.some(({ plannedDose }) => plannedDose <= 0))
    return problems.add('protocolCode', 'DOSE_ZERO', treatmentMessages.doseZero);
  const elsewhere = await exposureRows(ctx, patient.id, input.priorExposures ?? []);
  const start = { patient, protocol, heightCm, weightKg, startsOn, at: ctx.now(), id: null, doses, elsewhere };
  const warnings = [
    ...(await startWarnings(ctx, start)),
    ...protocolAllergies(ctx, patient, protocol),
    ...(await firstDayCounts(ctx, patient, protocol, cycles)),
  ];
  return { protocol, cycles, warnings, elsewhere };
}

type Started = ShownTreatment | InvalidInput | RequestIdReused | WrongState | ReasonNeeded | RecordChanged;

/** Plans all cycles and doses of a protocol's newest version for a child. One transaction, a fixed number of statements. */
export function startTreatment(ctx: Context, input: StartTreatmentInput): Promise<Started> {
  return idempotent(ctx, 'startTreatment', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const refusal =
        (await refusePlanning(tx, patient.id)) ??
        (await treatmentChangedAfter(tx, patient, null, input.expectedRevision));
      if (refusal) return refusal;
      const plan = await planStart(tx, input, patient);
      if (plan instanceof Problems) return invalidInput(tx, plan.list);
      const { protocol, cycles, warnings, elsewhere } = plan;
      if (isOutdated(input, protocol))
        return wrongState(tx, safetyMessages.protocolOutdated, safetyMessages.protocolOutdatedNext);
      return passWarnings(tx, patient.id, warnings, input, async () => {
        const treatment = await insertPlan(tx, input, patient, protocol, cycles);
        await insert(tx.db, 'startTreatment', PriorExposureRow, elsewhere);
        await notify(tx, patient, { kind: NoticeKind.TREATMENT_STARTED, subjectId: treatment.id });
        return { subjectId: treatment.id, result: shownTreatment(treatment) };
      });
    },
    replay: async (later, id) => {
      const treatment = await treatmentById(later, id);
      if (!treatment) throw notFound(later);
      return treatment;
    },
  });
}

/** Whether the input names another version of the protocol than the newest one. */
export const isOutdated = ({ protocolVersion }: StartTreatmentInput, { version }: WholeProtocol): boolean =>
  protocolVersion !== undefined && protocolVersion !== null && protocolVersion !== version;

async function insertPlan(
  tx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
  protocol: WholeProtocol,
  cycles: readonly PlannedCycle[],
): Promise<TreatmentRow> {
  // Ascending ids: lists that are sorted by day, then id, show the order of the protocol.
  const rising = monotonicFactory();
  const nextId = (): string => rising(tx.now());
  const { heightCm, weightKg, startsOn } = input;
  const treatment: TreatmentRow = {
    patientId: patient.id,
    id: nextId(),
    protocolCode: protocol.code,
    protocolVersion: protocol.version,
    protocolName: protocol.name,
    status: TreatmentStatus.ACTIVE,
    statusOn: dayOf(tx.now(), patient.medicalUnit.timeZone),
    statusReason: null,
    startsOn,
    heightCm,
    weightKg,
    bodySurfaceArea: bodySurfaceArea(input),
    createdAt: tx.now(),
    createdBy: (await signedIn(tx)).accountId,
    planVersion: 1,
    stoppedOn: null,
    restartedOn: null,
    revision: patient.revision,
  };
  const of = { patientId: patient.id, treatmentId: treatment.id, revision: patient.revision, nextId };
  const rows = cycleRows(of, protocol, cycles);
  const doses = rows.flatMap((row) => row.doses);
  const startAt = positionOf(input.startAt);
  await insert(tx.db, 'insertPlan', TreatmentRow, [treatment]);
  await insert(
    tx.db,
    'insertPlan',
    CycleRow,
    rows.map(({ cycle }) => cycle),
  );
  await insert(tx.db, 'insertPlan', AdministrationRow, doses);
  await insert(tx.db, 'insertPlan', PlanVersionRow, [firstVersion(treatment, startAt, doses.length)]);
  return treatment;
}
