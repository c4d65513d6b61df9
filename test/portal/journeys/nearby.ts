/** How near things are to a tired parent: taps from the first page, and screens to scroll. */
import type { Locator, Page } from 'playwright-core';
import { CURPS } from '../../support/scenario';
import { PHONE } from '../chromium';
import type { Stage } from '../stage';

interface Need {
  name: string;
  taps: ((page: Page) => Locator)[];
  found: (page: Page) => Locator;
}

const link =
  (name: RegExp | string) =>
  (page: Page): Locator =>
    page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name }).first();

const NEEDS: readonly Need[] = [
  { name: 'the next journey', taps: [], found: (page) => page.locator('.ticket time') },
  {
    name: 'what to bring',
    taps: [link('Ver todo el día')],
    found: (page) => page.getByRole('heading', { name: 'Qué llevar' }),
  },
  { name: 'the call', taps: [link('Alarma')], found: link(/^Llamar a tu unidad/) },
  { name: 'the alarm signs', taps: [link('Alarma')], found: (page) => page.locator('.signs li').first() },
  { name: "today's medicines", taps: [], found: (page) => page.locator('.home-dose').first() },
  { name: 'the results', taps: [link('Resultados')], found: (page) => page.locator('.chart-card').first() },
  { name: 'what changed', taps: [link(/^Avisos/)], found: (page) => page.locator('.notice').first() },
  {
    name: 'asking for a change',
    taps: [link('Ver todo el día'), (page) => page.getByRole('button', { name: 'No puedo ese día' })],
    found: (page) => page.getByLabel(/Quieres decir por qué/),
  },
];

export function nearbyStories(stage: Stage): void {
  it('finds what a parent needs within a tap and a screen of the first page', async () => {
    const { page } = await stage.portal.visit({ as: CURPS.caregiver, viewport: PHONE });
    const screens: Record<string, number> = {};
    for (const { name, taps, found } of NEEDS) {
      await page.goto(stage.portal.url);
      await page.locator('.ticket').waitFor();
      await page.locator('.home-dose').first().waitFor();
      for (const [index, tap] of taps.entries()) {
        // What is tapped after the first page has to be near, too.
        const target = tap(page);
        await target.waitFor();
        screens[`${name}, tap ${index + 1}`] = await scrolledTo(target);
        await target.click();
      }
      await found(page).waitFor();
      screens[name] = await scrolledTo(found(page));
    }
    process.stdout.write(`    screens to scroll: ${JSON.stringify(screens)}\n`);
    const far = Object.entries(screens).filter(([, scrolled]) => scrolled > 1);
    expect(far).toEqual([]);
  });
}

/** The screens to scroll until the top 48 px of an element are in view; 0 when they are. */
async function scrolledTo(target: Locator): Promise<number> {
  const top = await target.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  return Math.round(Math.max(0, (top + 48 - PHONE.height) / PHONE.height) * 10) / 10;
}
