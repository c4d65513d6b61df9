/**
 * Live carnets: who has subscribed to a child hears of each change within two seconds, made by whatever process. One small
 * statement a second asks for the revisions of all the children that this process watches; nothing else is shared.
 */
import { RequestReads } from '../../../core/access-log';
import { authorizeViewer } from '../../../core/access';
import { flushReads } from '../../../core/audit-trail';
import type { Context, Service } from '../../../core/context';
import { inList } from '../../../database';
import { notFound } from '../../../core/faults';
import { CARNET_ROLES } from '../patient.rules';
import { viewerAndPatient } from '../visibility.queries';

const POLL_MS = 1_000;
/** A stream that hears nothing is looked after as well: its session may have ended. */
const RECHECK_MS = 30_000;

/** What a subscriber is told; the carnet itself is asked for as ever. */
export interface CarnetChange {
  patientId: string;
  revision: number;
}

/** Wakes the subscribers of children whose revision has changed. One per process, alive while somebody watches. */
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
      const wanted = inList([...this.watchers.keys()]);
      const rows = await this.service.database.all<{ id: string; revision: number }>(
        `SELECT id, revision FROM patient WHERE id IN ${wanted.sql}`,
        wanted.values,
      );
      for (const { id, revision } of rows) {
        if (this.known.get(id) === revision) continue;
        this.known.set(id, revision);
        for (const wake of this.watchers.get(id) ?? []) wake(revision);
      }
    } catch {
      // The database is away: the next poll tells what was missed, because revisions only rise.
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
 * Whether the viewer may see the child at this moment; asked anew for every event, on loaders that remember nothing. Nothing
 * of the record is shown by it, so it leaves no row: the stream has one, from when it began.
 */
async function mayStillSee(ctx: Context, patientId: string): Promise<{ revision: number } | undefined> {
  const reads = RequestReads.ofRequest();
  // They are never flushed.
  reads.isDeferred = true;
  const now: Context = { ...ctx, reads };
  const { viewer, patient } = await viewerAndPatient(now, patientId);
  return viewer && !viewer.mustChangePassword && patient ? { revision: patient.revision } : undefined;
}

/** The changes of a child's carnet from now on, for who may see it; they end when the viewer may no longer. */
export async function carnetChanges(ctx: Context, patientId: string): Promise<AsyncGenerator<CarnetChange>> {
  const { viewer, patient } = await viewerAndPatient(ctx, patientId);
  authorizeViewer(ctx, viewer, { roles: CARNET_ROLES });
  await flushReads(ctx);
  if (!patient) throw notFound(ctx);
  const bell: Wakeup = { changed: false, left: false, wake: () => undefined };
  const changes = changesSince(ctx, patientId, patient.revision, bell);
  // A generator that waits does not hear that nobody listens any more.
  const end = changes.return.bind(changes);
  changes.return = (value) => {
    bell.left = true;
    bell.wake();
    return end(value);
  };
  return changes;
}

interface Wakeup {
  changed: boolean;
  left: boolean;
  wake: () => void;
}

async function* changesSince(
  ctx: Context,
  patientId: string,
  revision: number,
  bell: Wakeup,
): AsyncGenerator<CarnetChange, void> {
  const leave = watchOf(ctx).add(patientId, revision, () => {
    bell.changed = true;
    bell.wake();
  });
  try {
    for (;;) {
      if (!bell.changed && !bell.left) {
        await new Promise<void>((resolve) => {
          const recheck = setTimeout(resolve, RECHECK_MS).unref();
          bell.wake = () => {
            clearTimeout(recheck);
            resolve();
          };
        });
      }
      if (bell.left) return;
      const due = bell.changed;
      bell.changed = false;
      const seen = await mayStillSee(ctx, patientId);
      if (!seen) return;
      if (due) yield { patientId, revision: seen.revision };
    }
  } finally {
    leave();
  }
}
