/** Sessions, refresh tokens and counts of attempts do not grow without end. */
import { untyped } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { prune } from '../../src/modules/identity';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { attempt } from '../support/guessing';
import { someone } from '../support/people';
import { expectType, PASSWORD, type Person } from '../support/world';

const TABLES = ['session', 'refresh_token', 'throttle'] as const;

onBothEngines('Side tables', (world) => {
  const counts = (): Promise<number[]> =>
    Promise.all(
      TABLES.map(async (table) => {
        const rows = untyped<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
        return (await world().server.service.database.all(rows))[0]!.n;
      }),
    );
  /** A day of a family and of strangers, and the job of its end. */
  async function live(mother: Person): Promise<void> {
    const { refreshToken } = expectType(await world().login(mother.curp, PASSWORD), 'Session');
    await world().anyone.RefreshSession({ refreshToken });
    for (let n = 0; n < 3; n++) await attempt(world().url, someone().curp, 'falsa');
    world().clock.advance(DAY);
    await prune(createContext(world().server.service, { address: 'test' }));
  }

  it('are as large after 50 days as after 35, and keep each session that is open', async () => {
    const { mother } = await world().unit().family();
    const sizes: number[][] = [];
    for (let day = 0; day < 50; day++) {
      await live(mother);
      sizes.push(await counts());
    }
    expect(sizes[49]).toEqual(sizes[35]);
    const { refreshToken } = expectType(await world().login(mother.curp, PASSWORD), 'Session');
    for (let day = 0; day < 29; day++) await live(mother);
    expectType((await world().anyone.RefreshSession({ refreshToken })).refreshSession, 'Session');
  });
});
