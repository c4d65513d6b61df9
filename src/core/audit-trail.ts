/** Records reads, writes and misses of a request in the access log (access-log.ts). */
import type { GraphQLResolveInfo } from 'graphql';
import { insert } from '../database';
import { signedIn } from './access';
import { auditRow } from './access-log';
import type { Context } from './context';
import { AuditEvent } from './core.entity';
import { memoize } from './loader';
import { queueChanges } from './changed-records';

/** Records that this request has shown data of a child to `accountId`; {@link flushReads} commits it. */
export function recordRead(
  ctx: Context,
  accountId: string,
  patientId: string,
  outcome: 'READ' | 'REFUSED' = 'READ',
): void {
  ctx.reads.note(patientId, accountId, outcome, false);
}

const AN_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/**
 * Records a request for an id that does not exist. It is an attempt like one at another person's data; without its row the
 * response would come earlier by the time of an INSERT, which would tell the two cases apart.
 */
export function recordMiss(ctx: Context, accountId: string, id: string): void {
  if (AN_ID.test(id)) ctx.reads.note(id, accountId, 'REFUSED', false);
}

/** Returns `found`, or null after recording a miss of `id`. Throws UNAUTHENTICATED without a session. */
export async function foundOrMissed<T>(ctx: Context, id: string, found: T | null | undefined): Promise<T | null> {
  if (found !== null && found !== undefined) return found;
  recordMiss(ctx, (await signedIn(ctx)).accountId, id);
  return null;
}

/**
 * Records a change of a child's record, in the transaction of the change. What follows from it is worked out after `undoableMs`,
 * the time in which the change can be undone.
 */
export async function recordWrite(ctx: Context, accountId: string, patientId: string, undoableMs = 0): Promise<void> {
  await queueChanges(ctx.db, [patientId], ctx.now() + undoableMs);
  if (ctx.reads.isRecorded(patientId)) return;
  const { requestId, reads } = ctx;
  const { serviceAccountId, outsideReader, name: operation } = reads;
  await insert(ctx.db, 'recordWrite', AuditEvent, [
    auditRow({
      requestId,
      at: ctx.now(),
      patientId,
      accountId,
      serviceAccountId,
      operation,
      outcome: 'WRITE',
      outsideReader,
    }),
  ]);
  ctx.reads.note(patientId, accountId, 'WRITE', true);
}

/**
 * Starts to insert the reads so far, in parallel with the following statements: the commit of a carnet's row then overlaps its
 * reading and holds no lock. The reads of several root fields are inserted together at the end.
 */
export function beginReads(ctx: Context): void {
  if (!ctx.reads.isDeferred) writeReads(ctx);
}

function writeReads(ctx: Context): void {
  const rows = ctx.reads.takeRows(ctx.requestId, ctx.now());
  if (rows.length === 0) return;
  const { begun } = ctx.reads;
  const written = ctx.accessLog.write(rows);
  ctx.reads.begun = begun ? Promise.all([begun, written]).then(() => undefined) : written;
  // The end of the response awaits it and reports its error.
  ctx.reads.begun.catch(() => undefined);
}

/** Commits the reads of this request. Await it before any part of the response is sent. */
export function flushReads(ctx: Context): Promise<void> {
  writeReads(ctx);
  return ctx.reads.begun ?? Promise.resolve();
}

/** The context of a root field, by its response key. */
const contextOfRoot = memoize<Context>();

/**
 * The context of a field at or below a root field. When an operation has root fields of several names, each has its own, so
 * that a row names only the field that touched its child.
 */
export function contextOfField(
  ctx: Context,
  { path, fieldName }: Pick<GraphQLResolveInfo, 'path' | 'fieldName'>,
): Context {
  let root = path;
  while (root.prev) root = root.prev;
  // The root field itself is resolved first, so the name is its own.
  return contextOfRoot(ctx, String(root.key), () => ({ ...ctx, reads: ctx.reads.ofField(fieldName) }));
}
