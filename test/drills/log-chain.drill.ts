/**
 * Seals and verifies an access log of ten million rows, or of as many as the first word says on a MariaDB of its own: five minutes at most
 * for the verification, and one changed row among them is named.
 *
 *   npm run drill -- log-chain 1000000
 */
import { sealAccessLog, idAt } from '../../src/core/access-log-seal';
import { verifyAccessLog } from '../../src/core/access-log-verify';
import { AuditEvent } from '../../src/core/core.entity';
import { insert } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { startMariadb } from '../support/mariadb';
import { openScratchDirectory, startOn } from '../support/start';
import { check } from './scratch-directory';

const FIVE_MINUTES = 5 * 60_000;
const BATCH = 2000;

export async function drill([words = '10000000']: string[]): Promise<void> {
  const wanted = Number(words);
  const mariadb = await startMariadb();
  if (!mariadb) throw new Error("This drill needs Debian's mariadb-server");
  process.env.TEST_MARIADB_URL = mariadb.url;
  const directory = await openScratchDirectory('mariadb');
  const { service, stop } = await startOn(directory, { overrides: { background: false } });
  const { database } = service;
  // Ten rows in a second up to yesterday.
  const first = Date.now() - 24 * 3_600_000 - wanted * 100;
  const row = (n: number): AuditEvent => ({
    id: idAt(first + n * 100).replace(/.{8}$/, String(n).padStart(8, '0')),
    patientId: idAt(n % 1000),
    accountId: idAt(n % 3000),
    serviceAccountId: null,
    at: first + n * 100,
    operation: 'carnet',
    outcome: 'READ',
    outsideReader: null,
    requestId: idAt(first + n),
  });
  try {
    for (let n = 0; n < wanted; n += BATCH)
      await insert(
        database,
        'drill',
        AuditEvent,
        Array.from({ length: Math.min(BATCH, wanted - n) }, (_, k) => row(n + k)),
      );
    const [sealing, none] = [performance.now(), (): Promise<void> => Promise.resolve()];
    while ((await sealAccessLog(createContext(service, { address: 'drill' }), none)) > 0);
    const sealed = performance.now() - sealing;
    await database.run('DROP TRIGGER audit_event_no_update');
    const { id } = row(Math.floor(wanted / 2));
    await database.run(`UPDATE audit_event SET operation='x' WHERE id=?`, [id]);
    const started = performance.now();
    const { rows, findings } = await verifyAccessLog(database, Date.now());
    const took = performance.now() - started;
    check([
      [`${rows} of ${wanted} rows are sealed, ${Math.round((sealed * 1000) / wanted)} µs each`, rows === wanted],
      [`verified in ${Math.round(took / 1000)} s`, took < FIVE_MINUTES],
      ['the changed row is named, and no other', findings.length === 1 && findings[0]!.id === id],
    ]);
  } finally {
    await stop();
    await directory.clear();
    await mariadb.stop();
  }
}
