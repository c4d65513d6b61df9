/**
 * The cost of an operation: the number of fields in its answer, as far as the document tells. A page counts as many items as
 * `first` asks for, any other list three, a mutation a thousand. Each fragment is counted once for each type; the usual library
 * counts it again at every spread, which a nested document can prolong to hours.
 */
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { LIMITS } from './limits';

const ITEMS_OF_A_LIST = 3;
const COST_OF_A_MUTATION = 1_000;
/** The lists of a connection that its `first` counts. */
const PAGED: ReadonlySet<string> = new Set(['edges', 'nodes']);

export type Variables = Readonly<Record<string, unknown>>;
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The `first` of a field; undefined where it has none. A value that is no number counts as a full page; coercion refuses it later. */
export function firstOf(
  field: FieldNode,
  variables: Variables,
  operation: OperationDefinitionNode,
): number | undefined {
  const argument = field.arguments?.find(({ name }) => name.value === 'first');
  if (!argument) return undefined;
  const { value } = argument;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return LIMITS.itemsPerPage;
  const given = variables[value.name.value];
  if (typeof given === 'number') return given;
  const preset = operation.variableDefinitions?.find(
    ({ variable }) => variable.name.value === value.name.value,
  )?.defaultValue;
  return given === undefined && preset?.kind === Kind.INT ? Number(preset.value) : LIMITS.itemsPerPage;
}

/** The cost of `operation`, which has been validated against `schema`. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): number {
  const known = new Map<string, number>();
  const mutations = schema.getMutationType();

  const ofField = (parent: GraphQLNamedType, field: FieldNode, page: number | undefined): number => {
    const name = field.name.value;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const { type } = definition ?? (name === '__schema' ? SchemaMetaFieldDef : TypeMetaFieldDef);
    const own = parent === mutations ? COST_OF_A_MUTATION : 1;
    // Introspection has its own depth rule and reads no database.
    if (!definition || !field.selectionSet) return own;
    const first = firstOf(field, variables, operation);
    const items =
      first !== undefined && isList(type)
        ? first
        : !isList(type)
          ? 1
          : PAGED.has(name) && page !== undefined
            ? page
            : ITEMS_OF_A_LIST;
    return own + items * ofSet(getNamedType(type), field.selectionSet, first);
  };
  const ofSet = (parent: GraphQLNamedType, set: SelectionSetNode, page: number | undefined): number => {
    let cost = 0;
    // An object has one type: of the fragments on members of a union those of the dearest count.
    const ofMembers = new Map<string, number>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(parent, selection, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = narrowed(parent, selection.typeCondition?.name.value);
        const own = ofSet(type, selection.selectionSet, page);
        if (isObjectType(type)) ofMembers.set(type.name, (ofMembers.get(type.name) ?? 0) + own);
        else cost += own;
      } else cost += ofFragment(selection.name.value, page);
    }
    return cost + Math.max(0, ...ofMembers.values());
  };
  const ofFragment = (name: string, page: number | undefined): number => {
    const fragment = fragments.get(name);
    const key = `${page ?? ''} ${name}`;
    let cost = known.get(key);
    if (cost === undefined && fragment)
      known.set(
        key,
        (cost = ofSet(narrowed(undefined, fragment.typeCondition.name.value), fragment.selectionSet, page)),
      );
    return cost ?? 0;
  };
  const narrowed = (parent: GraphQLNamedType | undefined, condition: string | undefined): GraphQLNamedType => {
    const type = condition === undefined ? parent : schema.getType(condition);
    if (!isCompositeType(type)) throw new Error('the cost of a document is worked out once it is valid');
    return type;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(root, operation.selectionSet, undefined) : 0;
}
