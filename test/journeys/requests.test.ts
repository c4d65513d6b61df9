/**
 * Requests as the usual clients send them: `extensions` beside the document, the hash of a document in its place (over POST and
 * GET), and a whole tab of operations with the name of one.
 */
import { hash } from 'node:crypto';
import { parse, print } from 'graphql';
import { addDays } from '../../src/core/time';
import { operation, post, type Answer } from '../support/client';
import { statementsOf } from '../support/treatment';
import { onBothEngines } from '../support/engines';
import type { Family, Person } from '../support/world';

const TODAY = new Date().toISOString().slice(0, 10);
const CARNET = operation('carnet');
const CLIENT = { clientLibrary: { name: '@apollo/client', version: '4.3.8' } };

const sha256 = (text: string): string => hash('sha256', text);
const persistedQuery = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });
const code = ({ body }: Answer<unknown>): string | undefined => body.errors?.[0]?.extensions.code;

onBothEngines('A request', (world) => {
  let family: Family;
  let mother: Person;
  beforeAll(async () => {
    family = await world().unit('Tijuana').family();
    mother = family.mother;
  });
  const send = <D = Record<string, unknown>>(body: object, by?: Person): Promise<Answer<D>> =>
    post<D>(world().url, body, by ? { token: () => by.token() } : {});
  const get = async (
    parameters: Record<string, string>,
  ): Promise<{ status: number; body: Answer<unknown>['body'] }> => {
    const response = await fetch(`${world().url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { authorization: `Bearer ${await mother.token()}` },
    });
    return { status: response.status, body: (await response.json()) as Answer<unknown>['body'] };
  };
  const carnet = (days: number): object => ({
    patientId: family.child.id,
    from: addDays(TODAY, -days),
    to: addDays(TODAY, days),
  });

  it('with extensions takes the same way, with the same ETag, as one without', async () => {
    const variables = carnet(30);
    await send({ query: CARNET, variables }, mother); // the document is known from here on
    const plain = await send({ query: CARNET, variables }, mother);
    const etag = plain.headers.get('etag');
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const dressed: Answer<unknown>[] = [];
    const statements: number[] = [];
    for (let time = 0; time < 3; time++)
      statements.push(
        (
          await statementsOf(
            world(),
            async () => void dressed.push(await send({ query: CARNET, variables, extensions: CLIENT }, mother)),
          )
        ).length,
      );
    for (const each of dressed) expect([each.text, each.headers.get('etag')]).toEqual([plain.text, etag]);
    // From memory: the check of session and access; the row in the access log is written with those of others.
    expect(statements).toEqual([1, 1, 1]);
  });

  it('with extensions fills the document cache as one without', async () => {
    const query = `${CARNET}\n# ${crypto.randomUUID()}`;
    const extensions = CLIENT;
    const first = await send({ query, variables: carnet(31), extensions }, mother);
    const second = await send({ query, variables: carnet(31), extensions }, mother);
    expect([first.headers.get('etag'), second.headers.get('etag')]).toEqual([null, expect.stringMatching(/^"/)]);
  });

  it('with an unknown hash alone is answered as the protocol says', async () => {
    for (const extensions of [persistedQuery(sha256('nobody')), persistedQuery('ab…')]) {
      const answer = await send({ extensions }, mother);
      expect([answer.status, code(answer), answer.body.errors![0]!.message]).toEqual([
        200,
        'PERSISTED_QUERY_NOT_FOUND',
        'PersistedQueryNotFound',
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const overGet = await get({ extensions: JSON.stringify(persistedQuery(sha256('nobody'))) });
    expect([overGet.status, overGet.body.errors?.[0]?.extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(code(await send({ documentId: `sha256:${sha256('nobody')}` }, mother))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('with a hash and its document is remembered for the hash alone, with a session and not without', async () => {
    const documentOf = (): string => `query Own { viewer { id } } # ${crypto.randomUUID()}`;
    const [own, strange, nobodys] = [documentOf(), documentOf(), documentOf()];
    const both = (query: string): object => ({ query, extensions: persistedQuery(sha256(query)) });
    expect((await send(both(own), mother)).body.data).toEqual({ viewer: { id: mother.id } });
    const alone = { extensions: { ...persistedQuery(sha256(own)), ...CLIENT } };
    expect((await send(alone, mother)).body.data).toEqual({ viewer: { id: mother.id } });
    expect((await get({ extensions: JSON.stringify(alone.extensions) })).body.data).toEqual({
      viewer: { id: mother.id },
    });
    // It is no way around the session.
    expect(code(await send(alone))).toBe('UNAUTHENTICATED');

    expect(code(await send(both(strange)))).toBe('UNAUTHENTICATED');
    expect(code(await send({ extensions: persistedQuery(sha256(strange)) }, mother))).toBe('PERSISTED_QUERY_NOT_FOUND');

    const broken = `query Own { viewer { nothing } } # ${nobodys}`;
    expect(code(await send(both(broken), mother))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(code(await send({ extensions: persistedQuery(sha256(broken)) }, mother))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('with the hash of another document, or a malformed one, is refused', async () => {
    const query = '{ viewer { id } }';
    for (const body of [
      { query, extensions: persistedQuery(sha256('{ viewer { fullName } }')) },
      { query, documentId: `sha256:${sha256('other')}` },
      { query, extensions: { persistedQuery: { version: 2, sha256Hash: sha256(query) } } },
      { extensions: { persistedQuery: { version: 1 } } },
      { extensions: { persistedQuery: 'x' } },
      { documentId: 7 },
    ]) {
      const answer = await send(body, mother);
      expect([body, answer.status, code(answer)]).toEqual([body, 400, 'BAD_REQUEST']);
    }
  });

  it('with the hash of a published document runs it, over POST and GET, and as documentId', async () => {
    const response = await fetch(`${world().url}/graphql/operations.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const published = (await response.json()) as Record<string, string>;
    for (const [key, document] of Object.entries(published)) expect(sha256(document)).toBe(key);
    const key = sha256(print(parse(CARNET)));
    expect(published[key]).toBe(print(parse(CARNET)));

    const variables = carnet(5);
    const extensions = persistedQuery(key);
    const whole = await send({ query: CARNET, variables }, mother);
    for (const body of [
      { variables, extensions },
      { variables, documentId: `sha256:${key}` },
      { variables, documentId: `sha256:${key}`, operationName: 'Carnet' },
    ])
      expect((await send(body, mother)).body).toEqual(whole.body);
    expect((await get({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) })).body).toEqual(
      whole.body,
    );
    const change = published[sha256(print(parse(operation('logout'))))];
    const refused = await get({ documentId: `sha256:${sha256(change!)}` });
    expect([refused.status, (await mother.sdk.Viewer()).viewer.id]).toEqual([405, mother.id]);
  });

  it('with several operations runs the one that it names, and only that one counts', async () => {
    const fragment = 'fragment Name on User { fullName }';
    const levels = [
      'viewer',
      ...Array.from({ length: 15 }, (_, n) => ['patients', 'caregivers', 'user'][n % 3]!),
      'id',
    ];
    const deep = `query Deep ${levels.map((name) => `{ ${name}`).join(' ')} ${'}'.repeat(levels.length)}`;
    const tab = `query A { viewer { id } }\nquery B { viewer { ...Name } }\n${deep}\nmutation C { logout }\n${fragment}`;
    const ask = (operationName: string): Promise<Answer> => send({ query: tab, operationName }, mother) as never;
    for (const time of [1, 2, 3]) {
      expect([time, (await ask('A')).body.data]).toEqual([time, { viewer: { id: mother.id } }]);
      expect([time, (await ask('B')).body.data]).toMatchObject([time, { viewer: { fullName: expect.any(String) } }]);
      const tooDeep = await ask('Deep');
      expect([tooDeep.status, code(tooDeep)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
      const unknown = await ask('D');
      expect([unknown.status, code(unknown)]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    }
    const long = `${tab}\n${Array.from({ length: 300 }, (_, n) => `query Q${n} { viewer { id roles } }`).join('\n')}`;
    expect((await send({ query: long, operationName: 'Q17' }, mother)).body.data).toMatchObject({
      viewer: { id: mother.id },
    });
    // Without a name the operation is ambiguous.
    expect(code(await send({ query: tab }, mother))).toBe('QUERY_TOO_COMPLEX');
    expect((await get({ query: tab, operationName: 'C' })).status).toBe(405);
  });

  it('tells the language of its answer and what it varies by', async () => {
    for (const [language, query] of [
      ['es', '{ viewer { id } }'],
      ['en', '{ viewer { id } }'],
      ['en', '{'],
      ['en', ''],
    ] as const) {
      const answer = await mother.post(query, {}, { headers: { 'accept-language': language } });
      expect([query, answer.headers.get('content-language')]).toEqual([query, language]);
      for (const name of ['accept-language', 'accept-encoding', 'origin'])
        expect(answer.headers.get('vary')!.toLowerCase().split(/, */)).toContain(name);
    }
  });
});
