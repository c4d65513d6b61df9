/**
 * The shape of a document, measured before it is validated or run. Each fragment is measured once and counted at each spread,
 * so a chain of fragments that double themselves takes no time. The usual plug-ins do not count `__typename` and repeated
 * fields, or answer a syntax error with 500.
 */
import { Kind, Lexer, Source, TokenKind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { excess, GUESSES, LIMITS, type Excess } from './limits';

interface Shape {
  aliases: number;
  guesses: number;
  depth: number;
}

const NOTHING: Readonly<Shape> = { aliases: 0, guesses: 0, depth: 0 };

// Introspection has its own rule in graphql-js (MaxIntrospectionDepthRule); tools send it 14 levels deep.
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

const KNOWN_DIRECTIVES: ReadonlySet<string> = new Set(['skip', 'include']);

/** The excess of tokens over `most`, if any; reads no further than that. The parser reports a syntax error later. */
export function checkTokens(source: string, most: number = LIMITS.tokens): Excess | undefined {
  const lexer = new Lexer(new Source(source));
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF;) if (++tokens > most) return excess('tokens', tokens);
  } catch {
    return undefined;
  }
  return undefined;
}

/** The first limit that a document breaks, or undefined. */
export function checkShape(document: DocumentNode): Excess | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  let [directives, unknown] = [0, 0];
  visit(document, {
    Directive: ({ name }) => {
      directives++;
      if (!KNOWN_DIRECTIVES.has(name.value)) unknown++;
    },
  });
  // Each unknown one would get an error of its own.
  if (unknown > 1) directives = Math.max(directives, LIMITS.directives + 1);
  const measure = measuring(document);
  const whole = operations.map((operation) => measure(operation.selectionSet)).reduce(sum, NOTHING);
  return (
    excess('operations', operations.length) ??
    excess('directives', directives) ??
    excess('guesses', whole.guesses) ??
    excess('aliases', whole.aliases) ??
    excess('depth', whole.depth)
  );
}

const sum = (a: Readonly<Shape>, b: Readonly<Shape>): Shape => ({
  aliases: a.aliases + b.aliases,
  guesses: a.guesses + b.guesses,
  depth: Math.max(a.depth, b.depth),
});

function measuring(document: DocumentNode): (set: SelectionSetNode) => Readonly<Shape> {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const measured = new Map<FragmentDefinitionNode, Readonly<Shape>>();

  const ofFragment = (name: string): Readonly<Shape> => {
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    let shape = measured.get(fragment);
    if (!shape) {
      measured.set(fragment, NOTHING); // a cycle ends here; validation refuses it
      measured.set(fragment, (shape = ofSet(fragment.selectionSet, '', new Set())));
    }
    return shape;
  };
  const ofSelection = (selection: SelectionNode, on: string, seen: Set<string>): Readonly<Shape> => {
    switch (selection.kind) {
      case Kind.INLINE_FRAGMENT: {
        const shape = ofSet(selection.selectionSet, selection.typeCondition?.name.value ?? on, seen);
        // A fragment in a fragment is a level, so that they do not nest without end.
        const isNested = selection.selectionSet.selections.some(({ kind }) => kind === Kind.INLINE_FRAGMENT);
        return isNested ? { ...shape, depth: shape.depth + 1 } : shape;
      }
      case Kind.FRAGMENT_SPREAD: {
        const shape = ofFragment(selection.name.value);
        return { ...shape, aliases: shape.aliases + repeated(seen, `${on} ...${selection.name.value}`) };
      }
      case Kind.FIELD: {
        const { name, alias, selectionSet } = selection;
        const below = selectionSet && !INTROSPECTION.has(name.value) ? ofSet(selectionSet, '', new Set()) : NOTHING;
        const again = alias ? 1 : repeated(seen, `${on} ${name.value}`);
        return {
          aliases: below.aliases + again,
          guesses: below.guesses + Number(GUESSES.has(name.value)),
          depth: below.depth + 1,
        };
      }
    }
  };
  const ofSet = (set: SelectionSetNode, on: string, seen: Set<string>): Readonly<Shape> =>
    set.selections.reduce<Readonly<Shape>>((shape, selection) => sum(shape, ofSelection(selection, on, seen)), NOTHING);

  return (set) => ofSet(set, '', new Set());
}

/** 1 for a repetition in this selection set, else 0. */
function repeated(seen: Set<string>, key: string): number {
  if (seen.has(key)) return 1;
  seen.add(key);
  return 0;
}
