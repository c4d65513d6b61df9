/**
 * Random sequences of mutations by people of every role, whose answers are compared with the model of test/trust/power, on
 * both engines: 10,000 on each, or as many as the first word says; the second is the seed.
 *
 *   npm run drill -- power 1000
 */
import { randomInt } from 'node:crypto';
import { startMariadb } from '../support/mariadb';
import { numbers } from '../support/random';
import { openWorld } from '../support/world';
import { Walker } from '../trust/power/walk';
import { check } from './scratch-directory';

/** A cast has a past that grows: another one takes over then. */
const OF_ONE_CAST = 250;

export async function drill([wanted = '10000', seed = String(randomInt(1_000_000_000))]: string[]): Promise<void> {
  const mariadb = await startMariadb();
  if (mariadb) process.env.TEST_MARIADB_URL = mariadb.url;
  const random = numbers(Number(seed));
  for (const engine of mariadb ? (['sqlite', 'mariadb'] as const) : (['sqlite'] as const)) {
    const world = await openWorld(engine);
    let [done, found] = [0, ''];
    try {
      while (done < Number(wanted) && found === '') {
        const walker = await Walker.open(world, random);
        for (let n = 0; n < OF_ONE_CAST && done < Number(wanted) && found === ''; n++, done++)
          await walker.walk().catch((error: unknown) => (found = (error as Error).message));
      }
    } finally {
      await world.end();
    }
    check([[`${done} sequences on ${engine}, seed ${seed}: ${found || 'no counterexample'}`, found === '']]);
  }
  await mariadb?.stop();
}
