/** Reads of treatments and cycles, as rows. treatment.view.ts decides which viewer sees them, and their status today. */
import { foundOrMissed } from '../../core/audit-trail';
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
import { CycleChangeRow, CycleRow, TreatmentChangeRow, TreatmentRow } from './treatment.entity';

/** The statuses of a dose without an outcome, which is still to be given. */
export const OPEN_STATUSES = `('PLANNED','POSTPONED')`;
/** Condition on the doses `a`: still to be given. */
export const OPEN = `a.status IN ${OPEN_STATUSES}`;
/** Condition on the doses `a`: recorded as given, wholly or in part. */
export const GIVEN = `a.status IN ('GIVEN','PARTIALLY_GIVEN')`;
/** Condition on the treatments `t`: neither completed nor revoked. */
export const UNDER_WAY = `t.status IN ('ACTIVE','ON_HOLD')`;

/** The columns of a treatment that the API shows. */
export const TREATMENT = columnsOf(TreatmentRow, 't', [
  'patientId',
  'id',
  'protocolCode',
  'protocolVersion',
  'protocolName',
  'status',
  'statusOn',
  'statusReason',
  'startsOn',
  'heightCm',
  'weightKg',
  'bodySurfaceArea',
  'planVersion',
]);
export type TreatmentFacts = RowOf<typeof TREATMENT>;

const cycleFor = columnsFor(
  columns(
    columnsOf(CycleRow, 'c', [
      'patientId',
      'id',
      'treatmentId',
      'sequence',
      'phase',
      'phaseName',
      'phasePlainName',
      'number',
      'status',
      'startsOn',
      'endsOn',
    ]),
    columnsAs(CycleRow, 'c', { plannedByCode: 'protocolCode', plannedByVersion: 'protocolVersion' }),
  ),
  {
    // Treatment and doses are assigned to their cycle by id.
    always: ['id', 'treatmentId', 'status', 'startsOn', 'endsOn'],
    of: {
      treatment: [],
      administrations: [],
      protocol: ['plannedByCode', 'plannedByVersion'],
      steps: ['plannedByCode', 'plannedByVersion', 'phase', 'number'],
    },
  },
);
const STANDING = columns(
  columnsAs(TreatmentRow, 't', { treatmentStatus: 'status' }),
  columnsOf(TreatmentRow, 't', ['statusOn']),
);
const treatmentFor = columnsFor(
  columns(
    columnsAs(TreatmentRow, 't', { treatmentStartsOn: 'startsOn' }),
    columnsOf(TreatmentRow, 't', [
      'statusReason',
      'heightCm',
      'weightKg',
      'bodySurfaceArea',
      'protocolCode',
      'protocolVersion',
      'protocolName',
      'planVersion',
    ]),
  ),
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
/** A cycle and its treatment in one row; `FROM` {@link CYCLES}. */
export const CYCLE_AND_TREATMENT = columns(cycleFor(), STANDING, treatmentFor());
export type CycleAndTreatment = RowOf<typeof CYCLE_AND_TREATMENT>;
export const CYCLES = 'FROM treatment t JOIN treatment_cycle c ON c.patientId = t.patientId AND c.treatmentId = t.id';

/**
 * Rows by day or moment, then id. They are sorted here: in the database, sorting takes a fifth of the statement's time, or
 * copies the rows of a join into a temporary table.
 */
export const inOrder = <R extends { id: string }>(rows: R[], whenOf: (row: R) => string | number): R[] =>
  rows.sort((a, b) => {
    const whenA = whenOf(a);
    const whenB = whenOf(b);
    return whenA < whenB || (whenA === whenB && a.id < b.id) ? -1 : 1;
  });
export const byStart = (rows: CycleAndTreatment[]): CycleAndTreatment[] => inOrder(rows, ({ startsOn }) => startsOn);

export const treatmentRowById = createLoader<TreatmentFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('treatmentRowById', TREATMENT, `FROM treatment t WHERE t.id IN ${wanted.sql}`),
    wanted.values,
  );
  return byKey(rows, 'id');
});

const START = columnsOf(TreatmentRow, 't', ['id', 'createdAt']);

/** When a treatment was started. */
export const treatmentStart = createLoader<RowOf<typeof START>>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all(select('treatmentStart', START, `FROM treatment t WHERE t.id IN ${wanted.sql}`), wanted.values),
    'id',
  );
});

export const treatmentRowsByPatient = createLoader<TreatmentFacts[]>(async (ctx, patientIds) => {
  const wanted = inList(patientIds);
  const from = `FROM treatment t WHERE t.patientId IN ${wanted.sql} ORDER BY t.startsOn, t.id`;
  return groupedBy(await ctx.db.all(select('treatmentRowsByPatient', TREATMENT, from), wanted.values), 'patientId');
});

export const cycleRowsByTreatment = createLoader<CycleAndTreatment[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('cycleRowsByTreatment', CYCLE_AND_TREATMENT, `${CYCLES} WHERE t.id IN ${wanted.sql}`),
    wanted.values,
  );
  return groupedBy(byStart(rows), 'treatmentId');
});

export const cycleRowById = createLoader<CycleAndTreatment>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select('cycleRowById', CYCLE_AND_TREATMENT, `${CYCLES} WHERE c.id IN ${wanted.sql}`),
    wanted.values,
  );
  return byKey(rows, 'id');
});

/** The cycles of which any day, or the day of a moved dose, lies in the frame, with their treatments: one statement. */
export async function cycleRowsByCarnet(
  ctx: Context,
  { patient, from, to }: CarnetFrame,
  fields: { cycle: Selected; treatment: Selected },
): Promise<CycleAndTreatment[]> {
  const list = columns(cycleFor(fields.cycle), STANDING, treatmentFor(fields.treatment));
  const where = 't.patientId=? AND c.startsOn <= ? AND c.shownUntil >= ?';
  return byStart(
    await together(ctx.db, select('cycleRowsByCarnet', list, `${CYCLES} WHERE ${where}`), [patient.id, to, from]),
  );
}

const ownerIn = (table: string): Statement<{ patientId: string }> =>
  select('patientOf', computed<{ patientId: string }>({ patientId: 'x.patientId' }), `FROM ${table} x WHERE x.id=?`);
const OWNER = {
  treatment: ownerIn('treatment'),
  treatment_cycle: ownerIn('treatment_cycle'),
  medication_administration: ownerIn('medication_administration'),
  follow_up: ownerIn('follow_up'),
} as const;

/** The child of a treatment, cycle, dose or follow-up, without a check of the viewer; null for an unknown id. */
export const patientOf = async (ctx: Context, table: keyof typeof OWNER, id: string): Promise<string | null> =>
  foundOrMissed(ctx, id, (await one(ctx.db, OWNER[table], [id]))?.patientId);

const TREATMENT_ROW = columnsOf(TreatmentRow, 't');
const TREATMENT_TO_CHANGE = select(
  'treatmentToChange',
  TREATMENT_ROW,
  'FROM treatment t WHERE t.patientId=? AND t.id=?',
);
const TREATMENTS_UNDER_WAY = select(
  'treatmentsUnderWay',
  TREATMENT_ROW,
  `FROM treatment t WHERE t.patientId=? AND ${UNDER_WAY} ORDER BY t.id`,
);
const TREATMENT_OF_CYCLE = select('treatmentOfCycle', TREATMENT_ROW, `${CYCLES} WHERE c.patientId=? AND c.id=?`);
const CYCLE_ROW = columnsOf(CycleRow, 'c');
const CYCLES_TO_CHANGE = select(
  'cyclesToChange',
  CYCLE_ROW,
  'FROM treatment_cycle c WHERE c.patientId=? AND c.treatmentId=? ORDER BY c.sequence',
);

/** The whole row of a treatment that exists, inside a transaction that holds the child. */
export const treatmentToChange = async (tx: Context, patientId: string, id: string): Promise<TreatmentRow> =>
  (await one(tx.db, TREATMENT_TO_CHANGE, [patientId, id]))!;

/** The treatments of a child that are neither completed nor revoked, inside a transaction that holds the child. */
export const treatmentsUnderWay = (tx: Context, patientId: string): Promise<TreatmentRow[]> =>
  tx.db.all(TREATMENTS_UNDER_WAY, [patientId]);

/** The treatment of a cycle that exists, inside a transaction that holds the child. */
export const treatmentOfCycle = async (tx: Context, patientId: string, cycleId: string): Promise<TreatmentRow> =>
  (await one(tx.db, TREATMENT_OF_CYCLE, [patientId, cycleId]))!;

/** The cycles of a treatment, first to last, inside a transaction that holds the child. */
export const cyclesToChange = (tx: Context, patientId: string, treatmentId: string): Promise<CycleRow[]> =>
  tx.db.all(CYCLES_TO_CHANGE, [patientId, treatmentId]);

const CYCLE_CHANGE = columnsOf(CycleChangeRow, 'h');
const TREATMENT_CHANGE = columnsOf(TreatmentChangeRow, 'h');

export const changesByCycle = createLoader<CycleChangeRow[]>(async (ctx, cycleIds) => {
  const wanted = inList(cycleIds);
  const from = `FROM treatment_cycle c JOIN cycle_change h ON h.patientId = c.patientId AND h.cycleId = c.id
    WHERE c.id IN ${wanted.sql} ORDER BY h.changedAt, h.id`;
  return groupedBy(await ctx.db.all(select('changesByCycle', CYCLE_CHANGE, from), wanted.values), 'cycleId');
});

const STATUS_CHANGES_AFTER = select(
  'statusChangesAfter',
  TREATMENT_CHANGE,
  'FROM treatment_change h WHERE h.patientId=? AND h.treatmentId=? AND h.revision > ? ORDER BY h.changedAt, h.id',
);

export const changesByTreatment = createLoader<TreatmentChangeRow[]>(async (ctx, treatmentIds) => {
  const wanted = inList(treatmentIds);
  const from = `FROM treatment t JOIN treatment_change h ON h.patientId = t.patientId AND h.treatmentId = t.id
    WHERE t.id IN ${wanted.sql} ORDER BY h.changedAt, h.id`;
  const rows = await ctx.db.all(select('changesByTreatment', TREATMENT_CHANGE, from), wanted.values);
  return groupedBy(rows, 'treatmentId');
});

/** The status changes of a treatment after revision `since`, oldest first. */
export const statusChangesAfter = (
  ctx: Context,
  patientId: string,
  treatmentId: string,
  since: number,
): Promise<TreatmentChangeRow[]> => ctx.db.all(STATUS_CHANGES_AFTER, [patientId, treatmentId, since]);

/** The calendar days that move with a plan. */
export const DAY_COLUMNS = ['startsOn', 'endsOn', 'shownUntil', 'plannedOn'] as const;
export type DayColumnName = (typeof DAY_COLUMNS)[number];

const SHIFTED = {
  mysql: (column: string) => `${column} = DATE_ADD(${column}, INTERVAL ? DAY)`,
  sqlite: (column: string) => `${column} = date(${column}, ? || ' days')`,
};

/** `SET` that moves these columns by whole days; one value for each column, the number of days. */
export const shifted = (ctx: Context, ...days: DayColumnName[]): string => days.map(SHIFTED[ctx.db.engine]).join(', ');

const DOSES_AFTER = select(
  'dosesAfter',
  computed<{ n: number }>({ n: 'COUNT(*)' }),
  `FROM medication_administration a WHERE a.patientId=? AND a.treatmentId=? AND a.plannedOn > ? AND ${OPEN}`,
);

/** The number of open doses of a treatment that are planned for days after `day`. */
export const dosesAfter = async (ctx: Context, patientId: string, treatmentId: string, day: Day): Promise<number> =>
  (await one(ctx.db, DOSES_AFTER, [patientId, treatmentId, day]))?.n ?? 0;
