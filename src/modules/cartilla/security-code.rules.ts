/**
 * The security code of public forms: drawn by svg-captcha and spoken, valid for one try within five minutes. It consists of
 * digits, which are the easiest to read, hear and type on a telephone. It only slows robots down; the protection of a
 * public form is its rate limit.
 */
import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import type { Context } from '../../core/context';
import { insert } from '../../database';
import { rateLimited } from '../../core/faults';
import { consume } from '../../core/rate-limit';
import { SecurityChallengeRow } from './security-code.entity';
import { takeChallenge } from './security-code.queries';
import type { SecurityCode } from './security-code.types';

const GOOD_FOR_MS = 5 * 60_000;
const DIGITS = 6;
const ISSUED_PER_ADDRESS = { most: 60, windowMs: 60_000 };

type Draw = (text: string, options: import('svg-captcha').ConfigObject) => string;
let loaded: Draw | undefined;

/** Loaded with the first picture: its font takes twenty megabytes, and most processes never draw one. */
function drawing(): Draw {
  if (loaded) return loaded;
  const svgCaptcha = require('svg-captcha') as typeof import('svg-captcha');
  // Plain strokes instead of the package's hollow letters: people read them more easily, robots read both.
  svgCaptcha.loadFont(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));
  // The declared type lacks the function that draws a given text. The texts of the package come from Math.random, whose
  // next values could be computed from the noise in each picture.
  return (loaded = svgCaptcha as unknown as Draw);
}

const normalized = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
const hashes = (ctx: Context, id: string, code: string): string[] =>
  ctx.secrets.codes(`security-code:${id}:${normalized(code)}`);

/** A new code; throws RATE_LIMITED after sixty in a minute from one address. `code` is for the sound and is never shown. */
export async function issueSecurityCode(ctx: Context): Promise<SecurityCode & { code: string }> {
  const retryAt = await consume(
    ctx.database,
    { key: `security-code:${ctx.secrets.blind(ctx.clientAddress)}`, ...ISSUED_PER_ADDRESS },
    ctx.now(),
  );
  if (retryAt !== undefined) throw rateLimited(ctx, retryAt);
  const code = ctx.config.fixedSecurityCode ?? String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const id = ulid(ctx.now());
  const row: SecurityChallengeRow = { id, codeHash: hashes(ctx, id, code)[0]!, expiresAt: ctx.now() + GOOD_FOR_MS };
  await insert(ctx.db, SecurityChallengeRow, [row]);
  return {
    challengeId: id,
    imageDataUri: `data:image/svg+xml;base64,${Buffer.from(pictureOf(code)).toString('base64')}`,
    expiresAt: row.expiresAt,
    code,
  };
}

/** Dark strokes on white, also on a dark page; with a background of the package, its colours would be pale. */
const pictureOf = (code: string): string =>
  drawing()(code, { width: 40 * code.length + 40, height: 80, fontSize: 52, noise: 3 }).replace(
    '>',
    '><rect width="100%" height="100%" fill="#fff"/>',
  );

/** Whether the code is right. The try uses it up. An unknown challenge counts as a wrong code. */
export async function trySecurityCode(ctx: Context, id: string, code: string): Promise<boolean> {
  if (id.length > 26 || code.length > 40) return false;
  const row = await takeChallenge(ctx, id);
  return row !== undefined && row.expiresAt > ctx.now() && hashes(ctx, id, code).includes(row.codeHash);
}
