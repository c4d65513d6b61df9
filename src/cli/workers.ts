/**
 * Several processes on one port (WEB_CONCURRENCY, node:cluster): the first process opens no server; it starts the workers, starts
 * one anew when it dies, adds up their metrics, and passes the end on to them.
 */
import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import type { MetricsMessage } from '../http/worker-metrics';

/** Before a worker that died is started again; doubled while workers go on dying, up to the longest. */
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

const isQuestion = (message: unknown): message is MetricsMessage =>
  typeof message === 'object' && message !== null && (message as MetricsMessage).kind === 'metrics';

/** Sends an answer, unless the worker has died while it waited: an error without a callback would end the first process. */
const answer = (worker: Worker, message: MetricsMessage): void =>
  void (worker.isConnected() && worker.send(message, () => undefined));

/** Starts `count` workers. Resolves with the exit code once all have ended: after SIGTERM or SIGINT, or when the first ones cannot start. */
export function runWorkers(count: number, log: Logger): Promise<number> {
  const metrics = new AggregatorRegistry();
  let isStopping = false;
  let hasListened = false;
  let pause = PAUSE_MS;
  let exitCode = 0;

  const stop = (): void => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
  };
  const startAgain = (worker: Worker, code: number | null, signal: string | null): void => {
    log.error({ worker: worker.id, exitCode: code, signal }, 'a worker process died and is started again');
    setTimeout(() => void (isStopping || cluster.fork()), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };

  return new Promise((resolve) => {
    cluster
      .on('listening', () => {
        hasListened = true;
        pause = PAUSE_MS;
      })
      .on('message', (worker, message: unknown) => {
        if (!isQuestion(message)) return;
        metrics.clusterMetrics().then(
          (text) => answer(worker, { ...message, text }),
          () => answer(worker, message),
        );
      })
      .on('exit', (worker, code: number | null, signal: string | null) => {
        if (!isStopping && hasListened) return startAgain(worker, code, signal);
        // The worker has said why. The others cannot start either.
        if (!isStopping) stop();
        exitCode ||= code ?? 0;
        if (Object.keys(cluster.workers ?? {}).length === 0) resolve(exitCode);
      });
    process.on('SIGTERM', stop).on('SIGINT', stop);
    for (let n = 0; n < count; n++) cluster.fork();
  });
}
