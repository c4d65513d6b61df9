import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startDispatcher } from '../../src/delivery';
import { engines } from '../support/engines';
import { until } from '../support/letters';
import { fakeSendgrid, type FakeSendgrid } from './fake-sendgrid';
import { openMailFixture, postedThrough, type MailFixture } from './mail-fixture';

jest.setTimeout(120_000);

describe.each(engines)('A dispatcher that is killed (%s)', (engine) => {
  let fake: FakeSendgrid;
  let mail: MailFixture;
  const children: ChildProcess[] = [];
  const start = (): ChildProcess => {
    const files = [join(__dirname, '../../scripts/register.cjs'), join(__dirname, 'dispatcher.process.ts')] as const;
    const child = spawn(process.execPath, ['--require', ...files, JSON.stringify(mail.service.config)], {
      stdio: 'inherit',
    });
    children.push(child);
    return child;
  };
  const kill = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => void (child.once('exit', () => resolve()), child.kill('SIGKILL')));
  const post = (nth: number): Promise<string> =>
    mail.post('CHILD_ADDED', { givenNames: 'Rosa' }, { accountId: null, email: `reader${nth}@correo.example` });
  const allSent = async (): Promise<boolean> => (await mail.letters()).every(({ status }) => status === 'SENT');

  beforeEach(async () => {
    fake = await fakeSendgrid();
    mail = await openMailFixture(engine, postedThrough(fake.url));
  });
  afterEach(async () => {
    await Promise.all(
      children
        .splice(0)
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
        .map(kill),
    );
    await mail.close();
    await fake.close();
  });

  it('loses no letter: what it had claimed comes due again, and is sent once', async () => {
    fake.behave(() => 'SILENT');
    const child = start();
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth++) ids.push(await post(nth));
    await until(() => fake.received.length === 5, 20_000);
    await kill(child);
    expect((await mail.letters()).map(({ status }) => status)).toEqual(Array(5).fill('SENDING'));

    fake.behave(() => ({ status: 202 }));
    const next = startDispatcher(mail.service, { log: mail.log, pollMs: 30 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(fake.accepted).toHaveLength(0); // the lease holds
    mail.clock.advance(25_000);
    await until(allSent);
    await next.stop();
    expect(fake.accepted.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect((await mail.letters()).map(({ attempts }) => attempts)).toEqual(Array(5).fill(2));
  });

  it('doubles only what the mail service had taken without a mark in the database, under the same id, whenever it dies', async () => {
    fake.behave(() => ({ status: 202, afterMs: 20 }));
    const ids: string[] = [];
    const underWay = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const child = start();
      const before = fake.accepted.length;
      for (let nth = 0; nth < 40; nth++) ids.push(await post(nth));
      await until(() => fake.accepted.length > before + 3 * round, 20_000);
      await kill(child);
      for (const { id, status } of await mail.letters()) if (status === 'SENDING') underWay.add(id);
    }
    mail.clock.advance(26_000);
    const last = startDispatcher(mail.service, { log: mail.log, pollMs: 30 });
    await until(allSent, 30_000);
    await last.stop();
    const times = new Map<string, number>();
    for (const { id } of fake.accepted) times.set(id, (times.get(id) ?? 0) + 1);
    expect([...times.keys()].sort()).toEqual([...ids].sort());
    const doubled = [...times].filter(([, n]) => n > 1).map(([id]) => id);
    expect(doubled.filter((id) => !underWay.has(id))).toEqual([]);
    for (const id of doubled) {
      const messageIds = new Set(
        fake.accepted.filter((letter) => letter.id === id).map(({ body }) => body.headers!['Message-ID']),
      );
      expect(messageIds.size).toBe(1);
    }
  });
});
