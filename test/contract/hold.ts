/** Holds a schema against the words of the contract: it may have more than they say, never less. */
import {
  Kind,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  type DefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Fields = Record<string, { type: unknown; defaultValue?: unknown }>;

const fieldsOf = (type: GraphQLNamedType | undefined): Fields =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};

/** What breaks the contract, one line each; nothing when it holds. */
export function breaksOf(schema: GraphQLSchema, words: string): string[] {
  return parse(words).definitions.flatMap((word) => breaksOfWord(schema, word));
}

function breaksOfWord(schema: GraphQLSchema, word: DefinitionNode): string[] {
  if (!('name' in word) || !word.name) return [];
  const name = word.name.value;
  const type = schema.getType(name);
  if (!type) return [`${name} is missing`];
  if (word.kind === Kind.ENUM_TYPE_DEFINITION) {
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    return (word.values ?? [])
      .filter((value) => !values.includes(value.name.value))
      .map((value) => `${name}.${value.name.value} is missing`);
  }
  if (!('fields' in word)) return [];
  const isInput = word.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
  const fields = fieldsOf(type);
  const breaks = (word.fields ?? []).flatMap((field) => {
    const [have, want] = [fields[field.name.value], print(field.type)];
    if (!have) return [`${name}.${field.name.value} is missing`];
    // What goes in may be demanded less often, what comes out may be promised more often.
    const generous = isInput ? `${String(have.type)}!` === want : String(have.type) === `${want}!`;
    return String(have.type) === want || generous
      ? []
      : [`${name}.${field.name.value} is ${String(have.type)}, the contract says ${want}`];
  });
  const known = new Set((word.fields ?? []).map((field) => field.name.value));
  const demands = Object.entries(fields).filter(
    ([field, { type: of, defaultValue }]) =>
      isInput && !known.has(field) && isNonNullType(of) && defaultValue === undefined,
  );
  return [...breaks, ...demands.map(([field]) => `${name}.${field} is required, and no client sends it`)];
}
