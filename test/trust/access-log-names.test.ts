/** A row of the access log names the root field that touched its child: never another one, whatever the request holds besides. */
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { day } from '../support/access-table';
import { onBothEngines } from '../support/engines';
import { book, inHours } from '../support/schedule';
import { followUp, release } from '../support/treatment';
import type { Family, Person } from '../support/world';

onBothEngines('A row of the access log', (world) => {
  let one: Family, other: Family;
  let social: Person, clinician: Person;
  beforeAll(async () => {
    const unit = world().unit();
    [one, other] = [await unit.family(), await unit.family()];
    [social, clinician] = [await unit.socialWorker(), await unit.clinician()];
  });

  const rowsOf = (requestId: string | null): Promise<{ patientId: string; operation: string; outcome: string }[]> =>
    world().server.service.database.all(
      untyped('SELECT patientId, operation, outcome FROM audit_event WHERE requestId=? ORDER BY patientId, operation'),
      [requestId],
    );
  /** What the log says of each child after a request. */
  async function namesAfter(by: Person, query: string, variables: object): Promise<Record<string, string[]>> {
    const { headers } = await by.post(query, variables);
    const names: Record<string, string[]> = {};
    for (const { patientId, operation: name, outcome } of await rowsOf(headers.get('x-request-id')))
      (names[patientId] ??= []).push(`${name} ${outcome}`);
    return names;
  }

  it('names the mutation that wrote it, whatever stands before it', async () => {
    const before = Array.from({ length: 5 }, (_, n) => `a${n}: acceptPrivacyNotice(version: "x") { __typename }`);
    const query = `mutation ($id: ID!) { ${before.join(' ')} markCurpProblem(input: { patientId: $id, problem: "No coincide" }) { __typename } }`;
    expect(await namesAfter(social, query, { id: one.child.id })).toEqual({
      [one.child.id]: ['markCurpProblem WRITE'],
    });
  });

  it('names the query that read it, whatever stands before it, in a document that is new and one that is known', async () => {
    const before = Array.from({ length: 6 }, (_, n) => `a${n}: privacyNotice { version }`);
    const query = `query ($id: ID!) { ${before.join(' ')} patient(id: $id) { caregivers { user { fullName } } } }`;
    for (let time = 0; time < 4; time++)
      expect(await namesAfter(one.mother, query, { id: one.child.id })).toEqual({
        [one.child.id]: ['patient READ'],
      });
  });

  it('names of several fields those that touched this child, through aliases and fragments', async () => {
    const query = `query ($a: ID!, $b: ID!, $from: Date!, $to: Date!) { carnet: patient(id: $a) { fullName } ... { x: carnet(patientId: $b, from: $from, to: $to) { patient { fullName } } } ...F }
      fragment F on Query { patient: changesSince(patientId: $a, revision: 0) { appointments { id patient { fullName } } } }`;
    const variables = { a: one.child.id, b: other.child.id, from: day(-30), to: day(30) };
    for (let time = 0; time < 4; time++) {
      const names = await namesAfter(clinician, query, variables);
      expect(names[one.child.id]!.join(' ').split(' ').sort()).toEqual(['READ', 'changesSince', 'patient']);
      expect(names[other.child.id]).toEqual(['carnet READ']);
    }
  });

  it('is written for each child of a list that shows contacts or changes, also without the child itself', async () => {
    const unit = world().unit();
    const [first, second, worker] = [await unit.family(), await unit.family(), await unit.socialWorker()];
    await book(worker, first.child.id, inHours(world(), 48));
    const contacts = '{ registrations(first: 100) { edges { node { user { fullName email phone } } } } }';
    const changes = '{ unacknowledgedNotices(first: 100) { edges { node { kind subjectId } } } }';
    expect(await namesAfter(worker, contacts, {})).toEqual({
      [first.child.id]: ['registrations READ'],
      [second.child.id]: ['registrations READ'],
    });
    expect(await namesAfter(worker, changes, {})).toEqual({ [first.child.id]: ['unacknowledgedNotices READ'] });
  });

  it('is written once when a stream begins, with its name, and not by its checks', async () => {
    const { database } = world().server.service;
    const count = async (): Promise<string[]> =>
      (
        await database.all(
          untyped<{ operation: string }>(
            `SELECT operation FROM audit_event WHERE patientId=? AND accountId=? AND operation IN ('unknown', 'carnetChanged', 'subscription')`,
          ),
          [one.child.id, one.mother.id],
        )
      ).map((row) => row.operation);
    const before = await count();
    const stop = new AbortController();
    const response = await fetch(`${world().url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await one.mother.token()}`,
      },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { carnetChanged(patientId: $id) { patientId revision } }',
        variables: { id: one.child.id },
      }),
      signal: stop.signal,
    });
    const reader = response.body!.getReader();
    let text = '';
    await followUp(clinician, one.child.id, { note: 'Sin novedad', takenAt: new Date().toISOString() });
    while (!text.includes('event: next')) text += new TextDecoder().decode((await reader.read()).value);
    stop.abort();
    // A row whose write had begun would be there by now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await count()).toEqual([...before, 'carnetChanged']);
  }, 20_000);

  it('that says that a result was recorded is not shown to the family before the result is', async () => {
    const log = async (by: Person): Promise<string[]> => {
      const { body } = await by.post<{ patient: { accessLog: { edges: { node: { operation: string } }[] } } }>(
        'query ($id: ID!) { patient(id: $id) { accessLog(first: 100) { edges { node { operation } } } } }',
        { id: other.child.id },
      );
      return body.data!.patient.accessLog.edges.map(({ node }) => node.operation);
    };
    const before = (await log(other.mother)).filter((name) => name !== 'patient');
    const { id } = await followUp(clinician, other.child.id, {
      note: 'Sospecha de recaída',
      release: false,
      takenAt: new Date().toISOString(),
    });
    expect((await log(other.mother)).filter((name) => name !== 'patient')).toEqual(before);
    const rows = await world().server.service.database.all(
      untyped(`SELECT id FROM audit_event WHERE patientId=? AND operation LIKE 'recordFollowUp%'`),
      [other.child.id],
    );
    expect(rows).toHaveLength(1);
    await release(clinician, id);
    expect(await log(other.mother)).toContain('releaseFollowUp');
  });

  it('names the one root field of an operation as ever', async () => {
    expect(
      await namesAfter(one.mother, operation('carnet'), { patientId: one.child.id, from: day(-30), to: day(30) }),
    ).toEqual({ [one.child.id]: ['carnet READ'] });
  });
});
