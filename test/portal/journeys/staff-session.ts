/** Members of staff at a shared desk: a code at sign-in, who is signed in, and a desk that locks when nobody uses it. */
import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import { sdk } from '../../support/client';
import { someone } from '../../support/people';
import { credentialsTo } from '../../support/letters';
import { CURPS, DEMO_PASSWORD } from '../../support/scenario';
import { expectType, PASSWORD } from '../../support/world';
import { faultsDayAndNight } from '../axe';
import { LAPTOP, signIn } from '../chromium';
import { hand, type Stage } from '../stage';

const MINUTE = 60_000;

/** Registers a clinician, who gets a temporary password. */
async function register(stage: Stage, papers: object): Promise<void> {
  const administrator = await hand(stage, CURPS.administrator);
  const input = { requestId: randomUUID(), ...papers, roles: ['CLINICIAN'], medicalUnitClues: ['JCIMS000325'] };
  await administrator('mutation($input: RegisterStaffInput!) { registerStaff(input: $input) { ... on User { id } } }', {
    input,
  });
}

/** A new clinician who has chosen a password. */
async function newClinician(stage: Stage): Promise<{ curp: string; fullName: string }> {
  const { born: _b, sex: _s, ...papers } = someone();
  await register(stage, papers);
  const { curp, password } = await credentialsTo(stage.directory.dataDir, papers.email);
  const { login } = await sdk(stage.running.url).Login({ curp, password });
  const own = sdk(stage.running.url, () => expectType(login, 'Session').accessToken);
  await own.ChangePassword({ currentPassword: password, newPassword: PASSWORD });
  return { curp, fullName: `${papers.givenNames} ${papers.firstSurname}` };
}

export function staffSessionStories(stage: Stage): void {
  describe('a member of staff', () => {
    it('sets up a code by its QR picture, signs in with it, and sees name, role and unit on every page', async () => {
      const { curp, fullName } = await newClinician(stage);
      const { page } = await stage.portal.visit({ viewport: LAPTOP, path: '/' });
      const enter = async (): Promise<void> => {
        await page.getByLabel('Tu CURP').fill(curp);
        await page.getByLabel('Contraseña', { exact: true }).fill(PASSWORD);
        await page.getByRole('button', { name: 'Entrar' }).click();
      };
      await enter();
      await page.locator('.who', { hasText: fullName }).waitFor();
      expect(await page.locator('.who').innerText()).toMatch(/ · .+ · .+/);
      await page.goto(`${stage.portal.url}/ajustes`);
      await page.getByRole('link', { name: 'Código de verificación al entrar' }).click();
      await page.getByLabel('Contraseña', { exact: true }).fill('otra contraseña');
      await page.getByRole('button', { name: 'Continuar' }).click();
      await page.getByText('La contraseña no es correcta.').waitFor();
      await page.getByLabel('Contraseña', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Continuar' }).click();
      await page.getByRole('img', { name: 'Código QR para la aplicación' }).waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      const secret = (await page.locator('code.breakable').innerText()).replace(/\s/g, '');
      await page.getByLabel('Código de verificación').fill(new TOTP({ secret }).generate());
      await page.getByRole('button', { name: 'Confirmar' }).click();
      await page.getByRole('heading', { name: 'Tus códigos de recuperación' }).waitFor();
      const [recovery] = await page.locator('.code code').allInnerTexts();
      expect(await page.locator('.code code').count()).toBe(10);
      expect(await faultsDayAndNight(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ya los guardé' }).click();
      await page.locator('.who').waitFor();
      await page.goto(`${stage.portal.url}/ajustes`);
      await page.getByRole('button', { name: 'Salir' }).click();

      await enter();
      await page.getByText('Escribe también el código de tu aplicación.').waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      await page.getByLabel('Código de verificación').fill('000000');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByText('El usuario o la contraseña no son correctos.').waitFor();
      await page.getByLabel('Código de verificación').fill(recovery!);
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.locator('.who', { hasText: fullName }).waitFor();
    });

    it('stays signed in where the browser forbids storage', async () => {
      const { page } = await stage.portal.visit({ viewport: LAPTOP, path: '/robots.txt' });
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('forbidden');
          },
        });
      });
      await page.clock.install();
      await page.goto(stage.portal.url);
      await signIn(page, CURPS.socialWorker);
      await page.locator('.who').waitFor();
      // The desk looks every second whether it is still used.
      await page.clock.runFor(2_500);
      expect(await page.locator('.who').count()).toBe(1);
    });

    it('with a temporary password leaves a desk that another person needs', async () => {
      const { born: _b, sex: _s, ...papers } = someone();
      await register(stage, papers);
      const { curp, password } = await credentialsTo(stage.directory.dataDir, papers.email);
      const { page } = await stage.portal.visit({ viewport: LAPTOP });
      await signIn(page, curp, password);
      await page.getByRole('heading', { level: 1, name: 'Elige tu contraseña' }).waitFor();
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.getByLabel('Tu CURP').waitFor();
    });

    it('is warned before an unused desk locks, and finds what was typed after signing in again', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/robots.txt' });
      await page.clock.install();
      await page.goto(`${stage.portal.url}/mesa/registrar`);
      const field = page.getByLabel('Número de expediente');
      await field.fill('EXP-BORRADOR');
      await page.clock.fastForward(14 * MINUTE);
      const warning = page.getByRole('dialog', { name: 'Tu sesión está por terminar' });
      await warning.waitFor();
      expect(await faultsDayAndNight(page)).toEqual([]);
      await warning.getByRole('button', { name: 'Sigo aquí' }).click();
      await warning.waitFor({ state: 'detached' });
      await page.clock.fastForward(12 * MINUTE);
      expect(await warning.count()).toBe(0);
      await page.clock.fastForward(4 * MINUTE);
      await page.getByText('Tu sesión terminó. Por seguridad, entra otra vez.').waitFor();
      await page.getByLabel('Tu CURP').fill(CURPS.socialWorker);
      await page.getByLabel('Contraseña', { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Entrar' }).click();
      await field.waitFor();
      expect(await field.inputValue()).toBe('EXP-BORRADOR');
    });
  });
}
