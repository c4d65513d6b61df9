import 'reflect-metadata';
import type { Context } from '../../src/core/context';
import { insertInto } from '../../src/database';
import { postMerged } from '../../src/core/outbox';
import { inTransaction } from '../../src/core/transaction';
import { engines } from '../support/engines';
import { until } from '../support/letters';
import { YES, type FakeSendgrid } from './fake-sendgrid';
import { FAMILY, type MailFixture } from './mail-fixture';
import { mailEnvironmentForEach } from './mail-environment';

jest.setTimeout(60_000);

const MOTHER = FAMILY;
const FATHER = { id: '01JDACC0000000000000000002', email: 'luis@correo.example', givenNames: 'Luis' };

type Known = Pick<typeof FAMILY, 'id' | 'email' | 'givenNames'>;
const tellAll = (tx: Context, ...readers: Known[]): Promise<void> =>
  postMerged(
    tx,
    'CHANGED',
    readers.map(({ id: accountId, email: to, givenNames }) => ({
      accountId,
      to,
      givenNames,
      channelId: null,
      channel: 'EMAIL',
      language: 'es',
    })),
  );

describe.each(engines)('Letters that something changed (%s)', (engine) => {
  let fake: FakeSendgrid;
  let mail: MailFixture;
  const start = mailEnvironmentForEach(engine, (environment) => ({ fake, mail } = environment), {
    CARNET_UNDO_SECONDS: '30',
  });
  const change = (...readers: { id: string; email: string; givenNames: string }[]): Promise<void> =>
    inTransaction(mail.ctx, (tx) => tellAll(tx, ...readers));
  const received = (): string[] => fake.accepted.map(({ to }) => to).sort();

  it('are one each for several changes, and leave when the last can no longer be undone', async () => {
    start();
    await change(MOTHER, FATHER);
    mail.clock.advance(10_000);
    await change(FATHER, MOTHER);
    mail.clock.advance(29_000);
    await change(MOTHER, FATHER);
    mail.clock.advance(28_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(fake.received).toHaveLength(0);
    mail.clock.advance(3_000);
    await until(() => fake.accepted.length === 2);
    expect(received()).toEqual([FATHER.email, MOTHER.email]);
    expect(await mail.letters()).toHaveLength(2);
  });

  it('start anew after one has left', async () => {
    start();
    for (let round = 1; round <= 3; round++) {
      await change(MOTHER);
      mail.clock.advance(46_000);
      await until(async () => (await mail.letters()).filter(({ status }) => status === 'SENT').length === round);
    }
    expect(received()).toEqual([MOTHER.email, MOTHER.email, MOTHER.email]);
  });

  it('are one when twenty changes of several children come at the same moment', async () => {
    // The embedded database belongs to one process; two handles in this one would wait for each other in its one thread.
    const { database } = engine === 'mariadb' ? await mail.another() : mail.service;
    const contexts: Context[] = [mail.ctx, { ...mail.ctx, database, db: database }];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        inTransaction(contexts[n % 2]!, (tx) => tellAll(tx, ...(n % 3 === 0 ? [FATHER, MOTHER] : [MOTHER, FATHER]))),
      ),
    );
    expect((await mail.letters()).map(({ accountId, status }) => [accountId, status]).sort()).toEqual([
      [MOTHER.id, 'QUEUED'],
      [FATHER.id, 'QUEUED'],
    ]);
  });

  it('do not leave before a change that joined them is committed', async () => {
    await change(MOTHER);
    mail.clock.advance(46_000); // due
    let joined = false;
    let committed = false;
    fake.behave(() => {
      expect(committed).toBe(true);
      return YES;
    });
    await inTransaction(mail.ctx, async (tx) => {
      await tellAll(tx, MOTHER);
      joined = true;
      start();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(fake.received).toHaveLength(0);
      committed = true;
    });
    expect(joined).toBe(true);
    mail.clock.advance(31_000);
    await until(() => fake.accepted.length === 1);
    expect(await mail.letters()).toHaveLength(1);
  });

  it('never lose a change that comes while one is leaving', async () => {
    fake.behave(() => ({ status: 202, afterMs: 300 }));
    await change(MOTHER);
    mail.clock.advance(46_000);
    start();
    await until(() => fake.received.length === 1);
    await change(MOTHER); // the letter that is on its way may have been read already
    await until(() => fake.accepted.length === 1);
    mail.clock.advance(46_000);
    await until(() => fake.accepted.length === 2);
  });

  it('are one at the end of an outage, however many changes it saw', async () => {
    fake.behave(() => ({ status: 500, afterMs: 150 }));
    start();
    for (let round = 1; round <= 4; round++) {
      await change(MOTHER);
      mail.clock.advance(46_000);
      const tried = fake.received.length;
      await until(() => fake.received.length > tried, 20_000);
      await change(MOTHER); // while the one before it is being tried
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    fake.behave(() => YES);
    mail.clock.advance(46_000);
    await until(
      async () => (await mail.letters()).every(({ status }) => status === 'SENT' || status === 'CANCELLED'),
      30_000,
    );
    expect(received()).toEqual([MOTHER.email]);
    expect((await mail.letters()).every(({ sealed, mergeKey }) => sealed === null && mergeKey === null)).toBe(true);
  });

  it('are undone with the change that they tell of', async () => {
    await inTransaction(mail.ctx, async (tx) => {
      await tellAll(tx, MOTHER);
      throw new Error('undone');
    }).catch(() => undefined);
    expect(await mail.letters()).toHaveLength(0);
  });

  it('cannot be two for one account, whoever writes them', async () => {
    await change(MOTHER);
    const [letter] = await mail.letters();
    await expect(
      insertInto(mail.service.database, 'outbox', [{ ...letter, id: '01JD0000000000000000000008' }]),
    ).rejects.toThrow();
  });
});
