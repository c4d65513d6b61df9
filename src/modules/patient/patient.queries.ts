/** Reads of caregivers, lists of children, units, and the access log. */
import { signedIn } from '../../core/access';
import { createLoader, groupedBy } from '../../core/loader';
import { UNRELEASED } from '../../core/access-log';
import type { Context } from '../../core/context';
import { inList, one, type SqlValue } from '../../database';
import { openPage, page, type Page, type PageArgs } from '../../core/pagination';
import { zoned } from '../../core/time';
import { Role, unitsWith } from '../../core/viewer';
import type { MedicalUnitRow } from './patient.entity';
import type { AccessLogEntry, MedicalUnit, Relationship } from './patient.types';
import { visiblePatientById, type VisiblePatient } from './visibility.queries';

/** Names as they are searched: upper case, no accents, single blanks. */
export const searchable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/\s+/g, ' ').trim();

/** The caregivers of a child, revoked ones left out. Only for a child that the viewer may see. */
export const caregiversByPatient = createLoader<{ relationship: Relationship; user: { id: string } }[]>(
  async (ctx, ids) => {
    const wanted = inList(ids);
    const rows = await ctx.db.all<{ patientId: string; relationship: Relationship; accountId: string }>(
      `SELECT patientId, relationship, accountId FROM caregiver WHERE patientId IN ${wanted.sql} AND revokedAt IS NULL ORDER BY registeredAt, accountId`,
      wanted.values,
    );
    return new Map(
      [...groupedBy(rows, 'patientId')].map(([id, links]) => [
        id,
        links.map(({ relationship, accountId }) => ({ relationship, user: { id: accountId } })),
      ]),
    );
  },
);

/** The ids of the children for whom an account cares now. */
export async function childrenByCaregiver(ctx: Context, accountId: string): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(
    `SELECT p.id FROM caregiver c JOIN patient p ON p.id = c.patientId WHERE c.accountId=? AND c.revokedAt IS NULL ORDER BY p.birthDate, p.id`,
    [accountId],
  );
  return rows.map((row) => row.id);
}

/** Whether the account cares for a child of one of `units`. */
export async function caresForChildOf(ctx: Context, accountId: string, units: readonly string[]): Promise<boolean> {
  if (units.length === 0) return false;
  const wanted = inList(units);
  return (
    (await one(
      ctx.db,
      `SELECT 1 AS found FROM caregiver c JOIN patient p ON p.id = c.patientId WHERE c.accountId=? AND p.medicalUnitClues IN ${wanted.sql} LIMIT 1`,
      [accountId, ...wanted.values],
    )) !== undefined
  );
}

/** The children of the viewer's units by surname, found by name, CURP, NSS or record number. */
export async function patientsByUnit(
  ctx: Context,
  search: string | null | undefined,
  args: PageArgs,
): Promise<Page<VisiblePatient> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const units = unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER, Role.CLINICIAN);
  const wanted = inList(units);
  const words = searchable(search ?? '')
    .slice(0, 100)
    .split(' ')
    .filter(Boolean)
    .slice(0, 6);
  const literal = (word: string): string => `%${word.replace(/[!%_]/g, '!$&')}%`;
  const where = [`medicalUnitClues IN ${wanted.sql}`];
  const values: SqlValue[] = [...wanted.values];
  for (const word of words) {
    where.push(
      `(searchName LIKE ? ESCAPE '!' OR curp LIKE ? ESCAPE '!' OR nss LIKE ? ESCAPE '!' OR UPPER(recordNumber) LIKE ? ESCAPE '!')`,
    );
    values.push(literal(word), literal(word), literal(word.replace(/-/g, '')), literal(word));
  }
  const total = await one<{ n: number }>(
    ctx.db,
    `SELECT COUNT(*) AS n FROM patient WHERE ${where.join(' AND ')}`,
    values,
  );
  if (after) {
    where.push('(searchName > ? OR (searchName = ? AND id > ?))');
    values.push(after[0]!, after[0]!, after[1]!);
  }
  const rows = await ctx.db.all<{ id: string; searchName: string }>(
    `SELECT id, searchName FROM patient WHERE ${where.join(' AND ')} ORDER BY searchName, id LIMIT ${args.first + 1}`,
    values,
  );
  const shown = rows.slice(0, args.first);
  const patients = await Promise.all(shown.map((row) => visiblePatientById(ctx, row.id)));
  const byId = new Map(patients.flatMap((patient) => (patient ? [[patient.id, patient] as const] : [])));
  const listed = page(
    ctx,
    args.first,
    rows,
    (row) => [row.searchName, row.id],
    (row) => byId.get(row.id)!,
  );
  return { ...listed, totalCount: total?.n ?? 0 };
}

/** The unit with these CLUES, whoever asks: units are no secret. */
export const medicalUnitByClues = createLoader<MedicalUnit>(async (ctx, clues) => {
  const wanted = inList(clues);
  const rows = await ctx.db.all<MedicalUnitRow>(
    `SELECT clues, name, timeZone, phone FROM medical_unit WHERE clues IN ${wanted.sql}`,
    wanted.values,
  );
  return new Map(rows.map((row) => [row.clues, { id: row.clues, ...row }]));
});

/** Every unit by name. */
export const medicalUnits = async (ctx: Context): Promise<MedicalUnit[]> =>
  (await ctx.db.all<MedicalUnitRow>('SELECT clues, name, timeZone, phone FROM medical_unit ORDER BY name, clues')).map(
    (row) => ({ id: row.clues, ...row }),
  );

/** The unit of a child that exists, whoever asks; only for rules that show nothing else of it. */
export async function unitOfPatient(
  ctx: Context,
  patientId: string,
): Promise<{ clues: string; timeZone: string } | undefined> {
  return one(
    ctx.db,
    'SELECT u.clues, u.timeZone FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id=?',
    [patientId],
  );
}

/** What is no such id stands for the public and for the service itself. */
const ACCOUNT_ID = /^[0-9A-Z]{26}$/;

/** Who has looked at a child's record, newest first. Only for who may read it (see patient.rules.ts). */
export async function accessLogByPatient(
  ctx: Context,
  patientId: string,
  { timeZone, isForFamily }: { timeZone: string; isForFamily: boolean },
  args: PageArgs,
): Promise<Page<AccessLogEntry & { actor: { id: string } | null }>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all<{ id: string; at: number; operation: string; outcome: string; accountId: string }>(
    `SELECT id, at, operation, outcome, accountId FROM audit_event WHERE patientId=? ${isForFamily ? `AND operation NOT LIKE '%${UNRELEASED}'` : ''} ${after ? 'AND id < ?' : ''} ORDER BY id DESC LIMIT ${args.first + 1}`,
    after ? [patientId, after[0]!] : [patientId],
  );
  return page(
    ctx,
    args.first,
    rows,
    (row) => [row.id],
    ({ id, at, operation, outcome, accountId }) => ({
      id,
      at: zoned(at, timeZone),
      operation,
      outcome,
      actor: ACCOUNT_ID.test(accountId) ? { id: accountId } : null,
    }),
  );
}
