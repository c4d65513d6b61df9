/** The cartilla at the desk: a clinician records what was done and what makes vaccines wait; a social worker registers who has no cancer. */
import type { Page } from 'playwright-core';
import { familyPapers } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, PHONE } from '../chromium';
import type { Stage } from '../stage';
import { startForNewChild } from '../treatments';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

export function cartillaStories(stage: Stage): void {
  it('a clinician records a vaccine and a blood product at the desk, and takes both back', async () => {
    const { patientId } = await startForNewChild(stage);
    const { page } = await stage.portal.visit({
      as: CURPS.clinician,
      viewport: LAPTOP,
      path: `/mesa/paciente/${patientId}/cartilla`,
    });
    const dialog = page.getByRole('dialog');
    const row = (text: string) => page.locator('.rows li', { hasText: text });
    // A live vaccine waits for the treatment, with its reason beside the button and in the dialog.
    const srp = row('SRP').first();
    await srp.getByText('En espera por el tratamiento').waitFor();
    await srp.getByRole('button', { name: /^Anotar/ }).click();
    expect(await dialog.innerText()).toContain('avisa hoy mismo a oncología');
    await dialog.getByRole('button', { name: 'Cancelar' }).click();

    await page.getByRole('button', { name: 'Anotar una acción ya hecha' }).click();
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.getByText('Falta este dato.').first().waitFor();
    await dialog.getByLabel('Acción').selectOption({ label: await firstInfluenza(page) });
    await dialog.getByLabel('Día en que se hizo').fill(YESTERDAY);
    await dialog.getByLabel('Lote').fill('L-77');
    expect(await faultsDayAndNight(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Anotadas/).click();
    await row('Lote L-77')
      .getByRole('button', { name: /^Se anotó por error/ })
      .click();
    await dialog.getByLabel('Por qué').fill('Era de otra niña.');
    await dialog.getByRole('button', { name: 'Se anotó por error' }).click();
    await row('Lote L-77').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Anotar un hecho' }).click();
    await dialog.getByLabel('Qué es').selectOption('BLOOD_PRODUCT');
    await dialog.getByLabel('Producto').selectOption('PLASMA_OR_PLATELETS');
    await dialog.getByLabel('Día en que fue').fill(YESTERDAY);
    await dialog.getByLabel('De dónde se sabe').fill('Hoja de transfusión');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    const fact = row('Plasma o plaquetas');
    await fact.getByText('Hoja de transfusión').waitFor();
    await fact.getByRole('button', { name: /^Se anotó por error/ }).click();
    await dialog.getByLabel('Por qué').fill('Fueron eritrocitos lavados.');
    await dialog.getByRole('button', { name: 'Se anotó por error' }).click();
    await page.getByText('No hay trasplantes, productos de sangre').waitFor();
  });

  it('a social worker registers a person without cancer, and notes that the CURP has a problem', async () => {
    const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: PHONE, path: '/mesa/registrar' });
    await page.getByRole('link', { name: 'Registrar a una persona sin cáncer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Registrar a una persona sin cáncer' }).waitFor();
    expect(await page.getByLabel('Diagnóstico (CIE-10)').count()).toBe(0);
    await page.getByRole('button', { name: 'Registrar a la persona' }).click();
    await page.locator('.problem').first().waitFor();
    const { patient } = familyPapers('JCIMS000325', { born: '2019-03-04' });
    await page.getByLabel('CURP', { exact: true }).fill(patient.curp);
    await page.getByLabel('Nombre o nombres').fill(patient.givenNames);
    await page.getByLabel('Primer apellido').fill(patient.firstSurname);
    if (patient.secondSurname) await page.getByLabel('Segundo apellido').fill(patient.secondSurname);
    await page.getByLabel('Número de expediente').fill(patient.recordNumber);
    await page.getByLabel('NSS de la persona asegurada').fill(patient.nss);
    await page.getByRole('button', { name: 'Registrar a la persona' }).click();
    await page
      .getByText(/quedó registrada o registrado, con el folio/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Abrir su página' }).click();
    await page.getByRole('button', { name: 'La CURP tiene un problema' }).click();
    const dialog = page.getByRole('dialog');
    const text = dialog.getByLabel('Qué pasa con la CURP');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.locator('.problem').waitFor();
    await text.fill('El acta dice otro apellido');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.waitFor({ state: 'detached' });
    // An empty text does not remove what was noted: that is said on purpose.
    await page.getByRole('button', { name: 'La CURP tiene un problema' }).click();
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.locator('.problem').waitFor();
    await dialog.getByLabel('Ya se resolvió: quitar lo anotado').check();
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await dialog.waitFor({ state: 'detached' });
    // A social worker reads the cartilla, and records nothing in it.
    expect(await page.getByRole('button', { name: /^Anotar/ }).count()).toBe(0);
    expect(await faultsDayAndNight(page)).toEqual([]);
  });
}

const firstInfluenza = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog').getByLabel('Acción').locator('option').allInnerTexts()).find((text) =>
    text.startsWith('Influenza'),
  )!;
