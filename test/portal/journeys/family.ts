/** What a mother does with the carnet. */
import { operation } from '../../support/client';
import { CURPS } from '../../support/scenario';
import { LAPTOP, PHONE, signIn } from '../chromium';
import { hand, type Stage } from '../stage';

export function familyJourneys(stage: Stage): void {
  describe('a mother', () => {
    it('signs in and sees the next appointment first, with day, hour, place and how to prepare', async () => {
      const { page } = await stage.portal.visit();
      await signIn(page, CURPS.caregiver);
      await page.getByRole('heading', { level: 1, name: 'Sofía' }).waitFor();
      const ticket = page.locator('.ticket');
      await ticket.waitFor();
      expect(await ticket.innerText()).toMatch(/Próxima (cita|cirugía)/);
      expect(await ticket.locator('time').innerText()).toMatch(/^\d{1,2}:\d{2}\s[ap]\.m\.$/);
      expect(await ticket.innerText()).toContain('Dónde');
    });

    it('is told no more than that user and password do not go together', async () => {
      const { page } = await stage.portal.visit();
      await signIn(page, CURPS.caregiver, 'no es esta contraseña');
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('El usuario o la contraseña no son correctos.');
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('makes no calendar address before it is known that there is none', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      let release = (): void => undefined;
      const asked = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('OwnFeed')) await asked;
        await route.continue();
      });
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      const make = page.getByRole('button', { name: 'Crear mi dirección de calendario' });
      await make.waitFor();
      expect(await make.isDisabled()).toBe(true);
      release();
      await make.click({ trial: true });
    });

    it('puts the next appointment into the calendar with one tap: the right instant and nothing clinical', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      const when = await page.locator('.ticket time').getAttribute('datetime');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Ponerla en mi calendario' }).click(),
      ]);
      const file = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
      expect(file).toContain(`DTSTART:${new Date(when!).toISOString().replace(/[-:]|\.\d{3}/g, '')}`);
      expect(file).toContain('SUMMARY:Cita en el hospital');
      expect(file).not.toMatch(/quimio|leucemia|onco|laboratorio\r\n.*SUMMARY/i);
    });

    it('finds her calendar address again after a reload: asking makes no new one', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      await page.getByRole('button', { name: 'Crear mi dirección de calendario' }).click();
      const address = await page.locator('code.address').innerText();
      await page.reload();
      await page.locator('code.address').waitFor();
      expect(await page.locator('code.address').innerText()).toBe(address);
      expect((await fetch(address)).status).toBe(200);
      await page.getByRole('button', { name: 'Dejar de compartir el calendario' }).click();
      await page.getByRole('button', { name: 'Crear mi dirección de calendario' }).waitFor();
      expect((await fetch(address)).status).toBe(404);
    });

    it('opens a month of the calendar, a day of it, the next month, and the month as a list', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      await page.locator('.timeline > li').waitFor();
      const month = await page.locator('.month-head h2').innerText();
      // The grid is one screen, and what is marked is said in words.
      expect((await page.locator('table.month').boundingBox())!.height).toBeLessThan(PHONE.height);
      expect(await page.locator('table.month caption').textContent()).toContain(month.toLowerCase());
      const day = page.getByRole('button', { name: /Medicina en casa/ }).first();
      const name = (await day.getAttribute('aria-label'))!.split(':')[0]!;
      await day.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: new RegExp(`^${name}`) }).waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('section'));
      expect(await day.getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'Mes siguiente' }).click();
      await page.waitForFunction((old) => document.querySelector('.month-head h2')?.textContent !== old, month);
      await page.locator('button.month-day').first().waitFor();
      await page.getByRole('button', { name: 'Mes anterior' }).click();
      await page.locator('table.month').waitFor();
      expect(await page.locator('.month-head h2').innerText()).toBe(month);
      await page.getByRole('radio', { name: 'Lista' }).check();
      await page.getByRole('radio', { name: 'Solo citas y cirugías' }).check();
      await page.locator('.timeline a[href^="/dia/"]').first().click();
      await page.waitForURL(/\/dia\/\d{4}-\d{2}-\d{2}$/);
      await page.locator('article h2').waitFor();
    });

    it('chooses days of the results: this cycle, this month, three months, all, or dates of her own', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: LAPTOP });
      await page.getByRole('link', { name: 'Resultados', exact: true }).click();
      await page.locator('.chart-card').first().waitFor();
      const shown = page.locator('.range .hint');
      const ranges = new Set([await shown.innerText()]);
      for (const choice of ['Este ciclo', 'Este mes', 'Todo']) {
        await page.getByRole('group', { name: 'Qué días quieres ver' }).getByRole('radio', { name: choice }).check();
        await page.locator('.chart-card').first().waitFor();
        ranges.add(await shown.innerText());
      }
      expect(ranges.size).toBe(4);
      await page.getByRole('radio', { name: 'Fechas' }).check();
      await page.getByLabel('Desde el').fill('2026-12-31');
      await page.getByLabel('Hasta el').fill('2026-01-01');
      await page.getByRole('button', { name: 'Ver estos días' }).click();
      await page.getByText('La primera fecha tiene que ser anterior').waitFor();
      await page.getByLabel('Desde el').fill('2020-01-01');
      await page.getByLabel('Hasta el').fill('2020-01-02');
      await page.getByRole('button', { name: 'Ver estos días' }).click();
      await page.getByText('En estos días no hay resultados.').first().waitFor();
    });

    it('says of a notice that she has seen it, and the bell counts one less', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.otherCaregiver, path: '/avisos' });
      const fresh = page.locator('.notice.new');
      await fresh.first().waitFor();
      const before = await fresh.count();
      await fresh
        .first()
        .getByRole('button', { name: /Ya lo vi/ })
        .click();
      await page
        .locator('.unseen[role=status]', { hasText: 'Tu unidad ya sabe que lo viste' })
        .waitFor({ state: 'attached' });
      expect(await fresh.count()).toBe(before - 1);
      await page.reload();
      await page.locator('.notice').first().waitFor();
      expect(await page.locator('.notice').first().innerText()).toContain('Lo viste el');
    });

    it('sees the treatment as phases and cycles, with the day of the cycle and what became of doses', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/' });
      await page.getByRole('link', { name: 'Tratamiento', exact: true }).click();
      await page.locator('.phase.now .beads').waitFor();
      expect(await page.locator('.phase').count()).toBeGreaterThan(3);
      expect(await page.locator('.phase.now').innerText()).toMatch(/Día \d+ de \d+/);
      expect(await page.locator('.bead[aria-current=date]').count()).toBe(1);
      await page.getByText(/Ver los \d+ días que ya pasaron/).click();
      const doses = await page.locator('.past-doses').innerText();
      expect(doses).toContain('Aplicada');
      expect(doses).toMatch(/Por qué (no se dio|cambió de día|no fue completa):/);
    });

    it('sees small charts that say in words what they show, and the numbers in a table', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Resultados', exact: true }).click();
      const chart = page.getByRole('img', { name: /Gráfica de neutrófilos \(\/µL\): \d+ mediciones/ });
      await chart.waitFor();
      await page.getByText('Ver neutrófilos en una tabla').click();
      expect(await page.locator('table').first().locator('tbody tr').count()).toBeGreaterThan(2);
    });

    it('taps a clinical word and reads what it means', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('button', { name: 'Neutrófilos' }).click();
      const dialog = page.getByRole('dialog', { name: 'Neutrófilos' });
      expect(await dialog.innerText()).toContain('pelean contra las infecciones');
      await page.keyboard.press('Escape');
      expect(await dialog.count()).toBe(0);
    });

    it('sees what is due of the cartilla, what waits for the treatment, and who has looked at the record', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Cartilla de vacunas/ }).click();
      await page.getByRole('heading', { name: /En espera por el tratamiento/ }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: /Quién ha visto el carnet/ }).click();
      await page.locator('.log li').first().waitFor();
      expect(await page.locator('.log').innerText()).toContain('Tú');
    });

    it('reads at once that oncology must know of a live vaccine given during the treatment', async () => {
      const [caregiver, clinician] = [await hand(stage, CURPS.caregiver), await hand(stage, CURPS.clinician)];
      const { viewer } = await caregiver<{ viewer: { patients: { id: string }[] } }>(
        '{ viewer { patients { id } } }',
        {},
      );
      const performedOn = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
      const [requestId, patientId] = [crypto.randomUUID(), viewer.patients[0]!.id];
      await clinician(operation('record-preventive-action'), {
        input: { requestId, patientId, code: 'VARICELA', dose: 1, performedOn },
      });
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Cartilla de vacunas/ }).click();
      await page.getByText('Avisa hoy mismo a oncología: se aplicó cuando debía esperar.').waitFor({ timeout: 10_000 });
    });

    it('prints the carnet on its own, without menus', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Imprimir el carnet/ }).click();
      await page.locator('.sheet table').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.top').isVisible()).toBe(false);
      expect(await page.locator('.tabs').isVisible()).toBe(false);
      const sheet = await page.locator('.sheet').innerText();
      expect(sheet).toContain('Sofía Hernández Ramírez');
      // It hangs where somebody may need them at night, and has room for what is said on the day.
      expect(sheet).toMatch(/Llama ya a tu hospital \(\d[\d ]+\): Fiebre de 38 °C o más/);
      expect((await page.locator('.sheet-notes').boundingBox())!.height).toBeGreaterThan(80);
    });

    it('finds the telephone of the unit among the alarm signs, one tap from every page', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Alarma' }).click();
      await page.getByRole('heading', { name: 'Signos de alarma' }).waitFor();
      expect(await page.getByRole('link', { name: /Llamar a tu unidad/ }).getAttribute('href')).toMatch(
        /^tel:\+?\d{10,}$/,
      );
    });

    it('reads the page in English by a switch, larger letters and dark colours, and finds them so the next time', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/ajustes' });
      await page.getByRole('radio', { name: 'English' }).check();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await page.getByRole('radio', { name: 'Very large' }).check();
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.goto(stage.portal.url);
      await page.getByRole('link', { name: 'Treatment', exact: true }).waitFor();
      expect(
        await page.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dataset.theme,
          document.documentElement.dataset.text,
        ]),
      ).toEqual(['en', 'dark', 'largest']);
    });

    it('of another child finds no page, the same as of one that does not exist', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.otherCaregiver, path: '/' });
      await page.locator('.ticket, .card').first().waitFor();
      const own = await page.evaluate(() => document.querySelector('.tabs a')!.getAttribute('href')!);
      const texts: string[] = [];
      for (const id of [
        '01AAAAAAAAAAAAAAAAAAAAAAAA',
        own
          .split('/')
          .at(-1)!
          .replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ]) {
        await page.goto(`${stage.portal.url}/carnet/${id}`);
        await page.getByText('No encontramos lo que buscas').waitFor();
        texts.push(await page.locator('main').innerText());
      }
      expect(texts[0]).toBe(texts[1]);
    });
  });
}
