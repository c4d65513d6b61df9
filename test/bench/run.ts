/** `npm run bench`: fills the databases, compares the answers of the servers, measures them in turns, writes docs/benchmarks.md. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, type Day } from '../../src/core/zone';
import { sayTo, startMariadb } from '../support/mariadb';
import { firstDay } from './families';
import { fill } from './fill';
import type { Ask } from './load';
import { describeMachine, OTHER_CORE, serve, tiedTo, worker, type Served, type Worker } from './machine';
import { meter, rounds, type Contestant, type Sample } from './measure';
import { figure, ratio, type Figure } from './statistics';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, children: { type: 'string' }, folder: { type: 'string' }, only: { type: 'string' }, profile: { type: 'string' } },
});
const CHILDREN = Number(values.children ?? 20_000);
const FOLDER = values.folder ?? join(tmpdir(), 'carnet-bench');
const [ROUNDS, REQUESTS] = values.quick ? [3, 1_500] : [7, 4_000];
const CONNECTIONS = 16;
const SAMPLES = 29;
const SECRET = randomBytes(32).toString('base64url');
const PUBLIC_URL = 'https://carnet.example';
const AUDIENCE = 'carnet-digital/api';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const SIDE = { sendgrid: 'http://127.0.0.1:9' };
const file = (name: string): string => join(__dirname, name);
const MAIN = join(__dirname, '..', '..', 'src', 'main.js');

async function main(): Promise<void> {
  mkdirSync(join(FOLDER, 'mariadb'), { recursive: true });
  const mariadb = await startMariadb({
    folder: join(FOLDER, 'mariadb'),
    // As an operator sets it: the access log must survive a power cut, and what is read often fits into memory.
    options: ['--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=3G', '--innodb-log-file-size=512M'],
    under: tiedTo(OTHER_CORE),
  });
  if (!mariadb) throw new Error('MariaDB is not installed');
  const name = `bench_${CHILDREN}`;
  await sayTo(mariadb.url, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const databaseUrl = new URL(name, mariadb.url).href;
  const today = await fill({ databaseUrl, dataDir: FOLDER }, CHILDREN, dayOf(Date.now(), 'UTC'), say);
  say(describeMachine('MariaDB'));
  const load = worker(file('load.js'), [SECRET, AUDIENCE]);
  const measuring = await meter(load, { url: mariadb.url, pid: mariadb.pid });
  const env = {
    DATABASE_URL: databaseUrl, CARNET_SECRETS: SECRET, PUBLIC_URL, PORT: '0', CARNET_DATA_DIR: FOLDER,
    SENDGRID_API_KEY: 'SG.bench', SENDGRID_BASE_URL: SIDE.sendgrid, MAIL_FROM: 'carnet@carnet.example', LOG_LEVEL: 'error',
  };
  const asked = (url: string, kind: Ask['kind']): Contestant['ask'] => ({ url, kind, today, children: CHILDREN, days: 90, connections: CONNECTIONS });
  const wanted = values.only?.split(',');
  const contestants: Contestant[] = [];
  const servers: Served[] = [];
  const add = async (script: string, words: string[], kinds: Record<string, Ask['kind']>, more: NodeJS.ProcessEnv = {}): Promise<void> => {
    const names = Object.keys(kinds).filter((label) => !wanted || wanted.includes(label));
    if (names.length === 0) return;
    const profile = values.profile && names.includes(values.profile) ? ['--cpu-prof', `--cpu-prof-dir=${FOLDER}/profile`] : [];
    const served = await serve(names[0]!, script, words, script === MAIN ? { ...env, ...more } : {}, profile);
    servers.push(served);
    for (const label of names) contestants.push({ name: label, served, ask: asked(served.url, kinds[label]!) });
  };
  await add(file('floor.js'), [databaseUrl, SECRET, AUDIENCE, 'log'], { floor: 'rest' });
  await add(file('floor.js'), [databaseUrl, SECRET, AUDIENCE, 'no log'], { floorless: 'rest' });
  await add(file('mercurius.js'), [databaseUrl, SECRET, AUDIENCE], { mercurius: 'graphql' });
  await add(MAIN, ['start'], { carnet: 'graphql' }, { CARNET_ANSWERS_MB: '0' });
  await add(MAIN, ['start'], { keeping: 'graphql', unchanged: 'unchanged', etag: 'etag' });
  try {
    await compare(load, contestants, today);
    await rounds(measuring, contestants, 1, 2 * REQUESTS);
    const samples = await rounds(measuring, contestants, ROUNDS, REQUESTS);
    show(samples);
  } finally {
    load.stop();
    await measuring.close();
    for (const server of servers) await server.stop();
    await mariadb.stop();
  }
}

/** The servers must give the same carnet before it means anything which of them is faster. */
async function compare(load: Worker, contestants: readonly Contestant[], today: Day): Promise<void> {
  for (let i = 0; i < SAMPLES; i++) {
    const child = Math.floor((i * CHILDREN) / SAMPLES);
    const days = [90, 360, 1080][i % 3]!;
    const from = firstDay(today, days, i / SAMPLES);
    const answers = await Promise.all(contestants.map(({ ask }) => load.ask<string>({ about: { ...ask, days }, sample: { child, from } })));
    const [first, ...rest] = answers.map((answer) => JSON.stringify(sorted(JSON.parse(answer))));
    for (const [n, other] of rest.entries()) {
      const at = [...other].findIndex((letter, place) => letter !== first![place]);
      if (other !== first) throw new Error(`${contestants[0]!.name} and ${contestants[n + 1]!.name} differ:\n${first!.slice(at - 80, at + 200)}\n${other.slice(at - 80, at + 200)}`);
    }
  }
  say(`all servers gave the same carnet on ${SAMPLES} questions`);
}
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]))
      : value;

const shown = ({ median, low, high }: Figure, digits = 2): string => `${median.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`;

function show(samples: Map<string, Sample[]>): void {
  const floor = samples.get('floor');
  for (const [name, list] of samples) {
    const of = (key: keyof Sample): number[] => list.map((sample) => sample[key]);
    say(
      [
        name.padEnd(12),
        `cpu ${shown(figure(of('cpu')), 3)}`,
        floor ? `x floor ${shown(ratio(of('cpu'), floor.map(({ cpu }) => cpu)))}` : '',
        `db ${shown(figure(of('databaseCpu')), 3)}`,
        `req/s ${shown(figure(of('perSecond')), 0)}`,
        `p50 ${shown(figure(of('p50')), 1)}`,
        `p99 ${shown(figure(of('p99')), 1)}`,
        `statements ${figure(of('statements')).median.toFixed(1)}`,
        `bytes ${figure(of('bytes')).median.toFixed(0)}`,
        `MB ${Math.max(...of('peakMb')).toFixed(0)}`,
        `failed ${of('failed').reduce((a, b) => a + b, 0)}`,
      ].join('  '),
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
