/** What an operation selects, fragments included, and which columns that takes. */
import { getArgumentValues, getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The names of fields; aliases are seen through. */
export type Selected = ReadonlySet<string>;

/** The fields of one level, each fragment looked into once. */
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

// By the node in the document, which a document that comes again keeps.
const known = new WeakMap<FieldNode, Map<string, Selected>>();

/** What is selected below the field that `info` stands for, or further down the `path` from there. */
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

/** The arguments of each field `name` of an object type that is selected right below the field that `info` stands for. */
export function argumentsBelow(info: GraphQLResolveInfo, name: string): Readonly<Record<string, unknown>>[] {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  return fieldsOf(info, info.fieldNodes).flatMap((node) =>
    node.name.value === name ? [getArgumentValues(field, node, info.variableValues)] : [],
  );
}

/** Whether nothing but `names` (and __typename) is selected below the field that `info` stands for. */
export const selectsOnly = (info: GraphQLResolveInfo, ...names: string[]): boolean =>
  [...selected(info)].every((name) => name === '__typename' || names.includes(name));

/** The columns to read for the `selected` fields, or all of them where that is left out. */
export type ColumnsFor = (selected?: Selected) => string;

/**
 * Reads no column for nobody: each one costs its description, and a value a row. `list` is all of them as a statement names
 * them, `always` those that the rows are put together by, `of` what a field takes that is not the column of its own name.
 * For a field that is in neither, all are read.
 */
export function columnsFor(
  list: string,
  { always, of = {} }: { always: readonly string[]; of?: Readonly<Record<string, readonly string[]>> },
): ColumnsFor {
  const named = new Map(list.split(',').map((column) => [column.replace(/^.*[. ]/s, ''), column.trim()]));
  const lists = new WeakMap<Selected, string>();
  const choose = (fields: Selected): string => {
    const names = new Set(always);
    for (const field of fields) {
      if (field === '__typename') continue;
      if (!of[field] && !named.has(field)) return list;
      for (const name of of[field] ?? [field]) names.add(name);
    }
    return [...named].flatMap(([name, column]) => (names.has(name) ? [column] : [])).join(', ');
  };
  return (fields) => {
    if (!fields) return list;
    let made = lists.get(fields);
    if (made === undefined) lists.set(fields, (made = choose(fields)));
    return made;
  };
}
