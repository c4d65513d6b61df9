/** A plugin of `npm run codegen`: what normalised caches have to know of the schema, for packages/sdk/src/generated/cache.ts. */
const { getNamedType, getNullableType, isAbstractType, isObjectType } = require('graphql');

const PAGE_ARGUMENTS = ['first', 'after'];

const isConnection = (type) => isObjectType(type) && type.name.endsWith('Connection');

/** Object types whose objects have no id: they belong to the object that holds them. */
const withoutId = (types) => types.filter((type) => isObjectType(type) && !type.getFields().id).map(({ name }) => name);

/** Object types whose objects have an id. */
const withId = (types) => types.filter((type) => isObjectType(type) && type.getFields().id).map(({ name }) => name);

/** Root fields without arguments that answer one object: it is the same one each time, such as the viewer. */
const singletons = (query) =>
  Object.values(query.getFields())
    .filter(({ args, type }) => args.length === 0 && isObjectType(getNullableType(type)))
    .map(({ name }) => name);

/** Fields that answer pages, with the arguments that tell one list from another. */
const connections = (types) =>
  Object.fromEntries(
    types.filter(isObjectType).flatMap((type) => {
      const fields = Object.values(type.getFields())
        .filter((field) => isConnection(getNamedType(field.type)))
        .map(({ name, args }) => [name, args.map((arg) => arg.name).filter((arg) => !PAGE_ARGUMENTS.includes(arg))]);
      return fields.length > 0 ? [[type.name, Object.fromEntries(fields)]] : [];
    }),
  );

module.exports = {
  plugin(schema) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const types = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .sort((a, b) => a.name.localeCompare(b.name));
    const possible = types.filter(isAbstractType).map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
    const write = (value) => JSON.stringify(value, null, 2);
    return [
      '/** The object types of each interface and union. */',
      `export const possibleTypes: Record<string, string[]> = ${write(Object.fromEntries(possible))};`,
      '/** Object types without an id: their objects belong to the object that holds them. */',
      `export const values: readonly string[] = ${write(withoutId(types.filter((type) => !roots.includes(type))))};`,
      '/** Object types with an id. */',
      `export const entities: readonly string[] = ${write(withId(types))};`,
      '/** Root fields that answer the same object each time. */',
      `export const singletons: readonly string[] = ${write(singletons(schema.getQueryType()))};`,
      '/** Fields that answer pages, by type, with the arguments that tell one list from another. */',
      `export const connections: Record<string, Record<string, string[]>> = ${write(connections(types))};`,
    ].join('\n');
  },
};
