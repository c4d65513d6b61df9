/** Each mutation has a page in the portal, or a reason why it has none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { filesBelow } from './graphql-documents';
import { mutationsWithPage, withoutPage, WITHOUT_PAGE } from './pages';
import { ROOT, sourcesIn } from './source';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const documents = filesBelow(ROOT, 'packages/portal/src/api', /\.graphql$/).map(read);
const code = sourcesIn('packages/portal/src');
const schema = read('schema/schema.graphql');
const pages = mutationsWithPage(documents, code);

describe('a mutation', () => {
  it('has a page or a reason', () => {
    expect(withoutPage(buildSchema(schema), pages)).toEqual([]);
  });

  it('with a reason has no page, and exists', () => {
    const mutations = buildSchema(schema).getMutationType()!.getFields();
    expect(Object.keys(WITHOUT_PAGE).filter((name) => pages.has(name) || !(name in mutations))).toEqual([]);
  });

  it('with neither page nor reason is reported', () => {
    const grown = buildSchema(`${schema}\nextend type Mutation { planted: Boolean }`);
    expect(withoutPage(grown, pages)).toEqual(['planted']);
  });

  it('in a document that no page uses has no page', () => {
    const planted = 'mutation Planted { planted }';
    expect(mutationsWithPage([planted], code).size).toBe(0);
    const page = { path: 'packages/portal/src/planted.tsx', text: 'await api.Planted()' };
    expect([...mutationsWithPage([planted], [page])]).toEqual(['planted']);
  });
});
