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

      const { page: outside } = await stage.portal.visit({ viewport: PHONE, path: new URL(link).pathname });
      const asked: string[] = [];
      outside.on('request', (request) => asked.push(request.url()));
      await outside.goto(link.replace(new URL(link).origin, stage.portal.url));
      await outside.reload();
      const open = outside.getByRole('button', { name: 'Abrir la hoja' });
      await outside.getByLabel(/^Tu nombre y tu hospital/).fill('Dra. Sol Ibarra, Hospital de Ensenada');
      await outside.getByLabel(/^Clave/).fill('000000');
      await open.click();
      await outside.getByText('La clave no es correcta. Quedan 4 intentos.').waitFor();
      await outside.getByLabel(/^Clave/).fill(passcode);
      expect(await faultsDayAndNight(outside)).toEqual([]);
      await open.click();
      await outside.getByRole('heading', { name: 'Alergias' }).waitFor();
      expect(await outside.locator('.sheet').innerText()).toContain('Lo que cambió después no está aquí.');
      expect(await faultsDayAndNight(outside)).toEqual([]);
      // The key stands behind the # alone.
      expect(asked.filter((url) => url.includes('shlink'))).toEqual([]);
      await outside.getByLabel(/^Qué le hicieron/).fill('Le dimos cefepima a las 3:10');
      await outside.getByRole('button', { name: 'Enviar la nota' }).click();
      await outside.getByText('La nota se envió a su hospital.').waitFor();
      const saved = outside.waitForEvent('download');
      await outside.getByRole('link', { name: 'Guardar como PDF' }).click();
      expect((await saved).suggestedFilename()).toBe('hoja-de-urgencias.pdf');

      await page.getByRole('button', { name: 'Ya lo tengo' }).click();
      await page.reload();
      const card = page.locator('.notices li', { hasText: 'Hospital de Ensenada' }).first();
      await card.getByText(/Dra\. Sol Ibarra, Hospital de Ensenada la abrió/).waitFor();
      await card.getByText('Le dimos cefepima a las 3:10').waitFor();
      await card.getByRole('button', { name: 'Terminar el enlace' }).click();
      await card.getByText('Terminado').waitFor();
      await outside.reload();
      await outside.getByLabel(/^Tu nombre y tu hospital/).fill('Dra. Sol Ibarra');
      await outside.getByLabel(/^Clave/).fill(passcode);
      await open.click();
      await outside.getByText('Este enlace ya no sirve.').waitFor();
    });
  });
}
