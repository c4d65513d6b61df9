/**
 * A document with several operations, as explorers send it: a whole tab, with the name of the operation to run. The named
 * operation and its fragments are all that is checked and run.
 */
import { Kind, parse, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql';
import type { Excess } from './limits';
import { checkTokens } from './shape';

/** Of the whole document: parsing more would keep other requests waiting. */
const MOST_TOKENS = 10_000;

/** The fragments that `definition` spreads, directly and through others. */
function fragmentsOf(definition: DefinitionNode, document: DocumentNode): ReadonlySet<DefinitionNode> {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const found = new Set<DefinitionNode>();
  const rest = [definition];
  for (let next = rest.pop(); next; next = rest.pop())
    visit(next, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        rest.push(fragment);
      },
    });
  return found;
}

/**
 * The text of the operation `name` and its fragments, with blanks in place of all else, so that locations in errors stay
 * right; without a text when there is no such operation. Undefined for a document with fewer than two operations, and for
 * a syntax error.
 */
export function chosenSource(
  source: string,
  name: string,
): { readonly source: string | undefined } | { readonly excess: Excess } | undefined {
  const tooLong = checkTokens(source, MOST_TOKENS);
  if (tooLong) return { excess: tooLong };
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch {
    return undefined;
  }
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length < 2) return undefined;
  const [chosen, ...others] = operations.filter((each) => 'name' in each && each.name?.value === name);
  if (!chosen || others.length > 0) return { source: undefined };
  const kept = fragmentsOf(chosen, document);
  let text = '';
  let at = 0;
  for (const definition of document.definitions) {
    const { start, end } = definition.loc!;
    const isKept = definition === chosen || kept.has(definition);
    text += source.slice(at, start) + (isKept ? source.slice(start, end) : blank(source.slice(start, end)));
    at = end;
  }
  return { source: text + source.slice(at) };
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
