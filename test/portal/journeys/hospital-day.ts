/** One day at the hospital on a family's telephone: what, in which order, what to bring, and the family's word about it. */
import { CURPS } from '../../support/scenario';
import type { Stage } from '../stage';

export function hospitalDayJourneys(stage: Stage): void {
  describe('a question to the team', () => {
    it('shows the alarm signs at once when it holds a word of alarm, and is answered at the desk', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Más', exact: true }).click();
      await page.getByRole('link', { name: /Preguntar a tu equipo/ }).click();
      await page.getByLabel('Tu pregunta').fill('Tiene calentura, ¿espero a la cita?');
      await page.getByRole('button', { name: 'Enviar' }).first().click();
      await page.getByRole('alert').getByText('No esperes la respuesta').waitFor();
      // It comes into view wherever the form stands.
      await page.waitForFunction(() => document.activeElement?.matches('.warning'));
      await page
        .getByText(/debe contestar a más tardar el .+[ap]\.m\. Si no contesta, llama a tu hospital/)
        .first()
        .waitFor();
      const child = /carnet\/([^/]+)/.exec(page.url())![1]!;
      const desk = await stage.portal.visit({ as: CURPS.socialWorker, path: `/mesa/paciente/${child}/preguntas` });
      await desk.page.getByLabel('Tu respuesta').first().fill('No esperes: llama ya.');
      await desk.page.reload();
      await desk.page.getByRole('button', { name: 'Enviar' }).first().click();
      await desk.page.getByText('Contestada').waitFor();
      await page.reload();
      await page.getByText('No esperes: llama ya.').waitFor();
    });
  });

  it('a question whose answer is lost is sent once', async () => {
    const { page } = await stage.portal.visit({ as: CURPS.caregiver });
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await page.getByRole('link', { name: /Preguntar a tu equipo/ }).click();
    await page.getByLabel('Tu pregunta').fill('¿Puede ir a la fiesta de su prima?');
    let isLost = false;
    await page.route('**/graphql', async (route) => {
      if (isLost || !route.request().postData()?.includes('SendMessage')) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    const send = page.getByRole('button', { name: 'Enviar' }).first();
    await send.click();
    await page.getByRole('alert').waitFor();
    await send.click();
    const cards = page.locator('.notices li', { hasText: 'fiesta de su prima' });
    await cards.first().waitFor();
    await page.reload();
    await cards.first().waitFor();
    expect(await cards.count()).toBe(1);
  });

  describe('a day at the hospital', () => {
    it('is one tap from the first page: stations in order, one list, one fasting rule, and an answer', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver });
      await page.getByRole('link', { name: 'Ver todo el día' }).click();
      await page.locator('.stations li').first().waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/dia\/\d{4}-\d{2}-\d{2}$/);
      const hours = await page
        .locator('.stations time')
        .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')!));
      expect(hours).toEqual([...hours].sort());
      await page.getByRole('heading', { name: 'Qué llevar' }).waitFor();
      await page.getByRole('button', { name: 'No puedo ese día' }).click();
      await page.getByLabel(/Quieres decir por qué/).fill('No hay camión');
      await page.getByRole('button', { name: 'Avisar que no puedo' }).click();
      await page.getByText('Avisaron que no pueden ese día.').waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('[role=status]'));
      await page.getByRole('button', { name: 'Voy' }).click();
      await page.getByText('Avisaron que van.').waitFor();
    });

    it('opens from a notice that says the change itself', async () => {
      const { page } = await stage.portal.visit({ as: CURPS.caregiver, path: '/avisos' });
      const moved = page.locator('.notice', { hasText: /Una cita cambió[\s\S]*Antes:[\s\S]*Ahora:/ }).first();
      await moved.waitFor();
      expect(await moved.innerText()).toMatch(/Antes:[\s\S]*Ahora:[\s\S]*Por qué:/);
      const dose = page.locator('.notice', { hasText: 'Cambió una dosis' }).first();
      expect(await dose.innerText()).toMatch(/Antes:\s+\d[\s\S]*Ahora:[\s\S]*Por qué:/);
      await moved.getByRole('link', { name: /Abrir el carnet/ }).click();
      await page.waitForURL(/\/dia\/\d{4}-\d{2}-\d{2}$/);
      await page
        .getByRole('heading', { name: /Ya no es este día|En este orden/ })
        .first()
        .waitFor();
    });
  });
}
