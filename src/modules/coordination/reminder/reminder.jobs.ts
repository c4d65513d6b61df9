/** The job of reminders, in every process; a round may run twice without harm. */
import type { Context } from '../../../core/context';
import { startRounds, type Job, type JobLog } from '../../../core/jobs';
import { postDueReminders } from './reminder.rules';

const EVERY_MS = 5_000;

export const startReminders = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('reminders', EVERY_MS, postDueReminders, contextFor, log);
