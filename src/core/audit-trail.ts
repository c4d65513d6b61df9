/** What a request notes in the access log (access-log.ts): reads, writes and looks for what does not exist. */
import type { GraphQLResolveInfo } from 'graphql';
import { insert } from '../database';
import { signedIn } from './access';
import { auditRow } from './access-log';
import type { Context } from './context';
import { AuditEvent } from './core.entity';
import { memoize } from './loader';

/** Notes that this request has shown a child's data to `accountId`; {@link flushReads} makes it durable. */
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
 * Notes a look for what nobody has. It is an attempt like one at what others have; and if it were not written down, it would
 * be answered sooner by the time that a row takes, which tells the two apart.
 */
export function recordMiss(ctx: Context, accountId: string, id: string): void {
  if (AN_ID.test(id)) ctx.reads.note(id, accountId, 'REFUSED', false);
}

/** `found`, which somebody who is signed in looked for by `id`; a miss is noted. */
export async function foundOrMissed<T>(ctx: Context, id: string, found: T | null | undefined): Promise<T | null> {
  if (found !== null && found !== undefined) return found;
  recordMiss(ctx, (await signedIn(ctx)).accountId, id);
  return null;
}

/** Records a change of a child's record, in the transaction of the change. */
export async function recordWrite(ctx: Context, accountId: string, patientId: string): Promise<void> {
  if (ctx.reads.isRecorded(patientId)) return;
  await insert(ctx.db, AuditEvent, [auditRow(ctx.requestId, ctx.now(), patientId, accountId, ctx.reads.name, 'WRITE')]);
  ctx.reads.note(patientId, accountId, 'WRITE', true);
}

/**
 * Begins to make durable what this request has read so far, beside the statements that come next: a carnet waits for the
 * disk while it is read, and holds nothing while it waits. Several root fields are written together when all are done.
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

/** Makes the reads of this request durable. Await it before anything of the answer leaves. */
export function flushReads(ctx: Context): Promise<void> {
  writeReads(ctx);
  return ctx.reads.begun ?? Promise.resolve();
}

/** The context of a root field, by its response key. */
const contextOfRoot = memoize<Context>();

/**
 * The context for a field at or below a root field. Root fields of several names have one each, so that a row names the
 * field that touched its child and no other.
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
