/** Who may see a child, and the end of its carnet, at the desk. */
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';
import { registerChild } from './desk';

export function accessStories(stage: Stage): void {
  it('a social worker is warned before the last adult loses access, and ends it with a tick', async () => {
    const path = await registerChild(stage, someone({ years: [2014, 2020] }));
    const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const dialog = page.getByRole('dialog');
    const revoke = dialog.getByRole('button', { name: 'Retirar el permiso' });
    await page.getByRole('button', { name: /^Retirar el permiso/ }).click();
    await dialog.getByText('Nadie más puede ver este carnet.').waitFor();
    expect(await revoke.getAttribute('class')).toContain('danger');
    await revoke.click();
    await dialog.locator('.problem').waitFor();
    await dialog.getByLabel('Motivo').fill('Lo pidió por escrito');
    await revoke.click();
    await dialog.getByText('Después de esto ninguna persona adulta podrá ver este carnet.').waitFor();
    expect(await faultsDayAndNight(page)).toEqual([]);
    await dialog.getByLabel('Es la última persona con acceso').check();
    await revoke.click();
    await page.getByText('Todavía no hay nadie registrado que la o lo cuide.').waitFor();
  });
}
