/** A child of others and one that nobody has look alike: the same body, the same status, the same time (promise 6). */
import { onBothEngines } from '../support/engines';
import { NOBODY } from '../support/access-table';
import { expectAlike, type Times } from '../support/timing';
import type { Family, Person } from '../support/world';

const ROUNDS = 40;
const QUESTIONS: Readonly<Record<string, string>> = {
  patient: 'query ($id: ID!) { patient(id: $id) { id curp fullName caregivers { relationship } } }',
  carnet:
    'query ($id: ID!) { carnet(patientId: $id, from: "2026-01-01", to: "2026-12-31") { patient { id } appointments { id } } }',
  cartilla: 'query ($id: ID!) { cartilla(patientId: $id) { __typename } }',
  accessLog: 'query ($id: ID!) { patient(id: $id) { accessLog(first: 5) { edges { node { id } } } } }',
};

onBothEngines('A child of others', (world) => {
  let foreign: Family;
  let mother: Person;
  beforeAll(async () => {
    foreign = await world().unit('Cancún').family();
    mother = (await world().unit().family()).mother;
    await mother.token();
  });

  it.each(Object.entries(QUESTIONS))('looks like a child of nobody when one asks for its %s', async (_name, query) => {
    const times: Times = { foreign: [], nobody: [] };
    const answers = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [whose, id] of [
        ['foreign', foreign.child.id],
        ['nobody', NOBODY],
      ] as const) {
        const before = performance.now();
        const { status, text } = await mother.post(query, { id });
        times[whose]!.push(performance.now() - before);
        answers.add(`${status} ${text}`);
      }
    }
    expect([...answers]).toHaveLength(1);
    expectAlike(times);
  });
});
