/** "Carnet en la bolsa": all that the pages of a child show, in one answer for a telephone that goes offline. */
import { brotliCompressSync } from 'node:zlib';
import { sdk, newAddress, operation } from '../support/client';
import people from '../../src/demo/data/people.json';
import { startDemo, type Demo } from '../support/demo';
import { engines } from '../support/engines';
import { CURPS, DEMO_PASSWORD } from '../support/scenario';
import { expectType } from '../support/world';

const LARGEST_BYTES = 25_000;
const daysAway = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(engines)('all that a telephone keeps of a child (%s)', (engine) => {
  let demo: Demo;
  let tokens: Record<'staff' | 'family', string>;

  const tokenOf = async (curp: string): Promise<string> => {
    const { login } = await sdk(demo.running.url, undefined, { 'x-forwarded-for': newAddress() }).Login({
      curp,
      password: DEMO_PASSWORD,
    });
    return expectType(login, 'Session').accessToken;
  };
  const childrenOf = async (token: string): Promise<string[]> =>
    (await sdk(demo.running.url, () => token).Viewer()).viewer.patients.map(({ id }) => id);

  beforeAll(async () => {
    demo = await startDemo(engine);
    tokens = {
      staff: await tokenOf(CURPS.clinician),
      family: await tokenOf(CURPS.caregiver),
    };
  });
  afterAll(() => demo?.end());

  const ask = (patientId: string, token: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${demo.running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-forwarded-for': newAddress(),
        ...headers,
      },
      body: JSON.stringify({
        query: operation('offline-bundle'),
        variables: { patientId, from: daysAway(-183), to: daysAway(183), notices: 30 },
      }),
    });
  const ownChild = async (): Promise<string> => (await childrenOf(tokens.family))[0]!;

  it('is at most 25 kB for every child of the demo', async () => {
    const sizes = await Promise.all(
      people.caregivers.map(async (curp) => {
        const token = await tokenOf(curp);
        const [id] = await childrenOf(token);
        const text = await (await ask(id!, token)).text();
        expect(JSON.parse(text)).not.toHaveProperty('errors');
        return brotliCompressSync(text).length;
      }),
    );
    expect(sizes.filter((size) => size > LARGEST_BYTES)).toEqual([]);
  });

  it('is not sent again while nothing that it shows has changed; the hour and the age of a value are no change', async () => {
    const id = await ownChild();
    const first = await ask(id, tokens.family);
    const etag = first.headers.get('etag')!;
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{43}"$/)]);
    const again = await ask(id, tokens.family, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await demo.send('caregiver', operation('calendar-feed'), { patientId: id });
    const changed = await ask(id, tokens.family, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('holds the own calendar address, again and again, until it is replaced or ended', async () => {
    const id = await ownChild();
    const feed = async (token: string): Promise<{ url: string } | null> => {
      const { data } = (await (await ask(id, token)).json()) as {
        data: { patient: { calendarFeed: { url: string } | null } };
      };
      return data.patient.calendarFeed;
    };
    const { body } = await demo.send('caregiver', operation('calendar-feed'), { patientId: id });
    const { url } = (body.data as { issueCalendarFeed: { url: string } }).issueCalendarFeed;
    expect([await feed(tokens.family), await feed(tokens.family), await feed(tokens.staff)]).toEqual([
      { url },
      { url },
      null,
    ]);
    await demo.send('caregiver', operation('revoke-calendar-feed'), { patientId: id });
    expect(await feed(tokens.family)).toBeNull();
  });
});
