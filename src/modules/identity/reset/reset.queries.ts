/** Ends links to set a new password. */
import type { Context } from '../../../core/context';
import { deleteStatement } from '../../../database';
import { PasswordReset } from './reset.entity';

const END_RESETS = deleteStatement('endResets', PasswordReset, 'accountId=?');

/** The account's link works no more. In the caller's transaction. */
export const endResets = (tx: Context, accountId: string): Promise<number> => tx.db.run(END_RESETS, [accountId]);
