/** Who may see a child, and the end of its carnet, at the desk. */
import { operation } from '../../support/client';
import { familyPapers, someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import { firstVisit, hand, type Stage } from '../stage';
import { startForNewChild } from '../treatments';
import { registerChild } from './desk';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

export function accessStories(stage: Stage): void {
  it('a social worker is warned before the last adult loses access, and ends it with a tick', async () => {
    const path = await registerChild(stage, someone({ years: [2014, 2020] }));
    const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const dialog = page.getByRole('dialog');
    const revoke = dialog.getByRole('button', { name: 'Retirar el permiso' });
    await page.getByRole('button', { name: /^Retirar el permiso/ }).click();
    await dialog.getByText('Nadie más puede ver este carnet.').waitFor();
    expect(await revoke.getAttribute('class')).toContain('danger');
    await revoke.click();
    await dialog.locator('.problem').waitFor();
    await dialog.getByLabel('Motivo').fill('Lo pidió por escrito');
    await revoke.click();
    await dialog.getByText('Después de esto ninguna persona adulta podrá ver este carnet.').waitFor();
    expect(await faultsDayAndNight(page)).toEqual([]);
    await dialog.getByLabel('Es la última persona con acceso').check();
    await revoke.click();
    await page.getByText('Todavía no hay nadie registrado que la o lo cuide.').waitFor();
  });

  it('a clinician records a death, a social worker confirms it, and it is undone', async () => {
    const { patientId } = await startForNewChild(stage);
    const path = `/mesa/paciente/${patientId}`;
    const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path });
    const name = await page.locator('.identity strong').innerText();
    const dialog = page.getByRole('dialog');
    const end = dialog.getByRole('button', { name: 'Terminar el carnet' });
    await page.getByRole('button', { name: 'Terminar el carnet' }).click();
    expect(await dialog.locator('h2').innerText()).toContain(name);
    expect(await end.getAttribute('class')).toContain('danger');
    await end.click();
    await dialog.getByText('Falta este dato.').waitFor();
    await dialog.getByLabel('Cómo termina').selectOption('DIED');
    await dialog.getByText('No se envía nada a nadie, ni ahora ni después').waitFor();
    await dialog.getByLabel('Día').fill(YESTERDAY);
    await dialog.getByLabel(/^Motivo o nota/).fill('Lo dijo la abuela por teléfono');
    expect(await faultsDayAndNight(page)).toEqual([]);
    await end.click();
    const note = page.getByRole('region', { name: 'Fin del carnet' });
    await note.getByText('Lo anotaste tú.').waitFor();
    // The person who recorded it does not confirm it.
    expect(await note.getByRole('button', { name: /^Confirmar/ }).count()).toBe(0);
    expect(await faultsDayAndNight(page)).toEqual([]);

    const desk = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const waiting = desk.page.getByRole('region', { name: 'Fin del carnet' });
    await waiting.getByText('Falta que otra persona de la unidad lo confirme.').waitFor();
    await waiting.getByText('Lo dijo la abuela por teléfono').waitFor();
    await waiting.getByRole('button', { name: /^Confirmar/ }).click();
    const asked = desk.page.getByRole('dialog');
    expect(await asked.locator('h2').innerText()).toContain(name);
    expect(await faultsDayAndNight(desk.page)).toEqual([]);
    await asked.getByRole('button', { name: 'Confirmar' }).click();
    await waiting.getByText('Lo confirmó').waitFor();

    await waiting.getByRole('button', { name: /^Deshacer/ }).click();
    await asked.getByRole('button', { name: 'Deshacer' }).click();
    await asked.locator('.problem').waitFor();
    await asked.getByLabel(/^Por qué/).fill('Era otra niña');
    await asked.getByRole('button', { name: 'Deshacer' }).click();
    await waiting.waitFor({ state: 'detached' });
    await desk.page.getByText('El carnet está abierto.').waitFor();
  });

  it('a social worker records a custody order, and reads why the other parent sees nothing', async () => {
    const worker = await hand(stage, CURPS.socialWorker);
    const papers = familyPapers('JCIMS000325', { caregivers: ['MOTHER', 'FATHER'] });
    const { registerFamily } = await worker<{ registerFamily: { patient: { id: string } } }>(
      operation('register-family'),
      { input: papers },
    );
    const path = `/mesa/paciente/${registerFamily.patient.id}`;
    const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const [mother, father] = papers.caregivers.map(({ givenNames }) => givenNames) as [string, string];
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Quién puede ver' }) });
    const entry = (right: string) => card.locator('li', { hasText: right });
    await entry('Padre (acta').getByText('Vigente').waitFor();
    const dialog = page.getByRole('dialog');
    // Without a network nobody is said to be the last one.
    await page.context().setOffline(true);
    await page
      .getByRole('button', { name: /^Retirar el permiso/ })
      .first()
      .click();
    await dialog.getByLabel('Motivo').fill('Lo pidió por escrito');
    await dialog.getByRole('button', { name: 'Retirar el permiso' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('Es la última persona con acceso').count()).toBe(0);
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');

    await entry('Madre (acta')
      .getByRole('button', { name: /^Definir qué puede ver/ })
      .click();
    const save = dialog.getByRole('button', { name: 'Guardar' });
    expect(await dialog.locator('h2').innerText()).toContain(mother);
    await dialog.getByLabel('Con qué derecho').selectOption('CUSTODY_ORDER');
    expect(await save.getAttribute('class')).toContain('danger');
    await dialog.getByLabel(/^Por qué/).fill('La madre mostró la orden');
    await save.click();
    await dialog.getByText('Anota la orden del juzgado que viste').waitFor();
    await dialog.getByLabel('Documento que viste').selectOption('COURT_ORDER');
    await dialog.getByLabel(/^Folio o expediente/).fill('412/2026');
    await dialog.getByRole('group', { name: 'La orden no deja ver a' }).getByLabel(father).check();
    await dialog.getByLabel(/^Avisar a las otras/).uncheck();
    expect(await faultsDayAndNight(page)).toEqual([]);
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    await entry('Orden de custodia').getByText('Orden de un juzgado 412/2026').waitFor();
    const excluded = entry('Padre (acta');
    await excluded.getByText('Excluida por una orden').waitFor();
    await excluded.getByText('¿Por qué?').click();
    await excluded.getByText('No puede ver el carnet: una orden de custodia excluye a esta persona.').waitFor();
    expect(await faultsDayAndNight(page)).toEqual([]);

    const clinic = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path });
    await clinic.page.getByRole('heading', { name: 'Fin del carnet' }).waitFor();
    expect(await clinic.page.getByText('Quién puede ver').count()).toBe(0);
  });

  it('an aunt who may see the emergency sheet alone finds it at once, also on the page of alarm signs', async () => {
    const worker = await hand(stage, CURPS.socialWorker);
    const papers = familyPapers('JCIMS000325', { caregivers: ['MOTHER', 'OTHER_CAREGIVER'] });
    const { registerFamily } = await worker<{
      registerFamily: { patient: { id: string; caregivers: { relationship: string; user: { id: string } }[] } };
    }>(operation('register-family'), { input: papers });
    const { id: patientId, caregivers } = registerFamily.patient;
    const aunt = caregivers.find(({ relationship }) => relationship === 'OTHER_CAREGIVER')!.user.id;
    const authority = { basis: 'NAMED_CARER', scope: 'EMERGENCY_SHEET' };
    await worker(operation('set-authority'), {
      input: { patientId, userId: aunt, authority, reason: 'La nombró la madre' },
    });
    const page = await firstVisit(stage, papers.caregivers[1]!.email);
    const link = page.getByRole('link', { name: `Hoja de urgencias de ${papers.patient.givenNames}` });
    await link.waitFor();
    expect(await page.getByText('Todavía no hay un carnet en tu cuenta.').count()).toBe(0);
    await page.getByRole('link', { name: 'Alarma', exact: true }).click();
    await link.click();
    await page.locator('.sheet .facts').waitFor();
    // Where the network fails after the first answer, the copy of before is still there.
    await page.route('**/graphql', (route) =>
      /EmergencySheet|SheetChildren/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    for (let starts = 0; starts < 2; starts++) {
      const viewer = page.waitForResponse((response) => /query Viewer/.test(response.request().postData() ?? ''));
      await page.reload();
      await viewer;
      await page.locator('.sheet .facts').waitFor();
    }
  });

  it('a social worker opens the account of an adolescent, with a letter to print', async () => {
    const worker = await hand(stage, CURPS.socialWorker);
    const papers = familyPapers('JCIMS000325', { born: `${new Date().getFullYear() - 14}-01-15` });
    const { registerFamily } = await worker<{ registerFamily: { patient: { id: string } } }>(
      operation('register-family'),
      { input: papers },
    );
    const path = `/mesa/paciente/${registerFamily.patient.id}`;
    const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path });
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Su propia cuenta' }) });
    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Abrir su cuenta' });
    await card.getByRole('button', { name: 'Abrir su cuenta' }).click();
    expect(await dialog.locator('h2').innerText()).toContain(papers.patient.givenNames);
    const email = dialog.getByLabel(/^Correo de la o el adolescente/);
    await email.fill(papers.caregivers[0]!.email);
    await submit.click();
    await dialog.locator('.problem').waitFor();
    expect(await faultsDayAndNight(page)).toEqual([]);
    await email.fill('');
    await submit.click();
    await card.getByText('Carta por imprimir').waitFor();
    await card.getByRole('button', { name: /^Credenciales/ }).waitFor();
    expect(await faultsDayAndNight(page)).toEqual([]);
  });
}
