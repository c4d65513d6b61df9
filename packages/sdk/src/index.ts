/** The client of the GraphQL API. `./apollo`, `./urql` and `./graphql-request` hold what only these clients need. */
export * from './generated/documents.ts';
export { createClient, type Client } from './client.ts';
export { GraphqlErrors, type Fault } from './errors.ts';
export { newRequestId } from './idempotency.ts';
export { retrying, type Fetch, type RetryOptions } from './retry.ts';
export {
  createSession,
  PersonChanged,
  SessionOver,
  type Opened,
  type Refused,
  type Session,
  type SessionOptions,
} from './session.ts';
export { asyncStorage, memoryStorage, webStorage, type Tokens, type TokenStorage } from './storage.ts';
