/** A clinician starts a treatment with a weight that was typed wrong, and records a dose for the wrong child. */
import { operation } from '../../support/client';
import { someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { LAPTOP } from '../chromium';
import type { Page } from 'playwright-core';
import { hand, type Stage } from '../stage';
import { EIGHT_YEARS_AGO, startForNewChild } from '../treatments';
import { registerChild } from './desk';

const REASON = 'Motivo para seguir';

/** Writes a reason into every field that asks for one. */
async function giveReasons(page: Page): Promise<void> {
  for (const field of await page.getByRole('dialog').getByLabel(REASON).all()) await field.fill('Se midió dos veces.');
}

export function doseJourneys(stage: Stage): void {
  describe('a clinician who starts a treatment', () => {
    it('sees the plan and what stands against it before it starts, and nothing is chosen for her', async () => {
      const child = someone({ born: EIGHT_YEARS_AGO });
      const patient = await registerChild(stage, child);
      const { page } = await stage.portal.visit({
        as: CURPS.clinician,
        viewport: LAPTOP,
        path: `${patient}/tratamiento`,
      });
      await page.getByRole('button', { name: 'Iniciar un tratamiento' }).click();
      const dialog = page.getByRole('dialog');
      const protocol = dialog.getByLabel('Protocolo');
      expect(await protocol.inputValue()).toBe('');
      await dialog.getByRole('button', { name: 'Ver el plan' }).click();
      await dialog.getByText('Falta este dato.').first().waitFor();
      expect(
        await protocol.locator('optgroup').evaluateAll((all) => all.map((one) => one.getAttribute('label'))),
      ).toEqual(['Para su diagnóstico', 'Para otros diagnósticos']);
      await protocol.selectOption({ index: 1 });
      await dialog.getByLabel('Estatura (cm)').fill('125');
      await dialog.getByLabel('Peso (kg)').fill('127');
      await dialog.getByRole('button', { name: 'Ver el plan' }).click();
      await dialog.getByText('Superficie corporal').waitFor();
      const plan = await dialog.innerText();
      for (const part of [child.givenNames, 'EXP-7', '125 cm, 127 kg', '2.1 m²', '127 kg está fuera de lo que pesan'])
        expect(plan).toContain(part);
      await dialog.getByRole('button', { name: 'Confirmar el inicio' }).click();
      await dialog.getByText('Hay algo que revisar antes de guardar.').waitFor();
      await dialog.getByRole('button', { name: 'Cambiar los datos' }).click();
      await dialog.getByLabel('Peso (kg)').fill('27');
      await dialog.getByRole('button', { name: 'Ver el plan' }).click();
      await dialog.getByText('0.97 m²').waitFor();
      expect(await dialog.getByLabel(REASON).count()).toBe(0);
      await dialog.getByRole('button', { name: 'Confirmar el inicio' }).click();
      await page.locator('.cycle-rows li').first().waitFor();
      expect(await page.locator('main').innerText()).toContain('Superficie corporal: 0.97 m²');
      // They come by a question of their own.
      const row = page.locator('.dose-rows li').first();
      await row.getByRole('button', { name: /^Anotar/ }).click();
      await recordsAndTakesBack(page, child.givenNames);
    });
  });

  it('a clinician records a dose of an ended treatment that has no record, and is not offered to correct it', async () => {
    const { page } = await stage.portal.visit({
      as: CURPS.clinician,
      viewport: LAPTOP,
      path: `/mesa/paciente/${await endedTreatment(stage)}/tratamiento`,
    });
    const row = page.locator('.dose-rows li', { hasText: 'sin registro' }).first();
    await row.getByText('No se aplicó').waitFor();
    expect(await row.getByRole('button').allInnerTexts()).toEqual([expect.stringMatching(/^Anotar/)]);
    await row.getByRole('button', { name: /^Anotar/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Qué pasó').locator('option').allInnerTexts()).not.toContain(
      'Se registró por error',
    );
    await dialog.getByLabel('Qué pasó').selectOption('OMITTED');
    await dialog.getByLabel('Motivo').fill('Llegó con fiebre.');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    const recorded = page.locator('.dose-rows li', { hasText: 'Llegó con fiebre.' });
    await recorded.getByRole('button', { name: /^Corregir/ }).waitFor();
  });
}

/** A child whose treatment began three days ago and was ended today, without a record of any dose; answers its id. */
async function endedTreatment(stage: Stage): Promise<string> {
  const { patientId, treatmentId } = await startForNewChild(stage);
  const clinician = await hand(stage, CURPS.clinician);
  const ended = await clinician<{ setTreatmentStatus: object }>(operation('set-treatment-status'), {
    input: { id: treatmentId, status: 'REVOKED', reason: 'Cambio de plan' },
  });
  expect(ended.setTreatmentStatus).toMatchObject({ status: 'REVOKED' });
  return patientId;
}

/** In the dialog of a dose of today: what it says, what it asks, and that an error can be taken back. */
async function recordsAndTakesBack(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const told = await dialog.innerText();
  for (const part of [name, 'EXP-7', 'Nacimiento', 'Día planeado', 'Vía', 'Planeado']) expect(told).toContain(part);
  expect(await dialog.getByLabel('Qué pasó').inputValue()).toBe('');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await dialog.getByText('Falta este dato.').first().waitFor();
  await dialog.getByLabel('Qué pasó').selectOption('GIVEN');
  expect(await dialog.getByLabel('Hora', { exact: true }).inputValue()).toBe('');
  await dialog.getByRole('button', { name: 'Ahora' }).click();
  expect(await dialog.getByLabel('Hora', { exact: true }).inputValue()).toMatch(/^\d\d:\d\d$/);
  const amount = dialog.getByLabel(/^Cuánto se dio/);
  expect(await amount.inputValue()).toBe('');
  const planned = Number(/Planeado\s+([\d.,]+)/.exec(told)![1]!.replace(',', ''));
  await amount.fill(String(Math.round(planned * 150) / 100));
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await dialog.getByText(/% de lo planeado/).waitFor();
  await giveReasons(page);
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  const row = page.locator('.dose-rows li', { hasText: 'Aplicada' }).first();
  await row.getByRole('button', { name: /^Corregir/ }).click();
  await dialog.getByLabel('Qué pasó').selectOption('IN_ERROR');
  await dialog.getByLabel('Por qué es un error').fill('Era de otra paciente.');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await page.locator('.dose-rows li', { hasText: 'Aplicada' }).waitFor({ state: 'detached' });
  await page
    .locator('.dose-rows li')
    .first()
    .getByRole('button', { name: /^Anotar/ })
    .waitFor();
}
