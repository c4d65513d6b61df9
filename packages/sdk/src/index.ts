/** The typed client: one method for each operation of schema/operations. */
export * from './generated/sdk';
