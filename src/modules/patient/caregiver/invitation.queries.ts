/** Reads of invitations to care for a child. */
import { createLoader, groupedBy } from '../../../core/loader';
import type { Context } from '../../../core/context';
import { inList, one } from '../../../database';
import { zoned, type Instant } from '../../../core/time';
import { recordRead } from '../../../core/audit-trail';
import type { CaregiverInvitationRow } from './invitation.entity';
import { CaregiverLinkStatus, type CaregiverInvitation } from './invitation.types';
import type { Relationship } from '../patient.types';

interface Link {
  relationship: Relationship;
  status?: CaregiverLinkStatus;
  user: { id: string };
}

/** Waits for an answer: neither answered nor withdrawn. */
const OPEN = 'answeredAt IS NULL AND withdrawnAt IS NULL';

const invitationsByPatient = createLoader<Link[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<
    Pick<CaregiverInvitationRow, 'id' | 'patientId' | 'answeredAt'> & { relationship: Relationship }
  >(
    `SELECT id, patientId, relationship, answeredAt FROM caregiver_invitation
      WHERE patientId IN ${wanted.sql} AND withdrawnAt IS NULL AND (answeredAt IS NULL OR accepted=0) ORDER BY id`,
    wanted.values,
  );
  return new Map(
    [...groupedBy(rows, 'patientId')].map(([patientId, found]) => [
      patientId,
      found.map(({ id, relationship, answeredAt }) => ({
        relationship,
        status: answeredAt === null ? CaregiverLinkStatus.INVITED : CaregiverLinkStatus.DECLINED,
        user: { id },
      })),
    ]),
  );
});

/** The links of a child and its invitations. Only for the social workers of its unit. */
export async function withInvitations(
  ctx: Context,
  patientId: string,
  links: Link[] | Promise<Link[]>,
): Promise<Link[]> {
  const [active, invited] = await Promise.all([links, invitationsByPatient(ctx, patientId)]);
  return invited ? [...active, ...invited] : active;
}

/** Address and telephone that a unit has sent with an invitation, for the social workers of the child's unit. */
export async function invitedContact(
  ctx: Context,
  id: string,
  units: readonly string[],
): Promise<{ email: string; phone: string | null; credentials: null } | null> {
  if (units.length === 0) return null;
  const wanted = inList(units);
  const sent = await one<{ email: string; phone: string | null }>(
    ctx.db,
    `SELECT i.email, i.phone FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId
      WHERE i.id=? AND p.medicalUnitClues IN ${wanted.sql}`,
    [id, ...wanted.values],
  );
  return sent ? { ...sent, credentials: null } : null;
}

/** The invitation with this id, whatever its state. Only for rules that check whose it is. */
export const invitationById = (
  ctx: Pick<Context, 'db'>,
  id: string,
): Promise<(CaregiverInvitationRow & { relationship: Relationship }) | undefined> =>
  one(ctx.db, 'SELECT * FROM caregiver_invitation WHERE id=?', [id]);

/** The accounts that are invited to care for a child and have not answered. */
export const openInvitations = (ctx: Pick<Context, 'db'>, patientId: string): Promise<{ invitedId: string }[]> =>
  ctx.db.all(`SELECT invitedId FROM caregiver_invitation WHERE patientId=? AND ${OPEN}`, [patientId]);

/** What waits for an answer of this account, oldest first. Each look is in the access log of its child. */
export async function invitationsByAccount(
  ctx: Context,
  accountId: string,
): Promise<(CaregiverInvitation & { medicalUnit: { id: string } })[]> {
  const rows = await ctx.db.all<
    Pick<CaregiverInvitationRow, 'id' | 'patientId' | 'givenNames' | 'firstSurname' | 'medicalUnitClues'> & {
      relationship: Relationship;
      invitedAt: Instant;
      timeZone: string;
    }
  >(
    `SELECT i.id, i.patientId, i.relationship, i.invitedAt, i.medicalUnitClues, u.timeZone, p.givenNames, p.firstSurname
       FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId JOIN medical_unit u ON u.clues = i.medicalUnitClues
      WHERE i.invitedId=? AND i.answeredAt IS NULL AND i.withdrawnAt IS NULL ORDER BY i.id`,
    [accountId],
  );
  return rows.map((row) => {
    recordRead(ctx, accountId, row.patientId);
    return {
      id: row.id,
      childName: `${row.givenNames} ${[...row.firstSurname][0] ?? ''}`,
      relationship: row.relationship,
      invitedAt: zoned(row.invitedAt, row.timeZone),
      medicalUnit: { id: row.medicalUnitClues },
    };
  });
}
