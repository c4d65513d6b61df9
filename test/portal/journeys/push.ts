/** Push messages on a telephone: the service worker shows them when no page of the portal is asked. */
import type { Page } from 'playwright-core';
import { openTelephone } from '../chromium';
import type { Stage } from '../stage';

/** The notifications that the service worker shows. */
const shownBy = (page: Page): Promise<{ title: string; body: string; path: unknown }[]> =>
  page.evaluate(async () =>
    (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, data }) => ({
      title,
      body,
      path: data as unknown,
    })),
  );

/** Delivers a push message to the service worker, as the browser's push service does, until it is shown. */
async function push(page: Page, payload: object): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  const registration = new Promise<string>((resolve) =>
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    }),
  );
  await tools.send('ServiceWorker.enable');
  const [registrationId, { origin }] = [await registration, new URL(page.url())];
  // The browser may leave one out; the next of a kind takes the place of the one before.
  do {
    await tools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(payload) });
    await page.waitForTimeout(200);
  } while ((await shownBy(page)).length === 0);
  await tools.detach();
}

export function pushJourneys(stage: Stage): void {
  it('shows what is pushed to a telephone, with the page to open and nothing else', async () => {
    const telephone = await openTelephone();
    const page = telephone.context.pages()[0] ?? (await telephone.context.newPage());
    await page.goto(stage.portal.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await telephone.context.grantPermissions(['notifications'], { origin: stage.portal.url });
    await push(page, { kind: 'REMINDER', path: '/dia/2026-12-01' });
    expect(await shownBy(page)).toEqual([
      { title: 'Carnet Digital', body: 'Recuerda tu día · Remember your day', path: '/dia/2026-12-01' },
    ]);
    expect(telephone.complaints).toEqual([]);
    await telephone.close();
  });
}
