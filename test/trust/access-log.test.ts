/**
 * Each read of a child is in the access log (promise 22): one row for a child and request, refusals too, committed before
 * the answer leaves; without the row there is no answer; and nothing ever updates or deletes one.
 */
import { randomUUID } from 'node:crypto';
import { auditRow } from '../../src/core/access-log';
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { day, UNKNOWN_ID } from '../support/access-table';
import { onBothEngines } from '../support/engines';
import type { Family, Person } from '../support/world';
import { sourcesIn } from '../architecture/source';

interface Row {
  patientId: string;
  accountId: string;
  operation: string;
  outcome: string;
}

onBothEngines('The access log', (world) => {
  let one: Family, other: Family;
  let by: Person;
  const rowsOf = (requestId: string | null): Promise<Row[]> =>
    world().server.service.database.all(
      untyped<Row>(
        'SELECT patientId, accountId, operation, outcome FROM audit_event WHERE requestId=? ORDER BY patientId',
      ),
      [requestId],
    );
  const asked = async (
    person: Person,
    query: string,
    variables: object = {},
  ): Promise<{ rows: Row[]; text: string }> => {
    const { headers, text } = await person.post(query, variables);
    // Read at once: what is not committed by now was not committed before the answer left.
    return { rows: await rowsOf(headers.get('x-request-id')), text };
  };
  const range = (patientId: string): object => ({ patientId, from: day(-30), to: day(30) });

  beforeAll(async () => {
    const unit = world().unit();
    [one, other] = [await unit.family(), await unit.family()];
    by = await unit.socialWorker();
  });

  it('has one row for a carnet, however much of it is asked for, the first time and when it is asked for again', async () => {
    for (let time = 0; time < 4; time++) {
      const { rows } = await asked(one.mother, operation('carnet'), range(one.child.id));
      expect(rows).toEqual([
        { patientId: one.child.id, accountId: one.mother.id, operation: 'carnet', outcome: 'READ' },
      ]);
    }
  });

  it('has a row for an answer that the client has already', async () => {
    const query = operation('carnet');
    let etag: string | null = null;
    for (let time = 0; time < 4; time++) etag = (await one.mother.post(query, range(one.child.id))).headers.get('etag');
    const { status, headers } = await one.mother.post(query, range(one.child.id), {
      headers: { 'if-none-match': etag! },
    });
    expect(status).toBe(304);
    expect(await rowsOf(headers.get('x-request-id'))).toHaveLength(1);
  });

  it('has one row for each child of a list, by whatever path and under however many names', async () => {
    const node = 'edges { node { id caregivers { user { fullName } } medicalUnit { name } } }';
    const { rows } = await asked(
      by,
      `query ($id: ID!) { a: patients(first: 50) { ${node} } b: patients(first: 50) { ${node} } c: patient(id: $id) { fullName } }`,
      { id: one.child.id },
    );
    const ids = rows.map(({ patientId }) => patientId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([one.child.id, other.child.id]));
  });

  it('has one row for a look that was refused, and for one at an id that does not exist', async () => {
    const query = 'query ($id: ID!) { patient(id: $id) { id } ... { b: patient(id: $id) { id } } }';
    expect((await asked(one.mother, query, { id: other.child.id })).rows).toEqual([
      { patientId: other.child.id, accountId: one.mother.id, operation: 'patient', outcome: 'REFUSED' },
    ]);
    expect((await asked(one.mother, query, { id: UNKNOWN_ID })).rows).toHaveLength(1);
    expect((await asked(one.mother, query, { id: 'x' })).rows).toEqual([]);
  });

  it('is written together for those who ask at the same moment', async () => {
    const { accessLog, database, now } = world().server.service;
    const { run } = database;
    let inserts = 0;
    database.run = (sql, values) => {
      if (/INSERT .*INTO .?audit_event/.test(sql)) inserts++;
      return run(sql, values);
    };
    const row = (requestId: string) =>
      auditRow({
        requestId,
        at: now(),
        patientId: one.child.id,
        accountId: one.mother.id,
        serviceAccountId: null,
        outsideReader: null,
        operation: 'carnet',
        outcome: 'READ',
      });
    const ids = Array.from({ length: 60 }, () => randomUUID());
    try {
      await Promise.all(ids.map((id) => accessLog.write([row(id)])));
    } finally {
      database.run = run;
    }
    expect(inserts).toBe(1);
    expect(await rowsOf(ids[59]!)).toHaveLength(1);
  });

  it('that cannot be written means that there is no answer', async () => {
    const { database } = world().server.service;
    const queries: [string, object][] = [
      [operation('carnet'), range(one.child.id)],
      ['query ($id: ID!) { patient(id: $id) { curp } }', { id: one.child.id }],
      ['{ viewer { patients { curp } } }', {}],
    ];
    await database.run('ALTER TABLE audit_event RENAME TO audit_event_away');
    try {
      for (const [query, variables] of queries) {
        const { status, text, body } = await one.mother.post(query, variables);
        expect([status, body.errors![0]!.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
        expect(text).not.toContain(one.child.curp);
        expect(text).not.toContain('"data"');
      }
    } finally {
      await database.run('ALTER TABLE audit_event_away RENAME TO audit_event');
    }
    expect((await one.mother.post(...queries[1]!)).status).toBe(200);
  });
});

describe('The application', () => {
  it('never updates or deletes a row of the access log', () => {
    const changes =
      /(update|delete from|replace into|truncate( table)?)\s+[`"]?audit_event|update\([^)]*'audit_event'/i;
    const product = sourcesIn('src', 'migrations');
    expect(product.filter(({ text }) => changes.test(text)).map(({ path }) => path)).toEqual([]);
    expect(changes.test('DELETE FROM audit_event WHERE id=?')).toBe(true);
  });
});
