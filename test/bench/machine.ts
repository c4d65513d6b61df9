/** Processes tied to a processor, and what they have used: from /proc, so that nothing is measured inside the servers. */
import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { createInterface } from 'node:readline';

/** The servers have this processor for themselves; database and load share the other. */
export const SERVER_CORE = 0;
export const OTHER_CORE = 1;

export const tiedTo = (core: number): string[] => ['taskset', '-c', String(core)];

export interface Served {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Processes without which it cannot answer: their CPU is counted with its own. */
  readonly behind?: readonly Served[];
  stop(): Promise<void>;
}

/** Starts a server and waits for the line in which it says its address. */
export async function serve(
  name: string,
  file: string,
  words: string[],
  env: NodeJS.ProcessEnv = {},
  nodeOptions: string[] = [],
): Promise<Served> {
  const [command, ...before] = tiedTo(SERVER_CORE) as [string, ...string[]];
  const child = spawn(command, [...before, process.execPath, ...nodeOptions, file, ...words], {
    env: { PATH: process.env.PATH, NODE_PATH: process.env.NODE_PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
    createInterface(child.stdout).on('line', (line) => {
      const address = /https?:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address) resolve(address);
    });
  });
  return {
    name,
    url,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export interface Worker {
  /** What the process answers to a message; it is asked one thing at a time. */
  ask<A>(message: object): Promise<A>;
  stop(): void;
}

/** A process on the other processor. */
export function worker(file: string, words: string[]): Worker {
  const child: ChildProcess = fork(file, words, { execArgv: [] });
  execFileSync('taskset', ['-acp', String(OTHER_CORE), String(child.pid)], { stdio: 'ignore' });
  let last: Promise<unknown> = Promise.resolve();
  const ask = <A>(message: object): Promise<A> =>
    new Promise<A>((resolve, reject) => {
      child.once('message', (told: { answer?: A; error?: string }) =>
        told.error === undefined ? resolve(told.answer as A) : reject(new Error(told.error)),
      );
      child.send(message);
    });
  return {
    ask: <A>(message: object) => {
      const turn = last.then(() => ask<A>(message));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop: () => void child.kill(),
  };
}

const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** Milliseconds of processor time, user and system, that a process has used so far. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** The processor time of a server and of all processes behind it, in milliseconds. */
export const cpuOf = ({ pid, behind = [] }: Served): number =>
  behind.reduce((sum, each) => sum + cpuMs(each.pid), cpuMs(pid));

const statusKb = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
export const residentMb = (pid: number): number => statusKb(pid, 'VmRSS') / 1024;
export const peakMb = (pid: number): number => statusKb(pid, 'VmHWM') / 1024;
/** Counts the peak anew. */
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');

export function describeMachine(database: string): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.version}, ${database}`;
}
