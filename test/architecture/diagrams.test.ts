/** The diagrams of docs/ARCHITECTURE.md draw what is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe('the diagrams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-page-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (page: string): number | null => {
    const file = join(folder, 'ARCHITECTURE.md');
    writeFileSync(file, page);
    return spawnSync(process.execPath, ['-r', './scripts/register.cjs', 'scripts/diagrams.ts', '--check', file], {
      cwd: root,
    }).status;
  };
  const page = readFileSync(join(root, 'docs', 'ARCHITECTURE.md'), 'utf8');

  it('draw every table as it is', () => {
    expect(check(page)).toBe(0);
  });

  it('or an arrow between modules that no import makes is seen', () => {
    expect(page).toContain('    schedule --> patient\n');
    expect(check(page.replace('    schedule --> patient\n', '    schedule --> treatment\n'))).toBe(1);
  });

  it('or a line that is missing is seen', () => {
    expect(check(page.replace(/^ {2}account \|\|--o\{ session.*\n/m, ''))).toBe(1);
  });
});
