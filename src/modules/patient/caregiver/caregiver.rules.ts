/** The adults of a registered child: added, revoked, their credentials sent again or printed. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { one, update } from '../../../database';
import { forbidden, notFound } from '../../../core/faults';
import { cancelChanged } from '../../../core/outbox';
import { Problems } from '../../../core/validation';
import {
  invalidInput,
  tooManyAttempts,
  wrongState,
  type InvalidInput,
  type TooManyAttempts,
  type WrongState,
} from '../../../core/refusal';
import { attempt } from '../../../core/rate-limit';
import { dayOf, type Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Role, unitsWith } from '../../../core/viewer';
import {
  accountByCurp,
  accountById,
  judgeEmail,
  normalizeCurp,
  preparePassword,
  sendCredentials,
  contactById,
  fullNameOf,
  type Account,
  type PreparedPassword,
} from '../../identity';
import { activationLetter } from './activation-letter.pdf';
import type { AddCaregiverInput, ResendCredentialsInput, RevokeCaregiverInput } from './caregiver.inputs';
import { judgeCaregiver, MOST_CAREGIVERS } from '../registration/registration.validation';
import { linkCaregiver } from '../registration/family.rules';
import { caregiverLinks, zoneOfCaregiver } from './caregiver.queries';
import { changePatient, patientForStaff } from '../patient.rules';

const RESENDS = { most: 5, windowMs: 3_600_000 };

/** One more adult for a child; one who was revoked before comes back. */
export async function addCaregiver(
  ctx: Context,
  { patientId, caregiver }: AddCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState> {
  const patient = await patientForStaff(ctx, patientId, [Role.SOCIAL_WORKER]);
  const problems = new Problems(ctx);
  judgeCaregiver(problems, 'caregiver', caregiver, patient.curp, dayOf(ctx.now(), patient.medicalUnit.timeZone));
  if (problems.any) return invalidInput(ctx, problems.list);
  const password = await preparePassword(ctx);
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER], async (tx, locked) => {
    const { accountId } = await signedIn(tx);
    const links = await caregiverLinks(tx, patientId);
    const known = await accountByCurp(tx, normalizeCurp(caregiver.curp));
    if (known && links.some((link) => link.accountId === known.id))
      return wrongState(
        tx,
        ['Esta persona ya cuida a la niña o el niño en el carnet.', 'This person is a caregiver of the child already.'],
        ['Si no le llegó su contraseña, reenvíasela.', 'If the password did not arrive, send it again.'],
      );
    if (links.length >= MOST_CAREGIVERS)
      return wrongState(
        tx,
        [
          `Ya hay ${MOST_CAREGIVERS} personas cuidadoras, el máximo.`,
          `There are ${MOST_CAREGIVERS} caregivers already, the most there can be.`,
        ],
        ['Retira a alguien antes de agregar a otra persona.', 'Revoke somebody before you add another person.'],
      );
    await linkCaregiver(tx, patientId, caregiver, password, locked.medicalUnit, accountId);
    return { id: patientId };
  });
}

/** Ends an adult's access to a child, from the next request on; the link stays in the record with the reason. */
export function revokeCaregiver(
  ctx: Context,
  input: RevokeCaregiverInput,
): Promise<{ id: string } | InvalidInput | WrongState> {
  return changePatient(ctx, input.patientId, [Role.SOCIAL_WORKER], async (tx) => {
    const problems = new Problems(tx).text('reason', input.reason, { required: true, max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const link = await one<{ revokedAt: Instant | null }>(
      tx.db,
      'SELECT revokedAt FROM caregiver WHERE patientId=? AND accountId=?',
      [input.patientId, input.userId],
    );
    if (!link) throw notFound(tx);
    if (link.revokedAt !== null)
      return wrongState(tx, ['Esta persona ya no tiene acceso.', 'This person has no access any more.']);
    const { accountId } = await signedIn(tx);
    await update(
      tx.db,
      'caregiver',
      { patientId: input.patientId, accountId: input.userId },
      { revokedAt: tx.now(), revokedBy: accountId, revokedReason: input.reason.trim() },
    );
    const left = 'SELECT 1 AS found FROM caregiver WHERE accountId=? AND revokedAt IS NULL LIMIT 1';
    if (!(await one(tx.db, left, [input.userId]))) await cancelChanged(tx, input.userId);
    return { id: input.patientId };
  });
}

/** Throws unless the viewer may repair this account: the social workers of a child's unit; administrators for staff. */
async function admitToCredentials(ctx: Context, userId: string): Promise<{ zone: string }> {
  const viewer = await signedIn(ctx);
  if (viewer.roles.has(Role.SOCIAL_WORKER)) {
    const zone = await zoneOfCaregiver(ctx, userId, unitsWith(viewer, Role.SOCIAL_WORKER));
    if (zone) return { zone };
  }
  if (!viewer.roles.has(Role.ADMINISTRATOR)) throw notFound(ctx);
  const contact = await contactById(ctx, userId);
  if (!contact?.isStaff) throw viewer.roles.has(Role.SOCIAL_WORKER) ? notFound(ctx) : forbidden(ctx);
  return { zone: 'America/Mexico_City' };
}

/** A new temporary password in place of whatever there was, for an account that the viewer may repair. */
async function renewCredentials<T>(
  ctx: Context,
  userId: string,
  deliver: (tx: Context, account: Account, password: PreparedPassword, zone: string) => Promise<T>,
): Promise<T | TooManyAttempts> {
  const { zone } = await admitToCredentials(ctx, userId);
  const retryAt = await attempt(ctx.database, { key: `resend:${userId}`, ...RESENDS }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const password = await preparePassword(ctx);
  return inTransaction(ctx, async (tx) => {
    const account = await accountById(tx, userId);
    if (!account) throw notFound(tx);
    return deliver(tx, account, password, zone);
  });
}

/** A new temporary password by email, to a new address if one is given. */
export async function resendCredentials(
  ctx: Context,
  { userId, email }: ResendCredentialsInput,
): Promise<{ user: { id: string } } | TooManyAttempts | InvalidInput> {
  await admitToCredentials(ctx, userId);
  if (email !== undefined && email !== null) {
    const problems = new Problems(ctx);
    judgeEmail(problems, 'email', email);
    if (problems.any) return invalidInput(ctx, problems.list);
  }
  return renewCredentials(ctx, userId, async (tx, account, password, zone) => {
    await sendCredentials(tx, { ...account, email: email?.trim() ?? account.email }, password, { zone });
    return { user: { id: userId } };
  });
}

/** The same on paper, for a family without a mailbox: the password is made for this print alone. */
export const printCredentials = (
  ctx: Context,
  userId: string,
): Promise<{ user: { id: string }; pdf: string } | TooManyAttempts> =>
  renewCredentials(ctx, userId, async (tx, account, password, zone) => {
    const { expiresAt } = await sendCredentials(tx, account, password, { zone, printed: true });
    const { curp } = account;
    const letter = {
      fullName: fullNameOf(account),
      curp,
      temporaryPassword: password.plain,
      expiresAt,
      zone,
      loginUrl: tx.config.publicUrl,
    };
    return { user: { id: userId }, pdf: (await activationLetter(letter)).toString('base64') };
  });
