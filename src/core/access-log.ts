/**
 * The access log: one row for each child and request, durable before the answer leaves. Writes are recorded in their own
 * transaction by `recordWrite`; reads are noted by `recordRead` and written when the request ends, or sooner where a rule
 * says so (`beginReads`), together with those of other requests that wait at the same moment (one INSERT for all of them).
 * The application never updates or deletes one.
 */
import { signedIn } from './access';
import type { Context } from './context';
import { insert, type Database } from '../database';
import { newId } from './ids';
import type { Instant } from './time';

export type AuditOutcome = 'READ' | 'WRITE' | 'REFUSED';

/** A row of `audit_event` (FHIR AuditEvent). */
export interface AuditRow {
  id: string;
  patientId: string;
  accountId: string;
  at: Instant;
  operation: string;
  outcome: AuditOutcome;
  requestId: string;
}

/** What one request has read and written. */
export class RequestReads {
  /** The root fields of the operation, set once it is parsed. */
  operation = 'unknown';
  /** The rows that are on their way into the table. */
  begun: Promise<void> | undefined;
  private readonly children = new Map<string, { accountId: string; outcome: AuditOutcome; recorded: boolean }>();

  note(patientId: string, accountId: string, outcome: AuditOutcome, recorded: boolean): void {
    const known = this.children.get(patientId);
    if (!known) this.children.set(patientId, { accountId, outcome, recorded });
    else if (recorded) known.recorded = true;
    else if (known.outcome === 'REFUSED' && !known.recorded) known.outcome = outcome;
  }

  isRecorded(patientId: string): boolean {
    return this.children.get(patientId)?.recorded ?? false;
  }

  recorded(): ReadonlySet<string> {
    return new Set([...this.children].filter(([, child]) => child.recorded).map(([id]) => id));
  }

  /** After a rollback: what was recorded since `before` is not in the table, and is an attempt that was refused. */
  forgetRecorded(before: ReadonlySet<string>): void {
    for (const [id, child] of this.children) {
      if (child.recorded && !before.has(id)) Object.assign(child, { recorded: false, outcome: 'REFUSED' });
    }
  }

  /** The rows that are not in the table yet; they count as recorded from here on. */
  takeRows(requestId: string, at: Instant): AuditRow[] {
    const rows: AuditRow[] = [];
    for (const [patientId, child] of this.children) {
      if (child.recorded) continue;
      child.recorded = true;
      rows.push(auditRow(requestId, at, patientId, child.accountId, this.operation, child.outcome));
    }
    return rows;
  }
}

function auditRow(
  requestId: string,
  at: Instant,
  patientId: string,
  accountId: string,
  operation: string,
  outcome: AuditOutcome,
): AuditRow {
  return { id: newId(at), patientId, accountId, at, operation: operation.slice(0, 80), outcome, requestId };
}

/**
 * How long the first row waits for company. At half load a commit for each carnet would take a twentieth more of the
 * database; the usual answer comes a millisecond later for it.
 */
const GATHERING_MS = 3;

/** Writes the rows of waiting requests together: for a moment, and while one INSERT is on its way, the next ones gather. */
export class AccessLog {
  private waiting: { rows: AuditRow[]; done: () => void; failed: (error: unknown) => void }[] = [];
  private busy = false;

  constructor(private readonly database: Database) {}

  /** Resolves when the rows are committed; rejects when they are not, and then no answer may leave. */
  write(rows: AuditRow[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.waiting.push({ rows, done, failed });
      if (this.busy) return;
      this.busy = true;
      setTimeout(() => void this.drain(), GATHERING_MS);
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting.splice(0, 200);
      try {
        await insert(
          this.database,
          'audit_event',
          group.flatMap(({ rows }) => rows),
        );
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    this.busy = false;
  }
}

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
  await insert(ctx.db, 'audit_event', [
    auditRow(ctx.requestId, ctx.now(), patientId, accountId, ctx.reads.operation, 'WRITE'),
  ]);
  ctx.reads.note(patientId, accountId, 'WRITE', true);
}

/**
 * Begins to make durable what this request has read so far, beside the statements that come next: a carnet waits for the
 * disk while it is read, and holds nothing while it waits.
 */
export function beginReads(ctx: Context): void {
  const rows = ctx.reads.takeRows(ctx.requestId, ctx.now());
  if (rows.length === 0) return;
  const { begun } = ctx.reads;
  const written = ctx.accessLog.write(rows);
  ctx.reads.begun = begun ? Promise.all([begun, written]).then(() => undefined) : written;
  // Whoever ends the answer hears of what goes wrong.
  ctx.reads.begun.catch(() => undefined);
}

/** Makes the reads of this request durable. Await it before anything of the answer leaves. */
export function flushReads(ctx: Context): Promise<void> {
  beginReads(ctx);
  return ctx.reads.begun ?? Promise.resolve();
}
