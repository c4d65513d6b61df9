/** What every answer says to the browser that gets it, whatever route gives it: helmet's headers, asked once (src/http/errors.ts). */
import { operation } from '../support/client';
import { openWorld, type World } from '../support/world';

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

describe('Every answer', () => {
  let world: World & { end(): Promise<void> };
  beforeAll(async () => {
    world = await openWorld('sqlite');
  });
  afterAll(() => world?.end());

  const json = (query: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

  const asEvents = (query: string): RequestInit => ({
    ...json(query),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });

  it.each<[string, string, RequestInit, number]>([
    ['to a query', '/graphql', json('{ __typename }'), 200],
    ['to a query without a session', '/graphql', json(operation('viewer')), 200],
    ['to a body that cannot be read', '/graphql', { ...json(''), body: '{' }, 400],
    ['of an unsupported media type', '/graphql', { method: 'POST', body: 'x' }, 415],
    ['of a stream that is refused', '/graphql/stream', json('{ __typename }'), 400],
    [
      'that comes as a stream',
      '/graphql/stream',
      asEvents('subscription { carnetChanged(patientId: "x") { __typename } }'),
      200,
    ],
    ['to a look at its health', '/health/live', {}, 200],
    ['from another site', '/graphql', { ...json('{ __typename }'), headers: { origin: 'https://else.example' } }, 403],
    ['at an unknown address', '/nothing/here', {}, 404],
  ])('%s says how it may be used', async (_, path, init, status) => {
    const { status: seen, headers, body } = await fetch(`${world.url}${path}`, init);
    await body?.cancel();
    expect(seen).toBe(status);
    expect(Object.fromEntries(Object.keys(ALWAYS).map((name) => [name, headers.get(name)]))).toEqual(ALWAYS);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
