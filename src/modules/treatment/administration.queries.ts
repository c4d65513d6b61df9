/** Reads of doses, as rows. treatment.view.ts decides which viewer sees them. */
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { columnsFor, type Selected } from '../../core/selection';
import type { Day } from '../../core/time';
import {
  columns,
  columnsAs,
  columnsOf,
  computed,
  inList,
  one,
  select,
  together,
  type RowOf,
  type Statement,
} from '../../database';
import type { CarnetFrame } from '../patient';
import { AdministrationRecordRow, AdministrationRow, CycleRow, TreatmentRow } from './treatment.entity';
import { GIVEN, inOrder, OPEN } from './treatment.queries';

const doseFor = columnsFor(
  columnsOf(AdministrationRow, 'a', [
    'id',
    'patientId',
    'cycleId',
    'treatmentId',
    'day',
    'plannedOn',
    'plannedTime',
    'plannedDose',
    'unit',
    'calculation',
    'components',
    'infusionMinutes',
    'atHome',
    'requiresSecondCheck',
    'givenAt',
    'givenOn',
    'givenDose',
    'status',
    'reason',
    'supply',
    'supplyExpectedOn',
    'medication',
    'atc',
    'route',
    'note',
    'planVersion',
    'lineVersion',
    'addedPurpose',
  ]),
  {
    always: ['id', 'cycleId', 'plannedOn'],
    of: {
      plannedAt: ['plannedTime'],
      plannedDose: ['plannedDose', 'unit'],
      calculation: ['calculation', 'plannedDose', 'unit'],
      components: ['components', 'plannedDose', 'unit', 'medication', 'atc'],
      givenDose: ['givenDose', 'unit'],
      reason: ['status', 'reason'],
      supplyExpectedOn: ['supply', 'supplyExpectedOn'],
    },
  },
);
const TREATMENT_STATUS = columnsAs(TreatmentRow, 't', { treatmentStatus: 'status' });
export const DOSE = columns(doseFor(), TREATMENT_STATUS);
const IN_CYCLES =
  'treatment_cycle c JOIN medication_administration a ON a.patientId = c.patientId AND a.cycleId = c.id';
const WITH_TREATMENT = 'JOIN treatment t ON t.patientId = a.patientId AND t.id = a.treatmentId';
export const DOSES = `medication_administration a ${WITH_TREATMENT}`;
/** Condition on the doses `a`: the family gives them at home. */
export const AT_HOME = 'a.atHome = 1';
// Expressions, not columns: for columns MariaDB would weigh three indexes by day at each execution, half of the statement's time.
const IN_SPAN = '(IFNULL(a.plannedOn, a.givenOn) BETWEEN ? AND ? OR IFNULL(a.givenOn, a.plannedOn) BETWEEN ? AND ?)';

/** A dose without the status of its treatment, which the cycle of the same carnet has. */
export type CycleDoseFacts = Omit<AdministrationRow, 'revision' | 'supplyRevision'>;
export type AdministrationFacts = RowOf<typeof DOSE>;

/** Calendar days, both included; null for a side without a limit. */
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
  const rows = await ctx.db.all(
    select('administrationRowsByCycle', DOSE, `FROM ${IN_CYCLES} ${WITH_TREATMENT} WHERE c.id IN ${wanted.sql}`),
    wanted.values,
  );
  return groupedBy(byDay(rows), 'cycleId');
});

export const administrationRowById = createLoader<AdministrationFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM ${DOSES} WHERE a.id IN ${wanted.sql}`;
  return byKey(await ctx.db.all(select('administrationRowById', DOSE, from), wanted.values), 'id');
});

/** The doses of the cycles that are in the frame, those planned or given within `span` or, without one, all: one statement. */
export async function administrationRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  span: { from: Day; to: Day } | undefined,
  fields?: Selected,
): Promise<CycleDoseFacts[]> {
  const where = `c.patientId=? AND c.startsOn <= ? AND c.shownUntil >= ?${span ? ` AND ${IN_SPAN}` : ''}`;
  const days = span ? [span.from, span.to, span.from, span.to] : [];
  const statement = select('administrationRowsByCarnet', doseFor(fields), `FROM ${IN_CYCLES} WHERE ${where}`);
  return byDay(await together(ctx.db, statement, [patient.id, to, from, ...days]));
}

/** The doses planned or given within the frame, wherever their cycle is now. */
export async function allAdministrationRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  fields: Selected,
): Promise<AdministrationFacts[]> {
  const list = columns(doseFor(fields), TREATMENT_STATUS);
  const statement = select('allAdministrationRowsByCarnet', list, `FROM ${DOSES} WHERE a.patientId=? AND ${IN_SPAN}`);
  return byDay(await together(ctx.db, statement, [patient.id, from, to, from, to]));
}

/** Condition on the doses `alias`: one of its substances is against the cancer. */
const isChemotherapy = (alias: string): string => `(${alias}.atc LIKE 'L01%' OR ${alias}.atc LIKE '%+L01%')`;
const LAST_CHEMOTHERAPY = select(
  'lastChemotherapyRows',
  DOSE,
  `FROM ${DOSES} WHERE a.patientId=? AND ${GIVEN} AND ${isChemotherapy('a')} AND a.givenOn = (
     SELECT MAX(b.givenOn) FROM medication_administration b
      WHERE b.patientId=? AND b.status IN ('GIVEN','PARTIALLY_GIVEN') AND ${isChemotherapy('b')})`,
);

/** The doses against the cancer (ATC L01) of the last day on which one was given. */
export async function lastChemotherapyRows(ctx: Context, patientId: string): Promise<AdministrationFacts[]> {
  return byDay(await ctx.db.all(LAST_CHEMOTHERAPY, [patientId, patientId]));
}

const RECORD = columnsOf(AdministrationRecordRow, 'r');

export const recordsByAdministration = createLoader<AdministrationRecordRow[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM medication_administration a
    JOIN administration_record r ON r.patientId = a.patientId AND r.administrationId = a.id
    WHERE a.id IN ${wanted.sql} ORDER BY r.sequence`;
  const rows = await ctx.db.all(select('recordsByAdministration', RECORD, from), wanted.values);
  return groupedBy(rows, 'administrationId');
});

const OF_DOSE = 'FROM administration_record r WHERE r.patientId=? AND r.administrationId=?';
const NEWEST_RECORD = select(
  'newestRecord',
  RECORD,
  `${OF_DOSE} AND r.voidedAt IS NULL ORDER BY r.sequence DESC LIMIT 1`,
);
const NEWEST = columns(
  columnsOf(AdministrationRecordRow, 'r', ['administrationId']),
  computed<{ newest: number }>({ newest: 'MAX(r.sequence)' }),
);

/** The newest record of a dose that is not voided, inside a transaction that holds the child. */
export const newestRecord = (tx: Context, dose: AdministrationFacts): Promise<AdministrationRecordRow | undefined> =>
  one(tx.db, NEWEST_RECORD, [dose.patientId, dose.id]);

/** All records of doses of one child, oldest first, inside a transaction that holds the child. */
export async function recordsOfDoses(
  tx: Context,
  patientId: string,
  ids: readonly string[],
): Promise<AdministrationRecordRow[]> {
  const wanted = inList(ids);
  const from = `FROM administration_record r WHERE r.patientId=? AND r.administrationId IN ${wanted.sql}
    ORDER BY r.recordedAt, r.sequence`;
  return tx.db.all(select('recordsOfDoses', RECORD, from), [patientId, ...wanted.values]);
}

/** The highest sequence of the records of each of these doses of one child, voided ones too; a dose without records is left out. */
export async function newestSequences(
  tx: Context,
  patientId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = inList(ids);
  const from = `FROM administration_record r WHERE r.patientId=? AND r.administrationId IN ${wanted.sql} GROUP BY r.administrationId`;
  const rows = await tx.db.all(select('newestSequences', NEWEST, from), [patientId, ...wanted.values]);
  return new Map(rows.map(({ administrationId, newest }) => [administrationId, newest]));
}

const REMAINING = select(
  'remainingDoses',
  columns(
    columnsOf(AdministrationRow, 'a', ['id', 'plannedOn']),
    computed<{ records: number }>({
      records:
        '(SELECT COUNT(*) FROM administration_record r WHERE r.patientId = a.patientId AND r.administrationId = a.id)',
    }),
  ),
  `FROM medication_administration a WHERE a.patientId=? AND a.treatmentId=? AND a.plannedOn >= ? AND ${OPEN}`,
);

/** The open doses of a treatment that are planned for `day` or later, with the number of records of each. */
export const remainingDoses = (
  tx: Context,
  patientId: string,
  treatmentId: string,
  day: Day,
): Promise<RowOf<typeof REMAINING>[]> => tx.db.all(REMAINING, [patientId, treatmentId, day]);

const PLACE = columns(
  columnsAs(TreatmentRow, 't', { treatmentStartsOn: 'startsOn' }),
  columnsOf(CycleRow, 'c', ['protocolCode', 'protocolVersion', 'phase']),
  columnsAs(CycleRow, 'c', { cycleNumber: 'number', cycleEndsOn: 'endsOn' }),
);
/** The treatment of a dose and its place in the protocol. */
export type PlaceOfDose = Omit<RowOf<typeof PLACE>, 'cycleEndsOn'>;

/** A dose with its treatment and its place in the protocol. */
export type DoseInPlan = AdministrationFacts & PlaceOfDose;

const DOSE_WITH_PLACE = columns(DOSE, PLACE);
const WITH_PLACE = `FROM ${IN_CYCLES} ${WITH_TREATMENT}`;
/** A dose with its treatment, its cycle and its place in the protocol. */
export type DoseToChange = RowOf<typeof DOSE_WITH_PLACE>;

/** The doses with their treatments and cycles for which `where` holds. */
export const doseWithPlaceWhere = (name: string, where: string): Statement<DoseToChange> =>
  select(name, DOSE_WITH_PLACE, `${WITH_PLACE} WHERE ${where}`);

/** Doses with their treatments and cycles, by id. */
export const doseWithPlace = createLoader<DoseToChange>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `${WITH_PLACE} WHERE a.id IN ${wanted.sql}`;
  return byKey(await ctx.db.all(select('doseWithPlace', DOSE_WITH_PLACE, from), wanted.values), 'id');
});

/** Doses of one child with their treatments and cycles, by day, inside a transaction that holds the child. */
export async function dosesToChange(tx: Context, patientId: string, ids: readonly string[]): Promise<DoseToChange[]> {
  const wanted = inList(ids);
  const from = `${WITH_PLACE} WHERE a.patientId=? AND a.id IN ${wanted.sql} ORDER BY a.plannedOn, a.id`;
  return tx.db.all(select('dosesToChange', DOSE_WITH_PLACE, from), [patientId, ...wanted.values]);
}

const OWNER = columnsOf(AdministrationRow, 'a', ['id', 'patientId']);

/** The child of each of these doses, by the id of the dose, without a check of the viewer. */
export async function patientsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = inList(ids);
  const from = `FROM medication_administration a WHERE a.id IN ${wanted.sql}`;
  const rows = await ctx.db.all(select('patientsOf', OWNER, from), wanted.values);
  return new Map(rows.map((row) => [row.id, row.patientId]));
}

const GIVEN_SUM = columns(
  columnsAs(TreatmentRow, 't', { treatmentId: 'id' }),
  computed<{ medication: string; total: number; planned: number }>({
    medication: 'MIN(a.medication)',
    total: 'SUM(a.givenDose)',
    planned: 'MIN(a.plannedDose)',
  }),
  columnsOf(AdministrationRow, 'a', ['atc', 'unit', 'components']),
);

/** The sum of the given doses of a treatment, for each medicine and unit, and for each planned amount of a mixture. */
export const givenSumsByTreatment = createLoader<RowOf<typeof GIVEN_SUM>[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const from = `FROM treatment t JOIN medication_administration a ON a.patientId = t.patientId AND a.treatmentId = t.id
    WHERE t.id IN ${wanted.sql} AND ${GIVEN} GROUP BY t.id, a.atc, a.unit, a.components ORDER BY a.atc, a.unit`;
  return groupedBy(await ctx.db.all(select('givenSumsByTreatment', GIVEN_SUM, from), wanted.values), 'treatmentId');
});
