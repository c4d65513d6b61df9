/** Who has forgotten the password asks for a link and chooses another one. */
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { PHONE } from '../chromium';
import type { Stage } from '../stage';

export function resetStories(stage: Stage): void {
  describe('who has forgotten the password', () => {
    it('asks for a link, and is told when a link does not work any more', async () => {
      const { page } = await stage.portal.visit({ viewport: PHONE, path: '/' });
      await page.getByRole('link', { name: 'Olvidé mi contraseña' }).click();
      await page.getByLabel('Tu CURP').fill(CURPS.otherCaregiver);
      expect(await faultsDayAndNight(page)).toEqual([]);
      await page.getByRole('button', { name: 'Mandarme el enlace' }).click();
      await page.getByText(/^Si hay una cuenta con esa CURP/).waitFor();

      await page.goto(`${stage.portal.url}/restablecer#${'a'.repeat(43)}`);
      await page.getByLabel('Contraseña nueva').fill('violeta sartén kilómetro azul');
      await page.getByLabel('Escríbela otra vez').fill('violeta sartén kilómetro azul');
      expect(await faultsDayAndNight(page)).toEqual([]);
      expect(page.url()).not.toContain('#');
      await page.locator('form button[type=submit]').click();
      await page.getByText(/^Este enlace ya no sirve/).waitFor();
    });
  });
}
