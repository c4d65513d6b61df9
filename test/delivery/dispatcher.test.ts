import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { one, untyped } from '../../src/database';
import { cancelLetter, post } from '../../src/core/outbox';
import { useSecrets } from '../../src/core/secrets';
import { outboxAge, outboxTally, startDispatcher, type DispatcherOptions } from '../../src/delivery';
import { HOUR } from '../support/clock';
import { engines } from '../support/engines';
import { until } from '../support/letters';
import { YES, type FakeSendgrid } from './fake-sendgrid';
import { FAMILY, openMailFixture, type MailFixture } from './mail-fixture';
import { mailEnvironmentForEach } from './mail-environment';

jest.setTimeout(60_000);

/** What identity does when it hears of its letter. */
const onOutcome: DispatcherOptions['onOutcome'] = async (db, letter, outcome, at) => {
  await db.run(
    `UPDATE account SET credentialsStatus=?, credentialsEmailedAt=? WHERE credentialsLetterId=? AND credentialsStatus='QUEUED'`,
    [outcome === 'SENT' ? 'EMAILED' : 'FAILED', outcome === 'SENT' ? at : null, letter.id],
  );
};

describe.each(engines)('The dispatcher (%s)', (engine) => {
  let fake: FakeSendgrid;
  let mail: MailFixture;
  const open = mailEnvironmentForEach(engine, (environment) => ({ fake, mail } = environment));
  const start: typeof open = (options, service) => open({ onOutcome, ...options }, service);
  const account = () =>
    one(
      mail.service.database,
      untyped<{ credentialsStatus: string; credentialsEmailedAt: number | null }>(
        'SELECT credentialsStatus, credentialsEmailedAt FROM account WHERE id=?',
      ),
      [FAMILY.id],
    );
  const errors = (): string[] =>
    mail.complaints.filter(({ level }) => level === 'error').map(({ fields }) => String(fields.trouble));

  it('sends a letter once, wipes it, and tells whose letter it was in the same transaction', async () => {
    const sent: string[] = [];
    start({ onSent: ({ id }) => void sent.push(id) });
    const id = await mail.credentials();
    await until(() => sent.length === 1);
    expect(sent).toEqual([id]);
    expect(fake.accepted.map((letter) => letter.id)).toEqual([id]);
    expect(fake.accepted[0]!.body.content[0]!.value).toMatch(/^Contraseña temporal: kq7m-w2hx-9trb-c4ny$/m);
    const letter = await mail.letter(id);
    expect(letter).toMatchObject({ status: 'SENT', sealed: null, attempts: 1, claimedBy: null, trouble: null });
    expect(await account()).toEqual({ credentialsStatus: 'EMAILED', credentialsEmailedAt: letter.sentAt });
  });

  it('lays a letter into the outbox folder within two seconds where there is no mail service, at its usual pace', async () => {
    const bare = await openMailFixture(engine);
    const dispatcher = startDispatcher(bare.service, { log: bare.log });
    try {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await bare.credentials();
      await until(async () => (await bare.letters())[0]!.status === 'SENT', 2_000);
      expect(readdirSync(join(bare.service.config.dataDir, 'outbox'))).toEqual([
        expect.stringMatching(/-CREDENTIALS-.*\.eml$/),
      ]);
    } finally {
      await dispatcher.stop();
      await bare.close();
    }
  });

  it('looks at once when it is nudged', async () => {
    const dispatcher = start({ pollMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mail.credentials();
    dispatcher.nudge();
    await until(() => fake.accepted.length === 1, 1_000);
  });

  it('sends nothing of a transaction that was undone', async () => {
    start();
    await mail.service.database
      .transaction(async (db) => {
        await db.run(`UPDATE account SET givenNames='X' WHERE id=?`, [FAMILY.id]);
        await db.run(
          `INSERT INTO outbox (id, kind, accountId, sealed, status, attempts, nextAttemptAt, createdAt) VALUES ('01JD0000000000000000000009','CHANGED',?,?,'QUEUED',0,0,0)`,
          [FAMILY.id, mail.service.secrets.seal('{}')],
        );
        throw new Error('undone');
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(fake.received).toHaveLength(0);
  });

  it.each([
    [400, 'SENDGRID_400'],
    [413, 'SENDGRID_413'],
  ])('gives up loudly, and wipes, what the mail service refuses for good (%d)', async (status, trouble) => {
    fake.behave(() => ({ status }));
    const dispatcher = start();
    const id = await mail.credentials();
    await until(async () => (await mail.letter(id)).status === 'FAILED');
    expect(await mail.letter(id)).toMatchObject({ sealed: null, trouble, sentAt: null });
    expect(await account()).toEqual({ credentialsStatus: 'FAILED', credentialsEmailedAt: null });
    expect(errors()).toEqual([trouble]);
    expect(dispatcher.counters.GIVEN_UP).toBe(1);
    expect(await outboxTally(mail.service.database)).toEqual({ QUEUED: 0, SENDING: 0, FAILED: 1 });
    expect(fake.received).toHaveLength(1);
  });

  it('gives up, after a day of tries and not before, a letter without any answer', async () => {
    fake.behave(() => ({ status: 500 }));
    const [young, tired] = [
      await mail.post('PASSWORD_CHANGED', { givenNames: 'Rosa' }),
      await mail.post('PASSWORD_CHANGED', { givenNames: 'Rosa' }),
    ];
    const { database } = mail.service;
    await database.run('UPDATE outbox SET attempts=40 WHERE id=?', [young]);
    await database.run('UPDATE outbox SET attempts=40, createdAt=createdAt-? WHERE id=?', [25 * HOUR, tired]);
    expect(await outboxAge(database, mail.service.now())).toBeGreaterThan(25 * 3600 - 5);
    start();
    await until(async () => (await mail.letter(tired)).status === 'FAILED' && (await mail.letter(young)).attempts > 40);
    expect(await mail.letter(tired)).toMatchObject({ sealed: null, trouble: 'SENDGRID_500' });
    expect((await mail.letter(young)).sealed).not.toBeNull();
    expect(errors()).toContain('SENDGRID_500');
  });

  it('mails no password that has died on the way', async () => {
    const id = await mail.credentials(10);
    await new Promise((resolve) => setTimeout(resolve, 20));
    start();
    await until(async () => (await mail.letter(id)).status === 'FAILED');
    expect(await mail.letter(id)).toMatchObject({ trouble: 'EXPIRED', sealed: null });
    expect(await account()).toMatchObject({ credentialsStatus: 'FAILED' });
    expect(fake.received).toHaveLength(0);
  });

  it('opens a letter with an older secret, and gives up loudly one that no secret opens', async () => {
    const old = await mail.credentials();
    const [newer, stranger] = ['m4Xc8Rt1Yp6Wq9Zs3Vb7Nk2Jh5Gf0DlA', 'p9Lk3Mw7Qe1Rt5Yu8Io2As6Df4Gh0JzX'];
    const other = await mail.another({ secrets: useSecrets([newer, ...mail.service.config.secrets]) });
    const first = start({}, other);
    await until(() => fake.accepted.length === 1);
    await first.stop();
    expect((await mail.letter(old)).status).toBe('SENT');

    const lost = await mail.credentials();
    start({}, await mail.another({ secrets: useSecrets([stranger]) }));
    await until(async () => (await mail.letter(lost)).status === 'FAILED');
    expect(errors()).toEqual(['SEALED_WITH_ANOTHER_SECRET']);
  });

  it('leaves alone a letter that was cancelled, also one that is on its way and fails', async () => {
    const early = await mail.credentials();
    expect(await cancelLetter(mail.ctx, early)).toBe(true);
    start();
    fake.behave(() => ({ status: 500, afterMs: 300 }));
    const late = await mail.credentials();
    await until(() => fake.received.length === 1);
    expect(await cancelLetter(mail.ctx, late)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(fake.received.map(({ id }) => id)).toEqual([late]);
    expect((await mail.letters()).map(({ status, sealed }) => [status, sealed])).toEqual([
      ['CANCELLED', null],
      ['CANCELLED', null],
    ]);
    expect(await cancelLetter(mail.ctx, late)).toBe(false);
  });

  it('leaves a kind of letter that it does not know to those that do', async () => {
    const id = await mail.credentials();
    await mail.service.database.run(`UPDATE outbox SET kind='OF_A_LATER_VERSION' WHERE id=?`, [id]);
    start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await mail.letter(id)).toMatchObject({ status: 'QUEUED', attempts: 0 });
  });

  it('marks a letter as sent even if who should hear of it cannot', async () => {
    start({ onOutcome: () => Promise.reject(new Error('a mistake of ours')) });
    const id = await mail.credentials();
    await until(async () => (await mail.letter(id)).status === 'SENT');
    expect(fake.received).toHaveLength(1);
    expect(mail.complaints.map(({ message }) => message)).toContain('the outcome of a letter could not be reported');
  });

  it('finishes what is on its way before it stops, and takes nothing new', async () => {
    fake.behave(() => ({ status: 202, afterMs: 400 }));
    const dispatcher = start();
    const id = await mail.credentials();
    await until(() => fake.received.length === 1);
    const next = await mail.credentials();
    await dispatcher.stop();
    expect((await mail.letter(id)).status).toBe('SENT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await mail.letter(next)).status).toBe('QUEUED');
  });

  it('counts no letter as late that waits for the morning', async () => {
    const { database } = mail.service;
    const notBefore = mail.clock.now() + 8 * HOUR;
    await post(mail.ctx, 'CHILD_ADDED', { accountId: FAMILY.id, email: FAMILY.email }, FAMILY, { notBefore });
    mail.clock.advance(7 * HOUR);
    expect(await outboxAge(database, mail.clock.now())).toBe(0);
    mail.clock.advance(3 * HOUR);
    expect(await outboxAge(database, mail.clock.now())).toBeGreaterThan(1.9 * 3600);
  });

  it('makes no doubles of 300 letters, with two dispatchers on one table', async () => {
    fake.behave((_letter, nth) => ({ status: 202, afterMs: nth % 7 }));
    const readers = Array.from({ length: 300 }, (_, n) => `reader${n}@correo.example`);
    for (const email of readers) await mail.post('CHILD_ADDED', { givenNames: 'Rosa' }, { accountId: null, email });
    const [first, second] = [start({}, await mail.another()), start({}, await mail.another())];
    await until(
      async () => (await outboxTally(mail.service.database)).QUEUED === 0 && fake.accepted.length >= 300,
      30_000,
    );
    await Promise.all([first.stop(), second.stop()]);
    expect(fake.received).toHaveLength(300);
    expect(new Set(fake.accepted.map(({ id }) => id)).size).toBe(300);
    expect(new Set(fake.accepted.map(({ to }) => to)).size).toBe(300);
    expect((await mail.letters()).every(({ status, sealed }) => status === 'SENT' && sealed === null)).toBe(true);
    expect(first.counters.ACCEPTED).toBeGreaterThan(0);
    expect(second.counters.ACCEPTED).toBeGreaterThan(0);
    expect(await outboxAge(mail.service.database, mail.service.now())).toBe(0);
  });

  it('complains of nothing personal', async () => {
    fake.behave(
      (_letter, nth) =>
        [
          { status: 400, body: { errors: [{ message: FAMILY.email, field: FAMILY.email }] } },
          'DIES_AFTER_READING' as const,
          { status: 401 },
          YES,
        ][(nth - 1) % 4]!,
    );
    start();
    for (let n = 0; n < 4; n++) await mail.credentials();
    await until(() => fake.received.length >= 4);
    await until(() => mail.complaints.length >= 2);
    expect(JSON.stringify(mail.complaints)).not.toMatch(/correo\.example|RASG|kq7m|SG\.tests|Rosa/);
    expect(JSON.stringify((await mail.letters()).map(({ trouble }) => trouble))).not.toMatch(/correo\.example/);
  });
});
