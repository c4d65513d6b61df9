/**
 * How a process goes without failing anybody: it says at once that it is not ready, serves on while the word spreads, asks
 * clients to come back on another connection, lets what has begun come to its end, and only then closes the port's sockets.
 */
import type { FastifyInstance } from 'fastify';
import { SwapList } from '../database/swap-list';
import type { Deadline } from '../database/deadline';

/** What has not ended by then is answered with SERVICE_UNAVAILABLE; an operation may take ten seconds, a process that goes may not. */
const PATIENCE_MS = 6_000;
/** For the answers that this causes, and their way through the sockets. */
const LAST_MS = 1_000;
const LOOK_MS = 25;
const FLUSH_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface GracefulShutdown {
  readonly isStopping: boolean;
  /** Of the operations that run. */
  readonly deadlines: SwapList<Deadline>;
  run(lameDuckMs: number): Promise<void>;
}

/** Streams of events have no end of their own: their clients come back by themselves. */
const isEndless = (url: string): boolean => url.startsWith('/graphql/stream');

export function createGracefulShutdown(app: FastifyInstance): GracefulShutdown {
  let isStopping = false;
  let underWay = 0;
  const deadlines = new SwapList<Deadline>();
  app.addHook('onRequest', (request, _, done) => {
    if (!isEndless(request.url)) underWay++;
    done();
  });
  app.addHook('onResponse', (request, _, done) => {
    if (!isEndless(request.url)) underWay--;
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
