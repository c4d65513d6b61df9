/** Who may see a child, and the end of its carnet, at the desk. */
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';
import { startForNewChild } from '../treatments';
import { registerChild } from './desk';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

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

  it('a clinician records a death, a social worker confirms it, and it is undone', async () => {
    const { patientId } = await startForNewChild(stage);
    const path = `/mesa/paciente/${patientId}`;
    const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path });
    const name = await page.locator('.identity strong').innerText();
    const dialog = page.getByRole('dialog');
    const end = dialog.getByRole('button', { name: 'Terminar el carnet' });
    await page.getByRole('button', { name: 'Terminar el carnet' }).click();
    expect(await dialog.locator('h2').innerText()).toContain(name);
    expect(await end.getAttribute('class')).toContain('danger');
    await end.click();
    await dialog.getByText('Falta este dato.').waitFor();
    await dialog.getByLabel('Cómo termina').selectOption('DIED');
    await dialog.getByText('No se envía nada a nadie, ni ahora ni después').waitFor();
    await dialog.getByLabel('Día').fill(YESTERDAY);
    await dialog.getByLabel(/^Motivo o nota/).fill('Lo dijo la abuela por teléfono');
    expect(await faultsDayAndNight(page)).toEqual([]);
    await end.click();
    const note = page.getByRole('region', { name: 'Fin del carnet' });
    await note.getByText('Lo anotaste tú.').waitFor();
    // The person who recorded it does not confirm it.
    expect(await note.getByRole('button', { name: /^Confirmar/ }).count()).toBe(0);
    expect(await faultsDayAndNight(page)).toEqual([]);

    const desk = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const waiting = desk.page.getByRole('region', { name: 'Fin del carnet' });
    await waiting.getByText('Falta que otra persona de la unidad lo confirme.').waitFor();
    await waiting.getByText('Lo dijo la abuela por teléfono').waitFor();
    await waiting.getByRole('button', { name: /^Confirmar/ }).click();
    const asked = desk.page.getByRole('dialog');
    expect(await asked.locator('h2').innerText()).toContain(name);
    expect(await faultsDayAndNight(desk.page)).toEqual([]);
    await asked.getByRole('button', { name: 'Confirmar' }).click();
    await waiting.getByText('Lo confirmó').waitFor();

    await waiting.getByRole('button', { name: /^Deshacer/ }).click();
    await asked.getByRole('button', { name: 'Deshacer' }).click();
    await asked.locator('.problem').waitFor();
    await asked.getByLabel(/^Por qué/).fill('Era otra niña');
    await asked.getByRole('button', { name: 'Deshacer' }).click();
    await waiting.waitFor({ state: 'detached' });
    await desk.page.getByText('El carnet está abierto.').waitFor();
  });
}
