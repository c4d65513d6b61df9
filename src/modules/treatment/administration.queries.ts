/** Reads of doses, as rows. Who may see them is decided in treatment.view.ts. */
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, one } from '../../database';
import { columnsFor, type Selected } from '../../core/selection';
import type { Day } from '../../core/time';
import type { CarnetFrame } from '../patient';
import type { AdministrationRecordRow, AdministrationRow } from './treatment.entity';
import { inOrder } from './treatment.queries';

const doseFor = columnsFor(
  `a.patientId, a.cycleId, a.id, a.treatmentId, a.day, a.status, a.medication, a.atc, a.route, a.note, a.plannedOn, a.plannedTime, a.plannedDose, a.unit,
  a.givenAt, a.givenOn, a.givenDose, a.reason, a.supply`,
  {
    always: ['id', 'cycleId', 'plannedOn'],
    of: {
      plannedAt: ['plannedTime'],
      plannedDose: ['plannedDose', 'unit'],
      givenDose: ['givenDose', 'unit'],
      reason: ['status', 'reason'],
    },
  },
);
const TREATMENT_STATUS = 't.status AS treatmentStatus';
export const DOSE = `${doseFor()}, ${TREATMENT_STATUS}`;
const IN_CYCLES =
  'treatment_cycle c JOIN medication_administration a ON a.patientId = c.patientId AND a.cycleId = c.id';
const WITH_TREATMENT = 'JOIN treatment t ON t.patientId = a.patientId AND t.id = a.treatmentId';
export const DOSES = `medication_administration a ${WITH_TREATMENT}`;
const IN_SPAN = '(a.plannedOn BETWEEN ? AND ? OR a.givenOn BETWEEN ? AND ?)';

/** A dose without the state of its treatment, which the cycle of the same carnet tells. */
export type CycleDoseFacts = Omit<AdministrationRow, 'revision'>;
export type AdministrationFacts = CycleDoseFacts & { treatmentStatus: string };

/** Calendar days, both included; null where a side has no limit. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}
export const spanOf = ({ from, to }: { from?: Day | null; to?: Day | null }): Span => ({
  from: from ?? null,
  to: to ?? null,
});
const isWithin = (day: Day | null, { from, to }: Span): boolean =>
  day !== null && (from === null || day >= from) && (to === null || day <= to);

/** The doses of `rows` that were planned or given within the span. */
export const dosesWithin = <R extends Pick<CycleDoseFacts, 'plannedOn' | 'givenOn'>>(
  rows: readonly R[],
  span: Span,
): readonly R[] =>
  span.from === null && span.to === null
    ? rows
    : rows.filter(({ plannedOn, givenOn }) => isWithin(plannedOn, span) || isWithin(givenOn, span));

export const byDay = <R extends CycleDoseFacts>(rows: R[]): R[] => inOrder(rows, ({ plannedOn }) => plannedOn);

export const administrationRowsByCycle = createLoader<AdministrationFacts[]>(async (ctx, cycleIds) => {
  const wanted = inList(cycleIds);
  const rows = await ctx.db.all<AdministrationFacts>(
    `SELECT ${DOSE} FROM ${IN_CYCLES} ${WITH_TREATMENT} WHERE c.id IN ${wanted.sql}`,
    wanted.values,
  );
  return groupedBy(byDay(rows), 'cycleId');
});

export const administrationRowById = createLoader<AdministrationFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<AdministrationFacts>(`SELECT ${DOSE} FROM ${DOSES} WHERE a.id IN ${wanted.sql}`, wanted.values),
    'id',
  );
});

/** The doses of the cycles that are in the frame, those planned or given within `span` or, without one, all: one statement. */
export async function administrationRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  span: { from: Day; to: Day } | undefined,
  fields?: Selected,
): Promise<CycleDoseFacts[]> {
  const where = `c.patientId=? AND c.startsOn <= ? AND c.endsOn >= ?${span ? ` AND ${IN_SPAN}` : ''}`;
  const days = span ? [span.from, span.to, span.from, span.to] : [];
  return byDay(
    await ctx.db.all<CycleDoseFacts>(`SELECT ${doseFor(fields)} FROM ${IN_CYCLES} WHERE ${where}`, [
      patient.id,
      to,
      from,
      ...days,
    ]),
  );
}

/** The doses planned or given within the frame, wherever their cycle is now. */
export async function allAdministrationRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  fields: Selected,
): Promise<AdministrationFacts[]> {
  return byDay(
    await ctx.db.all<AdministrationFacts>(
      `SELECT ${doseFor(fields)}, ${TREATMENT_STATUS} FROM ${DOSES} WHERE a.patientId=? AND ${IN_SPAN}`,
      [patient.id, from, to, from, to],
    ),
  );
}

export const recordsByAdministration = createLoader<AdministrationRecordRow[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<AdministrationRecordRow>(
    `SELECT r.* FROM medication_administration a JOIN administration_record r ON r.patientId = a.patientId AND r.administrationId = a.id
      WHERE a.id IN ${wanted.sql} ORDER BY r.sequence`,
    wanted.values,
  );
  return groupedBy(rows, 'administrationId');
});

/** The newest record of a dose that counts, inside a transaction that holds the child. */
export const newestRecord = (tx: Context, dose: AdministrationFacts): Promise<AdministrationRecordRow | undefined> =>
  one(
    tx.db,
    'SELECT * FROM administration_record WHERE patientId=? AND administrationId=? AND voidedAt IS NULL ORDER BY sequence DESC LIMIT 1',
    [dose.patientId, dose.id],
  );

/** The records of a dose that count, oldest first, inside a transaction that holds the child. */
export const recordsThatCount = (tx: Context, dose: AdministrationFacts): Promise<AdministrationRecordRow[]> =>
  tx.db.all(
    'SELECT * FROM administration_record WHERE patientId=? AND administrationId=? AND voidedAt IS NULL ORDER BY sequence',
    [dose.patientId, dose.id],
  );

/** The place that the next record of a dose takes; those that were entered in error keep theirs. */
export async function nextSequence(tx: Context, dose: AdministrationFacts): Promise<number> {
  const row = await one<{ newest: number | null }>(
    tx.db,
    'SELECT MAX(sequence) AS newest FROM administration_record WHERE patientId=? AND administrationId=?',
    [dose.patientId, dose.id],
  );
  return (row?.newest ?? 0) + 1;
}

/** The doses of a treatment planned for `day` or later that have no outcome, and how many records each has. */
export const remainingDoses = (
  tx: Context,
  patientId: string,
  treatmentId: string,
  day: string,
): Promise<{ id: string; plannedOn: string; records: number }[]> =>
  tx.db.all(
    `SELECT a.id, a.plannedOn, (SELECT COUNT(*) FROM administration_record r WHERE r.patientId = a.patientId AND r.administrationId = a.id) AS records
       FROM medication_administration a WHERE a.patientId=? AND a.treatmentId=? AND a.plannedOn >= ? AND a.status IN ('PLANNED','POSTPONED')`,
    [patientId, treatmentId, day],
  );

/** The treatment of a dose and its place in the protocol. */
export interface PlaceOfDose {
  treatmentStartsOn: string;
  protocolCode: string;
  protocolVersion: number;
  phase: string;
  cycleNumber: number;
}

/** What a dose stands in, for the decision about it. */
export type DoseToChange = AdministrationFacts & PlaceOfDose & { cycleEndsOn: string };

const PLACE = `t.startsOn AS treatmentStartsOn, t.protocolCode, t.protocolVersion, c.phase,
  c.number AS cycleNumber, c.endsOn AS cycleEndsOn`;
const WITH_PLACE = `SELECT ${DOSE}, ${PLACE} FROM ${IN_CYCLES} ${WITH_TREATMENT}`;

/** Doses with what they stand in, by id. */
export const doseWithPlace = createLoader<DoseToChange>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(await ctx.db.all<DoseToChange>(`${WITH_PLACE} WHERE a.id IN ${wanted.sql}`, wanted.values), 'id');
});

/** Doses of one child with the state of their treatments, inside a transaction that holds the child. */
export async function dosesToChange(tx: Context, patientId: string, ids: readonly string[]): Promise<DoseToChange[]> {
  const wanted = inList(ids);
  return tx.db.all(`${WITH_PLACE} WHERE a.patientId=? AND a.id IN ${wanted.sql} ORDER BY a.plannedOn, a.id`, [
    patientId,
    ...wanted.values,
  ]);
}

/** Whose doses these are; nobody is told without a check. */
export async function patientsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = inList(ids);
  const rows = await ctx.db.all<{ id: string; patientId: string }>(
    `SELECT id, patientId FROM medication_administration WHERE id IN ${wanted.sql}`,
    wanted.values,
  );
  return new Map(rows.map((row) => [row.id, row.patientId]));
}

/** The sum of what was given of each medicine. */
export interface GivenSum {
  treatmentId: string;
  medication: string;
  atc: string;
  unit: string;
  total: number;
}

export const givenSumsByTreatment = createLoader<GivenSum[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const rows = await ctx.db.all<GivenSum>(
    `SELECT t.id AS treatmentId, MIN(a.medication) AS medication, a.atc, a.unit, SUM(a.givenDose) AS total
       FROM treatment t JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
      WHERE t.id IN ${wanted.sql} AND a.status IN ('GIVEN','PARTIALLY_GIVEN') GROUP BY t.id, a.atc, a.unit ORDER BY a.atc, a.unit`,
    wanted.values,
  );
  return groupedBy(rows, 'treatmentId');
});
