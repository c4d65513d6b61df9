/** What telephones, clipboards and password managers do to the portal's fields and days. */
import { CURPS, DEMO_PASSWORD } from '../../support/scenario';
import { signIn } from '../chromium';
import type { Stage } from '../stage';

const CHILD = 'HERS160314MJCRMFZ6';
const TWO_YEARS_MS = 2 * 365 * 86_400_000;

export function inputStories(stage: Stage): void {
  describe('the inputs of a telephone', () => {
    it('a clock two years ahead: the next appointment is shown all the same, and today is the server’s', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      const right = await page.locator('.ticket').innerText();
      await page.clock.setSystemTime(Date.now() + TWO_YEARS_MS);
      await page.evaluate(() =>
        indexedDB.databases().then((all) => all.map(({ name }) => indexedDB.deleteDatabase(name!))),
      );
      await page.reload();
      expect(await page.evaluate(() => new Date().getFullYear())).toBe(new Date().getFullYear() + 2);
      await page.locator('.ticket').waitFor();
      expect(await page.locator('.ticket').innerText()).toBe(right);
    });

    it.each([
      ['fires change alone', true],
      ['fires no event at all', false],
    ])('a password manager that %s: the form is read when it is sent', async (_what, fires) => {
      const { page } = await stage.portal.visit();
      await page.getByLabel('Tu CURP').waitFor();
      await page.evaluate(
        ({ values, event }) => {
          for (const [name, value] of Object.entries(values)) {
            const field = document.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
            field.value = value;
            if (event) field.dispatchEvent(new Event('change', { bubbles: true }));
          }
        },
        { values: { username: CURPS.caregiver, password: DEMO_PASSWORD }, event: fires },
      );
      await page.getByRole('button', { name: 'Entrar', exact: true }).click();
      await page.locator('.ticket').waitFor();
    });

    it('invisible characters that were pasted with a CURP are not sent', async () => {
      const { page } = await stage.portal.visit();
      const sent = page.waitForRequest((request) => request.postData()?.includes('mutation Login') ?? false);
      await signIn(page, `\ufeff\u200b${CURPS.caregiver.toLowerCase()}\u00ad `);
      expect((await sent).postData()).toContain(`"${CURPS.caregiver}"`);
      await page.locator('.ticket').waitFor();
    });

    it('the CURP of a child: the page says whose is wanted, and says it again when the login fails', async () => {
      const { page } = await stage.portal.visit();
      await page.getByLabel('Tu CURP').fill(CHILD);
      await page.getByText('Esta CURP es de una persona menor de 18 años').waitFor();
      await signIn(page, CHILD);
      expect(await page.getByRole('alert').innerText()).toContain('Si es tuya y tienes cuenta propia, sigue.');
      await page.getByLabel('Tu CURP').fill(CURPS.caregiver);
      expect(await page.locator('.field').first().innerText()).not.toContain('menor de 18');
    });
  });
}
