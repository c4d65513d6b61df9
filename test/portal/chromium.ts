/**
 * The system's Chromium, driven by playwright-core, before a server that holds the demo. Where there is no Chromium the tests
 * are left out aloud; on CI they fail, because an untested page does not count as working.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { newAddress } from '../support/client';
import { DEMO_PASSWORD } from '../support/scenario';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const found = PLACES.find((place) => existsSync(place));

/** `describe` where there is a Chromium. */
export const describeInChromium: jest.Describe = found || process.env.CI === 'true' ? describe : describe.skip;
if (!found) process.stderr.write('Chromium is not installed: the portal is not opened in this run\n');

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Dates are typed as in Mexico.
  '--lang=es-MX',
];

const PATIENCE_MS = 30_000;

export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: broken policies, errors of scripts, failed requests of the page's own. */
  readonly complaints: string[];
}

interface VisitOptions {
  as?: string;
  path?: string;
  /** Stays open after the test, and is closed by who opened it. */
  stays?: boolean;
}

export interface Portal {
  readonly url: string;
  readonly browser: Browser;
  /** A new browser, at the portal's first page; `as` is signed in without the form. */
  visit(options?: BrowserContextOptions & VisitOptions): Promise<Visit>;
  /** Closes what one test has opened, and answers what those browsers complained of. */
  endVisits(): Promise<string[]>;
  close(): Promise<void>;
}

/** A telephone in Mexico, from an address of its own: attempts are counted by address. */
const settings = (): BrowserContextOptions => ({
  viewport: PHONE,
  locale: 'es-MX',
  timezoneId: 'America/Mexico_City',
  reducedMotion: 'reduce',
  extraHTTPHeaders: { 'x-forwarded-for': newAddress() },
});

export async function openPortal(url: string): Promise<Portal> {
  const browser = await chromium.launch({ executablePath: found ?? PLACES[0]!, args: ARGUMENTS });
  let visits: Visit[] = [];
  return {
    url,
    browser,
    async visit({ as, path = '/', stays = false, ...options } = {}) {
      const context = await browser.newContext({ ...settings(), ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const visit = { context, page: await context.newPage(), complaints: complaintsIn(context) };
      if (!stays) visits.push(visit);
      if (as) await signInQuietly(visit, url, as);
      await visit.page.goto(`${url}${path}`);
      return visit;
    },
    async endVisits() {
      const over = visits;
      visits = [];
      await Promise.all(over.map(({ context }) => context.close()));
      return over.flatMap(({ complaints }) => complaints);
    },
    close: () => browser.close(),
  };
}

export interface Telephone {
  readonly context: BrowserContext;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A browser that keeps what it learns, service worker included, as on a telephone. */
export async function openTelephone(): Promise<Telephone> {
  const profile = mkdtempSync(join(tmpdir(), 'carnet-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found ?? PLACES[0]!,
    args: ARGUMENTS,
    ...settings(),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    context,
    complaints: complaintsIn(context),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

// A request that the network or the test cut off is not the page's fault, nor what the browser says of its own doings.
const NOT_OURS =
  /net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED|CONNECTION)|Failed to load|when fetching the script|blocked by Playwright|Banner not shown/;

function complaintsIn(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !NOT_OURS.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}

/** The session cookie by the API, and the mark by which the page knows that it is worth asking. */
async function signInQuietly({ context, page }: Visit, url: string, curp: string): Promise<void> {
  const response = await context.request.post(`${url}/graphql`, {
    headers: { 'x-carnet-session': 'cookie' },
    data: {
      query:
        'mutation Login($curp: String!, $password: String!) { login(input: { curp: $curp, password: $password }) { __typename } }',
      variables: { curp, password: DEMO_PASSWORD },
    },
  });
  if (!(await response.text()).includes('Session'))
    throw new Error(`Cannot sign in as ${curp}: ${await response.text()}`);
  await page.goto(`${url}/robots.txt`);
  await page.evaluate(() => localStorage.setItem('carnet.session', '1'));
}

/** Signs in as a person does. */
export async function signIn(page: Page, curp: string, password = DEMO_PASSWORD): Promise<void> {
  await page.getByLabel('Tu CURP').fill(curp);
  await page.getByLabel('Contraseña', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
}
