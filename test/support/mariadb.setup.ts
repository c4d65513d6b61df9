/** Before a run of jest: the scratch MariaDB. Without one a developer is told loudly, and a CI run (CI=true) fails. */
import { mariadbUrl, startMariadb, type ScratchServer } from './mariadb';

declare global {
  // The only way in which jest lets the end of a run know of its beginning.
  var scratchMariadb: ScratchServer | undefined;
}

export const MISSING = `
!! ─────────────────────────────────────────────────────────────────────────────────────────
!!  MariaDB is not installed: every suite runs on the embedded database ALONE.
!!  Install mariadb-server (it need not run), or point TEST_MARIADB_URL at a server to use.
!! ─────────────────────────────────────────────────────────────────────────────────────────
`;

export default async function setup(): Promise<void> {
  if (mariadbUrl()) return;
  const server = await startMariadb();
  if (server) {
    globalThis.scratchMariadb = server;
    process.env.TEST_MARIADB_URL = server.url;
  } else if (process.env.CI === 'true')
    throw new Error('CI=true and no MariaDB: install mariadb-server or set TEST_MARIADB_URL');
  else process.stderr.write(MISSING);
}
