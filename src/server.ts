/** start(config) -> { url, stop }: database, HTTP, GraphQL, health, mail, in the order in which they depend on each other. */
import type { AddressInfo } from 'node:net';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { assembleSchema } from './graphql/schema';
import { createContext } from './http/authentication';
import { ConfigError, type Config } from './config';
import { AccessLog } from './core/access-log';
import type { Service } from './core/context';
import { newId } from './core/ids';
import type { Module } from './core/module';
import { startPasswords } from './core/passwords';
import { useSecrets } from './core/secrets';
import { Tally } from './core/counters';
import { isMigrated, open } from './open-database';
import { seedDemo } from './demo/seed';
import { drainOf } from './http/graceful-shutdown';
import type { Log } from './core/log';
import { serveGraphql } from './graphql/endpoint';
import { badRequest, mindManners, notFound, refuse } from './http/errors';
import { admitOrigins } from './http/origins';
import { LIMITS } from './limits';
import { describe, openLog, watchRequests } from './http/logging';
import { mailbox, startDispatcher } from './delivery';
import { assembleSubgraph } from './graphql/subgraph';
import { serveLive } from './graphql/subscriptions';
import { openMetrics, serveMetrics } from './http/metrics';
import { modules } from './modules';
import { cartillaPages, startSweeps } from './modules/cartilla';
import { credentialsOutcome } from './modules/identity';
import { calendarFeed } from './modules/schedule';
import { servePortal } from './http/portal';

/** What a caller may set beside the configuration: tests and subgraphs do. */
export interface Overrides {
  now?: () => number;
  /** Serves this module alone, as a subgraph, instead of all of them together. */
  only?: Module['name'];
  /** false: answers requests and does nothing of its own accord; letters and sweeps are seen to by other processes. */
  background?: false;
  /** Told of each step while the service comes up. */
  onProgress?: (step: string) => void;
  /** Instead of a log on the standard output. */
  log?: Logger;
}

export interface Running {
  readonly url: string;
  readonly service: Service;
  readonly log: Logger;
  /** Ends without failing a request that has come: not ready at once, still serving for `lameDuckMs`, then the rest. */
  stop(options?: { lameDuckMs?: number }): Promise<void>;
}

const PASSWORD_THREADS = 2;

/** Cut within 30 s: Node looks for peers that are too slow only as often as `connectionsCheckingInterval` says. */
const SLOW_PEERS = {
  requestTimeout: 28_000,
  connectionTimeout: 28_000,
  keepAliveTimeout: 65_000,
  http: { headersTimeout: 28_000, connectionsCheckingInterval: 1_000 },
};

/** Brings the service up, or throws a ConfigError with one clear message. */
export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const progress = overrides.onProgress ?? (() => undefined);
  progress('opening the database');
  const { database, migrate } = await open(config);
  const migrated = await migrate();
  if (migrated > 0) progress(`${migrated} migrations carried out`);
  const passwords = startPasswords(PASSWORD_THREADS);
  const service: Service = {
    config,
    database,
    secrets: useSecrets(config.secrets),
    accessLog: new AccessLog(database),
    now: overrides.now ?? Date.now,
    passwords,
    tally: new Tally(),
  };
  const log = overrides.log ?? openLog(config);
  const fault: Log = (error, requestId) => log.error({ ...describe(error), requestId }, 'a request failed');
  const closing: (() => Promise<unknown>)[] = [];
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    trustProxy: config.trustProxy,
    bodyLimit: LIMITS.bodyBytes,
    ...SLOW_PEERS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      refuse(request, reply, badRequest('La dirección no está bien escrita.', 'The address is not well formed.')),
  } as never) as unknown as FastifyInstance;
  mindManners(app, fault);
  await admitOrigins(app, config);
  const drain = drainOf(app);
  watchRequests(app, log);
  serveHealth(app, service, () => drain.isStopping);
  const { only, background = true } = overrides;
  const serves = (name: Module['name']): boolean => only === undefined || only === name;
  const schema = only ? assembleSubgraph(modules.find(({ name }) => name === only)!).schema : assembleSchema(modules);
  // Before the dispatcher starts: nobody in the demo waits for a letter.
  if (config.demo && !only) await seedDemo(service, schema, progress);
  // Loaded here and nowhere else: in production neither it nor what it serves is there.
  if (!config.production && !only) (require('./http/explorer') as typeof import('./http/explorer')).serveExplorer(app);
  const metrics = openMetrics(service, schema);
  serveMetrics(app, metrics, config);
  closing.push(
    await serveGraphql(app, service, schema, {
      log: fault,
      deadlines: drain.deadlines,
      metrics,
      behindRouter: only !== undefined,
    }),
  );
  serveLive(app, service, schema, fault);
  if (serves('identity') && !config.production && !config.sendgrid)
    await app.register(mailbox, { dataDir: config.dataDir });
  if (serves('identity') && background) {
    const dispatcher = startDispatcher(service, {
      log,
      onOutcome: async (db, letter, outcome, at) => {
        if (letter.kind === 'CREDENTIALS') await credentialsOutcome(db, letter.id, outcome, at);
      },
    });
    metrics.dispatcher.current = dispatcher;
    closing.push(() => dispatcher.stop());
  }
  if (serves('cartilla'))
    await app.register(
      cartillaPages((request) =>
        createContext(service, { acceptLanguage: request.headers['accept-language'], address: request.ip }),
      ),
    );
  if (serves('cartilla') && background) {
    const sweeps = startSweeps(() => createContext(service, { address: 'sweep' }), app.log);
    closing.push(() => sweeps.stop());
  }
  if (serves('schedule'))
    await app.register(
      calendarFeed((request) =>
        createContext(service, { acceptLanguage: request.headers['accept-language'], address: request.ip }),
      ),
    );
  if (only) app.setNotFoundHandler(notFound);
  else await servePortal(app);
  progress('opening the port');
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await Promise.allSettled([...closing.map((close) => close()), app.close(), passwords.close(), database.close()]);
    const { code } = error as { code?: string };
    throw new ConfigError(
      code === 'EADDRINUSE'
        ? `Port ${config.port} at ${config.host} is in use. Stop what uses it, or set PORT to another one.`
        : `The server cannot listen at ${config.host}:${config.port} (${code ?? 'unknown reason'}). Check HOST and PORT.`,
    );
  }
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  let stopping: Promise<void> | undefined;
  const stop = async (lameDuckMs: number): Promise<void> => {
    await drain.run(lameDuckMs);
    await Promise.all(closing.map((close) => close()));
    await passwords.close();
    await database.close();
  };
  return { url, service, log, stop: ({ lameDuckMs = 0 } = {}) => (stopping ??= stop(lameDuckMs)) };
}

/** A ready process must say so soon; one whose database hangs is not. */
const READY_WITHIN_MS = 2_000;

function serveHealth(app: FastifyInstance, service: Service, isStopping: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const late = new Promise<false>((resolve) => setTimeout(resolve, READY_WITHIN_MS, false).unref());
    const ready =
      !isStopping() && (await Promise.race([isMigrated(service.database).catch(() => false), late])) && !isStopping();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable' });
  });
}
