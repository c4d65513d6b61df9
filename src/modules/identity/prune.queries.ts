/** Deletes sessions and refresh tokens that have ended. */
import type { Context } from '../../core/context';
import type { Instant } from '../../core/time';
import { columnsOf, deleteStatement, inList, select } from '../../database';
import { AccountSession, RefreshToken } from './account.entity';

/** Rows of one DELETE: a large one would hold its locks for long. */
const BATCH = 500;

const EXPIRED_TOKENS = select(
  'expiredTokens',
  columnsOf(RefreshToken, 't', ['digest']),
  `FROM refresh_token t WHERE t.expiresAt < ? LIMIT ${BATCH}`,
);
const EXPIRED_SESSIONS = select(
  'expiredSessions',
  columnsOf(AccountSession, 's', ['id']),
  `FROM session s WHERE s.expiresAt < ? AND NOT EXISTS (SELECT 1 FROM refresh_token t WHERE t.sessionId = s.id) LIMIT ${BATCH}`,
);

/** Deletes tokens and sessions that expired before `instant`; returns how many rows. */
export async function deleteExpiredSessions(
  { database }: Pick<Context, 'database'>,
  instant: Instant,
): Promise<number> {
  let deleted = 0;
  for (const [of, key, found] of [
    [RefreshToken, 'digest', async () => (await database.all(EXPIRED_TOKENS, [instant])).map(({ digest }) => digest)],
    [AccountSession, 'id', async () => (await database.all(EXPIRED_SESSIONS, [instant])).map(({ id }) => id)],
  ] as const)
    for (let keys = await found(); keys.length > 0; keys = await found()) {
      const listed = inList(keys);
      deleted += await database.run(
        deleteStatement('deleteExpiredSessions', of, `${key} IN ${listed.sql}`),
        listed.values,
      );
    }
  return deleted;
}
