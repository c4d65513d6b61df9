/** Packs packages/sdk as for the registry, and unpacks it into node_modules, where the clients' tests import it from. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const sdk = join(here, '..', '..', 'packages', 'sdk');
const target = join(here, 'node_modules', '@carnet-digital', 'sdk');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', target], { cwd: sdk });
const { filename } = Object.values(JSON.parse(packed))[0];
execFileSync('tar', ['-xzf', join(target, filename), '-C', target, '--strip-components=1']);
