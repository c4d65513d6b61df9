/** A lost answer, a race and a clock that is behind end no session; a token that was replayed does. */
import { refusedWith, sdk } from '../support/client';
import { HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { serviceOf, tokenOf } from '../support/service';
import { startOn } from '../support/start';
import { expectType, PASSWORD } from '../support/world';
import type { Running } from '../../src/server';

const SKEW_MS = 3_000;
const RACES = 100;
const LOST = 100;
const FRESH = 1_000;

onBothEngines('A refresh token', (world) => {
  // The embedded database belongs to one process at a time in life, but takes a second one: here it is a second service.
  let behind: Running, ahead: Running;
  beforeAll(async () => {
    const { directory } = world().server;
    const at = (ms: number) =>
      startOn(directory, { overrides: { now: () => world().clock.now() + ms, background: false } });
    [behind, ahead] = [await at(-SKEW_MS), await at(SKEW_MS)];
  });
  afterAll(() => Promise.all([behind?.stop(), ahead?.stop()]));
  afterEach(() => world().clock.reset());

  const signIn = async () => {
    const { mother } = await world().unit().family();
    return { mother, session: expectType(await world().login(mother.curp, PASSWORD), 'Session') };
  };
  const refresh = async (refreshToken: string, url = world().url) =>
    (await sdk(url).RefreshSession({ refreshToken })).refreshSession;
  const renewed = async (refreshToken: string, url?: string) => expectType(await refresh(refreshToken, url), 'Session');
  const isAlive = async (accessToken: string, url = world().url): Promise<boolean> =>
    (await refusedWith(sdk(url, () => accessToken).Viewer())) === 'an answer';

  it('that comes again within 30 s answers a session of the same family, and both work', async () => {
    const { session } = await signIn();
    const first = await renewed(session.refreshToken);
    world().clock.advance(29_000);
    const sibling = await renewed(session.refreshToken);
    expect(await Promise.all([first, sibling].map(({ accessToken }) => isAlive(accessToken)))).toEqual([true, true]);
    const next = await Promise.all([renewed(first.refreshToken), renewed(sibling.refreshToken)]);
    expect(await Promise.all(next.map(({ accessToken }) => isAlive(accessToken)))).toEqual([true, true]);
  });

  it('that comes again later ends the session', async () => {
    const { session } = await signIn();
    const first = await renewed(session.refreshToken);
    world().clock.advance(31_000);
    expectType(await refresh(session.refreshToken), 'SessionEnded');
    expect(await isAlive(first.accessToken)).toBe(false);
    expectType(await refresh(first.refreshToken), 'SessionEnded');
  });

  it('whose successor was used ends the session, however soon it comes', async () => {
    const { session } = await signIn();
    const first = await renewed(session.refreshToken);
    const second = await renewed(first.refreshToken);
    expectType(await refresh(session.refreshToken), 'SessionEnded');
    expect(await isAlive(second.accessToken)).toBe(false);
  });

  it(`loses none of ${RACES + LOST} sessions to races and lost answers, across processes, and every old one is caught`, async () => {
    const { mother } = await signIn();
    const urls = [world().url, behind.url, ahead.url];
    let lost = 0;
    for (let n = 0; n < RACES + LOST; n++) {
      const { refreshToken } = expectType(await world().login(mother.curp, PASSWORD), 'Session');
      const elsewhere = urls[n % urls.length]!;
      const sessions =
        n < RACES
          ? await Promise.all([refresh(refreshToken), refresh(refreshToken, elsewhere)])
          : [await refresh(refreshToken), await refresh(refreshToken, elsewhere)].slice(1);
      for (const session of sessions)
        if (session.__typename !== 'Session' || !(await isAlive(session.accessToken))) lost++;
      if (n % 10 === 0) {
        world().clock.advance(MINUTE);
        expectType(await refresh(refreshToken, elsewhere), 'SessionEnded');
      }
    }
    expect(lost).toBe(0);
  }, 120_000);

  it(`is never refused when it is fresh: 0 of ${FRESH} by processes whose clocks are three seconds apart`, async () => {
    const unit = world().unit();
    const owner = await unit.employ('SOCIAL_WORKER');
    const service = await serviceOf(world(), owner, unit);
    let { refreshToken } = expectType(await world().login(owner.curp, PASSWORD), 'Session');
    let refused = 0;
    for (let n = 0; n < FRESH; n++) {
      // Signed by a clock that is three seconds ahead of the one that checks, or behind it.
      const [here, there] = n % 2 === 0 ? [world().url, behind.url] : [ahead.url, world().url];
      let token: string;
      if (n % 5 === 0) token = await tokenOf(here, service);
      else {
        const session = await renewed(refreshToken, here);
        refreshToken = session.refreshToken;
        token = session.accessToken;
      }
      if (!(await isAlive(token, there))) refused++;
    }
    expect(refused).toBe(0);
  }, 120_000);

  it('sent five times at once answers five sessions', async () => {
    const { session } = await signIn();
    const five = await Promise.all(Array.from({ length: 5 }, () => renewed(session.refreshToken)));
    expect(new Set(five.map(({ refreshToken }) => refreshToken)).size).toBe(5);
    expect(await Promise.all(five.map(({ accessToken }) => isAlive(accessToken)))).toEqual(five.map(() => true));
  });

  it('of one process is good at once at others whose clocks are three seconds behind and ahead, to its last second', async () => {
    const { session } = await signIn();
    const { accessToken, accessTokenExpiresAt } = await renewed(session.refreshToken, ahead.url);
    expect(await isAlive(accessToken, behind.url)).toBe(true);
    world().clock.set(Date.parse(accessTokenExpiresAt) - SKEW_MS - 1_000);
    expect(await isAlive(accessToken, ahead.url)).toBe(true);
    world().clock.advance(2 * SKEW_MS + 20_000);
    expect(await isAlive(accessToken, behind.url)).toBe(false);
  });
});

onBothEngines('A temporary password', (world) => {
  afterEach(() => world().clock.reset());

  const received = async () => {
    const at = world().unit();
    const input = at.familyInput();
    expectType((await (await at.socialWorker()).sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    return world().credentials(input.caregivers[0]!.email);
  };

  it('opens a session again until an own one is set, and is a wrong one from then on', async () => {
    const { curp, password } = await received();
    expectType(await world().login(curp, password), 'Session'); // its answer is lost
    world().clock.advance(71 * HOUR);
    const second = expectType(await world().login(curp, password), 'Session');
    expect(second.mustChangePassword).toBe(true);
    const changed = await sdk(world().url, () => second.accessToken).ChangePassword({
      currentPassword: password,
      newPassword: PASSWORD,
    });
    expectType(changed.changePassword, 'Session');
    expectType(await world().login(curp, password), 'WrongCredentials');
    expectType(await world().login(curp, PASSWORD), 'Session');
  });

  it('is too old after 72 hours, also for who has used it', async () => {
    const { curp, password } = await received();
    expectType(await world().login(curp, password), 'Session');
    world().clock.advance(73 * HOUR);
    expectType(await world().login(curp, password), 'TemporaryPasswordExpired');
  });
});
