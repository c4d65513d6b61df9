/** People come and go: roles and accounts end on the next request, in every process, and an administrator always remains. */
import { historyOf } from '../support/history';
import { untyped } from '../../src/database';
import type { Running } from '../../src/server';
import { operation, sdk } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue } from '../support/feed';
import { someone } from '../support/people';
import { startOn } from '../support/start';
import { day } from '../support/access-table';
import { expectType, PASSWORD, type Family, type Person, type Unit } from '../support/world';
import type { ChangeStaffInput, RoleAssignmentInput } from '../../packages/sdk/src/graphql-request';

onBothEngines('A change to a member of staff', (world) => {
  let other: Running;
  let unit: Unit, elsewhere: Unit, admin: Person, family: Family;
  const reason = 'Ya no trabaja en esta unidad.';
  const role = (named: RoleAssignmentInput['role'], at: Unit = unit): RoleAssignmentInput => ({
    role: named,
    medicalUnitClues: at.clues,
  });
  const change = async (by: Person, of: Person, set: Partial<ChangeStaffInput>) =>
    (await by.sdk.ChangeStaff({ input: { userId: of.id, reason, ...set } })).changeStaff;
  const code = async (by: Person, of: Person, set: Partial<ChangeStaffInput>): Promise<string | undefined> =>
    (await by.post(operation('change-staff'), { input: { userId: of.id, reason, ...set } })).body.errors?.[0]
      ?.extensions.code;
  const carnetCodes = async (by: Person): Promise<(string | undefined)[]> => {
    const codes = new Set<string | undefined>();
    for (const to of [world().url, other.url])
      for (let time = 0; time < 3; time++) {
        const { body } = await by.post(
          operation('carnet'),
          { patientId: family.child.id, from: day(-30), to: day(30) },
          { to },
        );
        codes.add(body.errors?.[0]?.extensions.code);
      }
    return [...codes];
  };
  const member = async (by: Person, of: Person) =>
    (await by.sdk.Staff({ search: of.curp, first: 1 })).staff.edges[0]?.node;
  beforeAll(async () => {
    other = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    [unit, elsewhere] = [world().unit('Tijuana'), world().unit('Cancún')];
    admin = await world().administrator();
    family = await unit.family();
    await elsewhere.socialWorker();
  });
  afterAll(() => other?.stop());
  afterEach(() => world().clock.reset());

  it('ends sessions of a suspended account on the next request of two processes, kept answers and refresh included', async () => {
    const clinician = await unit.employ('CLINICIAN');
    expect(await carnetCodes(clinician)).toEqual([undefined]);
    const { refreshToken } = expectType(await world().login(clinician.curp, PASSWORD), 'Session');
    const until = new Date(world().clock.now() + 3 * DAY).toISOString().slice(0, 19) + 'Z';
    const suspended = expectType(
      await change(admin, clinician, { status: 'SUSPENDED', suspendedUntil: until }),
      'StaffMember',
    );
    expect([suspended.status, Date.parse(suspended.suspendedUntil!)]).toEqual(['SUSPENDED', Date.parse(until)]);
    expect(await carnetCodes(clinician)).toEqual(['UNAUTHENTICATED']);
    expectType((await world().anyone.RefreshSession({ refreshToken })).refreshSession, 'SessionEnded');
    expectType(await world().login(clinician.curp, PASSWORD), 'AccountSuspended');
    expectType(await world().login(clinician.curp, 'otra contraseña'), 'WrongCredentials');
    world().clock.advance(3 * DAY + 1000);
    expectType(await world().login(clinician.curp, PASSWORD), 'Session');
    admin.forgetSession();
    expect((await member(admin, clinician))!.status).toBe('ACTIVE');
  });

  it('closes an account for good, and opens it again only with a new role', async () => {
    const clinician = await unit.employ('CLINICIAN');
    expect(await carnetCodes(clinician)).toEqual([undefined]);
    const closed = expectType(await change(admin, clinician, { status: 'CLOSED' }), 'StaffMember');
    expect([closed.status, closed.assignments]).toEqual(['CLOSED', []]);
    expect(await carnetCodes(clinician)).toEqual(['UNAUTHENTICATED']);
    expectType(await world().login(clinician.curp, PASSWORD), 'WrongCredentials');
    const listed = await admin.sdk.Staff({ status: 'CLOSED', medicalUnitClues: unit.clues, first: 100 });
    expect(listed.staff.edges.map(({ node }) => node.user.id)).toContain(clinician.id);
    for (const set of [
      { status: 'ACTIVE' as const },
      { assignments: [role('CLINICIAN')] },
      { status: 'SUSPENDED' as const },
    ])
      expectType(await change(admin, clinician, set), 'WrongState');
    const { papers } = clinician;
    const again = {
      requestId: crypto.randomUUID(),
      ...papers,
      roles: ['CLINICIAN' as const],
      medicalUnitClues: [unit.clues],
    };
    expectType((await admin.sdk.RegisterStaff({ input: again })).registerStaff, 'WrongState');
    const opened = expectType(
      await change(admin, clinician, { status: 'ACTIVE', assignments: [role('CLINICIAN')] }),
      'StaffMember',
    );
    expect([opened.status, opened.assignments.length]).toEqual(['ACTIVE', 1]);
    // The password of before does not come back.
    expectType(await world().login(clinician.curp, PASSWORD), 'WrongCredentials');
  });

  it('ends a role on the next request of two processes, and keeps the session', async () => {
    const both = await unit.employ('CLINICIAN');
    expect(await carnetCodes(both)).toEqual([undefined]);
    const changed = expectType(
      await change(admin, both, { assignments: [role('CLINICIAN', elsewhere)] }),
      'StaffMember',
    );
    expect(changed.assignments.map(({ medicalUnit }) => medicalUnit?.clues)).toEqual([elsewhere.clues]);
    const { body } = await both.post(operation('carnet'), { patientId: family.child.id, from: day(-1), to: day(1) });
    expect(body).toEqual({ data: { carnet: null } });
    expectType(await change(admin, both, { assignments: [] }), 'StaffMember');
    expect(await carnetCodes(both)).toEqual(['FORBIDDEN']);
    expect((await member(admin, both))!.status).toBe('ACTIVE');
    // What the person did keeps the name.
    expect((await admin.sdk.Staff({ search: both.curp, first: 1 })).staff.edges[0]!.node.user.fullName).toContain(
      both.papers.firstSurname,
    );
  });

  it('ends a role after its last day, in the zone of the unit, kept answers included', async () => {
    const clinician = await unit.employ('CLINICIAN');
    const until = day(1);
    const changed = expectType(
      await change(admin, clinician, { assignments: [{ ...role('CLINICIAN'), until }] }),
      'StaffMember',
    );
    expect(changed.assignments[0]!.until).toBe(until);
    expect(await carnetCodes(clinician)).toEqual([undefined]);
    // Midnight in Tijuana comes 7 or 8 hours after that in UTC.
    world().clock.set(Date.parse(`${until}T23:59:00-07:00`));
    clinician.forgetSession();
    expect(await carnetCodes(clinician)).toEqual([undefined]);
    world().clock.set(Date.parse(`${until}T23:59:00-07:00`) + 62 * 60_000);
    clinician.forgetSession();
    expect(await carnetCodes(clinician)).toEqual(['FORBIDDEN']);
  });

  it('silences the feed of a suspended account, and gives it back', async () => {
    const { mother } = family;
    const url = await issue(mother, family.child.id);
    await world().give(mother, [{ role: 'CLINICIAN' as never, clues: elsewhere.clues }]);
    expect((await fetchFeed(world(), url)).status).toBe(200);
    expectType(await change(admin, mother, { status: 'SUSPENDED' }), 'StaffMember');
    expect((await fetchFeed(world(), url)).status).toBe(404);
    expectType(await change(admin, mother, { status: 'ACTIVE' }), 'StaffMember');
    expect((await fetchFeed(world(), url)).status).toBe(200);
    // Her link is no concern of the list of roles.
    expectType(await change(admin, mother, { assignments: [] }), 'StaffMember');
    mother.forgetSession();
    expect((await mother.sdk.Viewer()).viewer.roles).toEqual(['CAREGIVER']);
  });

  it('keeps the last administrator of a unit, and of the service, whoever asks', async () => {
    const [one, two] = [await elsewhere.employ('ADMINISTRATOR'), await elsewhere.employ('ADMINISTRATOR')];
    expectType(await change(admin, one, { status: 'SUSPENDED' }), 'StaffMember');
    for (const set of [{ status: 'CLOSED' as const }, { status: 'SUSPENDED' as const }, { assignments: [] }])
      expectType(await change(admin, two, set), 'LastAdministrator');
    expectType(
      await change(admin, two, { assignments: [{ ...role('ADMINISTRATOR', elsewhere), until: day(3) }] }),
      'LastAdministrator',
    );
    expectType(await change(admin, admin, { status: 'CLOSED' }), 'LastAdministrator');
    const second = await world().employ(['ADMINISTRATOR'], []);
    // No person changes the own roles; two who close each other at once do not both succeed.
    expectType(await change(admin, admin, { assignments: [role('CLINICIAN')] }), 'WrongState');
    const third = await world().employ(['ADMINISTRATOR'], []);
    await change(second, third, { status: 'CLOSED' });
    const answers = await Promise.all([
      change(admin, second, { status: 'SUSPENDED' }).catch(() => ({ __typename: 'ended' })),
      change(second, admin, { status: 'SUSPENDED' }).catch(() => ({ __typename: 'ended' })),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'StaffMember')).toHaveLength(1);
    const left = answers[0].__typename === 'StaffMember' ? admin : second;
    expectType(await change(left, left === admin ? second : admin, { status: 'ACTIVE' }), 'StaffMember');
    for (const person of [admin, second]) person.forgetSession();
  });

  it('separates the auditor of a unit from who works in it or administers it', async () => {
    const auditor = await unit.employ('AUDITOR');
    for (const added of ['CLINICIAN', 'SOCIAL_WORKER', 'ADMINISTRATOR'] as const) {
      const refused = await change(admin, auditor, { assignments: [role('AUDITOR'), role(added)] });
      expect(refused).toMatchObject({ __typename: 'DutiesConflict', medicalUnitClues: unit.clues });
      expectType(
        await change(admin, auditor, { assignments: [role('AUDITOR'), role(added, elsewhere)] }),
        'StaffMember',
      );
    }
    expectType(
      await change(admin, auditor, { assignments: [role('AUDITOR'), { role: 'ADMINISTRATOR' }] }),
      'DutiesConflict',
    );
    const { born: _b, sex: _s, ...papers } = someone();
    const input = { ...papers, roles: ['AUDITOR' as const, 'CLINICIAN' as const], medicalUnitClues: [unit.clues] };
    const answer = await admin.sdk.RegisterStaff({ input: { requestId: crypto.randomUUID(), ...input } });
    expectType(answer.registerStaff, 'DutiesConflict');
    expect((await admin.sdk.Staff({ search: papers.curp, first: 1 })).staff.totalCount).toBe(0);
  });

  it('gives an administrator of a unit the roles of that unit only', async () => {
    const ofUnit = await unit.employ('ADMINISTRATOR');
    const clinician = await unit.employ('CLINICIAN');
    const stranger = await elsewhere.employ('CLINICIAN');
    expect((await member(admin, ofUnit))!.assignments[0]!.medicalUnit?.clues).toBe(unit.clues);
    expect(await code(ofUnit, stranger, { assignments: [] })).toBe('NOT_FOUND');
    expect(await code(ofUnit, family.mother, { status: 'CLOSED' })).toBe('NOT_FOUND');
    for (const given of [role('CLINICIAN', elsewhere), { role: 'ADMINISTRATOR' as const }])
      expect(await change(ofUnit, clinician, { assignments: [given] })).toMatchObject({
        problems: [{ path: 'assignments.0.medicalUnitClues', code: 'NOT_YOURS' }],
      });
    const { born: _b, sex: _s, ...papers } = someone();
    for (const medicalUnitClues of [[elsewhere.clues], []]) {
      const input = { requestId: crypto.randomUUID(), ...papers, roles: ['ADMINISTRATOR' as const], medicalUnitClues };
      expect((await ofUnit.sdk.RegisterStaff({ input })).registerStaff).toMatchObject({
        problems: [{ code: 'NOT_YOURS' }],
      });
    }
    expectType(
      await change(admin, clinician, { assignments: [role('CLINICIAN'), role('CLINICIAN', elsewhere)] }),
      'StaffMember',
    );
    expectType(await change(ofUnit, clinician, { status: 'SUSPENDED' }), 'WrongState');
    expectType(await change(ofUnit, clinician, { assignments: [] }), 'StaffMember');
    expect((await member(admin, clinician))!.assignments.map(({ medicalUnit }) => medicalUnit?.clues)).toEqual([
      elsewhere.clues,
    ]);
  });

  it('gives an administrator of a unit neither the units of the service nor the addresses of staff elsewhere', async () => {
    const ofUnit = await unit.employ('ADMINISTRATOR');
    const [own, stranger] = [await unit.employ('CLINICIAN'), await elsewhere.employ('CLINICIAN')];
    const define = (
      await ofUnit.post(operation('define-medical-unit'), {
        input: { clues: 'BCIMS000123', name: 'Hospital de ejemplo', timeZone: 'America/Tijuana' },
      })
    ).body;
    expect(define.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const ask = 'query($id: ID!) { node(id: $id) { ... on User { email } } }';
    const emailOf = async ({ id }: Person) =>
      (await ofUnit.post<{ node: { email: string | null } }>(ask, { id })).body.data?.node.email;
    expect([await emailOf(own), await emailOf(stranger)]).toEqual([own.email, null]);
  });

  it('says every problem, refuses what changes nothing, and keeps who, when and why', async () => {
    const clinician = await unit.employ('CLINICIAN');
    expect(
      await change(admin, clinician, {
        reason: 'no',
        suspendedUntil: new Date(world().clock.now() + DAY).toISOString(),
        assignments: [
          { role: 'CAREGIVER' },
          { role: 'CLINICIAN' },
          { role: 'CLINICIAN', medicalUnitClues: 'NINGUNA' },
          { ...role('CLINICIAN'), until: day(-3) },
          role('CLINICIAN'),
        ],
      }),
    ).toMatchObject({
      problems: [
        { path: 'reason', code: 'TOO_SHORT' },
        { path: 'suspendedUntil', code: 'STATUS' },
        { path: 'assignments.0.role', code: 'ROLE' },
        { path: 'assignments.1.medicalUnitClues', code: 'REQUIRED' },
        { path: 'assignments.2.medicalUnitClues', code: 'UNKNOWN_UNIT' },
        { path: 'assignments.3.until', code: 'DATE_PAST' },
        { path: 'assignments.4', code: 'DUPLICATE' },
      ],
    });
    for (const set of [{}, { status: 'ACTIVE' as const }, { assignments: [role('CLINICIAN')] }])
      expect(await change(admin, clinician, set)).toMatchObject({ problems: [{ code: 'NOTHING_CHANGED' }] });
    expectType(await change(admin, clinician, { assignments: [role('SOCIAL_WORKER')] }), 'StaffMember');
    const rows = await world().server.service.database.all(
      untyped('SELECT changedBy, reason, changes FROM staff_change WHERE accountId=?'),
      [clinician.id],
    );
    expect(rows).toEqual([
      { changedBy: admin.id, reason, changes: expect.stringContaining('SOCIAL_WORKER') as string },
    ]);
    expect(await historyOf(admin, 'ACCOUNT', clinician.id)).toEqual([
      ['changeStaff', 'assignments', `CLINICIAN ${unit.clues}`, `SOCIAL_WORKER ${unit.clues}`],
    ]);
  });

  it('lists by unit, role and status, and says when an account last signed in', async () => {
    const clinician = await unit.employ('CLINICIAN');
    expect((await member(admin, clinician))!.lastSignedInAt).toBeNull();
    await clinician.token();
    expect((await member(admin, clinician))!.lastSignedInAt).not.toBeNull();
    const idsOf = async (filter: object): Promise<string[]> =>
      (await sdk(world().url, () => admin.token()).Staff({ first: 100, ...filter })).staff.edges.map(
        ({ node }) => node.user.id,
      );
    expect(await idsOf({ medicalUnitClues: unit.clues, role: 'CLINICIAN', status: 'ACTIVE' })).toContain(clinician.id);
    for (const filter of [{ medicalUnitClues: elsewhere.clues }, { role: 'AUDITOR' }, { status: 'SUSPENDED' }])
      expect(await idsOf(filter)).not.toContain(clinician.id);
  });
});
