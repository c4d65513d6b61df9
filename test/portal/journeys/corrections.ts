/** The repairs of a social worker: each one in at most five clicks from the child's page, with its history. */
import type { Page } from 'playwright-core';
import { operation } from '../../support/client';
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { hand, type Stage } from '../stage';
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
    it('a surname while a colleague records an allergy: the allergy stays', async () => {
      const path = await registerChild(stage, someone({ years: [2014, 2020] }));
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      const dialog = page.getByRole('dialog');
      const open = () => page.getByRole('button', { name: /^Corregir ?: Datos/ }).click();
      await open();
      await dialog.getByLabel('Primer apellido').fill('Quintanar');
      await dialog.getByLabel(/^Por qué/).fill('Así está en el acta');
      const clinician = await hand(stage, CURPS.clinician);
      const patientId = path.split('/').at(-1)!;
      const { patient } = await clinician<{ patient: { revision: number } }>(
        'query($id: ID!) { patient(id: $id) { revision } }',
        { id: patientId },
      );
      const set = { allergies: ['Penicilina'] };
      const input = { patientId, expectedRevision: patient.revision, set, reason: 'Lo dijo la madre' };
      await clinician(operation('correct-patient'), { input });
      const save = dialog.getByRole('button', { name: 'Cambiar la identidad' });
      await save.click();
      await dialog.getByText('Alguien más lo cambió mientras tanto.').waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('dialog textarea')].some(
          (area) => (area as HTMLTextAreaElement).value === 'Penicilina',
        ),
      );
      // What was typed waits after Esc, without the fields that were not touched.
      await page.keyboard.press('Escape');
      await open();
      expect(await dialog.getByLabel(/^Alergias/).inputValue()).toBe('Penicilina');
      await save.click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1, name: /Quintanar/ }).waitFor();
      await page.locator('.facts').getByText('Penicilina').waitFor();
    });

    it('an allergy, and is not offered to undo the act before it any more', async () => {
      const path = await registerChild(stage, someone({ years: [2014, 2020] }));
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      const dialog = page.getByRole('dialog');
      const offer = page.getByRole('region', { name: 'Lo último que hiciste' });
      await page.getByRole('button', { name: /^Cambiar ?: Derechos/ }).click();
      await dialog.getByLabel('Vigencia').selectOption('GRACE_PERIOD');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await offer.waitFor();
      await page.getByRole('button', { name: /^Corregir ?: Datos/ }).click();
      await dialog.getByLabel(/^Alergias/).fill('Látex');
      await dialog.getByLabel(/^Por qué/).fill('Lo dijo la madre');
      await dialog.getByRole('button', { name: 'Guardar la corrección' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await offer.count()).toBe(0);
    });

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
