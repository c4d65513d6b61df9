/** Second factors of staff: codes good once over processes, recovery codes, roles that need one, and who has lost it. */
import { untyped } from '../../src/database';
import { Role } from '../../src/core/viewer';
import type { Running } from '../../src/server';
import { day } from '../support/access-table';
import { tellSecondFactor, useAuthenticator } from '../support/authenticator';
import { newAddress, operation, post } from '../support/client';
import { MINUTE } from '../support/clock';
import { engines, onBothEngines } from '../support/engines';
import { startOn } from '../support/start';
import { expectType, openWorld, PASSWORD, type Person, type Unit, type World } from '../support/world';

type Opened = { __typename: string; accessToken: string; mustSetUpSecondFactor: boolean };

const signIn = async (to: string, curp: string, code?: string, password = PASSWORD): Promise<Opened> =>
  (
    await post<{ login: Opened }>(
      to,
      { query: operation('login-with-code'), variables: { curp, password, code } },
      { headers: { 'x-forwarded-for': newAddress() } },
    )
  ).body.data!.login;
const OWN_CHILDREN = `mutation($curp: String!, $password: String!) { login(input: { curp: $curp, password: $password }) {
  ... on Session { user { patients { id curp } } } } }`;
const typeOf = async (...of: Parameters<typeof signIn>): Promise<string> => (await signIn(...of)).__typename;

onBothEngines('A second factor', (world) => {
  let other: Running, unit: Unit, clinician: Person;
  beforeAll(async () => {
    other = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    unit = world().unit();
  });
  beforeEach(async () => {
    world().clock.reset();
    clinician = await unit.employ('CLINICIAN');
  });
  afterAll(() => other?.stop());

  it('asks for a code after a right password only, one step either way, and takes each code once in every process', async () => {
    const { code } = await useAuthenticator(world(), clinician);
    const { url } = world();
    const { curp } = clinician;
    expect(await typeOf(url, curp, undefined, 'otra contraseña')).toBe('WrongCredentials');
    expect(await typeOf(url, curp)).toBe('SecondFactorRequired');
    expect(await typeOf(url, curp, code(2))).toBe('WrongCredentials');
    const sent = code();
    const answers = await Promise.all([url, other.url, url].map((to) => typeOf(to, curp, sent)));
    expect(answers.sort()).toEqual(['Session', 'WrongCredentials', 'WrongCredentials']);
    expect(await typeOf(other.url, curp, code(1))).toBe('Session');
    expect(await typeOf(url, curp, code())).toBe('WrongCredentials');
    world().clock.advance(2 * 30_000);
    expect(await typeOf(url, curp, code(-1).replace(/^(...)/, '$1 '))).toBe('WrongCredentials');
    expect(await typeOf(url, curp, code().replace(/^(...)/, '$1 '))).toBe('Session');
    expect(await typeOf(url, (await unit.socialWorker()).curp, '000000')).toBe('Session');
  });

  it('counts wrong codes as failures, also between questions without a code', async () => {
    const { code } = await useAuthenticator(world(), clinician);
    for (let time = 0; time < 5; time++) {
      expect(await typeOf(world().url, clinician.curp)).toBe('SecondFactorRequired');
      expect(await typeOf(world().url, clinician.curp, '000000')).toBe('WrongCredentials');
    }
    expect(await typeOf(other.url, clinician.curp, code())).toBe('TooManyAttempts');
    world().clock.advance(16 * MINUTE);
    expect(await typeOf(other.url, clinician.curp, code())).toBe('Session');
  });

  it('has ten recovery codes, each good once; tables hold neither codes nor the secret', async () => {
    const { recoveryCodes } = await useAuthenticator(world(), clinician);
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first, second] = recoveryCodes as [string, string];
    expect(await typeOf(world().url, clinician.curp, first.toUpperCase().replaceAll('-', ' '))).toBe('Session');
    expect(await typeOf(other.url, clinician.curp, first)).toBe('WrongCredentials');
    expect(await typeOf(other.url, clinician.curp, second)).toBe('Session');
    const rows = await world().server.service.database.all(untyped('SELECT * FROM recovery_code WHERE accountId=?'), [
      clinician.id,
    ]);
    const factor = await world().server.service.database.all(untyped('SELECT * FROM second_factor WHERE accountId=?'), [
      clinician.id,
    ]);
    expect(rows).toHaveLength(8);
    expect(JSON.stringify([rows, factor])).not.toMatch(new RegExp(`${recoveryCodes.join('|')}|[A-Z2-7]{32}`));
  });

  it('is begun with the password, confirmed within ten minutes, and ends every other session', async () => {
    const begin = (variables: object) => tellSecondFactor(clinician, 'begin', variables);
    expect((await begin({ password: 'otra contraseña' })).__typename).toBe('WrongCredentials');
    expect((await tellSecondFactor(clinician, 'confirm', { code: '000000' })).__typename).toBe('WrongState');
    const begun = await begin({ password: PASSWORD });
    expect(begun.otpauthUri).toMatch(
      new RegExp(`^otpauth://totp/.*${clinician.curp}\\?.*secret=${begun.secret}&algorithm=SHA1&digits=6&period=30$`),
    );
    expect(await typeOf(world().url, clinician.curp)).toBe('Session');
    world().clock.advance(11 * MINUTE);
    expect((await tellSecondFactor(clinician, 'confirm', { code: '000000' })).__typename).toBe('WrongState');
    const before = await signIn(other.url, clinician.curp);
    const { code } = await useAuthenticator(world(), clinician);
    const query = { query: operation('viewer') };
    expect(
      (await post(other.url, query, { token: async () => before.accessToken })).body.errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    expect((await clinician.post(operation('viewer'))).body.errors).toBeUndefined();
    // Another telephone: the code of the first one is needed.
    expect((await begin({ password: PASSWORD })).__typename).toBe('WrongCredentials');
    expect((await begin({ password: PASSWORD, code: code() })).__typename).toBe('SecondFactorBegun');
    world().clock.advance(30_000);
    expect(await typeOf(world().url, clinician.curp, code())).toBe('Session');
  });

  it('is taken away by an administrator, which ends sessions, and is nothing for families', async () => {
    const { code } = await useAuthenticator(world(), clinician);
    const admin = await world().administrator();
    const shown = async () => (await admin.sdk.Staff({ search: clinician.curp, first: 1 })).staff.edges[0]!.node;
    expect((await shown()).hasSecondFactor).toBe(true);
    const clear = { userId: clinician.id, reason: 'Perdió el teléfono.', clearSecondFactor: true };
    const { accessToken } = await signIn(world().url, clinician.curp, code());
    expectType((await admin.sdk.ChangeStaff({ input: clear })).changeStaff, 'StaffMember');
    expect((await shown()).hasSecondFactor).toBe(false);
    const answer = await post(other.url, { query: operation('viewer') }, { token: async () => accessToken });
    expect(answer.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await typeOf(other.url, clinician.curp)).toBe('Session');
    expect(
      expectType((await admin.sdk.ChangeStaff({ input: clear })).changeStaff, 'InvalidInput').problems,
    ).toMatchObject([{ path: 'clearSecondFactor', code: 'NOTHING_CHANGED' }]);
    const { mother } = await unit.family();
    expect((await tellSecondFactor(mother, 'begin', { password: PASSWORD })).__typename).toBe('FORBIDDEN');
  });
});

describe.each(engines)('A role that needs a second factor (%s)', (engine) => {
  let world: World & { end(): Promise<void> };
  beforeAll(async () => {
    world = await openWorld(engine, { CARNET_SECOND_FACTOR_ROLES: 'CLINICIAN' });
  }, 120_000);
  afterAll(() => world?.end());

  it('opens nothing but the set-up until it has one, kept answers included', async () => {
    const unit = world.unit();
    const family = await unit.family();
    const clinician = await unit.clinician();
    const asked = async (by: Person, name: string, variables: object = {}): Promise<string | undefined> =>
      (await by.post(operation(name), variables)).body.errors?.[0]?.extensions.code;
    const carnet = { patientId: family.child.id, from: day(-3), to: day(3) };
    for (let time = 0; time < 3; time++) {
      expect(await asked(clinician, 'carnet', carnet)).toBe('SECOND_FACTOR_REQUIRED');
      expect(await asked(clinician, 'patients', { first: 5 })).toBe('SECOND_FACTOR_REQUIRED');
      expect(await asked(await unit.socialWorker(), 'carnet', carnet)).toBeUndefined();
    }
    const whole = await clinician.post('{ viewer { id fullName roles patients { id } } }');
    expect(whole.body.errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await clinician.post('{ viewer { id fullName } }')).body.errors).toBeUndefined();
    expect((await signIn(world.url, clinician.curp)).mustSetUpSecondFactor).toBe(true);
    expect((await signIn(world.url, (await unit.socialWorker()).curp)).mustSetUpSecondFactor).toBe(false);
    const { mother } = family;
    await world.give(mother, [{ role: Role.CLINICIAN, clues: unit.clues }]);
    const own = await world.post(OWN_CHILDREN, { curp: mother.curp, password: PASSWORD });
    expect(own.body.errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED');
    const { code } = await useAuthenticator(world, clinician);
    expect(await asked(clinician, 'carnet', carnet)).toBeUndefined();
    const later = await signIn(world.url, clinician.curp, code());
    expect([later.__typename, later.mustSetUpSecondFactor]).toEqual(['Session', false]);
  });
});
