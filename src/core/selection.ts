/** The fields that an operation selects, fragments included, and the columns that they need. */
import { getArgumentValues, getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Columns } from '../database';

/** The names of fields, not their aliases. */
export type Selected = ReadonlySet<string>;

/** The fields of one level; each fragment is visited once. */
function fieldsOf(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): FieldNode[] {
  const fields: FieldNode[] = [];
  const seen = new Set<string>();
  const look = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') fields.push(selection);
      else if (selection.kind === 'InlineFragment') look(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        look(info.fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const node of nodes) look(node.selectionSet);
  return fields;
}

// By the node of the document; a cached document has the same nodes in every request.
const known = new WeakMap<FieldNode, Map<string, Selected>>();

/** The fields that are selected below the field of `info`, or below the `path` from there. */
export function selected(info: GraphQLResolveInfo, ...path: string[]): Selected {
  const find = (): Selected => {
    const below = path.reduce(
      (nodes, name) => fieldsOf(info, nodes).filter((node) => node.name.value === name),
      info.fieldNodes,
    );
    return new Set(fieldsOf(info, below).map((node) => node.name.value));
  };
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return find();
  let paths = known.get(node);
  if (!paths) known.set(node, (paths = new Map()));
  const key = path.join('.');
  let found = paths.get(key);
  if (!found) paths.set(key, (found = find()));
  return found;
}

/** The arguments of each field `name` that is selected directly below the field of `info`. */
export function argumentsBelow(info: GraphQLResolveInfo, name: string): Readonly<Record<string, unknown>>[] {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  return fieldsOf(info, info.fieldNodes).flatMap((node) =>
    node.name.value === name ? [getArgumentValues(field, node, info.variableValues)] : [],
  );
}

/** Whether only `names` (and __typename) are selected below the field of `info`. */
export const selectsOnly = (info: GraphQLResolveInfo, ...names: string[]): boolean =>
  [...selected(info)].every((name) => name === '__typename' || names.includes(name));

/** The columns to read for the `selected` fields, or all columns when it is omitted. The type states all columns. */
export type ColumnsFor<R> = (selected?: Selected) => Columns<R>;

/**
 * Selects only the requested columns: each extra column costs CPU for its metadata and for each row. `list` holds all columns
 * of the statement, `always` those that every caller needs, `of` the columns of fields that are not one column of the same
 * name. A field that is in neither `list` nor `of` needs all columns.
 */
export function columnsFor<R>(
  list: Columns<R>,
  {
    always,
    of = {},
  }: { always: readonly (keyof R & string)[]; of?: Readonly<Record<string, readonly (keyof R & string)[]>> },
): ColumnsFor<R> {
  const named = new Map(
    list.split(',').map((column) => [column.replace(/^.*[. ]/s, '').replaceAll('`', ''), column.trim()]),
  );
  const lists = new WeakMap<Selected, Columns<R>>();
  const choose = (fields: Selected): Columns<R> => {
    const names = new Set<string>(always);
    for (const field of fields) {
      if (field === '__typename') continue;
      if (!of[field] && !named.has(field)) return list;
      for (const name of of[field] ?? [field]) names.add(name);
    }
    return [...named].flatMap(([name, column]) => (names.has(name) ? [column] : [])).join(', ') as Columns<R>;
  };
  return (fields) => {
    if (!fields) return list;
    let made = lists.get(fields);
    if (made === undefined) lists.set(fields, (made = choose(fields)));
    return made;
  };
}
