/** What the desk records as facts, and the family reads: how to prepare for a day, and the port on the emergency sheet. */
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { hand, type Stage } from '../stage';

export function factStories(stage: Stage): void {
  describe('at the desk of a child', () => {
    const childOf = async (): Promise<string> => {
      const caregiver = await hand(stage, CURPS.caregiver);
      const { viewer } = await caregiver<{ viewer: { patients: { id: string }[] } }>(
        '{ viewer { patients { id } } }',
        {},
      );
      return viewer.patients[0]!.id;
    };

    it('a visit is booked with what to bring and how long to fast, which the family reads on that day', async () => {
      const path = `/mesa/paciente/${await childOf()}/citas`;
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      await page.getByRole('button', { name: 'Programar una cita' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Día').fill('2027-03-19');
      await dialog.getByLabel(/^Qué traer/).fill('Acta de nacimiento\n\nDos fotos');
      await dialog.getByLabel(/^Horas sin beber/).fill('2');
      const book = dialog.getByRole('button', { name: 'Programar una cita' });
      await book.click();
      // Who does not drink does not eat either.
      await dialog.locator('.problem').waitFor();
      await dialog.getByLabel(/^Horas sin comer/).fill('6');
      expect(await faultsDayAndNight(page)).toEqual([]);
      await book.click();
      await dialog.waitFor({ state: 'detached' });
      const home = await stage.portal.visit({ as: CURPS.caregiver, path: '/dia/2027-03-19' });
      await home.page.getByRole('listitem').filter({ hasText: 'Dos fotos' }).waitFor();
      await home.page.getByText(/Sin comida desde .+2:00\sa\.m\. hasta .+8:00\sa\.m\./).waitFor();
    });

    it('a clinician records a port, which stands on the emergency sheet', async () => {
      const child = await childOf();
      const path = `/mesa/paciente/${child}`;
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path });
      await page.getByRole('button', { name: 'Anotar el catéter o puerto' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué tiene').selectOption('PORT');
      await dialog.getByLabel(/^En qué parte/).fill('Lado derecho del tórax');
      await dialog.getByLabel(/^Colocado el/).fill('2099-01-01');
      expect(await faultsDayAndNight(page)).toEqual([]);
      const save = dialog.getByRole('button', { name: 'Guardar' });
      await save.click();
      await dialog.locator('.problem').waitFor();
      await dialog.getByLabel(/^Colocado el/).fill('2026-05-04');
      await save.click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/Puerto · Lado derecho del tórax · desde el 4 may 2026/).waitFor();
      const home = await stage.portal.visit({ as: CURPS.caregiver, path: `/carnet/${child}/urgencias` });
      await home.page.getByText(/Puerto, Lado derecho del tórax, desde el 4 may 2026/).waitFor();
    });
  });
}
