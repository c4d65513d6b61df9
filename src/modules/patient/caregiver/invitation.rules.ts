/** Invitations of an existing account to care for a child; only the signed-in owner creates the link. */
import { Role } from '../../../core/viewer';
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import { inTransaction } from '../../../core/transaction';
import type { Context } from '../../../core/context';
import { insert, updateStatement } from '../../../database';
import { notFound } from '../../../core/faults';
import { newId } from '../../../core/ids';
import { post } from '../../../core/outbox';
import { wrongState, type WrongState } from '../../../core/refusal';
import {
  giveRoles,
  handOverPrivacyNotice,
  lockAccount,
  recordAccountEvent,
  staffRolesOf,
  type Account,
} from '../../identity';
import { caregiverMessages } from './caregiver.messages';
import { caregiverLinks, unitsOfChildren } from './caregiver.queries';
import { MOST_CAREGIVERS } from '../registration/registration.validation';
import type { AnswerInvitationInput } from './invitation.inputs';
import { createLink, type AuthorityFacts } from '../authority/link.queries';
import { CaregiverInvitationRow } from './invitation.entity';
import { invitationById, invitationsByAccount } from './invitation.queries';
import { notify } from '../notice/notice.rules';
import { NoticeKind } from '../notice/notice.types';
import type { CaregiverRow } from '../patient.entity';
import type { CaregiverInput } from '../patient.inputs';
import { RAISE_REVISION, revisionOf } from '../patient.queries';
import { requireOwnPassword } from '../patient.rules';

const OPEN = 'id=? AND answeredAt IS NULL AND withdrawnAt IS NULL';
const ANSWER = updateStatement('answerInvitation', CaregiverInvitationRow, 'answeredAt=?, accepted=?', OPEN);
const WITHDRAW = updateStatement(
  'withdraw',
  CaregiverInvitationRow,
  'withdrawnAt=?, withdrawnBy=?, withdrawnReason=?',
  OPEN,
);

/** Whether the account cares for a child of the unit and holds no staff role. */
export async function isFamilyOfUnit(tx: Context, accountId: string, clues: string): Promise<boolean> {
  if ((await staffRolesOf(tx, accountId)).length > 0) return false;
  return (await unitsOfChildren(tx, accountId)).some((unit) => unit.clues === clues);
}

/** Invites the owner of `account`. The row holds the data of the input, none of the account. In the caller's transaction. */
export async function invite(
  tx: Context,
  patientId: string,
  account: Account,
  sent: CaregiverInput,
  { clues, invitedBy, authority }: { clues: string; invitedBy: string; authority?: AuthorityFacts | null | undefined },
): Promise<void> {
  const row: CaregiverInvitationRow = {
    id: newId(tx.now()),
    patientId,
    invitedId: account.id,
    medicalUnitClues: clues,
    relationship: sent.relationship,
    givenNames: sent.givenNames.trim(),
    firstSurname: sent.firstSurname.trim(),
    secondSurname: sent.secondSurname?.trim() || null,
    email: sent.email?.trim() ?? '',
    phone: sent.phone?.trim() || null,
    invitedAt: tx.now(),
    invitedBy,
    answeredAt: null,
    accepted: null,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
    authority: authority ? JSON.stringify(authority) : null,
  };
  await insert(tx.db, 'invite', CaregiverInvitationRow, [row]);
  await recordAccountEvent(tx, account.id, 'INVITED', { actorId: invitedBy });
  const { givenNames, email } = account;
  if (account.closedAt === null) await post(tx, 'INVITATION', { accountId: account.id, email }, { givenNames });
}

/** Links an account to a child, with `authority` or that of the relationship. In the caller's transaction. */
export async function linkAccount(
  tx: Context,
  link: Pick<CaregiverRow, 'patientId' | 'accountId' | 'relationship' | 'registeredBy'>,
  authority?: AuthorityFacts | null,
): Promise<void> {
  await createLink(tx, link, authority);
  await handOverPrivacyNotice(tx, link.accountId, link.registeredBy);
}

/** The viewer's open invitations; none for another account. */
export async function ownInvitations(ctx: Context, accountId: string): Promise<object[]> {
  await requireOwnPassword(ctx);
  return (await signedIn(ctx)).personId === accountId ? invitationsByAccount(ctx, accountId) : [];
}

/** Accepts or declines an invitation. Throws NOT_FOUND for an invitation of another account. */
export async function answerInvitation(
  ctx: Context,
  { id, accept }: AnswerInvitationInput,
): Promise<{ user: { id: string } } | WrongState> {
  const { accountId } = await signedIn(ctx);
  const asked = await invitationById(ctx, id);
  if (asked?.invitedId !== accountId) throw notFound(ctx);
  const { patientId, relationship, invitedBy } = asked;
  return inTransaction(ctx, async (tx): Promise<{ user: { id: string } } | WrongState> => {
    await tx.db.run(RAISE_REVISION, [patientId]);
    await lockAccount(tx, accountId);
    const answered = await tx.db.run(ANSWER, [tx.now(), Number(accept), id]);
    if (answered === 0) return wrongState(tx, caregiverMessages.invitationClosed, caregiverMessages.askForInvitation);
    await recordWrite(tx, accountId, patientId);
    const kind = accept ? 'INVITATION_ACCEPTED' : 'INVITATION_DECLINED';
    await recordAccountEvent(tx, accountId, kind, { actorId: accountId });
    if (!accept) return { user: { id: accountId } };
    const links = await caregiverLinks(tx, patientId);
    if (links.length >= MOST_CAREGIVERS)
      return wrongState(tx, caregiverMessages.tooManyCaregivers(MOST_CAREGIVERS), caregiverMessages.revokeFirst);
    const authority = asked.authority === null ? null : (JSON.parse(asked.authority) as AuthorityFacts);
    await linkAccount(tx, { patientId, accountId, relationship, registeredBy: invitedBy }, authority);
    await giveRoles(tx, accountId, [{ role: Role.CAREGIVER, medicalUnitClues: '' }], invitedBy);
    await caregiversChanged(tx, patientId, [accountId]);
    return { user: { id: accountId } };
  });
}

/** Withdraws an invitation without an answer. In the caller's transaction, after `lockPatient`. */
export async function withdraw(tx: Context, id: string, by: string, reason: string): Promise<WrongState | undefined> {
  const open = await tx.db.run(WITHDRAW, [tx.now(), by, reason, id]);
  return open === 0 ? wrongState(tx, caregiverMessages.noAccessLeft) : undefined;
}

/** Notifies every caregiver but `untold` that one was added or revoked. In the caller's transaction, after `lockPatient`. */
export async function caregiversChanged(tx: Context, patientId: string, untold: readonly string[]): Promise<void> {
  const patient = await revisionOf(tx, patientId);
  const change = { kind: NoticeKind.CAREGIVERS_CHANGED, subjectId: patientId };
  if (patient) await notify(tx, patient, change, ({ id }) => !untold.includes(id));
}
