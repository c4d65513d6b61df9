/** Statements of second factors. */
import type { Context } from '../../../core/context';
import { columnsOf, deleteStatement, insert, one, select, updateStatement } from '../../../database';
import { RecoveryCodeRow, SecondFactorRow } from './second-factor.entity';

const BY_ACCOUNT = select(
  'secondFactorOf',
  columnsOf(SecondFactorRow, 'f'),
  'FROM second_factor f WHERE f.accountId=?',
);

/** The second factor of an account, also one that was only begun. */
export const secondFactorOf = (ctx: Pick<Context, 'db'>, accountId: string): Promise<SecondFactorRow | undefined> =>
  one(ctx.db, BY_ACCOUNT, [accountId]);

const USE_STEP = updateStatement('useStep', SecondFactorRow, 'lastStep=?', 'accountId=? AND lastStep < ?');

/** Marks a time step as used; false when it, or a later one, was used before. */
export const useStep = async (tx: Context, accountId: string, step: number): Promise<boolean> =>
  (await tx.db.run(USE_STEP, [step, accountId, step])) === 1;

const USE_RECOVERY = deleteStatement('useRecoveryCode', RecoveryCodeRow, 'accountId=? AND digest=?');

/** Uses a recovery code up; false for one that the account does not have any more. */
export const useRecoveryCode = async (tx: Context, accountId: string, digest: string): Promise<boolean> =>
  (await tx.db.run(USE_RECOVERY, [accountId, digest])) === 1;

const DELETE_CODES = deleteStatement('replaceRecoveryCodes', RecoveryCodeRow, 'accountId=?');
const DELETE_FACTOR = deleteStatement('clearSecondFactor', SecondFactorRow, 'accountId=?');

/** Stores these recovery codes in place of those of before. */
export async function replaceRecoveryCodes(tx: Context, accountId: string, digests: readonly string[]): Promise<void> {
  await tx.db.run(DELETE_CODES, [accountId]);
  const rows = digests.map((digest) => ({ accountId, digest }));
  await insert(tx.db, 'replaceRecoveryCodes', RecoveryCodeRow, rows);
}

/** Takes the second factor of an account away; false when it has none. */
export async function clearSecondFactor(tx: Context, accountId: string): Promise<boolean> {
  await tx.db.run(DELETE_CODES, [accountId]);
  return (await tx.db.run(DELETE_FACTOR, [accountId])) === 1;
}
