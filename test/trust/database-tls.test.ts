/** The way to the database: TLS with a certificate that is checked, and no start without it to another machine. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { untyped } from '../../src/database';
import { Deadline } from '../../src/database/deadline';
import { open } from '../../src/open-database';
import { mariadbUrl, sayTo, startMariadb, type ScratchServer } from '../support/mariadb';
import { production } from './production';

const folder = mkdtempSync(join(tmpdir(), 'carnet-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

/** An authority `name`, and a certificate `name`-server that it has signed for `host`. */
function certify(name: string, host: string): void {
  const openssl = (...args: string[]): unknown => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', `${name}.key`, '-out', `${name}.pem`, '-subj', `/CN=${name}`);
  openssl('req', ...key, '-keyout', `${name}-server.key`, '-out', 'csr.pem', '-subj', `/CN=${host}`);
  writeFileSync(file('san'), `subjectAltName=DNS:${host}`);
  const signed = ['-CA', `${name}.pem`, '-CAkey', `${name}.key`, '-CAcreateserial', '-extfile', 'san'];
  openssl('x509', '-req', '-in', 'csr.pem', ...signed, '-days', '1', '-out', `${name}-server.pem`);
}

const tlsOf = (authority: string) => ({ ca: readFileSync(file(`${authority}.pem`), 'utf8') });

describe('The configuration of TLS to the database', () => {
  const CARNET_SECRETS = randomBytes(32).toString('base64url');
  const at =
    (host: string, more: Record<string, string> = {}) =>
    () =>
      readConfig({ ...production, CARNET_SECRETS, DATABASE_URL: `mysql://carnet:x@${host}:3306/carnet`, ...more })
        .databaseTls;

  it('asks for it in production unless the database is on this machine or the operator says otherwise', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(at(host)()).toBeUndefined();
    for (const host of ['db.hospital.example', '10.0.0.7', '127.example.mx']) expect(at(host)()).toEqual({});
    expect(at('db.hospital.example', { NODE_ENV: 'development' })()).toBeUndefined();
    expect(at('db.hospital.example', { DATABASE_TLS: 'off' })()).toBeUndefined();
    expect(at('localhost', { DATABASE_TLS: 'verify' })()).toEqual({});
  });

  it('refuses what cannot be meant', () => {
    expect(at('localhost', { DATABASE_TLS: 'no' })).toThrow('DATABASE_TLS must be verify or off');
    expect(at('localhost', { DATABASE_CA: file('none.pem') })).toThrow('DATABASE_CA must be a file');
    expect(at('localhost', { DATABASE_TLS: 'off', DATABASE_CA: __filename })).toThrow('DATABASE_CA makes no sense');
  });
});

(mariadbUrl() ? describe : describe.skip)('The connection to a database', () => {
  let server: ScratchServer;
  const named = (url: string): string => url.replace('127.0.0.1', 'localhost').replace(/\/?$/, '/carnet');

  beforeAll(async () => {
    certify('ours', 'localhost');
    certify('foreign', 'localhost');
    const [ca, cert, key] = ['ours.pem', 'ours-server.pem', 'ours-server.key'].map(file);
    server = (await startMariadb({ options: [`--ssl-ca=${ca}`, `--ssl-cert=${cert}`, `--ssl-key=${key}`] }))!;
    await sayTo(server.url, 'CREATE DATABASE carnet CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    await sayTo(server.url, "ALTER USER carnet@'%' REQUIRE SSL");
  }, 60_000);
  afterAll(() => server.stop());

  it('is encrypted, also the one that ends a statement whose time is up', async () => {
    const { database } = await open({ databaseUrl: named(server.url), databaseTls: tlsOf('ours'), dataDir: folder });
    try {
      const cipher = untyped<{ Value: string }>("SHOW STATUS LIKE 'Ssl_version'");
      expect((await database.all(cipher))[0]!.Value).toMatch(/^TLSv1\.[23]$/);
      const slow = database.within(new Deadline(300)).all(untyped('SELECT /* slow */ SLEEP(60)'));
      await expect(slow).rejects.toThrow();
      const running = untyped<{ n: number }>(
        "SELECT COUNT(*) AS n FROM information_schema.processlist WHERE info LIKE '%slow%SLEEP(60)' AND info NOT LIKE '%processlist%'",
      );
      for (let tries = 0; (await database.all(running))[0]!.n > 0; tries++) {
        if (tries === 100) throw new Error('the statement goes on');
        await new Promise((resume) => setTimeout(resume, 100));
      }
      // The server refuses this user without TLS.
      const denied = untyped<{ Value: string }>("SHOW GLOBAL STATUS LIKE 'Access_denied_errors'");
      expect((await database.all(denied))[0]!.Value).toBe('0');
    } finally {
      await database.close();
    }
  }, 60_000);

  it('is refused with a certificate of another authority or for another name, and to a server without TLS', async () => {
    const to = (databaseUrl: string, authority: string) =>
      open({ databaseUrl, databaseTls: tlsOf(authority), dataDir: folder });
    await expect(to(named(server.url), 'foreign')).rejects.toThrow(/cannot be opened/);
    certify('elsewhere', 'db.hospital.example');
    const other = (await startMariadb({
      options: ['ca=elsewhere.pem', 'cert=elsewhere-server.pem', 'key=elsewhere-server.key'].map((option) => {
        const [what = '', name = ''] = option.split('=');
        return `--ssl-${what}=${file(name)}`;
      }),
    }))!;
    try {
      await expect(to(named(other.url), 'elsewhere')).rejects.toThrow(/ERR_TLS_CERT_ALTNAME_INVALID|cannot be opened/);
    } finally {
      await other.stop();
    }
    await expect(to(named(mariadbUrl()!), 'ours')).rejects.toThrow(/HANDSHAKE_NO_SSL_SUPPORT/);
  }, 120_000);
});
