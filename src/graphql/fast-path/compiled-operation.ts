/**
 * Compiled operations: graphql-jit turns an operation into JavaScript that does not read the schema while it runs, for a third
 * of the CPU. Only some operations are compiled, because graphql-jit writes literals of the document into code.
 */
import {
  BREAK,
  getNamedType,
  isInputObjectType,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../../core/context';
import type { Variables } from '../../limits/cost';

/** An operation as a function of the context and of its variables as they were sent, which are valid. */
export type CompiledOperation = (ctx: Context, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** What clients and routers ask for by a name with an underscore. */
const UNDERSCORED: ReadonlySet<string> = new Set(['__typename', '_entities', '_Any']);

/**
 * Whether an operation may be compiled. Not with string literals: graphql-jit writes them into the generated code, and one text
 * is taken for code (0.8.9, `__MAGIC_DATE__`); a document with pasted values rarely comes again anyway. Not with a name like
 * `__proto__`, which would change the prototype of the generated objects. Introspection and subscriptions have their own
 * executors.
 */
export function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation === 'subscription') return false;
  let isAllowed = true;
  const reject = (): typeof BREAK => {
    isAllowed = false;
    return BREAK;
  };
  visit(document, {
    StringValue: reject,
    Name: ({ value }) => (value.startsWith('_') && !UNDERSCORED.has(value) ? reject() : undefined),
    Directive: ({ name }) => (name.value === 'include' || name.value === 'skip' ? undefined : reject()),
  });
  return isAllowed;
}

/** Whether a variable may hold an input field that has a default value: graphql-jit (0.8.9) leaves these out. */
function hasInputDefaults(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  const seen = new Set<GraphQLNamedType>();
  const hasDefault = (type: GraphQLNamedType | undefined): boolean => {
    if (!isInputObjectType(type) || seen.has(type)) return false;
    seen.add(type);
    return Object.values(type.getFields()).some(
      (field) => field.defaultValue !== undefined || hasDefault(getNamedType(field.type)),
    );
  };
  let isFound = false;
  for (const definition of operation.variableDefinitions ?? [])
    visit(definition.type, {
      NamedType: ({ name }) => void (isFound ||= hasDefault(schema.getType(name.value))),
    });
  return isFound;
}

/** Compiles an operation of a valid document; undefined for one that graphql-js must run. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation | undefined {
  if (!isCompilable(document, operation) || hasInputDefaults(schema, operation)) return undefined;
  const compiled = compileQuery(schema, document, operation.name?.value, { disableLeafSerialization: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return (ctx, variables) => compiled.query(undefined, ctx, variables);
}
