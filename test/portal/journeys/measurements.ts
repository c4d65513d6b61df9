/** A clinician who writes down a blood count with weight and height in one act, and takes back what was of another child. */
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';
import { startForNewChild } from '../treatments';

export function measurementStories(stage: Stage): void {
  it('a clinician records measurements of one moment, reads what they propose, and takes one back', async () => {
    const { patientId } = await startForNewChild(stage);
    const { page } = await stage.portal.visit({
      as: CURPS.clinician,
      viewport: LAPTOP,
      path: `/mesa/paciente/${patientId}/seguimiento`,
    });
    await page.getByRole('button', { name: 'Anotar mediciones' }).click();
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: 'Guardar' });
    await save.click();
    await dialog.getByText('Anota al menos un valor.').first().waitFor();
    await dialog.getByLabel('Peso (kg)').fill('340');
    await dialog.getByLabel('Estatura (cm)').fill('125');
    await dialog.getByLabel('Temperatura (°C)').fill('36.8');
    await dialog.getByLabel('Unidad de neutrófilos').selectOption('10³/µL');
    await dialog.getByLabel('Neutrófilos (10³/µL)').fill('1.5');
    await dialog.getByLabel('Plaquetas (/µL)').fill('180000');
    expect(await faultsDayAndNight(page)).toEqual([]);
    await save.click();
    // What cannot be is refused at its field; nothing is saved.
    await dialog.locator('.field.wrong', { hasText: 'Peso (kg)' }).waitFor();
    await dialog.getByLabel('Peso (kg)').fill('60');
    await save.click();
    await dialog.getByLabel('Motivo para seguir').first().waitFor();
    for (const reason of await dialog.getByLabel('Motivo para seguir').all()) await reason.fill('Se midió dos veces.');
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('ninguna dosis cambia hasta que').waitFor();
    const note = await page.locator('.note', { hasText: 'Es una propuesta' }).innerText();
    expect(note).toMatch(/con 60 kg, 125 cm, alguna dosis por dar cambiaría \+\d+ %/);
    const row = (text: string) => page.locator('.rows li', { hasText: text });
    for (const text of ['60 kg', '125 cm', '36.8 °C', '1.5 10³/µL', '180,000 /µL'])
      await row(text).getByText('Retenido: la familia no lo ve').waitFor();
    await page.locator('.identity').getByText('Peso 60 kg').waitFor();

    await row('180,000')
      .getByRole('button', { name: /^Se anotó por error/ })
      .click();
    const asks = page.getByRole('dialog', { name: '¿Se anotó por error?' });
    expect(await asks.innerText()).toContain('180,000');
    await asks.getByRole('button', { name: 'Se anotó por error' }).click();
    await asks.locator('.problem').first().waitFor();
    await asks.getByLabel('Por qué').fill('Era de otra paciente.');
    await asks.getByRole('button', { name: 'Se anotó por error' }).click();
    await row('180,000').waitFor({ state: 'detached' });
    await row('36.8 °C').waitFor();

    await page.getByRole('button', { name: 'Anotar mediciones' }).click();
    await dialog.getByLabel('Hemoglobina (g/dL)').fill('11.2');
    await dialog.getByLabel('La familia ya puede verlo').check();
    await save.click();
    await row('11.2 g/dL').getByText('La familia lo ve', { exact: true }).waitFor();
  });
}
