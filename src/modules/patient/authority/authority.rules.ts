/** Setting and reading the authority of adults over a child. */
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { forbidden, notFound } from '../../../core/faults';
import { newId } from '../../../core/ids';
import { cancelMerged, undoMs } from '../../../core/outbox';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../../core/refusal';
import { dayOf } from '../../../core/time';
import { fieldChanges, writeHistory } from '../../../core/record-history';
import { beginAct, inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { insert } from '../../../database';
import { caregiverMessages } from '../caregiver/caregiver.messages';
import { caresForAnyChild, linkOf } from '../caregiver/caregiver.queries';
import { invitationById } from '../caregiver/invitation.queries';
import { caregiversChanged } from '../caregiver/invitation.rules';
import type { RecordChanged } from '../history/record-change.types';
import { reopenChanges } from '../notice/notice.queries';
import { CaregiverExclusionRow, CaregiverRow } from '../patient.entity';
import { RAISE_REVISION } from '../patient.queries';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import type { SetAuthorityInput } from './authority.inputs';
import { authorityMessages } from './authority.messages';
import { adultsInForce, exclusionsOfPatient, invitationsOfPatient, linksOfPatient } from './authority.queries';
import { AuthorityBasis, type ShownAuthority } from './authority.types';
import { authorityFacts, validateSetAuthority } from './authority.validation';
import { shownInvitation, shownLink } from './authority.view';
import { intervalOf, ofAgeAt, type Born } from './link';
import { linkChanged, linkRecord, textsOfLink } from './link-history.rules';
import { bornOf, createLink, endOrder, keepInHistory, type AuthorityFacts } from './link.queries';

/** The child as the rules of links need it. */
export const born = ({ birthDate, medicalUnit }: Pick<VisiblePatient, 'birthDate' | 'medicalUnit'>): Born => ({
  birthDate,
  timeZone: medicalUnit.timeZone,
});

/** Whether the viewer is the patient and 18. */
export const isYoungAdult = (ctx: Pick<Context, 'now'>, patient: VisiblePatient): boolean =>
  patient.isSelf && ofAgeAt(born(patient)) <= ctx.now();

/**
 * Begins a change of links: like `lockPatient`, for social workers of the unit and for the patient from 18 years on. With
 * `isUndoable` what a social worker changes can be undone.
 */
async function lockForAuthority(tx: Context, patientId: string, isUndoable: boolean): Promise<VisiblePatient> {
  await tx.db.run(RAISE_REVISION, [patientId]);
  const patient = await visiblePatientById(tx, patientId);
  if (!patient) throw notFound(tx);
  if (!patient.isOfOwnSocialWork && !isYoungAdult(tx, patient))
    throw patient.isSelf || patient.isOfOwnUnit ? forbidden(tx) : notFound(tx);
  const { accountId } = await signedIn(tx);
  const isAct = isUndoable && patient.isOfOwnSocialWork;
  await recordWrite(tx, accountId, patientId, isAct ? undoMs(tx) : 0);
  if (isAct) beginAct(tx, accountId, patient);
  return patient;
}

/**
 * A change of links in a transaction. It is refused when it ends the last link of an adult that is in force, unless the input
 * says so with `lastOne`.
 */
export function changeLinks<T>(
  ctx: Context,
  { patientId, lastOne, isUndoable = false }: { patientId: string; lastOne?: boolean | null; isUndoable?: boolean },
  work: (tx: Context, patient: VisiblePatient) => Promise<T>,
): Promise<T | WrongState> {
  return inTransaction(ctx, async (tx): Promise<T | WrongState> => {
    const patient = await lockForAuthority(tx, patientId, isUndoable);
    const before = await adultsInForce(tx, patientId);
    const result = await work(tx, patient);
    const endsLast = !lastOne && before > 0 && (await adultsInForce(tx, patientId)) === 0;
    return endsLast ? wrongState(tx, authorityMessages.lastOne, authorityMessages.confirmLastOne) : result;
  });
}

type Answer = ShownAuthority | InvalidInput | WrongState | RecordChanged;

/** Sets what an adult may do, or excludes adults by a custody order; for a young adult the own grant. */
export const setAuthority = (ctx: Context, input: SetAuthorityInput): Promise<Answer> =>
  changeLinks<Answer>(ctx, { ...input, isUndoable: true }, (tx, patient) => setLink(tx, patient, input));

async function setLink(tx: Context, patient: VisiblePatient, input: SetAuthorityInput): Promise<Answer> {
  const { patientId, userId } = input;
  const { accountId } = await signedIn(tx);
  if (userId === accountId && patient.isOfOwnSocialWork) return wrongState(tx, caregiverMessages.ownLink);
  const byPatient = !patient.isOfOwnSocialWork;
  const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
  const link = await linkOf(tx, patientId, userId);
  if (!link || link.relationship === 'SELF') {
    if ((await invitationById(tx, userId))?.patientId !== patientId || byPatient) throw notFound(tx);
    return wrongState(tx, authorityMessages.invitationOpen, authorityMessages.setAfterAnswer);
  }
  const problems = new Problems(tx);
  validateSetAuthority(problems, input, { today, birthDate: patient.birthDate, byPatient });
  const adults = await adultsOf(tx, patientId);
  for (const [index, excluded] of (input.excludeUserIds ?? []).entries())
    if (excluded === userId) problems.add(`excludeUserIds.${index}`, 'NOT_EXPECTED', authorityMessages.excludesHolder);
    else if (!adults.has(excluded)) problems.add(`excludeUserIds.${index}`, 'UNKNOWN', authorityMessages.notLinked);
  if (problems.any) return invalidInput(tx, problems.list);
  if (link.revokedAt !== null && !byPatient)
    return wrongState(tx, caregiverMessages.noAccessLeft, authorityMessages.addAgain);
  const meanwhile = await linkChanged(tx, patient, link.id, input.expectedRevision);
  if (meanwhile) return meanwhile;
  const excludedBefore = await excludedBy(tx, link);
  const set = await replaceLink(tx, link, input, authorityFacts(input.authority, today, accountId), accountId);
  const excluded = await setExclusions(tx, link, set, input.excludeUserIds ?? excludedBefore);
  await reopenChanges(tx, patientId);
  const before = { ...textsOfLink(link), excludeUserIds: excludedBefore.join(', ') || null };
  const after = { ...textsOfLink(set), excludeUserIds: excluded.join(', ') || null };
  await writeHistory(tx, patient, linkRecord(set.id), fieldChanges(before, after), input.reason);
  // An order may begin later: until then those whom it excludes are caregivers like others, but are not told.
  if (input.tellOthers !== false) await caregiversChanged(tx, patientId, [userId, ...excluded]);
  return authorityOf(tx, patient, set);
}

/** The accounts of adults who have or had a link to the child. */
const adultsOf = async (tx: Context, patientId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await linksOfPatient(tx, patientId))
      .filter(({ relationship }) => relationship !== 'SELF')
      .map(({ accountId }) => accountId),
  );

/** Writes the new state of a link; a link that is over is followed by a new one. */
async function replaceLink(
  tx: Context,
  link: CaregiverRow,
  input: SetAuthorityInput,
  facts: AuthorityFacts,
  by: string,
): Promise<CaregiverRow> {
  const { patientId, accountId } = link;
  const relationship = input.relationship ?? link.relationship;
  const reason = input.reason.trim();
  if (link.closesAt <= tx.now())
    return createLink(tx, { patientId, accountId, relationship, registeredBy: by }, facts, reason);
  const child = await bornOf(tx, patientId);
  const set: CaregiverRow = {
    ...link,
    ...facts,
    ...intervalOf(facts, link.registeredAt, child),
    relationship,
    reason,
    setAt: tx.now(),
    setBy: by,
    revision: child.revision,
  };
  await keepInHistory(tx, link, { by, reason, isReplaced: true });
  await insert(tx.db, 'replaceLink', CaregiverRow, [set]);
  return set;
}

/** The accounts that an order excludes or will exclude. */
const excludedBy = async (tx: Context, { patientId, id }: CaregiverRow): Promise<string[]> =>
  (await exclusionsOfPatient(tx, patientId))
    .filter((row) => row.orderId === id && row.closesAt > tx.now())
    .map(({ accountId }) => accountId);

/** Ends what the order excluded before, and excludes `accountIds` where the link is an order; returns those. */
async function setExclusions(
  tx: Context,
  before: CaregiverRow,
  order: CaregiverRow,
  accountIds: readonly string[],
): Promise<string[]> {
  const { patientId, opensAt, closesAt } = order;
  await endOrder(tx, patientId, before.id);
  const excluded = order.basis === AuthorityBasis.CUSTODY_ORDER ? [...new Set(accountIds)] : [];
  const rows = excluded.map((accountId): CaregiverExclusionRow => ({
    patientId,
    accountId,
    id: newId(tx.now()),
    orderId: order.id,
    opensAt: Math.max(opensAt, tx.now()),
    closesAt,
  }));
  await insert(tx.db, 'setExclusions', CaregiverExclusionRow, rows);
  for (const accountId of excluded) if (!(await caresForAnyChild(tx, accountId))) await cancelMerged(tx, accountId);
  return excluded;
}

/** A link of the child as the viewer reads it. */
async function authorityOf(ctx: Context, patient: VisiblePatient, link: CaregiverRow): Promise<ShownAuthority> {
  const exclusions = await exclusionsOfPatient(ctx, patient.id);
  return shownLink(
    link,
    exclusions.filter(({ accountId }) => accountId === link.accountId),
    { born: born(patient), at: ctx.now(), isStaff: patient.isOfOwnSocialWork },
  );
}

/** The present authority with this id, for a repeated request; null for a child out of sight. */
export async function authorityById(ctx: Context, patientId: string, id: string): Promise<ShownAuthority | null> {
  const patient = await visiblePatientById(ctx, patientId);
  const shown = patient ? await authoritiesOf(ctx, patient) : [];
  return shown.find((authority) => authority.id === id) ?? null;
}

/** Every link that there is or was, newest first; none for viewers who are neither social workers of the unit nor the patient at 18. */
export async function authoritiesOf(ctx: Context, patient: VisiblePatient): Promise<ShownAuthority[]> {
  const isStaff = patient.isOfOwnSocialWork;
  if (!isStaff && !isYoungAdult(ctx, patient)) return [];
  const frame = { born: born(patient), at: ctx.now(), isStaff };
  const [links, exclusions, invitations] = await Promise.all([
    linksOfPatient(ctx, patient.id),
    exclusionsOfPatient(ctx, patient.id),
    isStaff ? invitationsOfPatient(ctx, patient.id) : [],
  ]);
  return [
    ...invitations.map((invitation) => shownInvitation(invitation, frame)),
    ...links
      .filter(({ relationship, isReplaced }) => relationship !== 'SELF' && !isReplaced)
      .map((link) =>
        shownLink(
          link,
          exclusions.filter(({ accountId }) => accountId === link.accountId),
          frame,
        ),
      ),
  ].sort((a, b) => Date.parse(b.setAt) - Date.parse(a.setAt));
}
