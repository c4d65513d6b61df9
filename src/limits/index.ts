/**
 * What one request may ask for, decided before anything of it runs. Two steps, so that whoever keeps compiled documents
 * needs the first one once only: `judgeSource` looks at the text alone, `judgeDemand` at a document that fits the schema and at
 * its variables.
 */
import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Problem } from '../core/faults';
import { say, type Language } from '../core/i18n';
import { Twice } from './seen-twice';
import { costOf, firstOf, type Variables } from './cost';
import { excess, LIMITS, type Excess, type Limit } from './limits';
import { judgeShape, judgeTokens } from './shape';

export { LIMITS, type Excess } from './limits';

/** What a text of GraphQL is: a document within the limits, too much, or not well formed (`{}`; the parser says why). */
export interface JudgedSource {
  readonly document?: DocumentNode;
  readonly excess?: Excess;
}

// Documents are few and come again; what the parser makes of a text takes a hundred times its room.
const judged = new LRUCache<string, JudgedSource>({
  maxSize: 500_000,
  sizeCalculation: (_, source) => source.length + 100,
  maxEntrySize: 20_000,
});

const twice = new Twice();

export function judgeSource(source: string): JudgedSource {
  const known = judged.get(source);
  if (known) return known;
  const verdict = judge(source);
  if (twice.hasCome(source)) judged.set(source, verdict);
  return verdict;
}

function judge(source: string): JudgedSource {
  const tooLong = judgeTokens(source);
  if (tooLong) return { excess: tooLong };
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch {
    return {};
  }
  const tooMuch = judgeShape(document);
  return tooMuch ? { excess: tooMuch } : { document };
}

interface Demand {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The fields that take a page; without any, the cost is the same for all variables. */
  readonly paged: readonly FieldNode[];
  fixed?: Excess | undefined;
  isFixed: boolean;
}
const demands = new WeakMap<OperationDefinitionNode, Demand>();

function demandOf(document: DocumentNode, operation: OperationDefinitionNode): Demand {
  let demand = demands.get(operation);
  if (!demand) {
    const paged: FieldNode[] = [];
    visit(document, {
      Field: (field) => void (field.arguments?.some(({ name }) => name.value === 'first') && paged.push(field)),
    });
    const fragments = new Map(
      document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    demands.set(operation, (demand = { fragments, paged, isFixed: false }));
  }
  return demand;
}

/** What is too much in an operation that has been validated: a page of no size that we serve, or its cost. */
export function judgeDemand(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Excess | 'PAGE' | undefined {
  const demand = demandOf(document, operation);
  if (demand.isFixed) return demand.fixed;
  for (const field of demand.paged) {
    const first = firstOf(field, variables, operation);
    if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first <= LIMITS.itemsPerPage)) return 'PAGE';
  }
  const verdict = excess('cost', costOf(schema, operation, demand.fragments, variables));
  if (demand.paged.length === 0) Object.assign(demand, { fixed: verdict, isFixed: true });
  return verdict;
}

const NAMES: Readonly<Record<Limit, readonly [es: string, en: string]>> = {
  bodyBytes: ['bytes', 'bytes'],
  tokens: ['palabras', 'tokens'],
  operations: ['operaciones', 'operations'],
  aliases: ['alias y campos repetidos', 'aliases and repeated fields'],
  depth: ['niveles', 'levels'],
  directives: ['directivas', 'directives'],
  guesses: ['intentos de acceso o de código', 'attempts at a login or a code'],
  itemsPerPage: ['elementos por página', 'items a page'],
  cost: ['puntos de costo', 'points of cost'],
};

/** The words of an excess for its reader. */
export function excessText(reader: { readonly language: Language }, { of, limit }: Excess): string {
  const [es, en] = NAMES[of];
  return say(
    reader,
    `La solicitud pide demasiado: el máximo es ${limit} ${es}.`,
    `The request asks for too much: the most is ${limit} ${en}.`,
  );
}

/** What is wrong with a page, as the rules of the lists say it. */
export const pageProblem = (reader: { readonly language: Language }): Problem => ({
  path: 'first',
  code: 'RANGE',
  message: say(reader, `Pide de 1 a ${LIMITS.itemsPerPage} elementos.`, `Ask for 1 to ${LIMITS.itemsPerPage} items.`),
});
