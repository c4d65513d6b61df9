/**
 * Whoever reaches a subgraph past the router gets no further than through it: `_entities` answers what the bearer of the
 * token may see, whatever the representation claims.
 */
import { untyped } from '../../src/database';
import { randomUUID } from 'node:crypto';
import { modules } from '../../src/modules';
import type { Module } from '../../src/core/module';
import type { Running } from '../../src/server';
import { DAY } from '../support/clock';
import { post } from '../support/client';
import { startOn } from '../support/start';
import { overrides } from '../support/treatment';
import { expectType, openWorld, type Family, type Person } from '../support/world';

type Name = Module['name'];
interface Entity {
  /** The subgraph that answers for it. */
  from: Name;
  __typename: string;
  id: string;
  /** A field that says something of the child. */
  field: string;
}

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';
const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const SPAN = `${day(-60)}.${day(60)}`;

let world: Awaited<ReturnType<typeof openWorld>>;
const subgraphs = new Map<Name, Running>();
let clinician: Person;
let own: Family;
let other: Family;
let entities: Entity[];
let heldBack: Entity;

/** Everything of a family's record that other subgraphs refer to. */
async function recordOf(family: Family): Promise<Entity[]> {
  const patientId = family.child.id;
  const { scheduleAppointment } = await clinician.sdk.ScheduleAppointment({
    input: { requestId: randomUUID(), patientId, kind: 'CONSULTATION', startsAt: `${day(3)}T10:00:00Z` },
  });
  const { scheduleSurgery } = await clinician.sdk.ScheduleSurgery({
    input: { requestId: randomUUID(), patientId, procedure: 'Biopsia', startsAt: `${day(5)}T10:00:00Z` },
  });
  const { startTreatment } = await clinician.sdk.StartTreatment({
    input: {
      requestId: randomUUID(),
      patientId,
      protocolCode: 'CORTO',
      startsOn: day(1),
      heightCm: 120,
      weightKg: 22,
      overrides,
    },
  });
  const treatment = expectType(startTreatment, 'Treatment');
  return [
    { from: 'patient', __typename: 'Patient', id: patientId, field: 'fullName' },
    { from: 'treatment', __typename: 'Patient', id: patientId, field: 'treatments { status }' },
    { from: 'patient', __typename: 'Carnet', id: `${patientId}.${SPAN}`, field: 'patient { fullName }' },
    { from: 'schedule', __typename: 'Carnet', id: `${patientId}.${SPAN}`, field: 'appointments { kind }' },
    { from: 'treatment', __typename: 'Carnet', id: `${patientId}.${SPAN}`, field: 'cycles { phase }' },
    { from: 'patient', __typename: 'CarnetChanges', id: `${patientId}.0`, field: 'patient { fullName }' },
    { from: 'schedule', __typename: 'CarnetChanges', id: `${patientId}.0`, field: 'appointments { kind }' },
    { from: 'treatment', __typename: 'CarnetChanges', id: `${patientId}.0`, field: 'cycles { phase }' },
    {
      from: 'schedule',
      __typename: 'Appointment',
      id: expectType(scheduleAppointment, 'Appointment').id,
      field: 'kind',
    },
    { from: 'schedule', __typename: 'Surgery', id: expectType(scheduleSurgery, 'Surgery').id, field: 'procedure' },
    { from: 'treatment', __typename: 'Treatment', id: treatment.id, field: 'status' },
    { from: 'treatment', __typename: 'TreatmentCycle', id: treatment.cycles[0]!.id, field: 'phase' },
    {
      from: 'treatment',
      __typename: 'MedicationAdministration',
      id: treatment.cycles[0]!.administrations[0]!.id,
      field: 'medication',
    },
    { from: 'treatment', __typename: 'FollowUp', id: await followUp(family, true), field: 'note' },
    { from: 'identity', __typename: 'User', id: family.mother.id, field: 'fullName' },
  ];
}

async function followUp(family: Family, release: boolean): Promise<string> {
  const input = {
    requestId: randomUUID(),
    patientId: family.child.id,
    kind: 'NOTE' as const,
    takenAt: `${day(-1)}T10:00:00Z`,
    note: 'Todo en orden',
    release,
  };
  return expectType((await clinician.sdk.RecordFollowUp({ input })).recordFollowUp, 'FollowUp').id;
}

const medication = {
  name: 'Vincristina',
  atc: 'L01CA02',
  route: 'INTRAVENOUS' as const,
  basis: 'PER_M2' as const,
  dose: 1.5,
  unit: 'mg',
  days: [1],
};
const PROTOCOL = {
  code: 'CORTO',
  name: 'Corto',
  icd10: ['C910'],
  phases: [{ code: 'A', name: 'A', cycles: [{ number: 1, lengthDays: 7, medications: [medication] }] }],
};

beforeAll(async () => {
  world = await openWorld('sqlite');
  for (const { name } of modules)
    subgraphs.set(name, await startOn(world.server.directory, { overrides: { now: world.clock.now, only: name } }));
  const unit = world.unit('Tijuana');
  clinician = await unit.clinician();
  expectType((await clinician.sdk.DefineProtocol({ input: PROTOCOL })).defineProtocol, 'Protocol');
  own = await unit.family();
  other = await unit.family();
  entities = await recordOf(own);
  heldBack = { from: 'treatment', __typename: 'FollowUp', id: await followUp(own, false), field: 'note' };
}, 60_000);
afterAll(async () => {
  for (const subgraph of subgraphs.values()) await subgraph.stop();
  await world?.end();
});

/** Asks the subgraph for one representation; without `token` there is no session. */
async function ask(
  { from, __typename, field }: Entity,
  representation: object,
  token: string | undefined,
): Promise<string> {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${__typename} { ${field} } } }`;
  const { body } = await post<{ _entities: unknown[] }>(
    subgraphs.get(from)!.url,
    { query, variables: { representations: [{ __typename, ...representation }] } },
    { token: () => token },
  );
  return JSON.stringify(body.data?._entities?.[0] ?? null);
}

/** What `token` gets of each entity by its right id, those that answer nothing left out. */
async function seenBy(token: string | undefined, of: readonly Entity[] = entities): Promise<string[]> {
  const seen: string[] = [];
  for (const entity of of)
    if ((await ask(entity, { id: entity.id }, token)) !== 'null') seen.push(`${entity.from} ${entity.__typename}`);
  return seen;
}

describe('a subgraph asked for entities', () => {
  it('answers a caregiver and the staff of the unit', async () => {
    const all = entities.map(({ from, __typename }) => `${from} ${__typename}`);
    expect(await seenBy(await own.mother.token())).toEqual(all);
    expect(await seenBy(await clinician.token())).toEqual(all);
  });

  it('refuses a request without a token, or with one that is forged or expired', async () => {
    const [head, , signature] = (await own.mother.token()).split('.');
    const forged = `${head}.${Buffer.from(JSON.stringify({ sub: own.mother.id, sid: UNKNOWN_ID, exp: 9_999_999_999 })).toString('base64url')}.${signature}`;
    expect(await seenBy(undefined)).toEqual([]);
    expect(await seenBy(forged)).toEqual([]);
    const early = await own.mother.token();
    world.clock.advance(16 * 60_000);
    expect(await seenBy(early)).toEqual([]);
    world.clock.reset();
    own.mother.forgetSession();
  });

  it('answers another family nothing, and an administrator nothing of a child', async () => {
    expect(await seenBy(await other.mother.token())).toEqual([]);
    const administrator = await world.administrator();
    expect(await seenBy(await administrator.token())).toEqual(['identity User']);
  });

  it('answers staff of another unit nothing but the names of colleagues', async () => {
    const elsewhere = await world.unit('Cancún').clinician();
    expect(await seenBy(await elsewhere.token())).toEqual([]);
  });

  it('holds back from the family what is held back', async () => {
    expect(await seenBy(await own.mother.token(), [heldBack])).toEqual([]);
    expect(await seenBy(await clinician.token(), [heldBack])).toEqual(['treatment FollowUp']);
  });

  it('believes nothing that a representation claims beside the id', async () => {
    const token = await other.mother.token();
    for (const entity of entities) {
      const claims = {
        id: entity.id,
        isOwnChild: true,
        isOfOwnUnit: true,
        staffView: true,
        fullName: 'x',
        patientId: other.child.id,
        patient: { id: other.child.id },
        accountId: other.mother.id,
      };
      expect(await ask(entity, claims, token)).toBe('null');
    }
  });

  it('makes nothing of what is no id', async () => {
    const token = await clinician.token();
    for (const entity of entities)
      for (const id of [
        UNKNOWN_ID,
        '',
        0,
        1.5,
        true,
        null,
        [entity.id],
        { id: entity.id },
        `${entity.id} `,
        `${entity.id}' OR '1'='1`,
        `${own.child.id}.2026-02-30.2026-03-01`,
        `${own.child.id}.2026-03-01.2026-02-01`,
        undefined,
      ])
        expect(`${entity.__typename} ${JSON.stringify(id)} ${await ask(entity, { id }, token)}`).toBe(
          `${entity.__typename} ${JSON.stringify(id)} null`,
        );
  });

  it('answers a session before its first own password nothing but its own name', async () => {
    const unit = world.unit('Matamoros');
    const input = unit.familyInput();
    const registrar = await unit.socialWorker();
    const { patient } = expectType((await registrar.sdk.RegisterFamily({ input })).registerFamily, 'FamilyRegistered');
    const { curp, password } = await world.credentials(input.caregivers[0]!.email);
    const { accessToken } = expectType(await world.login(curp, password), 'Session');
    const self = {
      from: 'identity',
      __typename: 'User',
      id: patient.caregivers[0]!.user.id,
      field: 'fullName',
    } as const;
    const child = { from: 'patient', __typename: 'Patient', id: patient.id, field: 'fullName' } as const;
    const staff = { ...self, id: registrar.id };
    expect(await seenBy(accessToken, [child, staff, self])).toEqual(['identity User']);
  });

  it('answers a caregiver who was revoked nothing on the next request', async () => {
    const unit = world.unit('Hermosillo');
    const family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const father = family.caregivers[1]!;
    const child = { from: 'patient', __typename: 'Patient', id: family.child.id, field: 'fullName' } as const;
    const token = await father.token();
    expect(await seenBy(token, [child])).toEqual(['patient Patient']);
    await (
      await unit.socialWorker()
    ).sdk.RevokeCaregiver({ patientId: family.child.id, userId: father.id, reason: 'Sentencia' });
    expect(await seenBy(token, [child])).toEqual([]);
  });

  it('leaves each look in the access log, by what was asked', async () => {
    const family = await world.unit('Tijuana').family();
    const child: Entity = { from: 'patient', __typename: 'Patient', id: family.child.id, field: 'fullName' };
    await ask(child, { id: child.id }, await family.mother.token());
    await ask(child, { id: child.id }, await other.mother.token());
    const log = await world.server.service.database.all(
      untyped<{ operation: string; outcome: string; accountId: string }>(
        `SELECT operation, outcome, accountId FROM audit_event WHERE patientId=? AND outcome <> 'WRITE' ORDER BY id`,
      ),
      [family.child.id],
    );
    expect(log).toEqual([
      { operation: 'Patient.fullName', outcome: 'READ', accountId: family.mother.id },
      { operation: 'Patient.fullName', outcome: 'REFUSED', accountId: other.mother.id },
    ]);
  });
});
