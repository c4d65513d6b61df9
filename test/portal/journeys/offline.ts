/** The telephone without a network: what it keeps, what it says about it, and that it forgets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { CURPS } from '../../support/scenario';
import { ROOT } from '../built';
import { openTelephone, PHONE, signIn, type Telephone } from '../chromium';
import type { Stage } from '../stage';
import { medianOf } from './speed';

/** The address that the icon on the screen of a telephone opens. */
const START = (
  JSON.parse(readFileSync(join(ROOT, 'packages/portal/public/manifest.webmanifest'), 'utf8')) as { start_url: string }
).start_url;

/** The answers that the page has stored on this telephone, by name. */
export const keptBy = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carnet');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const base = opening.result;
          if (!base.objectStoreNames.contains('kept')) return resolve({});
          const store = base.transaction('kept').objectStore('kept');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.addEventListener('success', () => {
            base.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at] as unknown])));
          });
        });
      }),
  );

/** Changes the copies of answers about children: deletes them, or makes each older by so many milliseconds. */
const alter = (page: Page, how: 'delete' | number): Promise<void> =>
  page.evaluate(
    (by) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('carnet');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('kept', 'readwrite');
          change.addEventListener('complete', () => (opening.result.close(), resolve()));
          const walking = change.objectStore('kept').openCursor(IDBKeyRange.bound('answer:child:', 'answer:child;'));
          walking.addEventListener('success', () => {
            const cursor = walking.result;
            if (!cursor) return;
            const copy = cursor.value as { at: number };
            if (by === 'delete') cursor.delete();
            else cursor.update({ ...copy, at: copy.at - by });
            cursor.continue();
          });
        });
      }),
    how,
  );

/** Until the service worker has everything that the page needs without a network. */
async function readyForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The pages that were never opened are stored a little later than the first one; the days come last. */
async function filled(page: Page): Promise<void> {
  await page.locator('.ticket').waitFor();
  while (!Object.keys(await keptBy(page)).some((name) => name.includes(':day:'))) await page.waitForTimeout(100);
}

export function offlineJourneys(stage: Stage): void {
  describe('a telephone', () => {
    let telephone: Telephone;
    let page: Page;

    beforeAll(async () => {
      telephone = await openTelephone();
      page = telephone.context.pages()[0] ?? (await telephone.context.newPage());
      await page.goto(stage.portal.url);
      await signIn(page, CURPS.caregiver);
      await page.locator('.ticket').waitFor();
      await readyForOffline(page);
      await filled(page);
    }, 60_000);

    afterEach(() => expect(telephone.complaints).toEqual([]));

    afterAll(() => telephone?.close());

    it('leaves the address of an exported record to the server', async () => {
      const answer = await page.goto(`${stage.portal.url}/expediente/unknown.json`);
      expect(await answer!.text()).toContain('No encontramos lo que pides');
      await page.goto(stage.portal.url);
      await page.locator('.ticket').waitFor();
    });

    it('opens the last carnet without a network and says how old it is', async () => {
      const day = await page.locator('.ticket-day').innerText();
      await telephone.context.setOffline(true);
      await page.reload();
      await page.locator('.ticket').waitFor();
      expect(await page.locator('.ticket-day').innerText()).toBe(day);
      await page.getByText(/Guardado (hoy|ayer), \d+:\d\d\s[ap]\.m\. Antes de salir/).waitFor();
      expect(await page.locator('.strip').innerText()).toBe('Sin internet');
    });

    it('opens the alarm signs with the telephone of the unit, and every page that was never opened with its data', async () => {
      await page.getByRole('link', { name: 'Alarma' }).click();
      expect(await page.getByRole('link', { name: /Llamar a tu unidad/ }).getAttribute('href')).toMatch(/^tel:/);
      await page.goto(`${stage.portal.url}/`);
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      for (const link of [/Cartilla de vacunas/, /Imprimir el carnet/, /^Datos/]) {
        await page.getByRole('link', { name: link }).click();
        await page.locator('.old').waitFor();
        await page.goBack();
      }
      for (const tab of ['Calendario', 'Tratamiento', 'Resultados']) {
        await page.getByRole('link', { name: tab, exact: true }).click();
        await page.locator('.old').first().waitFor();
        expect(await page.getByText('Este teléfono no tiene guardada esta parte.').count()).toBe(0);
      }
      // A month that was never looked at, too.
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      await page.getByRole('button', { name: 'Mes anterior' }).click();
      await page.locator('button.month-day').first().waitFor();
      await page.goto(`${stage.portal.url}/avisos`);
      await page.locator('.notices li').first().waitFor();
      await page.goto(`${stage.portal.url}/`);
      await page.locator('.ticket a').first().click();
      await page.locator('article h2').first().waitFor();
      await page.goto(`${stage.portal.url}/`);
    });

    it('opens the emergency sheet, which was never opened before, two taps from anywhere', async () => {
      await page.getByRole('link', { name: 'Alarma' }).click();
      await page.getByRole('link', { name: 'Hoja de urgencias de Sofía' }).click();
      await page.locator('.sheet .facts').waitFor();
      const sheet = await page.locator('.sheet').innerText();
      expect(sheet).toContain('Última quimioterapia');
      expect(sheet).toContain('Lo que no se sabe');
      expect(await page.getByRole('link', { name: /Llamar a su unidad/ }).getAttribute('href')).toMatch(/^tel:/);
    });

    it('is two taps from its screen to the call and to the sheet, in a night without a network', async () => {
      for (const [name, target] of [
        [/^Llamar a tu unidad/, /^tel:/],
        ['Hoja de urgencias de Sofía', /urgencias$/],
      ] as const) {
        await page.goto(`${stage.portal.url}${START}`);
        await page.getByRole('link', { name: 'Alarma' }).click();
        const second = page.getByRole('link', { name }).first();
        expect(await second.getAttribute('href')).toMatch(target);
        const { y, height } = (await second.boundingBox())!;
        expect(y + height).toBeLessThanOrEqual(PHONE.height);
      }
      await page.getByRole('link', { name: 'Hoja de urgencias de Sofía' }).click();
      await page.locator('.sheet .facts').waitFor();
    });

    it('takes up the fresh carnet by itself when the network is back', async () => {
      await page.goto(`${stage.portal.url}/`);
      await page.getByText(/Guardado (hoy|ayer)/).waitFor();
      await telephone.context.setOffline(false);
      await page.getByText(/Guardado (hoy|ayer)/).waitFor({ state: 'detached' });
      expect(await page.locator('.strip').count()).toBe(0);
    });

    it('stores the record also when no page of it is opened, each part with its own period', async () => {
      await alter(page, 'delete');
      await page.goto(`${stage.portal.url}/ajustes`);
      const copies = new Map<string, { from: string; to: string } & unknown[]>();
      const hasDays = (): boolean => [...copies.keys()].some((name) => name.startsWith('day:'));
      while (!copies.has('home') || !copies.has('today') || !hasDays()) {
        await page.waitForTimeout(100);
        for (const [key, copy] of Object.entries(await keptBy(page)))
          copies.set(
            key.split(':').slice(3).join(':'),
            (copy as { value: { from: string; to: string } & unknown[] }).value,
          );
      }
      // What is printed without a network says of which days it is.
      const { from, to } = copies.get('range:month')!;
      expect([from.slice(0, 7), from.slice(8)]).toEqual([to.slice(0, 7), '01']);
      expect([...copies.keys()].some((name) => /^doses:.+/.test(name))).toBe(true);
    });

    it('fetches nothing again of a record that has not changed, and says that its copies are of now', async () => {
      await alter(page, 3_600_000);
      const asked: string[] = [];
      const note = (request: Request): void => {
        asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? '');
      };
      page.on('request', note);
      const last = page.waitForResponse((response) => /query HospitalDay/.test(response.request().postData() ?? ''));
      await page.goto(`${stage.portal.url}/ajustes`);
      await last;
      page.off('request', note);
      expect(asked).toContain('ChangesSince');
      expect(asked.filter((name) => ['Carnet', 'Plan', 'Cartilla', 'Surgeries'].includes(name))).toEqual([]);
      const copies = Object.entries(await keptBy(page)).filter(([name]) => /:(today|plan|cartilla)$/.test(name));
      expect(copies).toHaveLength(3);
      for (const [, copy] of copies) expect((copy as { at: number }).at).toBeGreaterThan(Date.now() - 1_800_000);
    });

    it('says of a copy of more than a day what the hospital may have said since, also while it asks', async () => {
      await alter(page, 30 * 3_600_000);
      await page.route('**/graphql', () => new Promise<void>(() => undefined));
      await page.goto(stage.portal.url);
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      await page.getByText(/Guardado .+[ap]\.m\. .*Si tu hospital te dijo que pares o cambies, haz eso\./).waitFor();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    it('shows the carnet in under a second at its next start', async () => {
      const starts: number[] = [];
      for (let tries = 0; tries < 5; tries++) {
        await page?.close();
        page = await telephone.context.newPage();
        await page.addInitScript(() => {
          const seen = new MutationObserver(() => {
            if (!document.querySelector('.ticket')) return;
            seen.disconnect();
            requestAnimationFrame(() => Object.assign(window, { carnetShownAt: performance.now() }));
          });
          seen.observe(document, { childList: true, subtree: true });
        });
        await page.goto(stage.portal.url);
        await page.waitForFunction(() => 'carnetShownAt' in window);
        starts.push(await page.evaluate(() => (window as unknown as { carnetShownAt: number }).carnetShownAt));
      }
      process.stdout.write(`    second start: the carnet after ${starts.map(Math.round).join(', ')} ms\n`);
      expect(medianOf(starts)).toBeLessThan(1000);
    });

    it('is wiped by logout, also for who opens it without a network afterwards', async () => {
      await page.locator('.ticket').waitFor();
      expect(Object.keys(await keptBy(page)).length).toBeGreaterThan(1);
      await page.goto(`${stage.portal.url}/ajustes`);
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.getByRole('heading', { name: 'Entra a tu carnet' }).waitFor();
      // Read, and not only spoken.
      await page.locator('.success', { hasText: 'Ya no queda nada guardado en este teléfono.' }).waitFor();
      expect(await keptBy(page)).toEqual({});
      expect(
        (await telephone.context.cookies()).filter(({ name }) => name.includes('carnet') && name !== 'carnet-device'),
      ).toEqual([]);
      await telephone.context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { name: 'Entra a tu carnet' }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Sofía');
      await telephone.context.setOffline(false);
    });

    it('is wiped by a logout without a network, too, and ends the session when there is one again', async () => {
      await signIn(page, CURPS.caregiver);
      await page.locator('.ticket').waitFor();
      await telephone.context.setOffline(true);
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /^Ajustes/ }).click();
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.getByRole('heading', { name: 'Entra a tu carnet' }).waitFor();
      expect(await keptBy(page)).toEqual({});
      await telephone.context.setOffline(false);
      await page.waitForFunction(() => localStorage.getItem('carnet.goodbye') === null);
      expect(
        (await telephone.context.cookies()).filter(({ name }) => name.includes('carnet') && name !== 'carnet-device'),
      ).toEqual([]);
    });

    it('keeps nothing of one person when another signs in', async () => {
      await signIn(page, CURPS.caregiver);
      await filled(page);
      // As if the first person's session had run out unseen.
      await telephone.context.clearCookies();
      await page.evaluate(() => localStorage.removeItem('carnet.session'));
      await page.goto(stage.portal.url);
      await signIn(page, CURPS.otherCaregiver);
      await page.getByRole('link', { name: 'Hoy', exact: true }).waitFor();
      await page.waitForFunction(() => !document.body.innerText.includes('Cargando'));
      expect(JSON.stringify(await keptBy(page))).not.toContain('Sofía');
    });
  });
}
