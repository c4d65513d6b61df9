/** Two processes of the server on one database whose clocks differ: a token that one has just issued is good at the other. */
import { join } from 'node:path';
import { refusedWith, sdk } from '../support/client';
import { mariadbUrl } from '../support/mariadb';
import { startProcess, type ServerProcess } from '../support/process';
import { expectType, openWorld, PASSWORD } from '../support/world';

const APART_MS = 3_000;
const FRESH = 1_000;

(mariadbUrl() ? describe : describe.skip)('Two processes whose clocks are 3 s apart', () => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  let right: ServerProcess, behind: ServerProcess;
  beforeAll(async () => {
    world = await openWorld('mariadb');
    const { directory } = world.server;
    const shifted = {
      NODE_OPTIONS: `--require=${join(__dirname, '../support/shifted-clock.cjs')}`,
      CLOCK_SHIFT_MS: String(-APART_MS),
    };
    [right, behind] = await Promise.all([startProcess(directory), startProcess(directory, shifted)]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([right?.stop(), behind?.stop()]);
    await world?.end();
  });

  it(`refuse none of ${FRESH} fresh tokens`, async () => {
    const { mother } = await world.unit().family();
    let { refreshToken } = expectType(
      (await sdk(right.url).Login({ curp: mother.curp, password: PASSWORD })).login,
      'Session',
    );
    const refused: unknown[] = [];
    const issuedAhead: number[] = [];
    for (let n = 0; n < FRESH; n++) {
      const session = expectType((await sdk(right.url).RefreshSession({ refreshToken })).refreshSession, 'Session');
      ({ refreshToken } = session);
      const { accessToken } = session;
      const { iat } = JSON.parse(Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()) as { iat: number };
      issuedAhead.push(iat * 1000 - (Date.now() - APART_MS));
      const answer = await refusedWith(sdk(behind.url, () => accessToken).Viewer());
      if (answer !== 'an answer') refused.push(answer);
    }
    expect(refused).toEqual([]);
    // The clocks are apart: for the other process, every token is of the future.
    expect(Math.min(...issuedAhead)).toBeGreaterThan(1_000);
  }, 120_000);
});
