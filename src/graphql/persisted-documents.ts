/**
 * Documents that a client names by the SHA-256 of their text: the published ones, which GET /graphql/operations.json lists, and
 * those that a signed-in client has sent before (automatic persisted queries of Apollo, `documentId` of GraphQL over HTTP).
 */
import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import published from './generated/operations.json';
import { graphqlMessages } from './graphql.messages';
import { badRequest, HttpRefusal } from '../http/errors';

/** The published documents by hash. */
const PUBLISHED: ReadonlyMap<string, string> = new Map(Object.entries(published));
const DOCUMENT_ID = /^sha256:/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where documents that were sent with their hash are remembered: the document cache. */
export interface RememberedDocuments {
  documentOf(hash: string): string | undefined;
}

/** The hash that a request names as `documentId` or `extensions.persistedQuery`; undefined for none. Throws an HttpRefusal for a malformed one. */
export function persistedHash(
  documentId: unknown,
  extensions: Record<string, unknown> | undefined,
): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(DOCUMENT_ID, '').toLowerCase();
  if (documentId !== undefined && documentId !== null) throw badRequest(graphqlMessages.parameterType('documentId'));
  const query = extensions?.persistedQuery;
  if (query === undefined || query === null) return undefined;
  if (!isRecord(query) || query.version !== 1 || typeof query.sha256Hash !== 'string')
    throw badRequest(graphqlMessages.parameterType('extensions.persistedQuery'));
  return query.sha256Hash.toLowerCase();
}

/** The document of a hash. Throws an HttpRefusal when it is unknown (status 200, as the protocol has it) or when `query` is another one. */
export function persistedDocument(sha256: string, query: string | undefined, remembered: RememberedDocuments): string {
  if (query !== undefined) {
    if (hash('sha256', query) !== sha256) throw badRequest(graphqlMessages.otherHash);
    return query;
  }
  const document = PUBLISHED.get(sha256) ?? remembered.documentOf(sha256);
  if (document === undefined)
    throw new HttpRefusal(200, 'PERSISTED_QUERY_NOT_FOUND', graphqlMessages.persistedQueryNotFound);
  return document;
}

/** Serves the list of the published documents. */
export function servePublishedDocuments(app: FastifyInstance): void {
  const list = JSON.stringify(published);
  const etag = `"${hash('sha256', list, 'base64url')}"`;
  app.get('/graphql/operations.json', async (request, reply) => {
    void reply.headers({ etag, 'cache-control': 'public, max-age=300' });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(list);
  });
}
