/** What was typed at the desk survives a reload, the end of the session, the menu and Esc, and is never another person's. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { LAPTOP, signIn } from '../chromium';
import type { Stage } from '../stage';
import { registerChild } from './desk';

const RESTORED = 'Aquí está lo que habías escrito. Revísalo antes de guardar.';

/** The server forgets the session while the page is open: the next request is refused, and so is the refresh. */
async function endSession(context: BrowserContext, page: Page): Promise<void> {
  await context.clearCookies();
  await page.route('**/graphql', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'Inicia sesión.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    }),
  );
  await page.getByRole('button', { name: 'Registrar a la familia' }).click();
  await page.getByText(ENDED).waitFor();
  await page.unroute('**/graphql');
}

const ENDED = 'Tu sesión terminó. Por seguridad, entra otra vez.';

/** The page of a demo child at the desk. */
async function openChild(page: Page): Promise<void> {
  await page.getByLabel('Nombre, CURP, NSS o expediente').fill('hernandez ramirez');
  await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).click();
}

/** Opens a dialog of the page by the button that starts with `name`. */
async function openDialog(page: Page, name: RegExp): Promise<Locator> {
  await page.getByRole('button', { name }).first().click();
  return page.getByRole('dialog');
}

const keptText = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

export function draftStories(stage: Stage): void {
  describe('a person who types at the desk', () => {
    it('finds a half-filled registration after the session has ended, after the menu, and not after a logout', async () => {
      const { page, context } = await stage.portal.visit({
        as: CURPS.socialWorker,
        viewport: LAPTOP,
        path: '/mesa/registrar',
      });
      const name = page.getByRole('group', { name: 'La niña o el niño' }).getByLabel('Nombre o nombres');
      const day = page.getByLabel('Fecha del diagnóstico');
      await name.fill('Renata');
      await day.fill('2024-05-04');
      await page.getByRole('link', { name: 'Altas' }).click();
      await page.getByRole('heading', { level: 1, name: 'Altas' }).waitFor();
      await page.goBack();
      await page.getByText(RESTORED).waitFor();
      expect(await name.inputValue()).toBe('Renata');

      await endSession(context, page);
      await signIn(page, CURPS.socialWorker);
      await page.getByText(RESTORED).waitFor();
      expect([await name.inputValue(), await day.inputValue()]).toEqual(['Renata', '2024-05-04']);

      // Another person signs in after the session has ended: the form is empty, and stays so for the first one.
      await endSession(context, page);
      await signIn(page, CURPS.clinician);
      await name.waitFor();
      expect(await name.inputValue()).toBe('');
      await day.fill('2024-05-04');
      await endSession(context, page);
      await signIn(page, CURPS.socialWorker);
      await name.waitFor();
      expect(await name.inputValue()).toBe('');
      expect(await page.getByText(RESTORED).count()).toBe(0);

      await name.fill('Renata');
      await page.getByRole('link', { name: 'Mi cuenta' }).click();
      await page.getByRole('button', { name: 'Salir' }).click();
      await signIn(page, CURPS.socialWorker);
      await page.getByRole('link', { name: 'Registrar', exact: true }).click();
      await name.waitFor();
      expect(await name.inputValue()).toBe('');
    });

    it('finds a dialog as it was left by Esc, and empty after Cancel', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/familias' });
      await openChild(page);
      await page.getByRole('link', { name: 'Citas y cirugías' }).click();
      const open = async () => {
        await page.getByRole('button', { name: 'Programar una cita' }).click();
        return page.getByRole('dialog').getByLabel('Dónde');
      };
      await (await open()).fill('Consultorio 12');
      await page.keyboard.press('Escape');
      expect(await (await open()).inputValue()).toBe('Consultorio 12');
      await page.getByRole('dialog').getByText(RESTORED).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).click();
      expect(await (await open()).inputValue()).toBe('');
    });

    it('finds dialogs of a child after a reload and a lost session; another person does not', async () => {
      const { page, context } = await stage.portal.visit({
        as: CURPS.socialWorker,
        viewport: LAPTOP,
        path: '/mesa/familias',
      });
      await openChild(page);
      const coverage = async () => (await openDialog(page, /^Cambiar/)).getByLabel('Vigentes hasta');
      const reason = async () => (await openDialog(page, /^Retirar el permiso/)).getByLabel('Motivo');
      const readBoth = async (): Promise<string[]> => {
        const day = await (await coverage()).inputValue();
        await page.keyboard.press('Escape');
        const why = await (await reason()).inputValue();
        await page.keyboard.press('Escape');
        return [day, why];
      };
      const before = await readBoth();
      await (await coverage()).fill('2031-02-03');
      await page.keyboard.press('Escape');
      await (await reason()).fill('Ya no la cuida.');
      await page.reload();
      expect(await readBoth()).toEqual(['2031-02-03', 'Ya no la cuida.']);

      // The session ends while the page is away, and its owner comes back.
      await context.clearCookies();
      await page.reload();
      await page.getByText(ENDED).waitFor();
      await signIn(page, CURPS.socialWorker);
      expect(await readBoth()).toEqual(['2031-02-03', 'Ya no la cuida.']);

      // It ends again, and another person signs in on this computer.
      await context.clearCookies();
      await page.reload();
      await page.getByText(ENDED).waitFor();
      await signIn(page, CURPS.clinician);
      await page.getByRole('heading', { level: 1, name: /Sofía/ }).waitFor();
      expect(await keptText(page)).not.toContain('Ya no la cuida.');
      await page.getByRole('link', { name: 'Mi cuenta' }).click();
      await page.getByRole('button', { name: 'Salir' }).click();
      await signIn(page, CURPS.socialWorker);
      await page.getByLabel('Nombre, CURP, NSS o expediente').waitFor();
      await openChild(page);
      expect(await readBoth()).toEqual(before);

      // What was saved leaves nothing behind.
      await (await coverage()).fill(before[0]!);
      await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await keptText(page)).not.toContain('carnet.drafts');
    });

    it('finds the start of a treatment after a reload, and not after a logout in another tab', async () => {
      const { page, context } = await stage.portal.visit({
        as: CURPS.clinician,
        viewport: LAPTOP,
        path: `${await registerChild(stage, someone({ years: [2014, 2020] }))}/tratamiento`,
      });
      const height = async () => (await openDialog(page, /^Iniciar un tratamiento/)).getByLabel('Estatura (cm)');
      await (await height()).fill('131');
      await page.reload();
      expect(await (await height()).inputValue()).toBe('131');
      await page.getByRole('dialog').getByText(RESTORED).waitFor();

      // The tab is away, as one that the browser has put to sleep, while another tab signs out and in.
      const child = page.url();
      await page.goto('about:blank');
      const other = await context.newPage();
      await other.goto(`${stage.portal.url}/ajustes`);
      await other.getByRole('button', { name: 'Salir' }).click();
      await signIn(other, CURPS.clinician);
      await other.getByRole('link', { name: 'Mi cuenta' }).waitFor();
      await page.goto(child);
      expect(await (await height()).inputValue()).toBe('');
    });
  });
}
