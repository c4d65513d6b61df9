/** A server in a process of its own, as in production: for what only a process has, its time zone or its death. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ScratchDirectory } from './start';

const ROOT = join(__dirname, '..', '..');

export interface ServerProcess {
  readonly url: string;
  /** All that it has said so far, on both outputs. */
  said(): string;
  /** Its exit code, once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the server or a subgraph by the command line, with the data of `directory`, and waits until it serves. */
export const startProcess = (
  directory: ScratchDirectory,
  env: Record<string, string> = {},
  words: readonly string[] = ['start'],
): Promise<ServerProcess> => startScript('src/main.ts', words, { ...directory.env, ...env });

/** Starts a script of ours that says where it is served. */
export function startScript(
  script: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['-r', join(ROOT, 'scripts/register.cjs'), join(ROOT, script), ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  // A test that failed has not stopped it.
  const orphaned = (): boolean => child.kill('SIGKILL');
  process.once('exit', orphaned);
  void ended.then(() => process.off('exit', orphaned));
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /served at (https?:[^\s"]+)/.exec(said)?.[1];
      if (url)
        resolve({
          url,
          said: () => said,
          ended,
          signal: (signal) => void child.kill(signal),
          stop: end('SIGTERM'),
          kill: end('SIGKILL'),
        });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server ended: ${said}`)));
  });
}
