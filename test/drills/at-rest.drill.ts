/**
 * Two MariaDB servers with the same families, one with deploy/mariadb/encryption.cnf. Their carnets are timed in turns, the
 * keys of the tables are changed while it serves, and backups are made. Then both are stopped, and their files are searched
 * for values of the families: the encrypted ones and the backups hold none, the others hold all, so the search is sound.
 * Needs mariadb-server, gpg and zstd.
 *
 *   npm run drill -- at-rest [--families 200] [--rounds 15] [--requests 500]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, dayOf } from '../../src/core/time';
import { untyped } from '../../src/database';
import { open } from '../../src/open-database';
import { cpuMs } from '../bench/machine';
import { fakeSendgrid } from '../delivery/fake-sendgrid';
import { familyPapers, type FamilyPapers } from '../support/people';
import { Backups, openServer, type Keeper } from './encryption';
import { CLUES, Load, openHospital, operation, productionEnv } from './load';
import { check, freePorts, inScratchDirectory, say, until, type Process } from './scratch-directory';

const MOST_RATIO = 1.05;
/** Requests until a process has compiled what it runs often. */
const WARMING = 4_000;
/** Requests at the same time. */
const WIDTH = 4;

interface Site {
  readonly server: Keeper;
  readonly service: Process;
  readonly load: Load;
  readonly patients: string[];
}

const valuesOf = ({ patient, caregivers: [mother] }: FamilyPapers): string[] => [
  patient.curp,
  patient.nss,
  patient.recordNumber,
  mother!.curp,
  mother!.email,
];

async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  await Promise.all(
    Array.from({ length: WIDTH }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await work(one);
    }),
  );
}

/** What a carnet cost, in milliseconds: processor time of service and of database, and time until the answer (median). */
interface Cost {
  readonly service: number;
  readonly database: number;
  readonly answer: number;
}

async function carnets({ server, service, load, patients }: Site, requests: number): Promise<Cost> {
  const spent = (): number[] => [cpuMs(service.child.pid!), cpuMs(server.mariadb.pid)];
  load.latencies.length = 0;
  const today = dayOf(Date.now(), 'America/Mexico_City');
  const before = spent();
  await inTurns(
    Array.from({ length: requests }, (_, n) => patients[n % patients.length]!),
    async (patientId) => {
      const variables = { patientId, from: addDays(today, -5), to: addDays(today, 80) };
      if (!(await load.ask('carnet', operation('carnet'), variables))?.carnet) throw new Error('No carnet');
    },
  );
  const [ofService, ofDatabase] = spent().map((ms, n) => (ms - before[n]!) / requests);
  return { service: ofService!, database: ofDatabase!, answer: median(load.latencies) };
}

const median = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[figures.length >> 1]!;

/** How many of the values, one a line of `values`, the files of a folder hold whose names match. */
function found(values: string, folder: string, name: RegExp): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const { status, stdout } = spawnSync('grep', ['-ohaF', '-f', values, '--', ...files], { maxBuffer: 1 << 30 });
  if (files.length === 0 || status === null || status > 1) throw new Error(`${folder} could not be searched`);
  return new Set(stdout.toString('latin1').split('\n').filter(Boolean)).size;
}

export async function drill(words: string[]): Promise<void> {
  const option = (by: string) => ({ type: 'string', default: by }) as const;
  const options = { families: option('200'), rounds: option('15'), requests: option('500') };
  const { values: chosen } = parseArgs({ args: words, options });
  const papers = Array.from({ length: Number(chosen.families) }, () => familyPapers(CLUES));
  await inScratchDirectory(async (directory) => {
    const dist = directory.build();
    const mail = await fakeSendgrid();
    const backups = new Backups(directory);
    const running = new Set<Keeper>();
    try {
      const openSite = async (name: string, port: number): Promise<Site> => {
        const server = await openServer(directory, name, { encrypted: name === 'encrypted' });
        running.add(server);
        const { databaseUrl } = server;
        const { database, migrate } = await open({ databaseUrl, dataDir: directory.folder });
        await migrate();
        await openHospital(database);
        await database.close();
        const env = productionEnv(databaseUrl, mail.url, port, directory.folder);
        const service = directory.start(`service-${name}`, process.execPath, [join(dist, 'src/main.js'), 'start'], env);
        const url = `http://127.0.0.1:${port}`;
        await until(async () => (await fetch(`${url}/health/ready`)).ok, `${name} is ready`);
        const load = new Load([url]);
        const patients: string[] = [];
        await inTurns(papers, async (input) => {
          const answer = await load.ask('registration', operation('register-family'), { input });
          patients.push((answer!.registerFamily as { patient: { id: string } }).patient.id);
        });
        say(`${patients.length} families are registered in ${name}`);
        return { server, service, load, patients };
      };
      const [plainPort = 0, encryptedPort = 0] = await freePorts(2);
      const plain = await openSite('plain', plainPort);
      const encrypted = await openSite('encrypted', encryptedPort);

      const requests = Number(chosen.requests);
      for (const site of [plain, encrypted]) await carnets(site, WARMING);
      const cost = { plain: [] as Cost[], encrypted: [] as Cost[] };
      for (let round = 0; round < Number(chosen.rounds); round++) {
        const turn = async (name: 'plain' | 'encrypted'): Promise<void> =>
          void cost[name].push(await carnets(name === 'plain' ? plain : encrypted, requests));
        for (const name of round % 2 ? (['plain', 'encrypted'] as const) : (['encrypted', 'plain'] as const))
          await turn(name);
      }
      const figure = (name: keyof typeof cost, of: (cost: Cost) => number): number => median(cost[name].map(of));
      const [answer, processor] = [
        (name: keyof typeof cost) => figure(name, (one) => one.answer),
        (name: keyof typeof cost) => figure(name, (one) => one.service + one.database),
      ];
      for (const name of ['plain', 'encrypted'] as const)
        say(
          `a carnet, ${name}: answered after ${answer(name).toFixed(2)} ms, ${processor(name).toFixed(2)} ms of processor`,
        );
      const ratio = processor('encrypted') / processor('plain');

      await backups.copy('full', encrypted.server);
      await backups.rotate(encrypted.server, 2);
      await carnets(encrypted, 50);
      await backups.copy('log', encrypted.server);
      for (const { server, service } of [plain, encrypted]) {
        await service.end('SIGTERM');
        await server.mariadb.stop();
        running.delete(server);
      }

      const values = join(directory.folder, 'values');
      const planted = papers.flatMap(valuesOf);
      writeFileSync(values, `${planted.join('\n')}\n`);
      const search = (folder: string): readonly number[] => [
        found(values, folder, /\.ibd$|^ibdata|^ibtmp|^undo/),
        found(values, folder, /^ib_logfile/),
        found(values, folder, /^binlog\.\d/),
        found(values, folder, /./),
      ];
      const [inPlain, inEncrypted] = [search(plain.server.folder), search(encrypted.server.folder)];
      const inCopies = found(values, backups.copies, /./);

      const again = await openServer(directory, 'encrypted');
      running.add(again);
      const { database } = await open({ databaseUrl: again.databaseUrl, dataDir: directory.folder });
      const [row] = await database.all(untyped<{ n: number }>('SELECT COUNT(*) AS n FROM patient'));
      await database.close();
      const of = (counts: readonly number[]): string => `tables, redo log, binary log, all files: ${counts.join(', ')}`;
      const all = planted.length;
      check([
        [
          `${all} values are found in the files of the server without encryption (${of(inPlain)})`,
          inPlain[0] === all && inPlain[1]! > 0 && inPlain[2] === all,
        ],
        [`and none in those of the other one (${of(inEncrypted)})`, inEncrypted.every((count) => count === 0)],
        [`${inCopies} in its backups`, inCopies === 0],
        [`with its new key it has ${row!.n} children after a restart`, row!.n === papers.length],
        [
          `a carnet costs ${ratio.toFixed(3)} of the processor time of one without encryption, at most ${MOST_RATIO}`,
          ratio <= MOST_RATIO,
        ],
      ]);
    } finally {
      await directory.stop();
      for (const { mariadb } of running) await mariadb.stop();
      backups.close();
      await mail.close();
    }
  });
}
