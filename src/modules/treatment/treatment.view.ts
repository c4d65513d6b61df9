/**
 * From rows to treatments, cycles and doses as the API shows them: of children that the viewer may see, with times in the
 * zone of the child's unit and the cycles' status of today. Every read of this module uses these functions.
 */
import { foundOrMissed } from '../../core/audit-trail';
import { groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import type { Selected } from '../../core/selection';
import { dayOf, instantOf, zoned, zonedOrNull } from '../../core/time';
import { visiblePatientById, type CarnetFrame, type VisiblePatient } from '../patient';
import {
  administrationRowById,
  administrationRowsByCarnet,
  administrationRowsByCycle,
  allAdministrationRowsByCarnet,
  dosesWithin,
  type CycleDoseFacts,
  type Span,
} from './administration.queries';
import { DoseSupply, type MedicationAdministration } from './administration.types';
import { reasonText } from './adjustment.messages';
import { cycleStatusOn } from './cycle-status';
import { doseStanding } from './dose-standing.view';
import type { AdministrationRecordRow } from './treatment.entity';
import * as queries from './treatment.queries';
import type { CycleAndTreatment, TreatmentFacts } from './treatment.queries';
import {
  TreatmentStatus,
  type CycleChange,
  type Treatment,
  type TreatmentChange,
  type TreatmentCycle,
} from './treatment.types';

export interface ShownTreatment extends Treatment {
  patient: { id: string };
}
export interface ShownCycle extends TreatmentCycle {
  treatment: ShownTreatment;
  /** The protocol from which it was planned. */
  plannedBy: { code: string; version: number };
  /** The doses that a statement of the carnet has loaded for all of its cycles. */
  loaded?: LoadedDoses;
}
/** Doses of the cycles of a carnet. */
interface LoadedDoses {
  /** Those planned or given within it were loaded; undefined when all of the cycles' doses were. */
  span: Span | undefined;
  byCycle: ReadonlyMap<string, readonly CycleDoseFacts[]>;
  timeZone: string;
}
export interface ShownAdministration extends MedicationAdministration {
  patient: { id: string };
  cycleId: string;
  /** Its columns, for the fields that are worked out only where they are selected. */
  row: CycleDoseFacts;
}

type Named = Pick<TreatmentFacts, 'id' | 'status' | 'startsOn'>;

/** A treatment of `row`, which may be a cycle's that brings it along under other names. */
function treatmentOf(
  row: Omit<TreatmentFacts, keyof Named | 'patientId' | 'statusOn'>,
  patientId: string,
  { id, status, startsOn }: Named,
): ShownTreatment {
  const { statusReason, heightCm, weightKg, bodySurfaceArea, protocolCode, protocolVersion, protocolName } = row;
  const { planVersion } = row;
  return {
    id,
    status,
    statusReason,
    startsOn,
    heightCm,
    weightKg,
    bodySurfaceArea,
    protocol: { code: protocolCode, version: protocolVersion, name: protocolName },
    planVersion,
    patient: { id: patientId },
  };
}

export const shownTreatment = (row: TreatmentFacts): ShownTreatment => treatmentOf(row, row.patientId, row);

export function shownCycles(
  ctx: Context,
  rows: readonly CycleAndTreatment[],
  { id: patientId, medicalUnit: { timeZone } }: VisiblePatient,
): ShownCycle[] {
  const today = dayOf(ctx.now(), timeZone);
  const treatments = new Map<string, ShownTreatment>();
  return rows.map((row) => {
    let treatment = treatments.get(row.treatmentId);
    if (!treatment) {
      const { treatmentId: id, treatmentStatus: status, treatmentStartsOn: startsOn } = row;
      treatment = treatmentOf(row, patientId, { id, status, startsOn });
      treatments.set(row.treatmentId, treatment);
    }
    const { id, number, sequence, phase, phaseName, phasePlainName, startsOn, endsOn } = row;
    const status = cycleStatusOn(row, { status: row.treatmentStatus, statusOn: row.statusOn }, today);
    const plannedBy = { code: row.plannedByCode, version: row.plannedByVersion };
    return { id, number, sequence, phase, phaseName, phasePlainName, status, startsOn, endsOn, treatment, plannedBy };
  });
}

/** Whether a medicine is at risk or unavailable. */
const isMissing = (supply: DoseSupply): boolean => supply === DoseSupply.AT_RISK || supply === DoseSupply.UNAVAILABLE;

/** A dose of a treatment in `treatmentStatus`. The caller has checked that the viewer may see the child. */
export function shownAdministration(
  ctx: Context,
  row: CycleDoseFacts,
  treatmentStatus: TreatmentStatus,
  timeZone: string,
): ShownAdministration {
  const { id, cycleId, day, medication, atc, note, plannedOn, plannedTime, plannedDose, unit, givenAt, givenDose } =
    row;
  const { status, reason } = doseStanding(ctx, row, treatmentStatus);
  return {
    id,
    cycleId,
    day,
    status,
    medication,
    atc,
    route: row.route,
    note,
    plannedOn,
    plannedAt: plannedTime ? zoned(instantOf(plannedOn, plannedTime, timeZone), timeZone) : null,
    plannedDose: { value: plannedDose, unit },
    infusionMinutes: row.infusionMinutes,
    atHome: row.atHome === 1,
    requiresSecondCheck: row.requiresSecondCheck === 1,
    givenAt: zonedOrNull(givenAt, timeZone),
    givenDose: givenDose === null ? null : { value: givenDose, unit },
    reason,
    supply: row.supply,
    supplyExpectedOn: isMissing(row.supply) ? row.supplyExpectedOn : null,
    planVersion: row.planVersion,
    addedPurpose: row.addedPurpose,
    patient: { id: row.patientId },
    row,
  };
}

/** Whether a record is of a dose that was given and waits for the second clinician. */
export const awaitsCheck = ({ needsCheck, checkedAt, voidedAt }: AdministrationRecordRow): boolean =>
  needsCheck === 1 && checkedAt === null && voidedAt === null;

/** `show` of a row, or null when the viewer may not see its child. */
export async function ifVisible<R extends { patientId: string }, S>(
  ctx: Context,
  row: R | null,
  show: (row: R, patient: VisiblePatient) => S,
): Promise<S | null> {
  const patient = row && (await visiblePatientById(ctx, row.patientId));
  return patient ? show(row, patient) : null;
}

export const treatmentById = async (ctx: Context, id: string): Promise<ShownTreatment | null> =>
  ifVisible(ctx, await foundOrMissed(ctx, id, await queries.treatmentRowById(ctx, id)), shownTreatment);

export const cycleById = async (ctx: Context, id: string): Promise<ShownCycle | null> =>
  ifVisible(
    ctx,
    await foundOrMissed(ctx, id, await queries.cycleRowById(ctx, id)),
    (row, patient) => shownCycles(ctx, [row], patient)[0]!,
  );

export const administrationById = async (ctx: Context, id: string): Promise<ShownAdministration | null> =>
  ifVisible(ctx, await foundOrMissed(ctx, id, await administrationRowById(ctx, id)), (row, patient) =>
    shownAdministration(ctx, row, row.treatmentStatus, patient.medicalUnit.timeZone),
  );

/** The child's treatments, by their first day. */
export async function treatmentsOf(ctx: Context, patientId: string): Promise<ShownTreatment[]> {
  if (!(await visiblePatientById(ctx, patientId))) return [];
  return ((await queries.treatmentRowsByPatient(ctx, patientId)) ?? []).map(shownTreatment);
}

/** All cycles of a treatment that the viewer sees. */
export async function cyclesOf(ctx: Context, treatment: ShownTreatment): Promise<ShownCycle[]> {
  const rows = await queries.cycleRowsByTreatment(ctx, treatment.id);
  return (
    (await ifVisible(ctx, { patientId: treatment.patient.id }, (_, patient) =>
      shownCycles(ctx, rows ?? [], patient),
    )) ?? []
  );
}

/**
 * The doses of a cycle that the viewer sees, planned or given within the span. Without an `await` where the carnet has
 * loaded them.
 */
export function administrationsOf(
  ctx: Context,
  cycle: ShownCycle,
  span: Span,
): ShownAdministration[] | Promise<ShownAdministration[]> {
  const { loaded } = cycle;
  if (!loaded || (loaded.span && !isSameSpan(loaded.span, span))) return loadAdministrationsOf(ctx, cycle, span);
  const rows = loaded.byCycle.get(cycle.id) ?? [];
  return (loaded.span ? rows : dosesWithin(rows, span)).map((row) =>
    shownAdministration(ctx, row, cycle.treatment.status, loaded.timeZone),
  );
}

async function loadAdministrationsOf(ctx: Context, cycle: ShownCycle, span: Span): Promise<ShownAdministration[]> {
  const rows = await administrationRowsByCycle(ctx, cycle.id);
  return (
    (await ifVisible(ctx, { patientId: cycle.treatment.patient.id }, (_, patient) =>
      dosesWithin(rows ?? [], span).map((row) =>
        shownAdministration(ctx, row, row.treatmentStatus, patient.medicalUnit.timeZone),
      ),
    )) ?? []
  );
}

const isSameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** The selected fields of cycles, their treatments and their doses; `spans` has one for each field `administrations`. */
export interface CycleFields {
  cycle: Selected;
  treatment: Selected;
  administrations: Selected;
  spans: readonly Span[];
}

/** The cycles of a carnet with the selected fields; one more statement, at the same time, reads their doses. */
export async function cyclesOfCarnet(ctx: Context, frame: CarnetFrame, fields: CycleFields): Promise<ShownCycle[]> {
  const [rows, loaded] = await Promise.all([
    queries.cycleRowsByCarnet(ctx, frame, fields),
    loadDoses(ctx, frame, fields),
  ]);
  const cycles = shownCycles(ctx, rows, frame.patient);
  if (loaded) for (const cycle of cycles) cycle.loaded = loaded;
  return cycles;
}

/** The doses that `fields` ask for: of one span where they all ask for the same, or all of the cycles' doses. */
async function loadDoses(
  ctx: Context,
  frame: CarnetFrame,
  { administrations, spans: [first, ...others] }: CycleFields,
): Promise<LoadedDoses | undefined> {
  if (!first) return undefined;
  const { from, to } = first;
  const isOne = from !== null && to !== null && others.every((other) => isSameSpan(first, other));
  const rows = isOne
    ? await administrationRowsByCarnet(ctx, frame, { from, to }, administrations)
    : await administrationRowsByCarnet(ctx, frame, undefined);
  return { span: isOne ? first : undefined, byCycle: groupedBy(rows, 'cycleId'), timeZone: frame.timeZone };
}

/** Every dose planned or given within a carnet's span, also of a cycle that has since been moved out of it. */
export const administrationsOfCarnet = async (
  ctx: Context,
  frame: CarnetFrame,
  fields: Selected,
): Promise<ShownAdministration[]> =>
  (await allAdministrationRowsByCarnet(ctx, frame, fields)).map((row) =>
    shownAdministration(ctx, row, row.treatmentStatus, frame.timeZone),
  );

/** Rows of a history with the moment of each on the unit's clock. */
async function history<R extends { patientId: string; changedAt: number; reason: string | null }>(
  ctx: Context,
  rows: readonly R[] | null,
): Promise<(Omit<R, 'changedAt'> & { changedAt: string })[]> {
  const first = rows?.[0];
  if (!first) return [];
  return (
    (await ifVisible(ctx, first, (_, { medicalUnit: { timeZone } }) =>
      rows.map((row) => ({ ...row, reason: reasonText(ctx, row.reason), changedAt: zoned(row.changedAt, timeZone) })),
    )) ?? []
  );
}

export const changesOfTreatment = async (ctx: Context, treatment: ShownTreatment): Promise<TreatmentChange[]> =>
  history(ctx, await queries.changesByTreatment(ctx, treatment.id));

export const changesOfCycle = async (ctx: Context, cycle: ShownCycle): Promise<CycleChange[]> =>
  history(ctx, await queries.changesByCycle(ctx, cycle.id));
