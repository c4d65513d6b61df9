/**
 * What this module does by the clock, hourly, in every process: nothing in it minds being done twice. Families are told of a
 * sixteenth birthday; security codes and addresses of covers that ended go.
 */
import { flushReads } from '../../core/audit-trail';
import type { Context } from '../../core/context';
import { tellOfSixteen } from './coverage-extension.rules';

const HOUR = 3_600_000;
/** An expired address says so for a month; after that it is unknown. */
const EXPIRED_COVERS_MS = 30 * 24 * HOUR;

/** One round; answers how many families were told. */
export async function sweep(ctx: Context): Promise<number> {
  await ctx.database.run('DELETE FROM security_challenge WHERE expiresAt < ?', [ctx.now()]);
  await ctx.database.run('DELETE FROM cover_link WHERE expiresAt < ?', [ctx.now() - EXPIRED_COVERS_MS]);
  const told = await tellOfSixteen(ctx);
  await flushReads(ctx);
  return told;
}

/** Sweeps now and every hour, until it is told to stop; `contextFor` makes a context in which nobody is signed in. */
export function startSweeps(
  contextFor: () => Context,
  log: { error(fields: object, message: string): void },
): { stop(): Promise<void> } {
  const once = (): Promise<void> =>
    sweep(contextFor()).then(
      () => undefined,
      (error: unknown) =>
        log.error(
          {
            err: {
              type: (error as Error).name,
              code: (error as { code?: string }).code,
              stack: (error as Error).stack,
            },
          },
          'sweep failed; the next one comes within the hour',
        ),
    );
  let running = once();
  const timer = setInterval(() => (running = running.then(once)), HOUR).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
