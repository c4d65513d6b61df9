/** Every GraphQL document in tests, examples, portal and documents validates against the schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { allDocuments, documentsIn, faultOf, filesBelow } from './graphql-documents';
import { INVALID } from './invalid-documents';

const root = join(__dirname, '..', '..');
const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
const paths = [
  ...['src', 'packages', 'test', 'docs', 'scripts'].flatMap((folder) =>
    filesBelow(root, folder, /\.(tsx?|graphql|md)$/),
  ),
  ...filesBelow(root, 'schema/operations', /\.graphql$/),
  'README.md',
  // Relay's documents have directives of its own; its compiler checks them.
].filter((path) => !path.endsWith('invalid-documents.ts') && !path.startsWith('test/clients/relay/'));

describe('every GraphQL document', () => {
  const documents = allDocuments(root, paths);
  const invalid = documents.flatMap(({ at, text }) => {
    const fault = faultOf(schema, text);
    return fault ? [{ at, path: at.replace(/:\d+$/, ''), text, fault }] : [];
  });

  it('validates, but for those that are wrong on purpose', () => {
    const strays = invalid.filter(({ path, text }) => !INVALID[path]?.some((start) => text.trim().startsWith(start)));
    expect(strays.map(({ at, fault }) => `${at}: ${fault}`)).toEqual([]);
    expect(documents.length).toBeGreaterThan(200);
  });

  it('that is listed as wrong on purpose is there and is wrong', () => {
    const listed = Object.entries(INVALID).flatMap(([path, starts]) => starts.map((start) => [path, start] as const));
    const gone = listed.filter(
      ([path, start]) => !invalid.some((found) => found.path === path && found.text.trim().startsWith(start)),
    );
    expect(gone).toEqual([]);
  });

  it('that asks for a field which does not exist is seen', () => {
    const source = "const Q = 'query ($id: ID!) { cartilla(patientId: $id) { __typename } }';";
    const [found] = documentsIn('test/planted.test.ts', source);
    expect(faultOf(schema, found!.text)).toMatch(/Cannot query field "cartilla"/);
  });
});
