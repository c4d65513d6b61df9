/** Rows that serve the machinery do not grow without end. */
import { DoneRequest, MailEvent, OutboxLetter } from '../../src/core/core.entity';
import { newId } from '../../src/core/ids';
import { insert, insertInto, untyped, type SqlValue } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { sweep } from '../../src/modules/cartilla/cartilla.jobs';
import { prune } from '../../src/modules/identity';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { attempt } from '../support/guessing';
import { someone } from '../support/people';
import { expectType, PASSWORD } from '../support/world';

const TABLES = ['session', 'refresh_token', 'throttle'] as const;

onBothEngines('Side tables', (world) => {
  const counts = (): Promise<number[]> =>
    Promise.all(
      TABLES.map(async (table) => {
        const rows = untyped<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
        return (await world().server.service.database.all(rows))[0]!.n;
      }),
    );
  async function nextDay(): Promise<void> {
    world().clock.advance(DAY);
    await prune(createContext(world().server.service, { address: 'test' }));
  }

  it('are as large after 40 days as after 35, and keep each session that is open', async () => {
    const { mother } = await world().unit().family();
    const sizes: number[][] = [];
    for (let day = 0; day < 40; day++) {
      const { refreshToken } = expectType(await world().login(mother.curp, PASSWORD), 'Session');
      await world().anyone.RefreshSession({ refreshToken });
      await attempt(world().url, someone().curp, 'falsa');
      await nextDay();
      sizes.push(await counts());
    }
    expect(sizes[39]).toEqual(sizes[35]);
    const { refreshToken } = expectType(await world().login(mother.curp, PASSWORD), 'Session');
    for (let day = 0; day < 29; day++) await nextDay();
    expectType((await world().anyone.RefreshSession({ refreshToken })).refreshSession, 'Session');
  });

  it('lose requests and reports of mail after 30 days, letters that ended after 90, notices after five years, 500 at a time', async () => {
    const { mother, child } = await world().unit().family();
    const { database, now, ...service } = world().server.service;
    const ctx = createContext({ ...service, database, now }, { address: 'test' });
    const today = now();
    const ago = (days: number): number => today - days * DAY;
    const request = (n: number, days: number) => ({
      accountId: mother.id,
      requestId: `vieja ${days} ${n}`,
      operation: 'x',
      inputHash: 'x',
      resultId: 'x',
      at: ago(days) + n,
    });
    const letter = (status: 'SENT' | 'QUEUED', days: number) => ({
      id: newId(ago(days)),
      kind: 'CHANGED' as const,
      accountId: mother.id,
      sealed: null,
      status,
      attempts: 9,
      nextAttemptAt: now() + DAY,
      claimedBy: null,
      claimedUntil: null,
      createdAt: ago(days),
      sentAt: null,
      trouble: null,
      mergeKey: null,
      isPaced: 0,
    });
    const notice = (days: number) => ({
      id: newId(ago(days)),
      accountId: mother.id,
      patientId: child.id,
      kind: 'DOSE_PLANNED',
      subjectId: child.id,
      revision: 1,
      occurredAt: ago(days),
      acknowledgedAt: null,
    });
    const requests = [...Array(1200).keys()].map((n) => request(n, 31));
    await insert(database, 'test', DoneRequest, [...requests, request(0, 29)]);
    await insert(database, 'test', OutboxLetter, [letter('SENT', 91), letter('QUEUED', 91), letter('SENT', 89)]);
    await insertInto(database, 'notice', [5 * 366 + 1, 5 * 365].map(notice));
    const reports = [31, 29].map((days) => ({ id: `informe ${days}`, receivedAt: ago(days) }));
    await insert(database, 'test', MailEvent, reports);
    const deletes: number[] = [];
    const watched = Object.create(database, {
      run: {
        value: async (sql: string, values: readonly SqlValue[]) => {
          const deleted = await database.run(sql, values);
          if (sql.startsWith('DELETE /* deleteOldRequests')) deletes.push(deleted);
          return deleted;
        },
      },
    }) as typeof database;
    await prune({ ...ctx, database: watched });
    await sweep(ctx);
    expect(deletes).toEqual([500, 500, 200]);
    const left = async (sql: string) =>
      (await database.all(untyped<{ at: number }>(sql), [mother.id])).map(({ at }) => at);
    const old = ago(20);
    expect(await left(`SELECT at FROM request WHERE at < ${old} AND accountId=?`)).toEqual([ago(29)]);
    expect(
      await left(`SELECT createdAt AS at FROM outbox WHERE createdAt < ${old} AND accountId=? ORDER BY id`),
    ).toEqual([ago(91), ago(89)]);
    expect(await database.all(untyped('SELECT id FROM mail_event'))).toEqual([{ id: 'informe 29' }]);
    expect(await left(`SELECT occurredAt AS at FROM notice WHERE occurredAt < ${old} AND accountId=?`)).toEqual([
      ago(5 * 365),
    ]);
  });

  it('are searched by their time with an index', async () => {
    const { database } = world().server.service;
    const explain = database.engine === 'mysql' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
    for (const [sql, index] of [
      ['SELECT digest FROM refresh_token WHERE expiresAt < 1', 'refresh_token_by_end'],
      ['SELECT id FROM session WHERE expiresAt < 1', 'session_by_end'],
      ['SELECT `at` FROM request WHERE `at` < 1 ORDER BY `at` LIMIT 1 OFFSET 499', 'request_by_time'],
    ] as const)
      expect(JSON.stringify(await database.all(untyped(`${explain} ${sql}`)))).toContain(index);
  });
});
