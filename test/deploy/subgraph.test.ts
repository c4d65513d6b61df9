/** deploy/subgraph, the template of another team's subgraph: composed, started, and asked through the gateway. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post } from '../support/client';
import { startScript, type ServerProcess } from '../support/process';
import { openWorld, type Family, type Person } from '../support/world';
import { openGateway, openSubgraphs, type Gateway, type Subgraphs } from './open-gateway';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'carnet-compose-'));
const NOTES = [{ text: 'No contact sports this month.' }];

let world: Awaited<ReturnType<typeof openWorld>>;
let subgraphs: Subgraphs;
let template: ServerProcess;
let gateway: Gateway;
let [family, stranger]: Family[] = [];

beforeAll(async () => {
  world = await openWorld('sqlite');
  [family, stranger] = [await world.unit().family(), await world.unit().family()];
  subgraphs = await openSubgraphs(world);
  template = await startScript('deploy/subgraph/server.mjs', [], { PORT: '0', CARNET_URL: `${world.url}/graphql` });
  const supergraph = join(folder, 'supergraph.graphql');
  execFileSync(process.execPath, [join(ROOT, 'deploy', 'subgraph', 'compose.mjs')], {
    env: { PATH: process.env.PATH, SUBGRAPHS: join(ROOT, 'schema'), OUTPUT: supergraph },
  });
  gateway = await openGateway(subgraphs, { SUPERGRAPH: supergraph, SUBGRAPH_SCHOOL_NOTES: template.url });
}, 60_000);
afterAll(async () => {
  await gateway?.kill();
  await template?.stop();
  await subgraphs?.stop();
  await world?.end();
  rmSync(folder, { recursive: true, force: true });
});

const seenBy = async (person: Person): Promise<unknown> =>
  (
    await person.post(
      'query ($id: ID!) { patient(id: $id) { id schoolNotes { text } } }',
      { id: family!.child.id },
      { to: gateway.url },
    )
  ).body;

it('adds its field to the child, for those who may see the child', async () => {
  expect(await seenBy(family!.mother)).toEqual({ data: { patient: { id: family!.child.id, schoolNotes: NOTES } } });
  expect(await seenBy(stranger!.mother)).toEqual({ data: { patient: null } });
});

it('answers nothing of the child to who asks it past the gateway', async () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { schoolNotes { text } } } }`;
  const representations = [{ __typename: 'Patient', id: family!.child.id }];
  const asked = async (token?: string): Promise<unknown> =>
    (await post(new URL(template.url).origin, { query, variables: { representations } }, { token: () => token })).body
      .data;
  expect(await asked(await family!.mother.token())).toEqual({ _entities: [{ schoolNotes: NOTES }] });
  for (const token of [await stranger!.mother.token(), undefined, 'a.b.c'])
    expect(await asked(token)).toEqual({ _entities: [{ schoolNotes: [] }] });
});
