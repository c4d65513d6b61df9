/** The statements by which a security code is used up. */
import type { Context } from '../../core/context';
import { columnsOf, one, select } from '../../database';
import { SecurityChallengeRow } from './security-code.entity';

const CHALLENGE = select(
  'challengeById',
  columnsOf(SecurityChallengeRow, 'c'),
  'FROM security_challenge c WHERE c.id=?',
);

/**
 * Reads and deletes a challenge; undefined when there is none. Of two requests with the same challenge, the one whose
 * DELETE finds the row gets it.
 */
export async function takeChallenge(ctx: Context, id: string): Promise<SecurityChallengeRow | undefined> {
  const row = await one(ctx.db, CHALLENGE, [id]);
  return row && (await ctx.database.run('DELETE FROM security_challenge WHERE id=?', [id])) === 1 ? row : undefined;
}
