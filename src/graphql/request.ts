/** Reads and checks a GraphQL request (GraphQL over HTTP, sections 5 and 6). */
import type { FastifyRequest } from 'fastify';
import { Kind, visit, type DocumentNode } from 'graphql';
import { isBrokenText } from '../../packages/domain/src/text';
import { coreMessages } from '../core/core.messages';
import { faultText } from '../core/faults';
import { languageOf, say } from '../core/i18n';
import {
  badRequest,
  HttpRefusal,
  isJson,
  isSuspicious,
  mediaTypeFor,
  unsupportedMediaType,
  type MediaType,
} from '../http/errors';
import { graphqlMessages } from './graphql.messages';
import { persistedDocument, persistedHash, type RememberedDocuments } from './persisted-documents';
import { httpMessages } from '../http/http.messages';
import { excessText, type DocumentLimits, type Excess } from '../limits';

export interface GraphqlRequest {
  /** The text to run: of a document with several operations, the chosen one. */
  readonly query: string;
  readonly document: DocumentNode | undefined;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
  /** Whether `extensions.cost` is true: the answer tells the cost of the operation. */
  readonly wantsCost: boolean;
  /** The document as it was sent with its hash, to be remembered under it. */
  readonly persisted: { readonly hash: string; readonly document: string } | undefined;
}

const METHODS = { headers: { allow: 'GET, POST' } };

// A page of another site can make a browser send a GET, but not with one of these headers.
const PREFLIGHTED = [
  'authorization',
  'apollo-require-preflight',
  'apollographql-client-name',
  'x-apollo-operation-name',
  'x-carnet-session',
];

export const notAcceptable = (): HttpRefusal => new HttpRefusal(406, 'BAD_REQUEST', graphqlMessages.acceptJson);
export const subscribeElsewhere = (): HttpRefusal =>
  new HttpRefusal(406, 'BAD_REQUEST', graphqlMessages.subscribeElsewhere);

/**
 * Checks method and headers of a request to /graphql; the result is the media type of its answer, undefined for a POST that
 * accepts nothing but a stream of events.
 */
export function checkHead(request: FastifyRequest): MediaType | undefined {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'POST')
    throw new HttpRefusal(405, 'BAD_REQUEST', graphqlMessages.usePost, METHODS);
  if (method === 'POST' && (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined))
    throw unsupportedMediaType();
  if (method === 'GET' && !isJson(headers['content-type']) && !PREFLIGHTED.some((name) => headers[name]))
    throw new HttpRefusal(405, 'BAD_REQUEST', graphqlMessages.usePostOrHeader, METHODS);
  const mediaType = mediaTypeFor(headers.accept);
  if (!mediaType && !(method === 'POST' && acceptsEvents(headers.accept))) throw notAcceptable();
  return mediaType;
}

/** Whether an `Accept` header names text/event-stream. */
export const acceptsEvents = (accept: string | undefined): boolean => /\btext\/event-stream\b/i.test(accept ?? '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fromSearch(search: unknown): Record<string, unknown> {
  const json = (text: unknown): unknown => {
    if (text === undefined) return undefined;
    try {
      return JSON.parse(String(text));
    } catch {
      throw badRequest(graphqlMessages.malformedParameters);
    }
  };
  const { query, documentId, variables, operationName, extensions } = search as Record<string, unknown>;
  return { query, documentId, operationName, variables: json(variables), extensions: json(extensions) };
}

const optional = <T>(value: unknown, is: (value: unknown) => value is T, name: string): T | undefined => {
  if (value === undefined || value === null) return undefined;
  if (!is(value)) throw badRequest(graphqlMessages.parameterType(name));
  return value;
};
const isString = (value: unknown): value is string => typeof value === 'string';

/** The text of the document, and the hash with which it was sent. */
function readDocument(
  { query, documentId }: Record<string, unknown>,
  extensions: Record<string, unknown> | undefined,
  remembered: RememberedDocuments,
): Pick<GraphqlRequest, 'query' | 'persisted'> {
  const text = isString(query) && query.trim() !== '' ? query : undefined;
  const hash = persistedHash(documentId, extensions);
  if (hash !== undefined && (text !== undefined || query === undefined || query === null || query === '')) {
    const document = persistedDocument(hash, text, remembered);
    return { query: document, persisted: { hash, document } };
  }
  if (text === undefined) throw badRequest(graphqlMessages.queryMissing);
  return { query: text, persisted: undefined };
}

/** The request, within its limits; throws an HttpRefusal for any other. */
export function readRequest(
  request: FastifyRequest,
  limits: DocumentLimits,
  remembered: RememberedDocuments,
): GraphqlRequest {
  const isGet = request.method === 'GET';
  const parameters = isGet ? fromSearch(request.query) : request.body;
  if (Array.isArray(parameters)) throw badRequest(graphqlMessages.oneOperation);
  if (!isRecord(parameters)) throw badRequest(httpMessages.malformedRequest);
  const variables = optional(parameters.variables, isRecord, 'variables');
  const operationName = optional(parameters.operationName, isString, 'operationName');
  const extensions = optional(parameters.extensions, isRecord, 'extensions');
  const { query, persisted } = readDocument(parameters, extensions, remembered);
  const { document, excess, source = query, isUnknownOperation } = limits.checkSource(query, operationName);
  if (excess) throw tooComplex(excess);
  if (isUnknownOperation) throw new HttpRefusal(400, 'OPERATION_RESOLUTION_FAILURE', graphqlMessages.nameOperation);
  const isQuery = document?.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query',
  );
  if (isQuery && (isGet || isSuspicious(parameters))) refuseBrokenText(request, document, variables);
  if (isGet && document && !isQuery)
    throw new HttpRefusal(405, 'BAD_REQUEST', graphqlMessages.usePostToChange, {
      headers: { allow: 'POST' },
    });
  return { query: source, document, variables, operationName, persisted, wantsCost: extensions?.cost === true };
}

/** The refusal of a request that asks for too much. */
export function tooComplex(excess: Excess): HttpRefusal {
  const { cost, limit } = excess;
  return new HttpRefusal(400, 'QUERY_TOO_COMPLEX', excessText(excess), { extensions: { cost, limit } });
}

/**
 * Refuses a query that contains control characters or lone surrogates, and names the path. Mutations check it
 * themselves, together with everything else in their input.
 */
function refuseBrokenText(
  request: FastifyRequest,
  document: DocumentNode | undefined,
  variables: Record<string, unknown> | undefined,
): void {
  let path: string | undefined;
  // Not recursive: a body can be nested deeper than the stack is.
  for (const rest: [string, unknown][] = Object.entries(variables ?? {}); rest.length > 0 && path === undefined;) {
    const [at, value] = rest.pop()!;
    if (typeof value === 'string' && isBrokenText(value)) path = at;
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) rest.push([at.length < 200 ? `${at}.${key}` : at, below]);
  }
  if (document) visit(document, { StringValue: ({ value }) => void (isBrokenText(value) && (path ??= '')) });
  if (path === undefined) return;
  const reader = { language: languageOf(request.headers['accept-language']) };
  const known = /^[\w.]*$/.test(path) ? path : '';
  const message = say(reader, coreMessages.characters);
  throw new HttpRefusal(400, 'BAD_USER_INPUT', [faultText('BAD_USER_INPUT', 'es'), faultText('BAD_USER_INPUT', 'en')], {
    extensions: { problems: [{ path: known, code: 'CHARACTERS', message }] },
  });
}
