/** Builds the package: JavaScript and types in dist/, and beside it the schemas and the list of operations. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const dist = join(here, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', here], { stdio: 'inherit' });
// tsc rewrites the endings of imports in JavaScript only.
for (const name of readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.d.ts'))) {
  const file = join(dist, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.\/[^']+)\.ts'/g, "$1.js'"));
}
for (const file of [
  'schema/schema.graphql',
  'schema/supergraph.graphql',
  'src/graphql/generated/operations.json',
  'LICENSE',
])
  copyFileSync(join(root, file), join(here, basename(file)));
mkdirSync(join(here, 'subgraphs'), { recursive: true });
for (const name of ['identity', 'patient', 'schedule', 'treatment', 'cartilla', 'coordination'])
  copyFileSync(join(root, 'schema', `${name}.graphql`), join(here, 'subgraphs', `${name}.graphql`));
