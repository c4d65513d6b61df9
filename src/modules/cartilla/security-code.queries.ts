/** The statements by which a security code is used up. */
import type { Context } from '../../core/context';
import { columnsOf, deleteStatement, one, select } from '../../database';
import type { Instant } from '../../core/time';
import { CoverLinkRow } from './cartilla.entity';
import { SecurityChallengeRow } from './security-code.entity';

const CHALLENGE = select(
  'challengeById',
  columnsOf(SecurityChallengeRow, 'c'),
  'FROM security_challenge c WHERE c.id=?',
);

const TAKE_CHALLENGE = deleteStatement('takeChallenge', SecurityChallengeRow, 'id=?');

/**
 * Reads and deletes a challenge; undefined when there is none. Of two requests with the same challenge, the one whose
 * DELETE finds the row gets it.
 */
export async function takeChallenge(ctx: Context, id: string): Promise<SecurityChallengeRow | undefined> {
  const row = await one(ctx.db, CHALLENGE, [id]);
  return row && (await ctx.database.run(TAKE_CHALLENGE, [id])) === 1 ? row : undefined;
}

const EXPIRED_CHALLENGES = deleteStatement('deleteExpired', SecurityChallengeRow, 'expiresAt < ?');
const EXPIRED_COVERS = deleteStatement('deleteExpired', CoverLinkRow, 'expiresAt < ?');

/** Deletes challenges and addresses of covers that expired before these instants. */
export async function deleteExpired(
  ctx: Context,
  { challengesBefore, coversBefore }: { challengesBefore: Instant; coversBefore: Instant },
): Promise<void> {
  await ctx.database.run(EXPIRED_CHALLENGES, [challengesBefore]);
  await ctx.database.run(EXPIRED_COVERS, [coversBefore]);
}
