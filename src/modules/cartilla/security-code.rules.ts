/**
 * The security code of public forms: drawn by svg-captcha, spoken for who can't see it, good for one try in five minutes.
 * Digits alone, because they are what anybody can read, hear and type on a telephone. Where a service stands in front of
 * the public, a picture is no wall: the throttle is.
 */
import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import type { Context } from '../../core/context';
import { insert, one } from '../../database';
import { rateLimited } from '../../core/faults';
import { attempt } from '../../core/rate-limit';
import type { SecurityChallengeRow } from './security-code.entity';
import type { SecurityCode } from './security-code.types';

const GOOD_FOR_MS = 5 * 60_000;
const DIGITS = 6;
const ISSUED_PER_ADDRESS = { most: 60, windowMs: 60_000 };

type Draw = (text: string, options: import('svg-captcha').ConfigObject) => string;
let loaded: Draw | undefined;

/** Loaded with the first picture: its font alone takes twenty megabytes, and most processes never draw one. */
function drawing(): Draw {
  if (loaded) return loaded;
  const svgCaptcha = require('svg-captcha') as typeof import('svg-captcha');
  // Plain strokes instead of the package's own hollow letters: tired eyes read them, and a robot reads both.
  svgCaptcha.loadFont(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));
  // The package can draw a text that one gives it, which its types don't say; the texts it makes by itself come from
  // Math.random, and the noise in each picture would show what that will say next.
  return (loaded = svgCaptcha as unknown as Draw);
}

const normalized = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
const hashes = (ctx: Context, id: string, code: string): string[] =>
  ctx.secrets.codes(`security-code:${id}:${normalized(code)}`);

/** A new code; throws RATE_LIMITED for an address that asks for very many. `code` stays here: only the sound is made of it. */
export async function issueSecurityCode(ctx: Context): Promise<SecurityCode & { code: string }> {
  const retryAt = await attempt(
    ctx.database,
    { key: `security-code:${ctx.secrets.blind(ctx.clientAddress)}`, ...ISSUED_PER_ADDRESS },
    ctx.now(),
  );
  if (retryAt !== undefined) throw rateLimited(ctx, retryAt);
  const code = ctx.config.fixedSecurityCode ?? String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const id = ulid(ctx.now());
  const row: SecurityChallengeRow = { id, codeHash: hashes(ctx, id, code)[0]!, expiresAt: ctx.now() + GOOD_FOR_MS };
  await insert(ctx.db, 'security_challenge', [row]);
  return {
    challengeId: id,
    imageDataUri: `data:image/svg+xml;base64,${Buffer.from(pictureOf(code)).toString('base64')}`,
    expiresAt: row.expiresAt,
    code,
  };
}

/** Dark strokes on a white ground of its own, also on a dark page; the package's own background would bring pale colours. */
const pictureOf = (code: string): string =>
  drawing()(code, { width: 40 * code.length + 40, height: 80, fontSize: 52, noise: 3 }).replace(
    '>',
    '><rect width="100%" height="100%" fill="#fff"/>',
  );

/** Whether the code is right; it is used up by that. A challenge that nobody was given is a wrong code as well. */
export async function trySecurityCode(ctx: Context, id: string, code: string): Promise<boolean> {
  if (id.length > 26 || code.length > 40) return false;
  const row = await one<SecurityChallengeRow>(
    ctx.db,
    'SELECT id, codeHash, expiresAt FROM security_challenge WHERE id=?',
    [id],
  );
  // Of two who send the same one at once, the one whose DELETE finds the row has it.
  const isFirst =
    row !== undefined && (await ctx.database.run('DELETE FROM security_challenge WHERE id=?', [id])) === 1;
  return isFirst && row.expiresAt > ctx.now() && hashes(ctx, id, code).includes(row.codeHash);
}
