/** Facts of children, their caregivers and their notices for the modules above, without a check of the viewer. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { columns, columnsAs, columnsOf, computed, nullable, one, select, type Db, type RowOf } from '../../database';
import { Account } from '../identity';
import { excludedSince, instants, nextOrderAt, showsRecord } from './authority/link';
import { CaregiverRow, MedicalUnitRow, NoticeRow, PatientRow } from './patient.entity';
import { CarnetEndRow } from './end/end.entity';
import { PatientTransferRow } from './transfer/transfer.entity';

const CHILD = columns(
  columnsOf(PatientRow, 'p', [
    'id',
    'medicalUnitClues',
    'birthDate',
    'agregadoMedico',
    'icd10',
    'extensionKind',
    'extensionValidUntil',
  ]),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  nullable(columnsAs(CarnetEndRow, 'e', { endId: 'id', endState: 'state', outcome: 'outcome', endedAt: 'recordedAt' })),
);
/** What decides about the tasks of a child; `endId`, `endState` and `endedAt` are of the end of its carnet, null before. */
export type ChildFacts = RowOf<typeof CHILD>;

const CHILD_BY_ID = select(
  'childFacts',
  CHILD,
  `FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues
    LEFT JOIN carnet_end e ON e.patientId = p.id AND e.inForce = 1 WHERE p.id=?`,
);

/** The child with this id; undefined for none. */
export const childFacts = (ctx: Pick<Context, 'db'>, patientId: string): Promise<ChildFacts | undefined> =>
  one(ctx.db, CHILD_BY_ID, [patientId]);

const LINK = columns(
  columnsOf(CaregiverRow, 'c', [
    'accountId',
    'relationship',
    'opensAt',
    'closesAt',
    'revokedAt',
    'setAt',
    'reviewOn',
    'continuesAfter18',
  ]),
  computed<{ isInForce: number; excludedAt: Instant | null; nextOrderAt: Instant | null }>({
    isInForce: `CASE WHEN ${showsRecord('c')} THEN 1 ELSE 0 END`,
    excludedAt: excludedSince('c'),
    nextOrderAt: nextOrderAt('c'),
  }),
  columnsOf(Account, 'a', ['closedAt', 'credentialsStatus', 'temporaryExpiresAt', 'createdAt']),
);
/**
 * A link between a child and an adult, or the child's own account; `isInForce` is 1 while it shows the record, `excludedAt`
 * since when an order excludes the adult, `nextOrderAt` when the next order begins or ends.
 */
export type CaregiverFacts = RowOf<typeof LINK>;

const LINKS = select(
  'caregiverFacts',
  LINK,
  'FROM caregiver c JOIN account a ON a.id = c.accountId WHERE c.patientId=?',
);

/** Every link of a child to an adult. */
export const caregiverFacts = (ctx: Context, patientId: string): Promise<CaregiverFacts[]> =>
  ctx.db.all(LINKS, [...new Array<Instant>(5).fill(ctx.now()), patientId]);

const FIRST_CHILD = select(
  'firstChildOf',
  columnsOf(CaregiverRow, 'c', ['patientId']),
  `FROM caregiver c JOIN patient p ON p.id = c.patientId
    WHERE c.accountId=? AND ${showsRecord('c')} AND p.medicalUnitClues=? ORDER BY c.patientId LIMIT 1`,
);

/** The first child of a unit for whom an account cares now: the one at which a task about the account stands. */
export const firstChildOf = async (ctx: Context, accountId: string, clues: string): Promise<string | undefined> =>
  (await one(ctx.db, FIRST_CHILD, [accountId, ...instants(ctx.now()), clues]))?.patientId;

const CHILDREN = select(
  'everyChildOf',
  columnsOf(CaregiverRow, 'c', ['patientId']),
  'FROM caregiver c WHERE c.accountId=?',
);

/** The children for whom an account cares or has cared. */
export const everyChildOf = async (db: Db, accountId: string): Promise<string[]> =>
  (await db.all(CHILDREN, [accountId])).map(({ patientId }) => patientId);

const TOLD = columns(
  columnsOf(NoticeRow, 'n', ['kind', 'subjectId', 'revision']),
  computed<{ occurredAt: Instant; acknowledgedAt: Instant | null }>({
    occurredAt: 'MIN(n.occurredAt)',
    acknowledgedAt: 'MIN(n.acknowledgedAt)',
  }),
);
/** A change that caregivers were told of, and when the first of them acknowledged it. */
export type ToldChange = RowOf<typeof TOLD>;

const TOLD_CHANGES = select(
  'toldChanges',
  TOLD,
  `FROM notice n WHERE n.patientId=? AND n.kind IN ('APPOINTMENT_RESCHEDULED','APPOINTMENT_CANCELLED',
     'SURGERY_RESCHEDULED','SURGERY_OUTCOME_RECORDED','TREATMENT_STATUS_CHANGED','CYCLE_POSTPONED','DOSE_CHANGED',
     'PLAN_ADJUSTED','DOSE_SUPPLY_AT_RISK','DOSE_SUPPLY_UNAVAILABLE')
    GROUP BY n.kind, n.subjectId, n.revision`,
);

/** The changes of a child's appointments, treatments and doses that its caregivers were told of. */
export const toldChanges = (ctx: Context, patientId: string): Promise<ToldChange[]> =>
  ctx.db.all(TOLD_CHANGES, [patientId]);

const ARRIVAL = columns(
  columnsOf(PatientTransferRow, 't', ['id', 'transferredAt']),
  columnsAs(PatientTransferRow, 't', { clues: 'toClues' }),
);
const LAST_TRANSFER = select(
  'lastTransfer',
  ARRIVAL,
  'FROM patient_transfer t WHERE t.patientId=? ORDER BY t.transferredAt DESC, t.id DESC LIMIT 1',
);

/** The last transfer of a child; undefined for one that was never transferred. */
export const lastTransfer = (ctx: Context, patientId: string): Promise<RowOf<typeof ARRIVAL> | undefined> =>
  one(ctx.db, LAST_TRANSFER, [patientId]);
