/** Starting treatments: the whole plan of a child, from the first day on. */
import { monotonicFactory } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { notFound } from '../../core/faults';
import { Problems } from '../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { idempotent } from '../../core/idempotency';
import { dayOf, daysBetween } from '../../core/time';
import { Role } from '../../core/viewer';
import { lockPatient, NoticeKind, notify, type VisiblePatient } from '../patient';
import { AdministrationStatus, DoseSupply } from './administration.types';
import { bodySurfaceArea, hasAgeGap } from './dose';
import { bandMessages } from './dose-band.messages';
import { layOut, type PlannedCycle } from './plan';
import { protocolByCode, type WholeProtocol } from './protocol.queries';
import { ofProtocol } from './route.messages';
import { medicineRefusals } from './route.validation';
import { safetyMessages } from './safety.messages';
import type { ReasonNeeded, SafetyWarning } from './safety.types';
import { passWarnings } from './safety.rules';
import { shownTreatment, treatmentById, type ShownTreatment } from './treatment.view';
import { AdministrationRow, CycleRow, TreatmentRow } from './treatment.entity';
import type { StartTreatmentInput } from './treatment.inputs';
import { CycleStatus, TreatmentStatus } from './treatment.types';
import { startWarnings } from './treatment-warnings.rules';

const FARTHEST_START_DAYS = 3 * 366;

/** What a start would plan, and what stands against it. */
export interface PlannedStart {
  protocol: WholeProtocol;
  cycles: PlannedCycle[];
  warnings: SafetyWarning[];
}

/** Works a start out without saving anything, or says what is wrong with the input. */
export async function planStart(
  ctx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
): Promise<PlannedStart | Problems> {
  const protocol = await protocolByCode(ctx, input.protocolCode.trim());
  const problems = validateStart(ctx, input, patient, protocol);
  if (problems.any || !protocol) return problems;
  const { heightCm, weightKg, startsOn } = input;
  const cycles = layOut(protocol, startsOn, { birthDate: patient.birthDate, heightCm, weightKg });
  const doses = cycles.flatMap((cycle) => cycle.doses);
  if (doses.some(({ plannedDose }) => plannedDose <= 0))
    return problems.add(
      'protocolCode',
      'DOSE_ZERO',
      'Con ese peso y talla una dosis queda en cero; revisa los datos o la unidad en el protocolo.',
      'With this weight and height a dose comes to nothing; check them, or the unit in the protocol.',
    );
  const start = { patient, protocol, heightCm, weightKg, startsOn, at: ctx.now(), id: null, doses };
  return { protocol, cycles, warnings: await startWarnings(ctx, start) };
}

type Started = ShownTreatment | InvalidInput | RequestIdReused | WrongState | ReasonNeeded;

/** Lays the newest version of a protocol out for a child: every cycle, every dose. One transaction, a fixed number of statements. */
export function startTreatment(ctx: Context, input: StartTreatmentInput): Promise<Started> {
  return idempotent(ctx, 'startTreatment', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, input.patientId, [Role.CLINICIAN]);
      const plan = await planStart(tx, input, patient);
      if (plan instanceof Problems) return invalidInput(tx, plan.list);
      const { protocol, cycles, warnings } = plan;
      if (isOutdated(input, protocol))
        return wrongState(tx, safetyMessages.protocolOutdated(), safetyMessages.protocolOutdatedNext());
      return passWarnings(tx, patient.id, warnings, input, async () => {
        const treatment = await insertPlan(tx, input, patient, protocol, cycles);
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

function validateStart(
  ctx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
  protocol: WholeProtocol | undefined,
): Problems {
  const problems = new Problems(ctx);
  const between = (path: string, value: number, least: number, most: number, unit: string): void => {
    if (!(value >= least && value <= most))
      problems.add(
        path,
        'RANGE',
        `Escribe un valor de ${least} a ${most} ${unit}.`,
        `Write a value from ${least} to ${most} ${unit}.`,
      );
  };
  between('heightCm', input.heightCm, 30, 230, 'cm');
  between('weightKg', input.weightKg, 1, 200, 'kg');
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  if (Math.abs(daysBetween(today, input.startsOn)) > FARTHEST_START_DAYS)
    problems.add(
      'startsOn',
      'RANGE',
      'El inicio puede ser como máximo tres años antes o después de hoy.',
      'The start may be three years before or after today at most.',
    );
  else if (input.startsOn < patient.birthDate)
    problems.add('startsOn', 'BEFORE_BIRTH', 'El inicio es anterior al nacimiento.', 'The start is before the birth.');
  if (!patient.diagnosis)
    problems.add(
      'patientId',
      'NO_DIAGNOSIS',
      'No tiene un diagnóstico oncológico registrado.',
      'No oncological diagnosis is recorded.',
    );
  if (!protocol)
    problems.add(
      'protocolCode',
      'UNKNOWN_PROTOCOL',
      'No hay un protocolo con este código.',
      'There is no protocol with this code.',
    );
  else validateStored(problems, protocol);
  return problems;
}

/** defineProtocol refuses these; a version that was stored before the rule, or came in another way, must not become a plan. */
function validateStored(problems: Problems, { phases }: WholeProtocol): void {
  const refusals = phases
    .flatMap(({ cycles }) => cycles.flatMap(({ medications }) => medications))
    .flatMap((medicine) => {
      const gap = hasAgeGap(medicine.byAge) ? [{ code: 'BAND_GAP', text: bandMessages.gap }] : [];
      return [...medicineRefusals(medicine), ...gap].map(({ code, text }) => ({
        code,
        text: ofProtocol(medicine.name, text),
      }));
    });
  const each = new Map(refusals.map((refusal) => [refusal.text[0], refusal]));
  for (const { code, text } of each.values()) problems.add('protocolCode', code, ...text);
}

async function insertPlan(
  tx: Context,
  input: StartTreatmentInput,
  patient: VisiblePatient,
  protocol: WholeProtocol,
  cycles: readonly PlannedCycle[],
): Promise<TreatmentRow> {
  // Rising ids keep the order of the protocol where lists are ordered by day, then id.
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
    revision: patient.revision,
  };
  const of = { patientId: patient.id, treatmentId: treatment.id, revision: patient.revision };
  const cycleRows: CycleRow[] = [];
  const doseRows: AdministrationRow[] = [];
  for (const { doses, ...cycle } of cycles) {
    const id = nextId();
    cycleRows.push({
      ...of,
      ...cycle,
      id,
      status: CycleStatus.PLANNED,
      lengthDays: daysBetween(cycle.startsOn, cycle.endsOn) + 1,
    });
    for (const { calculation: _, capped: __, ...dose } of doses)
      doseRows.push({
        ...of,
        ...dose,
        cycleId: id,
        id: nextId(),
        status: AdministrationStatus.PLANNED,
        givenAt: null,
        givenOn: null,
        givenDose: null,
        reason: null,
        supply: DoseSupply.UNKNOWN,
      });
  }
  await insert(tx.db, TreatmentRow, [treatment]);
  await insert(tx.db, CycleRow, cycleRows);
  await insert(tx.db, AdministrationRow, doseRows);
  return treatment;
}
