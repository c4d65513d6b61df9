/** The rights of a family over the data: the whole record to download, and requests. */
import { newAddress } from '../../support/client';
import { CURPS, DEMO_PASSWORD } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, PHONE } from '../chromium';
import type { Stage } from '../stage';

export function rightsStories(stage: Stage): void {
  describe('a mother and the rights over the data', () => {
    const open = async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Tus derechos sobre los datos/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Tus derechos sobre los datos' }).waitFor();
      return page;
    };

    it('downloads the whole record after the password, as PDF and as JSON', async () => {
      const page = await open();
      const prepare = page.getByRole('button', { name: 'Preparar la descarga' });
      await page.getByLabel('Tu contraseña').fill('no es esta contraseña');
      await prepare.click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Tu contraseña').fill(DEMO_PASSWORD);
      await prepare.click();
      await page.getByRole('heading', { name: 'Tu descarga está lista' }).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      for (const [name, type] of [
        ['Descargar para leer (PDF)', 'application/pdf'],
        ['Descargar para otro programa (JSON)', 'application/json; charset=utf-8'],
      ] as const) {
        const address = await page.getByRole('link', { name }).getAttribute('href');
        const file = await fetch(address!, { headers: { 'x-forwarded-for': newAddress() } });
        expect([file.status, file.headers.get('content-type')]).toEqual([200, type]);
      }
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Descargar para leer (PDF)' }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe('expediente-carnet.pdf');
    });

    it('asks for a correction, which the desk answers, and withdraws another request', async () => {
      const page = await open();
      const text = page.getByLabel('Explica qué pides');
      const send = page.getByRole('button', { name: 'Enviar la solicitud' });
      await page.getByLabel('Qué necesitas').selectOption('RECTIFICATION');
      await text.fill('Corregir');
      await send.click();
      await page.getByText('Escribe qué pides, con 10 letras o más.').waitFor();
      await text.fill('El segundo apellido va con acento');
      await send.click();
      const card = page.locator('.notices li', { hasText: 'El segundo apellido va con acento' });
      await card.getByText('Recibida').waitFor();
      expect(await card.innerText()).toMatch(/Deben contestarte a más tardar el \p{L}+,? \d+ de \p{L}+ de \d{4}/u);
      expect(await faultsDayAndNight(page)).toEqual([]);

      const { page: desk } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa' });
      await desk.getByRole('link', { name: 'Solicitudes' }).click();
      const row = desk.locator('.rows li', { hasText: 'El segundo apellido va con acento' });
      await row.getByRole('button', { name: /^Contestar/ }).click();
      const dialog = desk.getByRole('dialog');
      // No decision is taken for the person who answers.
      await dialog.getByLabel('Respuesta para la familia').fill('Lo corregimos con el acta');
      await dialog.getByRole('button', { name: 'Enviar la respuesta' }).click();
      await dialog.locator('.problem').waitFor();
      await dialog.getByLabel('Qué se decide').selectOption('GRANTED');
      expect(await faultsDayAndNight(desk)).toEqual([]);
      await dialog.getByRole('button', { name: 'Enviar la respuesta' }).click();
      await row.getByText('Aceptada').waitFor();
      expect(await faultsDayAndNight(desk)).toEqual([]);

      await page.reload();
      await card.getByText('Aceptada').waitFor();
      expect(await card.innerText()).toContain('Lo corregimos con el acta');
      expect(await card.innerText()).toContain('Deben cumplirla a más tardar el');
      expect(await card.getByRole('button').count()).toBe(0);

      await text.fill('Que no usen la foto de mi hija');
      await send.click();
      const other = page.locator('.notices li', { hasText: 'Que no usen la foto' });
      await other.getByRole('button', { name: 'Retirar la solicitud' }).click();
      await other.getByText('Retirada').waitFor();
    });
  });
}
