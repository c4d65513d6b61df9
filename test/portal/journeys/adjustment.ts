/** A clinician gives less of a medicine for some time: the change before it is saved, and what the family reads then. */
import type { Page } from 'playwright-core';
import { operation } from '../../support/client';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { hand, Stage } from '../stage';
import { endTreatment, setTablets, startAtHome, startForNewChild } from '../treatments';

const MEDICINE = 'Mercaptopurina por ajustar';
const SENTENCE = 'Sus defensas están bajas: por dos semanas toma menos.';

export function adjustmentJourneys(stage: Stage): void {
  describe('a clinician who adjusts a plan', () => {
    let clinician: Awaited<ReturnType<typeof hand>>;
    let patientId = '';
    let treatmentId = '';
    let today = '';
    const dayFrom = (days: number): string =>
      new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const path = (): string => `/mesa/paciente/${patientId}/tratamiento`;
    const cardIn = (page: Page) => page.locator('section.card', { hasText: 'ZONA-AJUSTE' });

    beforeAll(async () => {
      ({ clinician, patientId, treatmentId, today } = await startAtHome(stage, {
        code: 'ZONA-AJUSTE',
        medicine: MEDICINE,
      }));
      await setTablets(clinician, treatmentId, today);
    }, 90_000);
    afterAll(() => endTreatment(clinician, treatmentId));

    /** Chooses 75 % of the medicine for two weeks, and asks for the change. */
    async function chooseReduction(page: Page): Promise<void> {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué cambia').selectOption('DOSES');
      const medicine = dialog.getByLabel('Medicina');
      await medicine.locator('option', { hasText: MEDICINE }).waitFor({ state: 'attached' });
      await medicine.selectOption({ label: `${MEDICINE} (por la boca)` });
      await dialog.getByLabel('Porcentaje de la dosis').fill('75');
      await dialog.getByLabel('Desde el día').fill(today);
      await dialog.getByLabel('Hasta el día').fill(dayFrom(13));
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Falta este dato.').waitFor();
      await dialog.getByLabel('Causa').selectOption('NEUTROPENIA');
      await dialog.getByLabel('Lo que lee la familia').fill(SENTENCE);
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Cambian 14 dosis').waitFor();
    }

    async function confirm(page: Page): Promise<void> {
      const dialog = page.getByRole('dialog');
      for (const field of await dialog.getByLabel('Motivo para seguir').all()) await field.fill('Se revisó.');
      await dialog.getByRole('button', { name: /^Confirmar/ }).click();
      await dialog.waitFor({ state: 'detached' });
    }

    it('takes it back by the keyboard while the seconds count down, and the plan is as it was', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: path() });
      const card = cardIn(page);
      await card.getByRole('button', { name: 'Ajustar el plan' }).click();
      await chooseReduction(page);
      await confirm(page);
      await card.getByText('Versiones del plan (2)').waitFor();
      const undo = page
        .getByRole('region', { name: 'Lo último que hiciste' })
        .getByRole('button', { name: 'Deshacer' });
      const seconds = async (): Promise<number> => Number(/\((\d+) s\)/.exec(await undo.innerText())![1]);
      const first = await seconds();
      expect(first).toBeLessThanOrEqual(30);
      await page.waitForFunction(
        (before) => !document.querySelector('.undo')?.textContent.includes(`(${before} s)`),
        first,
      );
      expect(await seconds()).toBeLessThan(first);
      await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
      const isReached = (): Promise<boolean> => undo.evaluate((button) => button === document.activeElement);
      for (let tabs = 0; tabs < 40 && !(await isReached()); tabs++) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Se deshizo: todo está como antes.').waitFor();
      await card.getByText('Versiones del plan (2)').waitFor({ state: 'detached' });
      const plan = await clinician(operation('treatment-plan'), { id: treatmentId });
      expect(plan).toMatchObject({ treatment: { planVersion: 1 } });
    });

    it('sees each dose before and after, confirms, and the family reads the new dose', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: path() });
      const card = cardIn(page);
      await card.getByRole('button', { name: 'Ajustar el plan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.identity').waitFor();
      await chooseReduction(page);
      const shown = (await dialog.innerText()).replace(/\s+/g, ' ');
      expect(shown).toContain(`${MEDICINE}, por la boca: 55.62 mg → 41.72 mg`);
      expect(shown).toContain(`Al confirmar, dejan de valer las tabletas indicadas de ${MEDICINE}`);
      await dialog.getByText('Cada dosis').click();
      expect(await dialog.locator('details li').count()).toBe(14);
      expect(await faultsDayAndNight(page)).toEqual([]);
      await confirm(page);

      await card.getByText('Versiones del plan (2)').click();
      const newest = card.locator('.plan-versions li').first();
      await newest.getByText(SENTENCE).waitFor();
      expect(await newest.innerText()).toMatch(/Versión 2 · .* · Neutrófilos bajos · Cambian 14 dosis/);
      const home = await stage.portal.visit({ as: CURPS.caregiver });
      await home.page
        .locator('.home-dose', { hasText: MEDICINE })
        .getByText(/^41\.72 mg\. Pregunta a tu hospital/)
        .waitFor();
    });

    it('is told that the plan was changed meanwhile, reads how, and keeps what was typed', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: path() });
      await cardIn(page).getByRole('button', { name: 'Ajustar el plan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué cambia').selectOption('DOSES');
      const medicine = dialog.getByLabel('Medicina');
      await medicine.locator('option', { hasText: MEDICINE }).waitFor({ state: 'attached' });
      await medicine.selectOption({ label: `${MEDICINE} (por la boca)` });
      await dialog.getByLabel('Porcentaje de la dosis').fill('0');
      await dialog.getByLabel('Desde el día').fill(dayFrom(20));
      await dialog.getByLabel('Causa').selectOption('HEPATIC');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('55.62 mg → no se da').first().waitFor();
      await clinician(operation('adjust-treatment'), {
        input: {
          requestId: crypto.randomUUID(),
          treatmentId,
          planVersion: 2,
          from: dayFrom(14),
          until: dayFrom(15),
          cause: 'MUCOSITIS',
          change: { doses: { atc: 'L01BB02', percent: 50 } },
          overrides: [{ code: 'DUPLICATE_DOSE', reason: 'Se revisó' }],
        },
      });
      for (const field of await dialog.getByLabel('Motivo para seguir').all()) await field.fill('Se revisó.');
      await dialog.getByRole('button', { name: /^Confirmar/ }).click();
      await dialog.getByText('El plan cambió mientras lo ajustabas').waitFor();
      expect(await dialog.locator('.plan-versions').innerText()).toMatch(/Versión 3[\s\S]*Mucositis/);
      expect(await dialog.getByLabel('Porcentaje de la dosis').inputValue()).toBe('0');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Cambian 8 dosis').waitFor();
      await confirm(page);
      await cardIn(page).getByText('Versiones del plan (4)').waitFor();
    });

    it('leaves the doses as they are in spite of new measures, adds a medicine, and moves a cycle', async () => {
      const { patientId: child } = await startForNewChild(stage);
      await clinician(operation('record-measurements'), {
        input: {
          requestId: crypto.randomUUID(),
          patientId: child,
          takenAt: new Date(Date.now() - 60_000).toISOString(),
          values: [
            { kind: 'WEIGHT', value: 33 },
            { kind: 'HEIGHT', value: 128 },
          ],
          release: false,
          overrides: [{ code: 'MEASURE_CHANGE', reason: 'Se midió dos veces' }],
        },
      });
      const { page } = await stage.portal.visit({
        as: CURPS.clinician,
        viewport: LAPTOP,
        path: `/mesa/paciente/${child}/tratamiento`,
      });
      const proposal = page.getByRole('region', { name: 'Ajuste propuesto' }).first();
      await proposal.getByText('Con 33 kg y 128 cm').waitFor();
      await proposal.getByRole('button', { name: 'Ajustar' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Peso (kg)').inputValue()).toBe('33');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('128 cm, 33 kg, 1.08 m²').waitFor();
      // sqrt(128 x 33 / 3600) / sqrt(125 x 27 / 3600) = 1.119
      await dialog.getByText('58.09 mg → 64.99 mg').first().waitFor();
      await dialog.getByRole('button', { name: 'Cancelar' }).click();
      await proposal.getByRole('button', { name: 'Dejar las dosis como están' }).click();
      await dialog.getByLabel('Causa').selectOption('WEIGHT_CHANGE');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Ninguna dosis cambia').waitFor();
      await confirm(page);
      await proposal.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Ajustar el plan' }).click();
      await dialog.getByLabel('Qué cambia').selectOption('ADD');
      await dialog.getByLabel('Para qué').selectOption('GROWTH_FACTOR');
      await dialog.getByLabel('Nombre de la medicina').fill('Filgrastim');
      await dialog.getByLabel('Código ATC').fill('L03AA02');
      await dialog.getByLabel('Vía').selectOption('SUBCUTANEOUS');
      await dialog.getByLabel('Dosis de cada aplicación').fill('135');
      await dialog.getByLabel('Unidad').selectOption('mcg');
      await dialog.getByLabel('Primer día').fill(dayFrom(1));
      await dialog.getByLabel('Último día').fill(dayFrom(3));
      await dialog.getByLabel('Causa').selectOption('UNPLANNED_NEED');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('nueva → 135 mcg').first().waitFor();
      await dialog.getByText('Cambian 3 dosis').waitFor();
      await confirm(page);

      const cycles = page.locator('.cycle-rows li');
      const second = (await cycles.nth(1).innerText()).split('\n')[0]!.trim();
      await page.getByRole('button', { name: 'Ajustar el plan' }).click();
      await dialog.getByLabel('Qué cambia').selectOption('CYCLE');
      await dialog.getByLabel('Ciclo').selectOption({ index: 2 });
      await dialog.getByLabel('Nuevo primer día').fill(dayFrom(60));
      await dialog.getByLabel('Causa').selectOption('SUPPLY');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Ciclos que se mueven').waitFor();
      await dialog.getByText('Ciclos que se mueven').click();
      expect(await dialog.innerText()).toContain(second);
      const moved = await dialog.innerText();
      expect(moved).toMatch(/antes: /);
      // The amount of a dose that only moves stands once.
      expect(moved).not.toContain('mg →');
      await confirm(page);
      await page.getByText('Versiones del plan (4)').waitFor();
    });

    it('gives one medicine for another, and sees what comes and what is not given any more', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: path() });
      await cardIn(page).getByRole('button', { name: 'Ajustar el plan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué cambia').selectOption('SUBSTITUTE');
      const medicine = dialog.getByLabel('Medicina', { exact: true });
      await medicine.locator('option', { hasText: MEDICINE }).waitFor({ state: 'attached' });
      await medicine.selectOption({ label: `${MEDICINE} (por la boca)` });
      await dialog.getByLabel('Nombre').fill('Tioguanina');
      await dialog.getByLabel('Código ATC').fill('L01BB03');
      await dialog.getByLabel('Vía').selectOption('ORAL');
      await dialog.getByLabel('Cómo se calcula').selectOption('FIXED');
      await dialog.getByLabel('Dosis de cada aplicación').fill('40');
      await dialog.getByLabel('Unidad').selectOption('mg');
      // From the twenty-first day on the medicine is not given any more, so nothing could stand for it there.
      await dialog.getByLabel('Días de cada ciclo').fill('18, 19');
      await dialog.getByLabel('Desde el día').fill(dayFrom(17));
      await dialog.getByLabel('Causa').selectOption('SUPPLY');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByText('Falta este dato.').waitFor();
      await dialog.getByLabel('Equivalencia').fill('40 mg por 50 mg');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog
        .getByText(/Tioguanina, por la boca: .*40 mg/)
        .first()
        .waitFor();
      await confirm(page);
      await cardIn(page)
        .getByText(/^Versiones del plan/)
        .click();
      await cardIn(page).getByText(`Tioguanina en lugar de ${MEDICINE}.`).waitFor();
    });

    it('goes on by another protocol from a day on', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: path() });
      await cardIn(page).getByRole('button', { name: 'Ajustar el plan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué cambia').selectOption('PROTOCOL');
      const protocol = dialog.getByLabel('Protocolo');
      await protocol.locator('option[value="ZONA-AJUSTE"]').waitFor({ state: 'attached' });
      await protocol.selectOption('ZONA-AJUSTE');
      await dialog.getByLabel('Fase').fill('NADA');
      await dialog.getByLabel('Número de ciclo').fill('1');
      await dialog.getByLabel('Empieza el día').fill(dayFrom(60));
      await dialog.getByLabel('Causa').selectOption('PROTOCOL_CHANGE');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.locator('[aria-invalid="true"]').first().waitFor();
      await dialog.getByLabel('Fase').fill('UNICA');
      await dialog.getByRole('button', { name: 'Ver el cambio' }).click();
      await dialog.getByRole('button', { name: /^Confirmar/ }).waitFor();
      await confirm(page);
      await cardIn(page)
        .getByText(/^Versiones del plan/)
        .click();
      await cardIn(page).locator('.plan-versions li').first().getByText('Otro protocolo').waitFor();
    });
  });
}
