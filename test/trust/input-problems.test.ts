/** What is wrong in an input is named: each field with its path, in variables and in literals, and nothing is a fault of the server. */
import { operation, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import { openWorld, type Person } from '../support/world';
import { describeProduction, production } from './production';
import { startServer } from '../support/start';
import { openLog } from '../../src/http/logging';

type Found = { path: string; code: string; message: string };
const problems = ({ body }: Answer<unknown>): Found[] =>
  (body.errors ?? []).flatMap(({ extensions }) => extensions.problems ?? []);
const named = (answer: Answer<unknown>): string[] => problems(answer).map(({ path, code }) => `${path} ${code}`);
const codes = ({ body }: Answer<unknown>): (string | undefined)[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);

const BOOK = 'mutation ($i: ScheduleAppointmentInput!) { scheduleAppointment(input: $i) { __typename } }';
const REGISTER = operation('register-family');

/** Documents in which null comes to a place that has a default and is never null. */
const NULLS: [document: string, variables: object, path: string][] = [
  ['query ($n: Int) { protocols(first: $n) { edges { cursor } } }', { n: null }, 'n'],
  ['query ($n: Int = null) { protocols(first: $n) { edges { cursor } } }', {}, 'n'],
  ['query ($s: Boolean = true) { viewer { id fullName @include(if: $s) } }', { s: null }, 's'],
  ['query ($s: Boolean = true) { viewer @skip(if: $s) { id } }', { s: null }, 's'],
  [
    'query ($s: Boolean = true) { viewer { id ...N } } fragment N on User { fullName @include(if: $s) }',
    { s: null },
    's',
  ],
  ['query ($h: Float) { unacknowledgedNotices(first: 1, olderThanHours: $h) { edges { cursor } } }', { h: null }, 'h'],
];

onBothEngines('An input that is wrong', (world) => {
  let worker: Person, clinician: Person;
  beforeAll(async () => {
    const unit = world().unit('Tijuana');
    [worker, clinician] = [await unit.socialWorker(), await unit.clinician()];
  });

  it('is told by field: what is missing, what does not exist, what has another type, all at once', async () => {
    expect(named(await worker.post(BOOK, { i: { requestId: 'x1' } })).sort()).toEqual([
      'i.kind REQUIRED',
      'i.patientId REQUIRED',
      'i.startsAt REQUIRED',
    ]);
    const given = { requestId: 'x', patientId: 'p', kind: 'DANCE', startsAt: '2026-02-30T08:00:00Z', colour: 'red' };
    const answer = await worker.post(BOOK, { i: given });
    expect([answer.status, codes(answer), named(answer).sort()]).toEqual([
      200,
      ['BAD_USER_INPUT'],
      ['i.colour UNKNOWN_FIELD', 'i.kind INVALID_VALUE', 'i.startsAt DATE_TIME_INVALID'],
    ]);
    expect(problems(answer).find(({ path }) => path === 'i.kind')!.message).toMatch(/CONSULTATION, /);
    expect(answer.text).not.toMatch(/DANCE|2026-02-30|red/);
    const deep = await worker.post(REGISTER, {
      input: { requestId: 'r', medicalUnitClues: 'x', patient: { birthDate: 'yesterday' }, caregivers: [{}, 7] },
    });
    expect(named(deep)).toEqual(
      expect.arrayContaining([
        'input.patient.birthDate DATE_INVALID',
        'input.patient.curp REQUIRED',
        'input.caregivers.0.relationship REQUIRED',
        'input.caregivers.1 INVALID_VALUE',
      ]),
    );
    expect(named(await worker.post(BOOK))).toEqual(['i REQUIRED']);
    expect(named(await worker.post(BOOK, { i: null }))).toEqual(['i REQUIRED']);
    const hostile = { [`kind" at "input.secret`]: 1 };
    expect(named(await worker.post(BOOK, { i: hostile }))).toContain('i UNKNOWN_FIELD');
  });

  it('is told for literals as for variables, in the language of the reader', async () => {
    const carnet = '{ carnet(patientId: "x", from: "2026-13-01", to: "2026-02-01") { from } }';
    for (const [language, text] of [
      ['es', /fecha que exista/],
      ['en', /date that exists/],
    ] as const) {
      const answer = await clinician.post(carnet, {}, { headers: { 'accept-language': language } });
      expect([codes(answer), named(answer)]).toEqual([['BAD_USER_INPUT'], ['from DATE_INVALID']]);
      expect(answer.text).toMatch(text);
      expect(answer.text).not.toMatch(/"message":"DATE_INVALID"|2026-13/);
    }
    const book = (input: string): Promise<Answer> =>
      worker.post(`mutation { scheduleAppointment(input: ${input}) { __typename } }`) as never;
    expect(named(await book('{ requestId: "x", patientId: "p", kind: DANCE, colour: RED }')).sort()).toEqual([
      'input.colour UNKNOWN_FIELD',
      'input.kind INVALID_VALUE',
      'input.startsAt REQUIRED',
    ]);
    expect((await book('{ kind: DANCE }')).text).toMatch(/CONSULTATION, /);
    expect(named(await book('{ kind: "CONSULTATION" }'))).toContain('input.kind INVALID_VALUE');
    expect(named(await clinician.post('{ carnet(patientId: "x", to: "2026-02-01") { from } }'))).toEqual([
      'from REQUIRED',
    ]);
    expect(
      named(await clinician.post('query ($d: Date = "x") { carnet(patientId: "x", from: $d, to: $d) { from } }')),
    ).toContain('d DATE_INVALID');
    expect(named(await clinician.post('{ protocols(first: null) { edges { cursor } } }'))).toEqual(['first REQUIRED']);
    const mixed = await clinician.post('{ carnet(patientId: "x", from: "x", to: "2026-02-01") { nothing } }');
    expect(codes(mixed).sort()).toEqual(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('Null where a default is', () => {
  it.each(NULLS)('is BAD_USER_INPUT each time, and no error of the server: %s', async (document, variables, path) => {
    const lines: string[] = [];
    const world = await openWorld(
      'sqlite',
      {},
      { log: openLog({ logLevel: 'warn' }, (line) => void lines.push(line)) },
    );
    try {
      const clinician = await world.unit('Tijuana').employ('CLINICIAN', 'SOCIAL_WORKER');
      for (const time of [1, 2, 3, 4]) {
        const answer = await clinician.post(document, variables);
        expect([time, codes(answer), named(answer), answer.body.data]).toEqual([
          time,
          ['BAD_USER_INPUT'],
          [`${path} REQUIRED`],
          undefined,
        ]);
      }
      // The variable itself, left out or given, is fine, before and after.
      if (document.startsWith('query ($n: Int)')) expect((await clinician.post(document)).body.errors).toBeUndefined();
      expect(lines).toEqual([]);
    } finally {
      await world.end();
    }
  });
});

describeProduction('An input that is wrong, in production', () => {
  it('names no field of the schema to who has no session', async () => {
    const server = await startServer('mariadb', { env: production });
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: REGISTER, variables: { input: { nonsense: 1 } } }),
      });
      const text = await response.text();
      expect(text).toContain('"path":"input.nonsense","code":"UNKNOWN_FIELD"');
      expect(text).toContain('"path":"input","code":"INVALID_VALUE"');
      expect(text).not.toMatch(/medicalUnitClues|requestId|caregivers/);
    } finally {
      await server.end();
    }
  });
});
