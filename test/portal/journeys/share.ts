/** A mother shares the emergency sheet; a doctor without an account opens it and leaves a note. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { PHONE } from '../chromium';
import type { Stage } from '../stage';

export function shareJourneys(stage: Stage): void {
  describe('a shared emergency sheet', () => {
    it('is made, opened by an outsider in a browser of its own, and ended by the family', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Compartir la hoja de urgencias/ }).click();
      await page.getByLabel(/^Para quién es/).fill('Hospital de Ensenada');
      await page.getByRole('button', { name: 'Hacer el enlace' }).click();
      await page.getByRole('heading', { name: 'El enlace está listo' }).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      const link = (await page.locator('.address a').getAttribute('href'))!;
      const passcode = await page.locator('.large-code').innerText();
      const shot = await page.locator('svg.qr').screenshot();
      const image = await loadImage(shot);
      const context = createCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      expect(jsQR(data, width, height)?.data).toBe(link);
      await page.getByRole('button', { name: 'Copiar el enlace' }).click();
      await page.locator('.card [role=status]', { hasText: /copi/ }).waitFor();
      // On one paper the passcode would open the link for whoever finds it.
      await page.emulateMedia({ media: 'print' });
      expect([await page.locator('svg.qr').isVisible(), await page.locator('.large-code').isVisible()]).toEqual([
        true,
        false,
      ]);
      await page.emulateMedia({ media: null });

      const { page: outside } = await stage.portal.visit({ viewport: PHONE, path: new URL(link).pathname });
      const asked: string[] = [];
      outside.on('request', (request) => asked.push(request.url()));
      // Over an address without a link: no other page is loaded.
      await outside.goto(link.replace(new URL(link).origin, stage.portal.url));
      const open = outside.getByRole('button', { name: 'Abrir la hoja' });
      await outside.getByLabel(/^Tu nombre y tu hospital/).fill('Dra. Sol Ibarra, Hospital de Ensenada');
      await outside.getByLabel(/^Clave/).fill('000000');
      await open.click();
      await outside.getByText('La clave no es correcta. Quedan 4 intentos.').waitFor();
      // Some keyboards add a space.
      await outside.getByLabel(/^Clave/).fill(`${passcode} `);
      expect(await faultsDayAndNight(outside)).toEqual([]);
      await outside.route('**/shl/**', (route) => route.fulfill({ status: 503 }), { times: 1 });
      await open.click();
      await outside.getByText('El servicio no está disponible por ahora.').waitFor();
      await open.click();
      await outside.getByRole('heading', { name: 'Alergias' }).waitFor();
      expect(await outside.locator('.sheet').innerText()).toContain('Lo que cambió después no está aquí.');
      expect(await faultsDayAndNight(outside)).toEqual([]);
      // The key stands behind the # alone.
      expect(asked.filter((url) => url.includes('shlink'))).toEqual([]);
      await outside.getByLabel(/^Qué le hicieron/).fill('Le dimos cefepima a las 3:10');
      await outside.getByRole('button', { name: 'Enviar la nota' }).click();
      await outside.locator('.success', { hasText: 'La nota se envió a su hospital.' }).waitFor();
      const saved = outside.waitForEvent('download');
      await outside.getByRole('link', { name: 'Guardar como PDF' }).click();
      expect((await saved).suggestedFilename()).toBe('hoja-de-urgencias.pdf');

      await page.getByRole('button', { name: 'Ya lo tengo' }).click();
      await page.reload();
      const card = page.locator('.notices li', { hasText: 'Hospital de Ensenada' }).first();
      await card.getByText(/Dra\. Sol Ibarra, Hospital de Ensenada la abrió/).waitFor();
      await card.getByText('Le dimos cefepima a las 3:10').waitFor();
      expect(await card.innerText()).toMatch(/Sirve hasta el .+[ap]\.m\. Se puede abrir/);
      await card.getByRole('button', { name: /^Terminar el enlace\s?: Hospital de Ensenada/ }).click();
      await card.getByText('Terminado').waitFor();
      expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.goto(page.url().replace('compartir', 'accesos'));
      await page.locator('.log li', { hasText: 'Dra. Sol Ibarra, Hospital de Ensenada' }).first().waitFor();
      await outside.reload();
      await outside.getByLabel(/^Tu nombre y tu hospital/).fill('Dra. Sol Ibarra');
      await outside.getByLabel(/^Clave/).fill(passcode);
      await open.click();
      await outside.getByText('Este enlace ya no sirve.').waitFor();
    });
  });
}
