/** Reads of treatments and cycles, as rows. Who may see them and how they stand today is decided in treatment.view.ts. */
import { foundOrMissed } from '../../core/audit-trail';
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, one, type SqlValue } from '../../database';
import { columnsFor, type Selected } from '../../core/selection';
import type { CarnetFrame } from '../patient';
import type { CycleChangeRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';

/** A cycle beside its treatment, in one row. */
export type CycleAndTreatment = CycleRow &
  Pick<
    TreatmentRow,
    | 'statusReason'
    | 'statusOn'
    | 'heightCm'
    | 'weightKg'
    | 'bodySurfaceArea'
    | 'protocolCode'
    | 'protocolVersion'
    | 'protocolName'
  > & {
    treatmentStatus: string;
    treatmentStartsOn: string;
  };

export const TREATMENT = `t.patientId, t.id, t.protocolCode, t.protocolVersion, t.protocolName, t.status, t.statusOn, t.statusReason, t.startsOn,
  t.heightCm, t.weightKg, t.bodySurfaceArea`;
const cycleFor = columnsFor(
  'c.patientId, c.id, c.treatmentId, c.sequence, c.phase, c.phaseName, c.phasePlainName, c.number, c.status, c.startsOn, c.endsOn',
  // Treatment and doses are put to their cycle by ids.
  { always: ['id', 'treatmentId', 'status', 'startsOn', 'endsOn'], of: { treatment: [], administrations: [] } },
);
const STANDING = 't.status AS treatmentStatus, t.statusOn';
const treatmentFor = columnsFor(
  't.statusReason, t.startsOn AS treatmentStartsOn, t.heightCm, t.weightKg, t.bodySurfaceArea, t.protocolCode, t.protocolVersion, t.protocolName',
  {
    always: [],
    of: {
      id: [],
      status: [],
      patient: [],
      startsOn: ['treatmentStartsOn'],
      protocol: ['protocolCode', 'protocolVersion', 'protocolName'],
    },
  },
);
const CYCLES = 'FROM treatment t JOIN treatment_cycle c ON c.patientId = t.patientId AND c.treatmentId = t.id';
export const CYCLE_AND_TREATMENT = `${cycleFor()}, ${STANDING}, ${treatmentFor()} ${CYCLES}`;

/**
 * Rows by day or moment, then id. They are put in order here: for that alone the database takes a fifth of the statement's
 * time, or copies what a join finds into a temporary table.
 */
export const inOrder = <R extends { id: string }>(rows: R[], whenOf: (row: R) => string | number): R[] =>
  rows.sort((a, b) => {
    const whenA = whenOf(a);
    const whenB = whenOf(b);
    return whenA < whenB || (whenA === whenB && a.id < b.id) ? -1 : 1;
  });
export const byStart = (rows: CycleAndTreatment[]): CycleAndTreatment[] => inOrder(rows, ({ startsOn }) => startsOn);

export type TreatmentFacts = Omit<TreatmentRow, 'createdAt' | 'createdBy' | 'revision'>;

export const treatmentRowById = createLoader<TreatmentFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<TreatmentFacts>(`SELECT ${TREATMENT} FROM treatment t WHERE t.id IN ${wanted.sql}`, wanted.values),
    'id',
  );
});

/** When a treatment was started. */
export const treatmentStart = createLoader<Pick<TreatmentRow, 'id' | 'createdAt'>>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<Pick<TreatmentRow, 'id' | 'createdAt'>>(
      `SELECT id, createdAt FROM treatment WHERE id IN ${wanted.sql}`,
      wanted.values,
    ),
    'id',
  );
});

export const treatmentRowsByPatient = createLoader<TreatmentFacts[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const rows = await ctx.db.all<TreatmentFacts>(
    `SELECT ${TREATMENT} FROM treatment t WHERE t.patientId IN ${wanted.sql} ORDER BY t.startsOn, t.id`,
    wanted.values,
  );
  return groupedBy(rows, 'patientId');
});

export const cycleRowsByTreatment = createLoader<CycleAndTreatment[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<CycleAndTreatment>(
    `SELECT ${CYCLE_AND_TREATMENT} WHERE t.id IN ${wanted.sql}`,
    wanted.values,
  );
  return groupedBy(byStart(rows), 'treatmentId');
});

export const cycleRowById = createLoader<CycleAndTreatment>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<CycleAndTreatment>(`SELECT ${CYCLE_AND_TREATMENT} WHERE c.id IN ${wanted.sql}`, wanted.values),
    'id',
  );
});

/** The cycles of which any day lies in the frame, beside their treatments: one statement. */
export async function cycleRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  fields: { cycle: Selected; treatment: Selected },
): Promise<CycleAndTreatment[]> {
  const treatment = treatmentFor(fields.treatment);
  const columns = `${cycleFor(fields.cycle)}, ${STANDING}${treatment && `, ${treatment}`}`;
  const where = 't.patientId=? AND c.startsOn <= ? AND c.endsOn >= ?';
  return byStart(await ctx.db.all(`SELECT ${columns} ${CYCLES} WHERE ${where}`, [patient.id, to, from]));
}

/** Whose treatment or cycle this is; nobody is told without a check. */
export async function patientOf(
  ctx: Context,
  table: 'treatment' | 'treatment_cycle' | 'medication_administration' | 'follow_up',
  id: string,
): Promise<string | null> {
  const row = await one<{ patientId: string }>(ctx.db, `SELECT patientId FROM ${table} WHERE id=?`, [id]);
  return foundOrMissed(ctx, id, row?.patientId);
}

/** The cycles of a treatment, first to last, inside a transaction that holds the child. */
export const cyclesToChange = (tx: Context, patientId: string, treatmentId: string): Promise<CycleRow[]> =>
  tx.db.all('SELECT * FROM treatment_cycle WHERE patientId=? AND treatmentId=? ORDER BY sequence', [
    patientId,
    treatmentId,
  ]);

export const changesByCycle = createLoader<CycleChangeRow[]>(async (ctx, cycleIds) => {
  const wanted = inList(cycleIds);
  const rows = await ctx.db.all<CycleChangeRow>(
    `SELECT h.* FROM treatment_cycle c JOIN cycle_change h ON h.patientId = c.patientId AND h.cycleId = c.id WHERE c.id IN ${wanted.sql} ORDER BY h.changedAt, h.id`,
    wanted.values,
  );
  return groupedBy(rows, 'cycleId');
});

export const changesByTreatment = createLoader<TreatmentChangeRow[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const rows = await ctx.db.all<TreatmentChangeRow>(
    `SELECT h.* FROM treatment t JOIN treatment_change h ON h.patientId = t.patientId AND h.treatmentId = t.id WHERE t.id IN ${wanted.sql} ORDER BY h.changedAt, h.id`,
    wanted.values,
  );
  return groupedBy(rows, 'treatmentId');
});

const SHIFTED = {
  mysql: (column: string) => `${column} = DATE_ADD(${column}, INTERVAL ? DAY)`,
  sqlite: (column: string) => `${column} = date(${column}, ? || ' days')`,
};

/** `SET` that moves these columns by whole days: each takes one value, the number of days. */
export const shifted = (ctx: Context, ...columns: string[]): string => columns.map(SHIFTED[ctx.db.engine]).join(', ');

/** How many doses of a treatment are planned for days after `day`. */
export async function dosesAfter(ctx: Context, patientId: string, treatmentId: string, day: string): Promise<number> {
  const values: SqlValue[] = [patientId, treatmentId, day];
  const row = await one<{ n: number }>(
    ctx.db,
    `SELECT COUNT(*) AS n FROM medication_administration WHERE patientId=? AND treatmentId=? AND plannedOn > ? AND status IN ('PLANNED','POSTPONED')`,
    values,
  );
  return row?.n ?? 0;
}

/** The last day for which any dose of a cycle is or was planned; null for a cycle without doses. */
export async function latestPlannedDay(tx: Context, patientId: string, cycleId: string): Promise<string | null> {
  const row = await one<{ latest: string | null }>(
    tx.db,
    'SELECT MAX(plannedOn) AS latest FROM medication_administration WHERE patientId=? AND cycleId=?',
    [patientId, cycleId],
  );
  return row?.latest ?? null;
}
