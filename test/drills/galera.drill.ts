/**
 * Three Galera nodes, HAProxy, two replicas of the service, a load of registrations and carnets, and thirty nodes killed
 * with -9, every second time the writer: nothing acknowledged is lost on any node, writes are back within five seconds,
 * and who has written reads it back. About six minutes; needs the packages that galera.cluster.ts names.
 *
 *   npm run drill -- galera [--kills 30] [--keep]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { open } from '../../src/open-database';
import { fakeSendgrid } from '../delivery/fake-sendgrid';
import { demandPackages, note, startCluster } from './galera.cluster';
import { audit } from './audit';
import { freePorts, check, inScratchDirectory, pause, say, until } from './scratch-directory';
import { Load, openHospital, productionEnv } from './load';

const BACK_WITHIN_MS = 5_000;
/** The load goes on for so long before the next kill. */
const QUIET_MS = 1_500;

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { kills: { type: 'string', default: '30' }, keep: { type: 'boolean' } },
  });
  const kills = Number(values.kills);
  demandPackages();
  await inScratchDirectory(
    async (directory) => {
      const dist = directory.build();
      const cluster = await startCluster(directory);
      const { database, migrate } = await open({ databaseUrl: cluster.databaseUrl, dataDir: directory.folder });
      await migrate();
      await openHospital(database);
      await database.close();
      const mail = await fakeSendgrid();
      const ports = await freePorts(2);
      const urls = ports.map((port) => `http://127.0.0.1:${port}`);
      for (const [n, port] of ports.entries())
        directory.start(
          `replica${n + 1}`,
          process.execPath,
          [join(dist, 'src/main.js'), 'start'],
          productionEnv(cluster.databaseUrl, mail.url, port, directory.folder),
        );
      for (const url of urls)
        await until(async () => (await fetch(`${url}/health/ready`)).ok, 'the replicas are ready');
      const load = new Load(urls);
      load.start({ writers: 4, readers: 3, restMs: 20 });
      await until(() => load.families.length >= 5, 'the first families are registered');

      const gaps: { writer: boolean; ms: number }[] = [];
      const started = Date.now();
      for (let kill = 0; kill < kills; kill++) {
        await until(cluster.whole, 'all three nodes are synced', 300_000);
        await until(cluster.writer, 'there is a writer');
        // Back on trial for some seconds, then the writing is handed over; a kill in the midst of that is welcome as well.
        await pause(QUIET_MS + (kill % 3) * 1_500);
        const writer = (await cluster.writer()) ?? cluster.nodes[0]!;
        const standbys = cluster.nodes.filter((node) => node !== writer);
        const isWriter = kill % 2 === 0;
        const victim = isWriter ? writer : standbys[Math.floor(kill / 2) % 2]!;
        const killedAt = Date.now();
        note(directory, victim, `kill ${kill + 1}`);
        await victim.kill();
        await until(
          () => load.acknowledgedAt.some((at) => at > killedAt + 50) && Date.now() - killedAt > 3_000,
          'writes are back',
          60_000,
        );
        const ms = load.longestGap(killedAt, Date.now());
        gaps.push({ writer: isWriter, ms });
        victim.start();
        const back = await until(() => victim.isSynced(), `${victim.name} is back`, 300_000);
        say(
          `${kill + 1}/${kills} ${victim.name}${isWriter ? ', the writer' : ''}: ${ms} ms without an acknowledged write, synced again after ${Math.round(back)} ms`,
        );
      }
      await until(cluster.whole, 'all three nodes are synced', 300_000);
      await load.stop();
      const seconds = (Date.now() - started) / 1000;
      say(load.summary());
      const letters = load.families.reduce((sum, { caregivers }) => sum + caregivers.length, 0);
      const credentials = (): number =>
        new Set(mail.accepted.filter(({ body }) => /Usuario:/.test(JSON.stringify(body.content))).map(({ to }) => to))
          .size;
      const mailed = await until(() => credentials() === letters, 'every caregiver has a letter', 60_000).then(
        () => true,
        () => false,
      );
      const doubled = mail.accepted.length - new Set(mail.accepted.map(({ id }) => id)).size;
      say(`${letters} letters of credentials, ${credentials()} readers have theirs; ${doubled} letters repeated`);
      const lost: string[] = [];
      const wrong: string[] = [];
      for (const node of cluster.nodes) {
        const { database: own } = await open({ databaseUrl: node.url('carnet'), dataDir: directory.folder });
        const found = await audit(own, load);
        await own.close();
        lost.push(...found.lost.map((what) => `${node.name}: ${what}`));
        wrong.push(...found.wrong.map((what) => `${node.name}: ${what}`));
      }
      await mail.close();
      for (const what of [...lost, ...wrong, ...load.unseen, ...load.strange].slice(0, 20)) say(`! ${what}`);
      const of = (writer: boolean): number[] =>
        gaps
          .filter((gap) => gap.writer === writer)
          .map(({ ms }) => ms)
          .sort((a, b) => a - b);
      const shown = (list: number[]): string =>
        list.length ? `median ${list[Math.floor(list.length / 2)]} ms, longest ${list.at(-1)} ms` : 'none';
      say(
        `${kills} kills in ${Math.round(seconds)} s; without a write after the writer's death: ${shown(of(true))}; after a standby's: ${shown(of(false))}`,
      );
      check([
        [`${lost.length} acknowledged writes lost on any node`, lost.length === 0],
        [`${wrong.length} things incomplete or repeated`, wrong.length === 0],
        [`writes back within ${BACK_WITHIN_MS} ms after each kill`, gaps.every(({ ms }) => ms <= BACK_WITHIN_MS)],
        [`${load.unseen.length} of one's own writes not read back`, load.unseen.length === 0],
        [`${load.strange.length} strange answers`, load.strange.length === 0],
        ['every caregiver has the letter within a minute', mailed],
      ]);
    },
    { keep: values.keep ?? false },
  );
}
