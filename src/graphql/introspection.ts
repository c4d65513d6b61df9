/**
 * Hides the schema in production. `__schema` and the fields inside `__type` are refused. `__type { name }` alone is answered
 * with null for every name, whether the type exists or not.
 */
import { GraphQLError, TypeMetaFieldDef, type ASTVisitor, type ValidationContext } from 'graphql';

const HARMLESS: ReadonlySet<string> = new Set(['name', '__typename']);

/** The validation rule for production. */
export function HiddenSchemaRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const asksInside =
        node.name.value === '__type' &&
        node.selectionSet?.selections.some(
          (selection) => selection.kind !== 'Field' || !HARMLESS.has(selection.name.value),
        );
      if (node.name.value === '__schema' || asksInside)
        context.reportError(new GraphQLError('The schema is not shown.', { nodes: node }));
    },
  };
}

const find = TypeMetaFieldDef.resolve!;

/** Makes `__type` answer null where the context says that the schema is hidden. graphql-js has one such field for all schemas. */
export function hideTypes(): void {
  TypeMetaFieldDef.resolve = (source, args, ctx, info) =>
    (ctx as { config?: { production?: boolean } } | undefined)?.config?.production
      ? null
      : find(source, args, ctx, info);
}
