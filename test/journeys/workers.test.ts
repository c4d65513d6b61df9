/** Several processes on one port: a worker that dies is started again, the metrics are added up, the end loses no request. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from '../support/engines';
import { freePort } from '../support/mariadb';
import { openScratchDirectory, type ScratchDirectory } from '../support/start';

const ROOT = join(__dirname, '..', '..');
const QUERY = JSON.stringify({ query: '{ viewer { id } }' });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) if (await isSo()) return;
  throw new Error('it has not come about within a minute');
}

/** The processes whose parent is `pid`. */
const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]) === pid
          ? [Number(name)]
          : [];
      } catch {
        return [];
      }
    });

(engines.includes('mariadb') && process.platform === 'linux' ? describe : describe.skip)(
  'Two workers on one port',
  () => {
    let directory: ScratchDirectory;
    let primary: ChildProcess;
    let url: string;
    let said = '';

    const ask = async (): Promise<number> => {
      const headers = { 'content-type': 'application/json', connection: 'close' };
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: QUERY })).status;
    };
    const isReady = async (): Promise<boolean> =>
      (await fetch(`${url}/health/ready`).catch(() => undefined))?.status === 200;
    const answered = async (): Promise<number> => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return [...text.matchAll(/^carnet_requests_total\{.*\} (\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
    };

    beforeAll(async () => {
      directory = await openScratchDirectory('mariadb');
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      primary = spawn(process.execPath, ['-r', './scripts/register.cjs', 'src/main.ts', 'start'], {
        cwd: ROOT,
        env: { ...process.env, ...directory.env, PORT: String(port), WEB_CONCURRENCY: '2' },
      });
      primary.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
      primary.stderr!.on('data', () => undefined);
      await until(isReady);
      await until(() => childrenOf(primary.pid!).length === 2);
    }, 120_000);
    afterAll(async () => {
      primary.kill('SIGKILL');
      for (const pid of childrenOf(primary.pid!)) process.kill(pid, 'SIGKILL');
      await directory.clear();
    });

    it('adds up what its workers have answered', async () => {
      for (let n = 0; n < 20; n++) expect(await ask()).toBe(200);
      // A worker that is still starting cannot say what it counts. Whichever worker is asked then, both count.
      await until(async () => (await answered()) === 20);
      expect([await answered(), await answered()]).toEqual([20, 20]);
    });

    it('starts a worker again that was killed, and serves meanwhile', async () => {
      const before = childrenOf(primary.pid!);
      process.kill(before[0]!, 'SIGKILL');
      await until(() => {
        const now = childrenOf(primary.pid!);
        return now.length === 2 && !now.includes(before[0]!);
      });
      await until(isReady);
      expect(await ask()).toBe(200);
      expect(said).toMatch(/"worker":\d+,"signal":"SIGKILL".*a worker process died/);
    });

    it('ends at SIGTERM without a failed request', async () => {
      const ended = new Promise<number | null>((resolve) => primary.once('exit', resolve));
      const statuses: (number | string)[] = [];
      // A proxy sends no new requests to a process that is not ready.
      const load = (async () => {
        while (await isReady()) statuses.push(await ask().catch((error: unknown) => String(error)));
      })();
      await pause(200);
      primary.kill('SIGTERM');
      await load;
      expect(await ended).toBe(0);
      expect(new Set(statuses)).toEqual(new Set([200]));
    });
  },
);
