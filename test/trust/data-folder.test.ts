/** The files of the embedded database are for the service's own user only. */
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
});
