/**
 * Completes the lists of units, hourly and in every process: while two versions run beside each other, the older one writes
 * rows without the unit and children without the parts of their names, which the lists would miss.
 */
import type { Context } from '../../core/context';
import { startRounds, type Job, type JobLog } from '../../core/jobs';
import { completeLists } from './unit-lists.rules';

const HOUR = 3_600_000;

/** Rounds of {@link completeLists} until `stop`. */
export const startUnitLists = (contextFor: () => Context, log: JobLog): Job =>
  startRounds('lists of units', HOUR, completeLists, contextFor, log);
