import { waitOf, sendgrid } from '../../src/delivery/sendgrid';
import type { Delivery, Envelope, Transport } from '../../src/delivery/transport';
import { fakeSendgrid, YES, type Behaviour, type FakeSendgrid } from './fake-sendgrid';

const KEY = 'SG.a-key-of-the-tests';
const ENVELOPE: Envelope = {
  letterId: '01JD0000000000000000000001',
  kind: 'CHANGED',
  postedAt: 0,
  from: 'carnet@imss.example',
  to: 'rosa@correo.example',
  subject: 'Hay algo nuevo',
  text: 'Hola, Rosa María:\n',
  html: '<p>Hola</p>',
};

describe('The way out through SendGrid', () => {
  let fake: FakeSendgrid;
  let send: Transport;
  beforeAll(async () => {
    fake = await fakeSendgrid();
    send = sendgrid({ apiKey: KEY, baseUrl: fake.url }, { timeoutMs: 400 });
  });
  beforeEach(() => void fake.received.splice(0));
  afterAll(() => fake.close());

  it('hands over the letter with its id, both parts, and no tracking', async () => {
    fake.behave(() => YES);
    expect(await send(ENVELOPE)).toEqual({ is: 'ACCEPTED' });
    const { headers, body } = fake.received[0]!;
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(body.from).toEqual({ email: ENVELOPE.from, name: 'Carnet Digital IMSS' });
    expect(body.personalizations[0]!.to).toEqual([{ email: ENVELOPE.to }]);
    expect(body.content).toEqual([
      { type: 'text/plain', value: ENVELOPE.text },
      { type: 'text/html', value: ENVELOPE.html },
    ]);
    expect(body.headers).toEqual({
      'X-Carnet-Letter': ENVELOPE.letterId,
      'Auto-Submitted': 'auto-generated',
      'Message-ID': `<${ENVELOPE.letterId}@imss.example>`,
    });
    expect({ ...body.custom_args, ...body.personalizations[0]!.custom_args }).toEqual({
      carnetLetter: ENVELOPE.letterId,
    });
    expect(body.tracking_settings.click_tracking).toEqual({ enable: false, enable_text: false });
    expect(body.tracking_settings.open_tracking).toEqual({ enable: false });
  });

  const inOneMinute = String(Math.ceil(Date.now() / 1000) + 60);
  it.each<[string, Behaviour, Delivery]>([
    ['a proxy that says 200', { status: 200 }, { is: 'UNANSWERED', trouble: 'SENDGRID_200' }],
    [
      'a bad address',
      {
        status: 400,
        body: { errors: [{ field: 'personalizations.0.to.0.email', message: 'rosa@correo.example is no address' }] },
      },
      { is: 'REFUSED', trouble: 'SENDGRID_400 personalizations.0.to.0.email' },
    ],
    ['a refusal that says nothing', { status: 400 }, { is: 'REFUSED', trouble: 'SENDGRID_400' }],
    ['too large a letter', { status: 413 }, { is: 'REFUSED', trouble: 'SENDGRID_413' }],
    ['a wrong key', { status: 401 }, { is: 'MISCONFIGURED', trouble: 'SENDGRID_401' }],
    ['an unverified sender', { status: 403 }, { is: 'MISCONFIGURED', trouble: 'SENDGRID_403' }],
    ['a wrong address of the service', { status: 404 }, { is: 'MISCONFIGURED', trouble: 'SENDGRID_404' }],
    ['a broken service', { status: 500 }, { is: 'UNANSWERED', trouble: 'SENDGRID_500' }],
    ['an overloaded service', { status: 503 }, { is: 'UNANSWERED', trouble: 'SENDGRID_503' }],
    [
      'a limit, with seconds to wait',
      { status: 429, headers: { 'Retry-After': '7' } },
      { is: 'BUSY', trouble: 'SENDGRID_429', waitMs: 7_000 },
    ],
    ['a limit that says nothing', { status: 429 }, { is: 'BUSY', trouble: 'SENDGRID_429', waitMs: 10_000 }],
    [
      'no answer',
      'SILENT',
      { is: 'UNANSWERED', trouble: expect.stringMatching(/^SENDGRID_(TIMEOUT|ECONNABORTED)$/) as unknown as string },
    ],
    ['a line that is cut after reading', 'DIES_AFTER_READING', { is: 'UNANSWERED', trouble: 'SENDGRID_ECONNRESET' }],
    [
      'an answer that never ends',
      'DRIPS',
      { is: 'UNANSWERED', trouble: expect.stringMatching(/^SENDGRID_(TIMEOUT|ECONNABORTED)$/) as unknown as string },
    ],
  ])('tells what became of it: %s', async (_what, behaviour, delivery) => {
    fake.behave(() => behaviour);
    const started = Date.now();
    expect(await send(ENVELOPE)).toEqual(delivery);
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(fake.received).toHaveLength(1);
  });

  it('waits until the reset that a limit names', async () => {
    fake.behave(() => ({ status: 429, headers: { 'X-RateLimit-Reset': inOneMinute } }));
    const delivery = await send(ENVELOPE);
    expect(delivery.is === 'BUSY' && delivery.waitMs).toBeGreaterThan(50_000);
  });

  it('reads every form of a time to wait, and believes none that is absurd', () => {
    const now = Date.UTC(2026, 10, 22);
    expect(waitOf({ 'retry-after': new Date(now + 30_000).toUTCString() }, now)).toBe(30_000);
    expect(waitOf({ 'x-ratelimit-reset': '12' }, now)).toBe(12_000);
    expect(waitOf({ 'x-ratelimit-reset': String(now / 1000 - 5) }, now)).toBe(1_000);
    expect(waitOf({ 'retry-after': '99999999' }, now)).toBe(15 * 60_000);
    expect(waitOf({ 'retry-after': 'soon' }, now)).toBe(10_000);
    expect(waitOf(undefined, now)).toBe(10_000);
  });

  it('reports the failure of a closed port, without address or key', async () => {
    const closed = await fakeSendgrid();
    await closed.close();
    const delivery = await sendgrid({ apiKey: KEY, baseUrl: closed.url }, { timeoutMs: 400 })(ENVELOPE);
    expect(delivery).toEqual({ is: 'UNANSWERED', trouble: 'SENDGRID_ECONNREFUSED' });
  });
});
