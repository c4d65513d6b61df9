/** POST /oauth/token as RFC 6749 says, and no way to guess a secret or a client. */
import { get } from 'node:http';
import { Role } from '../../src/core/viewer';
import { untyped } from '../../src/database';
import { day } from '../support/access-table';
import { newAddress, post } from '../support/client';
import { MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { askToken, asService, formOf, serviceOf, tokenOf, type Service, type TokenAnswer } from '../support/service';
import { expectAlike } from '../support/timing';
import type { Person, Unit } from '../support/world';

const NO_CLIENT = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});
const GRANT = { grant_type: 'client_credentials' };

onBothEngines('The token endpoint', (world) => {
  let unit: Unit, owner: Person, service: Service;
  const url = () => world().url;
  const scope = () => `CLINICIAN:${unit.clues} SOCIAL_WORKER:${unit.clues}`;
  const outcome = async (...asked: Parameters<typeof askToken>) => {
    const { status, body, headers } = await askToken(...asked);
    expect(headers.get('cache-control')).toBe('no-store');
    return `${status} ${String(body.error ?? body.token_type)}`;
  };

  beforeAll(async () => {
    unit = world().unit();
    owner = await unit.employ('SOCIAL_WORKER', 'CLINICIAN');
    service = await serviceOf(world(), owner, unit, { roles: ['SOCIAL_WORKER', 'CLINICIAN'] });
  });
  afterEach(() => world().clock.reset());

  it('answers a client that names itself in the body or by HTTP Basic', async () => {
    for (const [form, headers] of [
      [formOf(service), {}],
      [GRANT, basic(service.clientId, service.secret)],
      [{ ...GRANT, client_id: service.clientId }, basic(service.clientId, service.secret)],
    ] as const) {
      const { status, body, headers: sent } = await askToken(url(), form, headers);
      expect([status, body]).toEqual([
        200,
        { access_token: expect.any(String) as string, token_type: 'Bearer', expires_in: 900, scope: scope() },
      ]);
      expect(sent.get('cache-control')).toBe('no-store');
      expect(sent.get('content-type')).toMatch(/^application\/json/);
    }
    const { serviceAccounts } = await owner.sdk.ServiceAccounts({ first: 5 });
    expect(serviceAccounts!.edges[0]!.node.lastUsedAt).not.toBeNull();
  });

  it('shows its holder the owner with the roles of the token alone, in the carnet of the owner’s own child as well', async () => {
    const { mother, child } = await unit.family();
    await world().give(mother, [
      { role: Role.SOCIAL_WORKER, clues: unit.clues },
      { role: Role.CLINICIAN, clues: unit.clues },
    ]);
    const token = await tokenOf(url(), await serviceOf(world(), mother, unit));
    const query = `query($patientId: ID!, $from: Date!, $to: Date!) {
      carnet(patientId: $patientId, from: $from, to: $to) { patient { caregivers { user { id roles } } } } }`;
    const { body } = await asService(url(), token, query, { patientId: child.id, from: day(0), to: day(1) });
    const user = { id: mother.id, roles: ['SOCIAL_WORKER'] };
    expect(body.data).toEqual({ carnet: { patient: { caregivers: [{ user }] } } });
  });

  it('gives a part of the scopes, and refuses one that the client lacks or that is malformed', async () => {
    const social = `SOCIAL_WORKER:${unit.clues}`;
    const { body } = await askToken(url(), formOf(service, { scope: social }));
    expect(body.scope).toBe(social);
    const { body: seen } = await post<{ viewer: { roles: string[] } }>(
      url(),
      { query: '{ viewer { roles } }' },
      { token: () => String(body.access_token) },
    );
    expect(seen.data?.viewer.roles).toEqual(['SOCIAL_WORKER']);
    for (const wrong of [
      `AUDITOR:${unit.clues}`,
      'SOCIAL_WORKER:NADA',
      'SOCIAL_WORKER',
      'x',
      `${social}  ${social}`,
      `${social}:x`,
    ])
      expect([wrong, await outcome(url(), formOf(service, { scope: wrong }))]).toEqual([wrong, '400 invalid_scope']);
  });

  it('names what is wrong with a request', async () => {
    const wrong: Record<string, [string, Parameters<typeof askToken>[1], Record<string, string>?]> = {
      'no grant': ['400 invalid_request', { client_id: service.clientId, client_secret: service.secret }],
      'an empty grant': ['400 invalid_request', formOf(service, { grant_type: '' })],
      'a password grant': ['400 unsupported_grant_type', formOf(service, { grant_type: 'password' })],
      'a repeated parameter': [
        '400 invalid_request',
        `grant_type=client_credentials&grant_type=client_credentials&client_id=${service.clientId}&client_secret=x`,
      ],
      JSON: ['400 invalid_request', JSON.stringify(formOf(service)), { 'content-type': 'application/json' }],
      'two ways at once': ['400 invalid_request', formOf(service), basic(service.clientId, service.secret)],
      'two clients': [
        '400 invalid_request',
        { ...GRANT, client_id: NO_CLIENT },
        basic(service.clientId, service.secret),
      ],
      'no client': ['401 invalid_client', GRANT],
      'no secret': ['401 invalid_client', { ...GRANT, client_id: service.clientId }],
      'a wrong secret': ['401 invalid_client', formOf({ ...service, secret: 'x' })],
      'a wrong secret by Basic': ['401 invalid_client', GRANT, basic(service.clientId, 'x')],
      'an unknown client': ['401 invalid_client', formOf({ ...service, clientId: NO_CLIENT })],
      'Basic that is none': ['401 invalid_client', GRANT, { authorization: 'Basic %%%' }],
      'a Bearer token': ['401 invalid_client', GRANT, { authorization: 'Bearer x' }],
      'too much': ['413 invalid_request', formOf(service, { padding: 'x'.repeat(20_000) })],
    };
    for (const [what, [expected, form, headers]] of Object.entries(wrong))
      expect([what, await outcome(url(), form, headers)]).toEqual([what, expected]);
    const { headers } = await askToken(url(), GRANT);
    expect(headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    const status = await new Promise((done) => get(`${url()}/oauth/token`, (answer) => done(answer.statusCode)));
    expect(status).toBe(405);
  });

  it('locks a client after five wrong secrets, known or not, and counts no right one', async () => {
    const known = await serviceOf(world(), owner, unit);
    await Promise.all(Array.from({ length: 12 }, () => tokenOf(url(), known)));
    for (const clientId of [known.clientId, `${NO_CLIENT.slice(0, 25)}W`]) {
      const guess = { ...known, clientId, secret: 'una suposición' };
      const guesses: string[] = [];
      for (let time = 0; time < 7; time++) guesses.push(await outcome(url(), formOf(guess)));
      expect(guesses).toEqual([...Array<string>(5).fill('401 invalid_client'), '429 slow_down', '429 slow_down']);
    }
    const { status, headers } = await askToken(url(), formOf(known));
    expect([status, Number(headers.get('retry-after')) > 60]).toEqual([429, true]);
    const input = { clientId: known.clientId, clientSecret: known.secret };
    const overGraphql = async () => (await world().anyone.IssueServiceToken({ input })).issueServiceToken.__typename;
    expect(await overGraphql()).toBe('TooManyAttempts');
    world().clock.advance(16 * MINUTE);
    expect(await overGraphql()).toBe('ServiceToken');
  });

  it('lets forty guesses at once see no more than five answers', async () => {
    const known = await serviceOf(world(), owner, unit);
    const guess = formOf({ ...known, secret: 'x' });
    const answers = await Promise.all(Array.from({ length: 40 }, () => outcome(url(), guess)));
    expect(answers.filter((answer) => answer === '401 invalid_client')).toHaveLength(5);
  });

  it('locks an address that guesses at many clients', async () => {
    const from = { 'x-forwarded-for': newAddress() };
    const guesses: string[] = [];
    for (let time = 0; time < 31; time++)
      guesses.push(await outcome(url(), formOf({ ...service, clientId: `guess-${time}` }), from));
    expect(guesses.at(-1)).toBe('429 slow_down');
    expect(guesses[29]).toBe('401 invalid_client');
  });

  it('answers a wrong secret in the same time for an unknown client', async () => {
    let asked = 0;
    const guess = (clientId: () => string) => async (): Promise<void> => {
      if (asked++ % 4 === 0) world().clock.advance(16 * MINUTE);
      expect(await outcome(url(), formOf({ ...service, clientId: clientId(), secret: 'x' }))).toBe(
        '401 invalid_client',
      );
    };
    const revoked = await serviceOf(world(), owner, unit);
    await owner.sdk.RevokeServiceAccount({ input: { id: revoked.id, reason: 'prueba' } });
    await expectAlike(
      {
        known: guess(() => service.clientId),
        unknown: guess(() => `nobody-${asked}`),
        revoked: guess(() => revoked.clientId),
      },
      { atLeast: 20, atMost: 80 },
    );
  });

  it('does over GraphQL what it does here, once in a request', async () => {
    const input = { clientId: service.clientId, clientSecret: service.secret };
    const { issueServiceToken } = await world().anyone.IssueServiceToken({ input });
    expect(issueServiceToken).toMatchObject({ __typename: 'ServiceToken', scopes: [{}, {}] });
    const lacking = { ...input, scopes: [{ role: 'AUDITOR' as const, medicalUnitClues: unit.clues }] };
    expect((await world().anyone.IssueServiceToken({ input: lacking })).issueServiceToken).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'scopes.0', code: 'NOT_GRANTED' }],
    });
    const twice = `mutation ($input: IssueServiceTokenInput!) {
      one: issueServiceToken(input: $input) { __typename } two: issueServiceToken(input: $input) { __typename }
    }`;
    expect((await post(url(), { query: twice, variables: { input } })).text).toContain('QUERY_TOO_COMPLEX');
  });

  it('keeps no secret: neither table nor answer of a second request has it', async () => {
    const rows = await world().server.service.database.all(untyped('SELECT * FROM service_secret'));
    expect(JSON.stringify(rows)).not.toContain(service.secret);
    expect(service.secret).toMatch(/^[\w-]{43}$/);
  });

  it('issues no token that outlives the suspension of its owner at the same moment', async () => {
    const suspended = await unit.employ('SOCIAL_WORKER');
    const own = await serviceOf(world(), suspended, unit);
    const { database } = world().server.service;
    let asked: Promise<TokenAnswer> | undefined;
    await database.transaction(async (db) => {
      await db.run('UPDATE account SET suspendedUntil=8640000000000000 WHERE id=?', [suspended.id]);
      asked = askToken(world().url, formOf(own));
      await new Promise((resume) => setTimeout(resume, 400));
      await db.run('UPDATE session SET endedAt=? WHERE accountId=?', [world().clock.now(), suspended.id]);
    });
    const { status, body } = await asked!;
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });
});
