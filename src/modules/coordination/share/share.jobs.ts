/** The job that deletes the files of shares that have ended, in every process. It may run twice without harm. */
import { startRounds, type Job, type JobLog } from '../../../core/jobs';
import type { Context } from '../../../core/context';
import { update } from '../../../database';
import { ShareRow } from './share.entity';
import { DELETE_OLD_FILES, sharesWithContent } from './share.queries';
import { forgetFiles } from './share.rules';
import { ShareStatus } from './share.types';
import { statusOf } from './share.view';

const EVERY_MS = 20_000;

/** Deletes the files of ended shares; one whose maker sees the child no more stays ended when that person sees it again. */
export async function endShares(ctx: Context): Promise<void> {
  const now = ctx.now();
  for (const row of await sharesWithContent(ctx)) {
    const status = statusOf(row, now);
    if (status === ShareStatus.ACTIVE) continue;
    const { patientId, id } = row;
    if (status === ShareStatus.REVOKED && row.revokedAt === null)
      await update(ctx.db, 'endShares', ShareRow, { patientId, id }, { revokedAt: now });
    // The last view may have been told to fetch its files.
    await forgetFiles(ctx, id, { fetched: status !== ShareStatus.USED_UP });
  }
  await ctx.db.run(DELETE_OLD_FILES, [now]);
}

/** Rounds of {@link endShares} until `stop`. */
export const startShares = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('the end of shares', EVERY_MS, endShares, contextFor, log);
