/**
 * `npm run schema`: emits schema/ from the modules: the API as clients see it, one file for each subgraph, the
 * supergraph for any router, and beside the server's code the list of published documents. Composition is a development dependency, so this stays out of the server.
 */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Kind, lexicographicSortSchema, print, printSchema, type DefinitionNode, type DocumentNode } from 'graphql';
import { assembleSchema } from '../src/graphql/schema';
import { assembleSubgraph, subgraphPort } from '../src/graphql/subgraph';
import { modules } from '../src/modules';
import { emitOperations } from './operations';

const ROOT = join(__dirname, '..');
const HEADER = '# Emitted by `npm run schema`; do not edit.\n\n';

const nameOf = (node: DefinitionNode): string => ('name' in node && node.name ? node.name.value : '');
const rank = (node: DefinitionNode): number =>
  node.kind === Kind.SCHEMA_EXTENSION ? 0 : node.kind === Kind.DIRECTIVE_DEFINITION ? 1 : 2;

/** Definitions in an order that does not depend on the one in which classes were loaded. */
function sorted(document: DocumentNode): DocumentNode {
  const definitions = [...document.definitions].sort((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...document, definitions };
}

/** What belongs into schema/, by file name. Throws what keeps the subgraphs from composing. */
export function emitSchema(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('schema.graphql', `${HEADER}${printSchema(lexicographicSortSchema(assembleSchema(modules)))}\n`);
  const subgraphs = modules.map((module) => ({
    name: module.name,
    url: `http://localhost:${subgraphPort(module)}/graphql`,
    typeDefs: sorted(assembleSubgraph(module).typeDefs),
  }));
  for (const { name, typeDefs } of subgraphs) files.set(`${name}.graphql`, `${HEADER}${print(typeDefs)}\n`);
  const { supergraphSdl, errors } = composeServices(subgraphs);
  if (!supergraphSdl)
    throw new AggregateError(
      errors ?? [],
      `The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => message).join('\n')}`,
    );
  files.set('supergraph.graphql', `${HEADER}${supergraphSdl}\n`);
  return files;
}

/** Where the server reads the published documents: in production there is no schema/. */
export const PUBLISHED = 'src/graphql/generated/operations.json';

if (require.main === module) {
  const folder = join(ROOT, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of emitSchema()) writeFileSync(join(folder, name), text);
  mkdirSync(dirname(join(ROOT, PUBLISHED)), { recursive: true });
  writeFileSync(join(ROOT, PUBLISHED), emitOperations());
}
