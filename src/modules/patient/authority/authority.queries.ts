/** Every link between adults and a child that there is or was: present ones, earlier states, invitations, exclusions. */
import type { Context } from '../../../core/context';
import type { Instant } from '../../../core/time';
import { columnsOf, computed, one, select } from '../../../database';
import { CaregiverHistoryRow, CaregiverInvitationRow } from '../caregiver/invitation.entity';
import { CaregiverExclusionRow, CaregiverRow } from '../patient.entity';
import { inForce, instants } from './link';
import { usualAuthority } from './link.queries';

/** A link as it is, or as it was until it was replaced or over. */
export type LinkVersion = CaregiverRow & { isReplaced: boolean };

const PRESENT = select('linksOfPatient', columnsOf(CaregiverRow, 'c'), 'FROM caregiver c WHERE c.patientId=?');
const EARLIER = select(
  'linksOfPatient',
  columnsOf(CaregiverHistoryRow, 'h'),
  'FROM caregiver_history h WHERE h.patientId=?',
);
const EXCLUDED = select(
  'exclusionsOfPatient',
  columnsOf(CaregiverExclusionRow, 'x'),
  'FROM caregiver_exclusion x WHERE x.patientId=?',
);
const INVITED = select(
  'invitationsOfPatient',
  columnsOf(CaregiverInvitationRow, 'i'),
  'FROM caregiver_invitation i WHERE i.patientId=? AND (i.accepted IS NULL OR i.accepted=0)',
);

/** A row of the history as a link; one of an earlier version held what its relationship gives. */
function earlierLink({ link, isReplaced, ...row }: CaregiverHistoryRow): LinkVersion {
  if (link !== null) return { ...(JSON.parse(link) as CaregiverRow), isReplaced: isReplaced === 1 };
  const { registeredAt, registeredBy, revokedAt, relationship } = row;
  const since = new Date(registeredAt).toISOString().slice(0, 10);
  const set = { setAt: registeredAt, setBy: registeredBy, reason: null, revision: 0, unitClues: '' };
  const interval = { opensAt: registeredAt, closesAt: revokedAt };
  return { ...row, ...usualAuthority(relationship, since), ...set, ...interval, isReplaced: false };
}

const newestFirst = (a: LinkVersion, b: LinkVersion): number =>
  b.registeredAt - a.registeredAt || b.setAt - a.setAt || (a.id < b.id ? 1 : -1);

/** All links of a child and their replaced states, newest first. Only for a child whose authorities the viewer may read. */
export async function linksOfPatient(ctx: Pick<Context, 'db'>, patientId: string): Promise<LinkVersion[]> {
  const [present, earlier] = await Promise.all([ctx.db.all(PRESENT, [patientId]), ctx.db.all(EARLIER, [patientId])]);
  return [...present.map((link) => ({ ...link, isReplaced: false })), ...earlier.map(earlierLink)].sort(newestFirst);
}

/** What the custody orders of a child exclude and excluded. */
export const exclusionsOfPatient = (ctx: Pick<Context, 'db'>, patientId: string): Promise<CaregiverExclusionRow[]> =>
  ctx.db.all(EXCLUDED, [patientId]);

const NEXT_EXCLUSION = select(
  'nextExclusion',
  computed<{ at: Instant | null }>({ at: 'MIN(x.opensAt)' }),
  'FROM caregiver_exclusion x WHERE x.patientId=? AND x.accountId=? AND x.opensAt > ? AND x.closesAt > x.opensAt',
);

/** When the first order that begins later excludes the account; null for none. */
export const nextExclusion = async (
  ctx: Pick<Context, 'db' | 'now'>,
  patientId: string,
  accountId: string,
): Promise<Instant | null> => (await one(ctx.db, NEXT_EXCLUSION, [patientId, accountId, ctx.now()]))?.at ?? null;

/** The invitations for a child that were not accepted, newest first. */
export const invitationsOfPatient = async (
  ctx: Pick<Context, 'db'>,
  patientId: string,
): Promise<CaregiverInvitationRow[]> =>
  (await ctx.db.all(INVITED, [patientId])).sort((a, b) => b.invitedAt - a.invitedAt || (a.id < b.id ? 1 : -1));

const ADULTS = select(
  'adultsInForce',
  computed<{ n: number }>({ n: 'COUNT(*)' }),
  `FROM caregiver c WHERE c.patientId=? AND c.relationship <> 'SELF' AND ${inForce('c')}`,
);

/** How many adults have a link in force to the child. */
export const adultsInForce = async (ctx: Pick<Context, 'db' | 'now'>, patientId: string): Promise<number> =>
  (await one(ctx.db, ADULTS, [patientId, ...instants(ctx.now())]))?.n ?? 0;
