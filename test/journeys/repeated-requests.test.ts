/**
 * Every mutation whose input has a requestId, sent twice with the same one: the second request changes nothing, sends no letter
 * and answers the same. The examples of schema/operations are sent in their order, each with a requestId where it has none.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, getNamedType, isUnionType, Kind, parse, print, visit } from 'graphql';
import { untyped } from '../../src/database/statement';
import type { Answer } from '../support/client';
import { startDemo, type Demo } from '../support/demo';
import { engines } from '../support/engines';
import { runScenario } from '../support/scenario';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Whose inputs have no requestId, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  login: 'has no account yet',
  issueServiceToken: 'has no account yet',
  reprintCartilla: 'has no account; the security code is good once',
  changePassword: 'repeated, it is refused: the old password is wrong by then',
  changeStaff: 'repeated, it is refused: nothing is left to change',
  beginSecondFactor: 'its answer is a secret, which is never repeated',
  confirmSecondFactor: 'a code is good once',
  requestPasswordReset: 'has no account yet; the newest link ends older ones',
  resetPassword: 'has no account yet; its token is good once',
  answerAddressChange: 'has no account; its token is good once',
  printCredentials: 'its answer is the letter itself, which is never repeated',
  registerFamilies: 'each of its rows has one',
  answerDataRequest: 'repeated, it is refused: the step is taken by then',
  exportRecord: 'its answer is two addresses, which are never repeated',
  settleCarnetEnd: 'repeated, it is refused: the end is settled by then',
  undoAct: 'repeated, it is refused: the act is undone by then',
  recordHomeDoses: 'each of its entries has one',
};

const inputOf = (name: string) => {
  const argument = mutations.find((each) => each.name === name)?.args.find((each) => each.name === 'input');
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
};
const isRepeatable = (name: string): boolean => inputOf(name)?.getFields()['requestId'] !== undefined;

/** The request with a requestId in its input, and the name of its mutation; undefined for one that cannot have any. */
function withRequestId(
  query: string,
  variables: object,
): { name: string; query: string; variables: object } | undefined {
  let name: string | undefined;
  const sent = structuredClone(variables) as { input?: Record<string, unknown> };
  const document = visit(parse(query), {
    Field: (field) => {
      if (!isRepeatable(field.name.value)) return undefined;
      name = field.name.value;
      const { value } = field.arguments!.find((argument) => argument.name.value === 'input')!;
      if (value.kind !== Kind.OBJECT) {
        sent.input!.requestId ??= randomUUID();
        return false;
      }
      const requestId = { kind: Kind.STRING, value: randomUUID() } as const;
      const added = {
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: 'requestId' },
        value: requestId,
      } as const;
      const input = { ...value, fields: [...value.fields.filter((each) => each.name.value !== 'requestId'), added] };
      return { ...field, arguments: [{ ...field.arguments![0]!, value: input }] };
    },
  });
  return name === undefined ? undefined : { name, query: print(document), variables: sent };
}

/** Reads leave rows here, letters leave the outbox by themselves, sessions note when they were used, and a job makes tasks of changes. */
const OF_ITS_OWN = new Set([
  'throttle',
  'login_session',
  'migrations',
  'sqlite_sequence',
  'changed_record',
  'task',
  'task_watch',
  'reminder',
  'reminder_run',
]);

/** What the mail service writes to accounts when their letters leave. */
const BY_MAIL = { credentialsStatus: '', credentialsEmailedAt: null };

/** Mutations without an example. */
const WITHOUT_EXAMPLE = ['checkAdministration', 'chooseCartilla'];

/** Every row of every table that a write can leave. */
async function everything({ running }: Demo, engine: string): Promise<Record<string, string>> {
  const { database } = running.service;
  const tables = await database.all<{ name: string }>(
    untyped(
      engine === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type='table'`
        : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema=DATABASE()',
    ),
    [],
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !OF_ITS_OWN.has(table.name))) {
    const [columns, where] =
      name === 'audit_event'
        ? ['COUNT(*) n', ` WHERE outcome='WRITE'`]
        : name === 'outbox'
          ? ['COUNT(*) n', '']
          : ['*', ''];
    const rows = await database.all<object>(untyped(`SELECT ${columns} FROM \`${name}\`${where}`), []);
    contents[name] = rows
      .map((row) => JSON.stringify({ ...row, ...BY_MAIL }))
      .sort()
      .join('\n');
  }
  return contents;
}

/** Without what is made anew for each answer, what was shown once, and whether a letter has left by now. */
const shown = ({ body }: Answer<unknown>): string =>
  JSON.stringify(body).replace(
    /,"(clientSecret|link|passcode|repeated|credentials)":(null|true|false|"[^"]*"|\[[^\]]*\]|\{[^{}]*\})/g,
    '',
  );

describe.each(engines)('a repeated request (%s)', (engine) => {
  let demo: Demo | undefined;
  const changed: string[] = [];
  const others: string[] = [];
  const walked = new Set<string>();
  beforeAll(async () => {
    demo = await startDemo(engine);
    const open = demo;
    await runScenario(async (actor, query, variables) => {
      const request = withRequestId(query, variables);
      if (!request) return open.send(actor, query, variables);
      walked.add(request.name);
      const first = await open.send(actor, request.query, request.variables);
      const before = await everything(open, engine);
      const second = await open.send(actor, request.query, request.variables);
      const after = await everything(open, engine);
      for (const table of Object.keys(after))
        if (after[table] !== before[table]) changed.push(`${request.name}: ${table}`);
      if (shown(second) !== shown(first)) others.push(`${request.name}: ${first.text}\n${second.text}`);
      return first;
    }, Date.now());
  }, 300_000);
  afterAll(() => demo?.end());

  it('changes nothing a second time', () => expect(changed).toEqual([]));

  it('answers the same', () => expect(others).toEqual([]));

  it('was tried with every mutation that can be repeated', () =>
    expect(mutations.filter(({ name }) => isRepeatable(name) && !walked.has(name)).map(({ name }) => name)).toEqual(
      WITHOUT_EXAMPLE,
    ));
});

describe('the inputs of mutations', () => {
  it('all have a requestId, but those that are named here', () => {
    const without = mutations.filter(({ name }) => inputOf(name) && !isRepeatable(name)).map(({ name }) => name);
    expect(without.sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it('with a requestId have RequestIdReused among their results', () => {
    const silent = mutations.filter(({ name, type }) => {
      const result = getNamedType(type);
      return (
        isRepeatable(name) &&
        !(isUnionType(result) && result.getTypes().some((each) => each.name === 'RequestIdReused'))
      );
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
