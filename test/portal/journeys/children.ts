/** A mother of two: one first page for both, and a way from one to the other on every page. */
import { randomUUID } from 'node:crypto';
import { operation } from '../../support/client';
import { familyPapers } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { faultsDayAndNight } from '../axe';
import { firstVisit, hand, type Stage } from '../stage';

const UNIT = 'JCIMS000325';
const DAY_MS = 86_400_000;

export function childrenStories(stage: Stage): void {
  it('a mother of two sees the days of both by time, and goes from one child to the other on every page', async () => {
    const worker = await hand(stage, CURPS.socialWorker);
    const first = familyPapers(UNIT);
    const second = { ...familyPapers(UNIT), caregivers: first.caregivers };
    const ids: string[] = [];
    for (const [index, input] of [first, second].entries()) {
      const { registerFamily } = await worker<{ registerFamily: { patient: { id: string } } }>(
        operation('register-family'),
        { input },
      );
      const patientId = registerFamily.patient.id;
      ids.push(patientId);
      // The second child comes first.
      const startsAt = new Date(Date.now() + (9 - index) * DAY_MS).toISOString();
      const visit = { requestId: randomUUID(), patientId, kind: 'DENTAL', startsAt };
      await worker(operation('schedule-appointment'), { input: visit });
    }
    const page = await firstVisit(stage, first.caregivers[0]!.email);
    const days = page.locator('.after a');
    await days.first().waitFor();
    const names = [second, first].map(({ patient }) => patient.givenNames);
    expect(await days.allInnerTexts()).toEqual(names);
    expect(await faultsDayAndNight(page)).toEqual([]);
    const switcher = page.getByRole('navigation', { name: 'Cambiar de niña o niño' });
    for (const index of [0, 1]) {
      await switcher
        .getByRole('link')
        .nth(index + 1)
        .click();
      await page.waitForURL((url) => ids.some((id) => url.pathname.endsWith(id)));
      await page.getByRole('link', { name: 'Calendario', exact: true }).click();
      // The pages of no child go on with the last one.
      await page.getByRole('link', { name: /^Avisos/ }).click();
      const calendar = page.getByRole('link', { name: 'Calendario', exact: true });
      expect(ids).toContain((await calendar.getAttribute('href'))!.split('/')[2]);
      expect(await switcher.locator('[aria-current]').count()).toBe(1);
    }
    await switcher.getByRole('link', { name: 'Todos' }).click();
    await days.first().click();
    await page.getByRole('heading', { name: names[0]! }).waitFor();
  });
}
