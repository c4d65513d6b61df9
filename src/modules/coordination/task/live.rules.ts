/**
 * Live work lists: a subscriber to a unit gets each task that was opened, worked or ended, within two seconds, whichever process
 * did it. One small statement for each watched unit, twice a second, reads the tasks that have changed.
 */
import { RequestReads } from '../../../core/access-log';
import type { Context, Service } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { viewerBySession } from '../../identity';
import { openCount, tasksChangedSince } from './task.queries';
import { taskById, TASK_ROLES, worksFor, type ShownTask } from './task.view';

const POLL_MS = 500;
/** A change may be committed this long after the instant that it carries. */
const OVERLAP_MS = 60_000;
/** How often a stream without changes checks that its session and its role still hold. */
const RECHECK_MS = 5_000;

type Listener = (taskId: string) => void;

/** Tells listeners of the changed tasks of one unit; it polls while there are listeners. */
class UnitWatch {
  private readonly listeners = new Set<Listener>();
  private known: ReadonlyMap<string, number> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly service: Pick<Service, 'database' | 'now'>,
    private readonly clues: string,
  ) {}

  /** Adds a listener, who hears of every later change; the result removes it. */
  async add(listener: Listener): Promise<() => void> {
    if (this.listeners.size === 0) this.known = undefined;
    this.listeners.add(listener);
    await this.poll();
    return () => {
      this.listeners.delete(listener);
    };
  }

  private async poll(): Promise<void> {
    clearTimeout(this.timer);
    if (this.listeners.size === 0) return;
    try {
      const { database: db, now } = this.service;
      const rows = await tasksChangedSince({ db }, this.clues, now() - OVERLAP_MS);
      const { known } = this;
      this.known = new Map(rows.map(({ id, version }) => [id, version]));
      for (const { id, version } of rows)
        if (known && known.get(id) !== version) for (const listener of this.listeners) listener(id);
    } catch {
      // The database is unreachable: the next poll finds the missed changes.
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.poll(), POLL_MS).unref();
  }
}

const watches = new WeakMap<Service['database'], Map<string, UnitWatch>>();

function watchOf(service: Pick<Service, 'database' | 'now'>, clues: string): UnitWatch {
  const ofUnits = watches.get(service.database) ?? new Map<string, UnitWatch>();
  watches.set(service.database, ofUnits);
  const watch = ofUnits.get(clues) ?? new UnitWatch(service, clues);
  ofUnits.set(clues, watch);
  return watch;
}

/** A task that has changed. */
export interface ChangedTask {
  readonly id: string;
  readonly clues: string;
}

/** Whether the session lives and works for the unit, read anew. */
async function stillWorksFor(ctx: Context, clues: string): Promise<boolean> {
  const viewer = ctx.claimedSession && (await viewerBySession(ctx, ctx.claimedSession));
  return (
    viewer !== undefined && !viewer.mustChangePassword && TASK_ROLES.some((role) => viewer.roles.get(role)?.has(clues))
  );
}

/** The changes of a unit's tasks; the stream ends when the viewer no longer belongs to the unit. Throws NOT_FOUND for other units. */
export async function tasksChanged(ctx: Context, clues: string): Promise<AsyncGenerator<ChangedTask>> {
  if (!(await worksFor(ctx, clues))) throw notFound(ctx);
  const waiting: string[] = [];
  const signal = { left: false, wake: (): void => undefined };
  const leave = await watchOf(ctx, clues).add((id) => {
    waiting.push(id);
    signal.wake();
  });
  const changes = changesOf(ctx, clues, waiting, signal, leave);
  // A generator that waits does not notice that its consumer has left.
  const end = changes.return.bind(changes);
  changes.return = (value) => {
    signal.left = true;
    signal.wake();
    leave();
    return end(value);
  };
  return changes;
}

async function* changesOf(
  ctx: Context,
  clues: string,
  waiting: string[],
  signal: { left: boolean; wake: () => void },
  leave: () => void,
): AsyncGenerator<ChangedTask, void> {
  try {
    for (;;) {
      if (waiting.length === 0 && !signal.left) {
        await new Promise<void>((resolve) => {
          const recheck = setTimeout(resolve, RECHECK_MS).unref();
          signal.wake = () => {
            clearTimeout(recheck);
            resolve();
          };
        });
      }
      if (signal.left || !(await stillWorksFor(ctx, clues))) return;
      const id = waiting.shift();
      if (id !== undefined && (await isSeen(ctx, id))) yield { id, clues };
    }
  } finally {
    leave();
  }
}

/** Whether the viewer may see the task now; the event itself is logged when it is sent. */
async function isSeen(ctx: Context, id: string): Promise<boolean> {
  const reads = RequestReads.ofRequest();
  reads.isDeferred = true;
  return (await taskById({ ...ctx, reads }, id)) !== null;
}

/** The event of a changed task, read anew. Throws NOT_FOUND when the viewer may no longer see it. */
export async function changedTask(
  ctx: Context,
  { id, clues }: ChangedTask,
): Promise<{ task: ShownTask; openCount: number }> {
  const task = await taskById(ctx, id);
  if (!task) throw notFound(ctx);
  return { task, openCount: await openCount(ctx, clues) };
}
