/** Web pages of other origins: those in ALLOWED_ORIGINS call the API with a Bearer token, every other one is refused. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { operation } from '../support/client';
import { issue } from '../support/feed';
import { openWorld, type Family, type World } from '../support/world';
import { describeInChromium, openPortal, type Portal } from '../portal/chromium';

jest.setTimeout(60_000);

const APP = 'capacitor://localhost';
const PORTAL = 'https://portal.example.mx';
const STRANGER = 'https://else.example';
const JSON_BODY = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

const preflight = (url: string, origin: string): Promise<Response> =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
const post = (url: string, headers: Record<string, string>, body = QUERY): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body });
const corsOf = (response: Response): string[] =>
  [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));

/** A page of an origin of its own: nothing but an empty document on another port. */
async function otherSite(): Promise<{ server: HttpServer; origin: string }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>'),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('Other origins', () => {
  let world: World & { end(): Promise<void> };
  let family: Family;
  let ours: Awaited<ReturnType<typeof otherSite>>, theirs: typeof ours;
  beforeAll(async () => {
    [ours, theirs] = [await otherSite(), await otherSite()];
    world = await openWorld('sqlite', { ALLOWED_ORIGINS: `${PORTAL}, ${APP},${ours.origin}` });
    family = await world.unit().family();
  });
  afterAll(async () => {
    for (const { server } of [ours, theirs]) server.close();
    await world?.end();
  });

  it.each(['/graphql', '/graphql/stream', '/oauth/token'])(
    'a listed one is told at %s what it may send',
    async (path) => {
      for (const origin of [PORTAL, APP]) {
        const response = await preflight(`${world.url}${path}`, origin);
        expect(response.status).toBe(204);
        expect(response.headers.get('access-control-allow-origin')).toBe(origin);
        expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
        expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
        expect(response.headers.get('access-control-allow-headers')).toMatch(
          /authorization, content-type, .*accept-language, if-none-match, .*x-carnet-session/,
        );
        expect(response.headers.get('access-control-max-age')).toBe('600');
        expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  it('a listed one reads answers and their headers, errors too, and the stream', async () => {
    const token = `Bearer ${await family.mother.token()}`;
    const answer = await post(`${world.url}/graphql`, { origin: PORTAL, authorization: token });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, PORTAL]);
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/^etag, x-request-id, retry-after, /);
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Language, Accept-Encoding, Origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const error = await post(`${world.url}/graphql`, { origin: PORTAL, 'content-type': 'text/plain' });
    expect([error.status, error.headers.get('access-control-allow-origin')]).toEqual([415, PORTAL]);
    const stream = await post(
      `${world.url}/graphql/stream`,
      { origin: PORTAL, authorization: token, accept: 'text/event-stream' },
      JSON.stringify({ query: `subscription { carnetChanged(patientId: "${family.child.id}") { __typename } }` }),
    );
    await stream.body?.cancel();
    expect([stream.status, stream.headers.get('access-control-allow-origin')]).toEqual([200, PORTAL]);
  });

  it('a listed one may read and embed a cover and a calendar feed, no other one may', async () => {
    const feed = new URL(await issue(family.mother, family.child.id)).pathname;
    const asked = async (path: string, headers: Record<string, string>): Promise<(string | number | null)[]> => {
      const response = await fetch(world.url + path, { headers });
      await response.arrayBuffer();
      return [
        response.status,
        response.headers.get('cross-origin-resource-policy'),
        response.headers.get('access-control-allow-origin'),
      ];
    };
    // A page that embeds a file sends no Origin header.
    const embedded = { referer: `${PORTAL}/`, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    for (const [path, status] of [[feed, 200] as const, [`/cartilla/${'x'.repeat(43)}.pdf`, 404] as const]) {
      expect(await asked(path, { origin: PORTAL })).toEqual([status, 'cross-origin', PORTAL]);
      expect(await asked(path, embedded)).toEqual([status, 'cross-origin', null]);
      for (const stranger of [{ origin: STRANGER }, { ...embedded, referer: `${STRANGER}/` }, {}])
        expect(await asked(path, stranger as Record<string, string>)).toEqual([status, 'same-origin', null]);
    }
  });

  it('a listed one gets no session in a cookie; the own pages do', async () => {
    const login = JSON.stringify({ query: operation('login'), variables: { curp: family.mother.curp, password: 'x' } });
    const cookie = { 'x-carnet-session': 'cookie' };
    expect((await post(`${world.url}/graphql`, { ...cookie, origin: PORTAL }, login)).status).toBe(403);
    expect((await post(`${world.url}/graphql`, { ...cookie, origin: 'http://carnet.test' }, login)).status).toBe(200);
  });

  it.each([
    STRANGER,
    'null',
    `${PORTAL}.evil.example`,
    `${PORTAL}:8443`,
    'http://portal.example.mx',
    'https://app.portal.example.mx',
    PORTAL.toUpperCase(),
    `${PORTAL}, ${STRANGER}`,
    'capacitor://localhost:1',
  ])('"%s" is refused, without a CORS header', async (origin) => {
    for (const path of ['/graphql', '/graphql/stream', '/oauth/token'])
      for (const response of [
        await preflight(`${world.url}${path}`, origin),
        await post(`${world.url}${path}`, { origin }),
      ])
        expect([path, response.status, corsOf(response)]).toEqual([path, 403, []]);
  });

  it('a listed one may call nothing but the API', async () => {
    for (const path of ['/', '/health/live', '/graphqlx', '/cartilla/x'])
      expect([path, (await preflight(`${world.url}${path}`, PORTAL)).status]).toEqual([path, 403]);
  });

  it('without an origin, and from the own one, nothing changes', async () => {
    for (const headers of [{}, { origin: 'http://carnet.test' }, { origin: world.url }]) {
      const response = await post(`${world.url}/graphql`, headers as Record<string, string>);
      expect([response.status, corsOf(response)]).toEqual([200, []]);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
    expect((await fetch(`${world.url}/graphql`, { method: 'OPTIONS' })).status).toBe(405);
  });

  describeInChromium('in Chromium', () => {
    let portal: Portal;
    beforeAll(async () => void (portal = await openPortal(world.url)));
    afterAll(() => portal?.close());

    const carnetFrom = async (
      origin: string,
    ): Promise<{ status?: number; etag?: boolean; name?: string; failed?: string }> => {
      const page = await portal.browser.newPage();
      await page.goto(origin);
      const asked = {
        url: `${world.url}/graphql`,
        token: await family.mother.token(),
        body: JSON.stringify({
          query: operation('carnet'),
          variables: { patientId: family.child.id, from: '2026-01-01', to: '2026-12-31' },
        }),
      };
      const answer = await page.evaluate(async ({ url, token, body }) => {
        try {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'es' },
            body,
          });
          const { data } = (await response.json()) as { data?: { carnet?: { patient: { fullName: string } } } };
          const etag = response.headers.get('x-request-id') !== null;
          return { status: response.status, etag, name: data?.carnet?.patient.fullName };
        } catch (error) {
          return { failed: (error as Error).message };
        }
      }, asked);
      await page.close();
      return answer;
    };

    it('a page on another port that is listed reads a carnet, a third origin is refused', async () => {
      expect(await carnetFrom(ours.origin)).toMatchObject({ status: 200, etag: true, name: expect.any(String) });
      expect(await carnetFrom(theirs.origin)).toEqual({ failed: 'Failed to fetch' });
    });
  });
});

describe('ALLOWED_ORIGINS', () => {
  it.each([
    '*',
    'https://*.example.mx',
    'null',
    'portal.example.mx',
    'https://portal.example.mx/',
    'https://portal.example.mx/app',
    'https://portal.example.mx:443',
    'https://PORTAL.example.mx',
    'https://user@portal.example.mx',
    'https://portal.example.mx https://b.example.mx',
    'file://',
    `${PORTAL},*`,
  ])('"%s" stops the start', (ALLOWED_ORIGINS) => {
    expect(() => readConfig({ CARNET_SECRETS: 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3M', ALLOWED_ORIGINS })).toThrow(
      /ALLOWED_ORIGINS/,
    );
  });

  it('takes exact origins of pages and apps', () => {
    const list = [PORTAL, 'http://localhost:5173', APP, 'ionic://localhost', 'http://[::1]:3000'];
    const { allowedOrigins } = readConfig({
      CARNET_SECRETS: 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3M',
      ALLOWED_ORIGINS: list.join(' , '),
    });
    expect(allowedOrigins).toEqual(list);
  });
});

describe('The gateway', () => {
  const ROOT = join(__dirname, '..', '..');
  const open = (env: Record<string, string>): ChildProcess =>
    spawn(process.execPath, [join(ROOT, 'deploy', 'gateway', 'server.mjs')], {
      env: {
        PATH: process.env.PATH,
        HOST: '127.0.0.1',
        SUPERGRAPH: join(ROOT, 'schema', 'supergraph.graphql'),
        OPERATIONS: join(ROOT, 'src', 'graphql', 'generated', 'operations.json'),
        ...env,
      },
    });

  it('obeys the same list', async () => {
    const { server, origin } = await otherSite();
    server.close();
    const gateway = open({ PORT: new URL(origin).port, ALLOWED_ORIGINS: `${PORTAL},${APP}` });
    try {
      await new Promise((resolve, reject) => {
        gateway.stdout!.once('data', resolve);
        gateway.once('exit', reject);
      });
      const url = `${origin}/graphql`;
      for (const listed of [PORTAL, APP]) {
        const response = await preflight(url, listed);
        expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, listed]);
        expect((await post(url, { origin: listed })).headers.get('access-control-allow-origin')).toBe(listed);
      }
      for (const stranger of [STRANGER, 'null'])
        for (const response of [await preflight(url, stranger), await post(url, { origin: stranger })])
          expect([response.status, corsOf(response)]).toEqual([403, []]);
      expect((await post(url, {})).status).toBe(200);
    } finally {
      gateway.kill('SIGKILL');
    }
  });

  it('does not start with a wildcard', async () => {
    const gateway = open({ PORT: '0', ALLOWED_ORIGINS: '*' });
    expect(await new Promise((resolve) => gateway.once('exit', resolve))).toBe(1);
  });
});
