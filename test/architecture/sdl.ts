/** Rules 2 and 4: root fields state who may call them, everything has a description. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

/** Every type, field, argument, enum value and directive without a description, by its path. */
export function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (path: string, { description }: { description?: string | null | undefined }): void => {
    if (!description?.trim()) missing.push(path);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    // Query and Mutation are the roots of every schema there is: what could be said of them?
    if (!/^(Query|Mutation|Subscription)$/.test(type.name)) look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  for (const directive of schema.getDirectives())
    if (!isSpecifiedDirective(directive)) look(`@${directive.name}`, directive);
  return missing;
}

/** The root fields that do not say who may call them. */
export const unguarded = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => field.extensions.allow === undefined)
      .map((field) => `${root!.name}.${field.name}`),
  );
