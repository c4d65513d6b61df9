/** How a person is reached: another address is added, proven by its code, chosen by topic and removed, on a small screen. */
import { lettersIn, until } from '../../support/letters';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import type { Stage } from '../stage';

const ADDRESS = 'trabajo.de.rosa@correo.example';

export function reachJourneys(stage: Stage): void {
  describe('how a person is reached', () => {
    it('is chosen in the settings, with a code for another address', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/ajustes' });
      await page.getByRole('link', { name: 'Cómo te avisamos' }).click();
      await page.getByRole('heading', { level: 1, name: 'Cómo te avisamos' }).waitFor();
      const before = page.getByLabel('Días antes de ir al hospital');
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('mutation SetPreferences') ? route.abort() : route.continue(),
      );
      await before.click();
      await page.getByRole('alert').waitFor();
      expect(await before.isChecked()).toBe(true);
      await page.unrouteAll();
      await page.getByLabel('La tarde anterior').uncheck();
      await page.getByLabel('Correo electrónico').fill(ADDRESS);
      await page.getByRole('button', { name: 'Agregar' }).click();
      const card = page.getByRole('region', { name: /^Correo t\*\*\*@/ });
      await card.getByText('Falta confirmar').waitFor();
      const letter = await until(async () =>
        (await lettersIn(stage.directory.dataDir)).find(({ kind, to }) => kind === 'CHANNEL_CODE' && to === ADDRESS),
      );
      const code = /^Código: (\d{6})$/m.exec(letter.text)![1]!;
      await card.getByLabel('Código de seis números').fill(code === '000000' ? '111111' : '000000');
      await card.getByRole('button', { name: 'Confirmar' }).click();
      await card.getByText(/El código no es correcto/).waitFor();
      await card.getByLabel('Código de seis números').fill(code);
      await card.getByRole('button', { name: 'Confirmar' }).click();
      await card.getByText('En uso').waitFor();
      await card.getByLabel('Cambios').uncheck();
      expect(await faultsDayAndNight(page)).toEqual([]);
      await page.reload();
      await card.getByText('En uso').waitFor();
      expect(await card.getByLabel('Cambios').isChecked()).toBe(false);
      expect(await page.getByLabel('La tarde anterior').isChecked()).toBe(false);
      await card.getByRole('button', { name: 'Quitar' }).click();
      await card.waitFor({ state: 'detached' });
    });

    it('takes the code of the first address of a person whose account has none', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/robots.txt' });
      const address = { id: 'C1', kind: 'EMAIL', address: 'r***@correo.example', status: 'UNPROVEN', topics: [] };
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const json = (await response.json()) as { data?: { viewer?: { email?: null; preferences?: object } } };
        const viewer = json.data?.viewer;
        if (viewer?.email) viewer.email = null;
        if (viewer?.preferences) Object.assign(viewer.preferences, { channels: [address] });
        await route.fulfill({ response, json });
      });
      await page.goto(`${stage.portal.url}/mensajes`);
      const card = page.getByRole('region', { name: /^Correo r\*\*\*@/ });
      await card.getByLabel('Código de seis números').waitFor();
      await card.getByRole('button', { name: /^Quitar\s?: Correo r\*\*\*@correo\.example$/ }).waitFor();
    });
  });
}
