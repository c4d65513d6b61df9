/** Channels: added with a code, proven, chosen by topic, removed; text messages by a service at its address. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { add, choose, mailedCode, preferencesOf, prove } from '../support/channels';
import { CLINICAL } from '../support/clinical';
import { HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { fakeTextService, type FakeTextService } from '../support/fake-text-service';
import { lettersIn, until } from '../support/letters';
import { book, cancel, inHours } from '../support/schedule';
import { atNoon, problemsOf, statementsOf } from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

const env: Record<string, string> = {};
let service: FakeTextService;
beforeAll(async () => {
  service = await fakeTextService();
  Object.assign(env, service.env);
});
afterAll(() => service.close());

const TOPICS = ['CHANGES', 'REMINDERS', 'ANSWERS'];

onBothEngines(
  'the channels of a person',
  (world) => {
    let unit: Unit;
    let family: Family;
    let mother: Person;
    let worker: Person;
    beforeEach(async () => {
      await atNoon(world());
      service.texts.length = 0;
      service.behave(() => ({ status: 201 }));
      unit = world().unit('Tijuana');
      family = await unit.family();
      ({ mother } = family);
      worker = await unit.socialWorker();
    });
    const codeOfText = async (): Promise<string> =>
      /\b(\d{6})\b/.exec((await until(() => service.texts.at(-1))).body)![1]!;
    /** The messages about changes that the email address of the mother got so far. */
    const changes = async (to = mother.email): Promise<number> =>
      (await lettersIn(world().server.directory.dataDir)).filter(
        ({ kind, to: address }) => kind === 'CHANGED' && address === to,
      ).length;
    const statusOf = async (id: string): Promise<string | undefined> =>
      (await preferencesOf(mother)).channels.find((one) => one.id === id)?.status;

    it('begin with the email address of the account, masked and with all topics', async () => {
      const own = await preferencesOf(mother);
      expect(own).toMatchObject({
        id: mother.id,
        language: 'es',
        daysBeforeReminder: true,
        eveningReminder: true,
        offeredChannels: expect.arrayContaining(['EMAIL', 'SMS', 'WHATSAPP']) as unknown,
      });
      expect(own.channels).toMatchObject([{ kind: 'EMAIL', status: 'ACTIVE', topics: TOPICS }]);
      expect(own.channels[0]!.address).toMatch(/^.\*\*\*@/);
      const { id } = own.channels[0]!;
      const NODE = 'query($id: ID!) { node(id: $id) { __typename ... on Channel { status } } }';
      expect((await mother.post(NODE, { id })).body.data).toEqual({
        node: { __typename: 'Channel', status: 'ACTIVE' },
      });
      expect((await worker.post(NODE, { id })).body.data).toEqual({ node: null });
      const removed = await choose(mother, { channels: [{ channelId: id, remove: true }] });
      expect(problemsOf(removed)).toEqual(['channels.0.remove OF_ACCOUNT']);
      expect(await mother.post('{ viewer { id } }')).toBeDefined();
      const other = await worker.post<{ node: { preferences: object | null } }>(
        'query($id: ID!) { node(id: $id) { ... on User { preferences { id } } } }',
        { id: mother.id },
      );
      expect(other.body.data!.node.preferences).toBeNull();
    });

    it('are proven by the code of the channel, and get nothing before', async () => {
      const added = await add(mother, { kind: 'SMS', address: '664 555 01 10' });
      expect(added).toMatchObject({ __typename: 'Channel', kind: 'SMS', status: 'UNPROVEN', address: '***0110' });
      await book(worker, family.child.id, inHours(world(), 80));
      await until(async () => (await changes()) === 1);
      const code = await codeOfText();
      expect(service.texts).toMatchObject([
        { to: '+526645550110', from: '+523300000000', url: '/2010-04-01/Accounts/AC0/Messages.json' },
      ]);
      expect(service.texts[0]!.authorization).toBe(`Basic ${Buffer.from('AC0:secreto').toString('base64')}`);
      expect(problemsOf(await prove(mother, added.id, code === '111111' ? '222222' : '111111'))).toEqual([
        'channels.0.code WRONG_CODE',
      ]);
      expect((await prove(mother, added.id, code)).channels).toMatchObject([{}, { id: added.id, status: 'ACTIVE' }]);
      await book(worker, family.child.id, inHours(world(), 90));
      const told = await until(() => service.texts[1]);
      expect(told.body).toMatch(/http:\/\/carnet\.test\/avisos$/);
      expect(CLINICAL.exec(told.body)?.[0]).toBeUndefined();
      expect(told.body).not.toContain(family.child.fullName);
    });

    it('take a code for 15 minutes and five tries, and send three an hour', async () => {
      const address = `otra.${mother.id.toLowerCase()}@correo.example`;
      const { id } = await add(mother, { kind: 'EMAIL', address });
      const code = await mailedCode(world(), address);
      const wrong = code === '000000' ? '000001' : '000000';
      for (let n = 0; n < 5; n++) expect(problemsOf(await prove(mother, id, wrong))).toHaveLength(1);
      expect(await prove(mother, id, code)).toMatchObject({
        __typename: 'TooManyAttempts',
        nextStep: 'Pide un código nuevo.',
      });
      expect((await add(mother, { kind: 'EMAIL', address: address.toUpperCase() })).id).toBe(id);
      const second = await mailedCode(world(), address, 2);
      world().clock.advance(16 * MINUTE);
      expect(problemsOf(await prove(mother, id, second))).toEqual(['channels.0.code WRONG_CODE']);
      await add(mother, { kind: 'EMAIL', address });
      const refused = await add(mother, { kind: 'EMAIL', address });
      expect(refused).toMatchObject({ __typename: 'TooManyAttempts', message: 'Ya te mandamos varios códigos.' });
      expect(Date.parse(refused.retryAt)).toBeGreaterThan(world().clock.now());
      expect((await prove(mother, id, await mailedCode(world(), address, 3))).channels).toHaveLength(2);
      // The same again: no code, the same channel.
      expect(await add(mother, { kind: 'EMAIL', address })).toMatchObject({ id, status: 'ACTIVE' });
    });

    it('count each try whatever else changes, and take no code of an earlier address', async () => {
      const { database } = world().server.service;
      const channelId = (await preferencesOf(mother)).channels[0]!.id;
      const written = await statementsOf(world(), () => choose(mother, { channels: [{ channelId, topics: TOPICS }] }));
      const saved = written.filter((sql) => sql.startsWith('UPDATE /* save */'));
      expect(saved).toHaveLength(1);
      expect(saved[0]).not.toContain('codeTries');
      await database.run(untyped("UPDATE channel SET status='BOUNCED' WHERE id=?"), [channelId]);
      expect(await add(mother, { kind: 'EMAIL', address: mother.email })).toMatchObject({ id: channelId });
      const code = await mailedCode(world(), mother.email);
      await database.run(untyped('UPDATE account SET email=? WHERE id=?'), [`n${mother.email}`, mother.id]);
      expect(problemsOf(await prove(mother, channelId, code))).toEqual(['channels.0.code WRONG_CODE']);
    });

    it('have their topics, and are forgotten with what waits for them', async () => {
      const requestId = randomUUID();
      const input = { requestId, kind: 'WHATSAPP', address: '+526645550111', topics: ['REMINDERS'] };
      const { id } = await add(mother, input);
      expect((await add(mother, input)).id).toBe(id);
      await prove(mother, id, await codeOfText());
      expect(service.texts).toMatchObject([{ from: 'whatsapp:+523300000001', to: 'whatsapp:+526645550111' }]);
      const [own] = (await preferencesOf(mother)).channels;
      await choose(mother, { language: 'en', channels: [{ channelId: own!.id, topics: [] }] });
      await book(worker, family.child.id, inHours(world(), 80));
      await choose(mother, {
        channels: [
          { channelId: own!.id, topics: ['CHANGES'] },
          { channelId: id, topics: ['CHANGES'] },
        ],
      });
      await book(worker, family.child.id, inHours(world(), 90));
      await until(() => service.texts.length === 2 && changes().then((n) => n === 1));
      expect(service.texts[1]!.body).toMatch(/^Carnet Digital: there is something new/);
      await choose(mother, { channels: [{ channelId: own!.id, topics: [] }] });
      await book(worker, family.child.id, inHours(world(), 95));
      await until(() => service.texts.length === 3);
      const mails = untyped<{ n: number }>(
        "SELECT COUNT(*) AS n FROM outbox WHERE accountId=? AND kind='CHANGED' AND channelId IS NULL",
      );
      expect(await world().server.service.database.all(mails, [mother.id])).toEqual([{ n: 1 }]);
      service.behave(() => ({ status: 503 }));
      await book(worker, family.child.id, inHours(world(), 100));
      expect((await choose(mother, { channels: [{ channelId: id, remove: true }] })).channels).toHaveLength(1);
      const { database } = world().server.service;
      await until(async () => {
        const rows = await database.all(
          untyped<{ status: string }>('SELECT status FROM outbox WHERE channelId=? ORDER BY id'),
          [id],
        );
        return rows.at(-1)?.status === 'CANCELLED';
      });
      const stranger = await unit.family();
      await expect(choose(stranger.mother, { channels: [{ channelId: own!.id, topics: [] }] })).rejects.toThrow(
        'NOT_FOUND',
      );
    });

    it('bounce when the service refuses the number, and come back by a new code', async () => {
      const { id } = await add(mother, { kind: 'SMS', address: '6645550112' });
      await prove(mother, id, await codeOfText());
      service.behave(() => ({ status: 400, code: 21_211 }));
      await book(worker, family.child.id, inHours(world(), 80));
      await until(async () => (await statusOf(id)) === 'BOUNCED');
      service.behave(() => ({ status: 201 }));
      await add(mother, { kind: 'SMS', address: '6645550112' });
      await until(() => service.texts.length === 2);
      await prove(mother, id, await codeOfText());
      expect(await statusOf(id)).toBe('ACTIVE');
    });

    it('name what is wrong with an address', async () => {
      for (const [input, problems] of [
        [{ kind: 'EMAIL', address: 'no' }, ['address EMAIL']],
        [{ kind: 'SMS', address: '555' }, ['address PHONE']],
        [{ kind: 'SMS' }, ['address REQUIRED']],
      ] as const)
        expect(problemsOf(await add(mother, input))).toEqual(problems);
      expect(problemsOf(await choose(mother, { language: 'fr' }))).toEqual(['language LANGUAGE']);
      const channels = Array.from({ length: 12 }, () => ({ channelId: mother.id, topics: [] }));
      expect(problemsOf(await choose(mother, { channels }))).toEqual(['channels TOO_MANY']);
      for (let n = 0; n < 9; n++)
        expect(await add(mother, { kind: 'EMAIL', address: `n${n}@correo.example` })).toMatchObject({ kind: 'EMAIL' });
      expect(problemsOf(await add(mother, { kind: 'EMAIL', address: 'n9@correo.example' }))).toEqual(['kind TOO_MANY']);
    });

    it('are quiet at night, but for a day that begins soon', async () => {
      // 22:30 in Tijuana.
      world().clock.set('2026-11-25T06:30:00Z');
      for (const person of [worker, mother]) person.forgetSession();
      const sent = (): Promise<number> => changes();
      await book(worker, family.child.id, inHours(world(), 80));
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await sent()).toBe(0);
      // A day of tomorrow takes the waiting message along.
      const { id } = await book(worker, family.child.id, inHours(world(), 12));
      await until(async () => (await sent()) === 1);
      await cancel(worker, (await book(worker, family.child.id, inHours(world(), 90))).id);
      world().clock.advance(8 * HOUR);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await sent()).toBe(1);
      world().clock.advance(31 * MINUTE);
      await until(async () => (await sent()) === 2);
      expect(id).toBeDefined();
    });
  },
  env,
);
