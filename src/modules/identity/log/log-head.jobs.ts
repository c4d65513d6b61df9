/**
 * Seals the access log, and sends the head of each day to the auditors: with it a later change of the log can be proven.
 * Deletes sessions and counts of attempts that have expired.
 */
import { sealAccessLog } from '../../../core/access-log-seal';
import type { Context } from '../../../core/context';
import { post } from '../../../core/outbox';
import { forgetCounts } from '../../../core/rate-limit';
import { deleteExpiredSessions } from '../prune.queries';
import { auditorsWithAddress } from './auditor.queries';

const FIVE_MINUTES = 5 * 60_000;
const RECENT_MS = 3 * 24 * 3_600_000;

/** One round; returns the number of links that were added. */
export const sealLog = (ctx: Context): Promise<number> =>
  sealAccessLog(ctx, async (tx, { day, head }) => {
    // The first seals of a service of before cover years: the head of the last day holds for all of them.
    if (Date.parse(day) < tx.now() - RECENT_MS) return;
    for (const { id, givenNames, provenEmail } of await auditorsWithAddress(tx))
      await post(tx, 'LOG_HEAD', { accountId: id, email: provenEmail }, { givenNames, day, head });
  });

/** A session that has expired is still named by a token for a day, which gets the usual answer. */
const KEPT_MS = 24 * 3_600_000;

/** Deletes what has expired a day ago; returns how many rows. */
export const prune = async (ctx: Context): Promise<number> =>
  (await deleteExpiredSessions(ctx, ctx.now() - KEPT_MS)) + (await forgetCounts(ctx.database, ctx.now() - KEPT_MS));

/** Seals and deletes every five minutes until `stop`; `contextFor` makes a context without a viewer. */
export function startSealing(
  contextFor: () => Context,
  log: { error(fields: object, message: string): void },
): { stop(): Promise<unknown> } {
  let running: Promise<unknown> = Promise.resolve();
  const work = async (ctx: Context): Promise<number> => (await sealLog(ctx)) + (await prune(ctx));
  const once = (): Promise<unknown> =>
    work(contextFor()).catch((error: unknown) => {
      const { name: type, stack } = error as Error;
      log.error(
        { err: { type, code: (error as { code?: string }).code, stack } },
        'the access log was not sealed, or old sessions were not deleted',
      );
    });
  const timer = setInterval(() => (running = running.then(once)), FIVE_MINUTES).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
