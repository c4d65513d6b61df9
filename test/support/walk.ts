/** Questions that ask for everything below a field of the schema, so that a test reads what no document of ours selects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));

/** Values of arguments by their names; a field with another required argument is left out. */
export type Arguments = Readonly<Record<string, string>>;

/** FORBIDDEN for families: asked beside others, they would empty the answer. */
const FOR_AUDITORS: ReadonlySet<string> = new Set(['unusualAccess']);

function argumentsOf(field: GraphQLField<unknown, unknown>, known: Arguments): string | undefined {
  if (FOR_AUDITORS.has(field.name)) return undefined;
  const given: string[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = known[name];
    if (value !== undefined) given.push(`${name}: ${value}`);
    else if (isNonNullType(type) && defaultValue === undefined) return undefined;
  }
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Everything below a type: its plain fields, and objects down to `depth` below which a list of a list is not followed. */
function selectionOf(type: GraphQLObjectType, known: Arguments, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const given = argumentsOf(field, known);
    const below = getNamedType(field.type);
    if (given === undefined || isAbstractType(below)) return [];
    if (!isObjectType(below)) return [`${field.name}${given}`];
    return depth > 0 ? [`${field.name}${given} { ${selectionOf(below, known, depth - 1)} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}

const typeOf = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/**
 * For each field of an object type below `opening`, such as `patient(id: "…")`, a function from a depth to the question for
 * everything so many levels below the field.
 */
export function everythingOf(typeName: string, opening: string, known: Arguments): ((depth: number) => string)[] {
  return Object.values(typeOf(typeName).getFields()).flatMap((field) => {
    const given = argumentsOf(field, known);
    const below = getNamedType(field.type);
    if (given === undefined || isAbstractType(below)) return [];
    const inside = (depth: number): string => (isObjectType(below) ? ` { ${selectionOf(below, known, depth)} }` : '');
    return [(depth: number) => `{ ${opening} { __typename ${field.name}${given}${inside(depth)} } }`];
  });
}

/** The names of the root queries. */
export const rootQueries = (): string[] => Object.keys(schema.getQueryType()!.getFields());

/** Every object in an answer, at any depth. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
