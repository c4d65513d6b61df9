/** The embedded database beside another process that writes: what was refused once does not refuse what comes after. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { startServer } from '../support/start';

it('goes on after another process has held the lock for longer than a statement waits', async () => {
  const server = await startServer('sqlite', { overrides: { background: false } });
  const { database } = server.service;
  const other = new Libsql(join(server.directory.dataDir, 'carnet.db'));
  const count = 'UPDATE throttle SET points = points + 1 WHERE resetsAt < 0';
  const write = (): Promise<number> => database.transaction((tx) => tx.run(count));
  try {
    other.exec('BEGIN IMMEDIATE');
    await expect(database.run('DELETE FROM throttle WHERE resetsAt < 0')).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
    });
    other.exec('COMMIT');
    for (let times = 0; times < 3; times++) {
      await expect(write()).resolves.toBe(0);
      other.exec(`CREATE TABLE of_the_other_${times} (id integer)`);
    }
  } finally {
    other.close();
    await server.end();
  }
});
