/**
 * The access log: one row for each child and request, durable before the answer leaves. Writes are recorded in their own
 * transaction by `recordWrite`; reads are noted by `recordRead` and written when the request ends, or sooner where a rule
 * says so (`beginReads`), together with those of other requests that wait at the same moment (one INSERT for all of them).
 * The application never updates or deletes one.
 */
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

export function auditRow(
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
