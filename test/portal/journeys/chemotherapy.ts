/** The chemotherapy of a day at the desk: twelve doses in a few clicks, the child named in every view, nothing recorded unseen. */
import type { Locator, Page } from 'playwright-core';
import people from '../../../src/demo/data/people.json';
import { newAddress, operation, sdk } from '../../support/client';
import { credentialsTo } from '../../support/letters';
import { familyPapers, someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { medication, ONE_M2, protocolOf } from '../../support/treatment';
import { expectType } from '../../support/world';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, signIn } from '../chromium';
import { hand, type Stage } from '../stage';

const CLUES = people.clinician.medicalUnitClues[0]!;
const BORN = `${new Date().getFullYear() - 4}-02-10`;
const SMALL = { width: 390, height: 844 };
const OWN = 'siete faros en Colima';

/** Twelve medicines on one day, the first with a cap and a second signature. */
const TWELVE = protocolOf(1, 7, [
  medication({
    name: 'Vincristina',
    atc: 'L01CA02',
    dose: 1.5,
    maxDose: 2,
    requiresSecondCheck: true,
  }),
  ...Array.from({ length: 11 }, (_, i) =>
    medication({ name: `Medicina ${i + 1}`, atc: `V03AF${String(i + 10)}`, dose: 10 }),
  ),
]);

interface Child {
  id: string;
  fullName: string;
}

/** Children of the unit whose twelve doses are planned for today. */
async function childrenInTreatment(stage: Stage, count: number): Promise<Child[]> {
  const [worker, clinician, administrator] = [
    await hand(stage, CURPS.socialWorker),
    await hand(stage, CURPS.clinician),
    await hand(stage, CURPS.administrator),
  ];
  await administrator(operation('define-protocol'), { input: TWELVE });
  const children: Child[] = [];
  for (let i = 0; i < count; i++) {
    const papers = familyPapers(CLUES, { born: BORN });
    const { registerFamily } = await worker<{ registerFamily: { patient: Child } }>(operation('register-family'), {
      input: { ...papers, patient: { ...papers.patient, allergies: ['Látex'] } },
    });
    const { id, fullName } = registerFamily.patient;
    children.push({ id, fullName });
    await clinician(operation('start-treatment'), {
      input: {
        requestId: crypto.randomUUID(),
        patientId: id,
        protocolCode: TWELVE.code,
        startsOn: new Date(Date.now() - 6 * 3_600_000).toISOString().slice(0, 10),
        ...ONE_M2,
        overrides: ['WEIGHT_FOR_AGE', 'HEIGHT_FOR_AGE', 'DIAGNOSIS_MISMATCH'].map((code) => ({
          code,
          reason: 'Prueba',
        })),
      },
    });
  }
  return children;
}

/** A second clinician of the unit, with a password of her own. */
async function secondClinician(stage: Stage): Promise<string> {
  const { born: _b, sex: _s, ...papers } = someone({ sex: 'FEMALE' });
  const administrator = await hand(stage, CURPS.administrator);
  await administrator(operation('register-staff'), {
    input: { requestId: crypto.randomUUID(), ...papers, roles: ['CLINICIAN'], medicalUnitClues: [CLUES] },
  });
  const { curp, password } = await credentialsTo(stage.directory.dataDir, papers.email);
  const headers = { 'x-forwarded-for': newAddress() };
  const { login } = await sdk(stage.running.url, undefined, headers).Login({ curp, password });
  const own = sdk(stage.running.url, () => expectType(login, 'Session').accessToken, headers);
  expectType((await own.ChangePassword({ currentPassword: password, newPassword: OWN })).changePassword, 'Session');
  return curp;
}

/** The demo's clinician records the vincristine of today by the API. */
async function recordsVincristine(stage: Stage, { id }: Child): Promise<void> {
  const clinician = await hand(stage, CURPS.clinician);
  const day = new Date(Date.now() - 6 * 3_600_000).toISOString().slice(0, 10);
  const { chemotherapyDay } = await clinician<{
    chemotherapyDay: { children: { doses: { id: string; medication: string }[] }[] };
  }>(operation('chemotherapy-day'), { medicalUnitClues: CLUES, day, patientId: id });
  const dose = chemotherapyDay.children[0]!.doses.find(({ medication: name }) => name === 'Vincristina')!;
  const givenAt = new Date(Date.now() - 60_000).toISOString();
  await clinician(operation('record-administration'), {
    input: { administrationId: dose.id, status: 'GIVEN', givenAt, givenDose: 1.5 },
  });
}

const dayOf = ({ id }: Child): string => `/mesa/paciente/${id}/hoy-toca`;
const rowOf = (page: Page, name: string): Locator =>
  page.locator('.dose-rows li').filter({ has: page.getByText(name, { exact: true }) });

/** Whether all of `strip` is in view. */
async function isInView(page: Page, strip: Locator): Promise<boolean> {
  const box = (await strip.boundingBox())!;
  const { height, width } = page.viewportSize()!;
  return box.y >= -0.5 && box.x >= -0.5 && box.y + box.height <= height + 0.5 && box.x + box.width <= width + 0.5;
}

export function chemotherapyJourneys(stage: Stage): void {
  describe('the chemotherapy of a day', () => {
    let children: [Child, Child, Child, Child];

    beforeAll(async () => {
      children = (await childrenInTreatment(stage, 4)) as [Child, Child, Child, Child];
    });

    it('of twelve doses given as planned takes eight clicks at most, and waits for the second signature', async () => {
      const [child] = children;
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: '/mesa' });
      let clicks = 0;
      const click = async (target: Locator): Promise<void> => (clicks++, target.click());
      await click(page.getByRole('link', { name: 'Hoy toca' }));
      await page.getByRole('heading', { level: 1, name: 'Hoy toca' }).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      await click(page.getByRole('link', { name: child.fullName }));
      await click(page.getByLabel('Elegir todas las que faltan'));
      await click(page.getByRole('button', { name: 'Dadas como se planearon' }));
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('group', { name: 'De quién es este expediente' }).innerText()).toContain(
        child.fullName,
      );
      expect(await dialog.getByLabel('Hora').inputValue()).toMatch(/^\d\d:\d\d$/);
      expect(await faultsDayAndNight(page)).toEqual([]);
      await click(dialog.getByRole('button', { name: 'Guardar 12 dosis' }));
      await dialog.waitFor({ state: 'detached' });
      await expectStatuses(page, 'Aplicada', 12);
      expect(clicks).toBeLessThanOrEqual(8);
      await rowOf(page, 'Vincristina').getByText('Falta la segunda firma').waitFor();
      expect(await page.getByText('Falta la segunda firma').count()).toBe(1);
    });

    it('is signed by another clinician than the one who recorded the dose', async () => {
      const [, , , child] = children;
      await recordsVincristine(stage, child);
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: dayOf(child) });
      await rowOf(page, 'Vincristina').getByRole('button', { name: 'Firmar' }).click();
      await sign(page, '1.5');
      await page.getByRole('dialog').getByText('La comprobación la hace otra persona').waitFor();

      const curp = await secondClinician(stage);
      const { page: other } = await stage.portal.visit({ viewport: LAPTOP });
      await signIn(other, curp, OWN);
      await other.getByRole('link', { name: 'Hoy toca' }).click();
      await other.getByRole('link', { name: child.fullName }).click();
      await rowOf(other, 'Vincristina').getByRole('button', { name: 'Firmar' }).click();
      expect(await other.getByRole('dialog').getByLabel('Cantidad que viste (mg)').inputValue()).toBe('');
      await sign(other, '1.4');
      await other.getByRole('dialog').getByText('La cantidad no es la que se registró.').waitFor();
      await sign(other, '1.5');
      await rowOf(other, 'Vincristina').getByText('Comprobó').waitFor();
      expect(await other.getByText('Falta la segunda firma').count()).toBe(0);
    });

    it('asks for a reason before an overdose is saved, and takes back what was recorded for the wrong twin', async () => {
      const [, twin] = children;
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: dayOf(twin) });
      await rowOf(page, 'Medicina 1').getByRole('button', { name: 'Anotar' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Qué pasó').inputValue()).toBe('');
      await dialog.getByLabel('Qué pasó').selectOption('GIVEN');
      await dialog.getByRole('button', { name: 'Ahora' }).click();
      await dialog.getByLabel(/^Cuánto se dio/).fill('15');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await dialog.getByText('150 % de lo planeado').waitFor();
      expect(await rowOf(page, 'Medicina 1').getByText('Aplicada').count()).toBe(0);
      await dialog.getByLabel('Motivo para seguir').fill('Se dio una vez y media por error.');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      const row = rowOf(page, 'Medicina 1');
      await row.getByText('Se siguió: Se dio una vez y media por error.').waitFor();
      await row.getByRole('button', { name: 'Corregir' }).click();
      await dialog.getByLabel('Qué pasó').selectOption('IN_ERROR');
      await dialog.getByLabel('Por qué es un error').fill('Era de su hermano.');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await row.getByText('Planeada').waitFor();
      await expectStatuses(page, 'Planeada', 12);
    });

    it('says of a child whose treatment is on hold that nothing is given', async () => {
      const [, child] = children;
      const clinician = await hand(stage, CURPS.clinician);
      const { patient } = await clinician<{ patient: { treatments: { id: string }[] } }>(
        'query($id: ID!) { patient(id: $id) { treatments { id } } }',
        { id: child.id },
      );
      const setStatus = (status: string) =>
        clinician(operation('set-treatment-status'), {
          input: { id: patient.treatments[0]!.id, status, reason: 'Neutropenia' },
        });
      await setStatus('ON_HOLD');
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: '/mesa' });
      await page.getByRole('link', { name: 'Hoy toca' }).click();
      const row = page.locator('.rows li', { hasText: child.fullName });
      await row.getByText('12 en pausa: no se dan').waitFor();
      expect(await row.getByText(/por dar/).count()).toBe(0);
      expect(await faultsDayAndNight(page)).toEqual([]);
      await setStatus('ACTIVE');
      await page.reload();
      await row.getByText('12 dosis por dar').waitFor();
    });

    it('is recorded with the keyboard alone', async () => {
      const [, , child] = children;
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: dayOf(child) });
      const all = page.getByLabel('Elegir todas las que faltan');
      await all.waitFor();
      await tabTo(page, all);
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('button', { name: 'Dadas como se planearon' }));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Guardar 12 dosis' }));
      await page.keyboard.press('Enter');
      await expectStatuses(page, 'Aplicada', 12);
    });

    it.each([LAPTOP, SMALL])(
      'names the child in view wherever the page and its dialogs are scrolled, at %o',
      async (viewport) => {
        const [, child] = children;
        const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport, path: dayOf(child) });
        const strip = page.locator('.desk-page').getByRole('group', { name: 'De quién es este expediente' }).first();
        await rowOf(page, 'Medicina 11').waitFor();
        await strip.getByText('Peso al iniciar el plan 36 kg').waitFor();
        const told = await strip.innerText();
        for (const part of [child.fullName, 'Expediente', 'Nació', 'Alergias: Látex', 'Peso al iniciar el plan 36 kg'])
          expect(told).toContain(part);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.waitForFunction(() => scrollY > 200);
        expect(await isInView(page, strip)).toBe(true);
        await rowOf(page, 'Vincristina').getByRole('button', { name: 'Anotar' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Qué pasó').selectOption('PARTIALLY_GIVEN');
        const inDialog = dialog.getByRole('group', { name: 'De quién es este expediente' });
        await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
        expect(await isInView(page, inDialog)).toBe(true);
        expect(await faultsDayAndNight(page)).toEqual([]);
      },
    );
  });
}

async function sign(page: Page, amount: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cantidad que viste (mg)').fill(amount);
  await dialog.getByRole('button', { name: 'Firmar' }).click();
}

/** Waits until this many doses of the page have the status. */
async function expectStatuses(page: Page, status: string, count: number): Promise<void> {
  await page.waitForFunction(
    ([text, wanted]) =>
      [...document.querySelectorAll('.dose-rows .badges')].filter((one) =>
        (one as HTMLElement).innerText.includes(text),
      ).length === wanted,
    [status, count] as const,
  );
}

const MOST_STEPS = 60;

/** Steps on with Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}
