/**
 * Known devices. A device that has signed in to an account carries a signed token: its failures are counted apart, so that
 * no stranger's guesses lock it out. The token opens nothing.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../core/context';
import { newId } from '../../core/ids';
import { consume } from '../../core/rate-limit';

const DAY = 24 * 3_600_000;
/** How long a device stays known after its last sign-in. */
const KNOWN_MS = 180 * DAY;
/** Each known device has guesses of its own: without a limit a former owner of the password could collect devices. */
const NEW_DEVICES = { most: 10, windowMs: DAY };

/** A device that is known to an account, and the token that says so. */
export interface KnownDevice {
  readonly id: string;
  readonly token: string;
}

type Requested = Pick<Context, 'secrets' | 'deviceTokens' | 'now'>;

const TOKEN = /^([0-9A-Z]{26})\.([0-9a-z]{1,10})\.([\w-]{43})$/;

const codesOf = ({ secrets }: Requested, accountId: string, id: string, since: string): string[] =>
  secrets.codes(`device:${accountId}:${id}:${since}`);

/** The device of the request, if it has signed in to this account within 180 days. */
export function knownDevice(ctx: Requested, accountId: string): KnownDevice | undefined {
  for (const token of ctx.deviceTokens?.read() ?? []) {
    const [, id, since, code] = TOKEN.exec(token) ?? [];
    if (!id || !since || !code || parseInt(since, 36) + KNOWN_MS <= ctx.now()) continue;
    const isOurs = codesOf(ctx, accountId, id, since).some((right) =>
      timingSafeEqual(Buffer.from(right), Buffer.from(code)),
    );
    if (isOurs) return { id, token };
  }
  return undefined;
}

/** Gives the device of the request a new token for the account that it has signed in to, unless ten got one on this day. */
export async function rememberDevice(ctx: Context, accountId: string): Promise<void> {
  if (!ctx.deviceTokens) return;
  const known = knownDevice(ctx, accountId);
  const limit = { key: `devices:${accountId}`, ...NEW_DEVICES };
  if (!known && (await consume(ctx.database, limit, ctx.now())) !== undefined) return;
  const id = known?.id ?? newId(ctx.now());
  const since = ctx.now().toString(36);
  ctx.deviceTokens.write(`${id}.${since}.${codesOf(ctx, accountId, id, since)[0]}`, known?.token);
}
