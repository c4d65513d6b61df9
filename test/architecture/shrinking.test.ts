/** Rules that today's code does not keep everywhere: what still breaks one is listed here, and the lists only get shorter. */
import { knots } from './imports';
import { sourcesIn, type Source } from './source';
import { strayTables, unnamedStatements } from './tables';

const tree = sourcesIn('src', 'packages', 'migrations', 'ormconfig.ts');

interface Rule {
  readonly breaks: (tree: readonly Source[]) => string[];
  /** To be removed, never added to. */
  readonly left: readonly string[];
  readonly planted: readonly { readonly plants: readonly Source[]; readonly says: string }[];
}
const planted = (path: string, text: string, says: string): Rule['planted'][number] => ({
  plants: [{ path, text }],
  says,
});

const RULES: Readonly<Record<string, Rule>> = {
  'SQL names the tables of its own module, and in queries those of modules below': {
    breaks: strayTables,
    left: [],
    planted: [
      planted(
        'src/modules/patient/planted.queries.ts',
        '`SELECT id FROM treatment WHERE id=?`',
        'src/modules/patient/planted.queries.ts names treatment of treatment',
      ),
      planted(
        'src/modules/treatment/planted.rules.ts',
        '`SELECT id FROM patient WHERE id=?`',
        'src/modules/treatment/planted.rules.ts names patient of patient',
      ),
      planted(
        'src/modules/schedule/planted.queries.ts',
        "insertInto(tx.db, 'follow_up', [row])",
        'src/modules/schedule/planted.queries.ts names follow_up of treatment',
      ),
      planted('src/core/planted.ts', '`UPDATE account SET x=1`', 'src/core/planted.ts names account of identity'),
      planted('src/delivery/planted.ts', '`x JOIN patient p`', 'src/delivery/planted.ts names patient of patient'),
    ],
  },
  'each statement carries the name of its function': {
    breaks: (sources) => sources.flatMap(unnamedStatements),
    left: [],
    planted: [
      planted(
        'src/modules/patient/planted.rules.ts',
        "tx.db.run('UPDATE patient SET revision = 1')",
        'src/modules/patient/planted.rules.ts has a statement without a name',
      ),
      planted(
        'src/planted.ts',
        '`INSERT INTO patient (id) VALUES (?)`',
        'src/planted.ts has a statement without a name',
      ),
    ],
  },
  'files do not depend on each other, types included': {
    breaks: knots,
    left: [],
    planted: [
      {
        plants: [
          { path: 'src/core/planted-a.ts', text: "import type { B } from './planted-b'; export type A = B;" },
          { path: 'src/core/planted-b.ts', text: "import type { A } from './planted-a'; export type B = A;" },
        ],
        says: 'src/core/planted-a src/core/planted-b',
      },
    ],
  },
};

describe.each(Object.entries(RULES))('%s', (_name, { breaks, left, planted: plants }) => {
  it('but for what is listed', () => {
    expect(breaks(tree).filter((found) => !left.includes(found))).toEqual([]);
  });

  it('and nothing is listed that is repaired', () => {
    const found = breaks(tree);
    expect(left.filter((each) => !found.includes(each))).toEqual([]);
  });

  it.each(plants)('or $says is seen', ({ plants: sources, says }) => {
    expect(breaks([...tree, ...sources])).toContain(says);
  });
});
