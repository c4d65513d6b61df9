/**
 * How rows become what a viewer sees: only of a child that is theirs to see, with times on the clock of the child's unit
 * and cycles as they stand today. Every read of this module comes through here.
 */
import { foundOrMissed } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import type { Selected } from '../../core/selection';
import { dayOf, instantOf, zoned, zonedOrNull, type Day } from '../../core/time';
import { visiblePatientById, type CarnetFrame, type VisiblePatient } from '../patient';
import {
  administrationRowById,
  administrationRowsByCarnet,
  administrationRowsByCycle,
  allAdministrationRowsByCarnet,
  givenSumsByTreatment,
  recordsByAdministration,
  type CycleDoseFacts,
} from './administration.queries';
import type {
  AdministrationRecord,
  AdministrationStatus,
  DoseSupply,
  MedicationAdministration,
} from './administration.types';
import { twoDecimals } from './dose';
import type { Route } from './protocol.types';
import { doseStanding } from './dose-standing.view';
import * as queries from './treatment.queries';
import type { CycleAndTreatment, TreatmentFacts } from './treatment.queries';
import {
  CycleStatus,
  TreatmentStatus,
  type CumulativeDose,
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
  /** Known when the carnet's statement brought them along: those of its span only. */
  administrations?: ShownAdministration[];
}
export interface ShownAdministration extends MedicationAdministration {
  patient: { id: string };
  cycleId: string;
}

/** How a cycle stands on `today`. On hold, days stand still: what had not ended waits. */
export function cycleStatusOn(
  cycle: { status: string; startsOn: Day; endsOn: Day },
  treatment: { status: string; statusOn: Day },
  today: Day,
): CycleStatus {
  if (cycle.status === CycleStatus.REVOKED) return CycleStatus.REVOKED;
  if (treatment.status === TreatmentStatus.COMPLETED || treatment.status === TreatmentStatus.REVOKED)
    return CycleStatus.COMPLETED;
  const isOnHold = treatment.status === TreatmentStatus.ON_HOLD;
  if (cycle.endsOn < (isOnHold ? treatment.statusOn : today)) return CycleStatus.COMPLETED;
  if (isOnHold) return CycleStatus.POSTPONED;
  return cycle.startsOn <= today ? CycleStatus.IN_PROGRESS : (cycle.status as CycleStatus);
}

type Named = Pick<TreatmentFacts, 'id' | 'status' | 'startsOn'>;

/** A treatment of `row`, which may be a cycle's that brings it along under other names. */
function treatmentOf(
  row: Omit<TreatmentFacts, keyof Named | 'patientId' | 'statusOn'>,
  patientId: string,
  { id, status, startsOn }: Named,
): ShownTreatment {
  const { statusReason, heightCm, weightKg, bodySurfaceArea, protocolCode, protocolVersion, protocolName } = row;
  return {
    id,
    status: status as TreatmentStatus,
    statusReason,
    startsOn,
    heightCm,
    weightKg,
    bodySurfaceArea,
    protocol: { code: protocolCode, version: protocolVersion, name: protocolName },
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
    return { id, number, sequence, phase, phaseName, phasePlainName, status, startsOn, endsOn, treatment };
  });
}

/** A dose of a treatment in `treatmentStatus`, for somebody who may see its child. */
export function shownAdministration(
  ctx: Context,
  row: CycleDoseFacts,
  treatmentStatus: string,
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
    route: row.route as Route,
    note,
    plannedOn,
    plannedAt: plannedTime ? zoned(instantOf(plannedOn, plannedTime, timeZone), timeZone) : null,
    plannedDose: { value: plannedDose, unit },
    givenAt: zonedOrNull(givenAt, timeZone),
    givenDose: givenDose === null ? null : { value: givenDose, unit },
    reason,
    supply: row.supply as DoseSupply,
    patient: { id: row.patientId },
  };
}

/** What `show` makes of a row for the viewer, or null when its child is not theirs to see. */
async function ifVisible<R extends { patientId: string }, S>(
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

/** The doses of a cycle that the viewer sees: those within the span when the cycle was found by a carnet, else all. */
export function administrationsOf(
  ctx: Context,
  cycle: ShownCycle,
): ShownAdministration[] | Promise<ShownAdministration[]> {
  return cycle.administrations ?? allAdministrationsOf(ctx, cycle);
}

async function allAdministrationsOf(ctx: Context, cycle: ShownCycle): Promise<ShownAdministration[]> {
  const rows = await administrationRowsByCycle(ctx, cycle.id);
  return (
    (await ifVisible(ctx, { patientId: cycle.treatment.patient.id }, (_, patient) =>
      (rows ?? []).map((row) => shownAdministration(ctx, row, row.treatmentStatus, patient.medicalUnit.timeZone)),
    )) ?? []
  );
}

/** What is asked for of cycles, of their treatments and of their doses. */
export interface CycleFields {
  cycle: Selected;
  treatment: Selected;
  administrations: Selected;
}

/** The cycles of a carnet with what is asked for; their doses come in one more statement that does not wait for the first. */
export async function cyclesOfCarnet(ctx: Context, frame: CarnetFrame, fields: CycleFields): Promise<ShownCycle[]> {
  const withDoses = fields.cycle.has('administrations');
  const [rows, doses] = await Promise.all([
    queries.cycleRowsByCarnet(ctx, frame, fields),
    withDoses ? administrationRowsByCarnet(ctx, frame, fields.administrations) : [],
  ]);
  const cycles = shownCycles(ctx, rows, frame.patient);
  if (!withDoses) return cycles;
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  for (const cycle of cycles) cycle.administrations = [];
  for (const dose of doses) {
    const cycle = byId.get(dose.cycleId);
    cycle?.administrations!.push(shownAdministration(ctx, dose, cycle.treatment.status, frame.timeZone));
  }
  return cycles;
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

/** What was recorded of a dose, oldest first. */
export async function recordsOf(ctx: Context, dose: ShownAdministration): Promise<AdministrationRecord[]> {
  const rows = await recordsByAdministration(ctx, dose.id);
  const show = (_: unknown, { medicalUnit: { timeZone } }: VisiblePatient): AdministrationRecord[] =>
    (rows ?? []).map(
      ({ id, status, plannedOn, postponedTo, givenAt, givenDose, reason, correctionReason, recordedAt }) => ({
        id,
        status: status as AdministrationStatus,
        plannedOn,
        postponedTo,
        givenAt: zonedOrNull(givenAt, timeZone),
        givenDose: givenDose === null ? null : { value: givenDose, unit: dose.plannedDose.unit },
        reason,
        correctionReason,
        recordedAt: zoned(recordedAt, timeZone),
      }),
    );
  return (await ifVisible(ctx, { patientId: dose.patient.id }, show)) ?? [];
}

/** Rows of a history with the moment of each on the unit's clock. */
async function history<R extends { patientId: string; changedAt: number }>(
  ctx: Context,
  rows: readonly R[] | null,
): Promise<(Omit<R, 'changedAt'> & { changedAt: string })[]> {
  const first = rows?.[0];
  if (!first) return [];
  return (
    (await ifVisible(ctx, first, (_, { medicalUnit: { timeZone } }) =>
      rows.map((row) => ({ ...row, changedAt: zoned(row.changedAt, timeZone) })),
    )) ?? []
  );
}

export const changesOfTreatment = async (ctx: Context, treatment: ShownTreatment): Promise<TreatmentChange[]> =>
  (await history(ctx, await queries.changesByTreatment(ctx, treatment.id))).map((change) => ({
    ...change,
    fromStatus: change.fromStatus as TreatmentStatus,
    toStatus: change.toStatus as TreatmentStatus,
  }));

export const changesOfCycle = async (ctx: Context, cycle: ShownCycle): Promise<CycleChange[]> =>
  history(ctx, await queries.changesByCycle(ctx, cycle.id));

/** What a treatment has given of each medicine so far, in all and per m2. */
export async function cumulativeDosesOf(ctx: Context, treatment: ShownTreatment): Promise<CumulativeDose[]> {
  return ((await givenSumsByTreatment(ctx, treatment.id)) ?? []).map(({ medication, atc, unit, total }) => ({
    medication,
    atc,
    total: { value: twoDecimals(total), unit },
    totalPerM2: twoDecimals(total / treatment.bodySurfaceArea),
    isAnthracycline: atc.split('+').some((part) => part.startsWith('L01DB')),
  }));
}
