/** What was entered for the wrong twin goes to the right one; a corrected allergy stands wherever the family looks. */
import { randomUUID } from 'node:crypto';
import type { RegisterFamilyInput } from '../../../packages/sdk/src/graphql-request';
import { operation } from '../../support/client';
import { curpOf, familyPapers, someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { hand, type Stage } from '../stage';
import { keptBy } from './offline';

const UNIT = 'JCIMS000325';

export function repairStories(stage: Stage): void {
  describe('a repair at the desk', () => {
    it('moves an appointment of the wrong twin to the right one, in two clicks', async () => {
      const worker = await hand(stage, CURPS.socialWorker);
      const register = async (input: RegisterFamilyInput): Promise<string> =>
        (await worker<{ registerFamily: { patient: { id: string } } }>(operation('register-family'), { input }))
          .registerFamily.patient.id;
      const one = familyPapers(UNIT, { born: '2018-05-05', sex: 'FEMALE' });
      const { firstSurname, secondSurname } = one.patient;
      const papers = familyPapers(UNIT, { born: '2018-05-05', sex: 'FEMALE' });
      const names = { givenNames: 'Zenaida Sintética', firstSurname, secondSurname: secondSurname! };
      const curp = curpOf(names, '2018-05-05', 'FEMALE');
      const other = { ...papers, patient: { ...papers.patient, ...names, curp } };
      const [wrong, right] = [await register(one), await register(other)];
      const startsAt = new Date(Date.now() + 9 * 86_400_000).toISOString();
      const visit = { requestId: randomUUID(), patientId: wrong, kind: 'DENTAL', startsAt, location: 'Piso 7' };
      const preparationRules = { bring: ['Cepillo'], fastingHours: 6, fastingLiquidsHours: null, mealBefore: false };
      await worker(operation('schedule-appointment'), { input: { ...visit, preparationRules } });

      const path = `/mesa/paciente/${wrong}/citas`;
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      const row = page.locator('.rows li', { hasText: 'Piso 7' });
      await row.getByRole('button', { name: /^No era de esta niña o niño/ }).click();
      const dialog = page.getByRole('dialog');
      await page.waitForFunction(
        (id) => document.querySelector<HTMLSelectElement>('dialog select')?.value === id,
        right,
      );
      expect(await dialog.getByLabel('De quién es').locator('option:checked').innerText()).toContain('Zenaida');
      expect(await faultsDayAndNight(page)).toEqual([]);
      const move = dialog.getByRole('button', { name: 'Pasarla y retirarla de aquí' });
      expect(await move.getAttribute('class')).toContain('danger');
      await move.click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('No hay citas ni cirugías en estos días.').waitFor();
      const { carnet } = await worker<{ carnet: { appointments: { id: string; preparationRules: object }[] } }>(
        'query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) { appointments { id preparationRules { bring fastingHours fastingLiquidsHours mealBefore } } } }',
        {
          id: right,
          from: startsAt.slice(0, 8) + '01',
          to: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
        },
      );
      const [moved] = carnet.appointments;
      expect(moved!.preparationRules).toEqual(preparationRules);

      await page.goto(`${stage.portal.url}/mesa/paciente/${right}/citas`);
      await row.getByRole('button', { name: /^Corregir/ }).click();
      await dialog.getByLabel(/^Con quién/).fill('Dra. Sintética');
      await dialog.getByLabel(/^Por qué/).fill('Faltaba el nombre');
      // A colleague is faster: the second try is made with what the page has asked anew.
      const clinician = await hand(stage, CURPS.clinician);
      await clinician(operation('correct-booking'), {
        input: {
          record: { kind: 'APPOINTMENT', id: moved!.id },
          expectedRevision: 1_000_000,
          reason: 'Faltaba',
          set: { specialty: 'Odontopediatría' },
        },
      });
      const correct = dialog.getByRole('button', { name: 'Guardar la corrección' });
      await correct.click();
      await dialog.getByRole('alert').waitFor();
      await row.getByText('Odontopediatría').waitFor();
      await correct.click();
      await dialog.waitFor({ state: 'detached' });
      await row.getByText('Dra. Sintética').waitFor();
      // What was cancelled is not booked again for another child.
      const { cancelAppointment } = await worker<{ cancelAppointment: object }>(operation('cancel-appointment'), {
        id: moved!.id,
        reason: 'Ya no hace falta',
      });
      expect(cancelAppointment).toMatchObject({ status: 'CANCELLED' });
      await page.reload();
      await row.getByRole('button', { name: /^No era de esta niña o niño/ }).click();
      await dialog.getByRole('button', { name: 'Retirarla' }).waitFor();
      expect(await dialog.locator('select').count()).toBe(0);
    });

    it('of an address takes two clicks', async () => {
      const worker = await hand(stage, CURPS.socialWorker);
      const { registerFamily } = await worker<{ registerFamily: { patient: { id: string } } }>(
        operation('register-family'),
        { input: familyPapers(UNIT) },
      );
      const path = `/mesa/paciente/${registerFamily.patient.id}`;
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
      await page
        .locator('.people li')
        .getByRole('button', { name: /^Corregir/ })
        .click();
      const dialog = page.getByRole('dialog');
      const { email } = someone();
      await dialog.getByLabel('Correo').fill(email);
      await dialog.getByLabel(/^Por qué/).fill('Se escribió mal');
      await dialog.getByRole('button', { name: 'Guardar la corrección' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('.people li').getByText(email).waitFor();
    });

    it('of an allergy stands on the page, the print, the sheet and the stored copy after one refresh', async () => {
      const [worker, mother] = [await hand(stage, CURPS.socialWorker), await hand(stage, CURPS.caregiver)];
      const { viewer } = await mother<{
        viewer: { patients: { id: string; revision: number; allergies: string[] }[] };
      }>('{ viewer { patients { id revision allergies } } }', {});
      const { id: patientId, revision, allergies } = viewer.patients[0]!;
      const correct = (of: string[]) => {
        const input = { patientId, expectedRevision: 1_000_000, set: { allergies: of }, reason: 'Lo dijo la madre' };
        return worker(operation('correct-patient'), { input });
      };
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.locator('.ticket').waitFor();
      const stored = async (): Promise<string[]> =>
        Object.values(await keptBy(page))
          .map((value) => JSON.stringify(value))
          .filter((text) => text.includes(patientId) && text.includes('"allergies"'));
      await correct(['Cacahuate sintético']);
      await page.reload();
      await page.locator('.ticket').waitFor();
      const isCurrent = (copies: string[]): boolean =>
        copies.length > 0 && copies.every((copy) => copy.includes('Cacahuate sintético'));
      while (!isCurrent(await stored())) await page.waitForTimeout(100);
      for (const part of ['/datos', '/imprimir', '/urgencias']) {
        await page.goto(`${stage.portal.url}/carnet/${patientId}${part}`);
        await page.getByText('Cacahuate sintético').first().waitFor();
      }
      const { changesSince } = await mother<{ changesSince: { patient: { allergies: string[] } } }>(
        'query($id: ID!, $revision: Int!) { changesSince(patientId: $id, revision: $revision) { patient { allergies } } }',
        { id: patientId, revision },
      );
      expect(changesSince.patient.allergies).toEqual(['Cacahuate sintético']);
      await correct(allergies);
    });
  });
}
