/** Each act on an account is one row, which its owner, administrators and auditors read. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { newAddress, post, sdk } from '../support/client';
import { onBothEngines } from '../support/engines';
import { attempt } from '../support/guessing';
import { until } from '../support/letters';
import { someone } from '../support/people';
import { expectType, PASSWORD, type Person, type Unit } from '../support/world';

const CHOSEN = 'violeta sartén kilómetro azul';
const EVENTS = `query($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on User {
  accountEvents(first: $first, after: $after) { edges { node { id kind reason device actor { id } } } pageInfo { hasNextPage endCursor } } } } }`;
interface Shown {
  id: string;
  kind: string;
  reason: string | null;
  device: string | null;
  actor: { id: string } | null;
}
interface Page {
  edges: { node: Shown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

onBothEngines('The events of an account', (world) => {
  let unit: Unit, other: Unit, admin: Person, worker: Person;

  beforeAll(async () => {
    [unit, other] = [world().unit('Tijuana'), world().unit('Cancún')];
    [admin, worker] = [await world().administrator(), await unit.socialWorker()];
  });
  afterEach(() => world().clock.reset());

  const page = async (by: Person, id: string, first = 100, after?: string | null): Promise<Page | null> =>
    (await by.post<{ node: { accountEvents: Page | null } | null }>(EVENTS, { id, first, after })).body.data?.node
      ?.accountEvents ?? null;
  const seen = async (by: Person, id = by.id): Promise<Shown[]> => (await page(by, id))!.edges.map(({ node }) => node);
  /** The kinds of the rows that `work` writes for the account. */
  async function kindsOf(id: string, work: () => Promise<unknown>): Promise<string[]> {
    const { database } = world().server.service;
    const rows = () =>
      database.all(untyped<{ id: string; kind: string }>('SELECT id, kind FROM account_event WHERE accountId=?'), [id]);
    const before = new Set((await rows()).map((row) => row.id));
    await work();
    return (await rows())
      .filter((row) => !before.has(row.id))
      .map(({ kind }) => kind)
      .sort();
  }
  const prove = ({ id }: Person): Promise<unknown> =>
    world().server.service.database.run('UPDATE account SET provenEmail=email WHERE id=?', [id]);
  const wrong = (curp: string): Promise<unknown> => attempt(world().url, curp, 'falsa');

  it('are one row for each sign-in, failure, lock and end of a session', async () => {
    const { mother } = await unit.family();
    const { id, curp } = mother;
    expect(await kindsOf(id, () => wrong(curp))).toEqual(['SIGN_IN_FAILED']);
    expect(await kindsOf(id, () => mother.token())).toEqual(['SIGNED_IN']);
    expect(await kindsOf(id, () => mother.sdk.Logout())).toEqual(['SIGNED_OUT']);
    mother.forgetSession();
    for (let n = 0; n < 4; n++) await wrong(curp);
    expect(await kindsOf(id, () => wrong(curp))).toEqual(['LOCKED', 'SIGN_IN_FAILED']);
    expect(await kindsOf(id, () => wrong(curp))).toEqual([]);
    world().clock.advance(16 * 60_000);
    expect(await kindsOf(id, () => mother.token())).toEqual(['SIGNED_IN']);
    const { refreshToken } = expectType(await world().login(curp, PASSWORD), 'Session');
    await sdk(world().url).RefreshSession({ refreshToken });
    world().clock.advance(60_000);
    expect(await kindsOf(id, () => sdk(world().url).RefreshSession({ refreshToken }))).toEqual(['SESSIONS_ENDED']);
  });

  it('are one row for each password, letter, print and address', async () => {
    const { mother } = await unit.family();
    const { id } = mother;
    await mother.token();
    const input = { currentPassword: PASSWORD, newPassword: CHOSEN };
    expect(await kindsOf(id, () => mother.sdk.ChangePassword(input))).toEqual(['PASSWORD_CHANGED']);
    expectType(await world().login(mother.curp, CHOSEN), 'Session');
    expect(await kindsOf(id, () => worker.sdk.ResendCredentials({ userId: id }))).toEqual([
      'CREDENTIALS_SENT',
      'SESSIONS_ENDED',
    ]);
    const email = `otra-${mother.email}`;
    expect(await kindsOf(id, () => worker.sdk.ResendCredentials({ userId: id, email }))).toEqual([
      'ADDRESS_CHANGED',
      'CREDENTIALS_SENT',
    ]);
    expect(await kindsOf(id, () => worker.sdk.PrintCredentials({ userId: id }))).toEqual(['CREDENTIALS_PRINTED']);
  });

  it('are one row for a link to set a password, also where none is sent, and for its use', async () => {
    const { mother } = await unit.family();
    const { id, curp } = mother;
    const ask = () => sdk(world().url, undefined, { 'x-forwarded-for': newAddress() }).RequestPasswordReset({ curp });
    expect(await kindsOf(id, ask)).toEqual(['PASSWORD_RESET_REQUESTED']);
    await prove(mother);
    expect(await kindsOf(id, ask)).toEqual(['PASSWORD_RESET_REQUESTED']);
    const token = await until(
      async () =>
        (await world().letters(mother.email)).flatMap(({ text }) => /restablecer#(\S+)$/m.exec(text)?.[1] ?? [])[0],
    );
    const use = () => sdk(world().url).ResetPassword({ token, newPassword: CHOSEN });
    expect(await kindsOf(id, use)).toEqual(['PASSWORD_CHANGED']);
  });

  it('are one row for each role given and ended, suspension, and closing, with the reason', async () => {
    const { born: _b, sex: _s, ...papers } = someone();
    const input = { requestId: randomUUID(), ...papers, roles: ['CLINICIAN' as const], medicalUnitClues: [unit.clues] };
    const { id } = expectType((await admin.sdk.RegisterStaff({ input })).registerStaff, 'User');
    expect((await seen(admin, id)).map(({ kind }) => kind).sort()).toEqual(['CREDENTIALS_SENT', 'ROLE_GRANTED']);
    await world().activated(papers);
    const change = (set: object) => async () =>
      expectType(
        (await admin.sdk.ChangeStaff({ input: { userId: id, reason: 'Cambia de turno.', ...set } })).changeStaff,
        'StaffMember',
      );
    const clinician = { role: 'CLINICIAN' as const, medicalUnitClues: unit.clues };
    const both = [clinician, { ...clinician, role: 'SOCIAL_WORKER' as const }];
    expect(await kindsOf(id, change({ assignments: both }))).toEqual(['ROLE_GRANTED']);
    expect(await kindsOf(id, change({ assignments: [clinician] }))).toEqual(['ROLE_ENDED']);
    expect(await kindsOf(id, change({ status: 'SUSPENDED' }))).toEqual(['SUSPENDED']);
    expect(await kindsOf(id, change({ status: 'ACTIVE' }))).toEqual(['RESUMED']);
    expect(await kindsOf(id, change({ status: 'CLOSED' }))).toEqual(['CLOSED']);
    const rows = await seen(admin, id);
    for (const kind of ['ROLE_ENDED', 'SUSPENDED', 'RESUMED', 'CLOSED'])
      expect(rows.find((row) => row.kind === kind)).toMatchObject({
        reason: 'Cambia de turno.',
        actor: { id: admin.id },
      });
  });

  it('are one row for each invitation, answer and link', async () => {
    const { mother, child } = await unit.family();
    const guest = await other.employ('CLINICIAN');
    const { email, curp, givenNames, firstSurname, secondSurname } = guest.papers;
    const caregiver = {
      email,
      curp,
      givenNames,
      firstSurname,
      secondSurname,
      relationship: 'OTHER_CAREGIVER' as const,
    };
    const invite = () => worker.sdk.AddCaregiver({ patientId: child.id, caregiver });
    const answer = (accept: boolean) => async () => {
      const { invitations } = (await guest.sdk.Invitations()).viewer;
      await guest.sdk.AnswerInvitation({ input: { id: invitations[0]!.id, accept } });
    };
    await guest.token();
    expect(await kindsOf(guest.id, invite)).toEqual(['INVITED']);
    expect(await kindsOf(guest.id, answer(false))).toEqual(['INVITATION_DECLINED']);
    await invite();
    expect(await kindsOf(guest.id, answer(true))).toEqual(['INVITATION_ACCEPTED']);
    const revoke = () => worker.sdk.RevokeCaregiver({ patientId: child.id, userId: guest.id, reason: 'prueba' });
    expect(await kindsOf(guest.id, revoke)).toEqual(['LINK_REVOKED']);
    expect((await seen(mother)).map(({ kind }) => kind)).toContain('LINK_ADDED');
    // That a member of staff has a family is for the owner, and for who administers the whole service.
    const auditor = await other.auditor();
    expect((await seen(guest)).map(({ kind }) => kind)).toContain('INVITED');
    expect((await seen(auditor, guest.id)).map(({ kind }) => kind)).toEqual(
      expect.not.arrayContaining(['INVITED', 'LINK_REVOKED']),
    );
  });

  it('are read by the owner, by administrators and by the auditors of the unit, and by nobody else', async () => {
    const clinician = await unit.employ('CLINICIAN');
    const { mother } = await unit.family();
    await Promise.all([clinician.token(), mother.token()]);
    const unitAdmin = await unit.employ('ADMINISTRATOR');
    const otherAdmin = await other.employ('ADMINISTRATOR');
    const [auditor, otherAuditor] = [await unit.auditor(), await other.auditor()];
    for (const by of [clinician, admin, unitAdmin, auditor])
      expect((await page(by, clinician.id))?.edges.length).toBeGreaterThan(0);
    for (const by of [worker, otherAdmin, otherAuditor, mother])
      expect((await page(by, clinician.id))?.edges ?? []).toEqual([]);
    expect((await page(mother, mother.id))?.edges.length).toBeGreaterThan(0);
    for (const by of [worker, admin, unitAdmin, auditor]) expect((await page(by, mother.id))?.edges ?? []).toEqual([]);
  });

  it('come in pages, newest first, and hold nothing personal', async () => {
    const { mother } = await unit.family();
    for (let n = 0; n < 4; n++) {
      await wrong(mother.curp);
      world().clock.advance(1000);
    }
    const all = await seen(mother);
    expect(all[0]).toMatchObject({ kind: 'SIGNED_IN', actor: { id: mother.id }, device: 'Un dispositivo nuevo' });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo }: Page = (await page(mother, mother.id, 2, after))!;
      paged.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    const rows = JSON.stringify(await world().server.service.database.all(untyped('SELECT * FROM account_event')));
    for (const hidden of [mother.curp, mother.email, PASSWORD, 'falsa']) expect(rows).not.toContain(hidden);
  });

  it('are not for a session with a temporary password', async () => {
    const input = unit.familyInput();
    expectType((await worker.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const { curp, password } = await world().credentials(input.caregivers[0]!.email);
    const { accessToken } = expectType(await world().login(curp, password), 'Session');
    const query = '{ viewer { id accountEvents { edges { node { id } } } } }';
    const { body } = await post(world().url, { query }, { token: () => accessToken });
    expect(body.errors?.[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
  });
});
