/**
 * Every page, on a telephone and on a laptop, light and dark: axe finds nothing, nothing sticks out, no word is missing.
 * With PORTAL_SHOTS=folder each of them is photographed, too.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CURPS } from '../../support/scenario';
import { faultsOf } from '../axe';
import { LAPTOP, PHONE, type Visit } from '../chromium';
import type { Stage } from '../stage';

interface Place {
  name: string;
  /** `@` is the child's page. */
  path: string;
  as?: string;
  /** What is there once the page is. */
  sign: string;
  /** Something to open first, so that it is looked at, too. */
  open?: (page: Page) => Promise<void>;
}

const OPEN: Place[] = [
  { name: 'login', path: '/', sign: 'form' },
  { name: 'forgotten password', path: '/olvide', sign: '.steps' },
  { name: 'reprint', path: '/reimpresion', sign: '.captcha img' },
  { name: 'procedures', path: '/tramites', sign: '.stack h2' },
  { name: 'privacy notice', path: '/privacidad', sign: '.card p' },
];
const FAMILY: Place[] = [
  { name: 'today', path: '@', sign: '.ticket' },
  {
    name: 'a day at the hospital',
    path: '@',
    sign: '.ticket',
    open: async (page: Page) => {
      await page.locator('.ticket a.button').click();
      await page.locator('.stations li').first().waitFor();
    },
  },
  { name: 'calendar', path: '@/calendario', sign: '.timeline > li' },
  { name: 'treatment', path: '@/tratamiento', sign: '.phase.now .beads' },
  { name: 'results', path: '@/resultados', sign: '.chart canvas' },
  { name: 'more', path: '@/mas', sign: '.links' },
  { name: 'cartilla', path: '@/cartilla', sign: '.actions' },
  { name: 'access log', path: '@/accesos', sign: '.log li' },
  { name: 'data of the child', path: '@/datos', sign: '.facts' },
  { name: 'emergency sheet', path: '@/urgencias', sign: '.sheet .facts' },
  { name: 'questions', path: '@/preguntas', sign: 'form textarea' },
  { name: 'rights over the data', path: '@/derechos', sign: '.empty, .notices li' },
  { name: 'print', path: '@/imprimir', sign: '.sheet table' },
  { name: 'notices', path: '/avisos', sign: '.notice' },
  { name: 'alarm signs', path: '/alarma', sign: '.button.call' },
  { name: 'glossary', path: '/glosario', sign: '.glossary' },
  { name: 'settings', path: '/ajustes', sign: '.choice' },
  { name: 'messages', path: '/mensajes', sign: '.card .choice' },
  { name: 'share', path: '@/compartir', sign: 'form' },
  { name: 'what happened to the account', path: '/cuenta', sign: '.log li' },
  { name: 'own password', path: '/contrasena', sign: 'form' },
  { name: 'a page that is not there', path: '/nada', sign: '.button' },
  { name: 'a word explained', path: '@', sign: '.ticket', open: (page: Page) => page.locator('.term').first().click() },
].map((place) => ({ ...place, as: CURPS.caregiver }));
const DESK: Place[] = [
  { name: 'find a family', path: '/mesa/familias', as: CURPS.socialWorker, sign: '.rows li' },
  {
    name: 'register a family',
    path: '/mesa/registrar',
    as: CURPS.socialWorker,
    sign: '.group',
    open: async (page) => {
      await page.getByLabel('CURP').first().fill('HERS160314MJCRMFZ6');
      await page.getByText('Ya está en tu unidad').waitFor();
    },
  },
  { name: 'funnel', path: '/mesa/altas', as: CURPS.socialWorker, sign: '.rows, .empty' },
  { name: 'tasks of the unit', path: '/mesa/pendientes', as: CURPS.socialWorker, sign: '.dose-rows li, .empty' },
  { name: 'supply of medicines', path: '/mesa/surtimiento', as: CURPS.socialWorker, sign: '.dose-rows li, .empty' },
  { name: 'whom to call', path: '/mesa/llamadas', as: CURPS.socialWorker, sign: '.rows li' },
  { name: 'data requests', path: '/mesa/solicitudes', as: CURPS.socialWorker, sign: '.rows li, .empty' },
  { name: 'a child at the desk', path: '/mesa/paciente/@', as: CURPS.socialWorker, sign: '.people' },
  { name: 'agenda', path: '/mesa/hoy', as: CURPS.clinician, sign: '.rows, .empty' },
  { name: 'visits', path: '/mesa/paciente/@/citas', as: CURPS.clinician, sign: '.rows li' },
  { name: 'treatment at the desk', path: '/mesa/paciente/@/tratamiento', as: CURPS.clinician, sign: '.dose-rows li' },
  {
    name: 'questions at the desk',
    path: '/mesa/paciente/@/preguntas',
    as: CURPS.socialWorker,
    sign: '.rows li, .empty',
  },
  { name: 'follow-ups', path: '/mesa/paciente/@/seguimiento', as: CURPS.clinician, sign: '.rows li' },
  {
    name: 'a form at the desk',
    path: '/mesa/paciente/@/citas',
    as: CURPS.clinician,
    sign: '.rows li',
    open: (page) => page.locator('.desk-page .button').first().click(),
  },
];

type Opened = Visit & { child: string };

const SHOTS = process.env.PORTAL_SHOTS;

/** All rules hold for each page in each size and in each theme; once that is seen, only colours can differ. */
const VIEWS = [
  { view: 'telephone, light', viewport: PHONE, colorScheme: 'light', rules: 'all' },
  { view: 'laptop, dark', viewport: LAPTOP, colorScheme: 'dark', rules: 'all' },
  { view: 'telephone, dark', viewport: PHONE, colorScheme: 'dark', rules: 'colours' },
  { view: 'laptop, light', viewport: LAPTOP, colorScheme: 'light', rules: 'colours' },
] as const;

/** Goes to a page as a click would, so that one signed-in browser sees them all. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

export function pagesStories(stage: Stage): void {
  describe('letters of 200 % on 320 px', () => {
    it('scroll no page sideways, and cut neither the alarm nor the tabs', async () => {
      const { page } = await stage.portal.visit({
        as: CURPS.caregiver,
        viewport: { width: 320, height: 640 },
        serviceWorkers: 'block',
      });
      await page.locator('.ticket').waitFor();
      const child = (await page.locator('.tabs a').first().getAttribute('href'))!;
      for (const size of ['100%', '212.5%']) {
        await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);
        const wide: string[] = [];
        for (const { name, path, sign } of [...FAMILY, ...OPEN.slice(1)].filter((place) => !place.open)) {
          await go(page, path.replace('@', child));
          await page.locator(sign).first().waitFor();
          const cut = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            const alarm = document.querySelector('.alarm-link')!.getBoundingClientRect();
            const tabs = [...document.querySelectorAll('.tabs a span')];
            return [
              scrollWidth - clientWidth,
              alarm.right > clientWidth,
              tabs.some((it) => it.scrollWidth > it.clientWidth),
            ];
          });
          if (cut.some(Boolean)) wide.push(`${size} ${name}: ${cut.join()}`);
        }
        expect(wide).toEqual([]);
      }
    });
  });

  describe.each(VIEWS)('every page ($view)', ({ view, viewport, colorScheme, rules }) => {
    const visits = new Map<string, Promise<Opened>>();

    const pageFor = (as: string): Promise<Opened> => {
      let visit = visits.get(as);
      if (!visit) {
        visit = (async () => {
          const opened = await stage.portal.visit({
            ...(as && { as }),
            viewport,
            colorScheme,
            serviceWorkers: 'block',
            stays: true,
          });
          const { page } = opened;
          await page.locator('.ticket, .desk-nav, form').first().waitFor();
          if (as === CURPS.socialWorker || as === CURPS.clinician) {
            await go(page, '/mesa/familias');
            const link = page.getByRole('link', { name: /Sofía Hernández/ });
            return { ...opened, child: (await link.getAttribute('href'))!.split('/').at(-1)! };
          }
          return { ...opened, child: as ? (await page.locator('.tabs a').first().getAttribute('href'))! : '' };
        })();
        visits.set(as, visit);
      }
      return visit;
    };

    afterAll(async () => {
      for (const visit of visits.values()) await (await visit).context.close();
    });

    it.each([...OPEN, ...FAMILY, ...DESK])('$name', async ({ name, path, as = '', sign, open }) => {
      const { page, child, complaints } = await pageFor(as);
      await go(page, path.replace('@', child));
      await page.locator(sign).first().waitFor();
      await open?.(page);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}, ${view}.png`.replace(/,? /g, '-')) });
      expect(await faultsOf(page, rules)).toEqual([]);
      // No page scrolls sideways, and no word is missing.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|\[object|null\b|Invalid Date/);
      expect(complaints).toEqual([]);
      await page.evaluate(() =>
        document.querySelectorAll('dialog[open]').forEach((dialog) => (dialog as HTMLDialogElement).close()),
      );
    });
  });
}
