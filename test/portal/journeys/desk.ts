/** What a social worker does, and the family that comes of it: from the form over the letter to the carnet. */
import { credentialsTo } from '../../support/letters';
import { nssOf, someone } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, signIn } from '../chromium';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage';

type Person = ReturnType<typeof someone>;

/** Fills the whole form of a registration. */
export async function fillRegistration(page: Page, child: Person, mother: Person): Promise<void> {
  const ofChild = page.getByRole('group', { name: 'La niña o el niño' });
  await ofChild.getByLabel('CURP').fill(child.curp);
  await ofChild.getByLabel('Nombre o nombres').fill(child.givenNames);
  await ofChild.getByLabel('Primer apellido').fill(child.firstSurname);
  await ofChild.getByLabel('Segundo apellido').fill(child.secondSurname);
  await ofChild.getByLabel('Número de expediente').fill(`EXP-7-${child.curp}`);
  await ofChild.getByLabel('NSS de la persona asegurada').fill(nssOf());
  await ofChild.getByLabel('Diagnóstico (CIE-10)').fill('C91.0');
  await ofChild.getByLabel('Fecha del diagnóstico').fill(`${Number(child.born.slice(0, 4)) + 2}-05-04`);
  const ofMother = page.getByRole('group', { name: 'Persona que cuida 1' });
  await ofMother.getByLabel('CURP').fill(mother.curp);
  await ofMother.getByLabel('Nombre o nombres').fill(mother.givenNames);
  await ofMother.getByLabel('Primer apellido').fill(mother.firstSurname);
  await ofMother.getByLabel('Segundo apellido').fill(mother.secondSurname);
  await ofMother.getByLabel('Correo electrónico').fill(mother.email);
}

/** Registers a child through the pages; the address of its page at the desk. */
export async function registerChild(stage: Stage, child: Person): Promise<string> {
  const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
  await fillRegistration(page, child, someone({ sex: 'FEMALE' }));
  await page.getByRole('button', { name: 'Registrar a la familia' }).click();
  return (await page.getByRole('link', { name: 'Abrir su página' }).getAttribute('href'))!;
}

export function deskJourneys(stage: Stage): void {
  describe('a social worker', () => {
    it('registers a family from the form, and the mother gets in with the letter that this caused', async () => {
      const child = someone({ years: [2014, 2020] });
      const mother = someone({ sex: 'FEMALE' });
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await fillRegistration(page, child, mother);
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);

      const { curp, password } = await credentialsTo(stage.directory.dataDir, mother.email);
      const own = 'tres nubes sobre Tepic';
      const home = await stage.portal.visit();
      await signIn(home.page, curp, password);
      await home.page.getByRole('heading', { name: 'Elige tu contraseña' }).waitFor();
      expect(await faultsDayAndNight(home.page)).toEqual([]);
      // Nothing else is open before the change, whatever address is tried.
      await home.page.goto(`${stage.portal.url}/avisos`);
      await home.page.getByRole('heading', { name: 'Elige tu contraseña' }).waitFor();
      await home.page.getByLabel('Contraseña temporal').fill(password);
      await home.page.getByLabel('Contraseña nueva').fill(own);
      await home.page.getByLabel('Escríbela otra vez').fill('otra cosa muy distinta');
      await home.page.getByRole('button', { name: 'Guardar contraseña' }).click();
      await home.page.getByText('Las dos contraseñas no son iguales.').waitFor();
      await home.page.getByLabel('Escríbela otra vez').fill(own);
      await home.page.getByRole('button', { name: 'Guardar contraseña' }).click();
      // The privacy notice comes first and does not block: neither the alarm signs nor the carnet wait for it.
      await home.page.getByRole('heading', { name: 'Aviso de privacidad del Carnet Digital' }).waitFor();
      expect(await faultsDayAndNight(home.page)).toEqual([]);
      await home.page.getByRole('link', { name: 'Alarma' }).click();
      await home.page.getByRole('heading', { name: 'Signos de alarma' }).waitFor();
      await home.page.goBack();
      await home.page.getByRole('button', { name: 'Ahora no' }).click();
      await home.page.getByRole('heading', { level: 1, name: child.givenNames }).waitFor();
      await home.page.getByText('No hay citas programadas en los siguientes meses.').waitFor();
      // In the first week: the hospital and its number, what to do with a fever, the carnet on the screen.
      const first = home.page.getByRole('region', { name: 'Lo primero que hay que saber' });
      expect(await first.locator('li h3').count()).toBe(3);
      expect(await first.locator('a[href^="tel:"]').count()).toBe(1);
      expect(await faultsDayAndNight(home.page)).toEqual([]);
      await home.page.reload();
      await first.getByRole('button', { name: 'Ya lo leí' }).click();
      await first.waitFor({ state: 'detached' });

      // The temporary password is wrong once the own one is set.
      const again = await stage.portal.visit();
      await signIn(again.page, curp, password);
      await again.page.getByText('El usuario o la contraseña no son correctos.').waitFor();
      await signIn(again.page, curp, own);
      await again.page.getByRole('button', { name: 'Ya lo leí y lo acepto' }).click();
      await again.page.getByRole('heading', { level: 1, name: child.givenNames }).waitFor();
      await again.page.goto(`${stage.portal.url}/privacidad`);
      await again.page.getByText('Lo aceptaste el').waitFor();

      // Once accepted it is not asked for again, and the desk sees it.
      const later = await stage.portal.visit();
      await signIn(later.page, curp, own);
      await later.page.getByRole('heading', { level: 1, name: child.givenNames }).waitFor();
      await page.getByRole('link', { name: 'Abrir su página' }).click();
      await page.getByText('Aceptó el aviso de privacidad el').waitFor();
    });

    it('is told of slips while typing, of what the CURP says, and that the unit knows the child already', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      const ofChild = page.getByRole('group', { name: 'La niña o el niño' });
      const curp = ofChild.getByLabel('CURP');
      await curp.fill('HERS160314MJCRMFZ5');
      await ofChild.getByText('El último número no corresponde').waitFor();
      await curp.fill('HERS160314MJCRMFZ6');
      await ofChild.getByText('La CURP dice: nació el 14 mar 2016 (10 años), mujer, Jalisco.').waitFor();
      await ofChild.getByText('Ya está en tu unidad: Sofía Hernández Ramírez.').waitFor();
      await ofChild.getByLabel('NSS de la persona asegurada').fill('12068800008');
      await ofChild.getByText('revisa el NSS').waitFor();
    });

    it('is told everything that is wrong at once, each beside its field', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await fillRegistration(page, someone({ years: [2014, 2020] }), someone({ sex: 'FEMALE' }));
      const ofMother = page.getByRole('group', { name: 'Persona que cuida 1' });
      await ofMother.getByLabel('Correo electrónico').fill('no es un correo');
      await ofMother.getByLabel('CURP').fill('ABC');
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('alert').waitFor();
      expect(await ofMother.locator('.problem').count()).toBe(2);
      expect(await ofMother.getByLabel('CURP').getAttribute('aria-invalid')).toBe('true');
    });

    it('is told of each field that is missing when nothing was filled in', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('alert').waitFor();
      const missing = await page
        .locator('.field', { has: page.locator('.problem') })
        .locator('label')
        .allInnerTexts();
      const ofAll = 'CURP, Nombre o nombres, Primer apellido'.split(', ');
      const ofChild = [
        'Número de expediente',
        'NSS de la persona asegurada',
        'Diagnóstico (CIE-10)',
        'Fecha del diagnóstico',
      ];
      expect(missing.map((label) => label.trim()).sort()).toEqual(
        [...ofAll, ...ofAll, ...ofChild, 'Correo electrónico'].sort(),
      );
    });

    it('sends a family another letter, to an address that was mended', async () => {
      const mother = someone({ sex: 'FEMALE' });
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await fillRegistration(page, someone({ years: [2014, 2020] }), {
        ...mother,
        email: 'mal.escrito@correo.example',
      });
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
      const first = await credentialsTo(stage.directory.dataDir, 'mal.escrito@correo.example');
      await page.getByRole('link', { name: 'Abrir su página' }).click();
      await page.getByRole('button', { name: /^Credenciales/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Correo/).fill(mother.email);
      await dialog.getByRole('button', { name: 'Enviar otra carta' }).click();
      await dialog.getByText('La carta va en camino.').waitFor();
      const second = await credentialsTo(stage.directory.dataDir, mother.email);
      expect(second.password).not.toBe(first.password);

      await page.goto(`${stage.portal.url}/mesa/altas`);
      await page.getByRole('radio', { name: 'Todas' }).check();
      const row = page.locator('.funnel li', { hasText: mother.email });
      await row.getByText(/^Carta (enviada|por salir)$/).waitFor();
      await row.getByRole('button', { name: /^Credenciales/ }).click();
      expect(await faultsDayAndNight(page)).toEqual([]);
    });

    it('books, moves and cancels an appointment, and finds whom to telephone about it', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/familias' });
      await page.getByLabel('Nombre, CURP, NSS o expediente').fill('hernandez ramirez');
      await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).click();
      await page.getByRole('link', { name: 'Citas y cirugías' }).click();
      await page.getByRole('button', { name: 'Programar una cita' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Para qué').selectOption('SOCIAL_WORK');
      await dialog.getByLabel('Día').fill('2027-03-18');
      await dialog.getByLabel('Hora del hospital').fill('07:35');
      await dialog.getByLabel('Dónde').fill('Ventanilla 5');
      await dialog.getByRole('button', { name: 'Programar una cita' }).click();
      const row = page.locator('.rows li', { hasText: 'Ventanilla 5' });
      await row.waitFor();
      expect(await row.innerText()).toMatch(/jueves, 18 de marzo de 2027, 7:35\sa\.m\./);
      await row.getByRole('button', { name: /^Cambiar de fecha/ }).click();
      await page.getByRole('dialog').getByLabel('Hora del hospital').fill('13:05');
      await page.getByRole('dialog').getByLabel('Motivo').fill('La ventanilla abre más tarde.');
      await page.getByRole('dialog').getByRole('button', { name: 'Cambiar de fecha' }).click();
      await page.locator('.rows li', { hasText: '1:05' }).waitFor();
      await row.getByRole('button', { name: /^Cancelar la cita/ }).click();
      await page.getByRole('dialog').getByLabel('Motivo').fill('Ya no hace falta.');
      await page.getByRole('dialog').getByRole('button', { name: 'Cancelar la cita' }).click();
      await row.getByText('Cancelada').waitFor();
      const cancelled = page
        .locator('.rows li', { hasText: 'Cita cancelada' })
        .filter({ hasText: 'Sofía Hernández Ramírez' });
      const more = page.getByRole('button', { name: 'Ver más' });
      await page.getByRole('link', { name: 'Por llamar' }).click();
      // What can still be undone is nothing to call about yet.
      for (const last = Date.now() + 60_000; Date.now() < last && (await cancelled.count()) === 0;) {
        await page.reload();
        await page.getByRole('radio', { name: 'Todos' }).check();
        await page.locator('.rows li').first().waitFor();
        while ((await cancelled.count()) === 0 && (await more.count()) > 0)
          await more.click({ timeout: 2_000 }).catch(() => undefined);
        await page.waitForTimeout(1_000);
      }
      expect(await cancelled.first().innerText()).toContain('33 3123 4501');
    }, 120_000);

    it('adds a caregiver, takes the right back, and records the rights of the child', async () => {
      const aunt = someone({ sex: 'FEMALE' });
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/familias' });
      await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).click();
      await page.getByRole('button', { name: 'Agregar a una persona' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('CURP').fill(aunt.curp);
      await dialog.getByLabel('Nombre o nombres').fill(aunt.givenNames);
      await dialog.getByLabel('Primer apellido').fill(aunt.firstSurname);
      await dialog.getByLabel('Correo electrónico').fill(aunt.email);
      await dialog.getByLabel('Parentesco').selectOption('OTHER_CAREGIVER');
      await dialog.getByRole('button', { name: 'Agregar a una persona' }).click();
      const person = page.locator('.people > li', { hasText: `${aunt.givenNames} ${aunt.firstSurname}` });
      await person.waitFor();
      await person.getByRole('button', { name: /^Retirar el permiso/ }).click();
      await page.getByRole('dialog').getByLabel('Motivo').fill('Ya no vive con la familia.');
      await page.getByRole('dialog').getByRole('button', { name: 'Retirar el permiso' }).click();
      await person.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Cambiar/ }).click();
      await page.getByRole('dialog').getByLabel('Vigencia').selectOption('GRACE_PERIOD');
      await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('En conservación de derechos').waitFor();
    });
  });

  describe('a clinician', () => {
    it('records a dose, holds a result back and releases it, and moves a cycle', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: '/mesa/familias' });
      await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).click();
      await page.getByRole('link', { name: 'Tratamiento' }).click();
      const planned = page.locator('.dose-rows li', { hasText: 'Planeada' }).first();
      await planned.getByRole('button', { name: /^Anotar/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Qué pasó').selectOption('OMITTED');
      await dialog.getByLabel('Motivo').fill('Tuvo fiebre en la noche del portal.');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Tuvo fiebre en la noche del portal.').waitFor();
      await page.locator('.cycle-rows li', { hasText: 'Por venir' }).first().getByRole('button').click();
      await page.getByRole('dialog').getByLabel('Motivo').fill('Neutrófilos bajos, se espera una semana.');
      await page.getByRole('dialog').getByRole('button', { name: 'Mover el ciclo' }).click();
      await page.locator('.cycle-rows li', { hasText: 'Se movió' }).first().waitFor();

      await page.getByRole('link', { name: 'Seguimiento' }).click();
      await page.getByRole('button', { name: 'Anotar un seguimiento' }).click();
      await page.getByRole('dialog').getByLabel('Valor').fill('1234');
      await page.getByRole('dialog').getByLabel('Hora').fill('00:01');
      await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
      const result = page.locator('.rows li', { hasText: '1,234' });
      await result.getByText('Retenido: la familia no lo ve').waitFor();
      await result.getByRole('button', { name: /^Liberar/ }).click();
      // What is shown to whom is said first, and nothing is shown yet.
      const asks = page.getByRole('dialog', { name: '¿Liberar esto a la familia?' });
      expect(await asks.innerText()).toMatch(/quienes? cuidan|que cuidan a [\s\S]*1,234/);
      await asks.getByRole('button', { name: 'Cancelar' }).click();
      await result.getByText('Retenido: la familia no lo ve').waitFor();
      await result.getByRole('button', { name: /^Liberar/ }).click();
      await asks.getByRole('button', { name: 'Liberar' }).click();
      await result.getByText('La familia lo ve', { exact: true }).waitFor();
      await result.getByRole('button', { name: /^Retirar/ }).click();
      await page.getByRole('dialog').getByLabel('Por qué').fill('Se liberó por error');
      await page.getByRole('dialog').getByRole('button', { name: 'Retirar' }).click();
      await result.getByText('Retenido: la familia no lo ve').waitFor();
      await result.getByRole('button', { name: /^Corregir/ }).click();
      await page.getByRole('dialog').getByLabel('Valor').fill('4321');
      await page.getByRole('dialog').getByLabel('Por qué').fill('Se escribió mal');
      await page.getByRole('dialog').getByRole('button', { name: 'Corregir' }).click();
      // Ten times the last value: it is said before it is saved.
      await page.getByRole('dialog').getByText('al menos diez veces más o menos que el último valor').waitFor();
      await page.getByRole('dialog').getByLabel('Motivo para seguir').fill('Así lo informó el laboratorio');
      await page.getByRole('dialog').getByRole('button', { name: 'Corregir' }).click();
      await page.locator('.rows li', { hasText: '4,321' }).waitFor();
    });

    it('sees whom the unit expects on a day', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP });
      await page.getByRole('heading', { name: 'La agenda del día' }).waitFor();
      for (let tries = 0; tries < 14 && (await page.locator('.agenda li').count()) === 0; tries++) {
        await page.getByRole('button', { name: 'Día siguiente' }).click();
        await page.locator('.agenda li, .empty').first().waitFor();
        await page.waitForTimeout(150);
      }
      expect(await page.locator('.agenda').innerText()).toContain('Sofía Hernández Ramírez');
    });
  });
}
