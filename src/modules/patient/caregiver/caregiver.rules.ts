/** The adults of a registered child: added, revoked. */
import { Role } from '../../../core/viewer';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { one, update } from '../../../database';
import { notFound } from '../../../core/faults';
import { cancelChanged, post } from '../../../core/outbox';
import { Problems } from '../../../core/validation';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '../../../core/refusal';
import { dayOf, type Instant } from '../../../core/time';
import { accountByCurp, accountById, isOwnCurp, normalizeCurp, preparePassword } from '../../identity';
import type { AddCaregiverInput, RevokeCaregiverInput } from './caregiver.inputs';
import { ALREADY_CAREGIVER, ALREADY_INVITED, NO_ACCESS_LEFT, OWN_LINK, tooManyCaregivers } from './caregiver.messages';
import { caregiverLinks } from './caregiver.queries';
import { validateCaregiver, MOST_CAREGIVERS } from '../registration/registration.validation';
import { linkCaregiver } from '../registration/family.rules';
import { invitationById, openInvitations } from './invitation.queries';
import { caregiversChanged, withdraw } from './invitation.rules';
import { changePatient, patientForStaff } from '../patient.rules';

/** One more adult for a child; the owner of an account that exists is linked or invited, as `linkCaregiver` says. */
export async function addCaregiver(
  ctx: Context,
  { patientId, caregiver }: AddCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState> {
  const patient = await patientForStaff(ctx, patientId, [Role.SOCIAL_WORKER]);
  const problems = new Problems(ctx);
  validateCaregiver(problems, 'caregiver', caregiver, patient.curp, dayOf(ctx.now(), patient.medicalUnit.timeZone));
  if (problems.any) return invalidInput(ctx, problems.list);
  if (await isOwnCurp(ctx, caregiver.curp)) return wrongState(ctx, OWN_LINK);
  const password = await preparePassword(ctx);
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER], async (tx, locked) => {
    const { accountId } = await signedIn(tx);
    const links = await caregiverLinks(tx, patientId);
    const known = await accountByCurp(tx, normalizeCurp(caregiver.curp));
    const invited = await openInvitations(tx, patientId);
    if (known && links.some((link) => link.accountId === known.id)) return wrongState(tx, ...ALREADY_CAREGIVER);
    if (known && invited.some((open) => open.invitedId === known.id)) return wrongState(tx, ...ALREADY_INVITED);
    if (links.length + invited.length >= MOST_CAREGIVERS) return wrongState(tx, ...tooManyCaregivers(MOST_CAREGIVERS));
    const linked = await linkCaregiver(tx, patientId, caregiver, password, locked.medicalUnit, accountId);
    if (linked) await caregiversChanged(tx, patientId, linked);
    return { id: patientId };
  });
}

/** Ends an adult's access to a child, or takes back an invitation, from the next request on; the link stays in the record with the reason. */
export function revokeCaregiver(
  ctx: Context,
  input: RevokeCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const { accountId } = await signedIn(tx);
    const invitation = await invitationById(tx, input.userId);
    if (invitation?.patientId === input.patientId)
      return (await withdraw(tx, input.userId, accountId, input.reason.trim())) ?? { id: input.patientId };
    const link = await one<{ revokedAt: Instant | null }>(
      tx.db,
      'SELECT revokedAt FROM caregiver WHERE patientId=? AND accountId=?',
      [input.patientId, input.userId],
    );
    if (!link) throw notFound(tx);
    if (link.revokedAt !== null) return wrongState(tx, ...NO_ACCESS_LEFT);
    await update(
      tx.db,
      'caregiver',
      { patientId: input.patientId, accountId: input.userId },
      { revokedAt: tx.now(), revokedBy: accountId, revokedReason: input.reason.trim() },
    );
    const left = 'SELECT 1 AS found FROM caregiver WHERE accountId=? AND revokedAt IS NULL LIMIT 1';
    if (!(await one(tx.db, left, [input.userId]))) await cancelChanged(tx, input.userId);
    const ended = await accountById(tx, input.userId);
    if (ended && ended.closedAt === null)
      await post(
        tx,
        'CAREGIVER_REVOKED',
        { accountId: ended.id, email: ended.email },
        { givenNames: ended.givenNames },
      );
    await caregiversChanged(tx, input.patientId, input.userId);
    return { id: input.patientId };
  });
}
