/** The job of changed addresses, every minute and in every process; a round may run twice without harm. */
import type { Context } from '../../../core/context';
import { startRounds, type Job, type JobLog } from '../../../core/jobs';
import { applyDueAddresses } from './address.rules';

const MINUTE = 60_000;

export const startAddressJob = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('addresses', MINUTE, applyDueAddresses, contextFor, log);
