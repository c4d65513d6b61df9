/**
 * Tokens of service accounts (RFC 6749, 4.4). A wrong secret costs the same statements whether the client exists or not, and
 * counts against the limits of a wrong password.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../core/context';
import { newId } from '../../../core/ids';
import { consume, isSpent, reset, type Limit } from '../../../core/rate-limit';
import {
  invalidInput,
  isRefusal,
  refuse,
  tooManyAttempts,
  type InvalidInput,
  type TooManyAttempts,
} from '../../../core/refusal';
import { digest } from '../../../core/secrets';
import type { Instant } from '../../../core/time';
import { inTransaction } from '../../../core/transaction';
import { Problems } from '../../../core/validation';
import { deleteStatement, insert, update } from '../../../database';
import { ACCESS_SECONDS, CLOCK_LEEWAY_SECONDS, signAccessToken } from '../access-token';
import { AccountSession } from '../account.entity';
import { lockAccount } from '../account-power.rules';
import { ServiceAccountRow } from './service-account.entity';
import { WrongCredentials } from '../identity.types';
import { LOGINS_PER_ADDRESS } from '../login.rules';
import { FAILURES_PER_ACCOUNT } from '../password-check.rules';
import type { ServiceGrant } from '../session.queries';
import { serviceAccountMessages } from './service-account.messages';
import type { IssueServiceTokenInput } from './service-account.inputs';
import { findServiceAccounts } from './service-account.queries';
import { ServiceAccountStatus } from './service-account.types';
import { scopesOf, type Scope } from './service-account.validation';

const DAY_MS = 86_400_000;
const NO_DIGEST = digest('');

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresAt: Instant;
  /** Its lifetime in seconds. */
  readonly expiresIn: number;
  readonly scopes: readonly Scope[];
}

/** A token for a service account that is active. InvalidInput: a scope that it does not have. */
export async function issueServiceToken(
  ctx: Context,
  { clientId, clientSecret, scopes: asked }: IssueServiceTokenInput,
): Promise<IssuedToken | WrongCredentials | InvalidInput | TooManyAttempts> {
  const scopes = asked ? scopesOf(asked) : undefined;
  const limits: Limit[] = [
    { key: `address:${ctx.secrets.blind(ctx.clientAddress)}`, ...LOGINS_PER_ADDRESS },
    { key: `service:${ctx.secrets.blind(clientId.slice(0, 64))}`, ...FAILURES_PER_ACCOUNT },
  ];
  const known = await authenticate(ctx, clientId, clientSecret);
  if (!known) {
    for (const limit of limits) {
      const retryAt = await consume(ctx.database, limit, ctx.now());
      if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
    }
    return wrongSecret(ctx);
  }
  for (const limit of limits) {
    const retryAt = await isSpent(ctx.database, limit, ctx.now());
    if (retryAt !== undefined) return tooManyAttempts(ctx, retryAt);
  }
  const held = known.scopes.filter(({ isHeld }) => isHeld);
  const refused = checkScopes(ctx, scopes, held);
  if (refused) return refused;
  const granted = scopes ? held.filter((scope) => scopes.some((wanted) => isSame(wanted, scope))) : held;
  const token = await inTransaction(ctx, (tx) => openServiceSession(tx, known, granted));
  if (!isRefusal(token)) await forgetFailures(ctx, known.account, limits[1]!.key);
  return token;
}

const isSame = (one: Scope, other: Scope): boolean => one.role === other.role && one.clues === other.clues;

const wrongSecret = (ctx: Context): WrongCredentials =>
  refuse(ctx, WrongCredentials, serviceAccountMessages.wrongSecret, serviceAccountMessages.checkSecret);

function checkScopes(
  ctx: Context,
  wanted: readonly Scope[] | undefined,
  held: readonly Scope[],
): InvalidInput | undefined {
  const problems = new Problems(ctx);
  if (wanted?.length === 0) problems.add('scopes', 'REQUIRED', serviceAccountMessages.scopesRequired);
  wanted?.forEach((scope, index) => {
    if (!held.some((has) => isSame(has, scope)))
      problems.add(`scopes.${index}`, 'NOT_GRANTED', serviceAccountMessages.scopeNotGranted);
  });
  return problems.any ? invalidInput(ctx, problems.list.slice(0, 20)) : undefined;
}

/** The active service account of this id and secret, with the secret's id; undefined for any other. */
async function authenticate(ctx: Context, clientId: string, clientSecret: string) {
  const found = (await findServiceAccounts(ctx, [clientId.slice(0, 64)])).get(clientId);
  const given = Buffer.from(digest(clientSecret));
  const isRight = (stored: string): boolean => timingSafeEqual(given, Buffer.from(stored));
  const secret = (found?.secrets ?? [{ id: '', digest: NO_DIGEST }]).find((each) => isRight(each.digest));
  return found && secret && found.status === ServiceAccountStatus.ACTIVE
    ? { ...found, secretId: secret.id }
    : undefined;
}

type Known = NonNullable<Awaited<ReturnType<typeof authenticate>>>;

/**
 * Opens the session of a token. The rows of the owner and of the service account are locked first: a token never outlives a
 * suspension, revocation or rotation at the same moment.
 */
async function openServiceSession(
  tx: Context,
  { account, secretId }: Known,
  granted: readonly Scope[],
): Promise<IssuedToken | WrongCredentials> {
  await lockAccount(tx, account.ownerId);
  await update(tx.db, 'openServiceSession', ServiceAccountRow, { id: account.id }, { lastUsedAt: tx.now() });
  const now = (await findServiceAccounts(tx, [account.id])).get(account.id);
  const secret = now?.secrets.find(({ id }) => id === secretId);
  if (now?.status !== ServiceAccountStatus.ACTIVE || !secret) return wrongSecret(tx);
  const issuedAt = Math.floor(tx.now() / 1000);
  const endsAt = Math.min(account.expiresAt, secret.endsAt ?? Infinity);
  const expiresAt = Math.min(issuedAt + ACCESS_SECONDS, Math.floor(endsAt / 1000));
  const sessionId = newId(tx.now());
  const grant: ServiceGrant = {
    ownerId: account.ownerId,
    scopes: granted.map(({ role, clues }) => `${role}@${clues}`).join(),
    operations: account.operations === null ? null : (JSON.parse(account.operations) as string[]),
  };
  await insert(tx.db, 'openServiceSession', AccountSession, [
    {
      id: sessionId,
      accountId: account.ownerId,
      mustChangePassword: 0,
      createdAt: tx.now(),
      // The token is good until its last second by a clock that is ahead.
      expiresAt: Math.min((expiresAt + CLOCK_LEEWAY_SECONDS) * 1000, endsAt),
      endedAt: null,
      serviceAccountId: account.id,
      serviceSecretId: secretId,
      serviceGrant: JSON.stringify(grant),
    },
  ]);
  const accessToken = signAccessToken(tx, { sessionId, subject: account.id, issuedAt, expiresAt });
  return { accessToken, expiresAt: expiresAt * 1000, expiresIn: expiresAt - issuedAt, scopes: granted };
}

const DELETE_ENDED = deleteStatement('deleteEndedTokens', AccountSession, 'serviceAccountId=? AND expiresAt < ?');

/** Forgets the wrong secrets after a right one; with the first token of a day, the sessions of tokens that ended the day before. */
async function forgetFailures(ctx: Context, { id, lastUsedAt }: Known['account'], key: string): Promise<void> {
  await reset(ctx.database, key);
  const today = Math.floor(ctx.now() / DAY_MS);
  if (lastUsedAt === null || Math.floor(lastUsedAt / DAY_MS) === today) return;
  await ctx.database.run(DELETE_ENDED, [id, ctx.now() - DAY_MS]);
}
