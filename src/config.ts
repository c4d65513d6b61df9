/** The only reader of process.env: one parsed, frozen object. Everything wrong with it is named in one message. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Where people reach the service, without a slash at its end; for links in emails, feeds and covers. */
  readonly publicUrl: string;
  /** Origins whose pages may call the API with a Bearer token, beside the service's own. */
  readonly allowedOrigins: readonly string[];
  /** mysql://...; undefined stands for the embedded database in dataDir. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** The first signs and seals, all verify and open. */
  readonly secrets: readonly string[];
  readonly sendgrid: { readonly apiKey: string; readonly baseUrl: string | undefined } | undefined;
  readonly mailFrom: string;
  readonly demo: boolean;
  readonly fixedSecurityCode: string | undefined;
  /** Which proxies may name the client's address: true, a number of hops, or a list of addresses. */
  readonly trustProxy: boolean | number | string;
  readonly logLevel: string;
  /** The bearer token that reads /metrics; without one /metrics is closed in production. */
  readonly metricsToken: string | undefined;
  /** Memory for answers that may be asked for again unchanged; 0 keeps none. */
  readonly answersMb: number;
}

/** What is wrong with the surroundings; printed without a stack, exit code 1. */
export class ConfigError extends Error {}

const SHORTEST_SECRET = 32;
/** At least 16 of the characters of a Bearer token (RFC 6750, 2.1). */
const METRICS_TOKEN = /^[\w.~+/-]{16,}=*$/;
/** Words that people put where a secret belongs, rows of keys, and a short block again and again. */
const WEAK =
  /^(.{1,20})\1+$|secret|changeme|cambiame|password|contrase|example|default|insecure|qwerty|0123456789|abcdefgh/i;

function isWeak(secret: string): boolean {
  return secret.length < SHORTEST_SECRET || WEAK.test(secret) || new Set(secret).size < 10;
}

/** Made once and kept, so that sessions outlive a restart of the embedded service. */
function keptSecrets(dataDir: string): string[] {
  const file = join(dataDir, 'secrets');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return [readFileSync(file, 'utf8').trim()];
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
 * Whether `text` is an origin as a browser sends it (RFC 6454, 6.2): scheme, host, port unless it is the scheme's own. Those of
 * apps (capacitor://localhost) have schemes for which the URL standard knows no origin.
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

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const PORT = 4000;

/**
 * Reads the environment. Throws a ConfigError that names all that is wrong. `subgraphPort` is the port of a subgraph unless
 * PORT says another; what people reach is then the router, whose address all subgraphs must agree on: tokens are meant for it.
 */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  { subgraphPort }: { subgraphPort?: number } = {},
): Config {
  const wrong: string[] = [];
  const production = env.NODE_ENV === 'production';
  const port = Number(env.PORT ?? subgraphPort ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) wrong.push('PORT must be a number from 0 to 65535');
  const host = env.HOST || '127.0.0.1';
  const publicUrl = (env.PUBLIC_URL || `http://${host}:${subgraphPort ? PORT : port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl) || !/^https?:/.test(publicUrl))
    wrong.push('PUBLIC_URL must be an http or https address');
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !/^(mysql|mariadb):\/\/[^/]+\/[^/?]+/.test(databaseUrl))
    wrong.push('DATABASE_URL must look like mysql://user:password@host:port/database');
  const allowedOrigins = listOf(env.ALLOWED_ORIGINS);
  if (!allowedOrigins.every(isOrigin))
    wrong.push('ALLOWED_ORIGINS must list exact origins such as https://portal.example.mx, without * or a path');
  const given = listOf(env.CARNET_SECRETS);
  if (given.some(isWeak)) wrong.push(`CARNET_SECRETS must be random, each of ${SHORTEST_SECRET} characters or more`);
  const proxies = trustProxy(env.TRUST_PROXY);
  if (typeof proxies === 'string' && !proxies.split(',').every((part) => isNetwork(part.trim())))
    wrong.push('TRUST_PROXY must be true, false, a number of hops, or a list of addresses and networks');
  if (env.LOG_LEVEL && !LOG_LEVELS.includes(env.LOG_LEVEL))
    wrong.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const demoWord = env.CARNET_DEMO || (databaseUrl ? 'off' : production ? 'off' : 'on');
  if (!['on', 'off'].includes(demoWord)) wrong.push('CARNET_DEMO must be on or off');
  if (env.SENDGRID_API_KEY && !env.MAIL_FROM) wrong.push('MAIL_FROM is needed with SENDGRID_API_KEY');
  if (env.MAIL_FROM && !/^[^\s@]+@[^\s@]+$/.test(env.MAIL_FROM)) wrong.push('MAIL_FROM must be an email address');
  if (env.SENDGRID_BASE_URL && !URL.canParse(env.SENDGRID_BASE_URL)) wrong.push('SENDGRID_BASE_URL must be an address');
  const metricsToken = env.METRICS_TOKEN || undefined;
  if (metricsToken && !METRICS_TOKEN.test(metricsToken))
    wrong.push('METRICS_TOKEN must have 16 characters or more: letters, digits and -._~+/');
  const answersMb = Number(env.CARNET_ANSWERS_MB ?? 8);
  if (!(answersMb >= 0 && answersMb <= 4096)) wrong.push('CARNET_ANSWERS_MB must be a number of megabytes, 0 to 4096');
  if (production) {
    for (const name of ['DATABASE_URL', 'SENDGRID_API_KEY', 'MAIL_FROM'] as const)
      if (!env[name]) wrong.push(`${name} is needed in production`);
    if (given.length === 0) wrong.push('CARNET_SECRETS is needed in production');
    if (!env.PUBLIC_URL?.startsWith('https:')) wrong.push('PUBLIC_URL must be an https address in production');
    if (env.CARNET_DEMO === 'on') wrong.push('CARNET_DEMO must be off in production');
    if (env.CARNET_FIXED_SECURITY_CODE) wrong.push('CARNET_FIXED_SECURITY_CODE must not be set in production');
  }
  if (wrong.length > 0)
    throw new ConfigError(`The configuration is not usable:\n${wrong.map((w) => `  - ${w}`).join('\n')}`);
  const dataDir = resolve(env.CARNET_DATA_DIR || 'var');
  return Object.freeze({
    production,
    port,
    host,
    publicUrl,
    allowedOrigins,
    databaseUrl,
    dataDir,
    secrets: given.length > 0 ? given : keptSecrets(dataDir),
    sendgrid: env.SENDGRID_API_KEY ? { apiKey: env.SENDGRID_API_KEY, baseUrl: env.SENDGRID_BASE_URL } : undefined,
    mailFrom: env.MAIL_FROM || 'carnet@carnet.invalid',
    demo: demoWord === 'on',
    fixedSecurityCode: env.CARNET_FIXED_SECURITY_CODE || undefined,
    trustProxy: proxies,
    metricsToken,
    answersMb,
    logLevel: env.LOG_LEVEL || (production ? 'info' : 'warn'),
  });
}
