/** Accounts: opened with a temporary password that no member of staff sees, given new credentials, activated. */
import { ulid } from 'ulid';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { say } from '../../core/i18n';
import { cancelLetter, post, type AccountChange } from '../../core/outbox';
import { invalidInput, type InvalidInput } from '../../core/refusal';
import type { Instant } from '../../core/time';
import { inTransaction } from '../../core/transaction';
import { Problems } from '../../core/validation';
import { FAMILY_ROLES, Role } from '../../core/viewer';
import { type Db, insert, update, updateStatement } from '../../database';
import { normalizeCurp } from '../../../packages/domain/src/curp';
import { giveRoles, lockAccount } from './account-power.rules';
import { Account } from './account.entity';
import { accountByCurp, accountById, administratorExists } from './account.queries';
import { keepCredentials } from './address/address.queries';
import { recordAccountEvent } from './event/account-event.rules';
import { identityMessages } from './identity.messages';
import { CredentialsStatus } from './identity.types';
import { validatePerson, type Person } from './person.validation';
import { endSessions } from './session.rules';
import { temporaryPassword } from './temporary-password';
import { currentDirectory } from './user.queries';

const CREDENTIALS_MS = 72 * 3_600_000;
/** Time zone of the times in a letter to a person without a unit. */
const COUNTRY_ZONE = 'America/Mexico_City';

/** A temporary password and its hash, made before the transaction: hashing takes longer than a lock should be held. */
export interface PreparedPassword {
  readonly plain: string;
  readonly hash: string;
}

export async function preparePassword(ctx: Context): Promise<PreparedPassword> {
  const plain = temporaryPassword();
  return { plain, hash: await ctx.passwords.hash(plain, { isRandom: true }) };
}

/**
 * The account of `person` in `role`: opened with a letter of credentials, which waits to be printed for a person without a mailbox, or, when the CURP has one already, kept with its
 * password (and its names and address) and given the role. Runs in the caller's transaction.
 */
export async function openAccount(
  ctx: Context,
  person: Person,
  roles: readonly { role: Role; medicalUnitClues: string }[],
  password: PreparedPassword,
  { zone = COUNTRY_ZONE, printed = false }: { zone?: string; printed?: boolean } = {},
): Promise<{ id: string; isNew: boolean }> {
  const known = await accountByCurp(ctx, normalizeCurp(person.curp));
  const id = known?.id ?? ulid(ctx.now());
  if (known) await lockAccount(ctx, id);
  if (!known) {
    const account: Account = {
      id,
      curp: normalizeCurp(person.curp),
      givenNames: person.givenNames.trim(),
      firstSurname: person.firstSurname.trim(),
      secondSurname: person.secondSurname?.trim() || null,
      // Empty for a person without a mailbox, to whom no letter is posted.
      email: person.email?.trim() ?? '',
      provenEmail: null,
      phone: person.phone?.trim() || null,
      passwordHash: null,
      temporaryHash: null,
      temporaryExpiresAt: null,
      temporaryUsedAt: null,
      credentialsLetterId: null,
      credentialsStatus: CredentialsStatus.TO_PRINT,
      credentialsEmailedAt: null,
      createdAt: ctx.now(),
      closedAt: null,
      suspendedUntil: null,
      lastSignedInAt: null,
      privacyNoticeVersion: null,
      privacyNoticeAcceptedAt: null,
    };
    await insert(ctx.db, 'openAccount', Account, [account]);
    if (printed || account.email !== '') await sendCredentials(ctx, account, password, { zone, printed });
  }
  const actorId = (await ctx.viewer())?.accountId ?? null;
  const isGranted = await giveRoles(ctx, id, roles, actorId);
  if (isGranted && roles.some(({ role }) => !FAMILY_ROLES.includes(role))) {
    await recordAccountEvent(ctx, id, 'ROLE_GRANTED', { actorId });
    if (known) await tellOwner(ctx, known, 'ROLE');
  }
  return { id, isNew: !known };
}

/** Mails the owner at the last proven address; an unproven address may belong to a stranger. */
export async function tellOwner(
  tx: Context,
  { id, provenEmail, givenNames }: Pick<Account, 'id' | 'provenEmail' | 'givenNames'>,
  change: AccountChange,
): Promise<void> {
  if (provenEmail) await post(tx, 'ACCOUNT_CHANGED', { accountId: id, email: provenEmail }, { givenNames, change });
}

/**
 * Replaces every earlier password by a temporary one, sent by letter to `account.email` or printed. Sessions end. The owner
 * is told at the last proven address when the letter goes elsewhere. In the caller's transaction.
 */
export async function sendCredentials(
  ctx: Context,
  account: Account,
  password: PreparedPassword,
  { zone = COUNTRY_ZONE, printed = false, actorId: by }: { zone?: string; printed?: boolean; actorId?: string } = {},
): Promise<{ expiresAt: Instant }> {
  const expiresAt = ctx.now() + CREDENTIALS_MS;
  const letterId = printed
    ? null
    : await post(
        ctx,
        'CREDENTIALS',
        { accountId: account.id, email: account.email },
        {
          givenNames: account.givenNames,
          curp: account.curp,
          temporaryPassword: password.plain,
          expiresAt,
          zone,
        },
      );
  if (account.credentialsLetterId) await cancelLetter(ctx, account.credentialsLetterId);
  await update(
    ctx.db,
    'sendCredentials',
    Account,
    { id: account.id },
    {
      email: account.email,
      passwordHash: null,
      temporaryHash: password.hash,
      temporaryExpiresAt: expiresAt,
      temporaryUsedAt: null,
      credentialsLetterId: letterId,
      credentialsStatus: printed ? CredentialsStatus.EMAILED : CredentialsStatus.QUEUED,
      credentialsEmailedAt: null,
    },
  );
  await currentDirectory().accountChanged(ctx.db, account.id, ctx.now());
  await keepCredentials(ctx, account.id);
  const actorId = by ?? (await ctx.viewer())?.accountId ?? null;
  await recordAccountEvent(ctx, account.id, printed ? 'CREDENTIALS_PRINTED' : 'CREDENTIALS_SENT', { actorId });
  await endSessions(ctx, account.id, { actorId });
  if (printed) await tellOwner(ctx, account, 'PRINTED');
  else if (account.provenEmail !== account.email) await tellOwner(ctx, account, 'ADDRESS');
  return { expiresAt };
}

const CREDENTIALS_OUTCOME = updateStatement(
  'credentialsOutcome',
  Account,
  'credentialsStatus=?, credentialsEmailedAt=?',
  `credentialsLetterId=? AND credentialsStatus='QUEUED'`,
);

/** Records the outcome of a letter of credentials, in the transaction in which the dispatcher marks the letter. */
export async function credentialsOutcome(
  db: Db,
  letterId: string,
  outcome: 'SENT' | 'FAILED',
  at: Instant,
): Promise<void> {
  await db.run(
    CREDENTIALS_OUTCOME,
    outcome === 'SENT' ? [CredentialsStatus.EMAILED, at, letterId] : [CredentialsStatus.FAILED, null, letterId],
  );
}

/** Whether the CURP is the viewer's: people may not give themselves a role or a link to a child. */
export const isOwnCurp = async (ctx: Context, curp: string): Promise<boolean> =>
  (await accountById(ctx, (await signedIn(ctx)).accountId))?.curp === normalizeCurp(curp);

/** Registers the first administrator, for the command line; refused when there is one. Returns the temporary password. */
export async function makeFirstAdministrator(
  ctx: Context,
  person: Person,
): Promise<{ temporaryPassword: string } | InvalidInput> {
  const problems = new Problems(ctx);
  validatePerson(problems, '', person, new Date(ctx.now()).toISOString().slice(0, 10));
  if (problems.any) return invalidInput(ctx, problems.list);
  const password = await preparePassword(ctx);
  return inTransaction(ctx, async (tx) => {
    if (await administratorExists(tx))
      return invalidInput(tx, [
        { path: 'curp', code: 'ADMINISTRATOR_EXISTS', message: say(tx, identityMessages.administratorExists) },
      ]);
    await openAccount(tx, person, [{ role: Role.ADMINISTRATOR, medicalUnitClues: '' }], password, { printed: true });
    return { temporaryPassword: password.plain };
  });
}

/** Sets a chosen password without a letter. Only for the people of the demo. */
export async function activateAccount(ctx: Context, id: string, passwordHash: string): Promise<void> {
  await update(
    ctx.db,
    'activateAccount',
    Account,
    { id },
    { passwordHash, temporaryHash: null, credentialsStatus: CredentialsStatus.ACTIVATED },
  );
  await currentDirectory().accountChanged(ctx.db, id, ctx.now());
}
