/** The job that deletes the files of shares that have ended, in every process. It may run twice without harm. */
import { startRounds, type Job, type JobLog } from '../../../core/jobs';
import type { Context } from '../../../core/context';
import { endShares } from './share.rules';

const EVERY_MS = 20_000;

/** Rounds of {@link endShares} until `stop`. */
export const startShares = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('the end of shares', EVERY_MS, endShares, contextFor, log);
