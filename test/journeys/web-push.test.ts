/** Push messages: encrypted for the browser, to allowed hosts alone, with nothing of a child; forgotten when unsubscribed. */
import { verify } from 'node:crypto';
import { allowedEndpoint, isPrivateAddress } from '../../src/core/push-hosts';
import { untyped } from '../../src/database';
import { publicOnly } from '../../src/delivery/web-push';
import { add, preferencesOf, prove } from '../support/channels';
import { onBothEngines } from '../support/engines';
import { browser, fakePushService, type FakePushService } from '../support/fake-push-service';
import { until } from '../support/letters';
import { book, inHours } from '../support/schedule';
import { AT_ONCE } from '../support/tasks';
import { atNoon, problemsOf } from '../support/treatment';

describe('the hosts of push messages', () => {
  const hosts = ['push.example.com', '*.notify.example.com', '127.0.0.1:4999'];
  const allowed = (endpoint: string, production = false): boolean =>
    allowedEndpoint(endpoint, { hosts, production }) !== undefined;

  it('are those of the list, over https, and this machine outside production', () => {
    expect(allowed('https://push.example.com/x')).toBe(true);
    expect(allowed('https://db5.notify.example.com/x')).toBe(true);
    expect(allowed('http://127.0.0.1:4999/x')).toBe(true);
    for (const other of [
      'http://push.example.com/x',
      'https://push.example.com:8443/x',
      'https://notify.example.com/x',
      'https://evilnotify.example.com.evil.test/x',
      'https://user@push.example.com/x',
      'https://10.0.0.1/x',
      'ftp://push.example.com/x',
      'no',
    ])
      expect([other, allowed(other)]).toEqual([other, false]);
    expect(allowed('http://127.0.0.1:4999/x', true)).toBe(false);
  });

  it('never resolve to a private address', () => {
    for (const address of ['10.1.2.3', '127.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:192.168.0.1'])
      expect(isPrivateAddress(address)).toBe(true);
    for (const address of ['8.8.8.8', '2607:f8b0::1']) expect(isPrivateAddress(address)).toBe(false);
  });

  it('are resolved as a socket asks: to all addresses, or to one', async () => {
    const found = (hostname: string, all: boolean) =>
      new Promise((resolve) => publicOnly(hostname, { all }, (error, address) => resolve(error?.code ?? address)));
    expect(await found('8.8.8.8', true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await found('8.8.8.8', false)).toBe('8.8.8.8');
    expect(await found('localhost', true)).toBe('PRIVATE_ADDRESS');
  });
});

const env: Record<string, string> = { ...AT_ONCE };
let push: FakePushService;
beforeAll(async () => {
  push = await fakePushService();
  env.WEB_PUSH_HOSTS = push.host;
});
afterAll(() => push.close());

onBothEngines(
  'push messages',
  (world) => {
    beforeEach(async () => {
      await atNoon(world());
      push.pushed.length = 0;
      push.answer(201);
    });

    it('bring the code that proves the browser, then kinds and paths alone, until it has unsubscribed', async () => {
      const unit = world().unit('Tijuana');
      const { mother, child } = await unit.family();
      const worker = await unit.socialWorker();
      const own = browser(push.host);
      const { webPushKey } = (await preferencesOf(mother)) as unknown as { webPushKey: string };
      expect(Buffer.from(webPushKey, 'base64url')).toHaveLength(65);
      const { id, address } = await add(mother, { kind: 'WEB_PUSH', webPush: own.input });
      expect(address).toBe('Otro navegador');
      const first = await until(() => push.pushed[0]);
      expect(first.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
      const { code, ...others } = own.read(first);
      expect(others).toEqual({ kind: 'CODE', path: '/mensajes' });
      await prove(mother, id, code!);
      await book(worker, child.id, inHours(world(), 80));
      const second = await until(() => push.pushed[1]);
      expect(own.read(second)).toEqual({ kind: 'CHANGED', path: '/avisos' });

      const [, token, key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(second.headers.authorization!)!;
      expect(key).toBe(webPushKey);
      const [head, claims, signature] = token!.split('.') as [string, string, string];
      const point = Buffer.from(webPushKey, 'base64url');
      const jwk = {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      };
      const signed = { key: jwk, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const;
      expect(verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url'))).toBe(
        true,
      );
      expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: `http://${push.host}` });

      const { database } = world().server.service;
      const waiting = untyped<{ trouble: string }>("SELECT trouble FROM outbox WHERE channelId=? AND status='QUEUED'");
      push.answer(403);
      await book(worker, child.id, inHours(world(), 85));
      await until(async () => (await database.all(waiting, [id]))[0]?.trouble === 'PUSH_403');
      expect((await preferencesOf(mother)).channels[1]).toMatchObject({ id, status: 'ACTIVE' });
      push.answer(410);
      await book(worker, child.id, inHours(world(), 90));
      await until(async () => (await preferencesOf(mother)).channels[1]?.status === 'GONE');
      const forgotten = untyped<{ address: string }>('SELECT address FROM channel WHERE id=?');
      const rows = await database.all(forgotten, [id]);
      expect(rows).toEqual([{ address: '' }]);
      const before = push.pushed.length;
      await book(worker, child.id, inHours(world(), 100));
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(push.pushed).toHaveLength(before);
    });

    it('are refused for other hosts and for what is no subscription', async () => {
      const { mother } = await world().unit('Tijuana').family();
      const { input } = browser('push.evil.test');
      const endpoint = `http://${push.host}/x`;
      const problems = async (webPush: object | undefined, more: object = {}) =>
        problemsOf(await add(mother, { kind: 'WEB_PUSH', webPush, ...more }));
      expect(await problems(input)).toEqual(['webPush.endpoint NOT_ALLOWED']);
      expect(await problems(undefined)).toEqual(['webPush REQUIRED']);
      expect(await problems({ ...input, endpoint, auth: 'x' })).toEqual(['webPush.auth FORMAT']);
      const p256dh = Buffer.alloc(65, 4).toString('base64url');
      expect(await problems({ ...input, endpoint, p256dh })).toEqual(['webPush.p256dh FORMAT']);
      expect(await problems({ ...input, endpoint }, { address: 'a@b.mx' })).toEqual(['address NOT_EXPECTED']);
    });
  },
  env,
);
