/** Runs the Relay compiler, and gives the imports between its artefacts the form that Node needs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const generated = join(here, 'relay', 'generated');

mkdirSync(generated, { recursive: true });
execFileSync(process.execPath, [join(here, 'node_modules', 'relay-compiler', 'cli.js')], {
  cwd: here,
  stdio: 'inherit',
});
for (const name of readdirSync(generated)) {
  const file = join(generated, name);
  const text = readFileSync(file, 'utf8')
    .replace(/from '(\.\/\w+\.graphql)'/g, "from '$1.ts'")
    .replace(/import \{([^}]*)\} from (['"]relay-runtime['"])/g, 'import type {$1} from $2');
  writeFileSync(file, text);
}
