/** Reports of the mail service: bounced letters did not arrive. Signed, each once, in whatever order; forged ones change nothing. */
import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { until } from '../support/letters';
import { preferencesOf } from '../support/channels';
import { book, inHours } from '../support/schedule';
import { AT_ONCE, tasksOf } from '../support/tasks';
import { atNoon, tell } from '../support/treatment';
import { expectType, type Person, type Unit } from '../support/world';
import { fakeSendgrid, type FakeSendgrid } from './fake-sendgrid';
import { postedThrough } from './mail-fixture';

const env: Record<string, string> = { ...AT_ONCE };
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const OTHER = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
let fake: FakeSendgrid;
beforeAll(async () => {
  fake = await fakeSendgrid();
  Object.assign(env, postedThrough(fake.url), {
    SENDGRID_WEBHOOK_KEY: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  });
});
afterAll(() => fake.close());

onBothEngines(
  'reports of the mail service',
  (world) => {
    let unit: Unit;
    let worker: Person;
    beforeEach(async () => {
      await atNoon(world());
      unit = world().unit('Tijuana');
      worker = await unit.socialWorker();
      fake.behave(({ id }) => ({ status: 202, headers: { 'x-message-id': `M${id}` } }));
    });

    interface Signing {
      by?: KeyObject;
      secondsAgo?: number;
      changed?: boolean;
    }
    const report = async (
      events: readonly object[],
      { by = privateKey, secondsAgo = 0, changed = false }: Signing = {},
    ): Promise<number> => {
      const body = JSON.stringify(events);
      const timestamp = String(Math.floor(world().clock.now() / 1000) - secondsAgo);
      const signature = sign('sha256', Buffer.from(timestamp + body), by).toString('base64');
      const response = await fetch(`${world().url}/webhooks/sendgrid`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-twilio-email-event-webhook-signature': signature,
          'x-twilio-email-event-webhook-timestamp': timestamp,
        },
        body: changed ? body.replace('bounce', 'dropped') : body,
      });
      return response.status;
    };
    /** An event about the newest letter of a kind to an address. */
    const about = async (email: string, event: string, more: object = {}): Promise<object> => {
      const { id } = await until(() => fake.accepted.findLast(({ to }) => to === email));
      // The report of a letter comes after the letter is marked.
      const marked = untyped<{ id: string }>('SELECT id FROM outbox WHERE messageId=?');
      await until(async () => (await world().server.service.database.all(marked, [`M${id}`])).length > 0);
      const timestamp = Math.floor(world().clock.now() / 1000);
      return { event, email, timestamp, sg_event_id: randomUUID(), sg_message_id: `M${id}.filter01.123`, ...more };
    };
    const registered = async () => {
      const input = unit.familyInput();
      const { patient } = expectType((await worker.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
      const { email } = input.caregivers[0]!;
      const userId = patient.caregivers[0]!.user.id;
      const status = async () =>
        (await worker.sdk.Registrations({ first: 100 })).registrations.edges.find(
          ({ node }) => node.user.id === userId,
        )!.node.user.credentials!.status;
      await until(async () => (await status()) === 'EMAILED');
      return { email, userId, status };
    };

    it('turn credentials to BOUNCED, which is a task until they are sent anew', async () => {
      const { email, userId, status } = await registered();
      const bounce = await about(email, 'bounce', { type: 'bounce' });
      expect(await report([await about(email, 'delivered'), await about(email, 'bounce', { type: 'blocked' })])).toBe(
        204,
      );
      expect(await status()).toBe('EMAILED');
      expect(await report([bounce, await about(email, 'delivered')])).toBe(204);
      expect(await status()).toBe('BOUNCED');
      expect(await tasksOf(worker, unit.clues, { kinds: ['CREDENTIALS'] })).toHaveLength(1);
      const listed = await worker.sdk.Registrations({ status: 'BOUNCED', first: 100 });
      expect(listed.registrations.edges.map(({ node }) => node.user.id)).toContain(userId);
      expectType((await worker.sdk.ResendCredentials({ userId })).resendCredentials, 'CredentialsSent');
      await until(async () => (await status()) === 'EMAILED');
      expect(await tasksOf(worker, unit.clues, { kinds: ['CREDENTIALS'] })).toEqual([]);
      // Replayed within its time, and a late report about the letter that was replaced.
      expect(await report([bounce])).toBe(204);
      expect(await report([{ ...bounce, sg_event_id: randomUUID() }])).toBe(204);
      expect(await status()).toBe('EMAILED');
      expect(await report([await about(email, 'dropped')])).toBe(204);
      expect(await status()).toBe('BOUNCED');
      expect(await tasksOf(worker, unit.clues, { kinds: ['CREDENTIALS'] })).toHaveLength(1);
    });

    it('wait for the mark of a letter that was taken a moment before', async () => {
      const input = unit.familyInput();
      fake.behave(({ id }) => ({ status: 202, headers: { 'x-message-id': `M${id}` }, afterMs: 1_000 }));
      const { patient } = expectType((await worker.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
      const { id } = await until(() => fake.received.find(({ to }) => to === input.caregivers[0]!.email));
      const bounce = { event: 'bounce', sg_event_id: randomUUID(), sg_message_id: `M${id}.filter01.123` };
      expect(await report([bounce, bounce])).toBe(204);
      const listed = async () =>
        (await worker.sdk.Registrations({ status: 'BOUNCED', first: 100 })).registrations.edges.map(
          ({ node }) => node.user.id,
        );
      await until(async () => (await listed()).includes(patient.caregivers[0]!.user.id));
      expect(await tasksOf(worker, unit.clues, { kinds: ['CREDENTIALS'] })).toHaveLength(1);
    });

    it('change nothing when they are forged, changed, old, from the future or not signed', async () => {
      const { email, status } = await registered();
      const events = [await about(email, 'bounce')];
      expect(await report(events, { by: OTHER })).toBe(403);
      expect(await report(events, { changed: true })).toBe(403);
      expect(await report(events, { secondsAgo: 601 })).toBe(403);
      expect(await report(events, { secondsAgo: -602 })).toBe(403);
      const bare = await fetch(`${world().url}/webhooks/sendgrid`, { method: 'POST', body: JSON.stringify(events) });
      expect(bare.status).toBe(403);
      expect(await status()).toBe('EMAILED');
      expect(await report([{ nonsense: true }, null, 7] as object[])).toBe(204);
      expect(await report([{ ...events[0], sg_message_id: 'unknown.1' }])).toBe(204);
      expect(await status()).toBe('EMAILED');
    });

    /** A mother who has signed in and got a letter about a change. */
    const told = async () => {
      const { mother, child } = await unit.family();
      await book(worker, child.id, inHours(world(), 80));
      await until(() => fake.accepted.some(({ to, body }) => to === mother.email && /algo nuevo/.test(body.subject)));
      return { mother, child };
    };

    it('about an earlier address leave the one that has taken its place', async () => {
      const { mother } = await told();
      const late = await about(mother.email, 'bounce');
      const set = { email: `bien.${mother.id.toLowerCase()}@correo.example` };
      await tell(worker, operation('correct-account'), { input: { userId: mother.id, reason: 'Mal escrito', set } });
      expect(await report([late])).toBe(204);
      expect((await preferencesOf(mother)).channels[0]!.status).toBe('ACTIVE');
    });

    it('leave who has signed in as it is, and mark the email address', async () => {
      const { mother, child } = await told();
      await until(async () => (await report([await about(mother.email, 'bounce')])) === 204);
      await until(async () => (await preferencesOf(mother)).channels[0]!.status === 'BOUNCED');
      const before = fake.accepted.length;
      await book(worker, child.id, inHours(world(), 90));
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(fake.accepted.slice(before).filter(({ to }) => to === mother.email)).toEqual([]);
      expect(await tasksOf(worker, unit.clues, { kinds: ['CREDENTIALS'] })).toEqual([]);
    });
  },
  env,
);
