/** The proxy in front of the replicas, run with its own file: what it passes on and what it does not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const CONFIGURATION = join(__dirname, '..', '..', 'deploy', 'haproxy-web.cfg');
const proxy = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy'].find((file) => existsSync(file));
// HAProxy may be missing on a developer's machine; deploy.test.ts fails without it in CI.
const itWithProxy = proxy ? it : it.skip;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The status of a GET with exactly this path (fetch would normalise it); asks again until the proxy listens. */
async function statusThrough(port: number, path: string): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      const request = get({ host: '127.0.0.1', port, path, agent: false });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode!;
    } catch (error) {
      if (attempt === 50) throw error;
      await setTimeout(100);
    }
  }
}

itWithProxy('haproxy-web.cfg passes requests on, but none for /metrics, however the path is written', async () => {
  const passed: string[] = [];
  const replica = createServer((request, response) => {
    passed.push(request.url!);
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(replica, 'listening');
  const address = `127.0.0.1:${(replica.address() as AddressInfo).port}`;
  const port = await freePort();
  const haproxy = spawn(proxy!, ['-db', '-f', CONFIGURATION], {
    env: { REPLICA1: address, REPLICA2: address, WEB_BIND: `127.0.0.1:${port}` },
    stdio: 'ignore',
  });
  try {
    expect(await statusThrough(port, '/graphql')).toBe(200);
    for (const path of ['/metrics', '/metrics?x=1', '/%6Detrics', '/metrics/', '//metrics'])
      expect({ path, status: await statusThrough(port, path) }).toEqual({ path, status: 404 });
    expect(passed.filter((path) => /m?etrics/.test(path))).toEqual([]);
  } finally {
    haproxy.kill('SIGKILL');
    replica.closeAllConnections();
    replica.close();
  }
});
