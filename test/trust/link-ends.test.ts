/** A link that ends by itself ends everything at that instant, without a write: a last day, an order that begins, 18 years. */
import { ORDER, set } from '../support/authority';
import { newAddress, operation } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue } from '../support/feed';
import { book } from '../support/schedule';
import { changesOf } from '../support/stream';
import { noticesOf, tell } from '../support/treatment';
import { PASSWORD, type Family, type Person } from '../support/world';

const CARNET = operation('carnet');

onBothEngines('A link that ends by itself', (world) => {
  beforeEach(async () => {
    world().clock.set('2026-12-01T18:00:00Z');
    (await world().administrator()).forgetSession();
  });
  afterEach(() => world().clock.reset());

  const carnet = (by: Person, { child }: Family, headers: Record<string, string> = {}) =>
    by.post<{ carnet: object | null }>(
      CARNET,
      { patientId: child.id, from: '2026-12-01', to: '2027-01-31' },
      { headers },
    );
  const download = async (url: string): Promise<number> =>
    (await fetch(url.replace('http://carnet.test', world().url), { headers: { 'x-forwarded-for': newAddress() } }))
      .status;
  /** A stream, after its first event; `ended` resolves with true when the service ends it in time. */
  const listen = async (by: Person, { child }: Family): Promise<{ ended: Promise<boolean> }> => {
    // Less than the time after which every stream looks for its right.
    const response = await changesOf(world(), by, child.id, 20_000);
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (!text.includes('revision')) text += decoder.decode((await reader.read()).value);
    const rest = async (): Promise<boolean> => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text.includes('event: complete');
        text += decoder.decode(value);
      }
    };
    return { ended: rest().catch(() => false) };
  };

  const LAST_DAY = { basis: 'MOTHER', scope: 'ACT', validUntil: '2026-12-20' };
  const COURT = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER, validFrom: '2026-12-21' };

  it.each([
    ['its last day', '2026-12-21T08:00:00Z', (by: Person, family: Family) => set(by, family, family.mother, LAST_DAY)],
    [
      'an order that begins',
      '2026-12-21T08:00:00Z',
      (by: Person, family: Family) =>
        set(by, family, family.caregivers[1]!, COURT, { excludeUserIds: [family.mother.id] }),
    ],
    ['the eighteenth birthday', '2029-06-10T07:00:00Z', () => Promise.resolve({ __typename: 'Authority' })],
  ])('with %s: carnet, 304, feed, notices, downloads and streams', async (_, at, prepare) => {
    const unit = world().unit('Tijuana');
    const family = await unit.family({ born: '2011-06-10', caregivers: ['MOTHER', 'FATHER'] });
    const { mother, child } = family;
    expect(await prepare(await unit.socialWorker(), family)).toMatchObject({ __typename: 'Authority' });
    await book(await unit.clinician(), child.id, '2026-12-15T18:00:00Z');
    world().clock.set(Date.parse(at) - 5 * MINUTE);
    // A document has an ETag from its second request in a process on.
    await carnet(mother, family);
    const etag = (await carnet(mother, family)).headers.get('etag')!;
    expect((await carnet(mother, family, { 'if-none-match': etag })).status).toBe(304);
    const feed = await issue(mother, child.id);
    const { jsonUrl } = await tell<{ jsonUrl: string }>(mother, operation('export-record'), {
      patientId: child.id,
      password: PASSWORD,
    });
    expect([(await fetchFeed(world(), feed)).status, await download(jsonUrl)]).toEqual([200, 200]);
    expect((await noticesOf(mother)).length).toBeGreaterThan(0);
    const { ended } = await listen(mother, family);

    world().clock.set(at);
    const kept = await carnet(mother, family, { 'if-none-match': etag });
    expect([kept.status, kept.body.data]).toEqual([200, { carnet: null }]);
    expect([(await fetchFeed(world(), feed)).status, await download(jsonUrl)]).toEqual([404, 404]);
    expect(await noticesOf(mother)).toEqual([]);
    expect(await ended).toBe(true);
  });
});
