/** A clinician who writes down a blood count with weight and height in one act, and takes back what was of another child. */
import families from '../../../src/demo/data/families.json';
import { operation } from '../../support/client';
import { familyPapers } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { hand, type Stage } from '../stage';

const EIGHT_YEARS_AGO = `${new Date().getFullYear() - 8}-01-15`;

/** A child of 27 kg and 125 cm whose treatment begins today; answers its id. */
async function childInTreatment(stage: Stage): Promise<string> {
  const [worker, clinician] = [await hand(stage, CURPS.socialWorker), await hand(stage, CURPS.clinician)];
  const registered = await worker<{ registerFamily: { patient: { id: string } } }>(operation('register-family'), {
    input: familyPapers(families[0]!.medicalUnitClues, { born: EIGHT_YEARS_AGO }),
  });
  const { id: patientId } = registered.registerFamily.patient;
  const { startTreatment } = await clinician<{ startTreatment: object }>(operation('start-treatment'), {
    input: {
      requestId: crypto.randomUUID(),
      patientId,
      protocolCode: 'LLA-TOTAL-XV-RE',
      startsOn: new Date().toISOString().slice(0, 10),
      heightCm: 125,
      weightKg: 27,
    },
  });
  expect(startTreatment).toMatchObject({ status: 'ACTIVE' });
  return patientId;
}

export function measurementStories(stage: Stage): void {
  it('a clinician records measurements of one moment, reads what they propose, and takes one back', async () => {
    const patientId = await childInTreatment(stage);
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
