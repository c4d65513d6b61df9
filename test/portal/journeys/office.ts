/** The day of an administrator and of an auditor: settings, staff, and who looked at a record. */
import { operation } from '../../support/client';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, PHONE } from '../chromium';
import { hand, type Stage } from '../stage';

export function officeStories(stage: Stage): void {
  describe('the office', () => {
    it('of an administrator sets when to call after an absence, and is told what is out of range', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.administrator, viewport: LAPTOP, path: '/mesa' });
      await page.getByRole('link', { name: 'Ajustes de la unidad' }).click();
      const hours = page.getByLabel(/^Inducción: horas/);
      await hours.waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      const before = await hours.inputValue();
      const save = page.getByRole('button', { name: 'Guardar los ajustes' });
      await hours.fill('500');
      await save.click();
      await page.locator('.problem').waitFor();
      await hours.fill('');
      await save.click();
      await page.locator('.problem', { hasText: 'Falta este dato.' }).waitFor();
      await hours.fill('36');
      await save.click();
      await page.getByText('Guardado.').first().waitFor();
      await page.reload();
      expect(await page.getByLabel(/^Inducción: horas/).inputValue()).toBe('36');
      await page.getByLabel(/^Inducción: horas/).fill(before);
      await save.click();
      await page.getByText('Guardado.').first().waitFor();
      await page.getByRole('link', { name: 'Personal' }).click();
      await page.getByLabel('Nombre o CURP').waitFor();
    });

    it('of an administrator publishes from which temperature to call, and families read that one', async () => {
      const administrator = await hand(stage, CURPS.administrator);
      const publish = (callNowFrom: number): Promise<unknown> =>
        administrator(operation('set-unit-settings'), {
          input: { medicalUnitClues: 'JCIMS000325', feverRule: { callNowFrom, text: 'Llama, también de noche.' } },
        });
      await publish(37.8);
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE, path: '/alarma' });
      await page.getByRole('heading', { name: 'Fiebre de 37.8 °C o más' }).waitFor();
      await publish(38);
    });

    it('of an auditor finds a record by CURP, reads who looked and why it is unusual, and nobody elsewhere', async () => {
      const worker = await hand(stage, CURPS.socialWorker);
      const { patients } = await worker<{ patients: { edges: { node: { id: string; curp: string } }[] } }>(
        operation('patients'),
        { first: 1 },
      );
      const { curp } = patients.edges[0]!.node;
      const { page } = await stage.portal.visit({ as: CURPS.auditor, viewport: LAPTOP, path: '/mesa' });
      const searches: string[] = [];
      page.on('request', (request) => {
        if (request.postData()?.includes('query AuditChild')) searches.push(request.url());
      });
      await page.getByLabel('CURP').fill(curp.toLowerCase());
      await page.getByRole('button', { name: 'Buscar' }).click();
      await page.getByRole('heading', { name: 'Todos los accesos' }).waitFor();
      await page.locator('.log code', { hasText: 'patients' }).first().waitFor();
      expect(await page.locator('.log li').count()).toBeGreaterThan(1);
      expect(await faultsDayAndNight(page)).toEqual([]);
      // A telephone or a laptop that wakes up does not search by itself.
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.getByLabel('CURP').fill('XEXX010101HNEXXXA4');
      await page.getByRole('button', { name: 'Buscar' }).click();
      await page.getByText('No hay nadie con esta CURP en tus unidades.').waitFor();
      expect(searches).toHaveLength(2);
    });
  });
}
