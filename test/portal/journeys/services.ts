/** An administrator's page of service accounts: created for a member of staff, its secret shown once, changed and revoked. */
import type { Page } from 'playwright-core';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';

/** The status of a token request with these credentials. */
async function tokenStatus(url: string, clientId: string, secret: string): Promise<number> {
  const { status } = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return status;
}

/** Client id and secret of the open dialog, and what the copy button puts on the clipboard. */
async function readSecret(page: Page): Promise<{ clientId: string; secret: string; copied: string }> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copiar el secreto' }).click();
  await page.getByText('Copiado').waitFor({ state: 'attached' });
  const [clientId = '', secret = ''] = await dialog.locator('code').allInnerTexts();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: 'Cerrar' }).click();
  return { clientId, secret, copied };
}

export function serviceStories(stage: Stage): void {
  describe('an administrator', () => {
    it('creates a service account for a member of staff, changes its secret and revokes it', async () => {
      const { url } = stage.portal;
      const { page, context } = await stage.portal.visit({
        as: CURPS.administrator,
        viewport: LAPTOP,
        path: '/mesa/servicios',
      });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByText('Todavía no hay cuentas de servicio.').waitFor();
      await page.getByRole('button', { name: 'Crear una cuenta de servicio' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nombre del programa').fill('Puente del expediente');
      await dialog.getByLabel(/^Busca a la persona/).fill(CURPS.socialWorker);
      await dialog.locator('option', { hasText: CURPS.socialWorker }).waitFor({ state: 'attached' });
      await dialog.getByLabel('Persona responsable', { exact: true }).selectOption({ index: 1 });
      await dialog
        .getByLabel(/^Trabajo Social/)
        .first()
        .check();
      await dialog.getByLabel(/^Operaciones permitidas/).fill('registerFamily\npatients');
      expect(await faultsDayAndNight(page)).toEqual([]);

      // What was typed is there after a reload.
      await page.reload();
      await page.getByRole('button', { name: 'Crear una cuenta de servicio' }).click();
      await dialog
        .getByLabel(/^Trabajo Social/)
        .first()
        .waitFor();
      expect(
        await dialog
          .getByLabel(/^Trabajo Social/)
          .first()
          .isChecked(),
      ).toBe(true);
      await dialog.getByRole('button', { name: 'Crear una cuenta de servicio' }).click();
      const first = await readSecret(page);
      expect(first.secret).toMatch(/^[\w-]{43}$/);
      expect(first.copied).toBe(first.secret);
      expect(await tokenStatus(url, first.clientId, first.secret)).toBe(200);

      // It is shown once: neither the page nor the browser has it any more.
      const row = page.locator('.rows > li', { hasText: 'Puente del expediente' });
      await row.getByText('Solo registerFamily, patients').waitFor();
      const left = await page.evaluate(
        () => document.body.innerText + JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
      );
      expect(left).not.toContain(first.secret);

      await row.getByRole('button', { name: /^Cambiar el secreto/ }).click();
      await dialog.getByLabel(/^Horas/).fill('0');
      await dialog.getByRole('button', { name: 'Cambiar el secreto' }).click();
      const second = await readSecret(page);
      expect(await tokenStatus(url, first.clientId, first.secret)).toBe(401);
      expect(await tokenStatus(url, second.clientId, second.secret)).toBe(200);

      await row.getByRole('button', { name: /^Revocar/ }).click();
      await dialog.getByRole('button', { name: 'Revocar' }).click();
      await dialog.locator('.problem').waitFor();
      await dialog.getByLabel('Motivo').fill('El programa se retira.');
      await dialog.getByRole('button', { name: 'Revocar' }).click();
      await row.getByText('Revocada').waitFor();
      expect(await row.getByRole('button').count()).toBe(0);
      expect(await tokenStatus(url, second.clientId, second.secret)).toBe(401);
      expect(await faultsDayAndNight(page)).toEqual([]);
    });

    it('has a page that other staff do not have', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/servicios' });
      await page.getByLabel('Nombre, CURP, NSS o expediente').waitFor();
      expect(await page.getByRole('link', { name: 'Cuentas de servicio' }).count()).toBe(0);
    });
  });
}
