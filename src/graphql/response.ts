/**
 * The last step of every GraphQL response, from Apollo Server and from the fast path: errors in the reader's language, reads
 * written to the access log before anything is sent, and the HTTP status that follows from both.
 */
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { flushReads } from '../core/audit-trail';
import type { Context } from '../core/context';
import { faultText } from '../core/faults';
import type { Log } from '../core/log';
import { formatError } from './errors';

/** An encoded answer. */
export interface Answered {
  readonly status: number;
  readonly body: string | Buffer;
  /** The code of its first error, or OK. */
  readonly code: string;
  /** Of an answer that the response cache may hold (fast-path/response-cache.ts). */
  readonly etag?: string;
}

/** An error as graphql-js formats it, and the original. */
export interface Raw {
  readonly formatted: GraphQLFormattedError;
  readonly error: unknown;
}

export interface Reporting {
  readonly production: boolean;
  /** Logs a fault that no rule expects. */
  readonly log: Log;
}

export interface FinishedResponse {
  readonly data?: ExecutionResult['data'];
  readonly errors?: GraphQLFormattedError[];
  /** The status that the errors require; undefined for none. */
  readonly status: 503 | undefined;
}

/** Finishes a response. Nothing of it may be sent before this resolves. */
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

/** An error as Apollo Server passes it to `formatError`, and the HTTP status in its extensions. */
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
