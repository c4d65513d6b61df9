import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { open } from '../../src/open-database';
import { outboxTally, startDispatcher } from '../../src/delivery';
import { sendgrid } from '../../src/delivery/sendgrid';
import { engines } from '../support/engines';
import { until } from '../support/letters';
import { YES, type Behaviour, type FakeSendgrid } from './fake-sendgrid';
import type { MailFixture } from './mail-fixture';
import { mailEnvironmentForEach } from './mail-environment';

jest.setTimeout(90_000);

describe.each(engines)('The outbox under fire (%s)', (engine) => {
  let fake: FakeSendgrid;
  let mail: MailFixture;
  const start = mailEnvironmentForEach(engine, (environment) => ({ fake, mail } = environment));
  const post = (email: string): Promise<string> =>
    mail.post('CHILD_ADDED', { givenNames: 'Rosa' }, { accountId: null, email });
  const allSent = async (): Promise<boolean> => (await mail.letters()).every(({ status }) => status === 'SENT');
  const doubles = (): number => fake.accepted.length - new Set(fake.accepted.map(({ id }) => id)).size;

  it.each<[string, Behaviour, number]>([
    ['answers 500', { status: 500 }, 10_000],
    ['dies after reading', 'DIES_AFTER_READING', 10_000],
    ['says nothing', 'SILENT', 1_500],
  ])(
    'holds letters back while the service %s, and sends them all within a minute of its return',
    async (_what, behaviour, timeoutMs) => {
      fake.behave(() => behaviour);
      const dispatcher = start({ transport: sendgrid({ apiKey: 'SG.tests', baseUrl: fake.url }, { timeoutMs }) });
      for (let n = 0; n < 60; n++) await post(`reader${n}@correo.example`);
      await until(() => dispatcher.state() === 'OUTAGE');
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      const tried = fake.received.length;
      expect(tried).toBeLessThan(40); // one at a time, not sixty again and again
      expect(await outboxTally(mail.service.database)).toMatchObject({ FAILED: 0 });
      expect(mail.complaints.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
      expect(mail.complaints.length).toBeLessThan(10);
      fake.behave(() => YES);
      await until(allSent, 60_000);
      expect(fake.accepted).toHaveLength(60);
      expect(doubles()).toBe(0);
      expect(dispatcher.state()).toBe('OPEN');
    },
  );

  it('waits as long as a 429 asks, sends nothing meanwhile, and counts it as no try', async () => {
    let calm = 0;
    fake.behave((_letter, nth) => {
      if (nth > 1 && Date.now() >= calm) return YES;
      calm ||= Math.ceil(Date.now() / 1000 + 2) * 1000;
      return { status: 429, headers: { 'X-RateLimit-Reset': String(calm / 1000) } };
    });
    start();
    const id = await post('reader@correo.example');
    await until(() => fake.received.length === 1);
    for (let n = 0; n < 5; n++) await post(`reader${n}@correo.example`);
    await until(async () => (await mail.letter(id)).status === 'QUEUED');
    expect(await mail.letter(id)).toMatchObject({ attempts: 0, trouble: 'SENDGRID_429' });
    await new Promise((resolve) => setTimeout(resolve, calm - Date.now() - 100));
    expect(fake.received).toHaveLength(1);
    await until(allSent);
    expect(Date.now()).toBeGreaterThanOrEqual(calm);
    expect(fake.accepted).toHaveLength(6);
    expect((await mail.letters()).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('burns no letter over a wrong key, complains until it is mended, and then sends', async () => {
    fake.behave(({ headers }) => (headers.authorization === 'Bearer SG.mended' ? YES : { status: 401 }));
    const wrong = start();
    const ids = [await post('one@correo.example'), await post('two@correo.example')];
    await until(() => wrong.state() === 'MISCONFIGURED');
    await until(async () => (await mail.letters()).every(({ status }) => status === 'QUEUED'));
    expect((await mail.letters()).map(({ attempts }) => attempts)).toEqual([0, 0]);
    expect(mail.complaints.map(({ level, message }) => `${level}: ${message}`)).toContainEqual(
      expect.stringMatching(/^error: .*SENDGRID_API_KEY/),
    );
    await wrong.stop();
    mail.clock.advance(20_000);
    start({ transport: sendgrid({ apiKey: 'SG.mended', baseUrl: fake.url }, { timeoutMs: 1_000 }) });
    await until(allSent);
    expect(fake.accepted.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('lets letters that always fail keep no other letter waiting', async () => {
    fake.behave(({ to }) => (to.startsWith('broken') ? { status: 500 } : YES));
    start();
    for (let n = 0; n < 12; n++) await post(`broken${n}@correo.example`);
    await until(() => fake.received.length >= 8);
    for (let n = 0; n < 3; n++) {
      const id = await post(`fine${n}@correo.example`);
      // On a busy machine an answer may come after the time limit of the transport; the next try is due by this clock.
      await until(async () => {
        mail.clock.advance(1_000);
        return (await mail.letter(id)).status === 'SENT';
      }, 50_000);
    }
    expect(new Set(fake.accepted.map(({ id }) => id)).size).toBe(3);
  }, 180_000);

  if (engine === 'mariadb') {
    it('outlives its database, and doubles nothing that it sent while the database was away', async () => {
      const real = new URL(mail.service.config.databaseUrl!);
      const lines = new Set<Socket>();
      let away = false;
      const proxy = createServer((line) => {
        if (away) return void line.destroy();
        const onwards = connect(Number(real.port || 3306), real.hostname);
        for (const [one, other] of [
          [line, onwards],
          [onwards, line],
        ] as const) {
          lines.add(one);
          one.pipe(other);
          one.on('error', () => other.destroy()).on('close', () => other.destroy());
        }
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const url = new URL(real.href);
      url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const { database } = await open({ ...mail.service.config, databaseUrl: url.href });
      const dispatcher = startDispatcher({ ...mail.service, database }, { log: mail.log, pollMs: 30 });
      try {
        fake.behave(() => ({ status: 202, afterMs: 500 }));
        const first = await post('first@correo.example');
        await until(() => fake.received.length === 1);
        away = true;
        for (const line of lines) line.destroy();
        await until(() => fake.accepted.length === 1);
        const second = await post('second@correo.example');
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        expect((await mail.letter(first)).status).toBe('SENDING');
        mail.clock.advance(26_000); // the lease is over: only this process knows that the letter was sent
        away = false;
        await until(
          async () => (await mail.letter(first)).status === 'SENT' && (await mail.letter(second)).status === 'SENT',
          5_000,
        );
        expect(fake.accepted.map(({ id }) => id)).toEqual([first, second]);
        expect(mail.complaints.map(({ message }) => message)).toContain('the outbox is reachable again');
        expect(mail.complaints.length).toBeLessThan(10);
      } finally {
        await dispatcher.stop();
        await database.close();
        proxy.close();
        for (const line of lines) line.destroy();
      }
    });
  }
});
