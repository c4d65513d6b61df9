/**
 * Two processes on one MariaDB, eight writers who send each request to both at once and again until it is acknowledged,
 * and a process killed with -9 every moment: nothing acknowledged is lost or half there, no requestId makes two families or
 * two letters (promises 1 to 3). Needs mariadb-server; some seven minutes for 200 kills.
 *
 *   npm run drill -- kills [--kills 200]
 */
import { untyped } from '../../src/database';
import { parseArgs } from 'node:util';
import { audit } from './audit';
import { freePorts, check, pause, say, until, type Process } from './scratch-directory';
import { inHospital } from './hospital';
import { Load } from './load';

const MAIL_WITHIN_MS = 60_000;

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { kills: { type: 'string', default: '200' }, keep: { type: 'boolean' } },
  });
  const kills = Number(values.kills);
  await inHospital(
    async ({ database, mail, start, ready }) => {
      const ports = await freePorts(2);
      const restart = async (n: number): Promise<Process> => {
        const process = start(`process${n + 1}`, ports[n]!);
        await ready(ports[n]!);
        return process;
      };
      const processes = await Promise.all([restart(0), restart(1)]);
      const load = new Load(
        ports.map((port) => `http://127.0.0.1:${port}`),
        { twins: true },
      );
      load.start({ writers: 8, readers: 2, restMs: 10 });
      for (let kill = 0; kill < kills; kill++) {
        await pause(200 + Math.random() * 400);
        const n = kill % 2;
        await processes[n]!.end('SIGKILL');
        processes[n] = await restart(n);
        if (kill % 25 === 24) say(`${kill + 1} kills: ${load.summary()}`);
      }
      await load.stop();
      const waiting = async (): Promise<boolean> =>
        (await database.all(untyped(`SELECT id FROM outbox WHERE kind='CREDENTIALS' AND status <> 'SENT' LIMIT 1`)))
          .length === 0;
      const mailed = await until(waiting, 'all letters have left', MAIL_WITHIN_MS).catch(() => undefined);
      const accepted = new Set(mail.accepted.map(({ id }) => id));
      const letters = await database.all(untyped<{ id: string }>(`SELECT id FROM outbox WHERE kind='CREDENTIALS'`));
      const lostLetters = letters.filter(({ id }) => !accepted.has(id)).length;
      const { lost, wrong } = await audit(database, load);
      say(load.summary());
      say(`${load.repeated} requests were repeated, some at the same time`);
      for (const what of [...lost, ...wrong, ...load.unseen, ...load.strange].slice(0, 20)) say(`! ${what}`);
      check([
        [`${lost.length} acknowledged writes lost in ${kills} kills`, lost.length === 0],
        [`${wrong.length} incomplete or repeated, ${load.repeated} repeats`, wrong.length === 0],
        [
          `${load.unseen.length} writes not read back, ${load.strange.length} strange answers`,
          load.unseen.length + load.strange.length === 0,
        ],
        [
          `${lostLetters} of ${letters.length} letters lost, all sent ${Math.round((mailed ?? NaN) / 1000)} s after the last kill`,
          mailed !== undefined && lostLetters === 0,
        ],
      ]);
    },
    { keep: values.keep ?? false },
  );
}
