/** The access log cannot be bent: the database refuses to change it, and whoever does so all the same is found. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { verifyAccessLog, type Finding } from '../../src/core/access-log-verify';
import { idAt } from '../../src/core/access-log-seal';
import { untyped } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { sealLog } from '../../src/modules/identity';
import { DAY, HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import type { Family, Unit } from '../support/world';

const ROOT = join(__dirname, '..', '..');
const READ = 'query($id: ID!) { patient(id: $id) { id } }';
const GUARDS = ['audit_event', 'log_seal'].flatMap((table) => [`${table}_no_update`, `${table}_no_delete`]);

onBothEngines('The chain over the access log', (world) => {
  let unit: Unit, family: Family, other: Family;
  const database = () => world().server.service.database;
  const seal = (): Promise<number> => sealLog(createContext(world().server.service, { address: 'test' }));
  const findings = async (): Promise<readonly Finding[]> =>
    (await verifyAccessLog(database(), world().clock.now())).findings;
  const ids = async (): Promise<string[]> =>
    (await database().all(untyped<{ id: string }>('SELECT id FROM audit_event ORDER BY id'))).map(({ id }) => id);
  async function read(times: number): Promise<void> {
    for (let n = 0; n < times; n++) {
      await family.mother.post(READ, { id: family.child.id });
      world().clock.advance(MINUTE);
    }
  }
  const run = (sql: string, values: readonly (string | number)[] = []): Promise<number> => database().run(sql, values);
  /** What the chain says after `bend`, of which `mend` takes everything back. */
  async function bent(bend: () => Promise<unknown>, mend: () => Promise<unknown>): Promise<readonly Finding[]> {
    await bend();
    const found = await findings();
    await mend();
    expect(await findings()).toEqual([]);
    return found;
  }
  const COLUMNS = 'patientId, accountId, serviceAccountId, at, operation, outcome, requestId';
  /** Takes the row away and returns what puts it back. */
  async function takeOut(id: string): Promise<() => Promise<unknown>> {
    await run(`CREATE TABLE kept AS SELECT * FROM audit_event WHERE id=?`.replace('?', `'${id}'`));
    await run('DELETE FROM audit_event WHERE id=?', [id]);
    return async () => {
      await run('INSERT INTO audit_event SELECT * FROM kept');
      await run('DROP TABLE kept');
    };
  }

  beforeAll(async () => {
    // In the past, so that a command of this moment finds the rows settled.
    world().clock.set(Date.parse(`${new Date(Date.now() - 3 * DAY).toISOString().slice(0, 10)}T15:00:00Z`));
    unit = world().unit('Tijuana');
    [family, other] = [await unit.family(), await unit.family()];
    const auditor = await unit.auditor();
    await run('UPDATE account SET provenEmail=email WHERE id=?', [auditor.id]);
    await read(5);
  });

  it('covers rows a quarter of an hour after their time, and adds a link once, whoever tries', async () => {
    const before = (await ids()).length;
    expect(await seal()).toBe(0);
    world().clock.advance(15 * MINUTE);
    const links = await Promise.all([seal(), seal(), seal()]);
    expect(links.reduce((sum, each) => sum + each)).toBe(1);
    await read(3);
    world().clock.advance(15 * MINUTE);
    expect(await seal()).toBe(1);
    const { rows, findings: none } = await verifyAccessLog(database(), world().clock.now());
    expect([rows, none]).toEqual([before + 3, []]);
  });

  it('goes on without rows, link by link of an hour, and day by day', async () => {
    world().clock.advance(12 * HOUR);
    expect(await seal()).toBeGreaterThanOrEqual(2);
    await read(3);
    world().clock.advance(15 * MINUTE);
    await seal();
    const { heads, findings: none } = await verifyAccessLog(database(), world().clock.now());
    expect([heads.length, none]).toEqual([2, []]);
  });

  it('has its head of a finished day sent to the auditors, and a command that knows it', async () => {
    const auditor = await unit.auditor();
    const letter = await until(async () =>
      (await world().letters(auditor.email)).find(({ kind }) => kind === 'LOG_HEAD'),
    );
    const head = /^Sello: (\S+)$/m.exec(letter.text)![1]!;
    const { heads } = await verifyAccessLog(database(), world().clock.now());
    expect(heads[0]!.head).toBe(head);
    const command = (...words: string[]): Promise<{ code: number; out: string }> =>
      new Promise((resolve) => {
        const args = ['-r', './scripts/register.cjs', 'src/main.ts', 'verify-log', ...words];
        const env = { PATH: process.env.PATH, ...world().server.directory.env };
        execFile(process.execPath, args, { cwd: ROOT, env, timeout: 60_000 }, (error, out) =>
          resolve({ code: error ? Number(error.code ?? 1) : 0, out }),
        );
      });
    expect(await command(head)).toEqual({ code: 0, out: expect.stringMatching(/^\d+ rows are sealed, 0 findings/) });
    const wrong = head.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    expect(await command(wrong)).toMatchObject({ code: 1, out: expect.stringContaining(`the head ${wrong} is not`) });
  }, 120_000);

  it('is kept by the database, which refuses to change or delete a row', async () => {
    for (const table of ['audit_event', 'log_seal'])
      for (const sql of [
        `UPDATE ${table} SET ${table === 'log_seal' ? 'head' : 'operation'}='x'`,
        `DELETE FROM ${table}`,
      ])
        await expect(run(sql)).rejects.toThrow();
    expect(await findings()).toEqual([]);
  });

  describe('without these guards', () => {
    beforeAll(async () => {
      for (const name of GUARDS) await run(`DROP TRIGGER ${name}`);
    });

    it.each(['patientId', 'accountId', 'operation', 'outcome', 'requestId', 'at'])(
      'names a row whose %s was changed',
      async (column) => {
        const id = (await ids())[2]!;
        const [row] = await database().all(
          untyped<Record<string, string | number>>(`SELECT * FROM audit_event WHERE id='${id}'`),
        );
        const value = column === 'at' ? Number(row!.at) + 1 : column === 'patientId' ? other.child.id : 'X';
        const set = (to: string | number) => () => run(`UPDATE audit_event SET ${column}=? WHERE id=?`, [to, id]);
        expect(await bent(set(value), set(row![column]!))).toEqual([{ what: 'CHANGED', id }]);
      },
    );

    it('names each row that was deleted', async () => {
      for (const id of [(await ids())[0]!, (await ids())[4]!]) {
        const back = await takeOut(id);
        expect(await bent(async () => undefined, back)).toEqual([{ what: 'DELETED', id }]);
      }
    });

    it('names a row that was put in, among others, into a quiet hour, before all and after all', async () => {
      const [first, second] = (await ids()) as [string, string];
      const quiet = idAt(world().clock.now() - 3 * HOUR).replace(/.$/, '1');
      for (const id of [
        `${first.slice(0, -1)}0`,
        second.replace(/.$/, 'Z'),
        quiet,
        idAt(0),
        idAt(world().clock.now() + DAY),
      ]) {
        if ((await ids()).includes(id)) continue;
        const put = () =>
          run(`INSERT INTO audit_event (id, ${COLUMNS}) VALUES (?,?,?,NULL,?,?,?,?)`, [
            id,
            family.child.id,
            other.mother.id,
            1,
            'patient',
            'READ',
            'made up',
          ]);
        expect(await bent(put, () => run('DELETE FROM audit_event WHERE id=?', [id]))).toEqual([
          { what: 'INSERTED', id },
        ]);
      }
    });

    it('names a row that was moved to another time', async () => {
      const before = (await ids())[3]!;
      const id = idAt(world().clock.now() - 3 * HOUR).replace(/.$/, '1');
      const move = (to: string, from: string) => () => run('UPDATE audit_event SET id=? WHERE id=?', [to, from]);
      expect(await bent(move(id, before), move(before, id))).toEqual([{ what: 'MOVED', id, before }]);
    });

    it('names two rows that changed places', async () => {
      const [one, , two] = (await ids()) as [string, string, string];
      const swap = async () => {
        for (const [to, from] of [
          ['x', one],
          [one, two],
          [two, 'x'],
        ] as const)
          await run('UPDATE audit_event SET id=? WHERE id=?', [to, from]);
      };
      expect((await bent(swap, swap)).map(({ what, id }) => [what, id])).toEqual([
        ['CHANGED', one],
        ['CHANGED', two],
      ]);
    });

    it('names a link that was changed or taken out', async () => {
      const [link] = await database().all(untyped<{ digests: string }>('SELECT digests FROM log_seal WHERE number=1'));
      const set = (to: string) => () => run('UPDATE log_seal SET digests=? WHERE number=1', [to]);
      const gone = link!.digests.split('\n').slice(1).join('\n');
      expect(await bent(set(gone), set(link!.digests))).toContainEqual({ what: 'BROKEN', id: '1' });
      await run('DELETE FROM log_seal WHERE number=2');
      expect(await findings()).toContainEqual({ what: 'BROKEN', id: '3' });
    });
  });
});
