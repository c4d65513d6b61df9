/** README names every package that the project depends on, with the reason, and none that it has left; and draws what is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** The packages in the first column of the tables below "Dependencies". */
function named(readme: string): string[] {
  const section = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
  return [...section.matchAll(/^\| ([@a-z][^|]*) \|/gm)]
    .flatMap(([, names]) => names!.split(', '))
    .filter((name) => name !== 'package');
}

const differences = (readme: string): string[] => {
  const [said, used] = [named(readme), Object.keys({ ...dependencies, ...devDependencies })];
  return [
    ...used.filter((name) => !said.includes(name)).map((name) => `${name} is not in README`),
    ...said.filter((name) => !used.includes(name)).map((name) => `${name} is only in README`),
  ];
};

describe('the table of dependencies', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('names all and no others', () => {
    expect(differences(readme)).toEqual([]);
  });

  it('or what is missing, and what is left over, is seen', () => {
    expect(differences(readme.replace('| luxon, ulid |', '| ulid, left-pad |'))).toEqual([
      'luxon is not in README',
      'left-pad is only in README',
    ]);
  });
});

describe('the diagrams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (readme: string): number | null => {
    const file = join(folder, 'README.md');
    writeFileSync(file, readme);
    return spawnSync(process.execPath, ['-r', './scripts/register.cjs', 'scripts/diagrams.ts', '--check', file], {
      cwd: root,
    }).status;
  };
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('draw every table as it is', () => {
    expect(check(readme)).toBe(0);
  });

  it('or a line that is missing is seen', () => {
    expect(check(readme.replace(/^ {2}account \|\|--o\{ session.*\n/m, ''))).toBe(1);
  });
});
