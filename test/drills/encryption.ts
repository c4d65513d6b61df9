/** MariaDB and the programs of deploy/mariadb as the drills of data at rest use them. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayTo, startMariadb, type ScratchServer } from '../support/mariadb';
import { ROOT, type ScratchDirectory } from './scratch-directory';

const MARIADB = join(ROOT, 'deploy', 'mariadb');
const ENCRYPTED = /encrypt|file_key_management/;

/** The options of deploy/mariadb/encryption.cnf with the keys of that file; `encrypted` false leaves out all about encryption. */
function optionsOf(keys: string, encrypted: boolean): string[] {
  return readFileSync(join(MARIADB, 'encryption.cnf'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#') && (encrypted || !ENCRYPTED.test(line)))
    .map((line) => `--${line.replace(/\s*=\s*/, '=').replace('/etc/mysql/keys', keys)}`);
}

/** What docs/operations.md gives to the user of the backups. */
const BACKUP_USER = { name: 'backup', password: 'of-a-drill' };
const GRANTS = [
  `CREATE OR REPLACE USER ${BACKUP_USER.name} IDENTIFIED BY '${BACKUP_USER.password}'`,
  `GRANT SELECT, SHOW VIEW, TRIGGER, LOCK TABLES ON carnet.* TO ${BACKUP_USER.name}`,
  `GRANT RELOAD, BINLOG MONITOR, REPLICATION SLAVE ON *.* TO ${BACKUP_USER.name}`,
];

export interface Keeper {
  readonly mariadb: ScratchServer & { readonly pid: number };
  /** The folder of the server; its data are in `data`. */
  readonly folder: string;
  readonly databaseUrl: string;
}

/** Starts the server `name` of the drill, anew or again, with keys of its own and a database carnet. */
export async function openServer(
  { folder: drill }: ScratchDirectory,
  name: string,
  { encrypted = true }: { encrypted?: boolean } = {},
): Promise<Keeper> {
  const folder = join(drill, name);
  const keys = join(drill, `${name}.keys`);
  mkdirSync(folder, { recursive: true });
  try {
    const made = [1, 2].map((id) => `${id};${randomBytes(32).toString('hex')}\n`).join('');
    writeFileSync(keys, made, { mode: 0o600, flag: 'wx' });
  } catch {
    // Started again: with the keys of before.
  }
  const mariadb = await startMariadb({ folder, options: [...optionsOf(keys, encrypted), '--local-infile=1'] });
  if (!mariadb) throw new Error("This drill needs Debian's mariadb-server");
  await sayTo(mariadb.url, 'CREATE DATABASE IF NOT EXISTS carnet CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  execFileSync('mariadb', ['-uroot', `--socket=${join(folder, 'socket')}`, '-e', GRANTS.join(';')]);
  return { mariadb, folder, databaseUrl: new URL('carnet', mariadb.url).href };
}

/** Whoever may read backups: a pair of keys of gpg. */
export class Backups {
  private readonly home: string;
  private readonly publicKey: string;
  /** Where the encrypted copies are. */
  readonly copies: string;

  constructor({ folder }: ScratchDirectory) {
    this.home = join(folder, 'gnupg');
    this.copies = join(folder, 'backups');
    this.publicKey = join(folder, 'backup.pub');
    mkdirSync(this.home, { mode: 0o700 });
    const quick = ['--batch', '--quiet', '--passphrase', '', '--quick-generate-key', 'backup', 'default', 'default'];
    this.gpg([...quick, 'never']);
    this.gpg(['--output', this.publicKey, '--export', 'backup']);
  }

  private gpg(words: string[]): void {
    execFileSync('gpg', words, {
      env: { ...process.env, GNUPGHOME: this.home },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** Runs a program of deploy/mariadb with these words, and the options of a client of the server after them. */
  private async run(program: string, words: string[], { mariadb }: Keeper, user?: typeof BACKUP_USER): Promise<void> {
    const { hostname, port, username, password } = new URL(mariadb.url);
    const client = [`-h${hostname}`, `-P${port}`, `-u${user?.name ?? username}`, `-p${user?.password ?? password}`];
    const running = spawn('bash', [join(MARIADB, program), ...words, ...client], {
      env: { ...process.env, GNUPGHOME: this.home },
      stdio: 'inherit',
    });
    const [code] = (await once(running, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
  }

  copy(what: 'full' | 'log', server: Keeper): Promise<void> {
    return this.run('backup.sh', [what, this.copies, this.publicKey, 'carnet'], server, BACKUP_USER);
  }

  /** Restores into an empty server: as it was just before `instant`, or all there is. */
  restore(server: Keeper, instant?: Date): Promise<void> {
    const until = instant ? instant.toISOString().slice(0, 19).replace('T', ' ') : 'now';
    return this.run('restore.sh', [this.copies, 'carnet', until], server);
  }

  rotate(server: Keeper, key: number): Promise<void> {
    return this.run('rotate-key.sh', ['carnet', String(key)], server);
  }

  /** Ends gpg's agent, which outlives its caller. */
  close(): void {
    execFileSync('gpgconf', ['--homedir', this.home, '--kill', 'gpg-agent']);
  }
}
