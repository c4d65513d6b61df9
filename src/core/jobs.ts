/** Background jobs: one round after the other, in every process, until they are stopped. */
import type { Context } from './context';

export interface Job {
  stop(): Promise<void>;
}
export interface JobLog {
  error(fields: object, message: string): void;
}

/** Runs `round` now and every `everyMs` until `stop`; a round that fails is logged under `name`, and the next one comes. */
export function startRounds(
  name: string,
  everyMs: number,
  round: (ctx: Context) => Promise<unknown>,
  contextFor: () => Context,
  log: JobLog,
): Job {
  const once = (): Promise<void> =>
    round(contextFor()).then(
      () => undefined,
      (error: unknown) => {
        const { name: type, code, stack } = error as { name: string; code?: string; stack?: string };
        log.error({ err: { type, code, stack } }, `${name} failed; the next round comes in time`);
      },
    );
  let running = once();
  const timer = setInterval(() => (running = running.then(once)), everyMs).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
