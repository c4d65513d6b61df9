/** The portal in a real browser. One server with the demo and one browser serve all the stories below. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { DEMO_ENV } from '../support/demo';
import { freshGround, startOn, type Ground } from '../support/start';
import type { Running } from '../../src/server';
import { buildPortal } from './built';
import { describeInChromium, openPortal, type Portal } from './chromium';
import { deskJourneys } from './journeys/desk';
import { familyJourneys } from './journeys/family';
import { offlineJourneys } from './journeys/offline';
import { pagesStories } from './journeys/pages';
import { reprintJourneys } from './journeys/reprint';
import { safetyStories } from './journeys/safety';
import { speedStories } from './journeys/speed';

/** A port that is free now: addresses in letters and covers must be known before the server is. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Stage {
  portal: Portal;
  ground: Ground;
  running: Running;
}

describeInChromium('the portal', () => {
  const stage = {} as Stage;

  beforeAll(async () => {
    buildPortal();
    const port = String(await freePort());
    stage.ground = await freshGround('sqlite');
    stage.running = await startOn(stage.ground, { env: { ...DEMO_ENV, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` } });
    stage.portal = await openPortal(stage.running.url);
  }, 120_000);

  afterAll(async () => {
    await stage.portal?.close();
    await stage.running?.stop();
    await stage.ground?.clear();
  });

  familyJourneys(stage);
  pagesStories(stage);
  offlineJourneys(stage);
  speedStories(stage);
  safetyStories(stage);
  reprintJourneys(stage);
  deskJourneys(stage);
});
