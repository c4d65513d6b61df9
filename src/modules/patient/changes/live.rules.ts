/**
 * Live carnets: a subscriber to a child gets each change within two seconds, whichever process made it. One small statement
 * a second reads the revisions of all children that this process watches.
 */
import { RequestReads } from '../../../core/access-log';
import { authorizeViewer } from '../../../core/access';
import { flushReads } from '../../../core/audit-trail';
import type { Context, Service } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { revisionsOf } from '../patient.queries';
import { CARNET_ROLES } from '../patient.rules';
import { viewerAndPatient } from '../visibility.queries';

const POLL_MS = 1_000;
/** A stream without changes is checked as well: its session may have ended. */
const RECHECK_MS = 30_000;

/** The event for subscribers, who then query the carnet. */
export interface CarnetChange {
  patientId: string;
  revision: number;
}

/** Wakes the subscribers of children whose revision has changed. One for each process; it polls while there are subscribers. */
class Watch {
  private readonly watchers = new Map<string, Set<(revision: number) => void>>();
  private readonly known = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly service: Pick<Service, 'database'>) {}

  add(patientId: string, revision: number, wake: (revision: number) => void): () => void {
    const watchers = this.watchers.get(patientId) ?? new Set();
    this.watchers.set(patientId, watchers.add(wake));
    if (watchers.size === 1) this.known.set(patientId, revision);
    this.timer ??= setTimeout(() => void this.poll(), POLL_MS);
    return () => {
      watchers.delete(wake);
      if (watchers.size > 0) return;
      this.watchers.delete(patientId);
      this.known.delete(patientId);
    };
  }

  private async poll(): Promise<void> {
    this.timer = undefined;
    if (this.watchers.size === 0) return;
    try {
      const rows = await revisionsOf(this.service.database, [...this.watchers.keys()]);
      for (const { id, revision } of rows) {
        if (this.known.get(id) === revision) continue;
        this.known.set(id, revision);
        for (const wake of this.watchers.get(id) ?? []) wake(revision);
      }
    } catch {
      // The database is unreachable: the next poll finds the missed changes, because revisions only rise.
    }
    this.timer ??= setTimeout(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }
}

const watches = new WeakMap<Service['database'], Watch>();

function watchOf(service: Pick<Service, 'database'>): Watch {
  let watch = watches.get(service.database);
  if (!watch) watches.set(service.database, (watch = new Watch(service)));
  return watch;
}

/**
 * Whether the viewer may see the child now; checked for every event, with new loaders. It shows no data of the record and
 * writes no access log row: the stream has one from its beginning.
 */
async function mayStillSee(ctx: Context, patientId: string): Promise<{ revision: number } | undefined> {
  const reads = RequestReads.ofRequest();
  // These reads are never flushed.
  reads.isDeferred = true;
  const now: Context = { ...ctx, reads };
  const { viewer, patient } = await viewerAndPatient(now, patientId);
  return viewer && !viewer.mustChangePassword && patient ? { revision: patient.revision } : undefined;
}

/** The changes of a child's carnet from now on; the stream ends when the viewer may no longer see the child. */
export async function carnetChanges(ctx: Context, patientId: string): Promise<AsyncGenerator<CarnetChange>> {
  const { viewer, patient } = await viewerAndPatient(ctx, patientId);
  authorizeViewer(ctx, viewer, { roles: CARNET_ROLES });
  await flushReads(ctx);
  if (!patient) throw notFound(ctx);
  const signal: Signal = { changed: false, left: false, wake: () => undefined };
  const changes = changesSince(ctx, patientId, patient.revision, signal);
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
  patientId: string,
  revision: number,
  signal: Signal,
): AsyncGenerator<CarnetChange, void> {
  const leave = watchOf(ctx).add(patientId, revision, () => {
    signal.changed = true;
    signal.wake();
  });
  try {
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
      const seen = await mayStillSee(ctx, patientId);
      if (!seen) return;
      if (due) yield { patientId, revision: seen.revision };
    }
  } finally {
    leave();
  }
}
