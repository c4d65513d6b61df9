/**
 * Ten minutes of mixed load after a warm-up: registrations, appointments, carnets, wrong logins from ever new addresses,
 * new documents, broken bodies, streams that are opened and left. What the process holds after a
 * collection of garbage, and its resident memory, may not rise by a megabyte a minute. Needs mariadb-server, unless
 * `--embedded` asks for the other engine.
 *
 *   npm run drill -- soak [--minutes 10] [--warm-up 3] [--embedded]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { open } from '../../src/open-database';
import { someone } from '../support/people';
import { freePorts, check, inScratchDirectory, pause, say, until, type Process } from './scratch-directory';
import { inHospital } from './hospital';
import { Load, openHospital, productionEnv } from './load';

const MEGABYTE = 2 ** 20;
const LOOK_MS = 10_000;
const MOST_A_MINUTE = 1;

interface Look {
  readonly atMs: number;
  readonly rss: number;
  readonly heap: number;
}

/** Megabytes a minute: the slope of the line through the looks that misses them least (least squares). */
export function slope(looks: readonly Look[], of: 'rss' | 'heap'): number {
  const points = looks.map((look) => [look.atMs / 60_000, look[of] / MEGABYTE] as const);
  const mean = (n: 0 | 1): number => points.reduce((sum, point) => sum + point[n], 0) / points.length;
  const [middle, height] = [mean(0), mean(1)];
  const above = points.reduce((sum, [x, y]) => sum + (x - middle) * (y - height), 0);
  return above / points.reduce((sum, [x]) => sum + (x - middle) ** 2, 0);
}

const ODD: readonly ((n: number) => RequestInit & { path?: string })[] = [
  (n) => ({ body: JSON.stringify({ query: `{ new${n}: __typename }` }) }),
  (n) => ({ body: JSON.stringify({ query: `{ viewer { unknown${n} } }` }) }),
  (n) => ({ body: `{"query":"{ __typename ${n}` }),
  (n) => ({
    body: JSON.stringify({ query: `{ patient(id: "${n}") { id } }` }),
    headers: { authorization: `Bearer ${n}.a.b` },
  }),
  (n) => ({ path: `/calendar/${'x'.repeat(30)}${n}.ics`, method: 'GET' }),
  (n) => ({ path: `/nothing/${n}`, method: 'GET' }),
];

/** What strangers send, each time something that was never sent before. */
async function oddities(url: string, isOver: () => boolean, guesser: Load): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const { path = '/graphql', headers, ...init } = ODD[n % ODD.length]!(n);
    await fetch(`${url}${path}`, {
      method: 'POST',
      ...init,
      headers: { 'content-type': 'application/json', ...headers },
    }).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    );
    const address = `10.${(n >> 16) % 250}.${(n >> 8) % 250}.${n % 250}`;
    if (n % 10 === 0) await guesser.guess(someone().curp, url, address);
    if (n % 7 === 0) await stream(url);
    await pause(25);
  }
}

/** Opens a stream of events and leaves it. */
async function stream(url: string): Promise<void> {
  const leave = new AbortController();
  setTimeout(() => leave.abort(), 200);
  await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { carnetChanged(patientId: "x") { revision } }' }),
    signal: leave.signal,
  }).then(
    (response) => response.arrayBuffer(),
    () => undefined,
  );
}

async function soak(url: string, server: Process, log: string, minutes: number, warmUp: number): Promise<void> {
  const load = new Load([url]);
  load.start({ writers: 2, readers: 4, restMs: 25 });
  let over = false;
  const odd = oddities(url, () => over, new Load([url]));
  await pause(warmUp * 60_000);
  say(`warm: ${load.summary()}`);
  const looks: Look[] = [];
  const answered = (): number => readFileSync(log, 'utf8').split('{"memory"').length - 1;
  for (const started = Date.now(); Date.now() - started < minutes * 60_000; await pause(LOOK_MS)) {
    const before = answered();
    server.child.kill('SIGUSR2');
    await until(() => answered() > before, 'the process says what it holds', 10_000);
    const said = /\{"memory":(\{[^}]+\})/.exec(
      readFileSync(log, 'utf8')
        .split('\n')
        .findLast((line) => line.includes('"memory"'))!,
    )!;
    const { rss, heapUsed, external } = JSON.parse(said[1]!) as Record<'rss' | 'heapUsed' | 'external', number>;
    looks.push({ atMs: Date.now() - started, rss, heap: heapUsed + external });
    if (looks.length % 6 === 1)
      say(`${Math.round(rss / MEGABYTE)} MB resident, ${((heapUsed + external) / MEGABYTE).toFixed(1)} MB held`);
  }
  over = true;
  await Promise.all([load.stop(), odd]);
  say(load.summary());
  const [held, resident] = [slope(looks, 'heap'), slope(looks, 'rss')];
  check([
    [`held after a collection: ${held.toFixed(2)} MB a minute over ${minutes} minutes`, held < MOST_A_MINUTE],
    [`resident: ${resident.toFixed(2)} MB a minute`, resident < MOST_A_MINUTE],
    [
      `${load.unseen.length} writes not read back, ${load.strange.length} strange answers`,
      load.unseen.length + load.strange.length === 0,
    ],
  ]);
}

const FLAGS = ['--expose-gc', '-r', join(__dirname, 'memory.cjs')];

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      minutes: { type: 'string', default: '10' },
      'warm-up': { type: 'string', default: '3' },
      embedded: { type: 'boolean' },
      keep: { type: 'boolean' },
    },
  });
  const [minutes, warmUp] = [Number(values.minutes), Number(values['warm-up'])];
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  if (!values.embedded)
    return inHospital(
      async ({ directory, start, ready }) => {
        const server = start('soaked', port, { flags: FLAGS });
        await ready(port);
        await soak(url, server, join(directory.folder, 'soaked.log'), minutes, warmUp);
      },
      { keep: values.keep ?? false },
    );
  await inScratchDirectory(async (directory) => {
    const { database, migrate } = await open({ databaseUrl: undefined, dataDir: directory.folder });
    await migrate();
    await openHospital(database);
    await database.close();
    const {
      DATABASE_URL: _d,
      NODE_ENV: _n,
      SENDGRID_API_KEY: _s,
      ...env
    } = productionEnv('', '', port, directory.folder);
    const main = join(directory.build(), 'src/main.js');
    const server = directory.start('soaked', process.execPath, [...FLAGS, main, 'start'], {
      ...env,
      SENDGRID_BASE_URL: '',
      CARNET_DEMO: 'off',
    });
    await until(async () => (await fetch(`${url}/health/ready`)).ok, 'the service is ready');
    await soak(url, server, join(directory.folder, 'soaked.log'), minutes, warmUp);
  });
}
