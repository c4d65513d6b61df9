/** The figures of the connection pool, on MariaDB: they come from events of mysql2, which announces not every end. */
import { setTimeout as pause } from 'node:timers/promises';
import { untyped } from '../../src/database';
import { open } from '../../src/open-database';
import { Deadline } from '../../src/database/deadline';
import type { Database } from '../../src/database';
import { mariadbUrl, sayTo } from '../support/mariadb';
import { openScratchDirectory, type ScratchDirectory } from '../support/start';

const MOST = 10;

(mariadbUrl() ? describe : describe.skip)('the connection pool', () => {
  let directory: ScratchDirectory, database: Database;
  beforeEach(async () => {
    directory = await openScratchDirectory('mariadb');
    const { DATABASE_URL: databaseUrl, CARNET_DATA_DIR: dataDir } = directory.env;
    ({ database } = await open({ databaseUrl, dataDir: dataDir! }));
  });
  afterEach(async () => {
    await database.close();
    await directory.clear();
  });

  const sleep = (seconds: number): Promise<unknown> => database.all(untyped(`SELECT SLEEP(${seconds})`));

  /** Waits for these figures: connections are opened, and ends are noticed, in the server's time. */
  const reaches = async (figures: ReturnType<Database['connections']>): Promise<void> => {
    const isReached = (): boolean => JSON.stringify(database.connections()) === JSON.stringify(figures);
    for (const until = Date.now() + 5_000; !isReached() && Date.now() < until;) await pause(20);
    expect(database.connections()).toEqual(figures);
  };

  it('counts what works, what idles and what waits', async () => {
    expect(database.connections()).toEqual({ busy: 0, idle: 1, waiting: 0 });
    const sleeps = Array.from({ length: MOST + 5 }, () => sleep(2));
    await reaches({ busy: MOST, idle: 0, waiting: 5 });
    await Promise.all(sleeps);
    expect(database.connections()).toEqual({ busy: 0, idle: MOST, waiting: 0 });
  });

  it('no longer counts a connection that a deadline has closed', async () => {
    const deadline = new Deadline(100);
    await expect(database.within(deadline).all(untyped('SELECT SLEEP(5)'))).rejects.toThrow(
      'time of this request is over',
    );
    expect(database.connections()).toEqual({ busy: 0, idle: 0, waiting: 0 });
    await sleep(0);
    expect(database.connections()).toEqual({ busy: 0, idle: 1, waiting: 0 });
  });

  it('no longer counts a connection that the server has closed, idle or at work', async () => {
    const id = async (): Promise<number> =>
      (await database.all(untyped<{ id: number }>('SELECT CONNECTION_ID() AS id')))[0]!.id;
    await sayTo(mariadbUrl()!, `KILL ${await id()}`);
    await reaches({ busy: 0, idle: 0, waiting: 0 });
    const other = await id();
    const asleep = sleep(5).catch((error: unknown) => error);
    await reaches({ busy: 1, idle: 0, waiting: 0 });
    await sayTo(mariadbUrl()!, `KILL ${other}`);
    expect(await asleep).toBeInstanceOf(Error);
    expect(database.connections()).toEqual({ busy: 0, idle: 0, waiting: 0 });
  });

  it('counts the connection of a transaction until its end', async () => {
    await database.transaction(async (db) => {
      await db.all(untyped('SELECT 1'));
      expect(database.connections()).toEqual({ busy: 1, idle: 0, waiting: 0 });
    });
    expect(database.connections()).toEqual({ busy: 0, idle: 1, waiting: 0 });
  });
});
