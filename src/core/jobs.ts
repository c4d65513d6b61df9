/** Background jobs: one round after the other, in every process, until they are stopped. */
import type { Context } from './context';

export interface Job {
  stop(): Promise<void>;
}
export interface JobLog {
  error(fields: object, message: string): void;
}

/**
 * Runs `round` now, unless `isAtOnce` is false, and every `everyMs` until `stop`, one at a time: while a round goes on, those whose time comes are left
 * out. A round that fails is logged with `name` as its operation, and the next one comes.
 */
export function startRounds(
  name: string,
  everyMs: number,
  round: (ctx: Context) => Promise<unknown>,
  contextFor: () => Context,
  log: JobLog,
  { isAtOnce = true }: { isAtOnce?: boolean } = {},
): Job {
  let running: Promise<void> | undefined;
  const next = (): void => {
    running ??= round(contextFor())
      .then(
        () => undefined,
        (err: unknown) => log.error({ operation: name, err }, 'a background job failed'),
      )
      .finally(() => (running = undefined));
  };
  if (isAtOnce) next();
  const timer = setInterval(next, everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
