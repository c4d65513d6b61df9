/**
 * What one request may ask of the gateway, as of the service itself (docs/api/limits.md): the router splits and repeats
 * documents, so that a subgraph sees a part of them only.
 */
import { GraphQLError, Kind, Lexer, Source, TokenKind } from 'graphql';

export const BODY_BYTES = 100_000;
const LIMITS = { tokens: 1_000, operations: 1, directives: 10, guesses: 1, aliases: 15, depth: 12 };
/** Fields that guess a secret or cost a password hash. */
const GUESSES = ['login', 'refreshSession', 'changePassword', 'reprintCartilla', 'issueSecurityCode'];
const KNOWN_DIRECTIVES = new Set(['skip', 'include']);
// Fragments that double themselves reach any number.
const MOST_MEASURED = 10_000;

function tokensOf({ body }) {
  const lexer = new Lexer(new Source(body));
  let tokens = 0;
  while (tokens <= LIMITS.tokens && lexer.advance().kind !== TokenKind.EOF) tokens++;
  return tokens;
}

/** Returns how often each limited thing occurs in a document, fragments counted at each spread. */
function measure(document) {
  const fragments = new Map(document.definitions.map((definition) => [definition.name?.value, definition]));
  const count = { operations: 0, directives: 0, guesses: 0, aliases: 0, depth: 0 };
  let measured = 0;
  let unknown = 0;
  const visitSet = (set, depth, inFragment = false) => {
    if (!set) return;
    count.depth = Math.max(count.depth, depth);
    const seen = new Set();
    for (const node of set.selections) {
      if (++measured > MOST_MEASURED || depth > LIMITS.depth + 1) return;
      count.directives += node.directives?.length ?? 0;
      unknown += (node.directives ?? []).filter(({ name }) => !KNOWN_DIRECTIVES.has(name.value)).length;
      if (node.kind === Kind.FIELD) {
        if (node.alias || seen.has(node.name.value)) count.aliases++;
        seen.add(node.name.value);
        if (GUESSES.includes(node.name.value)) count.guesses++;
        if (!node.name.value.startsWith('__')) visitSet(node.selectionSet, depth + 1);
      } else if (node.kind === Kind.INLINE_FRAGMENT) visitSet(node.selectionSet, depth + Number(inFragment), true);
      else visitSet(fragments.get(node.name.value)?.selectionSet, depth);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    count.operations++;
    count.directives += definition.directives?.length ?? 0;
    visitSet(definition.selectionSet, 1);
  }
  if (measured > MOST_MEASURED) count.aliases = measured;
  if (unknown > 1) count.directives = Math.max(count.directives, LIMITS.directives + 1);
  return count;
}

/** A validation rule: reports QUERY_TOO_COMPLEX with cost and limit for a document that is over a limit. */
export const LimitsRule = (context) => ({
  Document(document) {
    const measures = { tokens: document.loc ? tokensOf(document.loc.source) : 0, ...measure(document) };
    const [over] = Object.entries(LIMITS).filter(([name, limit]) => measures[name] > limit);
    if (!over) return undefined;
    const [name, limit] = over;
    const extensions = { code: 'QUERY_TOO_COMPLEX', cost: measures[name], limit };
    context.reportError(new GraphQLError('La consulta pide demasiado.', { extensions }));
    return false;
  },
});

/** A validation rule for production: the schema is published as a file, and not shown here. */
export const HiddenSchemaRule = (context) => ({
  Field(node) {
    if (node.name.value === '__schema' || node.name.value === '__type')
      context.reportError(new GraphQLError('The schema is not shown.', { nodes: node }));
  },
});
