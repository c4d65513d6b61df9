/** What must never happen in the browser: scripts from data, tokens in reach of scripts, another clock than the hospital's. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { lettersIn } from '../../support/letters';
import { textOf } from '../../support/pdf';
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { LAPTOP, signIn } from '../chromium';
import type { Stage } from '../stage';
import { fillRegistration } from './desk';

/** Without a slash: names with addresses and closing tags are refused. */
const EVIL = '<img src=x onerror=alert(1)>';
const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const bytesOf = async (download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

export function safetyStories(stage: Stage): void {
  describe('safety', () => {
    it('answers the page with a policy that lets nothing in from elsewhere and nothing inline', async () => {
      const response = await fetch(stage.portal.url);
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      const html = await response.text();
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    });

    it('really stops a script that is injected into the page', async () => {
      const { page, complaints } = await stage.portal.visit();
      await page.getByRole('heading', { level: 1 }).waitFor();
      const stopped = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
              resolve(effectiveDirective),
            );
            try {
              document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.pwned = true">');
            } catch {
              resolve('require-trusted-types-for');
            }
          }),
      );
      expect(stopped).toBe('require-trusted-types-for');
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      expect(complaints.splice(0).join()).toMatch(/TrustedHTML|Content Security Policy/);
    });

    it('never lets an address of the API be answered with a page', async () => {
      for (const path of [
        '/calendar/unknown.ics',
        '/cartilla/unknown.pdf',
        '/health/none',
        '/metrics/none',
        '/graphql/none',
        '/dev/none',
      ]) {
        const response = await fetch(`${stage.portal.url}${path}`, { headers: { accept: 'text/html' } });
        expect([path, response.status >= 400, (await response.text()).includes('id="app"')]).toEqual([
          path,
          true,
          false,
        ]);
      }
    });

    it('keeps the refresh token in a cookie that scripts cannot read, and the access token out of every storage', async () => {
      const { page, context } = await stage.portal.visit();
      const [answer] = await Promise.all([
        page.waitForResponse(
          async (response) =>
            response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('mutation Login'),
        ),
        signIn(page, CURPS.caregiver),
      ]);
      const body = await answer.text();
      await page.locator('.ticket').waitFor();
      const [cookie] = (await context.cookies()).filter(({ name }) => name.includes('refresh'));
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
      expect(body).not.toContain(cookie!.value);
      expect(await page.evaluate(() => document.cookie)).toBe('');
      const token = (JSON.parse(body) as { data: { login: { accessToken: string } } }).data.login.accessToken;
      const stored = JSON.stringify(await context.storageState({ indexedDB: true }));
      expect(stored).not.toContain(token);
      expect(stored.split(cookie!.value)).toHaveLength(2);
    });

    it('renews the session once for two tabs, and a replayed cookie ends it', async () => {
      const { page, context } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.locator('.ticket').waitFor();
      const other = await context.newPage();
      await Promise.all([page.reload(), other.goto(stage.portal.url)]);
      await Promise.all([page.locator('.ticket').waitFor(), other.locator('.ticket').waitFor()]);
      const stolen = (await context.cookies()).filter(({ name }) => name.includes('refresh'));
      // Twice: the token after the stolen one must have been used for the stolen one to be a replay.
      for (let renewals = 0; renewals < 2; renewals++) {
        await other.reload();
        await other.locator('.ticket').waitFor();
        await other.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
      }
      await context.addCookies(stolen);
      await page.reload();
      await page.getByText('Tu sesión terminó. Por seguridad, entra otra vez.').waitFor();
    });

    it('shows a name with a script in it as text: at the desk, at home, in the letter and on paper', async () => {
      const child = { ...someone({ years: [2014, 2020] }), givenNames: EVIL };
      const mother = { ...someone({ sex: 'FEMALE' }), givenNames: EVIL };
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));
      await fillRegistration(page, child, mother);
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
      expect(await page.locator('main').innerText()).toContain(EVIL);

      const letter = await firstLetter(stage, mother.email);
      expect(letter.html).not.toContain(EVIL);
      expect(letter.html).toContain('&lt;img src=x');
      expect(letter.text).toContain(EVIL);

      await page.getByRole('button', { name: /^Credenciales/ }).click();
      const [paper] = await Promise.all([
        page.waitForEvent('download', { timeout: 30_000 }),
        page.getByRole('button', { name: 'Imprimir la carta' }).click(),
      ]);
      const pdf = await bytesOf(paper);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      if (hasPoppler) expect((await textOf(pdf)).replace(/\s+/g, ' ')).toContain(EVIL);

      const password = hasPoppler ? /([a-z0-9]+(?:-[a-z0-9]+){2,})/.exec(await textOf(pdf))?.[1] : undefined;
      if (password) await openAtHome(stage, mother.curp, password);
      expect(dialogs).toEqual([]);
    });

    it('shows the hours of the hospital on a telephone in Tokyo, and says so', async () => {
      const [here, far] = await Promise.all(
        ['America/Mexico_City', 'Asia/Tokyo'].map(async (timezoneId) => {
          const { page } = await stage.portal.visit({ as: CURPS.caregiver, timezoneId });
          await page.locator('.ticket').waitFor();
          return page;
        }),
      );
      const words = async (page: Page): Promise<string> =>
        `${await page.locator('.ticket-date').innerText()} ${await page.locator('.ticket time').innerText()}`;
      expect(await words(far!)).toBe(await words(here!));
      expect(await here!.getByText('Hora del hospital', { exact: true }).count()).toBe(0);
      await far!.getByText('Hora del hospital', { exact: true }).waitFor();
      await far!.getByText(/Tu teléfono tiene 15 horas más que el hospital/).waitFor();
      expect(await far!.locator('.cycle-day').innerText()).toBe(await here!.locator('.cycle-day').innerText());
      const timelines = await Promise.all(
        [here!, far!].map(async (page) => {
          await page.getByRole('link', { name: 'Calendario' }).click();
          await page.locator('.timeline > li').first().waitFor();
          return page.locator('.timeline').first().innerText();
        }),
      );
      expect(timelines[1]).toBe(timelines[0]);
    });
  });
}

async function firstLetter(stage: Stage, email: string) {
  for (let tries = 0; tries < 200; tries++) {
    const letter = (await lettersIn(stage.directory.dataDir)).find(
      ({ to, kind }) => to === email && kind === 'CREDENTIALS',
    );
    if (letter) return letter;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No letter to ${email}`);
}

/** The family's own page with that name on it. */
async function openAtHome(stage: Stage, curp: string, password: string): Promise<void> {
  const { page } = await stage.portal.visit();
  await signIn(page, curp, password);
  await page.getByRole('heading', { name: 'Elige tu contraseña' }).waitFor();
  await page.getByLabel('Contraseña nueva').fill('cuatro gatos en la azotea');
  await page.getByLabel('Escríbela otra vez').fill('cuatro gatos en la azotea');
  await page.getByRole('button', { name: 'Guardar contraseña' }).click();
  await page.getByRole('button', { name: 'Ya lo leí y lo acepto' }).click();
  await page.getByRole('heading', { level: 1, name: EVIL }).waitFor();
  await page.waitForFunction((name) => document.title.includes(name), EVIL);
}
