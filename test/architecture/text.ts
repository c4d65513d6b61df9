/** Rules on the text of files: use of the database and the environment, sentences for people, length, copies. */
import ts from 'typescript';
import type { Source } from './source';

const MOST_LINES = 300;
const SHORTEST_COPY = 6;

/** Code without comments, so that prose may speak of what code may not do. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const TOUCHES_DATABASE = /\b(ctx|tx)\s*\.\s*(db|database)\b|\b(db|database)\s*\.\s*(all|run)\b|\bone(<[^>]*>)?\(/;
/** The demo is no part of the service, and what opens the database carries out its migrations. */
const MAY_TOUCH =
  /^src\/(core\/|database\/|modules\/([\w-]+\/)+[\w-]+\.(queries|rules|jobs)\.ts$|delivery\/[\w-]+\.queries\.ts$|open-database\.ts$|cli\/export-family\.ts$|demo\/)/;

/** Files that run statements and are neither queries, rules nor core. */
export const strayDatabase = ({ path, text }: Source): string[] =>
  path.startsWith('src/') && !MAY_TOUCH.test(path) && TOUCHES_DATABASE.test(codeOf(text))
    ? [`${path} touches the database`]
    : [];

/** Files other than config.ts that read the environment. */
export const strayEnvironment = ({ path, text }: Source): string[] =>
  path !== 'src/config.ts' && /\bprocess\s*(\.\s*env\b|\[\s*['"]env)|\benv\s*}\s*=\s*process\b/.test(codeOf(text))
    ? [`${path} reads the environment`]
    : [];

/** Files of more than 300 lines. */
export function tooLong({ path, text }: Source): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MOST_LINES ? [`${path} has ${lines} lines`] : [];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The stub of a foreign type says of it what its owner says, word for word, or the subgraphs do not compose. */
const STUB =
  /@Directive\('@key\(fields: "id"\)'\)\n@ObjectType\([^@]*?\)\nexport class \w+ \{\n\s*@Field\([^@]*?\)\s*id!: string;\n\}/g;

/** The lines that say something: no imports, no comments, no lone brackets, no blanks. */
function sayingLines(text: string): Line[] {
  const blank = (statement: string): string => statement.replace(/[^\n]/g, '');
  const code = codeOf(text)
    .replace(STUB, blank)
    .replace(/^(import|export)\b[^;]*?\bfrom\b[^;]*;/gm, blank);
  return code
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim().replace(/\s+/g, ' ') }))
    .filter((line) => /\w/.test(line.text));
}

/** Places where six lines or more in a row say the same, each pair of places once. */
export function copies(sources: readonly Source[]): string[] {
  const places = new Map<string, { path: string; at: number }>();
  const found: string[] = [];
  for (const { path, text } of sources) {
    const lines = sayingLines(text);
    for (let start = 0; start + SHORTEST_COPY <= lines.length; start++) {
      const window = lines.slice(start, start + SHORTEST_COPY);
      const said = window.map((line) => line.text).join('\n');
      const before = places.get(said);
      if (!before) places.set(said, { path, at: window[0]!.number });
      else {
        found.push(`${path}:${window[0]!.number} repeats ${before.path}:${before.at}`);
        start += SHORTEST_COPY - 1; // the rest of one copy is no other
      }
    }
  }
  return found;
}

/** Descriptions of the schema and imports: they are no sentences that the service says to people. */
const NO_SENTENCE = /\bdescription:\s*(?:(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`)\s*\+?\s*)+|^import\b[^;]*;/gm;
const SPANISH = /[áéíóúñ¿¡]/i;
/** A pair of sentences, and sentences as arguments of `problems.add` and `say`. */
const IN_PLACE = /\[\s*(['`])[A-Z¿¡][^'`]* [^'`]*\1,\s*['`][A-Z]|\.add\([^()]*,\s*'[A-Z_]+',\s*['`]|\bsay\(\w+,\s*['`]/;
/** The people of the demo and the names of the states are data. */
const NO_SPEAKER = /\.messages\.ts$|^src\/demo\/|^packages\/domain\/src\/states\.ts$/;

/** The texts of all string and template literals. */
function literalsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => literal.text).join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.ES2022));
  return found;
}

/** Files of the server and of packages/domain that hold a sentence for people and are no messages file. */
export function straySentences({ path, text }: Source): string[] {
  if (!/^(src|packages\/domain)\//.test(path) || NO_SPEAKER.test(path)) return [];
  const code = codeOf(text).replace(NO_SENTENCE, '');
  const spanish = literalsOf(code).some((literal) => literal.includes(' ') && SPANISH.test(literal));
  return spanish || IN_PLACE.test(code) ? [`${path} holds a sentence for people`] : [];
}
