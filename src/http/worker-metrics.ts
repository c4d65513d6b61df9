/** The metrics of all worker processes, asked by the one of them that a scraper reached (cli/workers.ts). */
import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** A question of a worker for the metrics of all workers, and the answer. */
export interface MetricsMessage {
  readonly kind: 'metrics';
  readonly id: number;
  /** Undefined in the question, and in an answer that failed. */
  readonly text?: string;
}

const PATIENCE_MS = 6_000;

let asked = 0;

/** The sum over the workers; undefined in a process that has none beside it. */
export function metricsOfWorkers(registries: Registry[]): (() => Promise<string>) | undefined {
  const { worker } = cluster;
  if (!worker) return undefined;
  AggregatorRegistry.setRegistries(registries);
  // Its constructor has this process answer the questions of the first one.
  void new AggregatorRegistry();
  return () =>
    new Promise((resolve, reject) => {
      const id = asked++;
      const end = (): void => {
        clearTimeout(late);
        worker.off('message', take);
      };
      const take = (message: MetricsMessage): void => {
        if (message.kind !== 'metrics' || message.id !== id) return;
        end();
        if (message.text === undefined) reject(new Error('the metrics of the workers could not be added up'));
        else resolve(message.text);
      };
      const late = setTimeout(() => {
        end();
        reject(new Error('the first process does not answer'));
      }, PATIENCE_MS);
      worker.on('message', take);
      worker.send({ kind: 'metrics', id } satisfies MetricsMessage);
    });
}
