/** The built portal, built again when its sources are newer. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
const SOURCES = join(ROOT, 'packages', 'portal');
export const BUILT = join(ROOT, 'dist', 'portal');

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
    }),
  );

/** Types and documents are held by `npm run build:portal`; here only the pages are needed. */
export function buildPortal(): void {
  const shell = join(BUILT, 'index.html');
  if (
    existsSync(shell) &&
    statSync(shell).mtimeMs >
      Math.max(
        newestIn(SOURCES),
        ...['domain/src', 'sdk/src'].map((folder) => newestIn(join(ROOT, 'packages', folder))),
      )
  )
    return;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  // What a test environment would build has no service worker and is half as large again.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '-c', join('packages', 'portal', 'vite.config.mts')], {
    cwd: ROOT,
    env,
    stdio: 'pipe',
  });
}
