/**
 * GET /metrics for Prometheus: bounded labels only (root fields of our own schema, codes of the contract), nothing personal.
 * It is closed but for scrapers: the bearer of METRICS_TOKEN reads it, and in development, without a token, the same
 * machine. Every other request gets the 404 of an unknown address.
 */
import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../config';
import type { Service } from '../core/context';
import type { Dispatcher } from '../delivery';
import { metricsOfWorkers } from './worker-metrics';
import { outboxAge, outboxTally } from '../delivery';

/** Heap, CPU, event-loop delay and garbage collection: one registry for each process, which in tests runs several servers. */
const processMetrics = new Registry();
let isCollecting = false;
function collectProcess(): void {
  if (isCollecting) return;
  isCollecting = true;
  collectDefaultMetrics({ register: processMetrics });
  processMetrics.removeSingleMetric('nodejs_version_info');
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** The outbox is read at most once in this period, however many scrapers there are. */
const FRESH_MS = 5_000;
const PATIENCE_MS = 1_500;

/** Names and versions of clients that are told apart; all further ones are counted as "other". */
const MOST_CLIENTS = 100;
/** New ones that one account may introduce: the clients of a family fit, and no family uses them all up. */
const MOST_OF_ACCOUNT = 3;
/** A name or version that becomes a label: no sentence and no e-mail address. */
const CLIENT_LABEL = /^[A-Za-z@][\w./-]{0,39}$/;
const VERSION_LABEL = /^[\w.+-]{1,20}$/;
/** A CURP, or a number as long as a telephone number or an NSS: it never becomes a label. */
const PERSONAL = /[A-Z]{4}\d{6}[A-Z]{6}|\d{10}/i;

/** The metrics of one server. */
export interface Metrics {
  /** Counts an answered operation: its root fields, the code of its first error or OK, and its time in ms. */
  answered(operation: string, code: string, ms: number): void;
  /** Counts a request by the name and version that its client sends; new ones are learned from sessions, a few from each account. */
  called(headers: IncomingHttpHeaders, account: string | undefined): void;
  readonly dispatcher: { current?: Pick<Dispatcher, 'counters'> };
  text(): Promise<string>;
}

function outboxOf(service: Service): () => Promise<{ age: number; letters: Record<string, number> } | undefined> {
  let last: { at: number; value: Promise<{ age: number; letters: Record<string, number> } | undefined> } | undefined;
  const read = async () => {
    const asked = Promise.all([outboxAge(service.database, service.now()), outboxTally(service.database)]).then(
      ([age, letters]) => ({ age, letters }),
    );
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined).unref());
    return Promise.race([asked, late]).catch(() => undefined);
  };
  return () => {
    if (!last || Date.now() - last.at > FRESH_MS) last = { at: Date.now(), value: read() };
    return last.value;
  };
}

export function openMetrics(service: Service, schema: GraphQLSchema): Metrics {
  collectProcess();
  const registers = [new Registry()];
  const known = new Set(
    [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.keys(root?.getFields() ?? {})),
  );
  const dispatcher: Metrics['dispatcher'] = {};
  const outbox = outboxOf(service);

  const requests = new Counter({
    name: 'carnet_requests_total',
    help: 'Operations answered, by root field and by the code of the first error.',
    labelNames: ['operation', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'carnet_request_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const clients = new Counter({
    name: 'carnet_client_requests_total',
    help: 'Operations answered, by the name and version that the client sends; "other" beyond 100 of them.',
    labelNames: ['client', 'version'],
    registers,
  });
  const knownClients = new Map<string, { labels: { client: string; version: string }; introducedBy: string }>();
  const OTHER = { client: 'other', version: '' };
  const mayIntroduce = (account: string): boolean =>
    knownClients.size < MOST_CLIENTS &&
    [...knownClients.values()].filter(({ introducedBy }) => introducedBy === account).length < MOST_OF_ACCOUNT;
  const clientOf = (headers: IncomingHttpHeaders, account?: string): { client: string; version: string } => {
    if (headers['apollographql-client-name'] === undefined) return { client: 'none', version: '' };
    const client = String(headers['apollographql-client-name']);
    const version = String(headers['apollographql-client-version'] ?? '');
    const key = `${client} ${version}`;
    const learned = knownClients.get(key);
    if (learned) return learned.labels;
    const mayBeLabels = CLIENT_LABEL.test(client) && (version === '' || VERSION_LABEL.test(version));
    if (!mayBeLabels || PERSONAL.test(key) || account === undefined || !mayIntroduce(account)) return OTHER;
    const labels = { client, version };
    knownClients.set(key, { labels, introducedBy: account });
    return labels;
  };
  /** `aggregator` adds up several processes: what all of them see alike is taken once. */
  const gauge = (
    name: string,
    help: string,
    collect: (this: Gauge) => void | Promise<void>,
    aggregator: 'sum' | 'min' | 'max' = 'sum',
  ): Gauge => new Gauge({ name, help, registers, collect, aggregator });
  const counted = (name: string, help: string, label: string, counts: () => Record<string, number>): Counter =>
    new Counter({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        for (const [value, count] of Object.entries(counts())) this.inc({ [label]: value }, count);
      },
    });
  new Counter({
    name: 'carnet_statements_total',
    help: 'Statements sent to the database.',
    registers,
    collect() {
      this.reset();
      this.inc(service.database.statements());
    },
  });
  gauge(
    'carnet_database_up',
    'Whether the database answered when it was asked for the outbox.',
    async function () {
      this.set(Number((await outbox()) !== undefined));
    },
    'min',
  );
  gauge(
    'carnet_outbox_oldest_seconds',
    'For how long the oldest letter that may leave has waited.',
    async function () {
      this.set((await outbox())?.age ?? NaN);
    },
    'max',
  );
  new Gauge({
    name: 'carnet_outbox_letters',
    help: 'Letters that wait, are on their way, or were given up and need a hand.',
    labelNames: ['status'],
    registers,
    aggregator: 'max',
    async collect() {
      this.reset();
      for (const [status, letters] of Object.entries((await outbox())?.letters ?? {})) this.set({ status }, letters);
    },
  });
  counted(
    'carnet_letters_total',
    'Tries of this process to send a letter, by what became of them.',
    'outcome',
    () => dispatcher.current?.counters ?? {},
  );
  counted(
    'carnet_logins_total',
    'Logins at this process, by what became of them.',
    'outcome',
    () => service.counters?.of('login') ?? {},
  );
  gauge('carnet_passwords_waiting', 'Passwords that wait to be hashed.', function () {
    this.set(service.passwords.waiting?.() ?? 0);
  });
  new Gauge({
    name: 'carnet_database_connections',
    help: 'Connections of the pool, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      for (const [state, count] of Object.entries(service.database.connections())) this.set({ state }, count);
    },
  });

  const ofWorkers = metricsOfWorkers([registers[0]!, processMetrics]);
  return {
    answered(operation, code, ms) {
      const label = known.has(operation) ? operation : operation.includes(' ') ? 'several' : 'other';
      requests.inc({ operation: label, code });
      seconds.observe({ operation: label }, ms / 1000);
    },
    called: (headers, account) => clients.inc(clientOf(headers, account)),
    dispatcher,
    text: ofWorkers ?? (async () => `${await registers[0]!.metrics()}\n${await processMetrics.metrics()}`),
  };
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Whether the request comes from this machine and through no proxy. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') && FORWARDED.every((name) => headers[name] === undefined);

/** Equal digests in place of equal texts: the comparison takes the same time for every text of every length. */
const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

export function serveMetrics(
  app: FastifyInstance,
  metrics: Metrics,
  { metricsToken, production }: Pick<Config, 'metricsToken' | 'production'>,
): void {
  const expected = metricsToken && digest(`Bearer ${metricsToken}`);
  const mayRead = (request: FastifyRequest): boolean =>
    expected ? timingSafeEqual(digest(request.headers.authorization ?? ''), expected) : !production && isLocal(request);
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(await metrics.text());
  });
}
