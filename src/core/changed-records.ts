/**
 * The queue of changed records: a row in the transaction of every change of a child's record. What follows from the record
 * (coordination of care) is worked out after the commit, in any process, and no change is missed when a process ends.
 */
import { insert, type Db } from '../database';
import { ChangedRecord } from './core.entity';
import { newId } from './ids';
import type { Instant } from './time';

/** Queues changes of these children's records, in the transaction of the change. */
export const queueChanges = (db: Db, patientIds: readonly string[], at: Instant): Promise<void> =>
  insert(
    db,
    'queueChanges',
    ChangedRecord,
    patientIds.map((patientId) => ({ patientId, id: newId(at), dueAt: at })),
  );
