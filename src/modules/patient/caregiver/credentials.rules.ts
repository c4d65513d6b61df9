/**
 * Credentials sent again or printed. Who may do it follows from all that the account opens, not from one of its links: whoever
 * resets an account can sign in as its owner.
 */
import { Role, unitsWith, type Viewer } from '../../../core/viewer';
import { signedIn } from '../../../core/access';
import { inTransaction } from '../../../core/transaction';
import type { Context } from '../../../core/context';
import { insert, one } from '../../../database';
import { notFound } from '../../../core/faults';
import { cancelChanged } from '../../../core/outbox';
import { Problems } from '../../../core/validation';
import {
  invalidInput,
  isRefusal,
  tooManyAttempts,
  wrongState,
  type InvalidInput,
  type TooManyAttempts,
  type WrongState,
} from '../../../core/refusal';
import { digest } from '../../../core/secrets';
import { consume } from '../../../core/rate-limit';
import {
  accountById,
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
import { unitsOfChildren } from './caregiver.queries';
import { GAVE_THE_ROLE, OPENS_MORE, OWN_CREDENTIALS, SECOND_ADMINISTRATOR } from './credentials.messages';

const RESENDS = { most: 5, windowMs: 3_600_000 };
/** How long an administrator's wish to reset another administrator waits for a second one. */
const SECOND_WITHIN_MS = 24 * 3_600_000;

interface Admission {
  /** Where the letter's times are written. */
  zone: string;
  needsSecond: boolean;
}

type Powers = {
  roles: Awaited<ReturnType<typeof staffRolesOf>>;
  children: Awaited<ReturnType<typeof unitsOfChildren>>;
};

/**
 * Whether the viewer may reset this account. Throws NOT_FOUND for one that is not the viewer's to know. A social worker: no
 * staff role, and every child of the account in her units. An administrator: staff, and who cares for children of several
 * units; not an account that gets its only staff role from the viewer and opens a child, or the role would be the key.
 */
async function authorizeCredentials(ctx: Context, userId: string): Promise<Admission | WrongState> {
  const viewer = await signedIn(ctx);
  if (userId === viewer.accountId) return wrongState(ctx, ...OWN_CREDENTIALS);
  const powers = { roles: await staffRolesOf(ctx, userId), children: await unitsOfChildren(ctx, userId) };
  const { roles, children } = powers;
  const own = new Set(unitsWith(viewer, Role.SOCIAL_WORKER));
  const known = children.find(({ clues }) => own.has(clues));
  const zone = (known ?? children[0])?.timeZone ?? 'America/Mexico_City';
  if (known && roles.length === 0 && children.every(({ clues }) => own.has(clues))) return { zone, needsSecond: false };
  if (administers(viewer, powers)) {
    if (children.length === 1 && roles.every(({ grantedBy }) => grantedBy === viewer.accountId))
      return wrongState(ctx, ...GAVE_THE_ROLE);
    return { zone, needsSecond: roles.some(({ role }) => role === Role.ADMINISTRATOR) };
  }
  if (known) return wrongState(ctx, ...OPENS_MORE);
  throw notFound(ctx);
}

/** Whether the account is one for administrators, and the viewer administers all of its units. */
function administers(viewer: Viewer, { roles, children }: Powers): boolean {
  const units = viewer.roles.get(Role.ADMINISTRATOR);
  if (!units || (roles.length === 0 && children.length < 2)) return false;
  return units.has('') || [...roles, ...children].every(({ clues }) => units.has(clues));
}

/** Whether another administrator has asked for the same; else the viewer's wish is kept for the second one. */
async function secondHasAsked(ctx: Context, userId: string, what: string): Promise<boolean> {
  const { accountId } = await signedIn(ctx);
  const first = await one(
    ctx.database,
    'SELECT 1 AS found FROM credential_request WHERE accountId=? AND askedBy<>? AND what=? AND askedAt>?',
    [userId, accountId, what, ctx.now() - SECOND_WITHIN_MS],
  );
  if (first) return true;
  await inTransaction(ctx, async (tx) => {
    await tx.db.run('DELETE FROM credential_request WHERE accountId=? AND askedBy=?', [userId, accountId]);
    await insert(tx.db, 'credential_request', [{ accountId: userId, askedBy: accountId, what, askedAt: tx.now() }]);
  });
  return false;
}

/** A new temporary password in place of whatever there was, for an account that the viewer may reset. */
async function renewCredentials<T extends object>(
  ctx: Context,
  userId: string,
  what: string,
  deliver: (tx: Context, account: Account, password: PreparedPassword, zone: string) => Promise<T>,
): Promise<T | TooManyAttempts | WrongState> {
  const admission = await authorizeCredentials(ctx, userId);
  if (isRefusal(admission)) return admission;
  if (admission.needsSecond && !(await secondHasAsked(ctx, userId, what)))
    return wrongState(ctx, ...SECOND_ADMINISTRATOR);
  const retryAt = await consume(ctx.database, { key: `resend:${userId}`, ...RESENDS }, ctx.now());
  if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  const password = await preparePassword(ctx);
  return inTransaction(ctx, async (tx): Promise<T | WrongState> => {
    await lockAccount(tx, userId);
    const still = await authorizeCredentials(tx, userId);
    if (isRefusal(still)) return still;
    if (still.needsSecond && !admission.needsSecond) return wrongState(tx, ...SECOND_ADMINISTRATOR);
    const account = await accountById(tx, userId);
    if (!account) throw notFound(tx);
    await tx.db.run('DELETE FROM credential_request WHERE accountId=?', [userId]);
    return deliver(tx, account, password, still.zone);
  });
}

/** A new temporary password by email, to a new address if one is given. */
export async function resendCredentials(
  ctx: Context,
  { userId, email }: ResendCredentialsInput,
): Promise<{ user: { id: string } } | TooManyAttempts | InvalidInput | WrongState> {
  const admission = await authorizeCredentials(ctx, userId);
  if (isRefusal(admission)) return admission;
  if (email !== undefined && email !== null) {
    const problems = new Problems(ctx);
    validateEmail(problems, 'email', email);
    if (problems.any) return invalidInput(ctx, problems.list);
  }
  const next = email?.trim();
  const what = next ? `RESEND ${digest(next)}` : 'RESEND';
  return renewCredentials(ctx, userId, what, async (tx, account, password, zone) => {
    if (next && next !== account.email) await cancelChanged(tx, userId);
    await sendCredentials(tx, { ...account, email: next ?? account.email }, password, { zone });
    return { user: { id: userId } };
  });
}

/** The same on paper, for a family without a mailbox: the password is made for this print alone. */
export const printCredentials = (
  ctx: Context,
  userId: string,
): Promise<{ user: { id: string }; pdf: string } | TooManyAttempts | WrongState> =>
  renewCredentials(ctx, userId, 'PRINT', async (tx, account, password, zone) => {
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
