/** Reads of invitations to care for a child. */
import { createLoader, groupedBy } from '../../../core/loader';
import type { Context } from '../../../core/context';
import { columns, columnsOf, inList, one, select } from '../../../database';
import { zoned } from '../../../core/time';
import { recordRead } from '../../../core/audit-trail';
import { MedicalUnitRow, PatientRow } from '../patient.entity';
import { CaregiverInvitationRow } from './invitation.entity';
import { CaregiverLinkStatus, type CaregiverInvitation } from './invitation.types';
import type { Relationship } from '../patient.types';

interface Link {
  relationship: Relationship;
  status?: CaregiverLinkStatus;
  user: { id: string };
}

/** The invitations that social workers see beside the caregivers: open or declined. */
const SHOWN_INVITATION = 'i.withdrawnAt IS NULL AND (i.answeredAt IS NULL OR i.accepted=0)';

const INVITED = columnsOf(CaregiverInvitationRow, 'i', ['id', 'patientId', 'relationship', 'answeredAt']);

const invitationsByPatient = createLoader<Link[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(
    select(
      'invitationsByPatient',
      INVITED,
      `FROM caregiver_invitation i
        WHERE i.patientId IN ${wanted.sql} AND ${SHOWN_INVITATION} ORDER BY i.id`,
    ),
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

const CONTACT = columnsOf(CaregiverInvitationRow, 'i', ['email', 'phone']);

/** Address and telephone that a unit has sent with an invitation, for the social workers of the child's unit. */
export async function invitedContact(
  ctx: Context,
  id: string,
  units: readonly string[],
): Promise<{ email: string | null; phone: string | null; credentials: null } | null> {
  if (units.length === 0) return null;
  const wanted = inList(units);
  const sent = await one(
    ctx.db,
    select(
      'invitedContact',
      CONTACT,
      `FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId
      WHERE i.id=? AND p.medicalUnitClues IN ${wanted.sql}`,
    ),
    [id, ...wanted.values],
  );
  return sent ? { ...sent, credentials: null } : null;
}

const BY_ID = select(
  'invitationById',
  columnsOf(CaregiverInvitationRow, 'i'),
  'FROM caregiver_invitation i WHERE i.id=?',
);

/** The invitation with this id, in any state. Only for rules that check whose invitation it is. */
export const invitationById = (ctx: Pick<Context, 'db'>, id: string): Promise<CaregiverInvitationRow | undefined> =>
  one(ctx.db, BY_ID, [id]);

const OPEN = select(
  'openInvitations',
  columnsOf(CaregiverInvitationRow, 'i', ['invitedId']),
  'FROM caregiver_invitation i WHERE i.patientId=? AND i.answeredAt IS NULL AND i.withdrawnAt IS NULL',
);

/** The accounts that are invited to care for a child and have not answered. */
export const openInvitations = (ctx: Pick<Context, 'db'>, patientId: string): Promise<{ invitedId: string }[]> =>
  ctx.db.all(OPEN, [patientId]);

const BY_ACCOUNT = select(
  'invitationsByAccount',
  columns(
    columnsOf(CaregiverInvitationRow, 'i', ['id', 'patientId', 'relationship', 'invitedAt', 'medicalUnitClues']),
    columnsOf(MedicalUnitRow, 'u', ['timeZone']),
    columnsOf(PatientRow, 'p', ['givenNames', 'firstSurname']),
  ),
  `FROM caregiver_invitation i JOIN patient p ON p.id = i.patientId JOIN medical_unit u ON u.clues = i.medicalUnitClues
    WHERE i.invitedId=? AND i.answeredAt IS NULL AND i.withdrawnAt IS NULL ORDER BY i.id`,
);

/** The open invitations of an account, oldest first. Each read is recorded in the access log of its child. */
export async function invitationsByAccount(
  ctx: Context,
  accountId: string,
): Promise<(CaregiverInvitation & { medicalUnit: { id: string } })[]> {
  const rows = await ctx.db.all(BY_ACCOUNT, [accountId]);
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
