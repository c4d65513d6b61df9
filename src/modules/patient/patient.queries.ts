/** Reads of caregivers, medical units, and the revisions of children. */
import { createLoader, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import {
  columns,
  columnsOf,
  computed,
  inList,
  one,
  select,
  updateStatement,
  type Db,
  type RowOf,
} from '../../database';
import { inForce, instants, notOver, showsRecord } from './authority/link';
import { CaregiverRow, MedicalUnitRow, PatientRow } from './patient.entity';
import type { MedicalUnit, Relationship } from './patient.types';

/** Raises the revision of a child's record, which locks its row until the transaction ends. */
export const RAISE_REVISION = updateStatement('raiseRevision', PatientRow, 'revision = revision + 1', 'id=?');

/** The same for every child of a unit, whose carnets show what changed at the unit. */
export const RAISE_OF_UNIT = updateStatement(
  'raiseOfUnit',
  PatientRow,
  'revision = revision + 1',
  'medicalUnitClues=?',
);

const LINK = columnsOf(CaregiverRow, 'c', ['patientId', 'relationship', 'accountId']);

/** The caregivers of a child, revoked ones left out. Only for a child that the viewer may see. */
export const caregiversByPatient = createLoader<{ relationship: Relationship; user: { id: string } }[]>(
  async (ctx, ids) => {
    const wanted = inList(ids);
    const rows = await ctx.db.all(
      select(
        'caregiversByPatient',
        LINK,
        `FROM caregiver c WHERE c.patientId IN ${wanted.sql} AND ${inForce('c')} ORDER BY c.registeredAt, c.accountId`,
      ),
      [...wanted.values, ...instants(ctx.now())],
    );
    return new Map(
      [...groupedBy(rows, 'patientId')].map(([id, links]) => [
        id,
        links.flatMap(({ relationship, accountId }) =>
          relationship === 'SELF' ? [] : [{ relationship, user: { id: accountId } }],
        ),
      ]),
    );
  },
);

const CHILDREN = select(
  'childrenByCaregiver',
  columnsOf(PatientRow, 'p', ['id']),
  `FROM caregiver c JOIN patient p ON p.id = c.patientId
    WHERE c.accountId=? AND ${showsRecord('c')} ORDER BY p.birthDate, p.id`,
);

/** The ids of the children for whom an account cares now. */
export const childrenByCaregiver = async (ctx: Context, accountId: string): Promise<string[]> =>
  (await ctx.db.all(CHILDREN, [accountId, ...instants(ctx.now())])).map((row) => row.id);

const EMERGENCY_SHEETS = select(
  'emergencySheetsByCaregiver',
  columnsOf(PatientRow, 'p', ['id']),
  `FROM caregiver c JOIN patient p ON p.id = c.patientId
    WHERE c.accountId=? AND c.scope='EMERGENCY_SHEET' AND ${inForce('c')} ORDER BY p.birthDate, p.id`,
);

/** The ids of the children of whom an account sees the emergency sheet and no more. */
export const emergencySheetsByCaregiver = async (ctx: Context, accountId: string): Promise<string[]> =>
  (await ctx.db.all(EMERGENCY_SHEETS, [accountId, ...instants(ctx.now())])).map((row) => row.id);

const INITIALS = select(
  'initialsByCaregiver',
  columns(columnsOf(PatientRow, 'p', ['id']), computed<{ initial: string }>({ initial: 'SUBSTR(p.givenNames, 1, 1)' })),
  `FROM caregiver c JOIN patient p ON p.id = c.patientId
    WHERE c.accountId=? AND ${showsRecord('c')} ORDER BY p.birthDate, p.id`,
);

/** The initials of the children for whom an account cares now, by age: all that a calendar may tell of them. */
export const initialsByCaregiver = (ctx: Context, accountId: string): Promise<{ id: string; initial: string }[]> =>
  ctx.db.all(INITIALS, [accountId, ...instants(ctx.now())]);

const UNIT_OF_CHILD = columns(
  columnsOf(CaregiverRow, 'c', ['accountId']),
  columnsOf(PatientRow, 'p', ['medicalUnitClues']),
);

/** The CLUES of the units of the children of whom an account has a link that is not over; loaded in one statement. */
const unitsByCaregiver = createLoader<{ medicalUnitClues: string }[]>(async (ctx, accountIds) => {
  const wanted = inList(accountIds);
  const from = `FROM caregiver c JOIN patient p ON p.id = c.patientId WHERE c.accountId IN ${wanted.sql} AND ${notOver('c')}`;
  const rows = await ctx.db.all(select('unitsByCaregiver', UNIT_OF_CHILD, from), [...wanted.values, ctx.now()]);
  return groupedBy(rows, 'accountId');
});

/** Whether the account cares for a child of one of `units`: its link is in force, begins later, or is excluded by an order. */
export const caresForChildOf = async (ctx: Context, accountId: string, units: readonly string[]): Promise<boolean> =>
  units.length > 0 &&
  ((await unitsByCaregiver(ctx, accountId)) ?? []).some(({ medicalUnitClues }) => units.includes(medicalUnitClues));

const UNIT = columnsOf(MedicalUnitRow, 'u');
const UNITS = select('medicalUnits', UNIT, 'FROM medical_unit u ORDER BY u.name, u.clues');

/** The unit with these CLUES; visible to everybody. */
export const medicalUnitByClues = createLoader<MedicalUnit>(async (ctx, clues) => {
  const wanted = inList(clues);
  const rows = await ctx.db.all(
    select('medicalUnitByClues', UNIT, `FROM medical_unit u WHERE u.clues IN ${wanted.sql}`),
    wanted.values,
  );
  return new Map(rows.map((row) => [row.clues, { id: row.clues, ...row }]));
});

/** Every unit, by name. */
export const medicalUnits = async (ctx: Context): Promise<MedicalUnit[]> =>
  (await ctx.db.all(UNITS)).map((row) => ({ id: row.clues, ...row }));

const UNIT_OF_PATIENT = select(
  'unitOfPatient',
  columnsOf(MedicalUnitRow, 'u', ['clues', 'timeZone']),
  'FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id=?',
);

/** The unit of a child, whether or not the viewer sees the child; only for rules that show nothing else of the child. */
export const unitOfPatient = (
  ctx: Context,
  patientId: string,
): Promise<{ clues: string; timeZone: string } | undefined> => one(ctx.db, UNIT_OF_PATIENT, [patientId]);

const BY_CURP = select('patientIdByCurp', columnsOf(PatientRow, 'p', ['id']), 'FROM patient p WHERE p.curp=?');

/** The id of the person with this CURP, whether or not the viewer sees the person. Only for rules that register. */
export const patientIdByCurp = async (ctx: Pick<Context, 'db'>, curp: string): Promise<string | undefined> =>
  (await one(ctx.db, BY_CURP, [curp]))?.id;

const REVISION = columnsOf(PatientRow, 'p', ['id', 'revision']);
const LOCKED = columnsOf(PatientRow, 'p', ['id', 'revision', 'medicalUnitClues']);
const REVISION_BY_ID = select('revisionOf', LOCKED, 'FROM patient p WHERE p.id=?');

/** The revision of a child's record and its unit. Only for rules that have locked the child. */
export const revisionOf = (ctx: Pick<Context, 'db'>, patientId: string): Promise<RowOf<typeof LOCKED> | undefined> =>
  one(ctx.db, REVISION_BY_ID, [patientId]);

/** The revisions of children, for the process that watches them. */
export function revisionsOf(db: Db, patientIds: readonly string[]): Promise<{ id: string; revision: number }[]> {
  const wanted = inList(patientIds);
  return db.all(select('revisionsOf', REVISION, `FROM patient p WHERE p.id IN ${wanted.sql}`), wanted.values);
}
