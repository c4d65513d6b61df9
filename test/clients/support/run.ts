/** `npm test`: starts the server of dist/ with its demo, and the gateway with its subgraphs on the same data, runs the tests against it, and stops it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = join(import.meta.dirname, '..');
const ROOT = join(HERE, '..', '..', '..');
const SUBGRAPHS = ['identity', 'patient', 'schedule', 'treatment', 'cartilla'];
const MAIN = join(ROOT, 'dist', 'src', 'main.js');

if (!existsSync(MAIN)) {
  console.error('dist/ is empty: run npm run build in the project first');
  process.exit(1);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const started: ChildProcess[] = [];
/** Starts a program of ours and resolves once it says that it is served. */
async function serve(words: string[], env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${words.join(' ')} ended`)));
    child.stdout!.on('data', (chunk: Buffer) => {
      if (process.env.VERBOSE) process.stderr.write(chunk);
      if (chunk.toString().includes('served at')) resolve();
    });
  });
}

const dataDir = mkdtempSync(join(tmpdir(), 'carnet-clients-'));
const [port, router, page, stranger] = [await freePort(), await freePort(), await freePort(), await freePort()];
const url = `http://127.0.0.1:${port}`;
const env = {
  CARNET_DATA_DIR: dataDir,
  PORT: String(port),
  PUBLIC_URL: url,
  ALLOWED_ORIGINS: `http://127.0.0.1:${page}`,
  TRUST_PROXY: 'true',
};

let code = 1;
try {
  await serve([MAIN, 'start'], env);
  const addresses: Record<string, string> = {};
  for (const name of SUBGRAPHS) {
    const own = String(await freePort());
    await serve([MAIN, 'subgraph', name], { ...env, CARNET_DEMO: 'off', PORT: own });
    addresses[`SUBGRAPH_${name.toUpperCase()}`] = `http://127.0.0.1:${own}/graphql`;
  }
  await serve([join(ROOT, 'deploy', 'gateway', 'server.mjs')], {
    ...env,
    ...addresses,
    HOST: '127.0.0.1',
    PORT: String(router),
    SUPERGRAPH: join(ROOT, 'schema', 'supergraph.graphql'),
    OPERATIONS: join(ROOT, 'src', 'graphql', 'generated', 'operations.json'),
  });
  const files = readdirSync(HERE).filter((name) => name.endsWith('.test.js'));
  const chosen = process.argv.slice(2);
  const tests = spawn(
    process.execPath,
    [
      '--test',
      '--test-concurrency=1',
      '--test-force-exit',
      '--test-timeout=60000',
      '--test-reporter=spec',
      ...files.filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word))),
    ],
    {
      cwd: HERE,
      env: {
        ...process.env,
        CARNET_URL: url,
        GATEWAY_URL: `http://127.0.0.1:${router}`,
        PAGE_PORT: String(page),
        STRANGER_PORT: String(stranger),
      },
      stdio: 'inherit',
    },
  );
  code = await new Promise<number>((resolve) => tests.once('exit', (ended) => resolve(ended ?? 1)));
} finally {
  for (const child of started) child.removeAllListeners('exit').kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(code);
