/**
 * One module as an Apollo Federation 2 subgraph. A router needs three things of it beside the module's own schema: `_service`
 * with the SDL, `_entities`, which finds objects by their key, and the types of both. They are written here over graphql-tools:
 * `@apollo/subgraph` would bring `@apollo/federation-internals`, which is under the Elastic License 2.0, into production.
 */
import { mergeTypeDefs } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { Kind, parse, print } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import { proofResolvers, provenParent, withProofs } from './access-proof';
import { resolversOf, schemaOf, typeDefsOf, withoutFederation } from './schema';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])';

const SUBGRAPH_PORTS: Readonly<Record<Module['name'], number>> = {
  identity: 4001,
  patient: 4002,
  schedule: 4003,
  treatment: 4004,
  cartilla: 4005,
  coordination: 4006,
};

/** The default port of a module as a subgraph; the supergraph names the same. */
export const subgraphPort = (module: Module): number => SUBGRAPH_PORTS[module.name];

interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
  readonly accessProof?: unknown;
}

/** The names of the object types with a key: the members of `_Entity`. */
const entityNames = (typeDefs: DocumentNode): string[] =>
  typeDefs.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
      ? [node.name.value]
      : [],
  );

const routerTypeDefs = (entities: readonly string[]): DocumentNode =>
  parse(`
    "The key of an entity and its __typename."
    scalar _Any
    "What a router reads of a subgraph."
    type _Service { "The schema with its federation directives." sdl: String }
    union _Entity = ${entities.join(' | ')}
    extend type Query {
      "The entities of the given keys, in their order; null for one that does not exist or is not visible to the caller."
      _entities(representations: [_Any!]!): [_Entity]!
      "What a router reads of this subgraph."
      _service: _Service!
    }
  `);

/** The resolver of `_entities`: each representation as the viewer may see it, else null. */
function entityResolver(module: Module, entities: readonly string[]) {
  const finders = new Map(
    Object.entries({ ...module.extensions, ...module.references }).filter(([name]) => entities.includes(name)),
  );
  const resolve = async ({ __typename, id, accessProof }: Representation, ctx: Context): Promise<object | null> => {
    const find = finders.get(String(__typename));
    const accept = module.accepts?.[String(__typename)];
    const proven = accept && typeof id === 'string' && provenParent(ctx, String(__typename), id, accessProof);
    if (proven) return { ...accept(ctx, proven), __typename };
    const viewer = await ctx.viewer();
    if (!find || !viewer || typeof id !== 'string') return null;
    // While the password is temporary, an account sees only itself.
    if ((viewer.mustChangePassword || viewer.mustSetUpSecondFactor) && id !== viewer.accountId) return null;
    const found = await find(ctx, id);
    return found && { ...found, __typename };
  };
  // One promise, because a compiled operation awaits no list of them; an error stays that of its own entity.
  return (_: unknown, { representations }: { representations: readonly Representation[] }, ctx: Context) =>
    Promise.all(representations.map((representation) => resolve(representation, ctx).catch((error: unknown) => error)));
}

/** `typeDefs` are for the composition; `schema` is executable and answers `_service` and `_entities`. */
export function assembleSubgraph(module: Module): { typeDefs: DocumentNode; schema: GraphQLSchema } {
  const own = schemaOf(module);
  const definitions = withProofs(module, typeDefsOf(own));
  const typeDefs: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...parse(FEDERATION).definitions, ...definitions.definitions],
  };
  const entities = entityNames(definitions);
  const sdl = print(typeDefs);
  const router: IResolvers = {
    Query: { _service: () => ({ sdl }), _entities: entityResolver(module, entities) },
    _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
  const schema = makeExecutableSchema({
    typeDefs: mergeTypeDefs([withoutFederation(definitions), routerTypeDefs(entities)]),
    resolvers: [resolversOf(own, module.references), proofResolvers(module), router],
    assumeValidSDL: true,
  });
  return { typeDefs, schema };
}
