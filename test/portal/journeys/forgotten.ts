/** Who comes to the desk: a mother who has forgotten the password of her own, and a person who is invited to one more child. */
import { sdk } from '../../support/client';
import { textOf } from '../../support/pdf';
import { readFile } from 'node:fs/promises';
import { someone } from '../../support/people';
import { credentialsTo, lettersIn, until } from '../../support/letters';
import { CURPS } from '../../support/scenario';
import { expectType } from '../../support/world';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';
import { fillRegistration } from './desk';

export function forgottenJourneys(stage: Stage): void {
  describe('at the desk', () => {
    it('a mother who has signed in and forgot her password gets credentials from the page of her child', async () => {
      const [child, mother] = [someone({ years: [2014, 2020] }), someone({ sex: 'FEMALE' })];
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await fillRegistration(page, child, mother);
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
      const { curp, password } = await credentialsTo(stage.directory.dataDir, mother.email);
      const login = async (secret: string) => (await sdk(stage.running.url).Login({ curp, password: secret })).login;
      const first = expectType(await login(password), 'Session');
      const change = { currentPassword: password, newPassword: 'tres nubes sobre Tepic' };
      expectType(
        (await sdk(stage.running.url, () => first.accessToken).ChangePassword(change)).changePassword,
        'Session',
      );

      await page.getByRole('link', { name: 'Abrir su página' }).click();
      await page.getByText('Ya entró').first().waitFor();
      await page.getByRole('button', { name: /^Credenciales/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/su contraseña de ahora deja de servir y su sesión se cierra/).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Imprimir la carta' }).click();
      const letter = await textOf(await readFile(await (await downloading).path()));
      const fresh = /\b(?:[a-z0-9]{4}-){3}[a-z0-9]{4}\b/.exec(letter)![0];
      expectType(await login(change.newPassword), 'WrongCredentials');
      expect(expectType(await login(fresh), 'Session').mustChangePassword).toBe(true);
      // The mailbox in which the first letter was read is told.
      await until(async () =>
        (await lettersIn(stage.directory.dataDir)).some(
          ({ kind, to }) => kind === 'ACCOUNT_CHANGED' && to === mother.email,
        ),
      );

      await page.goto(`${stage.portal.url}/mesa/altas`);
      await page.getByRole('radio', { name: 'Todas' }).check();
      const row = page.locator('.funnel li', { hasText: mother.email });
      await row.getByRole('button', { name: /^Credenciales/ }).waitFor();
    });

    it('a person with an account is invited, answers in the portal, and sees the child only then', async () => {
      const [child, mother] = [someone({ years: [2014, 2020] }), someone({ sex: 'FEMALE' })];
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await fillRegistration(page, child, { ...mother, curp: CURPS.clinician });
      await page.getByRole('button', { name: 'Registrar a la familia' }).click();
      await page.getByRole('heading', { level: 1, name: /quedó registrad/ }).waitFor();
      await page.getByRole('link', { name: 'Abrir su página' }).click();
      await page.getByText('Invitación sin responder').waitFor();
      await page.getByRole('button', { name: /^Retirar la invitación/ }).waitFor();
      expect(await page.getByRole('button', { name: /^Credenciales/ }).count()).toBe(0);

      const home = await stage.portal.visit({ as: CURPS.clinician, viewport: LAPTOP, path: '/' });
      const card = home.page.getByRole('region', { name: 'Tienes una invitación' });
      await card.getByText(child.givenNames).waitFor();
      expect(await faultsDayAndNight(home.page)).toEqual([]);
      await card.getByRole('button', { name: 'No aceptar' }).click();
      await card.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByText('No aceptó la invitación').waitFor();
    });
  });
}
