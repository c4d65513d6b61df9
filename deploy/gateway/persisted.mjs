/**
 * Documents named by the SHA-256 of their text, as the service has them (docs/api/README.md): the published ones of
 * operations.json run by their hash alone. A hash with its document runs and is not remembered; that of another document is refused.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';

const refusal = (status, code, message) => new GraphQLError(message, { extensions: { code, http: { status } } });
const badHash = () => refusal(400, 'BAD_REQUEST', 'The hash is malformed or that of another document.');
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Refuses parameters of other types than the service takes, before anything reads them. */
function checkParameters(params) {
  if (!isRecord(params)) throw refusal(400, 'BAD_REQUEST', 'The request is not well formed.');
  const { variables, extensions, operationName } = params;
  if (![variables, extensions].every((value) => isRecord(value ?? {})) || typeof (operationName ?? '') !== 'string')
    throw refusal(400, 'BAD_REQUEST', 'A parameter is not of the type that is expected.');
}

/** The hash that a request names; undefined for none. Throws for a malformed one. */
function hashOf(documentId, persistedQuery) {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '').toLowerCase();
  if (documentId !== undefined && documentId !== null) throw badHash();
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  if (persistedQuery.version !== 1 || typeof persistedQuery.sha256Hash !== 'string') throw badHash();
  return persistedQuery.sha256Hash.toLowerCase();
}

/** A plugin of the gateway that puts documents in the place of their hashes; `file` is the list of the published ones. */
export function persistedDocuments(file) {
  const published = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
  return {
    onParams({ request, params, setParams }) {
      checkParameters(params);
      const { documentId = new URL(request.url).searchParams.get('documentId'), ...others } = params;
      const hash = hashOf(documentId, params.extensions?.persistedQuery);
      if (typeof (params.query ?? '') !== 'string' || (hash === undefined && !params.query?.trim()))
        throw refusal(400, 'BAD_REQUEST', 'The parameter query is missing.');
      if (hash === undefined) return;
      if (params.query && createHash('sha256').update(params.query).digest('hex') !== hash) throw badHash();
      const query = params.query || published.get(hash);
      if (query === undefined) throw refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'Send the document with its hash.');
      setParams({ ...others, query });
    },
  };
}
