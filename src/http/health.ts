/** The addresses that report whether the process is alive and ready. */
import type { FastifyInstance } from 'fastify';

/** A process whose database takes longer to answer is not ready. */
const READY_WITHIN_MS = 2_000;

/** /health/live, and /health/ready, which is 503 while the process stops and while `hasDatabase` does not answer true. */
export function serveHealth(
  app: FastifyInstance,
  hasDatabase: () => Promise<boolean>,
  isStopping: () => boolean,
): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const late = new Promise<false>((resolve) => setTimeout(resolve, READY_WITHIN_MS, false).unref());
    const ready = !isStopping() && (await Promise.race([hasDatabase().catch(() => false), late])) && !isStopping();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable' });
  });
}
