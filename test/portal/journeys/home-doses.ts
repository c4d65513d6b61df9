/** A mother who gives tablets at home: she reads how many, ticks them without a network, and the team reads it later. */
import type { Page } from 'playwright-core';
import { operation } from '../../support/client';
import { CURPS } from '../../support/scenario';
import { LAPTOP, openTelephone, PHONE, signIn, type Telephone } from '../chromium';
import { endTreatment, setTablets, startAtHome } from '../treatments';
import type { hand, Stage } from '../stage';
import { keptBy } from './offline';

const dayAway = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Told {
  patient: {
    treatments: { id: string; status: string }[];
    homeDoses: { outcome: string | null; text: string; administration: { id: string; medication: string } }[];
  };
}

export function homeDoseJourneys(stage: Stage): void {
  describe('a mother who gives medicines at home', () => {
    let mother: Awaited<ReturnType<typeof hand>>;
    let clinician: Awaited<ReturnType<typeof hand>>;
    let patientId = '';
    let treatmentId = '';
    let today = '';
    let telephone: Telephone;
    let page: Page;
    const told = async (): Promise<Told['patient']> =>
      (
        await mother<Told>(operation('home-doses'), {
          patientId,
          on: today,
          adherenceFrom: dayAway(-28),
          adherenceTo: dayAway(-2),
        })
      ).patient;
    const card = () => page.locator('.home-dose', { hasText: 'Mercaptopurina de casa' });

    beforeAll(async () => {
      ({ mother, clinician, patientId, treatmentId, today } = await startAtHome(stage, {
        code: 'ZONA-CASA',
        medicine: 'Mercaptopurina de casa',
      }));
      await setTablets(clinician, treatmentId, today);
      telephone = await openTelephone();
      page = telephone.context.pages()[0] ?? (await telephone.context.newPage());
      await page.goto(stage.portal.url);
      await signIn(page, CURPS.caregiver);
      await card().waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    }, 90_000);

    afterAll(async () => {
      await endTreatment(clinician, treatmentId);
      await telephone?.close();
    });

    it('reads tablets apart from what the hospital gives, and three large answers', async () => {
      const shown = await card().innerText();
      expect(shown).toMatch(/1 tableta/);
      expect(shown).toMatch(/Por la boca\. De noche, con agua/);
      expect(shown).not.toMatch(/55\.62|Planeada|Tomada/);
      for (const button of await card().getByRole('button').all())
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(56);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(await page.locator('section', { hasText: 'El tratamiento hoy' }).last().innerText()).not.toContain(
        'Mercaptopurina de casa',
      );
    });

    it('is told when the account may see the doses and not tick them: nothing waits to be sent', async () => {
      const visit = await stage.portal.visit({ as: CURPS.caregiver });
      await visit.page.route('**/graphql', (route) =>
        route.request().postData()?.includes('RecordHomeDoses')
          ? route.fulfill({
              contentType: 'application/json',
              body: JSON.stringify({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }),
            })
          : route.continue(),
      );
      const dose = visit.page.locator('.home-dose', { hasText: 'Mercaptopurina de casa' });
      await dose.getByRole('button', { name: 'No se la di' }).click();
      await dose.getByText('Puedes ver las dosis, pero no anotarlas.').waitFor();
      expect(await dose.getByText('Guardado en este teléfono').count()).toBe(0);
      expect(Object.keys(await keptBy(visit.page)).filter((key) => key.startsWith('tick:'))).toEqual([]);
    });

    it('ticks without a network; the tick waits through a reload and is sent when the network is back', async () => {
      // A page that is being loaded may be online for a moment.
      await page.route('**/graphql', (route) => route.abort());
      await telephone.context.setOffline(true);
      await card().getByRole('button', { name: 'No se la di' }).click();
      await card().getByText('Guardado en este teléfono').waitFor();
      await page.reload();
      await card().getByText('Guardado en este teléfono').waitFor();
      expect(await card().getByRole('button', { name: 'No se la di' }).getAttribute('aria-pressed')).toBe('true');
      await card().getByRole('button', { name: 'Ya se la di' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.home-answers [aria-pressed="true"]').length > 0);
      expect(Object.keys(await keptBy(page)).filter((key) => key.startsWith('tick:'))).toHaveLength(2);
      const mine = ({ homeDoses }: Told['patient']) =>
        homeDoses.find(({ administration }) => administration.medication === 'Mercaptopurina de casa')!;
      expect(mine(await told()).outcome).toBeNull();
      await page.unrouteAll();
      await telephone.context.setOffline(false);
      await card().getByText('Guardado en este teléfono').waitFor({ state: 'detached' });
      await card()
        .getByText(/Tú: Ya se la di/)
        .waitFor();
      expect(mine(await told()).outcome).toBe('GIVEN');
      expect(Object.keys(await keptBy(page)).filter((key) => key.startsWith('tick:'))).toEqual([]);
    });

    it('reads what to do when it came up again', async () => {
      await card().getByRole('button', { name: 'La vomitó' }).click();
      await card().getByText('No le des otra sin preguntar').waitFor();
      await card()
        .getByText(/Tú: La vomitó/)
        .waitFor();
    });

    it('is told other tablets by a clinician, who chooses one of the weeks that the service proposes', async () => {
      const { page: desk } = await stage.portal.visit({
        as: CURPS.clinician,
        viewport: LAPTOP,
        path: `/mesa/paciente/${patientId}/tratamiento`,
      });
      const home = desk.locator('.home-medicines');
      await home.getByText('1 tableta y media, lunes y jueves').waitFor();
      expect(await home.innerText()).toMatch(/en cuatro semanas: de \d+ dosis/);
      // Each tablet of four weeks is no row of its own among the doses of the hospital.
      expect(await desk.locator('.dose-rows').first().innerText()).not.toContain('Mercaptopurina');
      await home.getByRole('button', { name: /^Indicar tabletas\s*: Mercaptopurina de casa$/ }).click();
      const dialog = desk.getByRole('dialog');
      await dialog.getByLabel(/Presentaciones/).fill('20 50');
      await dialog.getByLabel('La tableta se puede partir').selectOption('4');
      await dialog.getByRole('button', { name: 'Proponer semanas' }).click();
      const weeks = dialog.getByRole('radio');
      await weeks.first().waitFor();
      expect(await weeks.count()).toBe(10);
      await weeks.first().check();
      const text = /Tabletas de 20 mg: ([^(]*?)\s+\d/.exec(await dialog.locator('.choices').innerText())![1]!;
      await dialog.getByRole('button', { name: 'Indicar estas tabletas de Mercaptopurina de casa' }).click();
      await dialog.waitFor({ state: 'detached' });
      await home.getByText(text).waitFor();
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(LAPTOP.width);
    });

    it('gives one during a hold: a clinician reads it first of the medicines at home, also after the hold', async () => {
      const setStatus = (status: string) =>
        clinician(operation('set-treatment-status'), { input: { id: treatmentId, status, reason: 'Neutropenia' } });
      const { administration } = (await told()).homeDoses.find(
        (dose) => dose.administration.medication === 'Mercaptopurina de casa',
      )!;
      await setStatus('ON_HOLD');
      const word = { administrationId: administration.id, outcome: 'GIVEN', at: new Date().toISOString() };
      await mother(operation('record-home-doses'), {
        input: { entries: [{ requestId: crypto.randomUUID(), ...word }] },
      });
      const { page: desk } = await stage.portal.visit({
        as: CURPS.clinician,
        viewport: LAPTOP,
        path: `/mesa/paciente/${patientId}/tratamiento`,
      });
      const first = desk.locator('.home-medicines > h2 + p');
      await first.filter({ hasText: 'La familia anotó' }).waitFor();
      expect((await first.innerText()).trim()).toMatch(
        /^La familia anotó que dio Mercaptopurina de casa 55\.62 mg el .+ de .+, \d.*, con el tratamiento en pausa\.$/,
      );
      await setStatus('ACTIVE');
      await desk.reload();
      await first.filter({ hasText: 'La familia anotó' }).waitFor();
    });

    it('reads no dose of it while the treatment is on hold', async () => {
      await clinician(operation('set-treatment-status'), {
        input: { id: treatmentId, status: 'ON_HOLD', reason: 'Neutropenia' },
      });
      await page.reload();
      await page.locator('.on-hold').waitFor();
      await card().waitFor({ state: 'detached' });
      const kept = Object.entries(await keptBy(page)).filter(([key]) => key.endsWith(':home'));
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain('Mercaptopurina de casa');
      // The pages were all seen, and are opened again from what this telephone keeps.
      const links = ['Calendario', 'Tratamiento', 'Hoy'];
      for (const link of links) {
        await page.getByRole('link', { name: link, exact: true }).click();
        await page.locator('.on-hold').first().waitFor();
        await page.waitForLoadState('networkidle');
      }
      await telephone.context.setOffline(true);
      for (const link of links) {
        await page.getByRole('link', { name: link, exact: true }).click();
        await page.locator('.on-hold').first().waitFor();
        const lines = (await page.locator('main').innerText()).split('\n');
        const about = lines.flatMap((line, at) =>
          line.includes('Mercaptopurina de casa') ? [lines.slice(at, at + 4).join(' ')] : [],
        );
        for (const text of about) expect(text).not.toMatch(/Planeada|Ya se la di|1 tableta/);
      }
      await telephone.context.setOffline(false);
    });
  });
}
