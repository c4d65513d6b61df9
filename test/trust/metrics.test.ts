/** Access to /metrics: only with METRICS_TOKEN in production; without a token, only from the same machine in development. */
import { readConfig } from '../../src/config';
import { startServer, type Server } from '../support/start';
import { describeProduction, production } from './production';

const TOKEN = 'mTr4-9sKz_2LwQx8VbNc';

interface Answer {
  status: number;
  text: string;
  headers: string[];
}

async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { headers });
  const names = [...response.headers.keys()].filter((name) => name !== 'date');
  return { status: response.status, text: await response.text(), headers: names };
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

describeProduction('The metrics in production', () => {
  let open: Server, closed: Server;
  beforeAll(async () => {
    open = await startServer('mariadb', { env: { ...production, METRICS_TOKEN: TOKEN } });
    closed = await startServer('mariadb', { env: production });
  });
  afterAll(async () => {
    await open?.end();
    await closed?.end();
  });

  it('answer the bearer of the token', async () => {
    const { status, text } = await get(`${open.url}/metrics`, bearer(TOKEN));
    expect(status).toBe(200);
    expect(text).toContain('carnet_requests_total');
  });

  it.each([
    ['no token', {}],
    ['another token', bearer('mTr4-9sKz_2LwQx8VbNd')],
    ['a part of the token', bearer(TOKEN.slice(0, -1))],
    ['a longer token', bearer(`${TOKEN}c`)],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
    ['the token without a scheme', { authorization: TOKEN }],
  ])('look like an unknown address with %s', async (_, headers) => {
    expect(await get(`${open.url}/metrics`, headers)).toEqual(await get(`${open.url}/metrics/unknown`, headers));
    expect((await get(`${open.url}/metrics`, headers)).status).toBe(404);
  });

  it('look like an unknown address to everyone while no token is configured', async () => {
    for (const headers of [{}, bearer(TOKEN), bearer(''), bearer('undefined')])
      expect(await get(`${closed.url}/metrics`, headers)).toEqual(await get(`${closed.url}/metrics/unknown`, headers));
    expect((await get(`${closed.url}/metrics`)).status).toBe(404);
  });
});

describe('The metrics in development', () => {
  let server: Server;
  beforeAll(async () => void (server = await startServer('sqlite')));
  afterAll(() => server?.end());

  it('answer the same machine', async () => {
    expect((await get(`${server.url}/metrics`)).status).toBe(200);
  });

  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])(
    'look like an unknown address when a proxy has sent %s',
    async (header) => {
      const headers = { [header]: '127.0.0.1' };
      expect(await get(`${server.url}/metrics`, headers)).toEqual(await get(`${server.url}/metrics/unknown`, headers));
    },
  );
});

describe('METRICS_TOKEN', () => {
  const config = (METRICS_TOKEN: string): { metricsToken: string | undefined } =>
    readConfig({ CARNET_SECRETS: 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3M', METRICS_TOKEN });

  it.each(['short', '15-characters-x', 'with spaces in it, 20', 'con-eñes-y-acentos'])(
    '"%s" stops the start',
    (token) => {
      expect(() => config(token)).toThrow(/METRICS_TOKEN/);
    },
  );

  it('of 16 characters is taken, an empty one stands for none', () => {
    expect(config('16-characters-xy').metricsToken).toBe('16-characters-xy');
    expect(config('').metricsToken).toBeUndefined();
  });
});
