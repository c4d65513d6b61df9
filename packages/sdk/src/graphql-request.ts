/** One method for each operation, on a client of graphql-request. */
export * from './generated/sdk.ts';
