/** An administrator's page of staff: found by name, a role ended and given, an account suspended and opened. */
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';

export function staffStories(stage: Stage): void {
  describe('an administrator and the staff', () => {
    it('ends a role and gives it back, suspends an account and opens it', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.administrator, viewport: LAPTOP, path: '/mesa' });
      await page.getByLabel('Nombre o CURP').fill(CURPS.clinician);
      const row = page.locator('.rows > li');
      await row.getByText(CURPS.clinician).waitFor();
      await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 1);
      const name = await row.locator('strong').first().innerText();
      const dialog = page.getByRole('dialog');
      const confirm = (label: string) => dialog.getByRole('button', { name: label, exact: true });

      // Every dangerous act names the person and looks like one.
      for (const [opens, submits] of [
        [/^Cerrar la cuenta/, 'Cerrar la cuenta'],
        [/^Suspender/, 'Suspender'],
        [/^Terminar el rol/, 'Terminar el rol'],
      ] as const) {
        await row.getByRole('button', { name: opens }).first().click();
        expect(await dialog.locator('h2').innerText()).toContain(name);
        expect(await confirm(submits).getAttribute('class')).toContain('danger');
        expect(await faultsDayAndNight(page)).toEqual([]);
        await dialog.getByRole('button', { name: 'Cancelar' }).click();
      }

      await row.getByRole('button', { name: /^Suspender/ }).click();
      await confirm('Suspender').click();
      await dialog.locator('.problem').waitFor();
      await dialog.getByLabel('Motivo').fill('Investigación en curso.');
      await confirm('Suspender').click();
      await page.getByText('Nadie coincide con esta búsqueda.').waitFor();
      await page.getByLabel('Suspendida', { exact: true }).check();
      await row.getByRole('button', { name: /^Quitar la suspensión/ }).click();
      await dialog.getByLabel('Motivo').fill('Terminó la investigación.');
      await confirm('Quitar la suspensión').click();
      await page.getByLabel('Activa', { exact: true }).check();

      const roles = row.getByRole('button', { name: /^Terminar el rol/ });
      await roles.first().waitFor();
      const before = await roles.count();
      await roles.first().click();
      await dialog.getByLabel('Motivo').fill('Cambió de servicio.');
      await confirm('Terminar el rol').click();
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(
        (count) => document.querySelectorAll('.rows > li .link-button').length === count,
        before - 1,
      );
      await row.getByRole('button', { name: /^Dar un rol/ }).click();
      await dialog.getByLabel('Rol', { exact: true }).selectOption('CLINICIAN');
      await dialog.getByLabel(/^CLUES/).fill('NINGUNA');
      await dialog.getByLabel('Motivo').fill('Volvió a su servicio.');
      await confirm('Dar un rol').click();
      await dialog.getByText('No hay una unidad médica con esa CLUES.').waitFor();
      await dialog.getByLabel(/^CLUES/).fill('JCIMS000325');
      await confirm('Dar un rol').click();
      await dialog.waitFor({ state: 'detached' });
      await roles.nth(before - 1).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);

      // All of it stands among what happened to the account, with the reason.
      await row.getByRole('link', { name: /^Movimientos de la cuenta/ }).click();
      const suspended = page.locator('.log li', { hasText: 'Cuenta suspendida' });
      expect(await suspended.innerText()).toMatch(/Tú\s+Investigación en curso\./);
      expect(await page.locator('.log li', { hasText: 'Se dio una función' }).count()).toBeGreaterThan(0);
      expect(await faultsDayAndNight(page)).toEqual([]);
    });

    it('has a page that other staff do not have', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/personal' });
      await page.getByLabel('Nombre, CURP, NSS o expediente').waitFor();
      expect(await page.getByRole('link', { name: 'Personal' }).count()).toBe(0);
    });
  });
}
