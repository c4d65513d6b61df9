/** The documents say what the code does: links, paths and commands exist; figures, codes and refusals are the code's own. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSchema, isInterfaceType } from 'graphql';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...filesBelow('docs', '.md')];
const sources = [...filesBelow('src', '.ts'), ...filesBelow('packages/domain/src', '.ts')]
  .filter((path) => !path.startsWith('src/demo/'))
  .map((path) => ({ path, text: read(path) }));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Links of a document that lead nowhere. */
function brokenLinks(file: string, text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const full = path ? join(root, dirname(file), path) : join(root, file);
      if (!existsSync(full)) return true;
      if (!anchor || statSync(full).isDirectory()) return false;
      const headings = [...readFileSync(full, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));
      return !headings.includes(anchor);
    });
}

/** Paths and commands in backticks that do not exist; a path with a placeholder (`<noun>`, `*`, `…`) names a form, not a file. */
function brokenNames(text: string): string[] {
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!);
  const paths = words
    .filter((word) => /^(src|test|docs|scripts|schema|packages|migrations|deploy)\/[^\s]*$/.test(word))
    .filter((word) => !/[*<>{}…]/.test(word) && !existsSync(join(root, word)));
  const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)]
    .map(([, name]) => name!)
    .filter((name) => !(name in scripts));
  return [...paths, ...commands.map((name) => `npm run ${name}`)];
}

/** The initialisers of the constants of the server, by name; more than one where files use the same name. */
const constants = new Map<string, { path: string; value: unknown }[]>();
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
for (const { path, text } of sources) {
  const own: Record<string, unknown> = {};
  for (const [, name, expression] of withoutComments(text).matchAll(
    /^(?:export )?const ([A-Z][A-Z0-9_]*)(?::[^=]+)? = ([^;]+?)(?: as const)?;$/gm,
  )) {
    if (!/^[\d\s{}\w.,:*+/()-]+$/.test(expression!)) continue;
    try {
      own[name!] = runInNewContext(`(${expression})`, { ...own });
    } catch {
      continue; // not made of figures alone
    }
    constants.set(name!, [...(constants.get(name!) ?? []), { path, value: own[name!] }]);
  }
}

/** What a figure's comment says: arithmetic over constants of the code; a name that files share takes the first that is right. */
function valuesOf(expression: string): number[] {
  const name = /[A-Z][A-Z0-9_]*/.exec(expression)?.[0] ?? '';
  return (constants.get(name) ?? []).map(({ value }) => Number(runInNewContext(expression, { [name]: value })));
}

const figuresOf = (text: string): [said: number, expression: string][] =>
  [...text.matchAll(/(\d[\d,]*)(?: |\n)<!-- = (.+?) -->/g)].map(([, said, expression]) => [
    Number(said!.replaceAll(',', '')),
    expression!,
  ]);
const wrongFigures = (text: string): string[] =>
  figuresOf(text)
    .filter(([said, expression]) => !valuesOf(expression).includes(said))
    .map(
      ([said, expression]) => `${said} is not ${expression} (${valuesOf(expression).join(', ') || 'no such constant'})`,
    );

/** Codes in the first column of the tables of a document. */
const codesOf = (text: string): string[] =>
  [...text.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)]
    .flatMap(([, cell]) => [...cell!.matchAll(/\w+/g)].map(String))
    .sort();
const found = (...patterns: RegExp[]): string[] =>
  [
    ...new Set(
      sources.flatMap(({ text }) =>
        patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)),
      ),
    ),
  ].sort();

const errorCodes = found(
  /(?:new Fault\(|faultText\(|new HttpRefusal\(\s*[\w.]+,\s*|extensions: \{\s*code: )'([A-Z_]+)'/g,
  /ApolloServerErrorCode\.([A-Z_]+)/g,
);
const reasons = sources.flatMap(({ text }) =>
  [...text.matchAll(/export type \w+(?:Reason|Mismatch|Warning) =([^;]+);/g)].flatMap(([, union]) =>
    [...union!.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code!),
  ),
);
const problemCodes = [
  ...new Set([
    ...found(
      /\.add\(\s*[^;]*?,\s*'([A-Z][A-Z_0-9]+)'/g,
      /\bcode: '([A-Z][A-Z_0-9]+)'/g,
      /\bproblem\(\s*'([A-Z_]+)'/g,
      /\b((?:DATE|DATE_TIME)_INVALID)\b/g,
      /'(INVALID_VALUE)'/g,
    ),
    ...reasons,
  ]),
]
  .filter((code) => !errorCodes.includes(code) && code !== 'OK')
  .sort();

describe('the documents', () => {
  it.each(documents)('%s leads somewhere with every link, path and command', (file) => {
    expect({ links: brokenLinks(file, read(file)), names: brokenNames(read(file)) }).toEqual({ links: [], names: [] });
  });

  it('or a broken link, path or command is reported', () => {
    expect(brokenLinks('README.md', '[a](docs/gone.md) [b](SECURITY.md#gone) [c](https://example.org)')).toEqual([
      'docs/gone.md',
      'SECURITY.md#gone',
    ]);
    expect(brokenNames('`src/gone.ts` and `npm run gone`')).toEqual(['src/gone.ts', 'npm run gone']);
  });

  it('are all reached from README', () => {
    const seen = new Set(['README.md']);
    for (const file of seen)
      for (const [, target] of read(file).matchAll(/\]\(([^)#\s]+\.md)/g))
        if (!target!.startsWith('http')) seen.add(relative(root, join(root, dirname(file), target!)));
    expect(documents.filter((file) => !seen.has(file))).toEqual([]);
  });
});

describe('figures', () => {
  const marked = documents.filter((file) => figuresOf(read(file)).length > 0);

  it('stand in the guides of the API', () => {
    expect(marked).toEqual(expect.arrayContaining(['docs/api/limits.md', 'docs/api/live.md', 'docs/api/sign-in.md']));
  });

  it.each(marked)('of %s are those of the code', (file) => {
    expect(wrongFigures(read(file))).toEqual([]);
  });

  it('or a wrong one, and one of a constant that is gone, are reported', () => {
    expect(wrongFigures('14 <!-- = ACCESS_SECONDS / 60 -->, 3 <!-- = GONE -->')).toEqual([
      '14 is not ACCESS_SECONDS / 60 (15)',
      '3 is not GONE (no such constant)',
    ]);
  });
});

describe('codes', () => {
  it('of errors are all in docs/api/errors.md, and no others', () => {
    expect(codesOf(read('docs/api/errors.md'))).toEqual(errorCodes);
  });

  it('of problems are all in docs/api/refusals.md, and no others', () => {
    const page = read('docs/api/refusals.md');
    expect(codesOf(page.slice(page.indexOf('## Problem codes')))).toEqual(problemCodes);
  });

  it('of refusals are all in docs/api/refusals.md, and no others', () => {
    const schema = buildSchema(read('schema/schema.graphql'));
    const refusal = schema.getType('Refusal');
    const names = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [];
    const page = read('docs/api/refusals.md');
    expect(codesOf(page.slice(0, page.indexOf('## Problem codes')))).toEqual(names.sort());
  });
});
