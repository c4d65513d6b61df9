/** Rules that are read off the source: each holds for the tree, and each finds its planted violations. */
import { VIOLATIONS } from './planted/violations';
import { cycles, strayImports } from './imports';
import { sourcesIn, type Source } from './source';
import { copies, strayDatabase, strayEnvironment, straySentences, tooLong } from './text';

const product = sourcesIn('src', 'packages', 'migrations', 'ormconfig.ts');
const everything = [...product, ...sourcesIn('scripts', 'test')];

/** By name: what breaks a rule in a tree. */
const RULES: Readonly<Record<string, { tree: readonly Source[]; breaks: (tree: readonly Source[]) => string[] }>> = {
  'files import only what stands below them': { tree: product, breaks: (tree) => tree.flatMap(strayImports) },
  'no import comes back to where it began': { tree: product, breaks: cycles },
  'only queries, rules and core touch the database': { tree: product, breaks: (tree) => tree.flatMap(strayDatabase) },
  'only config.ts reads the environment': { tree: product, breaks: (tree) => tree.flatMap(strayEnvironment) },
  'sentences for people stand in messages files': { tree: product, breaks: (tree) => tree.flatMap(straySentences) },
  'no file has more than 300 lines': { tree: everything, breaks: (tree) => tree.flatMap(tooLong) },
  'no six lines are repeated': { tree: everything, breaks: copies },
};

describe.each(Object.keys(RULES))('%s', (name) => {
  const { tree, breaks } = RULES[name]!;

  it('in the whole tree', () => {
    expect(breaks(tree)).toEqual([]);
  });

  it.each(VIOLATIONS[name] ?? [])('or $says is seen', ({ plants, says }) => {
    expect(
      breaks([...tree, ...plants]).filter((found) =>
        plants.some(({ path }) => found.includes(path.replace(/\.ts$/, ''))),
      ),
    ).toContainEqual(expect.stringContaining(says));
  });

  it('and something is planted against it', () => {
    expect(VIOLATIONS[name]?.length).toBeGreaterThan(0);
  });
});
