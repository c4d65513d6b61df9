/**
 * What one request may ask for, decided before anything of it runs. Two steps, so that a cache of compiled documents needs
 * the first one only once: `checkSource` reads the text alone, `checkDemand` a document that fits the schema and its variables.
 */
import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Problem } from '../core/faults';
import { say, type Reader, type Text } from '../core/i18n';
import { SeenTwice } from './seen-twice';
import { costOf, firstOf, type Variables } from './cost';
import { excess, LIMITS, type Excess } from './limits';
import { limitsMessages } from './limits.messages';
import { chosenSource } from './chosen-operation';
import { checkShape, checkTokens } from './shape';

export { LIMITS, type Excess } from './limits';

/** The check of a text: a document within the limits, an excess, or neither for a syntax error, which the parser explains. */
export interface CheckedSource {
  readonly document?: DocumentNode;
  readonly excess?: Excess;
  /** The text of the chosen operation, for a document with several. */
  readonly source?: string;
  /** The document has several operations, and none of the name that was given. */
  readonly isUnknownOperation?: true;
}

function checkNewSource(source: string): CheckedSource {
  const tooLong = checkTokens(source);
  if (tooLong) return { excess: tooLong };
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch {
    return {};
  }
  const tooMuch = checkShape(document);
  return tooMuch ? { excess: tooMuch } : { document };
}

/** Checks the operation `name` of a document with several; undefined for a document with fewer. */
function checkChosen(source: string, name: string): CheckedSource | undefined {
  const chosen = chosenSource(source, name);
  if (chosen === undefined || 'excess' in chosen) return chosen;
  if (chosen.source === undefined) return { isUnknownOperation: true };
  return { ...checkNewSource(chosen.source), source: chosen.source };
}

interface Demand {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The fields that take a page; without any, the cost is the same for all variables. */
  readonly paged: readonly FieldNode[];
  fixed?: Excess | undefined;
  isFixed: boolean;
}

function demandOf(document: DocumentNode): Demand {
  const paged: FieldNode[] = [];
  visit(document, {
    Field: (field) => void (field.arguments?.some(({ name }) => name.value === 'first') && paged.push(field)),
  });
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  return { fragments, paged, isFixed: false };
}

/** Checks the documents of one server, and remembers the results of those that come again. */
export class DocumentLimits {
  /** Documents are few and come again; a parsed document takes a hundred times the memory of its text. */
  private readonly sources = new LRUCache<string, CheckedSource>({
    maxSize: 500_000,
    sizeCalculation: ({ source = '' }, key) => key.length + source.length + 100,
    maxEntrySize: 20_000,
  });
  private readonly seen = new SeenTwice();
  private demands = new WeakMap<OperationDefinitionNode, Demand>();

  /** Checks a text; of a document with several operations, the one that `operationName` names. */
  checkSource(source: string, operationName?: string): CheckedSource {
    const checked = this.remembered(source, () => checkNewSource(source));
    const { of } = checked.excess ?? {};
    if (operationName === undefined || (of !== 'operations' && of !== 'tokens')) return checked;
    return this.remembered(`${operationName}\n${source}`, () => checkChosen(source, operationName) ?? checked);
  }

  private remembered(key: string, check: () => CheckedSource): CheckedSource {
    const known = this.sources.get(key);
    if (known) return known;
    const checked = check();
    if (this.seen.add(key)) this.sources.set(key, checked);
    return checked;
  }

  /** What is too much in an operation that has been validated: a page size that is not served ('PAGE'), or its cost. */
  checkDemand(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Excess | 'PAGE' | undefined {
    let demand = this.demands.get(operation);
    if (!demand) this.demands.set(operation, (demand = demandOf(document)));
    if (demand.isFixed) return demand.fixed;
    for (const field of demand.paged) {
      const first = firstOf(field, variables, operation);
      if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first <= LIMITS.itemsPerPage))
        return 'PAGE';
    }
    const tooMuch = excess('cost', costOf(schema, operation, demand.fragments, variables));
    if (demand.paged.length === 0) Object.assign(demand, { fixed: tooMuch, isFixed: true });
    return tooMuch;
  }

  /** The cost of an operation that has been validated, as the limit counts it. */
  costOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number {
    return costOf(schema, operation, demandOf(document).fragments, variables);
  }

  /** Forgets every document. */
  close(): void {
    this.sources.clear();
    this.seen.clear();
    this.demands = new WeakMap();
  }
}

/** The sentence about an excess. */
export const excessText = ({ of, limit }: Excess): Text => limitsMessages.tooMuch(of, limit);

/** The problem of a page size out of range, as the rules of the lists state it. */
export const pageProblem = (reader: Reader): Problem => ({
  path: 'first',
  code: 'RANGE',
  message: say(reader, limitsMessages.pageSize(LIMITS.itemsPerPage)),
});
