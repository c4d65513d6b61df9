/**
 * In place of the package `graphql`, of which graphql-request wants the parser and the printer: documents here are text, and are
 * sent without the name of their operation, so neither is called. The parser was an eighth of a family's first load.
 */
export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' };

/** Throws: graphql-request then sends the text as it is. */
export function parse(): never {
  throw new Error('Documents are not parsed in the browser.');
}

export const print = parse;
