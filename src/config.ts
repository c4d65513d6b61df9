/** The only reader of process.env. Returns one parsed, frozen object, or throws one message with all problems. */
import { createPublicKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { textMessagesOf, webPushOf, type TextMessages, type WebPush } from './core/channel-config';
import { operatorMessages as message } from './core/operator.messages';

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** The address of the service for people, without a slash at its end: for links in emails, feeds and covers. */
  readonly publicUrl: string;
  /** Origins whose pages may call the API with a Bearer token, beside the service's own. */
  readonly allowedOrigins: readonly string[];
  /** mysql://...; undefined for the embedded database in dataDir. */
  readonly databaseUrl: string | undefined;
  /** TLS to the server of `databaseUrl`, whose certificate is checked: by `ca` (PEM), else by the authorities of Node. Undefined for none. */
  readonly databaseTls: { readonly ca: string | undefined } | undefined;
  readonly dataDir: string;
  /** The key that encrypts the embedded database; undefined: it is not encrypted. */
  readonly dataKey: string | undefined;
  /** The key that the command change-data-key encrypts it with. */
  readonly newDataKey: string | undefined;
  /** The first secret signs and encrypts, all of them verify and decrypt. */
  readonly secrets: readonly string[];
  readonly sendgrid: { readonly apiKey: string; readonly baseUrl: string | undefined } | undefined;
  /** The public key of the mail service's signed reports, base64 of an SPKI in DER; undefined: none are taken. */
  readonly mailEventsKey: string | undefined;
  readonly mailFrom: string;
  /** The service that sends text messages; undefined: these channels are not offered. */
  readonly textMessages: TextMessages | undefined;
  /** The identity towards push services; undefined: push is off. */
  readonly webPush: WebPush | undefined;
  readonly demo: boolean;
  readonly fixedSecurityCode: string | undefined;
  /** The proxies whose forwarding headers are trusted: true for all, a number of hops, or a list of addresses. */
  readonly trustProxy: boolean | number | string;
  readonly logLevel: string;
  /** Base URL of an OpenTelemetry collector; without one there are no traces. */
  readonly tracesEndpoint: string | undefined;
  /** The bearer token that reads /metrics; without one /metrics is closed in production. */
  readonly metricsToken: string | undefined;
  /** Processes that serve the port; more than one needs a database of its own, `databaseUrl`. */
  readonly workers: number;
  /** The milliseconds that a query may wait for its turn before it is refused with 503. */
  readonly longestWaitMs: number;
  /** How long a session of an account with a staff role lasts at most, and without a request. */
  readonly staffSessionMs: number;
  readonly staffIdleMs: number;
  /** Roles that need a second factor. */
  readonly secondFactorRoles: readonly string[];
  /** Memory of the response cache in megabytes; 0 turns it off. */
  readonly answersMb: number;
  /** Seconds for which an act can be undone and letters about it wait; 0 for neither. */
  readonly undoSeconds: number;
  /** By how many milliseconds the service's clock is ahead of the machine's; for tests. */
  readonly clockAheadMs: number;
}

/** A wrong configuration, argument or environment. The command line prints its message without a stack and exits with 1. */
export class ConfigError extends Error {}

const SHORTEST_SECRET = 32;
const MOST_WORKERS = 256;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** At least 16 of the characters of a Bearer token (RFC 6750, 2.1). */
const METRICS_TOKEN = /^[\w.~+/-]{16,}=*$/;
/** What can stand in a PRAGMA without quoting. */
const DATA_KEY = /^[\w+/=-]{32,128}$/;
/** Placeholder words, rows of the keyboard, and a short repeated block. */
const WEAK =
  /^(.{1,20})\1+$|secret|changeme|cambiame|password|contrase|example|default|insecure|qwerty|0123456789|abcdefgh/i;

function isWeak(secret: string): boolean {
  return secret.length < SHORTEST_SECRET || WEAK.test(secret) || new Set(secret).size < 10;
}

/** The secret of the embedded service, created at the first start, so that sessions survive a restart. */
function storedSecrets(dataDir: string): string[] {
  const file = join(dataDir, 'secrets');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return [readFileSync(file, 'utf8').trim()];
}

/** Hosts of this machine: what is sent to them reaches no network. */
const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** TLS to the database: as DATABASE_TLS says, else where there is a CA file, and in production for every host but this machine. */
function databaseTls(
  env: NodeJS.ProcessEnv,
  { host, production }: { host: string; production: boolean },
  wrong: string[],
): Config['databaseTls'] {
  const [word, file] = [env.DATABASE_TLS, env.DATABASE_CA];
  if (word && !['verify', 'off'].includes(word)) wrong.push(message.databaseTls);
  if (word === 'off' && file) wrong.push(message.databaseCaWithoutTls);
  const isNeeded = word ? word === 'verify' : Boolean(file) || (production && !LOCAL_HOST.test(host));
  if (!isNeeded) return undefined;
  try {
    return { ca: file ? readFileSync(file, 'utf8') : undefined };
  } catch {
    wrong.push(message.databaseCa);
    return undefined;
  }
}

const trustProxy = (value: string | undefined): Config['trustProxy'] =>
  !value || value === 'false' ? false : value === 'true' ? true : /^\d+$/.test(value) ? Number(value) : value;

const isNetwork = (part: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
  const [address = '', prefix, ...more] = part.split('/');
  return (
    isIP(address) > 0 &&
    more.length === 0 &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIP(address) === 4 ? 32 : 128)))
  );
};

/**
 * Whether `text` is an origin as a browser sends it (RFC 6454, 6.2): scheme, host, and the port unless it is the scheme's
 * default. Origins of apps (capacitor://localhost) have schemes for which the URL standard defines no origin.
 */
function isOrigin(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(text) || !URL.canParse(text))
    return false;
  return !/^https?:/.test(text) || new URL(text).origin === text;
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Whether `text` is base64 of a public key (SPKI in DER) of the curve P-256. */
function isPublicKey(text: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const STAFF_ROLES = ['SOCIAL_WORKER', 'CLINICIAN', 'ADMINISTRATOR', 'AUDITOR'];

const PORT = 4000;

/**
 * Reads the environment. Throws a ConfigError with all problems. `subgraphPort` is the default port of a subgraph; the default
 * of publicUrl is then the router, because all subgraphs have to accept the same tokens.
 */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  { subgraphPort }: { subgraphPort?: number } = {},
): Config {
  const wrong: string[] = [];
  const production = env.NODE_ENV === 'production';
  const port = Number(env.PORT ?? subgraphPort ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) wrong.push(message.port);
  const host = env.HOST || '127.0.0.1';
  const publicUrl = (env.PUBLIC_URL || `http://${host}:${subgraphPort ? PORT : port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl) || !/^https?:/.test(publicUrl)) wrong.push(message.publicUrl);
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !/^(mysql|mariadb):\/\/[^/]+\/[^/?]+/.test(databaseUrl)) wrong.push(message.databaseUrl);
  const databaseHost = databaseUrl && URL.canParse(databaseUrl) ? new URL(databaseUrl).hostname : undefined;
  const tls = databaseHost ? databaseTls(env, { host: databaseHost, production }, wrong) : undefined;
  const allowedOrigins = listOf(env.ALLOWED_ORIGINS);
  if (!allowedOrigins.every(isOrigin)) wrong.push(message.allowedOrigins);
  const given = listOf(env.CARNET_SECRETS);
  if (given.some(isWeak)) wrong.push(message.secrets(SHORTEST_SECRET));
  const proxies = trustProxy(env.TRUST_PROXY);
  if (typeof proxies === 'string' && !proxies.split(',').every((part) => isNetwork(part.trim())))
    wrong.push(message.trustProxy);
  if (env.LOG_LEVEL && !LOG_LEVELS.includes(env.LOG_LEVEL)) wrong.push(message.logLevel(LOG_LEVELS));
  const demoWord = env.CARNET_DEMO || (databaseUrl ? 'off' : production ? 'off' : 'on');
  if (!['on', 'off'].includes(demoWord)) wrong.push(message.demo);
  if (env.SENDGRID_API_KEY && !env.MAIL_FROM) wrong.push(message.mailFromMissing);
  if (env.MAIL_FROM && !/^[^\s@]+@[^\s@]+$/.test(env.MAIL_FROM)) wrong.push(message.mailFrom);
  if (env.SENDGRID_BASE_URL && !URL.canParse(env.SENDGRID_BASE_URL)) wrong.push(message.sendgridUrl);
  const tracesEndpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT || undefined;
  if (tracesEndpoint && !/^https?:/.test(tracesEndpoint)) wrong.push(message.tracesEndpoint);
  const dataKey = env.CARNET_DATA_KEY || undefined;
  const newDataKey = env.CARNET_NEW_DATA_KEY || undefined;
  if ([dataKey, newDataKey].some((key) => key && !DATA_KEY.test(key))) wrong.push(message.dataKey);
  const metricsToken = env.METRICS_TOKEN || undefined;
  if (metricsToken && !METRICS_TOKEN.test(metricsToken)) wrong.push(message.metricsToken);
  const answersMb = Number(env.CARNET_ANSWERS_MB ?? 8);
  if (!(answersMb >= 0 && answersMb <= 4096)) wrong.push(message.answersMb);
  const longestWaitMs = Number(env.CARNET_LONGEST_WAIT_MS ?? 700);
  if (!(longestWaitMs >= 50 && longestWaitMs <= 10_000)) wrong.push(message.longestWaitMs);
  const workers = Number(env.WEB_CONCURRENCY ?? 1);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) wrong.push(message.workers(MOST_WORKERS));
  if (workers > 1 && !databaseUrl) wrong.push(message.workersNeedDatabase);
  const staffHours = Number(env.CARNET_STAFF_SESSION_HOURS || 12);
  if (!(staffHours > 0 && staffHours <= 12)) wrong.push(message.staffHours);
  const idleMinutes = Number(env.CARNET_STAFF_IDLE_MINUTES || 15);
  if (!(idleMinutes > 0 && idleMinutes <= 15)) wrong.push(message.idleMinutes);
  const secondFactorRoles = listOf(env.CARNET_SECOND_FACTOR_ROLES);
  if (!secondFactorRoles.every((role) => STAFF_ROLES.includes(role)))
    wrong.push(message.secondFactorRoles(STAFF_ROLES));
  const undoSeconds = Number(env.CARNET_UNDO_SECONDS ?? 30);
  if (!(Number.isInteger(undoSeconds) && undoSeconds >= 0 && undoSeconds <= 600)) wrong.push(message.undoSeconds);
  if (env.SENDGRID_WEBHOOK_KEY && !isPublicKey(env.SENDGRID_WEBHOOK_KEY)) wrong.push(message.mailEventsKey);
  const clock = env.CARNET_CLOCK ? Date.parse(env.CARNET_CLOCK) : undefined;
  if (clock !== undefined && (Number.isNaN(clock) || !RFC_3339.test(env.CARNET_CLOCK!))) wrong.push(message.clock);
  const textMessages = textMessagesOf(env, wrong);
  const dataDir = resolve(env.CARNET_DATA_DIR || 'var');
  const webPush = webPushOf(env, { production, dataDir }, wrong);
  if (production) {
    for (const name of ['DATABASE_URL', 'SENDGRID_API_KEY', 'MAIL_FROM'] as const)
      if (!env[name]) wrong.push(message.neededInProduction(name));
    if (given.length === 0) wrong.push(message.neededInProduction('CARNET_SECRETS'));
    if (!env.PUBLIC_URL?.startsWith('https:')) wrong.push(message.publicUrlInProduction);
    if (env.CARNET_DEMO === 'on') wrong.push(message.demoInProduction);
    for (const name of ['CARNET_FIXED_SECURITY_CODE', 'CARNET_CLOCK'])
      if (env[name]) wrong.push(message.notInProduction(name));
  }
  if (wrong.length > 0) throw new ConfigError(message.unusable(wrong));
  return Object.freeze({
    production,
    port,
    host,
    publicUrl,
    allowedOrigins,
    databaseUrl,
    databaseTls: tls,
    dataDir,
    dataKey,
    newDataKey,
    secrets: given.length > 0 ? given : storedSecrets(dataDir),
    sendgrid: env.SENDGRID_API_KEY ? { apiKey: env.SENDGRID_API_KEY, baseUrl: env.SENDGRID_BASE_URL } : undefined,
    mailEventsKey: env.SENDGRID_WEBHOOK_KEY || undefined,
    mailFrom: env.MAIL_FROM || 'carnet@carnet.invalid',
    textMessages,
    webPush,
    demo: demoWord === 'on',
    fixedSecurityCode: env.CARNET_FIXED_SECURITY_CODE || undefined,
    trustProxy: proxies,
    metricsToken,
    tracesEndpoint,
    answersMb,
    workers,
    longestWaitMs,
    staffSessionMs: staffHours * 3_600_000,
    staffIdleMs: idleMinutes * 60_000,
    secondFactorRoles,
    undoSeconds,
    clockAheadMs: clock === undefined ? 0 : clock - Date.now(),
    logLevel: env.LOG_LEVEL || (production ? 'info' : 'warn'),
  });
}
