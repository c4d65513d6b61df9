/**
 * Logs as JSON lines without personal data: a field is written only if it is in the list below and its value matches the
 * pattern there. Errors may carry more (mysql2 adds the statement with its values), which is never written.
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

/** Every field that a line may have, with the check of its value. */
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
  worker: isNumber,
  exitCode: isNumber,
  url: matches(/^https?:\/\/[\w.:[\]-]+$/),
  step: matches(/^[\w ]{1,60}$/),
  unanswered: isNumber,
};

const written = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => FIELDS[name]?.(value)));

// Lines show paths from the project on, not where it is installed.
const ROOT = new RegExp(`(?:file://)?${process.cwd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`, 'g');

/** The fields of an error that may be logged: name, code and stack frames. Not its message, which may quote the request. */
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

/** In place of a message that is not in OURS: messages of libraries quote the error. */
const FOREIGN = 'something failed';

/** The log of one process. `write` receives its lines; by default they go to the standard output. */
export function openLog({ logLevel }: Pick<Config, 'logLevel'>, write?: (line: string) => void): Logger {
  const options: pino.LoggerOptions = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), bindings: () => ({}), log: written },
    // Before pino serializes it, an Error (or one under `err`) is reduced to its fields that may be logged.
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

const OURS: ReadonlySet<unknown> = new Set([
  'a request failed',
  'calendar feed failed',
  'the process cannot go on',
  'a background job failed',
]);

const SLOW_MS = 2_000;

/** Logs failed and slow answers; at level debug, every answer. */
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
