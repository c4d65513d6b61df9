/** Everything by the keyboard alone: no journey here uses a mouse. */
import type { Page } from 'playwright-core';
import { nssOf, someone } from '../../support/people';
import { CURPS, DEMO_PASSWORD } from '../../support/scenario';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';

const MOST_STEPS = 60;

/** What the focus is on, as a screen reader would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const isField = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    const label = isField ? at.labels?.[0]?.innerText : at?.getAttribute('aria-label');
    return (label ?? at?.innerText ?? '').trim();
  });

/** Steps on with `key` until the focus is on what begins with `what`. */
async function tabTo(page: Page, what: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press(key);
    if ((await focused(page)).startsWith(what)) return;
  }
  throw new Error(`The keyboard does not reach ${what}`);
}

async function typeInto(page: Page, fields: readonly (readonly [label: string, text: string])[]): Promise<void> {
  for (const [label, text] of fields) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
}

async function press(page: Page, what: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, what, key);
  await page.keyboard.press('Enter');
}

export function keyboardJourneys(stage: Stage): void {
  describe('the keyboard alone', () => {
    it('signs in, walks the carnet, opens and closes a word, and signs out', async () => {
      const { page } = await stage.portal.visit();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await typeInto(page, [
        ['Tu CURP', CURPS.caregiver],
        ['Contraseña', DEMO_PASSWORD],
      ]);
      await page.keyboard.press('Enter');
      await page.locator('.ticket').waitFor();
      // The skip link leads past the menus, to the heading.
      await press(page, 'Saltar al contenido', 'Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await press(page, 'Neutrófilos');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Neutrófilos');
      await press(page, 'Calendario', 'Shift+Tab');
      await page.locator('.timeline > li').first().waitFor();
      // Who arrives somewhere starts at its heading.
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await focused(page)).toBe('Calendario');
      await press(page, 'Más', 'Shift+Tab');
      await press(page, 'Ajustes');
      await press(page, 'Salir');
      await page.getByRole('heading', { name: 'Entra a tu carnet' }).waitFor();
    });

    it('mends what was mistyped after it was refused: the refusal takes the focus once, not with each letter', async () => {
      const { page } = await stage.portal.visit();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await typeInto(page, [
        ['Tu CURP', `${CURPS.caregiver.slice(0, -1)}x`],
        ['Contraseña', 'no es esta'],
      ]);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await focused(page)).toContain('El usuario o la contraseña no son correctos.');
      for (const [label, text] of [
        ['Tu CURP', CURPS.caregiver.toLowerCase()],
        ['Contraseña', DEMO_PASSWORD],
      ] as const) {
        await tabTo(page, label);
        await page.keyboard.press('Control+A');
        await page.keyboard.type(text);
        expect(await focused(page)).toContain(label);
      }
      await page.keyboard.press('Enter');
      await page.locator('.ticket').waitFor();
    });

    it('says of a notice that it was seen, and opens the next month of the calendar', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/avisos' });
      await page.locator('.notice.new').first().waitFor();
      const before = await page.locator('.notice.new').count();
      await press(page, 'Ya lo vi');
      await page.waitForFunction((most) => document.querySelectorAll('.notice.new').length < most, before);
      // The button is gone; the focus is still at its notice.
      expect(await page.evaluate(() => document.activeElement?.matches('.notice'))).toBe(true);
      await press(page, 'Calendario', 'Shift+Tab');
      await page.locator('.timeline > li').first().waitFor();
      const shown = await page.locator('.month-head h2').innerText();
      await press(page, 'Mes siguiente');
      await page.waitForFunction((old) => document.querySelector('.month-head h2')?.textContent !== old, shown);
      expect(await focused(page)).toBe('Mes siguiente');
    });

    it('registers a family at the desk', async () => {
      const child = someone({ years: [2014, 2020] });
      const mother = someone({ sex: 'FEMALE' });
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP });
      await page.locator('.desk-nav').waitFor();
      await press(page, 'Registrar');
      await page.getByRole('group', { name: 'La niña o el niño' }).waitFor();
      await typeInto(page, [
        ['CURP', child.curp],
        ['Nombre o nombres', child.givenNames],
        ['Número de expediente', 'EXP-8'],
        ['Primer apellido', child.firstSurname],
        ['NSS', nssOf()],
        ['Diagnóstico', 'C910'],
        // Day and month alike: the order in which a date is typed is the browser's.
        ['Fecha del diagnóstico', `0505${Number(child.born.slice(0, 4)) + 2}`],
        ['CURP', mother.curp],
        ['Nombre o nombres', mother.givenNames],
        ['Primer apellido', mother.firstSurname],
        ['Correo electrónico', mother.email],
      ]);
      await press(page, 'Registrar a la familia');
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
    });

    it('opens a form at the desk, whose first field has the focus, and leaves it where it was opened', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: '/mesa/familias' });
      await page.getByRole('link', { name: /Sofía Hernández Ramírez/ }).waitFor();
      await press(page, 'Sofía Hernández Ramírez');
      await page.getByRole('link', { name: 'Citas y cirugías' }).waitFor();
      await press(page, 'Citas y cirugías');
      await page.getByRole('button', { name: 'Programar una cita' }).waitFor();
      await press(page, 'Programar una cita');
      await page.getByRole('dialog').waitFor();
      expect(await focused(page)).toBe('Para qué');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Programar una cita');
    });

    it('always shows where it is', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.locator('.ticket').waitFor();
      for (let steps = 0; steps < 25; steps++) {
        await page.keyboard.press('Tab');
        const [tag, ring] = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
          return [document.activeElement!.tagName, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2] as const;
        });
        if (tag !== 'BODY') expect(ring).toBe(true);
      }
    });
  });
}
