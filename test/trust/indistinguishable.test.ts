/** A foreign child and an id that does not exist look alike: the same body, the same status, the same time (promise 6). */
import { onBothEngines } from '../support/engines';
import { UNKNOWN_ID } from '../support/access-table';
import { expectAlike } from '../support/timing';
import type { Family, Person } from '../support/world';

const QUESTIONS: Readonly<Record<string, string>> = {
  patient: 'query ($id: ID!) { patient(id: $id) { id curp fullName caregivers { relationship } } }',
  carnet:
    'query ($id: ID!) { carnet(patientId: $id, from: "2026-01-01", to: "2026-12-31") { patient { id } appointments { id } } }',
  cartilla: 'query ($id: ID!) { patient(id: $id) { cartilla { __typename } } }',
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

  it.each(Object.entries(QUESTIONS))('answers for a foreign child as for an unknown id: %s', async (_name, query) => {
    const answers = new Set<string>();
    const ask = (id: string) => async (): Promise<void> => {
      const { status, text } = await mother.post(query, { id });
      answers.add(`${status} ${text}`);
    };
    await expectAlike({ foreign: ask(foreign.child.id), unknown: ask(UNKNOWN_ID) }, { atLeast: 40, atMost: 200 });
    expect([...answers]).toHaveLength(1);
    // It is asked for something: what is no field of the schema looks alike for everybody.
    expect([...answers][0]).not.toContain('GRAPHQL_VALIDATION_FAILED');
  });
});
