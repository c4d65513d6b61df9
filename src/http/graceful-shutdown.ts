/**
 * Stops a process without a failed request: it reports at once that it is not ready, serves on while proxies notice, sends
 * `connection: close`, waits for the running requests, and only then closes the sockets.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SwapList } from '../database/swap-list';
import type { Deadline } from '../database/deadline';

/** Requests that still run are then answered with SERVICE_UNAVAILABLE: shorter than the ten seconds that an operation may take. */
const PATIENCE_MS = 6_000;
/** To send those answers. */
const LAST_MS = 1_000;
const LOOK_MS = 25;
const FLUSH_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface GracefulShutdown {
  readonly isStopping: boolean;
  /** Deadlines of the operations that are running. */
  readonly deadlines: SwapList<Deadline>;
  /** Excepts a request that has become a stream of events: it does not end by itself; its client reconnects. */
  onStream(request: FastifyRequest): void;
  run(lameDuckMs: number): Promise<void>;
}

export function createGracefulShutdown(app: FastifyInstance): GracefulShutdown {
  let isStopping = false;
  let underWay = 0;
  const streams = new WeakSet<FastifyRequest>();
  const deadlines = new SwapList<Deadline>();
  app.addHook('onRequest', (_request, _reply, done) => {
    underWay++;
    done();
  });
  app.addHook('onResponse', (request, _, done) => {
    if (!streams.has(request)) underWay--;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  const quiet = async (ms: number): Promise<boolean> => {
    for (const end = Date.now() + ms; underWay > 0; await pause(LOOK_MS)) if (Date.now() > end) return false;
    return true;
  };
  return {
    get isStopping() {
      return isStopping;
    },
    deadlines,
    onStream(request) {
      streams.add(request);
      underWay--;
    },
    async run(lameDuckMs) {
      isStopping = true;
      await pause(lameDuckMs);
      const closed = app.close();
      if (!(await quiet(PATIENCE_MS))) {
        for (const deadline of deadlines.empty()) deadline.end();
        await quiet(LAST_MS);
      }
      await pause(FLUSH_MS);
      app.server.closeAllConnections();
      await closed;
    },
  };
}
