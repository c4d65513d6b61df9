/** What axe-core has to say of a page. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
};

/** Long lists repeat themselves; their first entries stand for all. */
const REPEATED = [
  '.timeline > li:nth-child(n+9)',
  '.sheet tr:nth-child(n+5)',
  '.dose-rows li:nth-child(n+9)',
  '.log li:nth-child(n+6)',
  '.rows li:nth-child(n+9)',
  '.notices li:nth-child(n+6)',
];

/** What axe finds on the page as it stands. */
export async function faultsOf(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, [string[], string[]]>(
    ([runOnly, exclude]) =>
      (window as unknown as { axe: typeof axe }).axe.run({ exclude }, { runOnly, resultTypes: ['violations'] }),
    [RULES[rules], REPEATED],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The same by day and by night, for pages that only a journey comes by. */
export async function faultsDayAndNight(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(page, colorScheme === 'light' ? 'all' : 'colours')));
  }
  return faults;
}
