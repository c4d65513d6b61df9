/** Families change: adults come and go, letters get lost, changes are told and acknowledged, streams end with the right. */
import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { operation, refusedWith, sdk } from '../support/client';
import { DAY, HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { lettersIn, until } from '../support/letters';
import { someone } from '../support/people';
import { textOf } from '../support/pdf';
import { startOn } from '../support/start';
import { expectType, type Person, type Unit, type World } from '../support/world';

const adult = () => {
  const { born: _b, sex: _s, ...papers } = someone({ sex: 'FEMALE' });
  return { ...papers, relationship: 'GRANDPARENT' as const };
};
const soon = (): string => `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 19)}Z`;
const book = async (by: Person, patientId: string) =>
  expectType(
    (
      await by.sdk.ScheduleAppointment({
        input: { requestId: randomUUID(), patientId, kind: 'CONSULTATION', startsAt: soon() },
      })
    ).scheduleAppointment,
    'Appointment',
  );

/** Listens to a child's changes; `ended` says whether the server has closed the stream. */
function listen(
  url: string,
  token: string,
  patientId: string,
): { heard: { revision: number }[]; stop: () => void; ended: () => boolean } {
  const client = createClient({
    url: `${url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const heard: { revision: number }[] = [];
  let ended = false;
  const stop = client.subscribe<{ carnetChanged: { revision: number } }>(
    { query: 'subscription($id: ID!) { carnetChanged(patientId: $id) { revision } }', variables: { id: patientId } },
    {
      next: ({ data }) => void (data && heard.push(data.carnetChanged)),
      error: () => (ended = true),
      complete: () => (ended = true),
    },
  );
  return { heard, stop, ended: () => ended };
}

onBothEngines('Families', (world: () => World, engine) => {
  const unit = (): Unit => world().unit('Tijuana');
  afterEach(() => world().clock.reset());

  it('gain an adult, who gets credentials, and lose one, who is out on the next request', async () => {
    const at = unit();
    const [by, family] = [await at.socialWorker(), await at.family({ caregivers: ['MOTHER', 'FATHER'] })];
    const grandmother = adult();
    const added = expectType(
      (await by.sdk.AddCaregiver({ patientId: family.child.id, caregiver: grandmother })).addCaregiver,
      'Patient',
    );
    expect(added.caregivers.map(({ relationship }) => relationship).sort()).toEqual([
      'FATHER',
      'GRANDPARENT',
      'MOTHER',
    ]);
    expect((await world().credentials(grandmother.email)).curp).toBe(grandmother.curp);
    expectType(
      (await by.sdk.AddCaregiver({ patientId: family.child.id, caregiver: grandmother })).addCaregiver,
      'WrongState',
    );

    const father = family.caregivers[1]!;
    expect((await father.sdk.Viewer()).viewer.patients).toHaveLength(1);
    const revoked = expectType(
      (await by.sdk.RevokeCaregiver({ patientId: family.child.id, userId: father.id, reason: 'Lo pidió el juzgado' }))
        .revokeCaregiver,
      'Patient',
    );
    expect(revoked.caregivers.map(({ user }) => user.id)).not.toContain(father.id);
    expect((await father.sdk.Viewer()).viewer.patients).toEqual([]);
    expect(
      (await father.sdk.Carnet({ patientId: family.child.id, from: '2026-01-01', to: '2026-02-01' })).carnet,
    ).toBeNull();
    expect((await family.mother.sdk.Viewer()).viewer.patients).toHaveLength(1);
    expectType(
      (await by.sdk.RevokeCaregiver({ patientId: family.child.id, userId: father.id, reason: 'Otra vez' }))
        .revokeCaregiver,
      'WrongState',
    );
    // An account that exists is asked first: without the father's answer nothing is his again.
    const back = expectType(
      (await by.sdk.AddCaregiver({ patientId: family.child.id, caregiver: family.input.caregivers[1]! })).addCaregiver,
      'Patient',
    );
    expect(back.caregivers.map(({ user }) => user.id)).not.toContain(father.id);
    const { viewer } = await father.sdk.Invitations();
    const input = { id: viewer.invitations[0]!.id, accept: true };
    const { user } = expectType((await father.sdk.AnswerInvitation({ input })).answerInvitation, 'InvitationAnswered');
    expect(user.patients.map(({ id }) => id)).toEqual([family.child.id]);
  });

  it('are named on the carnet in the order in which they came, whoever has had an account for longer', async () => {
    const at = unit();
    const [by, aunts, own] = [await at.socialWorker(), await at.family(), await at.family()];
    const [aunt, patientId] = [aunts.input.caregivers[0]!, own.child.id];
    expectType((await by.sdk.AddCaregiver({ patientId, caregiver: aunt })).addCaregiver, 'Patient');
    const expected = [own.mother.id, aunts.mother.id];
    expect([...expected].sort()).not.toEqual(expected);
    const { carnet } = await own.mother.sdk.Carnet({ patientId, from: '2026-01-01', to: '2026-02-01' });
    expect(carnet!.patient.caregivers.map(({ user }) => user.id)).toEqual(expected);
  });

  it('get their credentials again at a repaired address, and the old password stops working', async () => {
    const at = unit();
    const by = await at.socialWorker();
    const input = { ...at.familyInput() };
    const { patient } = expectType((await by.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const userId = patient.caregivers[0]!.user.id;
    const old = await world().credentials(input.caregivers[0]!.email);
    const sent = expectType(
      (await by.sdk.ResendCredentials({ userId, email: `nueva-${randomUUID()}@correo.example` })).resendCredentials,
      'CredentialsSent',
    );
    expect(sent.user.credentials?.status).toBe('QUEUED');
    const fresh = await world().credentials(sent.user.email!);
    expectType(await world().login(old.curp, old.password), 'WrongCredentials');
    expectType(await world().login(fresh.curp, fresh.password), 'Session');
    for (let n = 0; n < 4; n++)
      expectType((await by.sdk.ResendCredentials({ userId })).resendCredentials, 'CredentialsSent');
    expect(
      Date.parse(expectType((await by.sdk.ResendCredentials({ userId })).resendCredentials, 'TooManyAttempts').retryAt),
    ).toBeGreaterThan(world().clock.now());
  });

  it('without a mailbox get a printed letter, whose password opens a session and is not mailed', async () => {
    const at = unit();
    const [by, family] = [await at.socialWorker(), await at.family()];
    const session = sdk(world().url, await family.mother.token().then((token) => () => token));
    const { body } = await by.post<{ printCredentials: { pdf: string } }>(
      'mutation($id: ID!) { printCredentials(input: { userId: $id }) { ... on CredentialsPrinted { pdf user { id } } } }',
      { id: family.mother.id },
    );
    const pdf = Buffer.from(body.data!.printCredentials.pdf, 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await refusedWith(session.Viewer())).toBe('UNAUTHENTICATED');
    const password = /\b(?:[a-z0-9]{4}-){3}[a-z0-9]{4}\b/.exec(await textOf(pdf))![0];
    expect(expectType(await world().login(family.mother.curp, password), 'Session').mustChangePassword).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await world().letters(family.mother.email)).filter(({ text }) => text.includes(password))).toEqual([]);
  });

  it('hear of a change in one notice each, which they acknowledge, and staff see those without acknowledgement', async () => {
    const at = unit();
    const [by, family] = [await at.socialWorker(), await at.family({ caregivers: ['MOTHER', 'FATHER'] })];
    const [mother, father] = family.caregivers as [Person, Person];
    await book(by, family.child.id);
    const unseen = async (): Promise<number> => {
      const query =
        'query { unacknowledgedNotices(first: 50) { edges { node { kind caregiversTold patient { id } } } } }';
      const { body } = await by.post<{ unacknowledgedNotices: { edges: { node: { patient: { id: string } } }[] } }>(
        query,
      );
      return body.data!.unacknowledgedNotices.edges.filter(({ node }) => node.patient.id === family.child.id).length;
    };
    expect(await unseen()).toBe(1);
    for (const caregiver of [mother, father]) {
      const { edges } = (await caregiver.sdk.Notices({ first: 10 })).viewer.notices;
      expect(edges.map(({ node }) => [node.kind, node.acknowledgedAt, node.patient.id])).toEqual([
        ['APPOINTMENT_BOOKED', null, family.child.id],
      ]);
    }
    const mine = (await mother.sdk.Notices({ first: 10 })).viewer.notices.edges[0]!.node.id;
    expect(await refusedWith(father.sdk.AcknowledgeNotices({ ids: [mine] }))).toBe('NOT_FOUND');
    const [seen] = (await mother.sdk.AcknowledgeNotices({ ids: [mine] })).acknowledgeNotices;
    expect(seen?.acknowledgedAt).toBeTruthy();
    expect((await mother.sdk.AcknowledgeNotices({ ids: [mine] })).acknowledgeNotices[0]?.acknowledgedAt).toBe(
      seen?.acknowledgedAt,
    );
    expect(await unseen()).toBe(0);
  });

  it('get one discreet letter for several changes that wait, without a clinical word or a name', async () => {
    // At night, when letters wait for the morning: by day the first may have left before the second change.
    world().clock.advance(DAY - ((world().clock.now() - 8 * HOUR) % DAY));
    const at = unit();
    const [by, family] = [await at.socialWorker(), await at.family({ caregivers: ['MOTHER', 'FATHER'] })];
    const [mother, revoked] = family.caregivers as [Person, Person];
    for (let n = 0; n < 4; n++) await book(by, family.child.id);
    await by.sdk.RevokeCaregiver({ patientId: family.child.id, userId: revoked.id, reason: 'prueba' });
    world().clock.advance(12 * HOUR);
    const changedFor = async ({ email }: Person) =>
      (await lettersIn(world().server.directory.dataDir)).filter(({ to, kind }) => to === email && kind === 'CHANGED');
    await until(async () => (await changedFor(mother)).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const letters = await changedFor(mother);
    expect(letters).toHaveLength(1);
    expect(await changedFor(revoked)).toEqual([]);
    const said = `${letters[0]!.subject} ${letters[0]!.text} ${letters[0]!.html}`.toLowerCase();
    for (const word of [
      'quimio',
      'cirug',
      'cáncer',
      'leucemia',
      'oncol',
      'consulta',
      'dosis',
      family.child.fullName.toLowerCase(),
      family.child.curp.toLowerCase(),
      family.mother.curp.toLowerCase(),
      family.mother.papers.firstSurname.toLowerCase(),
    ])
      expect(said).not.toContain(word);
  });

  it('hear of a change that another process made within two seconds, and nothing more once they are revoked', async () => {
    const at = unit();
    const [by, family] = [await at.socialWorker(), await at.family({ caregivers: ['MOTHER', 'FATHER'] })];
    // The embedded database belongs to one process; there the change comes through the same one.
    const other = engine === 'mariadb' ? await startOn(world().server.directory) : undefined;
    const stream = listen(world().url, await family.mother.token(), family.child.id);
    const gone = listen(world().url, await family.caregivers[1]!.token(), family.child.id);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const input = { requestId: randomUUID(), patientId: family.child.id, kind: 'LABORATORY', startsAt: soon() };
    await by.post(operation('schedule-appointment'), { input }, other ? { to: other.url } : {});
    await until(() => stream.heard.length === 1 && gone.heard.length === 1, 2000);
    await by.sdk.RevokeCaregiver({ patientId: family.child.id, userId: family.caregivers[1]!.id, reason: 'prueba' });
    await until(() => gone.ended(), 4000);
    expect(gone.heard).toHaveLength(1);
    expect(stream.ended()).toBe(false);
    stream.stop();
    await other?.stop();
  }, 60_000);
});
