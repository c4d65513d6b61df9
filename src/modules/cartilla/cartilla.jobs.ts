/**
 * The hourly job of this module, in every process; each part may run twice without harm. It reminds families of a
 * sixteenth birthday and deletes expired security codes, addresses of covers, old notices, and images of acts that can no longer be undone.
 */
import { RequestReads } from '../../core/access-log';
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { startRounds, type Job, type JobLog } from '../../core/jobs';
import { undoMs } from '../../core/outbox';
import { forgetImages } from '../../core/undo';
import { deleteExpired } from './security-code.queries';
import { deleteOldNotices, remindOfEighteen } from '../patient';
import { remindOfSixteen } from './coverage-extension.rules';

const HOUR = 3_600_000;
/** An expired address answers 410 for this long; after that it is unknown. */
const EXPIRED_COVERS_MS = 30 * 24 * HOUR;

/** One round; returns the number of families that got a reminder. */
export async function sweep(ctx: Context): Promise<number> {
  await deleteExpired(ctx, { challengesBefore: ctx.now(), coversBefore: ctx.now() - EXPIRED_COVERS_MS });
  await forgetImages(ctx, ctx.now() - undoMs(ctx) - HOUR);
  await deleteOldNotices(ctx);
  const reminded = await remindOfSixteen(ctx);
  await remindOfEighteen({ ...ctx, reads: RequestReads.ofRequest() });
  await flushReads(ctx);
  return reminded;
}

/** Sweeps now and every hour until it is stopped; `contextFor` makes a context without a viewer. */
export const startJobs = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('sweep', HOUR, sweep, contextFor, log);
