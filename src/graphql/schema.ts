/**
 * Composes the modules into one schema; subgraph.ts makes a subgraph of each. type-graphql builds the schema of each module,
 * in which types of other modules are stubs that hold an id. Here access rules are set before the root fields, and the owner
 * of a type completes its stubs.
 */
import 'reflect-metadata';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives, type IResolvers } from '@graphql-tools/utils';
import {
  GraphQLScalarType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  GraphQLTypeResolver,
  GraphQLUnionType,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type PubSub } from 'type-graphql';
import { authorize, type AccessRule } from '../core/access';
import { contextOfField } from '../core/audit-trail';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import { textNormalizer } from './text-inputs';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type References = Module['references'];
type Complete = (value: unknown, ctx: Context) => unknown;
const FEDERATION_DIRECTIVES = new Set(['key', 'shareable', 'external', 'requires', 'inaccessible']);
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

const nothingPublished = (): never => {
  throw new Error('subscriptions bring their own source');
};
/** type-graphql requires a PubSub, although every subscription here brings its own source. */
const NO_PUB_SUB: PubSub = { publish: nothingPublished, subscribe: nothingPublished };

/** A module's own schema, as type-graphql builds it. */
export function schemaOf(module: Module): GraphQLSchema {
  // The executor reads a declared field without a method directly, without a function of type-graphql.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  return buildSchemaSync({
    resolvers: [...module.resolvers] as never,
    orphanedTypes: [...(module.types ?? [])] as never,
    validate: false,
    pubSub: NO_PUB_SUB,
  });
}

/** The parameters that need no conversion, in the order that all methods use; scalar arguments follow the first two. */
const PLAIN_PARAMETERS = ['root', 'context', 'info'] as const;

/**
 * The methods of field resolvers without an input object, by `Type.field`, to be called directly. type-graphql would sort,
 * convert and copy the parameters at each call and make a promise of each argument; object, ctx, info and scalars need none
 * of that.
 */
function plainMethods(): ReadonlyMap<string, Resolver> {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const methods = new Map<string, Resolver>();
  for (const { kind, target, methodName, schemaName, params = [], middlewares = [], getObjectType } of fieldResolvers) {
    if (kind !== 'external' || params.length === 0 || middlewares.length > 0) continue;
    const sorted = [...params].sort((a, b) => a.index - b.index);
    const scalars = sorted.flatMap((param) =>
      param.kind === 'arg' && param.getType() instanceof GraphQLScalarType ? [param.name] : [],
    );
    const isPlain = (size: number): boolean =>
      sorted.length === size + scalars.length &&
      sorted.slice(0, size).every(({ kind: each }, index) => each === PLAIN_PARAMETERS[index]);
    if (!(scalars.length > 0 ? isPlain(2) : isPlain(sorted.length))) continue;
    const resolvers = new (target as new () => Record<string, (...parameters: unknown[]) => unknown>)();
    const type = names.get(getObjectType!());
    methods.set(
      `${type}.${schemaName}`,
      scalars.length > 0
        ? (root, args, ctx) => resolvers[methodName]!(root, ctx, ...scalars.map((name) => args[name] as unknown))
        : (root, _, ctx, info) => resolvers[methodName]!(root, ctx, info),
    );
  }
  return methods;
}

/** Whether a value is an object with an id only, which the owner of its type completes. */
function isStub(value: unknown): value is { id: string } {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  for (const name in value) if (name !== 'id') return false;
  return true;
}

const settled = (value: unknown, then: (value: unknown) => unknown): unknown =>
  value instanceof Promise ? value.then(then) : then(value);

/** Resolves the type of a union or interface. type-graphql would return a promise, which a compiled operation cannot await. */
function typeNameOf(
  type: GraphQLUnionType | GraphQLInterfaceType,
): GraphQLTypeResolver<unknown, Context> | undefined | null {
  const { unions, interfaceTypes } = getMetadataStorage();
  const own = [...unions, ...interfaceTypes].find(({ name }) => name === type.name)?.resolveType;
  return own ? (own as GraphQLTypeResolver<unknown, Context>) : type.resolveType;
}

/** The function that completes stubs in a value of `type`; undefined for a type that cannot contain stubs. */
function completing(type: GraphQLOutputType, references: References): Complete | undefined {
  if (isNonNullType(type)) return completing(type.ofType, references);
  if (isListType(type)) {
    const complete = completing(type.ofType, references);
    return (
      complete &&
      ((list, ctx) =>
        Array.isArray(list) && list.some(isStub) ? Promise.all(list.map((item) => complete(item, ctx))) : list)
    );
  }
  if (isUnionType(type)) {
    if (!type.getTypes().some((member) => references[member.name])) return undefined;
    return (value, ctx) => {
      if (!isStub(value)) return value;
      return settled(
        typeNameOf(type)?.(value, ctx, undefined as never, type),
        (name) => references[String(name)]?.(ctx, value.id) ?? value,
      );
    };
  }
  const reference = isObjectType(type) ? references[type.name] : undefined;
  return reference && ((value, ctx) => (isStub(value) ? reference(ctx, value.id) : value));
}

/** The resolver of a field, with the access rule before it and the completion of stubs after it; undefined for a plain property. */
function resolverOf(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  references: References,
  methods: ReadonlyMap<string, Resolver>,
): Resolver | undefined {
  const allow = field.extensions.allow as AccessRule | undefined;
  if (ROOTS.has(parent.name) && !allow) throw new Error(`${parent.name}.${field.name} does not say who may call it`);
  const complete = completing(field.type, references);
  const own =
    methods.get(`${parent.name}.${field.name}`) ??
    field.resolve ??
    ((source) => (source as Record<string, unknown>)[field.name]);
  if (!field.resolve && !complete) return undefined;
  const completed: Resolver = complete
    ? (source, args, ctx, info) => settled(own(source, args, ctx, info), (value) => complete(value, ctx))
    : own;
  const guarded: Resolver =
    !allow || (allow !== 'ANYONE' && allow.within)
      ? completed
      : async (source, args, ctx, info) => {
          await authorize(ctx, allow, field.name);
          return completed(source, args, ctx, info);
        };
  const normalize = textNormalizer(field);
  return (source, args, ctx, info) =>
    guarded(source, normalize ? normalize(args) : args, ctx.reads.several ? contextOfField(ctx, info) : ctx, info);
}

export function resolversOf(schema: GraphQLSchema, references: References): IResolvers {
  const resolvers: Record<string, unknown> = {};
  const methods = plainMethods();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) resolvers[type.name] = type;
    if (isUnionType(type) || isInterfaceType(type)) resolvers[type.name] = { __resolveType: typeNameOf(type) };
    if (!isObjectType(type)) continue;
    const fields: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      const resolve = resolverOf(type, field, references, methods);
      if (type.name === 'Subscription') fields[field.name] = subscriptionOf(field);
      else if (resolve) fields[field.name] = resolve;
    }
    if (Object.keys(fields).length > 0) resolvers[type.name] = fields;
  }
  return resolvers as IResolvers;
}

/** Checks the access rule when the subscription starts; its own rule checks each later event. */
function subscriptionOf(field: GraphQLField<unknown, Context>): { subscribe: Resolver; resolve: Resolver } {
  const allow = field.extensions.allow as AccessRule;
  const normalize = textNormalizer(field) ?? ((args: Record<string, unknown>) => args);
  return {
    subscribe: async (source, args, ctx, info) => {
      await authorize(ctx, allow, field.name);
      return field.subscribe!(source, normalize(args), ctx, info);
    },
    resolve: (source, args, ctx, info) => field.resolve!(source, normalize(args), ctx, info),
  };
}

export const typeDefsOf = (schema: GraphQLSchema): DocumentNode =>
  visit(parse(printSchemaWithDirectives(schema)), { SchemaDefinition: () => null, SchemaExtension: () => null });

export const withoutFederation = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: (node) => (FEDERATION_DIRECTIVES.has(node.name.value) ? null : undefined) });

/** All modules in one executable schema, without a gateway and without `_entities`. */
export function assembleSchema(modules: readonly Module[]): GraphQLSchema {
  const references: References = Object.assign({}, ...modules.map((module) => module.references));
  const schemas = modules.map(schemaOf);
  const resolvers = schemas.map((schema) => resolversOf(schema, references));
  const executable = makeExecutableSchema({
    typeDefs: mergeTypeDefs(
      schemas.map((schema) => withoutFederation(typeDefsOf(schema))),
      { throwOnConflict: true },
    ),
    resolvers,
    assumeValidSDL: true,
  });
  copyAccessRules(schemas, executable);
  return executable;
}

/** The architecture tests read from the executable schema who may call what. */
function copyAccessRules(from: readonly GraphQLSchema[], to: GraphQLSchema): void {
  for (const schema of from) {
    for (const root of ROOTS) {
      const fields = (schema.getType(root) as GraphQLObjectType | undefined)?.getFields() ?? {};
      const target = (to.getType(root) as GraphQLObjectType | undefined)?.getFields() ?? {};
      for (const field of Object.values(fields)) Object.assign(target[field.name]!, { extensions: field.extensions });
    }
  }
}
