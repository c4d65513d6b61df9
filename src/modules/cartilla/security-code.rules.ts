/**
 * The security code of public forms: drawn (code-picture.ts) and spoken (spoken-code.ts), valid for one try within five minutes. It consists of
 * digits, which are the easiest to read, hear and type on a telephone. It only slows robots down; the protection of a
 * public form is its rate limit.
 */
import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { rateLimited } from '../../core/faults';
import { consumeOfClient } from '../../core/rate-limit';
import { codePicture } from './code-picture';
import { SecurityChallengeRow } from './security-code.entity';
import { takeChallenge } from './security-code.queries';
import type { SecurityCode } from './security-code.types';

const GOOD_FOR_MS = 5 * 60_000;
const DIGITS = 6;
const ISSUED_PER_ADDRESS = { most: 60, windowMs: 60_000 };

const normalized = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
const hashes = (ctx: Context, id: string, code: string): string[] =>
  ctx.secrets.codes(`security-code:${id}:${normalized(code)}`);

/** A new code; throws RATE_LIMITED after sixty in a minute from one address. `code` is for the sound and is never shown. */
export async function issueSecurityCode(ctx: Context): Promise<SecurityCode & { code: string }> {
  const retryAt = await consumeOfClient(ctx, 'security-codes', {
    key: `security-code:${ctx.secrets.blind(ctx.clientAddress)}`,
    ...ISSUED_PER_ADDRESS,
  });
  if (retryAt !== undefined) throw rateLimited(ctx, retryAt);
  const code = ctx.config.fixedSecurityCode ?? String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const id = ulid(ctx.now());
  const row: SecurityChallengeRow = { id, codeHash: hashes(ctx, id, code)[0]!, expiresAt: ctx.now() + GOOD_FOR_MS };
  await insert(ctx.db, 'issueSecurityCode', SecurityChallengeRow, [row]);
  return {
    challengeId: id,
    imageDataUri: `data:image/png;base64,${codePicture(code).toString('base64')}`,
    expiresAt: row.expiresAt,
    code,
  };
}

/** Whether the code is right. The try uses it up. An unknown challenge counts as a wrong code. */
export async function trySecurityCode(ctx: Context, id: string, code: string): Promise<boolean> {
  if (id.length > 26 || code.length > 40) return false;
  const row = await takeChallenge(ctx, id);
  return row !== undefined && row.expiresAt > ctx.now() && hashes(ctx, id, code).includes(row.codeHash);
}
