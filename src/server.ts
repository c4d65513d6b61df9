/** start(config) -> { url, stop }: database, HTTP, GraphQL, health, mail, in the order in which they depend on each other. */
import type { AddressInfo } from 'node:net';
import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { assembleSchema, assembleSubgraph } from './assemble';
import { createContext } from './authentication';
import { ConfigError, type Config } from './config';
import { AccessLog } from './core/audit';
import type { Service } from './core/context';
import type { Module } from './core/module';
import { one } from './core/database';
import { startPasswords } from './core/passwords';
import { useSecrets } from './core/secrets';
import { isMigrated, open } from './database';
import { seedDemo } from './demo/seed';
import { serveExplorer } from './explorer';
import { serveGraphql } from './graphql';
import { mailbox, startDispatcher } from './mail';
import { serveLive } from './live';
import { modules } from './modules';
import { credentialsOutcome } from './modules/identity';
import { cartillaPages, startSweeps } from './modules/patient';
import { calendarFeed } from './modules/schedule';
import { servePortal } from './portal.http';

/** What a caller may set beside the configuration: tests and subgraphs do. */
export interface Overrides {
  now?: () => number;
  /** Serves this module alone, as a subgraph, instead of all of them together. */
  only?: Module['name'];
  /** Told of each step while the service comes up. */
  onProgress?: (step: string) => void;
}

export interface Running {
  readonly url: string;
  readonly service: Service;
  stop(): Promise<void>;
}

const PASSWORD_THREADS = 2;

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
  };
  const closing: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { headersTimeout: 30_000, connectionsCheckingInterval: 5_000 },
  } as never) as unknown as FastifyInstance;
  await app.register(helmet, { contentSecurityPolicy: false });
  serveHealth(app, service, () => stopping !== undefined);
  const { only } = overrides;
  const serves = (name: Module['name']): boolean => only === undefined || only === name;
  const schema = only ? assembleSubgraph(modules.find(({ name }) => name === only)!).schema : assembleSchema(modules);
  // Before the dispatcher starts: nobody in the demo waits for a letter.
  if (config.demo && !only) await seedDemo(service, schema, progress);
  if (!config.production && !only) serveExplorer(app);
  closing.push(await serveGraphql(app, service, schema));
  serveLive(app, service, schema);
  if (serves('identity')) {
    if (!config.production && !config.sendgrid) await app.register(mailbox, { dataDir: config.dataDir });
    const dispatcher = startDispatcher(service, {
      log: app.log,
      onOutcome: async (db, letter, outcome, at) => {
        if (letter.kind === 'CREDENTIALS') await credentialsOutcome(db, letter.id, outcome, at);
      },
    });
    closing.push(() => dispatcher.stop());
  }
  if (serves('patient')) {
    await app.register(cartillaPages((request) => createContext(service, { acceptLanguage: request.headers['accept-language'], address: request.ip })));
    const sweeps = startSweeps(() => createContext(service, { address: 'sweep' }), app.log);
    closing.push(() => sweeps.stop());
  }
  if (serves('schedule')) await app.register(calendarFeed((request) => createContext(service, { acceptLanguage: request.headers['accept-language'], address: request.ip })));
  if (!only) await servePortal(app);
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
  const stop = async (): Promise<void> => {
    await app.close();
    for (const close of closing.reverse()) await close();
    await passwords.close();
    await database.close();
  };
  return { url, service, stop: () => (stopping ??= stop()) };
}

function serveHealth(app: FastifyInstance, service: Service, isStopping: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const ready = !isStopping() && (await one(service.database, 'SELECT 1 AS up').then(() => isMigrated(service.database)).catch(() => false));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}
