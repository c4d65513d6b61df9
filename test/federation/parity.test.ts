/**
 * One process and six subgraphs behind a router answer the same: every example, every refusal, every error. Each side
 * works on its own copy of one seeded database, so that whatever one does the other does as well.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from '../../src/core/module';
import { demoPeople, DEMO_ENV, startDemo } from '../support/demo';
import type { Answer } from '../support/client';
import { startProcess, startScript, type ServerProcess } from '../support/process';
import { openScratchDirectory, startOn, type ScratchDirectory } from '../support/start';
import { runScenario, type Send, type Told } from '../support/scenario';
import { differences } from './compare';
import { askEverything, QUESTIONS, type Asked } from './questions';

const NAMES = [
  'identity',
  'patient',
  'schedule',
  'treatment',
  'cartilla',
  'coordination',
] as const satisfies readonly Module['name'][];
const SUPERGRAPH = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const LONG = 180_000;

/** What one side has answered. */
interface Side {
  scenario: Told[];
  asked: Asked[];
}

let seeded: ScratchDirectory;
const now = Date.now();
const directories: ScratchDirectory[] = [];

async function copyOfSeeded(): Promise<ScratchDirectory> {
  const directory = await openScratchDirectory('sqlite');
  cpSync(seeded.dataDir, directory.dataDir, { recursive: true });
  directories.push(directory);
  return directory;
}

async function answersOf(url: string): Promise<Side> {
  const send: Send = demoPeople(url);
  const asked = await askEverything(url, send);
  return { asked, scenario: await runScenario(send, now) };
}

/** The six, as processes of their own, as an operator runs them: in one process they would block each other at the embedded database. */
const subgraphsOf = (directory: ScratchDirectory): Promise<{ url: string; stop: () => Promise<void> }[]> =>
  Promise.all(NAMES.map((only) => startProcess(directory, { ...DEMO_ENV, CARNET_DEMO: 'off' }, ['subgraph', only])));

async function behind(
  gateway: 'apollo' | 'hive',
): Promise<{ url: string; subgraphs: Record<Module['name'], string>; stop: () => Promise<void> }> {
  const directory = await copyOfSeeded();
  const servers = await subgraphsOf(directory);
  const subgraphs = Object.fromEntries(NAMES.map((name, index) => [name, servers[index]!.url])) as Record<
    Module['name'],
    string
  >;
  const routed = NAMES.reduce(
    (sdl, name, index) => sdl.replaceAll(`http://localhost:${4001 + index}/`, `${subgraphs[name]}/`),
    SUPERGRAPH,
  );
  const file = join(directory.dataDir, 'supergraph.graphql');
  writeFileSync(file, routed);
  const router: ServerProcess = await startScript('test/support/gateway.ts', [gateway, file]);
  return {
    url: router.url,
    subgraphs,
    stop: async () => void (await Promise.all([router.kill(), ...servers.map((server) => server.stop())])),
  };
}

let one: Side;

beforeAll(async () => {
  const demo = await startDemo('sqlite');
  seeded = demo.directory;
  directories.push(seeded);
  await demo.running.stop();
  const server = await startOn(await copyOfSeeded(), { env: DEMO_ENV });
  one = await answersOf(server.url);
  await server.stop();
}, LONG);

afterAll(async () => {
  for (const directory of directories) await directory.clear();
});

/** Codes, messages and problems; where and how a router notes its own part in an error is its own affair. */
const errorsOf = ({ body }: Answer<unknown>): object[] =>
  (body.errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions?.code,
    ...(extensions?.problems && { problems: extensions.problems.map((problem) => problem.code) }),
  }));

interface AccessLog {
  patient: { accessLog: { edges: { node: { operation: string } }[] } };
}
/**
 * The rows of the two access logs that can be compared: each subgraph writes a row of its own for the entities that it has shown
 * of a child (`Patient.homeDoses`), which one process does not, and the page holds a fixed number of rows.
 */
function comparableLogs(
  sides: readonly [Answer<unknown>, Answer<unknown>],
): readonly [Answer<unknown>, Answer<unknown>] {
  const edges = sides.map(({ body }) =>
    (body.data as AccessLog).patient.accessLog.edges.filter(({ node }) => !node.operation.includes('.')),
  );
  const ofCarnets = sides.flatMap(({ body }) =>
    (body.data as AccessLog).patient.accessLog.edges.filter(({ node }) => node.operation.startsWith('Carnet')),
  );
  expect(ofCarnets).toEqual([]);
  const count = Math.min(...edges.map(({ length }) => length));
  expect(count).toBeGreaterThan(5);
  const cut = (side: Answer<unknown>, rows: AccessLog['patient']['accessLog']['edges']): Answer<unknown> => ({
    ...side,
    body: { ...side.body, data: { patient: { accessLog: { edges: rows.slice(0, count) } } } },
  });
  return [cut(sides[0], edges[0]!), cut(sides[1], edges[1]!)];
}

/** Secrets that are made anew, whether a letter has left by now, lists that stand in the order of ids, and the auditor's page of the log, which has rows of subgraphs. */
const OTHERS =
  /^(?:print-credentials.*\.pdf|.*\.credentials\.(?:status|emailedAt)|create-share.*\.passcode|begin-second-factor.*\.(?:otpauthUri|secret)|confirm-second-factor.*|authorities\.data\.patient\.authorities\..*|audit-record\..*\.edges.*): /;

const differ = (a: Answer<unknown>, b: Answer<unknown>, ids: Map<string, string>): string[] =>
  differences(
    { data: a.body.data ?? null, errors: errorsOf(a) },
    { data: b.body.data ?? null, errors: errorsOf(b) },
    ids,
  );

describe.each(['apollo', 'hive'] as const)('six subgraphs behind the %s gateway', (gateway) => {
  let theirs: Side;
  let routed: Awaited<ReturnType<typeof behind>> | undefined;
  beforeAll(async () => {
    routed = await behind(gateway);
    theirs = await answersOf(routed.url);
  }, LONG);
  afterAll(() => routed?.stop());

  it('answer every example as one process does', () => {
    const ids = new Map<string, string>();
    const found = one.scenario
      .flatMap(({ step, answer }, index) => {
        const both = [answer, theirs.scenario[index]!.answer] as const;
        const [ours, routedAnswer] = step.name === 'access-log' ? comparableLogs(both) : both;
        return differ(ours, routedAnswer, ids).map((difference) => `${step.name}${difference}`);
      })
      .filter((difference) => !OTHERS.test(difference));
    expect(found).toEqual([]);
  });

  it('say no as one process does, in both languages, and join what lies in several modules', () => {
    const ids = new Map<string, string>();
    const found = one.asked
      .flatMap(({ question, answer }, index) =>
        differ(answer, theirs.asked[index]!.answer, ids).map((difference) => `${question}${difference}`),
      )
      // A router knows no Date: what the subgraph refuses is to it a field without a value, no broken request.
      .filter((difference) => difference !== 'a date that does not exist.data: null against {"carnet":null}');
    expect(found).toEqual([]);
    expect(one.asked.length).toBe(QUESTIONS.length + 1);
  });
});
