/**
 * The access log: one row for each child and request, named after the root fields that touched this child, durable before the answer leaves. Writes are recorded in their own
 * transaction by `recordWrite`; reads are noted by `recordRead` and written when the request ends, or sooner where a rule
 * says so (`beginReads`), together with those of other requests that wait at the same moment (one INSERT for all of them).
 * The application never updates or deletes one.
 */
import { insert, type Database } from '../database';
import { AuditEvent } from './core.entity';
import { newId } from './ids';
import type { Instant } from './time';

/** A row of `audit_event` (FHIR AuditEvent). */
export type AuditRow = AuditEvent;
export type AuditOutcome = AuditEvent['outcome'];

interface Access {
  readonly patientId: string;
  readonly accountId: string;
  readonly operation: string;
  outcome: AuditOutcome;
  recorded: boolean;
}

/** Ends the name of an operation that the family must not hear of: what it wrote is not released to it. */
export const UNRELEASED = ' (unreleased)';
const LONGEST_NAME = 80;

/** What one request, or one of its root fields, has read and written. */
export class RequestReads {
  /** The root fields of the operation, set once it is parsed. */
  operation = 'unknown';
  /** Whether the operation has root fields of several names; each has reads of its own then (`ofField`). */
  several = false;
  /** Whether what is being written is held back from the family. */
  unreleased = false;
  /** Whether rows wait for `flushReads`: those of several root fields are written together. */
  isDeferred = false;

  private constructor(private readonly rows: { begun: Promise<void> | undefined; accesses: Map<string, Access> }) {}

  static ofRequest(): RequestReads {
    return new RequestReads({ begun: undefined, accesses: new Map() });
  }

  /** The reads of one of several root fields: they are written with those of the request, under the field's name. */
  ofField(name: string): RequestReads {
    const reads = new RequestReads(this.rows);
    reads.operation = name;
    reads.isDeferred = true;
    return reads;
  }

  /** The rows that are on their way into the table. */
  get begun(): Promise<void> | undefined {
    return this.rows.begun;
  }
  set begun(begun: Promise<void> | undefined) {
    this.rows.begun = begun;
  }

  /** What a row calls this. */
  get name(): string {
    return this.unreleased ? `${this.operation}${UNRELEASED}` : this.operation;
  }

  note(patientId: string, accountId: string, outcome: AuditOutcome, recorded: boolean): void {
    const operation = this.name;
    const key = `${patientId} ${operation}`;
    const known = this.rows.accesses.get(key);
    if (!known) this.rows.accesses.set(key, { patientId, accountId, operation, outcome, recorded });
    else if (recorded) known.recorded = true;
    else if (known.outcome === 'REFUSED' && !known.recorded) known.outcome = outcome;
  }

  isRecorded(patientId: string): boolean {
    return this.rows.accesses.get(`${patientId} ${this.name}`)?.recorded ?? false;
  }

  recorded(): ReadonlySet<string> {
    return new Set([...this.rows.accesses].filter(([, access]) => access.recorded).map(([key]) => key));
  }

  /** After a rollback: what was recorded since `before` is not in the table, and is an attempt that was refused. */
  forgetRecorded(before: ReadonlySet<string>): void {
    for (const [key, access] of this.rows.accesses) {
      if (access.recorded && !before.has(key)) Object.assign(access, { recorded: false, outcome: 'REFUSED' });
    }
  }

  /** The rows that are not in the table yet, one for each child and outcome; they count as recorded from here on. */
  takeRows(requestId: string, at: Instant): AuditRow[] {
    const rows: AuditRow[] = [];
    for (const access of this.rows.accesses.values()) {
      if (access.recorded) continue;
      access.recorded = true;
      const { patientId, accountId, operation, outcome } = access;
      const row = rows.find(
        (other) =>
          other.patientId === patientId &&
          other.outcome === outcome &&
          ![other.operation, operation].some((name) => name.endsWith(UNRELEASED)) &&
          other.operation.length + operation.length < LONGEST_NAME,
      );
      // Never cut short: a name that finds no room has a row of its own.
      if (row) row.operation += ` ${operation}`;
      else rows.push(auditRow(requestId, at, patientId, accountId, operation, outcome));
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
  return { id: newId(at), patientId, accountId, at, operation: operation.slice(0, LONGEST_NAME), outcome, requestId };
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
          AuditEvent,
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
