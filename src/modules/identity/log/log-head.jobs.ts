/**
 * Seals the access log, and sends the head of each day to the auditors: with it a later change of the log can be proven.
 * Deletes what has expired: sessions, counts of attempts, requests and letters.
 */
import { sealAccessLog } from '../../../core/access-log-seal';
import type { Context } from '../../../core/context';
import { startRounds, type Job, type JobLog } from '../../../core/jobs';
import { post } from '../../../core/outbox';
import { forgetCounts } from '../../../core/rate-limit';
import { deleteOldRows } from '../../../core/retention';
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

/** Deletes what has expired a day ago, and old requests and letters; returns how many rows. */
export const prune = async (ctx: Context): Promise<number> =>
  (await deleteExpiredSessions(ctx, ctx.now() - KEPT_MS)) +
  (await forgetCounts(ctx.database, ctx.now() - KEPT_MS)) +
  (await deleteOldRows(ctx));

/** Seals and deletes every five minutes until `stop`; `contextFor` makes a context without a viewer. */
export const startSealing = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('sealing', FIVE_MINUTES, async (ctx) => (await sealLog(ctx)) + (await prune(ctx)), contextFor, log, {
    isAtOnce: false,
  });
