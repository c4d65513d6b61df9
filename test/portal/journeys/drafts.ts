/** What was typed at the desk survives the end of the session, the menu and Esc, and is never another person's. */
import type { BrowserContext, Page } from 'playwright-core';
import { CURPS } from '../../support/scenario';
import { LAPTOP, signIn } from '../chromium';
import type { Stage } from '../stage';

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
  await page.getByText('Tu sesión terminó. Por seguridad, entra otra vez.').waitFor();
  await page.unroute('**/graphql');
}

export function draftStories(stage: Stage): void {
  describe('somebody who types at the desk', () => {
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
      await page.getByLabel('Nombre, CURP, NSS o expediente').fill('hernandez ramirez');
      await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).click();
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
  });
}
