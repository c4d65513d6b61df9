/** The JSON Schema of an exported record, worked out from the documents that read it and the descriptions of the API. */
import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { LOG, NOTICES, RECORD, SPAN } from './document';

interface JsonSchema {
  $schema?: string;
  description?: string | null | undefined;
  type?: string;
  format?: string;
  enum?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
};

function ofType(type: GraphQLOutputType, selected: SelectionSetNode | undefined): JsonSchema {
  if (isNonNullType(type)) return ofType(type.ofType as GraphQLOutputType, selected);
  if (isListType(type)) return { type: 'array', items: ofType(type.ofType, selected) };
  const named = getNamedType(type);
  if (isObjectType(named)) return ofObject(named, selected!);
  if (isEnumType(named)) return { enum: named.getValues().map(({ name }) => name) };
  return SCALARS[named.name] ?? { type: 'string' };
}

function ofObject(type: GraphQLObjectType, { selections }: SelectionSetNode): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const field = type.getFields()[selection.name.value]!;
    const value = ofType(field.type, selection.selectionSet);
    const described = { description: field.description, ...value };
    properties[field.name] = isNonNullType(field.type) ? described : { anyOf: [described, { type: 'null' }] };
    required.push(field.name);
  }
  return { type: 'object', properties, required };
}

/** The schema of what a document answers at `path` below its root. */
function at(schema: GraphQLSchema, document: string, path: readonly string[]): JsonSchema {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('An exported document is a query');
  let found: JsonSchema = ofObject(schema.getQueryType()!, operation.selectionSet);
  for (const name of path) {
    const property = found.properties![name]!;
    found = property.anyOf?.[0] ?? property;
  }
  return found;
}

const nodesOf = (connection: JsonSchema): JsonSchema => ({
  type: 'array',
  items: connection.properties!.edges!.items!.properties!.node!,
});

/** The JSON Schema (2020-12) of the data of the file. */
export function recordSchema(schema: GraphQLSchema): JsonSchema {
  const notices = nodesOf(at(schema, NOTICES, ['viewer', 'notices']));
  // The child of a notice is that of the file.
  delete notices.items!.properties!.patient;
  notices.items!.required = notices.items!.required!.filter((name) => name !== 'patient');
  const lists = at(schema, SPAN, ['carnet']).properties!;
  const properties = {
    patient: at(schema, RECORD, ['patient']),
    ...lists,
    notices,
    accessLog: nodesOf(at(schema, LOG, ['patient', 'accessLog'])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    required: Object.keys(properties),
  };
}
