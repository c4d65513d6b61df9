/** Seals the access log, and sends the head of each day to the auditors: with it a later change of the log can be proven. */
import { sealAccessLog } from '../../../core/access-log-seal';
import type { Context } from '../../../core/context';
import { post } from '../../../core/outbox';
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

/** Seals every five minutes until `stop`; `contextFor` makes a context without a viewer. */
export function startSealing(
  contextFor: () => Context,
  log: { error(fields: object, message: string): void },
): { stop(): Promise<unknown> } {
  let running: Promise<unknown> = Promise.resolve();
  const once = (): Promise<unknown> =>
    sealLog(contextFor()).catch((error: unknown) => {
      const { name: type, stack } = error as Error;
      log.error({ err: { type, code: (error as { code?: string }).code, stack } }, 'the access log was not sealed');
    });
  const timer = setInterval(() => (running = running.then(once)), FIVE_MINUTES).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
