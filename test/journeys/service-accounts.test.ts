/** A program acts for a person: with the roles of its scopes, under its own name in the access log, and no longer than it may. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { operation, post } from '../support/client';
import { HOUR } from '../support/clock';
import { day } from '../support/access-table';
import { onBothEngines } from '../support/engines';
import { asService, serviceOf, tokenOf, type Service } from '../support/service';
import { startOn } from '../support/start';
import { expectType, type Family, type Person, type Unit } from '../support/world';
import type { Running } from '../../src/server';

const VIEWER = '{ viewer { id roles email patients { id } medicalUnits { clues } serviceAccount { id name } } }';

onBothEngines('A service account', (world) => {
  let other: Running;
  let unit: Unit, foreign: Unit, owner: Person, family: Family, admin: Person;
  const carnetOf = (of: Family) => ({ patientId: of.child.id, from: day(-30), to: day(30) });
  const both = () => [world().url, other.url];
  /** What both processes answer; asked several times, so that compiled documents and cached answers are among them. */
  const codes = async (token: string, query: string, variables: object = {}) => {
    const seen = new Set<string | undefined>();
    for (const url of both())
      for (let time = 0; time < 3; time++) seen.add((await asService(url, token, query, variables)).code);
    return [...seen];
  };

  beforeAll(async () => {
    other = await startOn(world().server.directory, { overrides: { now: world().clock.now, background: false } });
    [unit, foreign] = [world().unit('Tijuana'), world().unit('Cancún')];
    admin = await world().administrator();
    owner = await unit.employ('SOCIAL_WORKER', 'AUDITOR');
    family = await unit.family();
  });
  afterAll(() => other?.stop());
  afterEach(() => world().clock.reset());

  it('has the roles of its scopes, and is named by viewer', async () => {
    const service = await serviceOf(world(), owner, unit);
    const { body } = await asService(world().url, await tokenOf(world().url, service), VIEWER);
    expect(body.data).toEqual({
      viewer: {
        id: owner.id,
        roles: ['SOCIAL_WORKER'],
        email: null,
        patients: [],
        medicalUnits: [{ clues: unit.clues }],
        serviceAccount: { id: service.id, name: expect.stringMatching(/^Puente/) as string },
      },
    });
    const { viewer } = (await owner.post<{ viewer: object }>(VIEWER)).body.data!;
    expect(viewer).toMatchObject({ roles: expect.arrayContaining(['AUDITOR']) as string[], serviceAccount: null });
  });

  it('reads the carnets of its unit and nothing of another, the first time and from the cache', async () => {
    const token = await tokenOf(world().url, await serviceOf(world(), owner, unit));
    expect(await codes(token, operation('carnet'), carnetOf(family))).toEqual([undefined]);
    const strange = await foreign.family();
    const { body } = await asService(world().url, token, operation('carnet'), carnetOf(strange));
    expect(body).toEqual({ data: { carnet: null } });
  });

  it('gets no cached answer of its owner', async () => {
    const lone = await unit.employ('CLINICIAN', 'AUDITOR');
    for (let time = 0; time < 3; time++) await lone.post(operation('carnet'), carnetOf(family));
    const token = await tokenOf(world().url, await serviceOf(world(), lone, unit, { roles: ['AUDITOR'] }));
    expect(await codes(token, operation('carnet'), carnetOf(family))).toEqual(['FORBIDDEN']);
  });

  it('does not see the children of whom its owner takes care', async () => {
    const parent = await foreign.family();
    const role = { requestId: randomUUID(), ...parent.input.caregivers[0]!, medicalUnitClues: [unit.clues] };
    const { relationship: _r, phone: _p, ...papers } = role;
    await admin.sdk.RegisterStaff({ input: { ...papers, roles: ['SOCIAL_WORKER'] } });
    const token = await tokenOf(world().url, await serviceOf(world(), parent.mother, unit));
    const { body } = await asService(world().url, token, operation('carnet'), carnetOf(parent));
    expect(body).toEqual({ data: { carnet: null } });
    expect((await asService(world().url, token, VIEWER)).body.data).toMatchObject({ viewer: { patients: [] } });
    expect((await parent.mother.post(operation('carnet'), carnetOf(parent))).text).toContain(parent.child.id);
  });

  it('is in the access log with its owner', async () => {
    const service = await serviceOf(world(), owner, unit);
    const token = await tokenOf(world().url, service);
    const seen = await unit.family();
    await asService(world().url, token, operation('carnet'), carnetOf(seen));
    await asService(world().url, token, operation('set-coverage'), {
      input: { patientId: seen.child.id, status: 'ACTIVE' },
    });
    const log = `query ($id: ID!) { patient(id: $id) { accessLog(first: 5) { edges { node {
      operation outcome actor { id } serviceAccount { id owner { id } secrets { hint } } } } } } }`;
    type Log = { patient: { accessLog: { edges: { node: { operation: string } }[] } } };
    const { body } = await seen.mother.post<Log>(log, { id: seen.child.id });
    const acts = body.data!.patient.accessLog.edges.map(({ node }) => node);
    const by = { actor: { id: owner.id }, serviceAccount: { id: service.id, owner: { id: owner.id }, secrets: [] } };
    expect(acts).toEqual(
      expect.arrayContaining([
        { operation: 'carnet', outcome: 'READ', ...by },
        { operation: 'setCoverage', outcome: 'WRITE', ...by },
      ]),
    );
    expect(acts.at(-1)).toMatchObject({ operation: 'registerFamily', serviceAccount: null });
  });

  it('does not do what is for people', async () => {
    const service = await serviceOf(world(), owner, unit, { roles: ['SOCIAL_WORKER', 'AUDITOR'] });
    const token = await tokenOf(world().url, service);
    const id = family.mother.id;
    const personal: Record<string, [string, object]> = {
      'change-password': [operation('change-password'), { currentPassword: 'a', newPassword: 'b' }],
      'acknowledge-notices': [operation('acknowledge-notices'), { ids: [] }],
      'register-staff': [
        operation('register-staff'),
        {
          input: { ...admin.papers, requestId: 'x', roles: [], medicalUnitClues: [], born: undefined, sex: undefined },
        },
      ],
      'resend-credentials': [operation('resend-credentials'), { userId: id }],
      'print-credentials': [operation('print-credentials'), { userId: id }],
      'service-accounts': [operation('service-accounts'), { first: 5 }],
      'rotate-service-secret': [operation('rotate-service-secret'), { input: { id: service.id } }],
      'revoke-service-account': [operation('revoke-service-account'), { input: { id: service.id, reason: 'x' } }],
      'accept-privacy-notice': [operation('accept-privacy-notice'), { version: 'x' }],
    };
    for (const [name, [query, variables]] of Object.entries(personal))
      expect([name, await codes(token, query, variables)]).toEqual([name, ['FORBIDDEN']]);
  });

  it('cannot be limited to what is no root field: the answer names those that there are', async () => {
    const { sdk } = await world().administrator();
    const input = {
      name: `Puente ${unit.clues}`,
      ownerId: owner.id,
      scopes: [{ role: 'SOCIAL_WORKER' as const, medicalUnitClues: unit.clues }],
      operations: ['registerFamily', 'registerfamily', 'Patient'],
    };
    const { problems } = expectType((await sdk.CreateServiceAccount({ input })).createServiceAccount, 'InvalidInput');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['operations.1', 'INVALID_VALUE'],
      ['operations.2', 'INVALID_VALUE'],
    ]);
    for (const field of ['registerFamily', 'carnet', 'carnetChanged', 'startTreatment'])
      expect(problems[0]!.message).toMatch(new RegExp(`\\b${field}\\b`));
  });

  it('limited to registerFamily registers a family and reads nothing else', async () => {
    const limited = await serviceOf(world(), owner, unit, { operations: ['registerFamily'] });
    const token = await tokenOf(world().url, limited);
    const register = operation('register-family');
    for (const url of both()) {
      const { body } = await asService(url, token, register, { input: unit.familyInput() });
      expect(body.data).toMatchObject({ registerFamily: { __typename: 'FamilyRegistered' } });
    }
    const reads: [string, object][] = [
      [operation('carnet'), carnetOf(family)],
      [operation('patients'), { first: 5 }],
      [VIEWER, {}],
      ['{ medicalUnits { clues } }', {}],
      [operation('privacy-notice'), {}],
      [operation('registrations'), { first: 5 }],
      ['query ($id: ID!) { ... on Query { patient(id: $id) { id } } }', { id: family.child.id }],
      ['query ($id: ID!) { registerFamily: patient(id: $id) { id } }', { id: family.child.id }],
    ];
    for (const [query, variables] of reads)
      expect([query, await codes(token, query, variables)]).toEqual([query, ['FORBIDDEN']]);
    expect(await stream(token, family)).toContain('"code":"FORBIDDEN"');
    const whole = await tokenOf(world().url, await serviceOf(world(), owner, unit));
    for (const [query, variables] of reads.slice(0, 7))
      expect([query, await codes(whole, query, variables)]).toEqual([query, [undefined]]);
  });

  const stream = async (token: string, of: Family): Promise<string> => {
    const response = await fetch(`${world().url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { carnetChanged(patientId: $id) { revision } }',
        variables: { id: of.child.id },
      }),
      signal: AbortSignal.timeout(5_000),
    });
    return response.text();
  };

  describe('stops on the next request of two processes', () => {
    let service: Service, token: string;
    const carnet = async () => codes(token, operation('carnet'), carnetOf(family));
    beforeEach(async () => {
      service = await serviceOf(world(), owner, unit);
      token = await tokenOf(world().url, service);
      expect(await carnet()).toEqual([undefined]);
    });

    it('when it is revoked', async () => {
      const { revokeServiceAccount } = await owner.sdk.RevokeServiceAccount({
        input: { id: service.id, reason: 'Ya no se usa' },
      });
      expect(expectType(revokeServiceAccount, 'ServiceAccount').status).toBe('REVOKED');
      expect(await carnet()).toEqual(['UNAUTHENTICATED']);
    });

    it('when its secret is rotated without hours for the old one', async () => {
      const input = { id: service.id, keepOldHours: 0 };
      const rotated = expectType(
        (await owner.sdk.RotateServiceSecret({ input })).rotateServiceSecret,
        'ServiceAccountSecret',
      );
      expect(await carnet()).toEqual(['UNAUTHENTICATED']);
      token = await tokenOf(world().url, { ...service, secret: rotated.clientSecret! });
      expect(await carnet()).toEqual([undefined]);
    });

    it('when its secret is rotated again: a third ends the oldest', async () => {
      const rotate = async () =>
        expectType(
          (await owner.sdk.RotateServiceSecret({ input: { id: service.id } })).rotateServiceSecret,
          'ServiceAccountSecret',
        );
      const second = await rotate();
      expect(second.account.secrets).toHaveLength(2);
      expect(second.account.secrets[0]).toMatchObject({ hint: second.clientSecret!.slice(-4), endsAt: null });
      expect(await carnet()).toEqual([undefined]);
      expect((await rotate()).account.secrets).toHaveLength(2);
      expect(await carnet()).toEqual(['UNAUTHENTICATED']);
    });

    it('when its owner loses the role', async () => {
      await world().server.service.database.run(`DELETE FROM account_role WHERE accountId=? AND role='SOCIAL_WORKER'`, [
        owner.id,
      ]);
      expect(await carnet()).toEqual(['FORBIDDEN']);
      expect((await list())[0]).toMatchObject({ id: service.id, status: 'SUSPENDED' });
      await world().server.service.database.run(
        `INSERT INTO account_role (accountId, role, medicalUnitClues) VALUES (?, 'SOCIAL_WORKER', ?)`,
        [owner.id, unit.clues],
      );
    });

    const list = async () => {
      const { serviceAccounts } = await admin.sdk.ServiceAccounts({ first: 100 });
      return serviceAccounts!.edges.map(({ node }) => node).filter(({ id }) => id === service.id);
    };

    it('when its time is over', async () => {
      const expiresAt = new Date(world().clock.now() + 5 * 60_000).toISOString();
      const short = await serviceOf(world(), owner, unit, { expiresAt });
      token = await tokenOf(world().url, short);
      expect(await carnet()).toEqual([undefined]);
      world().clock.advance(5 * 60_000);
      expect(await carnet()).toEqual(['UNAUTHENTICATED']);
    });
  });

  it('keeps the old secret for the hours that were said', async () => {
    const service = await serviceOf(world(), owner, unit);
    const input = { id: service.id, keepOldHours: 2, requestId: randomUUID() };
    const first = expectType(
      (await owner.sdk.RotateServiceSecret({ input })).rotateServiceSecret,
      'ServiceAccountSecret',
    );
    const again = expectType(
      (await owner.sdk.RotateServiceSecret({ input })).rotateServiceSecret,
      'ServiceAccountSecret',
    );
    expect([first.clientSecret?.length, again.clientSecret]).toEqual([43, null]);
    world().clock.advance(2 * HOUR - 60_000);
    await tokenOf(world().url, service);
    world().clock.advance(60_000);
    expect(
      (
        await post(world().url, {
          query: operation('issue-service-token'),
          variables: { input: { clientId: service.clientId, clientSecret: service.secret } },
        })
      ).text,
    ).toContain('WrongCredentials');
    await tokenOf(world().url, { ...service, secret: first.clientSecret! });
  });

  it('is verified by another service from the published keys alone', async () => {
    const token = await tokenOf(other.url, await serviceOf(world(), owner, unit));
    const script = join(__dirname, '..', '..', 'docs', 'api', 'examples', 'verify-token.mjs');
    // Answers arrive in this process, which must not wait for the script.
    const { promisify } = await import('node:util');
    const { execFile } = await import('node:child_process');
    const run = (args: string[]) => promisify(execFile)(process.execPath, [script, ...args]);
    const { stdout } = await run([`${world().url}/.well-known/jwks.json`, 'http://carnet.test', token]);
    expect(JSON.parse(stdout)).toMatchObject({ iss: 'http://carnet.test', aud: 'carnet-digital' });
    const [head, body] = token.split('.');
    await expect(
      run([`${world().url}/.well-known/jwks.json`, 'http://carnet.test', `${head}.${body}.AAAA`]),
    ).rejects.toThrow(/signature/);
    expect(execFileSync('grep', ['-c', '^import', script]).toString().trim()).toBe('1');
  });
});
