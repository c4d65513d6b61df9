/**
 * The published documents: each document of the SDK as it is written, as clients print it, and with `__typename`
 * in every selection, as the caches of Apollo Client and urql ask for it.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

const FOLDERS = ['schema/operations', 'packages/sdk/operations'].map((folder) => join(__dirname, '..', folder));

const isTypename = (node: SelectionSetNode['selections'][number]): boolean =>
  node.kind === Kind.FIELD && node.name.value === '__typename';

/** Adds `__typename` at the end of every selection below the root that does not ask for it. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      if (node.selections.some(isTypename)) return undefined;
      const name = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [...node.selections, name] };
    },
  });

/** Returns the body of GET /graphql/operations.json: the documents by the SHA-256 (hex) of their text. */
export function emitOperations(): string {
  const texts = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const document = parse(text);
      return [text, print(document), print(withTypenames(document))];
    });
  const entries = texts.map((text) => [hash('sha256', text), text] as const);
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}
