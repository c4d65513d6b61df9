/**
 * Notes when sessions of staff were used: they end after a time without a request. A use is written at once when the last
 * write is long enough ago, else together with later ones, so that a session costs one small statement a minute.
 */
import type { Instant } from '../../core/time';
import type { Viewer } from '../../core/viewer';
import { updateStatement, type Database } from '../../database';
import { AccountSession } from './account.entity';

const LONGEST_INTERVAL_MS = 60_000;

// A session that had ended before the use stays ended.
const NOTE_USE = updateStatement(
  'noteUse',
  AccountSession,
  'idleUntil = CASE WHEN expiresAt < ? THEN expiresAt ELSE ? END',
  'id=? AND endedAt IS NULL AND idleUntil > ? AND idleUntil < ?',
);

interface Noted {
  written: Instant;
  latest: Instant;
}

export class SessionUses {
  private readonly sessions = new Map<string, Noted>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly intervalMs: number;

  constructor(
    private readonly service: { readonly database: Pick<Database, 'run'>; now(): Instant },
    private readonly idleMs: number,
  ) {
    this.intervalMs = Math.min(LONGEST_INTERVAL_MS, idleMs / 4);
  }

  /** Notes a use of the viewer's session now; nothing for sessions that do not end without requests. */
  note({ sessionId, idleUntil }: Viewer): void {
    if (idleUntil === undefined) return;
    const now = this.service.now();
    const noted = this.sessions.get(sessionId) ?? { written: idleUntil - this.idleMs, latest: now };
    noted.latest = Math.max(noted.latest, now);
    this.sessions.set(sessionId, noted);
    if (now - noted.written >= this.intervalMs) void this.write(sessionId, noted);
    if (!this.timers.has(sessionId)) this.wait(sessionId);
  }

  private wait(sessionId: string): void {
    this.timers.set(sessionId, setTimeout(() => this.finish(sessionId), this.intervalMs).unref());
  }

  /** After the interval: writes a use that has come since the last write, else forgets the session. */
  private finish(sessionId: string): void {
    const noted = this.sessions.get(sessionId)!;
    if (noted.latest > noted.written) {
      void this.write(sessionId, noted);
      this.wait(sessionId);
    } else {
      this.sessions.delete(sessionId);
      this.timers.delete(sessionId);
    }
  }

  private async write(sessionId: string, noted: Noted): Promise<void> {
    const used = noted.latest;
    noted.written = used;
    const until = used + this.idleMs;
    // The database is unreachable: the request fails as well, and the next one is noted again.
    await this.service.database.run(NOTE_USE, [until, until, sessionId, used, until]).catch(() => 0);
  }

  /** Writes the uses that were not written yet. */
  async close(): Promise<void> {
    for (const timer of this.timers.values()) clearTimeout(timer);
    const open = [...this.sessions].filter(([, { latest, written }]) => latest > written);
    await Promise.all(open.map(([id, noted]) => this.write(id, noted)));
    this.sessions.clear();
    this.timers.clear();
  }
}
