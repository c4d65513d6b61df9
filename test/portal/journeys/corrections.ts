/** The repairs of a social worker: each one in at most five clicks from the child's page, with its history. */
import type { Page } from 'playwright-core';
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';
import { registerChild } from './desk';

/** Clicks, and counts them. */
const counting = (): { click(target: ReturnType<Page['getByRole']>): Promise<void>; clicks(): number } => {
  let count = 0;
  return {
    click: async (target) => {
      count++;
      await target.click();
    },
    clicks: () => count,
  };
};

export function correctionJourneys(stage: Stage): void {
  describe('a social worker puts right', () => {
    it('a telephone, a surname and an allergy, in at most five clicks each, and reads the history', async () => {
      const child = someone({ years: [2014, 2020] });
      const path = await registerChild(stage, child);
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      const people = page.locator('.people li');
      const dialog = page.getByRole('dialog');

      const telephone = counting();
      await telephone.click(people.getByRole('button', { name: /^Corregir/ }));
      expect(await faultsDayAndNight(page)).toEqual([]);
      await dialog.getByLabel('Teléfono').fill('6641234567');
      await dialog.getByLabel(/^Por qué/).fill('Dio otro número');
      await telephone.click(dialog.getByRole('button', { name: 'Guardar la corrección' }));
      await dialog.waitFor({ state: 'detached' });
      await people.getByText('664 123 4567').or(people.getByText('6641234567')).first().waitFor();
      expect(telephone.clicks()).toBeLessThanOrEqual(5);

      const surname = counting();
      await surname.click(
        page
          .getByRole('button', { name: 'Corregir: Datos' })
          .or(page.locator('section', { hasText: 'CURP' }).getByRole('button', { name: /^Corregir/ }))
          .last(),
      );
      await dialog.getByLabel('Primer apellido').fill('Beltrán');
      await dialog.getByLabel(/^Alergias/).fill('Penicilina');
      await dialog.getByLabel(/^Por qué/).fill('Así está en el acta');
      const save = dialog.getByRole('button', { name: 'Cambiar la identidad' });
      expect(await save.getAttribute('class')).toContain('danger');
      await surname.click(save);
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1, name: /Beltrán/ }).waitFor();
      expect(surname.clicks()).toBeLessThanOrEqual(5);

      await page.getByText('Historia de correcciones').last().click();
      await page.getByText(/vacío → Penicilina/).waitFor();
      await page.getByText(/→ Beltrán/).waitFor();
      expect(await page.getByText(/Así está en el acta/).count()).toBe(2);
      expect(await faultsDayAndNight(page)).toEqual([]);
    });
  });
}
