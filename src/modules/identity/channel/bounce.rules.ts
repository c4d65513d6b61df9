/** A letter that the mail service took and could not deliver. */
import { insert, one, select, update, updateStatement, columnsOf, type Db } from '../../../database';
import type { OutboxLetter } from '../../../core/core.entity';
import type { LetterKind } from '../../../core/outbox';
import type { Instant } from '../../../core/time';
import { Account } from '../account.entity';
import { lockAccount } from '../account-power.rules';
import { accountById } from '../account.queries';
import { addressChangedAfter } from '../event/account-event.queries';
import { CredentialsStatus } from '../identity.types';
import { currentDirectory } from '../user.queries';
import { ChannelRow } from './channel.entity';
import { channelFailed } from './channel.queries';
import { ChannelStatus } from './channel.types';
import { emailChannel } from './channel.view';

/** Letters that go to another address than the one that the account has. */
const ELSEWHERE: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'ADDRESS_CHANGING',
  'ADDRESS_PROOF',
  'ACCOUNT_CHANGED',
  'CARTILLA_COVER',
  'LOG_HEAD',
]);

const CREDENTIALS_BOUNCED = updateStatement(
  'mailBounced',
  Account,
  'credentialsStatus=?',
  `id=? AND credentialsStatus IN ('QUEUED','EMAILED') AND credentialsLetterId IS NOT NULL`,
);
const CHANNEL = select('channelById', columnsOf(ChannelRow, 'c'), 'FROM channel c WHERE c.id=?');

/**
 * Records a bounce: of a channel, or of the email address of an account, whose credentials have bounced while they were not used.
 * A letter of credentials that was replaced since changes nothing, nor does a letter to an earlier address. In the caller's
 * transaction.
 */
export async function mailBounced(
  db: Db,
  {
    id,
    kind,
    accountId,
    channelId,
    createdAt,
  }: Pick<OutboxLetter, 'id' | 'kind' | 'accountId' | 'channelId' | 'createdAt'>,
  at: Instant,
): Promise<void> {
  if (channelId !== null) return channelFailed(db, channelId, 'EMAIL');
  if (accountId === null || ELSEWHERE.has(kind)) return;
  await lockAccount({ db }, accountId);
  const account = await accountById({ db }, accountId);
  if (!account || (kind === 'CREDENTIALS' && account.credentialsLetterId !== id)) return;
  if (await addressChangedAfter({ db }, accountId, createdAt)) return;
  if (account.credentialsStatus === CredentialsStatus.ACTIVATED) return markAddress(db, account);
  await db.run(CREDENTIALS_BOUNCED, [CredentialsStatus.BOUNCED, account.id]);
  await currentDirectory().accountChanged(db, account.id, at);
}

async function markAddress(db: Db, account: Account): Promise<void> {
  const fresh = emailChannel(account, undefined);
  const known = await one(db, CHANNEL, [fresh.id]);
  const { id, ...row } = { ...emailChannel(account, known), status: ChannelStatus.BOUNCED };
  if (known) await update(db, 'markAddress', ChannelRow, { id }, row);
  else await insert(db, 'markAddress', ChannelRow, [{ id, ...row }]);
}
