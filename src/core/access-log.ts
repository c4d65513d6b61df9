/**
 * The access log: one row for each child and request, with the names of the root fields that touched this child, committed
 * before the response is sent. `recordWrite` inserts writes in their own transaction. `recordRead` collects reads, which are
 * inserted when the request ends, or earlier by `beginReads`, in one INSERT with those of concurrent requests. The
 * application never updates or deletes a row.
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

/** The end of an operation's name that is hidden from the family, because the written data is not released to it. */
export const UNRELEASED = ' (unreleased)';
const LONGEST_NAME = 80;

/** The reads and writes of one request, or of one of its root fields. */
export class RequestReads {
  /** The root fields of the operation, set once it is parsed. */
  operation = 'unknown';
  /** Whether the operation has root fields of several names; each has reads of its own then (`ofField`). */
  several = false;
  /** Whether the data that is being written is not released to the family. */
  unreleased = false;
  /** The name that a reader of a share gave; null for everybody with an account. */
  outsideReader: string | null = null;
  /** Whether rows wait for `flushReads`: those of several root fields are written together. */
  isDeferred = false;

  private constructor(
    private readonly rows: {
      begun: Promise<void> | undefined;
      accesses: Map<string, Access>;
      serviceAccountId: string | null;
    },
  ) {}

  static ofRequest(): RequestReads {
    return new RequestReads({ begun: undefined, accesses: new Map(), serviceAccountId: null });
  }

  /** The reads of one of several root fields: they are written with those of the request, under the field's name. */
  ofField(name: string): RequestReads {
    const reads = new RequestReads(this.rows);
    reads.operation = name;
    reads.isDeferred = true;
    return reads;
  }

  /** The INSERT that is running, if there is one. */
  get begun(): Promise<void> | undefined {
    return this.rows.begun;
  }
  set begun(begun: Promise<void> | undefined) {
    this.rows.begun = begun;
  }

  /** The service account that makes the request; null when a person does. */
  get serviceAccountId(): string | null {
    return this.rows.serviceAccountId;
  }
  set serviceAccountId(id: string | null) {
    this.rows.serviceAccountId = id;
  }

  /** The operation's name in a row. */
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

  /** After a rollback: rows recorded since `before` are not in the table and become refused attempts. */
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
      // Names are never cut: one that does not fit gets a row of its own.
      if (row) row.operation += ` ${operation}`;
      else {
        const { serviceAccountId, outsideReader } = this;
        rows.push(
          auditRow({ requestId, at, patientId, accountId, serviceAccountId, operation, outcome, outsideReader }),
        );
      }
    }
    return rows;
  }
}

/** A row with an id of its own, and with its operation cut to the column. */
export const auditRow = (facts: Omit<AuditRow, 'id'>): AuditRow => ({
  id: newId(facts.at),
  ...facts,
  operation: facts.operation.slice(0, LONGEST_NAME),
});

/**
 * The time for which the first row waits for others. At half load, one commit for each carnet would cost a twentieth more of
 * the database's CPU; waiting delays the usual response by a millisecond.
 */
const GATHERING_MS = 3;

/** Inserts the rows of concurrent requests together: rows collect for a moment and while another INSERT runs. */
export class AccessLog {
  private waiting: { rows: AuditRow[]; done: () => void; failed: (error: unknown) => void }[] = [];
  private busy = false;

  constructor(private readonly database: Database) {}

  /** Resolves when the rows are committed. When it rejects, the response must not be sent. */
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
          'writeAccessLog',
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
