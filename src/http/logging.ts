/**
 * Logs as JSON lines in which nothing personal can stand: a field is written only if it is in the list below and looks as it
 * should there, whoever logs it and whatever else an error carries (mysql2 hangs the statement with its values on one).
 */
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import type { Config } from '../config';
import { databaseTrouble } from '../database/errors';

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const WORD = matches(/^[A-Za-z][A-Za-z0-9_]{0,60}$/);

/** Every field that a line may have, and what it must look like. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  requestId: matches(/^(?:[0-9A-Z]{26}|req-[0-9a-z]{1,12})$/),
  /** The pattern of a route, never the address: addresses hold tokens. */
  route: matches(/^\/[\w/:.*-]{0,60}$/),
  method: WORD,
  status: isNumber,
  ms: isNumber,
  operation: matches(/^[A-Za-z_ ]{1,80}$/),
  error: WORD,
  code: WORD,
  trouble: WORD,
  stack: (value) => Array.isArray(value) && value.every(matches(/^at [^"'`]{1,300}$/)),
  letter: matches(/^[0-9A-Z]{26}$/),
  kind: WORD,
  outcome: WORD,
  attempts: isNumber,
  state: WORD,
  after: WORD,
  pauseMs: isNumber,
  signal: WORD,
  url: matches(/^https?:\/\/[\w.:[\]-]+$/),
  step: matches(/^[\w ]{1,60}$/),
  unanswered: isNumber,
};

const written = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => FIELDS[name]?.(value)));

// Where the code lies is no secret, but it is no news either: paths begin at the project.
const ROOT = new RegExp(`(?:file://)?${process.cwd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`, 'g');

/** What may be known of an error: its kind, its code, and where it came from. Its message may quote what was sent. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const trouble = databaseTrouble(error);
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => /^\s+(at .+)$/.exec(line)?.[1]?.replace(ROOT, '') ?? []);
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(trouble ? { trouble } : { stack: frames.slice(0, 12) }),
  };
}

/** What others than us say of an error quotes it; what is said of one is said by its fields. */
const FOREIGN = 'something failed';

/** The log of one process. `write` is where its lines go; by default the standard output. */
export function openLog({ logLevel }: Pick<Config, 'logLevel'>, write?: (line: string) => void): Logger {
  const options: pino.LoggerOptions = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), bindings: () => ({}), log: written },
    // Before pino makes anything of them: an Error, or one under `err`, becomes what may be known of it.
    hooks: {
      logMethod(words, method) {
        const [first, message] = words as unknown[];
        const error = first instanceof Error ? first : (first as { err?: unknown } | null | undefined)?.err;
        if (error === undefined) return method.apply(this, words);
        return method.apply(this, [
          { ...(first instanceof Error ? {} : (first as object)), err: undefined, ...describe(error) },
          OURS.has(message) ? (message as string) : FOREIGN,
        ]);
      },
    },
  };
  return write ? pino(options, { write }) : pino(options);
}

const OURS: ReadonlySet<unknown> = new Set(['a request failed', 'calendar feed failed', 'the process cannot go on']);

const SLOW_MS = 2_000;

/** One line for each answer that an operator should see; all of them at level debug. */
export function watchRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime);
    const level = reply.statusCode >= 500 ? 'warn' : ms > SLOW_MS ? 'info' : 'debug';
    if (log.isLevelEnabled(level))
      log[level](
        {
          requestId: request.id,
          method: request.method,
          route: request.routeOptions.url,
          status: reply.statusCode,
          ms,
        },
        'answered',
      );
  });
}
