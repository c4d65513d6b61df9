/**
 * Two replicas behind deploy/haproxy-web.cfg under load: they are restarted one after the other, again and again, then a
 * migration of the next version is carried out while this one runs, and the next version takes over. No request fails.
 * About two minutes; needs mariadb-server and haproxy.
 *
 *   npm run drill -- rolling [--rounds 3]
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { audit } from './audit';
import { compiled, freePorts, check, pause, ROOT, say, until, type Process } from './scratch-directory';
import { inHospital } from './hospital';
import { Load } from './load';

const ENDS_WITHIN_MS = 10_000;

/** The kind of migration that may run while the last version still serves: it adds, and takes nothing away. */
const NEXT = `
  import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
  export class DrillAdds4102444800000 implements MigrationInterface {
    name = 'DrillAdds4102444800000';
    async up(runner: QueryRunner): Promise<void> {
      await runner.addColumn('appointment', new TableColumn({ name: 'drillNote', type: 'varchar', length: '50', isNullable: true }));
      await runner.addColumn('patient', new TableColumn({ name: 'drillMark', type: 'integer', default: 0 }));
      await runner.createIndex('appointment', new TableIndex({ name: 'drill_by_creation', columnNames: ['createdAt'] }));
    }
    async down(): Promise<void> {}
  }`;

function addMigration(dist: string): void {
  writeFileSync(join(dist, 'migrations', 'next.js'), compiled(NEXT, 'next.ts'));
  const index = readFileSync(join(ROOT, 'migrations', 'index.ts'), 'utf8');
  const next = `import { DrillAdds4102444800000 } from './next';\n${index.replace('export const migrations = [', 'export const migrations = [DrillAdds4102444800000,')}`;
  writeFileSync(join(dist, 'migrations', 'index.js'), compiled(next, 'index.ts'));
}

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { rounds: { type: 'string', default: '3' }, keep: { type: 'boolean' } },
  });
  const rounds = Number(values.rounds);
  await inHospital(
    async ({ directory, dist, database, env, start, ready }) => {
      const nextDist = directory.build('next');
      addMigration(nextDist);
      const ports = await freePorts(2);
      const [web = 0] = await freePorts(1);
      const restart = async (n: number, from: string): Promise<Process> => {
        const replica = start(`replica${n + 1}`, ports[n]!, { from });
        await ready(ports[n]!);
        return replica;
      };
      const replicas = await Promise.all([restart(0, dist), restart(1, dist)]);
      directory.start('haproxy', 'haproxy', ['-db', '-f', join(ROOT, 'deploy', 'haproxy-web.cfg')], {
        PATH: '/usr/sbin:/usr/bin',
        WEB_BIND: `127.0.0.1:${web}`,
        REPLICA1: `127.0.0.1:${ports[0]}`,
        REPLICA2: `127.0.0.1:${ports[1]}`,
      });
      const url = `http://127.0.0.1:${web}`;
      await until(async () => (await fetch(`${url}/health/ready`)).ok, 'HAProxy reaches a replica');
      await pause(1_500);

      const load = new Load([url]);
      load.start({ writers: 4, readers: 4, restMs: 30 });
      let slowestEnd = 0;
      let unclean = 0;
      const roll = async (from: string): Promise<void> => {
        for (const n of [0, 1]) {
          const old = replicas[n]!;
          const asked = performance.now();
          await old.end('SIGTERM');
          slowestEnd = Math.max(slowestEnd, performance.now() - asked);
          if (old.child.exitCode !== 0) unclean++;
          replicas[n] = await restart(n, from);
          await pause(2_000);
        }
      };
      for (let round = 0; round < rounds; round++) {
        await roll(dist);
        say(`round ${round + 1}: ${load.summary()}`);
      }
      const failedRestarts = load.failed;
      const { stdout } = await promisify(execFile)(process.execPath, [join(nextDist, 'src/main.js'), 'migrate'], {
        env: { PATH: process.env.PATH, ...env(0) },
      });
      say(`while this version serves: ${stdout.trim()}`);
      await pause(4_000);
      const failedMigration = load.failed - failedRestarts;
      await roll(nextDist);
      const failedNext = load.failed - failedRestarts - failedMigration;
      await load.stop();
      say(load.summary());
      const { lost, wrong } = await audit(database, load);
      for (const what of [...lost, ...wrong, ...load.unseen, ...load.strange].slice(0, 20)) say(`! ${what}`);
      check([
        [`${failedRestarts} requests failed in ${rounds * 2} restarts`, failedRestarts === 0],
        [
          `${failedMigration} requests failed while the next version's migration ran`,
          failedMigration === 0 && stdout.includes('1 migrations'),
        ],
        [`${failedNext} requests failed while the next version took over`, failedNext === 0],
        [
          `each replica ended with 0 within ${ENDS_WITHIN_MS / 1000} s; the slowest took ${Math.round(slowestEnd)} ms, ${unclean} ended otherwise`,
          unclean === 0 && slowestEnd <= ENDS_WITHIN_MS,
        ],
        [
          `${lost.length} acknowledged writes lost, ${wrong.length} incomplete or repeated, ${load.unseen.length} not read back, ${load.strange.length} strange`,
          lost.length + wrong.length + load.unseen.length + load.strange.length === 0,
        ],
      ]);
    },
    { keep: values.keep ?? false },
  );
}
