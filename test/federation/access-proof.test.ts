/** A subgraph takes the word of another one for a look that it has checked and logged; of nobody else, and not for long. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import type { Module } from '../../src/core/module';
import type { Running } from '../../src/server';
import { DAY } from '../support/clock';
import { post } from '../support/client';
import { onBothEngines } from '../support/engines';
import { startOn } from '../support/start';
import { expectType, PASSWORD, type Family, type Unit } from '../support/world';

const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const SPAN = { from: day(-60), to: day(60) };
const CARNET = 'query($p: ID!, $f: Date!, $t: Date!) { carnet(patientId: $p, from: $f, to: $t) { id accessProof } }';
const entities = (fields: string): string =>
  `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${fields} } }`;
const BOOKED = entities('Carnet { appointments { kind } }');

type Proven = { id: string; accessProof: string };

onBothEngines('A look behind a router', (world) => {
  const subgraphs = new Map<Module['name'], Running>();
  let unit: Unit;
  let family: Family;
  let other: Family;
  /** The clock of the subgraphs stands still from a look on, so that a slow machine does not outlive its proof. */
  let now: number | undefined;

  beforeAll(async () => {
    for (const only of ['patient', 'schedule', 'treatment'] as const)
      subgraphs.set(
        only,
        await startOn(world().server.directory, {
          overrides: { now: () => now ?? world().clock.now(), only, background: false },
        }),
      );
  });
  afterAll(async () => {
    for (const subgraph of subgraphs.values()) await subgraph.stop();
  });
  beforeEach(async () => {
    now = undefined;
    unit = world().unit();
    [family, other] = [await unit.family({ caregivers: ['MOTHER', 'FATHER'] }), await unit.family()];
    const input = { requestId: randomUUID(), patientId: family.child.id, kind: 'CONSULTATION' as const };
    const clinician = await unit.clinician();
    await clinician.sdk.ScheduleAppointment({ input: { ...input, startsAt: `${day(3)}T10:00:00Z` } });
    for (const person of [family.mother, family.caregivers[1]!, other.mother]) await person.token();
  });

  const ask = async <D>(of: Module['name'], token: string, query: string, variables: object): Promise<D> =>
    (await post<D>(subgraphs.get(of)!.url, { query, variables }, { token: () => token })).body.data!;
  const look = async (token: string): Promise<Proven> => {
    now = world().clock.now();
    const variables = { p: family.child.id, f: SPAN.from, t: SPAN.to };
    return (await ask<{ carnet: Proven }>('patient', token, CARNET, variables)).carnet;
  };
  const fill = (token: string, carnet: Partial<Proven>, query = BOOKED, of: Module['name'] = 'schedule') =>
    ask<{ _entities: unknown[] }>(of, token, query, { representations: [{ __typename: 'Carnet', ...carnet }] }).then(
      ({ _entities: [one] }) => one,
    );
  const FILLED = { appointments: [{ kind: 'CONSULTATION' }] };

  /** The looks at the child in the access log, in alphabetical order. */
  const looks = async (patientId = family.child.id): Promise<string[]> => {
    const rows = await world().server.service.database.all(
      untyped<{ operation: string; outcome: string }>(
        `SELECT operation, outcome FROM audit_event WHERE patientId=? AND outcome <> 'WRITE'`,
      ),
      [patientId],
    );
    return rows.map(({ operation, outcome }) => `${outcome} ${operation}`).sort();
  };

  it('is one row of the access log, however many subgraphs fill it', async () => {
    const token = await family.mother.token();
    for (let n = 1; n <= 3; n++) {
      const carnet = await look(token);
      expect(await fill(token, carnet)).toEqual(FILLED);
      expect(await fill(token, carnet, entities('Carnet { cycles { id } followUps { id } }'), 'treatment')).toEqual({
        cycles: [],
        followUps: [],
      });
      expect(await looks()).toEqual(Array(n).fill('READ carnet'));
    }
  });

  it('is checked and logged by each subgraph where a router brings no proof', async () => {
    const token = await family.mother.token();
    const { id } = await look(token);
    expect(await fill(token, { id })).toEqual(FILLED);
    expect(await looks()).toEqual(['READ Carnet.appointments', 'READ carnet']);
  });

  it('is proven to the session that looked, and to no other', async () => {
    const { accessToken } = expectType(await world().login(family.mother.curp, PASSWORD), 'Session');
    const carnet = await look(await family.mother.token());
    expect(await fill(accessToken, carnet)).toEqual(FILLED);
    expect(await fill(await other.mother.token(), carnet)).toBeNull();
    expect(await looks()).toEqual(['READ Carnet.appointments', 'READ carnet', 'REFUSED Carnet.appointments']);
  });

  it('proves nothing of another child, another span or another type', async () => {
    const token = await family.mother.token();
    const { id, accessProof } = await look(token);
    expect(await fill(token, { id: id.replace(family.child.id, other.child.id), accessProof })).toBeNull();
    expect(await looks(other.child.id)).toEqual(['REFUSED Carnet.appointments']);
    await fill(token, { id: `${family.child.id}.${day(-9)}.${day(9)}`, accessProof });
    const changes = { __typename: 'CarnetChanges', id, accessProof };
    expect(await fill(token, changes, entities('CarnetChanges { appointments { kind } }'))).toBeNull();
    expect(await looks()).toEqual(['READ Carnet.appointments', 'READ carnet']);
  });

  it('cannot be proven by what is forged, changed, or sealed for something else', async () => {
    const token = await other.mother.token();
    const [sid, sub] = ['sid', 'sub'].map(
      (name) => (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, string>)[name],
    );
    const { id, accessProof } = await look(await family.mother.token());
    const claims = { type: 'Carnet', id, session: sid, subject: sub, issuedAt: now, parent: { id } };
    const text = JSON.stringify(claims);
    const forged = [
      world().server.service.secrets.seal(text),
      text,
      Buffer.from(text).toString('base64url'),
      `${accessProof.slice(0, -2)}AA`,
      '',
      claims,
      [accessProof],
      null,
    ];
    for (const proof of forged) expect(await fill(token, { id, accessProof: proof as string })).toBeNull();
    expect((await looks()).slice(1)).toEqual(forged.map(() => 'REFUSED Carnet.appointments'));
  });

  it('is checked again after five seconds', async () => {
    const father = family.caregivers[1]!;
    const token = await father.token();
    const carnet = await look(token);
    const socialWorker = await unit.socialWorker();
    await socialWorker.sdk.RevokeCaregiver({ patientId: family.child.id, userId: father.id, reason: 'Sentencia' });
    now = world().clock.now();
    expect(await fill(token, { id: carnet.id })).toBeNull();
    now += 5_001;
    expect(await fill(token, carnet)).toBeNull();
  });

  it('gives an error to its own entity alone, compiled or not', async () => {
    const token = await family.mother.token();
    const representations = [
      `${family.child.id}.${SPAN.to}.${SPAN.from}`,
      `${family.child.id}.${SPAN.from}.${SPAN.to}`,
    ];
    const asked = {
      query: BOOKED,
      variables: { representations: representations.map((id) => ({ __typename: 'Carnet', id })) },
    };
    for (let n = 0; n < 3; n++) {
      const { body } = await post<{ _entities: unknown[] }>(subgraphs.get('schedule')!.url, asked, {
        token: () => token,
      });
      expect(body.data).toEqual({ _entities: [null, FILLED] });
      expect(
        body.errors!.map(({ extensions, ...error }) => [extensions.code, (error as { path?: unknown }).path]),
      ).toEqual([['BAD_USER_INPUT', ['_entities', 0]]]);
    }
  });
});
