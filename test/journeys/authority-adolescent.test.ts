/** The own account of an adolescent: what it sees, what the adults see no more, and the grant of a young adult. */
import { randomUUID } from 'node:crypto';
import { createContext } from '../../src/http/authentication';
import { remindOfEighteen } from '../../src/modules/patient';
import { OPERATION, ownAccountOf, sees, set, why } from '../support/authority';
import { endCarnet, revisionOf } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { expectType, type Family, type Person, type Unit } from '../support/world';

const RESULTS = `query($id: ID!) { carnet(patientId: $id, from: "2026-01-01", to: "2030-12-31") { followUps { id confidential } } }`;
const RECORD = `mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { __typename ... on FollowUp { id } } }`;
const CATEGORIES = 'query($id: ID!) { patient(id: $id) { cartilla { actions { category } } } }';
const SCOPED =
  'query($id: ID!) { patient(id: $id) { id fullName } carnet(patientId: $id, from: "2026-01-01", to: "2026-02-01") { id } }';

onBothEngines('The own account of an adolescent', (world) => {
  let unit: Unit, family: Family, worker: Person, self: Person;
  const born = '2011-05-05';
  beforeAll(async () => {
    unit = world().unit();
    family = await unit.family({ born, caregivers: ['MOTHER', 'FATHER'] });
    worker = await unit.socialWorker();
  });
  afterEach(() => world().clock.reset());

  const open = async (patientId: string, more: object = {}) =>
    (
      await worker.post<{ openAdolescentAccount: { __typename: string; problems?: { code: string }[] } }>(
        OPERATION.open,
        {
          input: { patientId, expectedRevision: 1, ...more },
        },
      )
    ).body.data!.openAdolescentAccount;
  const results = async (by: Person): Promise<string[]> =>
    (
      await by.post<{ carnet: { followUps: { id: string }[] } }>(RESULTS, { id: family.child.id })
    ).body.data!.carnet.followUps.map(({ id }) => id);
  const categories = async (by: Person): Promise<string[]> =>
    (
      await by.post<{ patient: { cartilla: { actions: { category: string }[] } } }>(CATEGORIES, { id: family.child.id })
    ).body.data!.patient.cartilla.actions.map(({ category }) => category);

  it('is opened from 12 years on, once, and not with the address of a caregiver', async () => {
    const young = await unit.family({ born: '2016-05-05' });
    expectType(await open(young.child.id), 'NotEligible');
    const taken = await open(family.child.id, { email: family.mother.email });
    expect(taken.problems?.map(({ code }) => code)).toEqual(['OF_CAREGIVER']);
    expect(await categories(family.mother)).toContain('SEXUAL_HEALTH');
    self = await ownAccountOf(world(), worker, family);
    expectType(await open(family.child.id), 'WrongState');
  });

  it('sees the own record, and has no link to another one', async () => {
    expect((await self.sdk.Viewer()).viewer.patients.map(({ id }) => id)).toEqual([family.child.id]);
    expect(await sees(self, family)).toBe(true);
    expect(await sees(self, await unit.family())).toBe(false);
    expect(await why(worker, family.child.id, self.id)).toMatchObject({ allowed: true, rule: 'PATIENT_SELF' });
  });

  it('alone reads what is confidential, and is told of it; the adults lose the part of sexual health', async () => {
    const clinician = await unit.clinician();
    const input = {
      requestId: randomUUID(),
      patientId: family.child.id,
      kind: 'NOTE',
      takenAt: new Date(world().clock.now() - 3_600_000).toISOString(),
      note: 'Consulta a solas',
      release: true,
      confidential: true,
    };
    const { body } = await clinician.post<{ recordFollowUp: { id: string } }>(RECORD, { input });
    const { id } = body.data!.recordFollowUp;
    expect(await results(self)).toContain(id);
    expect(await results(clinician)).toContain(id);
    expect(await results(family.mother)).not.toContain(id);
    const notices = async (by: Person) =>
      (await by.sdk.Notices({ first: 20 })).viewer.notices.edges.map(({ node }) => node.kind);
    expect(await notices(self)).toContain('FOLLOW_UP_RELEASED');
    expect(await notices(family.mother)).not.toContain('FOLLOW_UP_RELEASED');
    expect(await categories(self)).toContain('SEXUAL_HEALTH');
    expect(await categories(family.mother)).not.toContain('SEXUAL_HEALTH');
  });

  it('changes no authority before 18, and grants it anew from then on', async () => {
    const grant = { basis: 'GRANTED_BY_PATIENT', scope: 'SEE' };
    expect(await set(self, family, family.mother, grant)).toMatchObject({ code: 'FORBIDDEN' });
    world().clock.set('2029-05-06T12:00:00Z');
    expect(await sees(family.mother, family)).toBe(false);
    expect(await sees(self, family)).toBe(true);
    expect(await set(self, family, family.mother, { basis: 'MOTHER', scope: 'ACT' })).toMatchObject({
      problems: [{ path: 'authority.basis', code: 'BASIS' }],
    });
    expect(await set(self, family, family.mother, grant)).toMatchObject({ __typename: 'Authority', state: 'IN_FORCE' });
    expect(await sees(family.mother, family)).toBe(true);
    expect(await sees(family.caregivers[1]!, family)).toBe(false);
    const { body } = await self.post<{ revokeCaregiver: { __typename: string } }>(OPERATION.revoke, {
      input: { patientId: family.child.id, userId: family.mother.id, reason: 'Ya no quiero', lastOne: true },
    });
    expectType(body.data!.revokeCaregiver, 'Patient');
    expect(await sees(family.mother, family)).toBe(false);
  });

  it('is announced to the adults 90, 30 and 7 days before the eighteenth birthday, once each', async () => {
    const other = await unit.family({ born: '2011-06-10' });
    const ctx = createContext(world().server.service, { address: 'sweep' });
    const told = async (): Promise<number> => {
      for (let twice = 0; twice < 2; twice++) await remindOfEighteen({ ...ctx });
      const { edges } = (await other.mother.sdk.Notices({ first: 20 })).viewer.notices;
      return edges.filter(({ node }) => node.kind === 'AUTHORITY_ENDING').length;
    };
    const counts: number[] = [];
    for (const day of ['2029-03-10', '2029-03-12', '2029-05-10', '2029-05-12', '2029-06-03', '2029-06-09']) {
      world().clock.set(`${day}T18:00:00Z`);
      counts.push(await told());
    }
    expect(counts).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it('is announced to nobody, in no round, where no adult is there to be told', async () => {
    world().clock.set('2029-05-06T12:00:00Z');
    const [died, sheet] = [await unit.family({ born: '2011-06-10' }), await unit.family({ born: '2011-06-10' })];
    await endCarnet(worker, died.child.id, 'DIED', { endedOn: '2029-05-05' });
    const only = { basis: 'MOTHER', scope: 'EMERGENCY_SHEET' };
    expect(await set(worker, sheet, sheet.mother, only)).toMatchObject({ __typename: 'Authority' });
    const revisions = () => Promise.all([died, sheet].map(({ child }) => revisionOf(worker, child.id)));
    const before = await revisions();
    await remindOfEighteen(createContext(world().server.service, { address: 'sweep' }));
    expect(await revisions()).toEqual(before);
  });

  it('leaves an adult with the emergency sheet alone the name of the child', async () => {
    const other = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const father = other.caregivers[1]!;
    expectType(
      (await set(worker, other, father, { basis: 'NAMED_CARER', scope: 'EMERGENCY_SHEET' })) as { __typename: string },
      'Authority',
    );
    const { body } = await father.post<{ patient: { fullName: string } | null; carnet: object | null }>(SCOPED, {
      id: other.child.id,
    });
    expect(body.data).toEqual({ patient: { id: other.child.id, fullName: other.child.fullName }, carnet: null });
    expect((await father.sdk.Notices({ first: 5 })).viewer.notices.edges).toEqual([]);
  });
});
