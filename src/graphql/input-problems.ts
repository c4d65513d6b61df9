/**
 * What is wrong in the variables of a request, and in the literals of its document: every fault at once, each with its path.
 * graphql-js tells the same in English sentences that quote the values, which may be personal data.
 */
import {
  getVariableValues,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  typeFromAST,
  isInputType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLLeafType,
  GraphQLSchema,
  OperationDefinitionNode,
  ValueNode,
} from 'graphql';
import { coreMessages } from '../core/core.messages';
import type { Context } from '../core/context';
import type { Problem } from '../core/faults';
import { say, type Reader, type Text } from '../core/i18n';
import type { Variables } from '../limits/cost';
import { graphqlMessages } from './graphql.messages';

/** By the code that a scalar throws as its message. */
const SCALAR_TEXTS: Readonly<Record<string, Text>> = {
  DATE_INVALID: graphqlMessages.dateInvalid,
  DATE_TIME_INVALID: graphqlMessages.dateTimeInvalid,
};
/** More are not told: an input can hold thousands of wrong values. */
const MOST_PROBLEMS = 50;
/** A field name as it may be repeated to the client. */
const NAME = /^[A-Za-z_]\w{0,60}$/;

/** How a value of a request is read: JSON in variables, nodes in a document. */
interface Values<V> {
  isNull(value: V): boolean;
  /** A value that stands for one that is checked elsewhere. */
  isOpen(value: V): boolean;
  items(value: V): readonly V[] | undefined;
  fields(value: V): ReadonlyMap<string, V> | undefined;
  /** Throws, or returns undefined, for a value that is not of the type. */
  parse(type: GraphQLLeafType, value: V): unknown;
}

const JSON_VALUES: Values<unknown> = {
  isNull: (value) => value === null || value === undefined,
  isOpen: () => false,
  items: (value) => (Array.isArray(value) ? value : undefined),
  fields: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined,
  parse: (type, value) => type.parseValue(value),
};

const LITERALS: Values<ValueNode> = {
  isNull: ({ kind }) => kind === Kind.NULL,
  isOpen: ({ kind }) => kind === Kind.VARIABLE,
  items: (node) => (node.kind === Kind.LIST ? node.values : undefined),
  fields: (node) =>
    node.kind === Kind.OBJECT ? new Map(node.fields.map(({ name, value }) => [name.value, value])) : undefined,
  parse: (type, node) => type.parseLiteral(node, {}),
};

/** Collects the problems of values. */
class Check<V> {
  readonly problems: Problem[] = [];

  /** `tellsNames`: whether fields that are missing, and the values of an enum, are named. */
  constructor(
    private readonly reader: Reader,
    private readonly values: Values<V>,
    private readonly tellsNames = true,
  ) {}

  add(path: string, code: string, text: Text): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ path, code, message: say(this.reader, text) });
  }

  value(value: V, type: GraphQLInputType, path: string): void {
    const { values } = this;
    if (values.isOpen(value)) return;
    if (values.isNull(value)) {
      if (isNonNullType(type)) this.add(path, 'REQUIRED', coreMessages.required);
    } else if (isNonNullType(type)) this.value(value, type.ofType, path);
    else if (isListType(type)) {
      const items = values.items(value);
      if (items) items.forEach((item, index) => this.value(item, type.ofType, `${path}.${index}`));
      else this.value(value, type.ofType, path);
    } else if (isInputObjectType(type)) this.object(value, type, path);
    else this.leaf(value, type, path);
  }

  private object(value: V, type: GraphQLInputObjectType, path: string): void {
    const given = this.values.fields(value);
    if (!given) return this.add(path, 'INVALID_VALUE', graphqlMessages.wrongType);
    const fields = type.getFields();
    for (const [name, field] of Object.entries(fields)) {
      const each = given.get(name);
      if (each !== undefined) this.value(each, field.type, `${path}.${name}`);
      else if (isRequiredInputField(field)) this.missing(path, name);
    }
    for (const name of given.keys())
      if (!Object.hasOwn(fields, name))
        this.add(NAME.test(name) ? `${path}.${name}` : path, 'UNKNOWN_FIELD', graphqlMessages.unknownField);
  }

  private missing(path: string, name: string): void {
    if (this.tellsNames) this.add(`${path}.${name}`, 'REQUIRED', coreMessages.required);
    else if (!this.problems.some((each) => each.path === path))
      this.add(path, 'INVALID_VALUE', graphqlMessages.wrongType);
  }

  private leaf(value: V, type: GraphQLLeafType, path: string): void {
    let code = 'INVALID_VALUE';
    try {
      if (this.values.parse(type, value) !== undefined) return;
    } catch (error) {
      const { message } = error as Error;
      if (message in SCALAR_TEXTS) code = message;
    }
    const allowed = this.tellsNames && isEnumType(type) ? type.getValues().map(({ name }) => name) : undefined;
    this.add(
      path,
      code,
      SCALAR_TEXTS[code] ?? (allowed ? graphqlMessages.allowedValues(allowed) : graphqlMessages.wrongType),
    );
  }
}

/** The variables that must not be null although their type says that they may: the places where they stand have a default. */
const notNull = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

function notNullVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  let names = notNull.get(operation);
  if (!names) notNull.set(operation, (names = findNotNull(schema, document, operation)));
  return names;
}

function findNotNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): ReadonlySet<string> {
  const nullable = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const found = new Set<string>();
  if (nullable.size === 0) return found;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) =>
        void (nullable.has(name.value) && isNonNullType(types.getInputType()) && found.add(name.value)),
    }),
  );
  return found;
}

/** The coerced variables of a valid document, or undefined for variables that {@link variableProblems} explains. */
export function coerceVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!coerced) return undefined;
  for (const name of notNullVariables(schema, document, operation)) if (coerced[name] === null) return undefined;
  return coerced;
}

/** A request whose document is valid. */
interface ValidRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** Whether the schema may be told to the client: in production, to one with a session. */
export const mayKnowSchema = ({ config, claimedSession }: Pick<Context, 'config' | 'claimedSession'>): boolean =>
  !config.production || claimedSession !== undefined;

/** What is wrong in the variables of a request; each path begins with the variable's name. */
export function variableProblems(
  ctx: Context,
  { schema, document, operation, variables }: ValidRequest,
): readonly Problem[] {
  const check = new Check(ctx, JSON_VALUES, mayKnowSchema(ctx));
  const notNullNames = notNullVariables(schema, document, operation);
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) continue;
    const isGiven = Object.hasOwn(variables, name) && variables[name] !== undefined;
    if (isGiven || (isNonNullType(type) && !defaultValue)) check.value(variables[name], type, name);
    const isNull = isGiven ? variables[name] === null : defaultValue?.kind === Kind.NULL;
    if (isNull && !isNonNullType(type) && notNullNames.has(name)) check.add(name, 'REQUIRED', coreMessages.required);
  }
  return check.problems;
}

/** Whether graphql-js found this fault in a literal, or an argument missing; {@link literalProblems} explains it. */
export const isLiteralFault = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  // The error of a scalar has no node.
  if (error.message in SCALAR_TEXTS) return true;
  const [node] = error.nodes ?? [];
  return (
    node !== undefined &&
    (LITERAL_KINDS.has(node.kind) || (node.kind === Kind.FIELD && ARGUMENT_MISSING.test(error.message)))
  );
};
const LITERAL_KINDS: ReadonlySet<Kind> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);
const ARGUMENT_MISSING = /^Field "\w+" argument "\w+" of type /;

/**
 * What is wrong in the literals of a document, and which arguments are missing; each path begins with the name of the
 * argument, or of the variable whose default it is.
 */
export function literalProblems(reader: Reader, schema: GraphQLSchema, document: DocumentNode): readonly Problem[] {
  const check = new Check(reader, LITERALS);
  const types = new TypeInfo(schema);
  const checkValue = (value: ValueNode | undefined, path: string): false => {
    const type = types.getInputType();
    if (value && type) check.value(value, type, path);
    return false;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: ({ variable, defaultValue }) => checkValue(defaultValue, variable.name.value),
      Argument: ({ name, value }) => checkValue(value, name.value),
      Field: ({ arguments: given = [] }) => {
        for (const argument of types.getFieldDef()?.args ?? [])
          if (isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name))
            check.add(argument.name, 'REQUIRED', coreMessages.required);
      },
    }),
  );
  return check.problems;
}
