/** Service accounts: create, rotate the secret, revoke. Rotation and revocation end tokens that are out. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { forbidden, notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { newId } from '../../../core/ids';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { digest, randomToken } from '../../../core/secrets';
import type { Instant } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { insert, update, updateStatement } from '../../../database';
import { AccountSession } from '../account.entity';
import { staffRolesOf } from '../account.queries';
import { currentDirectory } from '../user.queries';
import { ServiceAccountRow, ServiceScopeRow, ServiceSecretRow } from './service-account.entity';
import type {
  CreateServiceAccountInput,
  RevokeServiceAccountInput,
  RotateServiceSecretInput,
} from './service-account.inputs';
import { serviceAccountMessages } from './service-account.messages';
import { administers, findServiceAccounts, isNameTaken, isOpenAccount, manages, sees } from './service-account.queries';
import { ServiceAccountStatus } from './service-account.types';
import { MOST_DAYS, scopesOf, validateServiceAccount, type Facts } from './service-account.validation';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MOST_HOURS_KEPT = 168;
const LONGEST_REASON = 500;

/** A service account with its secret; null when the request was done before. */
interface Made {
  readonly id: string;
  readonly account: { id: string };
  readonly clientSecret: string | null;
}

const LOCK = updateStatement('lockServiceAccount', ServiceAccountRow, 'createdAt=createdAt', 'id=?');
const SHORTEN_TOKENS = updateStatement(
  'endSecret',
  AccountSession,
  'expiresAt=?',
  'serviceAccountId=? AND serviceSecretId=? AND expiresAt > ?',
);
const END_TOKENS = updateStatement('endTokens', AccountSession, 'endedAt=?', 'serviceAccountId=? AND endedAt IS NULL');

const madeBefore = async (_: Context, id: string): Promise<Made> => ({ id, account: { id }, clientSecret: null });

/** Adds a secret to a service account and returns it; only its digest is stored. In the caller's transaction. */
async function addSecret(tx: Context, serviceAccountId: string): Promise<string> {
  const secret = randomToken();
  await insert(tx.db, 'addSecret', ServiceSecretRow, [
    {
      id: newId(tx.now()),
      serviceAccountId,
      digest: digest(secret),
      hint: secret.slice(-4),
      createdAt: tx.now(),
      endsAt: null,
    },
  ]);
  return secret;
}

/** Creates a service account for a person who holds every role of its scopes. */
export async function createServiceAccount(
  ctx: Context,
  input: CreateServiceAccountInput,
): Promise<Made | InvalidInput | RequestIdReused> {
  const { accountId } = await signedIn(ctx);
  return idempotent(ctx, 'createServiceAccount', input, {
    work: async (tx) => {
      const problems = validateServiceAccount(tx, input, await factsOf(tx, input));
      if (problems.length > 0) return invalidInput(tx, problems);
      const id = newId(tx.now());
      const scopes = new Map(scopesOf(input.scopes).map((scope) => [`${scope.role}@${scope.clues}`, scope]));
      await insert(tx.db, 'createServiceAccount', ServiceAccountRow, [
        {
          id,
          name: input.name.trim(),
          ownerId: input.ownerId,
          operations: input.operations ? JSON.stringify([...new Set(input.operations)]) : null,
          createdAt: tx.now(),
          createdBy: accountId,
          expiresAt: input.expiresAt ?? tx.now() + MOST_DAYS * DAY_MS,
        },
      ]);
      await insert(
        tx.db,
        'createServiceAccount',
        ServiceScopeRow,
        [...scopes.values()].map(({ role, clues }) => ({ serviceAccountId: id, role, medicalUnitClues: clues })),
      );
      return { id, account: { id }, clientSecret: await addSecret(tx, id) };
    },
    replay: madeBefore,
  });
}

async function factsOf(tx: Context, { name, ownerId, scopes }: CreateServiceAccountInput): Promise<Facts> {
  const viewer = await signedIn(tx);
  const units = scopesOf(scopes).map(({ clues }) => clues);
  return {
    now: tx.now(),
    isNameTaken: await isNameTaken(tx, name.trim()),
    ownerRoles: (await isOpenAccount(tx, ownerId)) ? await staffRolesOf(tx, ownerId) : undefined,
    knownUnits: await currentDirectory().knownUnits(tx, units.slice(0, 100)),
    administers: (clues) => administers(viewer, [{ clues }]),
  };
}

/** The service account, locked until the transaction ends. Throws NOT_FOUND, or FORBIDDEN for an auditor who only sees it. */
async function lockServiceAccount(tx: Context, id: string) {
  await tx.db.run(LOCK, [id]);
  const found = (await findServiceAccounts(tx, [id])).get(id);
  const viewer = await signedIn(tx);
  if (!found || !sees(viewer, found)) throw notFound(tx);
  if (!manages(viewer, found)) throw forbidden(tx);
  return found;
}

/** Ends a secret at `endsAt`, and with it the tokens that were issued for it. */
async function endSecret(tx: Context, serviceAccountId: string, secretId: string, endsAt: Instant): Promise<void> {
  await update(tx.db, 'endSecret', ServiceSecretRow, { id: secretId }, { endsAt });
  await tx.db.run(SHORTEN_TOKENS, [endsAt, serviceAccountId, secretId, endsAt]);
}

/** A new secret; the one before works for `keepOldHours` more, an older one ends. */
export async function rotateServiceSecret(
  ctx: Context,
  input: RotateServiceSecretInput,
): Promise<Made | InvalidInput | WrongState | RequestIdReused> {
  const { id, keepOldHours } = input;
  if (keepOldHours < 0 || keepOldHours > MOST_HOURS_KEPT)
    return invalidInput(
      ctx,
      new Problems(ctx).add('keepOldHours', 'RANGE', serviceAccountMessages.keepRange(MOST_HOURS_KEPT)).list,
    );
  return idempotent(ctx, 'rotateServiceSecret', input, {
    work: async (tx) => {
      const { status, secrets } = await lockServiceAccount(tx, id);
      if (status === ServiceAccountStatus.REVOKED || status === ServiceAccountStatus.EXPIRED)
        return wrongState(tx, serviceAccountMessages.hasEnded, serviceAccountMessages.createAnother);
      for (const secret of secrets)
        await endSecret(tx, id, secret.id, secret.endsAt === null ? tx.now() + keepOldHours * HOUR_MS : tx.now());
      return { id, account: { id }, clientSecret: await addSecret(tx, id) };
    },
    replay: madeBefore,
  });
}

/** Ends a service account: its secrets and tokens stop on the next request. Once it has ended, the first reason is kept. */
export async function revokeServiceAccount(
  ctx: Context,
  input: RevokeServiceAccountInput,
): Promise<{ id: string } | InvalidInput | RequestIdReused> {
  const { id, reason } = input;
  const problems = new Problems(ctx).text('reason', reason, { required: true, max: LONGEST_REASON });
  if (problems.any) return invalidInput(ctx, problems.list);
  return idempotent(ctx, 'revokeServiceAccount', input, {
    work: async (tx) => {
      const { account } = await lockServiceAccount(tx, id);
      if (account.revokedAt !== null) return { id };
      const by = await signedIn(tx);
      await update(
        tx.db,
        'revokeServiceAccount',
        ServiceAccountRow,
        { id },
        { revokedAt: tx.now(), revokedBy: by.accountId, revokedReason: reason.trim() },
      );
      await tx.db.run(END_TOKENS, [tx.now(), id]);
      return { id };
    },
    replay: async (_, done) => ({ id: done }),
  });
}
