/** Adding and revoking caregivers of a registered child. */
import { Role } from '../../../core/viewer';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { cancelMerged, post } from '../../../core/outbox';
import { writeHistory } from '../../../core/record-history';
import { Problems } from '../../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../../core/refusal';
import { dayOf } from '../../../core/time';
import {
  accountByCurp,
  accountById,
  isOwnCurp,
  normalizeCurp,
  preparePassword,
  recordAccountEvent,
} from '../../identity';
import type { AddCaregiverInput, RevokeCaregiverInput } from './caregiver.inputs';
import { caregiverMessages } from './caregiver.messages';
import { caregiverLinks, caresForAnyChild, linkOf } from './caregiver.queries';
import { validateCaregiver, MOST_CAREGIVERS } from '../registration/registration.validation';
import { linkCaregiver } from '../registration/family.rules';
import { invitationById, openInvitations } from './invitation.queries';
import { caregiversChanged, withdraw } from './invitation.rules';
import { authorityMessages } from '../authority/authority.messages';
import { changeLinks } from '../authority/authority.rules';
import { authorityFacts, isOfAge, validateAuthority } from '../authority/authority.validation';
import { linkChanged, linkRecord } from '../authority/link-history.rules';
import { endLink } from '../authority/link.queries';
import { lockedEnd } from '../end/end.queries';
import { CarnetOutcome } from '../end/end.types';
import type { RecordChanged } from '../history/record-change.types';
import { changePatient, patientForStaff } from '../patient.rules';

/** Adds a caregiver; the owner of an existing account is linked or invited by the rule of `linkCaregiver`. */
export async function addCaregiver(
  ctx: Context,
  { patientId, caregiver, authority, expectedRevision }: AddCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState | RecordChanged> {
  const patient = await patientForStaff(ctx, patientId, [Role.SOCIAL_WORKER]);
  const problems = new Problems(ctx);
  const today = dayOf(ctx.now(), patient.medicalUnit.timeZone);
  validateCaregiver(problems, 'caregiver', caregiver, patient.curp, today);
  if (authority)
    validateAuthority(problems, 'authority', authority, { today, birthDate: patient.birthDate, byPatient: false });
  else if (isOfAge(patient.birthDate, today)) problems.add('authority', 'OF_AGE', authorityMessages.ofAge);
  if (problems.any) return invalidInput(ctx, problems.list);
  if (await isOwnCurp(ctx, caregiver.curp)) return wrongState(ctx, caregiverMessages.ownLink);
  const password = await preparePassword(ctx);
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER], async (tx, locked) => {
    const { accountId } = await signedIn(tx);
    const links = await caregiverLinks(tx, patientId);
    for (const { id } of links) {
      const meanwhile = await linkChanged(tx, locked, id, expectedRevision);
      if (meanwhile) return meanwhile;
    }
    const known = await accountByCurp(tx, normalizeCurp(caregiver.curp));
    const invited = await openInvitations(tx, patientId);
    if (known && links.some((link) => link.accountId === known.id))
      return wrongState(tx, caregiverMessages.alreadyCaregiver, caregiverMessages.sendPasswordAgain);
    if (known && invited.some((open) => open.invitedId === known.id))
      return wrongState(tx, caregiverMessages.alreadyInvited, caregiverMessages.askToAnswer);
    if (links.length + invited.length >= MOST_CAREGIVERS)
      return wrongState(tx, caregiverMessages.tooManyCaregivers(MOST_CAREGIVERS), caregiverMessages.revokeFirst);
    const facts = authority && authorityFacts(authority, today, accountId);
    const by = { registeredBy: accountId, authority: facts };
    const linked = await linkCaregiver(tx, patientId, caregiver, password, locked.medicalUnit, by);
    if (linked) await caregiversChanged(tx, patientId, [linked]);
    return { id: patientId };
  });
}

/** Ends an adult's access to a child from the next request on, or withdraws an invitation; the row stays with the reason. */
export function revokeCaregiver(
  ctx: Context,
  input: RevokeCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState | RecordChanged> {
  return changeLinks<{ id: string } | InvalidInput | WrongState | RecordChanged>(ctx, input, async (tx, patient) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const { accountId } = await signedIn(tx);
    const invitation = await invitationById(tx, input.userId);
    if (invitation?.patientId === input.patientId && patient.isOfOwnSocialWork)
      return (await withdraw(tx, input.userId, accountId, input.reason.trim())) ?? { id: input.patientId };
    const link = await linkOf(tx, input.patientId, input.userId);
    if (!link || link.relationship === 'SELF') throw notFound(tx);
    if (link.closesAt <= tx.now()) return wrongState(tx, caregiverMessages.noAccessLeft);
    const meanwhile = await linkChanged(tx, patient, link.id, input.expectedRevision);
    if (meanwhile) return meanwhile;
    await endLink(tx, link, accountId, input.reason.trim());
    const ending = { field: 'ended', oldValue: 'false', newValue: 'true' };
    await writeHistory(tx, patient, linkRecord(link.id), [ending], input.reason);
    await recordAccountEvent(tx, input.userId, 'LINK_REVOKED', { actorId: accountId });
    if (!(await caresForAnyChild(tx, input.userId))) await cancelMerged(tx, input.userId);
    const ended = await accountById(tx, input.userId);
    const hasDied = (await lockedEnd(tx, input.patientId))?.outcome === CarnetOutcome.DIED;
    if (ended && ended.closedAt === null && !hasDied)
      await post(
        tx,
        'CAREGIVER_REVOKED',
        { accountId: ended.id, email: ended.email },
        { givenNames: ended.givenNames },
      );
    await caregiversChanged(tx, input.patientId, [input.userId]);
    return { id: input.patientId };
  });
}
