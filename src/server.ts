/** start(config) -> { url, stop }: one function for each step, in the order in which the steps depend on each other. */
import type { AddressInfo } from 'node:net';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { recordExports } from './graphql/record-export/route';
import { assembleSchema } from './graphql/schema';
import { AccessTokens, createContext } from './http/authentication';
import { ConfigError, type Config } from './config';
import { AccessLog } from './core/access-log';
import type { Context, Service } from './core/context';
import { newId } from './core/ids';
import { operatorMessages } from './core/operator.messages';
import type { Module } from './core/module';
import { startPasswords, type Passwords } from './core/passwords';
import { startPdfs } from './core/pdf-pool';
import { useSecrets } from './core/secrets';
import { Counters } from './core/counters';
import { isMigrated, open } from './open-database';
import { seedDemo } from './demo/seed';
import { createGracefulShutdown, type GracefulShutdown } from './http/graceful-shutdown';
import type { Log } from './core/log';
import { serveGraphql } from './graphql/endpoint';
import { httpMessages } from './http/http.messages';
import { badRequest, registerHooks, notFound, refuse } from './http/errors';
import { allowOrigins } from './http/origins';
import { DocumentLimits, LIMITS } from './limits';
import { describe, openLog, watchRequests } from './http/logging';
import { mailbox, mailEvents, startDispatcher } from './delivery';
import { assembleSubgraph } from './graphql/subgraph';
import { openMetrics, serveMetrics, type Metrics } from './http/metrics';
import { modules } from './modules';
import { cartillaPages, startJobs } from './modules/cartilla';
import { currentReminder, sharePages, startReminders, startShares, startTasks } from './modules/coordination';
import {
  channelFailed,
  credentialsOutcome,
  mailBounced,
  SessionUses,
  startAddressJob,
  startSealing,
  tokenEndpoint,
} from './modules/identity';
import { directory, startUnitLists } from './modules/patient';
import { calendarFeed } from './modules/schedule';
import { serveDocumentation } from './http/documentation';
import { serveHealth } from './http/health';
import { servePortal } from './http/portal';

/** Options beside the configuration, for tests and subgraphs. */
export interface Overrides {
  now?: () => number;
  /** Serves only this module, as a subgraph. */
  only?: Module['name'];
  /** false: answers requests only; other processes send letters and run background jobs. */
  background?: false;
  /** Called at each step of the start. */
  onProgress?: (step: string) => void;
  /** Replaces the log on the standard output. */
  log?: Logger;
}

export interface Running {
  readonly url: string;
  readonly service: Service;
  readonly log: Logger;
  /** Stops without a failed request: reports at once that it is not ready, serves for `lameDuckMs`, then closes. */
  stop(options?: { lameDuckMs?: number }): Promise<void>;
}

const PASSWORD_THREADS = 2;

/** Closes slow connections within 30 s; Node looks for them every `connectionsCheckingInterval`. */
const SLOW_PEERS = {
  requestTimeout: 28_000,
  connectionTimeout: 28_000,
  keepAliveTimeout: 65_000,
  http: { headersTimeout: 28_000, connectionsCheckingInterval: 1_000 },
};

/** The objects that the steps of `start` share. */
interface Startup {
  readonly config: Config;
  readonly overrides: Overrides;
  readonly service: Service;
  readonly passwords: Passwords;
  readonly log: Logger;
  /** Logs an unexpected error. */
  readonly fault: Log;
  readonly app: FastifyInstance;
  readonly shutdown: GracefulShutdown;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  /** Whether this process serves the module. A subgraph serves one module, any other process all. */
  serves(name: Module['name']): boolean;
  /** The functions that `stop` calls once no request is running. */
  readonly closing: (() => unknown)[];
}

/** Starts the service, or throws a ConfigError with one clear message. */
export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const progress = overrides.onProgress ?? (() => undefined);
  const startup = await openStartup(config, overrides, progress);
  await registerRequestHooks(startup);
  // Before the dispatcher starts: the letters of the demo are not sent.
  if (config.demo && !overrides.only) await seedDemo(startup.service, startup.schema, progress);
  await serveApi(startup);
  await startDelivery(startup);
  await servePages(startup);
  progress('opening the port');
  return listen(startup);
}

/** Opens database, threads, log and HTTP server. */
async function openStartup(config: Config, overrides: Overrides, progress: (step: string) => void): Promise<Startup> {
  progress('opening the database');
  const { database, migrate } = await open(config);
  const migrated = await migrate();
  if (migrated > 0) progress(`${migrated} migrations carried out`);
  const [passwords, pdfs] = [startPasswords(PASSWORD_THREADS), startPdfs()];
  const secrets = useSecrets(config.secrets);
  const tokens = new AccessTokens(secrets);
  const now = overrides.now ?? (() => Date.now() + config.clockAheadMs);
  const sessionUses = new SessionUses({ database, now }, config.staffIdleMs);
  const service: Service = {
    config,
    database,
    secrets,
    accessLog: new AccessLog(database),
    now,
    sessionUses,
    passwords,
    pdfs,
    tokens,
    counters: new Counters(),
  };
  const log = overrides.log ?? openLog(config);
  const app = openHttp(config, log);
  const schema = overrides.only
    ? assembleSubgraph(modules.find(({ name }) => name === overrides.only)!).schema
    : assembleSchema(modules);
  return {
    config,
    overrides,
    service,
    passwords,
    log,
    fault: (error, requestId) => log.error({ ...describe(error), requestId }, 'a request failed'),
    app,
    shutdown: createGracefulShutdown(app),
    schema,
    metrics: openMetrics(service, schema),
    serves: (name) => !overrides.only || overrides.only === name,
    closing: [() => tokens.close(), () => sessionUses.close(), () => pdfs.close()],
  };
}
function openHttp({ trustProxy }: Config, log: Logger): FastifyInstance {
  return Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    trustProxy,
    bodyLimit: LIMITS.bodyBytes,
    ...SLOW_PEERS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      refuse(request, reply, badRequest(httpMessages.malformedAddress)),
  } as never) as unknown as FastifyInstance;
}

/** Hooks of every request, and the addresses that report whether the process is alive and ready. */
async function registerRequestHooks({ app, config, service, log, fault, shutdown }: Startup): Promise<void> {
  registerHooks(app, fault);
  await allowOrigins(app, config);
  watchRequests(app, log);
  serveHealth(
    app,
    () => isMigrated(service.database),
    () => shutdown.isStopping,
  );
}

/** /graphql, /graphql/stream, /metrics and, in development, the explorer. */
async function serveApi({
  app,
  config,
  overrides,
  service,
  schema,
  metrics,
  fault: log,
  shutdown,
  closing,
}: Startup): Promise<void> {
  const { only } = overrides;
  // Loaded only here: its packages are not installed in production.
  if (!config.production && !only) (require('./http/explorer') as typeof import('./http/explorer')).serveExplorer(app);
  serveMetrics(app, metrics, config);
  const limits = new DocumentLimits();
  closing.push(() => limits.close());
  // Loaded only here: without an endpoint its packages cost neither memory nor time.
  const tracing = config.tracesEndpoint
    ? (require('./http/tracing') as typeof import('./http/tracing')).openTracing(config.tracesEndpoint)
    : undefined;
  if (tracing) closing.push(() => tracing.close());
  closing.push(
    await serveGraphql(app, service, schema, {
      log,
      deadlines: shutdown.deadlines,
      onStream: shutdown.onStream,
      metrics,
      limits,
      behindRouter: only !== undefined,
      tracing,
    }),
  );
}

/** The mailbox of development, the dispatcher of letters, and the chain over the access log. */
async function startDelivery({
  app,
  config,
  overrides,
  service,
  log,
  metrics,
  serves,
  closing,
}: Startup): Promise<void> {
  if (!serves('identity')) return;
  if (!config.production && !config.sendgrid) await app.register(mailbox, { dataDir: config.dataDir });
  if (overrides.background === false) return;
  const dispatcher = startDispatcher(service, {
    log,
    refreshReminder: (variables) => currentReminder(createContext(service, { address: 'reminders' }), variables),
    onOutcome: async (db, letter, outcome, at) => {
      if (outcome === 'REFUSED' && letter.channelId) await channelFailed(db, letter.channelId, letter.channel);
      if (letter.kind !== 'CREDENTIALS') return;
      await credentialsOutcome(db, letter.id, outcome === 'SENT' ? 'SENT' : 'FAILED', at);
      if (letter.accountId) await directory.accountChanged(db, letter.accountId, at);
    },
    onBounce: mailBounced,
  });
  metrics.dispatcher.current = dispatcher;
  closing.push(() => dispatcher.stop());
  closing.push(startSealing(() => createContext(service, { address: 'sweep' }), app.log).stop);
}

/** Pages and feeds outside GraphQL, the background jobs of the cartilla, and the portal. */
async function servePages({ app, config, overrides, service, schema, serves, closing }: Startup): Promise<void> {
  const anonymous = (request: FastifyRequest): Context =>
    createContext(service, { acceptLanguage: request.headers['accept-language'], address: request.ip });
  if (serves('cartilla')) await app.register(cartillaPages(anonymous));
  const begin = (job: typeof startJobs, address: string): void => {
    closing.push(job(() => createContext(service, { address }), app.log).stop);
  };
  if (overrides.background !== false) {
    if (serves('cartilla')) begin(startJobs, 'sweep');
    if (serves('identity')) begin(startAddressJob, 'addresses');
    if (serves('patient')) begin(startUnitLists, 'lists');
    begin(startTasks, 'tasks');
    begin(startReminders, 'reminders');
    if (serves('coordination')) begin(startShares, 'sweep');
  }
  if (serves('identity')) await app.register(tokenEndpoint(anonymous)).register(mailEvents(service, mailBounced));
  if (serves('schedule')) await app.register(calendarFeed(anonymous));
  if (serves('coordination')) await app.register(sharePages(anonymous));
  if (overrides.only) return void app.setNotFoundHandler(notFound);
  await app.register(recordExports(schema, anonymous));
  if (!config.production) await serveDocumentation(app);
  await servePortal(app);
}

/** Opens the port. Everything is closed again where that fails. */
async function listen({ app, config, service, log, passwords, shutdown, closing }: Startup): Promise<Running> {
  const { host, port: wanted } = config;
  const { database } = service;
  try {
    await app.listen({ port: wanted, host });
  } catch (error) {
    await Promise.allSettled([...closing.map((close) => close()), app.close(), passwords.close(), database.close()]);
    const { code } = error as { code?: string };
    throw new ConfigError(
      code === 'EADDRINUSE'
        ? operatorMessages.portInUse(wanted, host)
        : operatorMessages.cannotListen(host, wanted, code ?? 'unknown reason'),
    );
  }
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  let stopping: Promise<void> | undefined;
  const stop = async (lameDuckMs: number): Promise<void> => {
    await shutdown.run(lameDuckMs);
    await Promise.all(closing.map((close) => close()));
    await passwords.close();
    await database.close();
  };
  return { url, service, log, stop: ({ lameDuckMs = 0 } = {}) => (stopping ??= stop(lameDuckMs)) };
}
