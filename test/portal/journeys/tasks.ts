/** The work list of a unit and the supply of its medicines: one act marks a medicine, and the family is told by telephone. */
import type { Page } from 'playwright-core';
import { operation } from '../../support/client';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { hand, type Stage } from '../stage';
import { startForNewChild } from '../treatments';

const LONGEST_WAIT_MS = 60_000;
const INVITED = {
  givenNames: 'Invitada',
  firstSurname: 'Robles',
  email: 'invitada@correo.example',
  phone: '6641234568',
  relationship: 'GRANDPARENT',
};

/** The tasks of a child. */
const tasksOf = (page: Page, child: string) => page.locator('section.card', { hasText: child });

/** Reloads until the task is there: what staff did can be undone for 30 seconds, and makes no task before. */
async function waitForTask(page: Page, child: string, kind: string): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS;
  const task = tasksOf(page, child).getByText(kind, { exact: true });
  for (;;) {
    await page.locator('section.card, .empty').first().waitFor();
    if ((await task.count()) > 0) return;
    if (Date.now() > until) throw new Error(`No task of ${child}: ${kind}`);
    await page.waitForTimeout(3_000);
    await page.reload();
  }
}

/** Ticks every task of a child, by the keyboard. */
async function chooseAll(page: Page, child: string): Promise<void> {
  const open = tasksOf(page, child).getByRole('checkbox', { checked: false });
  while ((await open.count()) > 0) await open.first().press('Space');
}

export function taskStories(stage: Stage): void {
  describe('the work list of the unit', () => {
    it('marks a medicine as missing, finds the task, takes it, records the call, and the task is gone', async () => {
      const { patientId } = await startForNewChild(stage);
      const worker = await hand(stage, CURPS.socialWorker);
      const { patient } = await worker<{ patient: { fullName: string } }>(
        'query($id: ID!) { patient(id: $id) { fullName } }',
        {
          id: patientId,
        },
      );
      const child = patient.fullName;
      // A person who has not accepted an invitation is not called about the child.
      const { addCaregiver } = await worker<{ addCaregiver: { __typename: string } }>(operation('add-caregiver'), {
        patientId,
        caregiver: { curp: CURPS.clinician, ...INVITED },
      });
      expect(addCaregiver.__typename).toBe('Patient');
      const { page } = await stage.portal.visit({
        as: CURPS.socialWorker,
        viewport: LAPTOP,
        path: '/mesa/surtimiento',
      });
      const dialog = page.getByRole('dialog');

      const medicine = page.locator('section.card', { hasText: child }).first();
      await medicine.waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      await medicine.getByRole('button', { name: /^Anotar existencia/ }).click();
      await dialog.getByLabel('Existencia').selectOption('UNAVAILABLE');
      expect(await faultsDayAndNight(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/dosis anotadas?; se avisa a/).waitFor({ state: 'attached' });

      await page.getByRole('link', { name: 'Pendientes' }).click();
      await waitForTask(page, child, 'Falta medicina');
      const tasks = tasksOf(page, child);
      expect(await tasks.getByText(/^vence |^VENCIDO: /).count()).toBeGreaterThan(0);
      expect(await tasks.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      expect(await tasks.getByText('Invitada').count()).toBe(0);
      expect(await faultsDayAndNight(page)).toEqual([]);

      // By the keyboard alone from here on: every task of the child, then both acts on all of them.
      await chooseAll(page, child);
      await tasks.getByRole('button', { name: /^Tomar/ }).press('Enter');
      await tasks
        .getByText(/^Lo lleva /)
        .first()
        .waitFor();
      await page.getByRole('radio', { name: 'Los míos' }).press('Space');
      await tasks.getByRole('button', { name: /^Anotar contacto/ }).waitFor();
      await chooseAll(page, child);
      await tasks.getByRole('button', { name: /^Anotar contacto/ }).press('Enter');
      await dialog.getByRole('button', { name: 'Guardar' }).press('Enter');
      await dialog.getByText('Falta este dato.').waitFor();
      await dialog.getByLabel('Qué resultó').selectOption('NO_ANSWER');
      expect(await dialog.getByLabel('Intentar de nuevo el día').inputValue()).not.toBe('');
      expect(await faultsDayAndNight(page)).toEqual([]);
      await dialog.getByLabel('Qué resultó').selectOption('TOLD');
      await dialog.getByLabel(/^Nota/).fill('La mamá ya lo sabe');
      await dialog.getByRole('button', { name: 'Guardar' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await tasks.waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('section.card, .empty').first().waitFor();
      expect(await tasks.getByText('Falta medicina', { exact: true }).count()).toBe(0);
    });
  });
}
