/** After a run of jest: the scratch MariaDB goes, and what was left out is said once more, where it is read. */
import { mariadbUrl } from './mariadb';
import { MISSING } from './mariadb.setup';

export default async function teardown(): Promise<void> {
  if (!mariadbUrl()) process.stderr.write(MISSING);
  await globalThis.scratchMariadb?.stop();
}
