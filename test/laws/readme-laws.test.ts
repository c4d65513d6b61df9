/** The diagrams of README draw what is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

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
