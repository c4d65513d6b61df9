/** One module as an Apollo Federation 2 subgraph. */
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../core/context';
import type { Module } from '../core/module';
import { schemaOf, typeDefsOf, resolversOf } from './schema';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';

const SUBGRAPH_PORTS: Readonly<Record<Module['name'], number>> = {
  identity: 4001,
  patient: 4002,
  schedule: 4003,
  treatment: 4004,
};

/** Where a module is served as a subgraph unless PORT says otherwise; the supergraph names the same. */
export const subgraphPort = (module: Module): number => SUBGRAPH_PORTS[module.name];

/** One module as an Apollo Federation 2 subgraph: its own references and extensions answer `_entities`, for the viewer at hand. */
export function assembleSubgraph(module: Module): { typeDefs: DocumentNode; schema: GraphQLSchema } {
  const schema = schemaOf(module);
  const typeDefs: DocumentNode = {
    kind: 'Document',
    definitions: [...parse(FEDERATION).definitions, ...typeDefsOf(schema).definitions],
  } as DocumentNode;
  const resolvers = resolversOf(schema, module.references) as Record<string, Record<string, unknown>>;
  for (const [name, find] of Object.entries({ ...module.extensions, ...module.references })) {
    if (!schema.getType(name)) continue;
    resolvers[name] = {
      ...resolvers[name],
      __resolveReference: async (reference: { id?: unknown }, ctx: Context) => {
        const viewer = await ctx.viewer();
        if (!viewer || typeof reference.id !== 'string') return null;
        // Before the first password of one's own there is nobody but oneself.
        if (viewer.mustChangePassword && reference.id !== viewer.accountId) return null;
        const found = await find(ctx, reference.id);
        return found && { ...found, __typename: name };
      },
    };
  }
  // For subgraphs only: one process that serves all needs nothing of federation.
  const { buildSubgraphSchema } = require('@apollo/subgraph') as typeof import('@apollo/subgraph');
  const subgraph = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return { typeDefs, schema: subgraph };
}
