/**
 * A new email address. One in place of an address that was never proven holds at once; one in place of a proven address
 * holds when the owner of that mailbox confirms it, or after 24 hours without an objection. Each letter has a link.
 */
import type { Context } from '../../../core/context';
import { say, type Text } from '../../../core/i18n';
import { cancelLetter, cancelMergedMail, post } from '../../../core/outbox';
import { consumeOfClient } from '../../../core/rate-limit';
import { RecordKind } from '../../../core/record-kind';
import { writeHistory } from '../../../core/record-history';
import { isRefusal, tooManyAttempts, wrongState, type TooManyAttempts, type WrongState } from '../../../core/refusal';
import { digest, randomToken } from '../../../core/secrets';
import { inTransaction } from '../../../core/transaction';
import { insert, update } from '../../../database';
import { Account } from '../account.entity';
import { lockAccount } from '../account-power.rules';
import { accountById } from '../account.queries';
import { preparePassword, sendCredentials, tellOwner, type PreparedPassword } from '../account.rules';
import { recordAccountEvent } from '../event/account-event.rules';
import { CredentialsStatus } from '../identity.types';
import { LOGINS_PER_ADDRESS } from '../login.rules';
import { endResets } from '../reset/reset.queries';
import { endSessions } from '../session.rules';
import { AddressChange } from './address.entity';
import { addressMessages as messages } from './address.messages';
import { changeByDigest, changeOf, dueChanges, endAddressChange, updateChange } from './address.queries';
import type { AddressChangeAnswered, AnswerAddressChangeInput } from './address.types';

const OBJECTION_MS = 24 * 3_600_000;

interface ChangeBy {
  readonly actorId: string;
  readonly reason: string | null;
  readonly password: PreparedPassword;
  /** Time zone of a letter with credentials. */
  readonly zone: string;
  /** Whether new credentials go to the new address as soon as it holds. */
  readonly hasNewCredentials?: true;
}

/** Changes the address of a locked account, or asks its owner first; an empty one removes it. In the caller's transaction. */
export async function changeAddress(tx: Context, account: Account, email: string, by: ChangeBy): Promise<void> {
  await endAddressChange(tx, account.id);
  if (account.email !== '' && account.email === account.provenEmail) return askOwner(tx, account, email, by);
  // The present address may be a stranger's: nothing more is sent to it.
  await cancelMergedMail(tx, account.id);
  const { actorId, reason, password, zone } = by;
  await recordAccountEvent(tx, account.id, 'ADDRESS_CHANGED', { actorId, reason });
  const hasMailedPassword = account.passwordHash === null && account.credentialsLetterId !== null;
  if (email === '') {
    await update(tx.db, 'changeAddress', Account, { id: account.id }, { email });
    if (hasMailedPassword) await withdrawMailedPassword(tx, account, actorId);
    return tellOwner(tx, account, 'ADDRESS');
  }
  if (hasMailedPassword || by.hasNewCredentials) {
    await sendCredentials(tx, { ...account, email }, password, { zone });
    return;
  }
  await update(tx.db, 'changeAddress', Account, { id: account.id }, { email });
  await tellOwner(tx, account, 'ADDRESS');
  await askMailbox(tx, account, email, { actorId, ownerToken: null, credentialsZone: null });
}

/** A password that was mailed to an address which is removed opens nothing any more; the next one is printed. */
async function withdrawMailedPassword(tx: Context, account: Account, actorId: string): Promise<void> {
  const { id, credentialsLetterId } = account;
  if (credentialsLetterId) await cancelLetter(tx, credentialsLetterId);
  const withdrawn = { temporaryHash: null, credentialsLetterId: null, credentialsStatus: CredentialsStatus.TO_PRINT };
  await update(tx.db, 'withdrawMailedPassword', Account, { id }, withdrawn);
  await endSessions(tx, id, { actorId });
}

async function askOwner(tx: Context, account: Account, email: string, by: ChangeBy): Promise<void> {
  const ownerToken = randomToken();
  const { id: accountId, givenNames } = account;
  const credentialsZone = by.hasNewCredentials ? by.zone : null;
  await askMailbox(tx, account, email, { actorId: by.actorId, ownerToken, credentialsZone });
  await post(
    tx,
    'ADDRESS_CHANGING',
    { accountId, email: account.email },
    { givenNames, email: email || null, token: ownerToken, hasNewPassword: credentialsZone !== null },
  );
}

/** Writes the change and mails the new address, if there is one, a link that proves it; `ownerToken` is null for a change in effect. */
async function askMailbox(
  tx: Context,
  { id: accountId, givenNames }: Account,
  email: string,
  {
    actorId,
    ownerToken,
    credentialsZone,
  }: { actorId: string; ownerToken: string | null; credentialsZone: string | null },
): Promise<void> {
  const token = randomToken();
  await insert(tx.db, 'askMailbox', AddressChange, [
    {
      accountId,
      email,
      ownerDigest: ownerToken === null ? null : digest(ownerToken),
      mailboxDigest: digest(token),
      askedAt: tx.now(),
      askedBy: actorId,
      takesEffectAt: ownerToken === null ? null : tx.now() + OBJECTION_MS,
      provenAt: null,
      credentialsZone,
    },
  ]);
  await post(tx, 'ADDRESS_PROOF', { accountId, email }, { givenNames, token });
}

/** Records the answer of a person who has opened the link of a letter. */
export async function answerAddressChange(
  ctx: Context,
  { token, accept }: AnswerAddressChangeInput,
): Promise<AddressChangeAnswered | WrongState | TooManyAttempts> {
  const key = digest(token.slice(0, 100));
  const found = await changeByDigest(ctx, key);
  const password = found?.credentialsZone && accept ? await preparePassword(ctx) : undefined;
  const answered = found
    ? await inTransaction(ctx, async (tx): Promise<{ text: Text } | WrongState> => {
        await lockAccount(tx, found.accountId);
        const change = await changeOf(tx, found.accountId);
        const isOwner = change?.ownerDigest === key;
        if (!change || (!isOwner && change.mailboxDigest !== key)) return expired(tx);
        if (!accept) return object(tx, change);
        if (isOwner) return { text: await takeEffect(tx, change, password) };
        await prove(tx, change);
        return { text: messages.proven };
      })
    : expired(ctx);
  if (!isRefusal(answered)) return { message: say(ctx, answered.text) };
  const address = `address:${ctx.secrets.blind(ctx.clientAddress)}`;
  const retryAt = await consumeOfClient(ctx, 'logins', { key: address, ...LOGINS_PER_ADDRESS });
  return retryAt === undefined ? answered : tooManyAttempts(ctx, retryAt);
}

const expired = (ctx: Context): WrongState => wrongState(ctx, messages.linkExpired, messages.askStaff);

/** The address stays as it is; refused for a change that has taken effect. */
async function object(tx: Context, change: AddressChange): Promise<{ text: Text } | WrongState> {
  if (change.takesEffectAt === null) return expired(tx);
  const account = await accountById(tx, change.accountId);
  await endAddressChange(tx, change.accountId);
  const record = { kind: RecordKind.ACCOUNT, id: change.accountId };
  const back = { field: 'email', oldValue: change.email || null, newValue: account?.email ?? null };
  await writeHistory(tx, null, record, [back], null, change.accountId);
  return { text: messages.withdrawn };
}

async function prove(tx: Context, change: AddressChange): Promise<void> {
  if (change.takesEffectAt !== null)
    return void (await updateChange(tx, change.accountId, { provenAt: change.provenAt ?? tx.now() }));
  const { email: provenEmail, accountId: id } = change;
  await update(tx.db, 'prove', Account, { id, email: provenEmail }, { provenEmail });
  await endAddressChange(tx, id);
}

/**
 * The new address holds from here on; that of a mailbox which is not proven yet resets no password. With `password`, and
 * unless the account has got other credentials meanwhile, new ones go to it. Returns what its owner is told.
 */
async function takeEffect(tx: Context, change: AddressChange, password: PreparedPassword | undefined): Promise<Text> {
  const { accountId: id, email, provenAt, askedBy, credentialsZone } = change;
  const account = (await accountById(tx, id))!;
  await cancelMergedMail(tx, id);
  await endResets(tx, id);
  await update(tx.db, 'takeEffect', Account, { id }, { email, provenEmail: provenAt === null ? null : email });
  await recordAccountEvent(tx, id, 'ADDRESS_CHANGED', { actorId: askedBy });
  if (provenAt === null && email !== '')
    await updateChange(tx, id, { takesEffectAt: null, ownerDigest: null, credentialsZone: null });
  else await endAddressChange(tx, id);
  if (password && credentialsZone && account.closedAt === null) {
    await sendCredentials(tx, { ...account, email }, password, { zone: credentialsZone, actorId: askedBy });
    return messages.confirmedWithPassword;
  }
  await forgetLetter(tx, account);
  return email === '' ? messages.removed : messages.confirmed;
}

/** A password that was mailed to the old address proves nothing of the new one; one that still waits there is to be printed. */
async function forgetLetter(tx: Context, { id, credentialsLetterId }: Account): Promise<void> {
  if (!credentialsLetterId) return;
  const wasWaiting = await cancelLetter(tx, credentialsLetterId);
  const changes = { credentialsLetterId: null, ...(wasWaiting && { credentialsStatus: CredentialsStatus.TO_PRINT }) };
  await update(tx.db, 'forgetLetter', Account, { id }, changes);
}

/** Puts changes into effect to which nobody has objected within 24 hours; returns how many. */
export async function applyDueAddresses(ctx: Context): Promise<number> {
  let applied = 0;
  for (const { accountId, credentialsZone } of await dueChanges(ctx)) {
    const password = credentialsZone ? await preparePassword(ctx) : undefined;
    applied += await inTransaction(ctx, async (tx) => {
      await lockAccount(tx, accountId);
      const change = await changeOf(tx, accountId);
      if (!change || change.takesEffectAt === null || change.takesEffectAt > tx.now()) return 0;
      await takeEffect(tx, change, password);
      return 1;
    });
  }
  return applied;
}
