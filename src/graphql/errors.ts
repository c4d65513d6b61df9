/**
 * Errors as clients see them: codes of the contract only, sentences for people, no detail of the machine. An unexpected error
 * becomes INTERNAL_SERVER_ERROR with the request's id, under which the log has its details.
 */
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../core/context';
import { databaseTrouble } from '../database/errors';
import { Fault, faultText, rateLimited } from '../core/faults';
import { say, type Text } from '../core/i18n';
import type { Log } from '../core/log';
import { PasswordsBusy } from '../core/passwords';
import { httpMessages } from '../http/http.messages';
import { graphqlMessages } from './graphql.messages';

type Reader = Pick<Context, 'language' | 'requestId'>;

/** After this the queue of passwords has room again. */
const BUSY_MS = 5_000;
const UNAVAILABLE = new Set(['UNAVAILABLE', 'TIMEOUT', 'RETRY']);

const PROTOCOL_TEXTS: Readonly<Record<string, Text>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: graphqlMessages.malformedQuery,
  [ApolloServerErrorCode.BAD_REQUEST]: httpMessages.malformedRequest,
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: graphqlMessages.nameOperation,
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND]: graphqlMessages.persistedQueryNotFound,
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: graphqlMessages.persistedQueryNotSupported,
};

/** Removes values from a message: they may be personal data. Names of the document stay. */
const withoutValues = (message: string): string =>
  message.replace(/( found | represent [\w -]+: )("(?:[^"\\]|\\.)*"|[^;]*)/, '$1…');

/** The error as `reader` may see it. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  reader: Reader,
  production: boolean,
  log: Log,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const where = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof Fault) {
    const { http: _, ...extensions } = original.extensions;
    return { message: original.message, ...where, extensions };
  }
  if (UNAVAILABLE.has(databaseTrouble(original) ?? '')) {
    log(original, reader.requestId);
    return {
      message: faultText('SERVICE_UNAVAILABLE', reader.language),
      ...where,
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    };
  }
  if (original instanceof PasswordsBusy)
    return formatError(formatted, rateLimited(reader, Date.now() + BUSY_MS), reader, production, log);
  const code = String(formatted.extensions?.code ?? '');
  if (code === ApolloServerErrorCode.BAD_USER_INPUT)
    return {
      message: faultText('BAD_USER_INPUT', reader.language),
      ...where,
      extensions: {
        code,
        problems: [{ path: '', code: 'INVALID_VALUE', message: say(reader, graphqlMessages.wrongType) }],
      },
    };
  if (code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED)
    return {
      message: production ? say(reader, graphqlMessages.notInSchema) : withoutValues(formatted.message),
      ...where,
      extensions: { code },
    };
  const text = PROTOCOL_TEXTS[code];
  if (text) return { message: say(reader, text), ...where, extensions: { code } };
  if (
    code !== '' &&
    code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR &&
    error instanceof GraphQLError &&
    original === error
  ) {
    const { http: _, stacktrace: _s, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...where, extensions };
  }
  log(original, reader.requestId);
  return {
    message: faultText('INTERNAL_SERVER_ERROR', reader.language),
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: reader.requestId },
  };
}
