/** The files of the embedded database are for the service's own user only, and encrypted when there is a key. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { untyped } from '../../src/database';
import { someone } from '../support/people';
import { openScratchDirectory, startOn } from '../support/start';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('The data folder', () => {
  it('is 0700, and the embedded database in it 0600, also one that was readable before', async () => {
    const directory = await openScratchDirectory('sqlite');
    const dataDir = join(directory.dataDir, 'var');
    try {
      for (const round of ['new', 'readable before']) {
        const running = await startOn(directory, { env: { CARNET_DATA_DIR: dataDir } });
        const files = readdirSync(dataDir).filter((name) => name.startsWith('carnet.db'));
        expect([round, files.length > 1, modeOf(dataDir)]).toEqual([round, true, '700']);
        for (const name of files) expect([round, name, modeOf(join(dataDir, name))]).toEqual([round, name, '600']);
        await running.stop();
        chmodSync(join(dataDir, 'carnet.db'), 0o644);
        writeFileSync(join(dataDir, 'carnet.db-wal'), '', { flag: 'a', mode: 0o644 });
      }
    } finally {
      await directory.clear();
    }
  });

  it('holds nothing in clear once there is a key, which can be changed while nothing runs', async () => {
    const directory = await openScratchDirectory('sqlite');
    const [first, second] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')] as const;
    // Other processes: who closes a file loses the locks that it has on it, those of SQLite too.
    const carnet = (words: string[], env: Record<string, string> = {}): string =>
      execFileSync(process.execPath, ['-r', './scripts/register.cjs', 'src/main.ts', ...words], {
        env: { PATH: process.env.PATH, ...directory.env, ...env },
        stdio: 'pipe',
        encoding: 'utf8',
      });
    const inClear = (value: string): string =>
      spawnSync('grep', ['-rlaF', value, directory.dataDir], { encoding: 'utf8' }).stdout;
    const { curp, givenNames, firstSurname, secondSurname, email } = someone();
    const names = ['--given-names', givenNames, '--first-surname', firstSurname, '--second-surname', secondSurname];
    try {
      carnet(['admin', '--curp', curp, ...names, '--email', email]);
      expect(inClear(curp)).toContain('carnet.db');
      carnet(['change-data-key'], { CARNET_NEW_DATA_KEY: first });
      expect(inClear(curp)).toBe('');
      expect(() => carnet(['change-data-key'], { CARNET_NEW_DATA_KEY: second })).toThrow(/check CARNET_DATA_KEY/);
      const change = { CARNET_DATA_KEY: first, CARNET_NEW_DATA_KEY: second };
      carnet(['change-data-key'], change);
      expect(() => carnet(['migrate'], { CARNET_DATA_KEY: first })).toThrow(/cannot be opened/);
      const running = await startOn(directory, { env: { CARNET_DATA_KEY: second } });
      const { database } = running.service;
      expect(await database.all(untyped('SELECT curp FROM account'))).toEqual([{ curp }]);
      await database.run(untyped('UPDATE account SET phone=?'), ['+526640000001']);
      expect(inClear(curp) + inClear('+526640000001')).toBe('');
      expect(() => carnet(['change-data-key'], { ...change, CARNET_DATA_KEY: second })).toThrow(/end all processes/);
      await running.stop();
    } finally {
      await directory.clear();
    }
  }, 180_000);
});
