/**
 * Two replicas on one database, a load of registrations and carnets, one of the two killed with -9 every few seconds: no
 * acknowledged write is lost, no letter is repeated except in the moment between the mail service's yes and our mark, and who
 * guesses passwords gains nothing by turning to the other replica. About two minutes; needs mariadb-server.
 *
 *   npm run drill -- replicas [--kills 20]
 */
import { untyped } from '../../src/database';
import { parseArgs } from 'node:util';
import { someone } from '../support/people';
import { audit } from './audit';
import { freePorts, check, pause, say, until, type Process } from './scratch-directory';
import { inHospital } from './hospital';
import { Load } from './load';

/** The mail service takes its time to say yes; a kill in that time makes the double that cannot be helped. */
const MAIL_MS = 30;
/** And so long may our mark take under this load. */
const MARK_MS = 3_000;

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { kills: { type: 'string', default: '20' }, keep: { type: 'boolean' } },
  });
  const kills = Number(values.kills);
  await inHospital(
    async ({ database, mail, start, ready }) => {
      const takenAt = new Map<string, number[]>();
      mail.behave(({ id }) => {
        takenAt.set(id, [...(takenAt.get(id) ?? []), Date.now()]);
        return { status: 202, afterMs: MAIL_MS };
      });
      const ports = await freePorts(2);
      const urls = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
      const restart = async (n: number): Promise<Process> => {
        const replica = start(`replica${n + 1}`, ports[n]!);
        await ready(ports[n]!);
        return replica;
      };
      const replicas = await Promise.all([restart(0), restart(1)]);

      const load = new Load(urls);
      load.start({ writers: 4, readers: 3, restMs: 20 });
      const guesses = guessBoth(new Load(urls), urls);
      const killedAt: number[] = [];
      for (let kill = 0; kill < kills; kill++) {
        await pause(1_500 + Math.random() * 1_500);
        const n = kill % 2;
        killedAt.push(Date.now());
        await replicas[n]!.end('SIGKILL');
        await pause(300);
        replicas[n] = await restart(n);
      }
      await load.stop();
      const { account, address } = await guesses;
      say(load.summary());
      const wanted = load.families.reduce((sum, { caregivers }) => sum + caregivers.length, 0);
      const waiting = async (): Promise<number> =>
        Number(
          (
            await database.all(
              untyped<{ n: number }>(
                `SELECT COUNT(*) AS n FROM outbox WHERE status IN ('QUEUED','SENDING') AND kind='CREDENTIALS'`,
              ),
            )
          )[0]?.n,
        );
      const mailed = await until(
        async () => (await waiting()) === 0,
        'all letters of credentials have left',
        60_000,
      ).then(
        () => true,
        () => false,
      );
      const sent = await database.all(
        untyped<{ id: string; status: string }>(`SELECT id, status FROM outbox WHERE kind='CREDENTIALS'`),
      );
      const unsent =
        sent.filter(({ id, status }) => status !== 'SENT' || !takenAt.has(id)).length + (wanted - sent.length);
      const doubled = [...takenAt.values()].filter((times) => times.length > 1);
      const unexcused = doubled.filter((times) =>
        times
          .slice(0, -1)
          .some((taken) => !killedAt.some((killed) => taken <= killed && killed - taken <= MAIL_MS + MARK_MS)),
      );
      say(
        `${wanted} letters of credentials; ${doubled.length} letters repeated in ${kills} kills, ${unexcused.length} of them with no kill right after the first yes`,
      );
      say(`guesses for one account: ${account.lookedAt} looked at of ${account.answered} answered by both replicas`);
      say(`guesses from one address: ${address.lookedAt} looked at of ${address.answered}`);
      const { lost, wrong } = await audit(database, load);
      for (const what of [...lost, ...wrong, ...load.unseen, ...load.strange].slice(0, 20)) say(`! ${what}`);
      check([
        [`${lost.length} acknowledged writes lost in ${kills} kills`, lost.length === 0],
        [`${wrong.length} things incomplete or repeated`, wrong.length === 0],
        [`${load.unseen.length} of one's own writes not read back`, load.unseen.length === 0],
        [`${load.strange.length} strange answers`, load.strange.length === 0],
        [`every caregiver's letter is sent within a minute, ${unsent} are not`, mailed && unsent === 0],
        [`${unexcused.length} letters repeated outside the window`, unexcused.length === 0],
        [
          `at most 5 guesses for an account, whatever the replica: ${account.lookedAt}`,
          account.answered >= 20 && account.lookedAt <= 5,
        ],
        [
          `at most 30 guesses a minute from an address, whatever the replica: ${address.lookedAt}`,
          address.answered >= 40 && address.lookedAt <= 30,
        ],
      ]);
    },
    { keep: values.keep ?? false },
  );
}

interface Guesses {
  /** Came back with an answer, of whatever kind. */
  readonly answered: number;
  /** Were held against a password: all others were turned away. */
  readonly lookedAt: number;
}

/** Guesses until enough have been answered, turning to the other replica each time, or until a minute is over. */
async function guessUntil(most: number, guess: (n: number) => Promise<string | undefined>): Promise<Guesses> {
  const told = { answered: 0, lookedAt: 0 };
  let n = 0;
  const end = Date.now() + 58_000;
  const one = async (): Promise<void> => {
    while (told.answered < most && Date.now() < end) {
      const answer = await guess(n++);
      if (answer) told.answered++;
      else await pause(50);
      if (answer === 'WrongCredentials') told.lookedAt++;
    }
  };
  await Promise.all([one(), one(), one(), one()]);
  return told;
}

/** For one account, from addresses of which each has come once; then for many accounts from one address. */
async function guessBoth(guesser: Load, urls: readonly string[]): Promise<{ account: Guesses; address: Guesses }> {
  const target = someone().curp;
  const account = await guessUntil(40, (n) =>
    guesser.guess(target, urls[n % 2]!, `10.7.${n % 250}.${Math.floor(n / 250)}`),
  );
  const address = await guessUntil(50, (n) => guesser.guess(someone().curp, urls[n % 2]!, '10.8.0.1'));
  return { account, address };
}
