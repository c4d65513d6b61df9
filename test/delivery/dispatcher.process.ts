/** A dispatcher in a process of its own, for the test that kills it. Its configuration is its first argument. */
import type { Config } from '../../src/config';
import { AccessLog } from '../../src/core/access-log';
import { useSecrets } from '../../src/core/secrets';
import { open } from '../../src/open-database';
import { startPdfs } from '../../src/core/pdf-pool';
import { startDispatcher } from '../../src/delivery';

async function main(): Promise<void> {
  const config = JSON.parse(process.argv[2]!) as Config;
  const { database } = await open(config);
  const passwords = { hash: (plain: string) => Promise.resolve(plain), matches: () => Promise.resolve(false) };
  const [secrets, accessLog] = [useSecrets(config.secrets), new AccessLog(database)];
  const service = { config, database, secrets, accessLog, now: Date.now, passwords, pdfs: startPdfs() };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  startDispatcher(service, { log: silent, pollMs: 30 });
}

void main();
