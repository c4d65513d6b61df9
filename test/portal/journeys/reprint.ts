/** The reprint of the Cartilla's cover, by a stranger without an account. */
import { CURPS, SECURITY_CODE } from '../../support/scenario';
import { LAPTOP } from '../chromium';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage';

async function fill(page: Page, code: string, nss = '12068800007'): Promise<void> {
  await page.locator('.captcha img').waitFor();
  await page.getByLabel('CURP de quien es la Cartilla').fill('HERS160314MJCRMFZ6');
  await page.getByLabel('Número de Seguridad Social (NSS)').fill(nss);
  await page.getByLabel('Correo electrónico').fill('guadalupe.ramirez@example.test');
  await page.getByLabel('Escribe el correo otra vez').fill('guadalupe.ramirez@example.test');
  await page.getByLabel('Escribe los números de la imagen').fill(code);
}

export function reprintJourneys(stage: Stage): void {
  describe('the public reprint', () => {
    it('gives a PDF for the right code, and its address works', async () => {
      const { page } = await stage.portal.visit({ path: '/reimpresion', viewport: LAPTOP });
      await fill(page, SECURITY_CODE);
      await page.getByRole('button', { name: 'Pedir la portada' }).click();
      await page.getByRole('heading', { name: 'Tu portada está lista' }).waitFor();
      const address = await page.getByRole('link', { name: 'Descargar el PDF' }).getAttribute('href');
      const pdf = await fetch(address!);
      expect(pdf.headers.get('content-type')).toContain('application/pdf');
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    });

    it('asks for another code after a wrong one, and keeps what was typed', async () => {
      const { page } = await stage.portal.visit({ path: '/reimpresion' });
      await fill(page, '000000');
      const before = await page.locator('.captcha img').getAttribute('src');
      await page.getByRole('button', { name: 'Pedir la portada' }).click();
      await page.getByRole('alert').waitFor();
      await page.waitForFunction((old) => document.querySelector('.captcha img')?.getAttribute('src') !== old, before);
      expect(await page.getByLabel('Número de Seguridad Social (NSS)').inputValue()).toBe('12068800007');
      expect(await page.getByLabel('Escribe los números de la imagen').inputValue()).toBe('');
    });

    it('says what is missing or differs without using up the picture', async () => {
      const { page } = await stage.portal.visit({ path: '/reimpresion' });
      await fill(page, SECURITY_CODE);
      const before = await page.locator('.captcha img').getAttribute('src');
      await page.getByLabel('Número de Seguridad Social (NSS)').fill('');
      await page.getByLabel('Escribe el correo otra vez').fill('otra@example.test');
      await page.getByRole('button', { name: 'Pedir la portada' }).click();
      await page.getByText('Falta escribir esto.').waitFor();
      await page.getByText('No es el mismo correo que escribiste arriba.').waitFor();
      expect(await page.locator('.captcha img').getAttribute('src')).toBe(before);
      const other = page.getByRole('button', { name: 'Otra imagen' });
      await other.click();
      await page.waitForFunction((old) => document.querySelector('.captcha img')?.getAttribute('src') !== old, before);
      expect(await other.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('says what to do when CURP and NSS do not go together', async () => {
      const { page } = await stage.portal.visit({ path: '/reimpresion' });
      await fill(page, SECURITY_CODE, '45977900005');
      await page.getByRole('button', { name: 'Pedir la portada' }).click();
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect((await alert.locator('p').allInnerTexts()).length).toBe(2);
    });

    it('reads the code aloud to who cannot see it', async () => {
      const { page } = await stage.portal.visit({ path: '/reimpresion' });
      await page.locator('.captcha img').waitFor();
      await page.getByRole('button', { name: 'Oír los números' }).click();
      await page.locator('audio').waitFor();
      await page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 1);
    });

    it('lists the other procedures, also for who is signed in', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/tramites' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);
    });
  });
}
