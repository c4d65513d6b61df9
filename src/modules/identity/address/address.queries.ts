/** Statements on changes of email addresses. */
import type { Context } from '../../../core/context';
import { columnsOf, deleteStatement, one, select, update, updateStatement } from '../../../database';
import { AddressChange } from './address.entity';

const CHANGE = columnsOf(AddressChange, 'c');
const BY_DIGEST = select('changeByDigest', CHANGE, 'FROM address_change c WHERE c.ownerDigest=? OR c.mailboxDigest=?');
const DUE = select(
  'dueChanges',
  CHANGE,
  'FROM address_change c WHERE c.takesEffectAt <= ? ORDER BY c.accountId LIMIT 100',
);
const OF_ACCOUNT = select('changeOf', CHANGE, 'FROM address_change c WHERE c.accountId=?');
const END = deleteStatement('endAddressChange', AddressChange, 'accountId=?');

/** The change to whose letters a token belongs, by the digest of the token. */
export const changeByDigest = (ctx: Pick<Context, 'db'>, digest: string): Promise<AddressChange | undefined> =>
  one(ctx.db, BY_DIGEST, [digest, digest]);

/** Changes to which nobody has objected in time, at most 100. */
export const dueChanges = (ctx: Pick<Context, 'db' | 'now'>): Promise<AddressChange[]> => ctx.db.all(DUE, [ctx.now()]);

export const changeOf = (ctx: Pick<Context, 'db'>, accountId: string): Promise<AddressChange | undefined> =>
  one(ctx.db, OF_ACCOUNT, [accountId]);

/** The links of the account's letters work no more, and the address stays as it is. In the caller's transaction. */
export const endAddressChange = (tx: Pick<Context, 'db'>, accountId: string): Promise<number> =>
  tx.db.run(END, [accountId]);

export const updateChange = (
  tx: Pick<Context, 'db'>,
  accountId: string,
  changes: Partial<AddressChange>,
): Promise<number> => update(tx.db, 'updateChange', AddressChange, { accountId }, changes);

const KEEP_CREDENTIALS = updateStatement(
  'keepCredentials',
  AddressChange,
  'credentialsZone=NULL',
  'accountId=? AND credentialsZone IS NOT NULL',
);

/** No new credentials follow a waiting change: the account has just got other ones. In the caller's transaction. */
export const keepCredentials = (tx: Pick<Context, 'db'>, accountId: string): Promise<number> =>
  tx.db.run(KEEP_CREDENTIALS, [accountId]);
