/** Bad surroundings get one clear message and exit code 1, never a stack. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openScratchDirectory, SECRET, startOn } from '../support/start';

const ROOT = join(__dirname, '..', '..');

interface Ended {
  code: number;
  out: string;
  err: string;
}

describe('The command line', () => {
  let dataDir: string;
  beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'carnet-cli-'))));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const carnet = (words: string[], env: Record<string, string> = {}): Promise<Ended> =>
    new Promise((resolve) => {
      const surroundings = { PATH: process.env.PATH, CARNET_DATA_DIR: dataDir, CARNET_DEMO: 'off', ...env };
      const args = ['-r', './scripts/register.cjs', 'src/main.ts', ...words];
      execFile(process.execPath, args, { cwd: ROOT, env: surroundings, timeout: 60_000 }, (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      );
    });

  const says = (ended: Ended, ...words: RegExp[]): void => {
    expect(ended.code).toBe(1);
    for (const word of words) expect(ended.err).toMatch(word);
    expect(ended.err).not.toMatch(/\n\s+at /);
  };

  it('names the commands when it is asked for one that is not there', async () => {
    says(await carnet(['fly']), /There is no command "fly"/, /start, .*migrate/);
  }, 60_000);

  it('says which port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const port = String((taken.address() as AddressInfo).port);
    says(await carnet(['start'], { PORT: port }), new RegExp(`Port ${port} .* is in use`));
    taken.close();
  }, 60_000);

  it('says that the database refuses, and where it is, without its password', async () => {
    const ended = await carnet(['start'], { DATABASE_URL: 'mysql://somebody:hushhush@127.0.0.1:1/carnet' });
    says(ended, /database at 127\.0\.0\.1:1 cannot be opened/);
    expect(ended.err).not.toContain('hushhush');
  }, 60_000);

  it('names all that production lacks in one message', async () => {
    const ended = await carnet(['start'], {
      NODE_ENV: 'production',
      CARNET_SECRETS: 'secretsecretsecretsecretsecretsecret',
      CARNET_DEMO: 'on',
      CARNET_FIXED_SECURITY_CODE: '1234',
      CARNET_CLOCK: '2027-02-29T09:00',
      PUBLIC_URL: 'http://carnet.example',
    });
    says(
      ended,
      /DATABASE_URL/,
      /CARNET_SECRETS must be random/,
      /SENDGRID_API_KEY/,
      /MAIL_FROM/,
      /PUBLIC_URL must be an https/,
      /CARNET_DEMO/,
      /CARNET_FIXED_SECURITY_CODE/,
      /CARNET_CLOCK must be an instant/,
      /CARNET_CLOCK must not be set in production/,
    );
  }, 60_000);

  it('starts with the clock of CARNET_CLOCK, which goes on', async () => {
    const directory = await openScratchDirectory('sqlite');
    const running = await startOn(directory, { env: { CARNET_CLOCK: '2027-03-14T01:59:00-08:00' } });
    const sinceThen = (): number => running.service.now() - Date.UTC(2027, 2, 14, 9, 59);
    const begun = sinceThen();
    expect(begun).toBeGreaterThanOrEqual(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sinceThen()).toBeGreaterThan(begun);
    expect(sinceThen()).toBeLessThan(600_000);
    await running.stop();
    await directory.clear();
  }, 60_000);

  it('refuses a weak secret anywhere', async () => {
    says(await carnet(['start'], { CARNET_SECRETS: `${SECRET},${'a'.repeat(40)}` }), /CARNET_SECRETS must be random/);
  }, 60_000);

  it('makes the first administrator, once, and brings the tables up and down', async () => {
    const person = [
      'admin',
      '--curp',
      'MORA850715HDFRMN90',
      '--given-names',
      'Andrés',
      '--first-surname',
      'Morales',
      '--second-surname',
      'Ramírez',
      '--email',
      'andres@example.test',
    ];
    const made = await carnet(person);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/Temporary password.*: [a-z0-9-]{19}/) });
    says(await carnet(person), /administra/);
    says(
      await carnet([
        'admin',
        '--curp',
        'MORA850715HDFRMN91',
        '--given-names',
        'A',
        '--first-surname',
        'M',
        '--email',
        'a@example.test',
      ]),
      /curp: /,
    );
    expect((await carnet(['migrate', 'down'])).out).toMatch(/1 migrations/);
    expect((await carnet(['migrate', 'up'])).out).toMatch(/1 migrations/);
    says(await carnet(['migrate', 'sideways']), /migrate up/);
  }, 120_000);
});
