/** What an operation selects below a field, fragments included. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

function* selectedNames(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): Generator<string> {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') yield selection.name.value;
    else
      yield* selectedNames(
        info,
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : info.fragments[selection.name.value]?.selectionSet,
      );
  }
}

/** Whether nothing but `names` (and __typename) is selected below the field that `info` stands for. */
export function selectsOnly(info: GraphQLResolveInfo, ...names: string[]): boolean {
  const allowed = new Set(['__typename', ...names]);
  return info.fieldNodes.every((node) =>
    [...selectedNames(info, node.selectionSet)].every((name) => allowed.has(name)),
  );
}

/** Whether `name` is selected directly below the field that `info` stands for. */
export const selects = (info: GraphQLResolveInfo, name: string): boolean =>
  info.fieldNodes.some((node) => [...selectedNames(info, node.selectionSet)].includes(name));
