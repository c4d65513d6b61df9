/**
 * Live carnets: a subscriber to a child gets the present revision, and then each change within two seconds, whichever process
 * made it. Two small statements a second read the revisions of all children that this process watches, and which of the
 * sessions that watch them live.
 */
import { RequestReads } from '../../../core/access-log';
import { authorizeViewer } from '../../../core/access';
import { flushReads } from '../../../core/audit-trail';
import type { Context, Service } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { addDays, dayOf, startOfDay, type Instant } from '../../../core/time';
import type { Viewer } from '../../../core/viewer';
import { liveSessions } from '../../identity';
import { nextExclusion } from '../authority/authority.queries';
import { revisionsOf } from '../patient.queries';
import { CARNET_ROLES } from '../patient.rules';
import { viewerAndPatient, type VisiblePatient } from '../visibility.queries';

const POLL_MS = 1_000;
/** A stream without changes is checked as well: its session may have ended. */
const RECHECK_MS = 30_000;

/** The event for subscribers, who then query the carnet. */
export interface CarnetChange {
  patientId: string;
  revision: number;
}

interface Watcher {
  readonly patientId: string;
  readonly sessionId: string;
  /** When the viewer's own link to the child ends by itself; null for staff. */
  endsAt: Instant | null;
  /** The start of the next day at the child's unit: the stream then gets its row of that day in the access log. */
  nextDayAt: Instant;
  /** Called when the child's revision has changed, or when the session has ended or a day has begun. */
  wake(reason: 'CHANGED' | 'CHECK'): void;
}

/** Wakes the subscribers of children whose revision has changed, and those whose session has ended. One for each process; it polls while there are subscribers. */
class Watch {
  private readonly watchers = new Set<Watcher>();
  private readonly known = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly service: Pick<Service, 'database' | 'now'>) {}

  add(watcher: Watcher, revision: number): () => void {
    this.watchers.add(watcher);
    const known = this.known.get(watcher.patientId);
    if (known === undefined) this.known.set(watcher.patientId, revision);
    else if (known !== revision) watcher.wake('CHANGED');
    this.timer ??= setTimeout(() => void this.poll(), POLL_MS);
    return () => {
      this.watchers.delete(watcher);
      if (![...this.watchers].some(({ patientId }) => patientId === watcher.patientId))
        this.known.delete(watcher.patientId);
    };
  }

  private async poll(): Promise<void> {
    this.timer = undefined;
    if (this.watchers.size === 0) return;
    const { database, now } = this.service;
    const watchers = [...this.watchers];
    try {
      const [rows, live] = await Promise.all([
        revisionsOf(database, [...this.known.keys()]),
        liveSessions(database, [...new Set(watchers.map(({ sessionId }) => sessionId))], now()),
      ]);
      const changed = new Set(rows.filter(({ id, revision }) => this.known.get(id) !== revision).map(({ id }) => id));
      for (const { id, revision } of rows) if (changed.has(id) && this.known.has(id)) this.known.set(id, revision);
      for (const watcher of watchers)
        // A change is checked as well, and would be lost behind a check: from here on its revision is known.
        if (changed.has(watcher.patientId)) watcher.wake('CHANGED');
        else if (
          !live.has(watcher.sessionId) ||
          (watcher.endsAt !== null && watcher.endsAt <= now()) ||
          watcher.nextDayAt <= now()
        )
          watcher.wake('CHECK');
    } catch {
      // The database is unreachable: the next poll finds the missed changes, because revisions only rise.
    }
    this.timer ??= setTimeout(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }
}

const watches = new WeakMap<Service['database'], Watch>();

function watchOf(service: Pick<Service, 'database' | 'now'>): Watch {
  let watch = watches.get(service.database);
  if (!watch) watches.set(service.database, (watch = new Watch(service)));
  return watch;
}

/**
 * Whether the viewer may see the child now; checked for every event, with new loaders. It shows no data of the record and
 * writes no access log row, but the one of a day that has begun since `loggedUntil`: the stream has one from its beginning.
 */
async function mayStillSee(
  ctx: Context,
  patientId: string,
  loggedUntil: Instant,
): Promise<(Pick<Watcher, 'endsAt' | 'nextDayAt'> & { revision: number }) | undefined> {
  const reads = RequestReads.ofRequest();
  reads.operation = ctx.reads.operation;
  reads.isDeferred = true;
  const now: Context = { ...ctx, reads };
  const { viewer, patient } = await viewerAndPatient(now, patientId);
  if (!viewer || viewer.mustChangePassword || viewer.mustSetUpSecondFactor || !patient) return undefined;
  if (loggedUntil <= ctx.now()) await flushReads(now);
  return {
    revision: patient.revision,
    endsAt: await endOfSight(now, viewer, patient),
    nextDayAt: nextDayAt(ctx, patient),
  };
}

function nextDayAt(ctx: Context, { medicalUnit: { timeZone } }: VisiblePatient): Instant {
  return startOfDay(addDays(dayOf(ctx.now(), timeZone), 1), timeZone);
}

/** When the viewer's sight of a child ends by itself, with the link or by an order that begins later; null for staff of its unit. */
async function endOfSight(ctx: Context, { personId }: Viewer, patient: VisiblePatient): Promise<Instant | null> {
  if (patient.isOfOwnUnit) return null;
  const ends = [patient.ownLinkEndsAt, await nextExclusion(ctx, patient.id, personId)];
  return Math.min(...ends.map((at) => at ?? Infinity));
}

/** The present revision of a child's carnet, then each change; the stream ends when the viewer may no longer see the child. */
export async function carnetChanges(ctx: Context, patientId: string): Promise<AsyncGenerator<CarnetChange>> {
  const { viewer, patient } = await viewerAndPatient(ctx, patientId);
  authorizeViewer(ctx, viewer, { roles: CARNET_ROLES });
  await flushReads(ctx);
  if (!patient) throw notFound(ctx);
  const signal: Signal = { changed: false, left: false, wake: () => undefined };
  const watched = {
    patientId,
    sessionId: viewer.sessionId,
    endsAt: await endOfSight(ctx, viewer, patient),
    nextDayAt: nextDayAt(ctx, patient),
  };
  const changes = changesSince(ctx, watched, patient.revision, signal);
  // A generator that waits does not notice that its consumer has left.
  const end = changes.return.bind(changes);
  changes.return = (value) => {
    signal.left = true;
    signal.wake();
    return end(value);
  };
  return changes;
}

interface Signal {
  changed: boolean;
  left: boolean;
  wake: () => void;
}

async function* changesSince(
  ctx: Context,
  watched: Omit<Watcher, 'wake'>,
  revision: number,
  signal: Signal,
): AsyncGenerator<CarnetChange, void> {
  const { patientId } = watched;
  const watcher: Watcher = {
    ...watched,
    wake(reason) {
      if (reason === 'CHANGED') signal.changed = true;
      signal.wake();
    },
  };
  const leave = watchOf(ctx).add(watcher, revision);
  try {
    yield { patientId, revision };
    for (;;) {
      if (!signal.changed && !signal.left) {
        await new Promise<void>((resolve) => {
          const recheck = setTimeout(resolve, RECHECK_MS).unref();
          signal.wake = () => {
            clearTimeout(recheck);
            resolve();
          };
        });
      }
      if (signal.left) return;
      const due = signal.changed;
      signal.changed = false;
      const seen = await mayStillSee(ctx, patientId, watcher.nextDayAt);
      if (!seen) return;
      Object.assign(watcher, { endsAt: seen.endsAt, nextDayAt: seen.nextDayAt });
      if (due) yield { patientId, revision: seen.revision };
    }
  } finally {
    leave();
  }
}
