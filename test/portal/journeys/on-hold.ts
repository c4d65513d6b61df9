/** A mother whose child's treatment was put on hold, whose results came in two units, and who needs a number at night. */
import { operation } from '../../support/client';
import { textOf } from '../../support/pdf';
import { CURPS } from '../../support/scenario';
import { PHONE, signIn } from '../chromium';
import { hand, type Stage } from '../stage';

const HOLD = 'En pausa: no le des estas medicinas hasta que tu hospital te avise';
const NOW = new Date();
const dayAway = (days: number): string => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const DOSES = `query($patientId: ID!, $from: Date!, $to: Date!) { carnet(patientId: $patientId, from: $from, to: $to) {
  cycles { treatment { id status } administrations { status medication plannedOn } } } }`;
interface Doses {
  carnet: {
    cycles: {
      treatment: { id: string; status: string };
      administrations: { status: string; medication: string; plannedOn: string }[];
    }[];
  };
}

export function onHoldJourneys(stage: Stage): void {
  describe('a mother whose hospital has said to wait', () => {
    let patientId = '';
    let treatmentId = '';
    let medicines: string[] = [];
    let clinician: Awaited<ReturnType<typeof hand>>;
    const setStatus = (status: string) =>
      clinician(operation('set-treatment-status'), { input: { id: treatmentId, status, reason: 'Neutropenia' } });

    beforeAll(async () => {
      const mother = await hand(stage, CURPS.caregiver);
      const { viewer } = await mother<{ viewer: { patients: { id: string }[] } }>('{ viewer { patients { id } } }', {});
      patientId = viewer.patients[0]!.id;
      clinician = await hand(stage, CURPS.clinician);
      const span = { patientId, from: dayAway(-1), to: dayAway(40) };
      const { carnet } = await mother<Doses>(DOSES, span);
      treatmentId = carnet.cycles[0]!.treatment.id;
      medicines = [
        ...new Set(carnet.cycles.flatMap(({ administrations }) => administrations.map((d) => d.medication))),
      ];
      expect(medicines.length).toBeGreaterThan(0);
      await setStatus('ON_HOLD');
    });
    afterAll(() => setStatus('ACTIVE'));

    it('reads it before all else on the first page, with the medicines, and no dose of today or to come', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
      await page.locator('.on-hold').waitFor();
      expect((await page.locator('.on-hold h2').innerText()).trim()).toBe(`${HOLD}.`);
      expect(await page.locator('.columns > div').first().locator('> *').first().getAttribute('class')).toContain(
        'on-hold',
      );
      expect(await page.locator('.on-hold').innerText()).toMatch(new RegExp(medicines.join('|')));
      const rest = (await page.locator('.columns').innerText()).replace(await page.locator('.on-hold').innerText(), '');
      for (const words of ['Medicinas de hoy', 'Siguiente medicina', 'no hay medicina hoy', 'Planeada'])
        expect(rest).not.toContain(words);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });

    it('reads it above calendar, plan and paper, none of which has a dose as due', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
      for (const link of ['Calendario', 'Tratamiento']) {
        await page.getByRole('link', { name: link, exact: true }).click();
        await page.locator('.on-hold').first().waitFor();
        if (link === 'Tratamiento') await page.locator('.phase').first().waitFor();
        expect(await page.locator('main').innerText()).not.toContain('Planeada');
      }
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Imprimir el carnet/ }).click();
      await page.locator('.sheet .on-hold').waitFor();
      const paper = await textOf(await page.pdf());
      expect(paper.replace(/\s+/g, ' ')).toContain(HOLD);
      expect(paper).not.toMatch(/planeada|en pausa: no la des/);
    });

    it('reads it in English, too', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/ajustes' });
      await page.getByRole('radio', { name: 'English' }).check();
      await page.goto(stage.portal.url);
      await page.getByText('On hold: do not give these medicines until your hospital tells you').waitFor();
    });
  });

  it('reads that neutrophils fell from 2,100 to 450, whatever units were typed', async () => {
    const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
    const mother = await hand(stage, CURPS.caregiver);
    const { viewer } = await mother<{ viewer: { patients: { id: string }[] } }>('{ viewer { patients { id } } }', {});
    const clinician = await hand(stage, CURPS.clinician);
    for (const [minutes, value, unit] of [
      [20, 2.1, '10*3/uL'],
      [10, 450, '/uL'],
    ] as const)
      await clinician(operation('record-follow-up'), {
        input: {
          requestId: crypto.randomUUID(),
          patientId: viewer.patients[0]!.id,
          kind: 'NEUTROPHILS',
          takenAt: new Date(Date.now() - minutes * 60_000).toISOString(),
          value,
          unit,
          release: true,
        },
      });
    await page.goto(`${stage.portal.url}/`);
    await page.getByRole('link', { name: 'Resultados', exact: true }).click();
    const card = page.locator('.chart-card', { hasText: 'Neutrófilos' });
    await card.waitFor();
    expect(await card.innerText()).toMatch(
      /450 \/µL[\s\S]*Bajó desde 2,100[\s\S]*Defensas muy bajas: con 38 °C o más, llama ya/,
    );
    await card.getByText('Ver neutrófilos en una tabla').click();
    expect(await card.locator('th').nth(1).innerText()).toContain('/µL');
    expect(await card.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(
      expect.arrayContaining(['450', '2,100']),
    );
    expect(await card.locator('tbody').innerText()).not.toContain('2.1\t');
  });

  describe('who needs a number at night', () => {
    const ALARM = '/alarma';

    it('finds 911 first, then the hospital, and the signs in two groups', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: ALARM, viewport: PHONE });
      const calls = page.locator('.button.call');
      await calls.nth(1).waitFor();
      expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.length))).toHaveLength(
        2,
      );
      expect(await calls.first().getAttribute('href')).toBe('tel:911');
      expect(await calls.nth(1).getAttribute('href')).toMatch(/^tel:\+?\d{10,}$/);
      for (const call of await calls.all())
        expect((await call.boundingBox())!.y + (await call.boundingBox())!.height).toBeLessThan(PHONE.height);
      const groups = page.locator('section', { has: page.locator('.signs') });
      expect(await groups.nth(0).innerText()).toMatch(/911[\s\S]*respirar[\s\S]*convulsiona/);
      expect(await groups.nth(1).innerText()).toMatch(/tu hospital[\s\S]*Fiebre/);
      expect(await page.locator('main').innerText()).toContain('«Está en quimioterapia».');
    });

    it('has both numbers on paper', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: ALARM });
      const shown = await page.locator('.button.call.second').innerText();
      const paper = await textOf(await page.pdf());
      expect(paper).toContain('911');
      expect(paper).toContain(/[\d ]{10,}/.exec(shown)![0].trim());
    });

    it('has the number of the hospital after logout, and nothing of the child', async () => {
      const { page } = await stage.portal.visit();
      await signIn(page, CURPS.caregiver);
      await page.locator('.ticket').waitFor();
      await page.goto(`${stage.portal.url}/ajustes`);
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.getByRole('heading', { name: 'Entra a tu carnet' }).waitFor();
      await page.goto(`${stage.portal.url}${ALARM}`);
      const hospital = page.locator('.button.call.second');
      await hospital.waitFor();
      expect(await hospital.getAttribute('href')).toMatch(/^tel:\+?\d{10,}$/);
      const kept = await page.evaluate(() => JSON.stringify(localStorage));
      expect(kept).toContain('emergency-units');
      expect(kept).not.toMatch(/Sofía|CURP/);
    });

    it('reads the truth on a telephone without a session', async () => {
      const { page } = await stage.portal.visit({ path: ALARM });
      await page.getByText('no sabe cuál es tu hospital').waitFor();
      expect(await page.locator('.button.call').count()).toBe(1);
    });
  });
}
