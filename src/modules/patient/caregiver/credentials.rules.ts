/**
 * Credentials sent again or printed. The permission depends on everything that the account opens, not on one of its links:
 * the person who resets an account can sign in as its owner.
 */
import { Role, unitsWith, type Viewer } from '../../../core/viewer';
import { signedIn } from '../../../core/access';
import { inTransaction } from '../../../core/transaction';
import type { Context } from '../../../core/context';
import { deleteStatement, insert } from '../../../database';
import { notFound } from '../../../core/faults';
import { Problems } from '../../../core/validation';
import {
  invalidInput,
  isRefusal,
  tooManyAttempts,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type TooManyAttempts,
  type WrongState,
} from '../../../core/refusal';
import { digest } from '../../../core/secrets';
import { idempotent } from '../../../core/idempotency';
import { consume } from '../../../core/rate-limit';
import {
  accountById,
  changeAddress,
  fullNameOf,
  validateEmail,
  lockAccount,
  preparePassword,
  sendCredentials,
  staffRolesOf,
  type Account,
  type PreparedPassword,
} from '../../identity';
import { activationLetter } from './activation-letter.pdf';
import type { ResendCredentialsInput } from './caregiver.inputs';
import { caregiverMessages } from './caregiver.messages';
import { otherAdministratorAsked, unitsOfChildren } from './caregiver.queries';
import { CredentialRequestRow } from './invitation.entity';

const RESENDS = { most: 5, windowMs: 3_600_000 };
/** How long the request of one administrator to reset another waits for the request of a second one. */
const SECOND_WITHIN_MS = 24 * 3_600_000;

const DELETE_REQUESTS = deleteStatement('deleteRequests', CredentialRequestRow, 'accountId=?');
const DELETE_OWN_REQUEST = deleteStatement('deleteOwnRequest', CredentialRequestRow, 'accountId=? AND askedBy=?');

export interface Admission {
  /** Time zone of the letter. */
  zone: string;
  needsSecond: boolean;
}

type Powers = {
  roles: Awaited<ReturnType<typeof staffRolesOf>>;
  children: Awaited<ReturnType<typeof unitsOfChildren>>;
};

/**
 * Whether the viewer may reset this account. Throws NOT_FOUND for an account that the viewer may not know. A social worker
 * may reset an account without staff role whose children are all in her units. An administrator may reset staff, and
 * caregivers of children in several units; not an account that opens a child and has its only staff role from the viewer,
 * who could otherwise open the child by giving the role.
 */
export async function authorizeCredentials(ctx: Context, userId: string): Promise<Admission | WrongState> {
  const viewer = await signedIn(ctx);
  if (userId === viewer.accountId)
    return wrongState(ctx, caregiverMessages.ownCredentials, caregiverMessages.askAnotherAdministrator);
  const powers = { roles: await staffRolesOf(ctx, userId), children: await unitsOfChildren(ctx, userId) };
  const { roles, children } = powers;
  const own = new Set(unitsWith(viewer, Role.SOCIAL_WORKER));
  const known = children.find(({ clues }) => own.has(clues));
  const zone = (known ?? children[0])?.timeZone ?? 'America/Mexico_City';
  if (known && roles.length === 0 && children.every(({ clues }) => own.has(clues))) return { zone, needsSecond: false };
  if (administers(viewer, powers)) {
    if (children.length === 1 && roles.every(({ grantedBy }) => grantedBy === viewer.accountId))
      return wrongState(ctx, caregiverMessages.gaveTheRole, caregiverMessages.askAnotherAdministrator);
    return { zone, needsSecond: roles.some(({ role }) => role === Role.ADMINISTRATOR) };
  }
  if (known) return wrongState(ctx, caregiverMessages.opensMore, caregiverMessages.askAdministrators);
  throw notFound(ctx);
}

/**
 * Whether the account is one for administrators, and the viewer administers all that it opens. An account without a staff
 * role that cares for children of several units is one for administrators of the whole service.
 */
function administers(viewer: Viewer, { roles, children }: Powers): boolean {
  const units = viewer.roles.get(Role.ADMINISTRATOR);
  if (!units || (roles.length === 0 && children.length < 2)) return false;
  return units.has('') || (roles.length > 0 && [...roles, ...children].every(({ clues }) => units.has(clues)));
}

/** Whether another administrator has asked for the same; otherwise the viewer's request is stored. */
export async function secondHasAsked(ctx: Context, userId: string, what: string): Promise<boolean> {
  const { accountId } = await signedIn(ctx);
  if (await otherAdministratorAsked(ctx, { accountId: userId, askedBy: accountId, what }, ctx.now() - SECOND_WITHIN_MS))
    return true;
  await inTransaction(ctx, async (tx) => {
    await tx.db.run(DELETE_OWN_REQUEST, [userId, accountId]);
    await insert(tx.db, 'secondHasAsked', CredentialRequestRow, [
      { accountId: userId, askedBy: accountId, what, askedAt: tx.now() },
    ]);
  });
  return false;
}

/** The checks of {@link renewCredentials} before its transaction, and the new password. */
async function prepareRenewal(
  ctx: Context,
  userId: string,
  what: string,
): Promise<{ admission: Admission; password: PreparedPassword } | TooManyAttempts | WrongState> {
  const admission = await authorizeCredentials(ctx, userId);
  if (isRefusal(admission)) return admission;
  if (admission.needsSecond && !(await secondHasAsked(ctx, userId, what)))
    return wrongState(ctx, caregiverMessages.secondAdministrator, caregiverMessages.secondWithinADay);
  const retryAt = await consume(ctx.database, { key: `resend:${userId}`, ...RESENDS }, ctx.now());
  return retryAt === undefined ? { admission, password: await preparePassword(ctx) } : tooManyAttempts(ctx, retryAt);
}

/** Replaces every password of an account that the viewer may reset by a temporary one. */
function renewCredentials<T extends object>(
  ctx: Context,
  operation: string,
  input: { userId: string; requestId?: string | null },
  what: string,
  steps: {
    deliver: (tx: Context, account: Account, password: PreparedPassword, zone: string) => Promise<T>;
    /** The result of a repeated request; null for a result with a secret. */
    replay: () => T | null;
  },
): Promise<T | TooManyAttempts | WrongState | RequestIdReused | InvalidInput> {
  const { userId } = input;
  return idempotent<T, TooManyAttempts | WrongState, Awaited<ReturnType<typeof prepareRenewal>>>(
    ctx,
    operation,
    input,
    {
      prepare: () => prepareRenewal(ctx, userId, what),
      work: async (tx, prepared) => {
        if (isRefusal(prepared)) return prepared;
        await lockAccount(tx, userId);
        const still = await authorizeCredentials(tx, userId);
        if (isRefusal(still)) return still;
        if (still.needsSecond && !prepared.admission.needsSecond)
          return wrongState(tx, caregiverMessages.secondAdministrator, caregiverMessages.secondWithinADay);
        const account = await accountById(tx, userId);
        if (!account) throw notFound(tx);
        if (account.closedAt !== null)
          return wrongState(tx, caregiverMessages.closedAccount, caregiverMessages.askToOpen);
        await tx.db.run(DELETE_REQUESTS, [userId]);
        return steps.deliver(tx, account, prepared.password, still.zone);
      },
      replay: async () => steps.replay(),
    },
  );
}

/**
 * Sends a new temporary password by email, to a new address if the input has one. In place of a proven address the new one
 * has to take effect first: until then the password stays.
 */
export async function resendCredentials(
  ctx: Context,
  input: ResendCredentialsInput,
): Promise<{ user: { id: string } } | TooManyAttempts | InvalidInput | WrongState | RequestIdReused> {
  const { userId, email } = input;
  const admission = await authorizeCredentials(ctx, userId);
  if (isRefusal(admission)) return admission;
  if (email !== undefined && email !== null) {
    const problems = new Problems(ctx);
    validateEmail(problems, 'email', email);
    if (problems.any) return invalidInput(ctx, problems.list);
  }
  const next = email?.trim();
  if (!next && (await accountById(ctx, userId))?.email === '')
    return invalidInput(ctx, new Problems(ctx).add('email', 'REQUIRED', caregiverMessages.emailRequired).list);
  const what = next ? `RESEND ${digest(next)}` : 'RESEND';
  const sent = { user: { id: userId } };
  return renewCredentials(ctx, 'resendCredentials', input, what, {
    deliver: async (tx, account, password, zone) => {
      if (next === undefined || next === account.email) await sendCredentials(tx, account, password, { zone });
      else {
        const { accountId: actorId } = await signedIn(tx);
        await changeAddress(tx, account, next, { actorId, reason: null, password, zone, hasNewCredentials: true });
      }
      return sent;
    },
    replay: () => sent,
  });
}

/** Prints a new temporary password, for a family without a mailbox. */
export const printCredentials = (
  ctx: Context,
  userId: string,
): Promise<{ user: { id: string }; pdf: string } | TooManyAttempts | WrongState | RequestIdReused | InvalidInput> =>
  renewCredentials(ctx, 'printCredentials', { userId }, 'PRINT', {
    deliver: async (tx, account, password, zone) => {
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
      return { user: { id: userId }, pdf: (await activationLetter(tx, letter)).toString('base64') };
    },
    replay: () => null,
  });
