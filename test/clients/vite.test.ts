/** An empty Vite project with the packed SDK: a page on another port shows a carnet; a page on a third port is refused everything. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { changeCarnet, ENDPOINTS, MOTHER, PASSWORD, sdkOf, signIn, SOCIAL_WORKER } from './support/demo.ts';
import { PAGE } from './support/page.ts';

const MODULES = join(import.meta.dirname, '..', 'node_modules');
const CONTENT: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const PACKAGES = ['@carnet-digital/sdk', '@graphql-typed-document-node/core', 'graphql', 'graphql-sse'];

const folder = mkdtempSync(join(tmpdir(), 'carnet-vite-'));
const servers: Server[] = [];
let browser: Browser;

/** Builds the page for one endpoint. */
async function buildFor(url: string): Promise<void> {
  writeFileSync(join(folder, '.env'), `VITE_CARNET_URL=${url}\nVITE_CURP=${MOTHER}\nVITE_PASSWORD=${PASSWORD}\n`);
  await build({ root: folder, logLevel: 'error', build: { target: 'es2022' }, resolve: { preserveSymlinks: true } });
}

/** Serves what was built last on one port. */
async function serve(port: number): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const file = url === '/' ? '/index.html' : url;
    if (!existsSync(join(folder, 'dist', file))) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': CONTENT[extname(file)] ?? 'text/plain' });
    response.end(readFileSync(join(folder, 'dist', file)));
  }).listen(port, '127.0.0.1');
  for (const earlier of servers.splice(0)) earlier.close();
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${port}/`;
}

before(async () => {
  for (const name of PACKAGES) {
    mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(MODULES, name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><body><script type="module" src="/main.ts"></script>');
  writeFileSync(join(folder, 'main.ts'), PAGE);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = /: (\d+) citas$/;
const visits = async (page: Page): Promise<number> => {
  await page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.textContent), shown.source);
  return Number(shown.exec(await page.innerText('body'))![1]);
};
/** The access token that the page holds. */
const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('carnet.session')!) as { accessToken: string }).accessToken);

test('the page is at most fifteen lines', () => {
  assert.ok(PAGE.split('\n').filter((line) => line.trim() !== '').length <= 15);
});

for (const [name, url] of ENDPOINTS) {
  test(`a page on another port signs in, reads a carnet, refreshes and subscribes: ${name}`, async () => {
    await buildFor(url);
    const page = await browser.newPage();
    await page.goto(await serve(Number(process.env.PAGE_PORT)));
    const before_ = await visits(page);
    const mother = await signIn(MOTHER);
    const { viewer } = await sdkOf(mother).Viewer();
    await changeCarnet(await signIn(SOCIAL_WORKER), viewer.patients[0]!.id);
    await page.waitForFunction((count) => document.body.textContent.includes(`: ${count} citas`), before_ + 1);

    const token = await tokenOf(page);
    await page.evaluate(() => {
      const tokens = JSON.parse(localStorage.getItem('carnet.session')!) as object;
      localStorage.setItem('carnet.session', JSON.stringify({ ...tokens, accessEndsAt: 0 }));
    });
    await page.reload();
    assert.equal(await visits(page), before_ + 1);
    assert.notEqual(await tokenOf(page), token);
    await page.close();
  });

  test(`a page on a third port is refused everything: ${name}`, async () => {
    await buildFor(url);
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('pageerror', ({ message }) => failed.push(message));
    await page.goto(await serve(Number(process.env.STRANGER_PORT)));
    await page.waitForTimeout(2_000);
    assert.equal(await page.innerText('body'), '');
    assert.ok(failed.length > 0);
    const token = (await signIn(MOTHER)).accessToken()!;
    const answers = await page.evaluate(
      async ([to, bearer]) => {
        const tries: [string, RequestInit][] = [
          [
            to!,
            { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' },
          ],
          [to!, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' }],
          [`${to}?query=%7B__typename%7D`, { headers: { authorization: `Bearer ${bearer}` } }],
          [`${to}/stream`, { method: 'POST', headers: { accept: 'text/event-stream' }, body: '{}' }],
          [to!.replace('/graphql', '/oauth/token'), { method: 'POST' }],
          [to!, { method: 'POST', credentials: 'include', body: '{}' }],
        ];
        return Promise.all(
          tries.map(([address, init]) =>
            fetch(address, init).then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        );
      },
      [url, token],
    );
    assert.deepEqual([...new Set(answers)], ['refused']);
    await page.close();
  });
}
