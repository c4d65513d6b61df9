/** The interface of all objects with an id of their own, and the search for the type of an id. */
import { Field, ID, InterfaceType } from 'type-graphql';
import { computed, one, select } from '../database';
import type { Context } from './context';

@InterfaceType('Node', {
  description:
    'An object with an id of its own. Ids are unique over all types; equal ids always have equal contents for the same viewer and moment.',
  resolveType: (node: { __typename: string }) => node.__typename,
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

/** The search for a type by `sources`: for each type, the FROM clause that finds its row by the id, in one statement. */
export function nodeTypeBy(
  sources: Readonly<Record<string, string>>,
): (ctx: Context, id: string) => Promise<string | undefined> {
  const [[type, from], ...others] = Object.entries(sources) as [[string, string], ...[string, string][]];
  const statement = select(
    'nodeType',
    computed<{ type: string }>({ type: `'${type}'` }),
    [from, ...others.map(([name, source]) => `UNION ALL SELECT '${name}' ${source}`)].join(' '),
  );
  const values = Object.keys(sources).length;
  return async (ctx, id) => (await one(ctx.db, statement, new Array<string>(values).fill(id)))?.type;
}
