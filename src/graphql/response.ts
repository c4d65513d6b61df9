/**
 * How every answer of GraphQL ends, whichever way it was worked out: its errors in the reader's words, its reads in the
 * access log before anything of it leaves, and the HTTP status that goes with both.
 */
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { flushReads } from '../core/audit-trail';
import type { Context } from '../core/context';
import { faultText } from '../core/faults';
import type { Log } from '../core/log';
import { formatError } from './errors';

/** An answer, whoever worked it out. */
export interface Answered {
  readonly status: number;
  readonly body: string | Buffer;
  /** Of its first error, or OK. */
  readonly code: string;
  /** Where the same answer will be given again as long as nothing changes (fast-path/response-cache.ts). */
  readonly etag?: string;
}

/** How an error looks in general, and the error itself. */
export interface Raw {
  readonly formatted: GraphQLFormattedError;
  readonly error: unknown;
}

export interface Reporting {
  readonly production: boolean;
  /** Told of every fault that nobody foresaw. */
  readonly log: Log;
}

export interface FinishedResponse {
  readonly data?: ExecutionResult['data'];
  readonly errors?: GraphQLFormattedError[];
  /** What the outcome asks for; undefined when the errors have nothing to say about it. */
  readonly status: 503 | undefined;
}

/** Ends an answer. Nothing of it may leave before this resolves. */
export async function finishResponse(
  ctx: Context,
  data: ExecutionResult['data'],
  raws: readonly Raw[],
  { production, log }: Reporting,
): Promise<FinishedResponse> {
  const errors = raws.map(({ formatted, error }) => formatError(formatted, error, ctx, production, log));
  try {
    await flushReads(ctx);
  } catch (error) {
    log(error, ctx.requestId);
    return {
      errors: [
        { message: faultText('SERVICE_UNAVAILABLE', ctx.language), extensions: { code: 'SERVICE_UNAVAILABLE' } },
      ],
      status: 503,
    };
  }
  const isUnavailable = errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE');
  return { data, ...(errors.length > 0 && { errors }), status: isUnavailable ? 503 : undefined };
}

/** An error as Apollo Server hands it to `formatError`, and the status that it asks for. */
export function rawOf(error: GraphQLError): { raw: Raw; status: number | undefined } {
  const { http, ...extensions } = (error.extensions ?? {}) as Record<string, unknown> & {
    http?: { status?: number };
  };
  const formatted = {
    ...error.toJSON(),
    extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' },
  };
  return { raw: { formatted, error }, status: http?.status };
}
