/** Reads of caregivers' links, the funnel of registrations, and notices. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { inList, one, type SqlValue } from '../../../database';
import { openPage, page, type Page, type PageArgs } from '../../../core/pagination';
import { zoned, type Instant } from '../../../core/time';
import { Role, unitsWith } from '../../../core/viewer';
import { CredentialsStatus } from '../../identity';

/** The active links of a child. */
export const caregiverLinks = (ctx: Pick<Context, 'db'>, patientId: string): Promise<{ accountId: string }[]> =>
  ctx.db.all('SELECT accountId FROM caregiver WHERE patientId=? AND revokedAt IS NULL', [patientId]);

/** The units of the children for whom an account cares now. */
export const unitsOfChildren = (
  ctx: Pick<Context, 'db'>,
  accountId: string,
): Promise<{ clues: string; timeZone: string }[]> =>
  ctx.db.all(
    `SELECT DISTINCT u.clues, u.timeZone FROM caregiver c JOIN patient p ON p.id = c.patientId
       JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE c.accountId=? AND c.revokedAt IS NULL ORDER BY u.clues`,
    [accountId],
  );

interface RegistrationNode {
  registeredAt: string;
  patient: { id: string };
  user: { id: string };
}

/** The funnel: every caregiver of the viewer's units, newest first, by how far the credentials have come. */
export async function registrationsByUnit(
  ctx: Context,
  status: CredentialsStatus | null | undefined,
  args: PageArgs,
): Promise<Page<RegistrationNode> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const wanted = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER));
  const from = `FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues JOIN account a ON a.id = c.accountId`;
  const where = [`p.medicalUnitClues IN ${wanted.sql}`, 'c.revokedAt IS NULL'];
  const values: SqlValue[] = [...wanted.values];
  // EXPIRED is not stored: it follows from the clock, as in identity's credentialsStatusAt.
  const expired = `(a.credentialsStatus <> 'ACTIVATED' AND a.temporaryExpiresAt IS NOT NULL AND a.temporaryExpiresAt <= ?)`;
  if (status === CredentialsStatus.EXPIRED) {
    where.push(expired);
    values.push(ctx.now());
  } else if (status) {
    where.push(`a.credentialsStatus=? AND NOT ${expired}`);
    values.push(status, ctx.now());
  }
  const total = await one<{ n: number }>(ctx.db, `SELECT COUNT(*) AS n ${from} WHERE ${where.join(' AND ')}`, values);
  if (after) {
    where.push(
      '(c.registeredAt < ? OR (c.registeredAt = ? AND (c.patientId > ? OR (c.patientId = ? AND c.accountId > ?))))',
    );
    values.push(Number(after[0]), Number(after[0]), after[1]!, after[1]!, after[2]!);
  }
  const rows = await ctx.db.all<{ registeredAt: Instant; patientId: string; accountId: string; timeZone: string }>(
    `SELECT c.registeredAt, c.patientId, c.accountId, u.timeZone ${from} WHERE ${where.join(' AND ')}
      ORDER BY c.registeredAt DESC, c.patientId, c.accountId LIMIT ${args.first + 1}`,
    values,
  );
  const listed = page(
    ctx,
    args.first,
    rows,
    (row) => [String(row.registeredAt), row.patientId, row.accountId],
    (row) => ({
      registeredAt: zoned(row.registeredAt, row.timeZone),
      patient: { id: row.patientId },
      user: { id: row.accountId },
    }),
  );
  return { ...listed, totalCount: total?.n ?? 0 };
}
