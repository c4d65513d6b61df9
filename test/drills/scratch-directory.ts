/** What drills stand on: a scratch folder, the service built into it, and processes that end with the drill. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

export const ROOT = join(__dirname, '..', '..');

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const say = (line: string): void =>
  void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

/** Asks until it is so; an error counts as no. */
export async function until(so: () => unknown, what: string, patienceMs = 60_000): Promise<number> {
  const started = performance.now();
  for (;;) {
    if (
      await Promise.resolve()
        .then(so)
        .catch(() => false)
    )
      return performance.now() - started;
    if (performance.now() - started > patienceMs) throw new Error(`In vain: ${what}, for ${patienceMs / 1000} s`);
    await pause(50);
  }
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

export class Process {
  readonly ended: Promise<void>;
  readonly child: ChildProcess;

  constructor(file: string, words: readonly string[], env: NodeJS.ProcessEnv, log: string) {
    const out = openSync(log, 'a');
    this.child = spawn(file, words, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', out, out] });
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.once('error', () => resolve());
    });
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null && this.child.pid !== undefined;
  }

  end(signal: NodeJS.Signals): Promise<void> {
    if (this.isRunning) this.child.kill(signal);
    return this.ended;
  }
}

export class ScratchDirectory {
  readonly folder = mkdtempSync(join(process.env.DRILL_FOLDER ?? tmpdir(), 'carnet-drill-'));
  private readonly processes: Process[] = [];

  constructor() {
    // A drill that falls takes along what it has started.
    process.once('exit', () => this.processes.forEach(({ child }) => child.kill('SIGKILL')));
  }

  /** Starts a process whose output goes to a file of that name in the folder. */
  start(name: string, file: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Process {
    const started = new Process(file, words, env, join(this.folder, `${name}.log`));
    this.processes.push(started);
    return started;
  }

  /** Turns the sources into what production runs; answers the folder. Types are not this one's business. */
  build(name = 'dist', more: readonly string[] = []): string {
    const dist = join(this.folder, name);
    for (const file of [...['src', 'packages/domain/src', 'migrations', ...more].flatMap(under), 'ormconfig.ts']) {
      const target = join(dist, file.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      if (file.endsWith('.ts')) writeFileSync(target, compiled(readFileSync(join(ROOT, file), 'utf8'), file));
      else if (/\.(cjs|json)$/.test(file)) copyFileSync(join(ROOT, file), target);
    }
    cpSync(join(ROOT, 'schema'), join(dist, 'schema'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(dist, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(dist, 'node_modules'));
    return dist;
  }

  /** Ends all that was started. */
  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.end('SIGKILL')));
  }

  /** Leaves nothing behind, or the folder alone for who must find out what went wrong. */
  async clear({ keep = false }: { keep?: boolean } = {}): Promise<void> {
    await this.stop();
    if (keep) say(`the logs are in ${this.folder}`);
    else rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a drill in a scratch directory, which is deleted also when the drill fails. */
export async function inScratchDirectory(
  work: (directory: ScratchDirectory) => Promise<void>,
  { keep = false } = {},
): Promise<void> {
  const directory = new ScratchDirectory();
  let failed = true;
  try {
    await work(directory);
    failed = false;
  } finally {
    await directory.clear({ keep: keep || failed });
  }
}

/** Throws when a promise was broken, once everything has been told. */
export function check(promises: readonly (readonly [promise: string, kept: boolean])[]): void {
  for (const [promise, kept] of promises) say(`${kept ? 'kept  ' : 'BROKEN'} ${promise}`);
  if (promises.some(([, kept]) => !kept)) throw new Error('A promise was broken');
}

function under(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** TypeScript to CommonJS, with the decorator metadata that the schema is made from. */
export function compiled(source: string, filename: string): string {
  const options = require(join(ROOT, 'scripts', 'swc.cjs')) as object;
  return transformSync(source, { ...options, sourceMaps: false, filename }).code;
}
