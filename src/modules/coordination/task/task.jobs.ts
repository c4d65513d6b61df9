/** The job of the work lists, in every process: looks at the children that are due. Each part may run twice without harm. */
import type { Context } from '../../../core/context';
import { lookAtDue } from './look.rules';

const POLL_MS = 500;
/** After an error, and while the database is unreachable. */
const PAUSE_MS = 5_000;

/** Looks now and twice a second until `stop`; `contextFor` makes a context without a viewer. */
export function startTasks(
  contextFor: () => Context,
  log: { error(fields: object, message: string): void },
): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const report = (error: unknown): void => {
    const { name, code, stack } = error as Error & { code?: string };
    log.error({ err: { type: name, code, stack } }, 'a look at the work lists failed; it is repeated');
  };
  const round = async (): Promise<number> => {
    try {
      const { looked, errors } = await lookAtDue(contextFor());
      errors.slice(0, 1).forEach(report);
      return errors.length > 0 ? PAUSE_MS : looked > 0 ? 0 : POLL_MS;
    } catch (error) {
      report(error);
      return PAUSE_MS;
    }
  };
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    const pause = await round();
    if (!stopped) timer = setTimeout(() => void (running = run()), pause);
  };
  running = run();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
