/** Acts that are taken back within their time: by whom, when, and what families see of them. */
import { randomUUID } from 'node:crypto';
import { untyped } from '../../src/database';
import { ORDER, sees, set } from '../support/authority';
import { operation } from '../support/client';
import { given } from '../support/doses';
import { onBothEngines } from '../support/engines';
import { adjust, fortnights, planDoses } from '../support/plan';
import { atNoon, followUp, noticesOf, record, setStatus, tell, TODAY, type Treated } from '../support/treatment';
import type { Person, World } from '../support/world';

interface Undone {
  __typename: string;
  operation: string;
  records: { kind: string; id: string }[];
  noticesWithdrawn: number;
  message: string;
  changes: { field: string; by: { id: string } | null }[];
}
const undo = (by: Person, kind: string, id: string): Promise<Undone> =>
  tell(by, operation('undo-act'), { record: { kind, id } });
const coverage = (by: Person, patientId: string): Promise<{ __typename: string }> =>
  tell(by, operation('set-coverage'), { input: { patientId, status: 'ACTIVE', validUntil: '2030-01-31' } });
const correctPatient = (by: Person, patientId: string, facts: object): Promise<{ __typename: string }> =>
  tell(by, operation('correct-patient'), {
    input: { requestId: randomUUID(), patientId, expectedRevision: 1_000_000, reason: 'Se escribió mal', set: facts },
  });
const revisionOf = async (by: Person, id: string): Promise<number> =>
  (await tell<{ revision: number }>(by, 'query($id: ID!) { patient(id: $id) { revision } }', { id })).revision;
const lettersOf = async (world: World, { id }: Person): Promise<string[]> =>
  (
    await world.server.service.database.all(
      untyped<{ status: string }>(`SELECT status FROM outbox WHERE accountId=? AND kind='CHANGED' ORDER BY id`),
      [id],
    )
  ).map(({ status }) => status);
const dose = async (of: Treated) => (await planDoses(of)).find(({ plannedOn }) => plannedOn === TODAY)!;

onBothEngines(
  'An act',
  (world) => {
    beforeEach(() => atNoon(world()));

    it('names a link that it changed by the id of its authority', async () => {
      const [here, there] = [world().unit('Tijuana'), world().unit('Cancún')];
      const { child } = await here.family();
      await there.open();
      const by = await here.socialWorker();
      const { authorities } = await tell<{ authorities: { id: string }[] }>(
        by,
        'query($id: ID!) { patient(id: $id) { authorities { id } } }',
        { id: child.id },
      );
      const input = {
        requestId: randomUUID(),
        patientId: child.id,
        toMedicalUnitClues: there.clues,
        reason: 'Cambio de casa',
      };
      await tell(by, operation('transfer-patient'), { input });
      expect((await undo(by, 'PATIENT', child.id)).records).toContainEqual({
        kind: 'AUTHORITY',
        id: authorities[0]!.id,
      });
    });

    it('on an authority is taken back: whom an order has excluded sees the child again, and nobody is told', async () => {
      const unit = world().unit();
      const family = await unit.family({ caregivers: ['MOTHER', 'FATHER', 'GRANDPARENT'] });
      const [father, third] = [family.caregivers[1]!, family.caregivers[2]!];
      const by = await unit.socialWorker();
      const shown = () =>
        tell(by, 'query($id: ID!) { patient(id: $id) { authorities { id basis state setAt reason } } }', {
          id: family.child.id,
        });
      const before = await shown();
      const order = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
      const { id } = (await set(by, family, family.mother, order, { excludeUserIds: [father.id] })) as unknown as {
        id: string;
      };
      expect([await sees(father, family), (await noticesOf(third)).length]).toEqual([false, 1]);
      expect(await undo(by, 'AUTHORITY', id)).toMatchObject({
        operation: 'setAuthority',
        records: [{ kind: 'AUTHORITY', id }],
        noticesWithdrawn: 1,
      });
      expect([await sees(father, family), await noticesOf(third)]).toEqual([true, []]);
      expect(await shown()).toEqual(before);
    });

    it('is taken back by who did it: the dose, the record and the notice are as before', async () => {
      const of = await fortnights(world(), 1);
      const { id } = await dose(of);
      await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
      const before = [await planDoses(of), await noticesOf(of.mother)];
      await setStatus(of.clinician, of.treatmentId, 'ACTIVE', { reason: null });
      await record(of.clinician, id, given(TODAY, 20));
      expect(await undo(of.clinician, 'ADMINISTRATION', id)).toMatchObject({
        operation: 'recordAdministration',
        records: [{ kind: 'ADMINISTRATION', id }],
        noticesWithdrawn: 0,
      });
      // The newest act on the record that is left.
      expect(await undo(of.clinician, 'TREATMENT', of.treatmentId)).toMatchObject({
        operation: 'setTreatmentStatus',
        noticesWithdrawn: 1,
      });
      expect([await planDoses(of), await noticesOf(of.mother)]).toEqual(before);
    });

    it('stays in the history as undone, and in the access log', async () => {
      const of = await fortnights(world(), 1);
      const worker = await of.unit.socialWorker();
      await correctPatient(worker, of.child.id, { allergies: ['Penicilina'] });
      expect(await undo(worker, 'PATIENT', of.child.id)).toMatchObject({
        operation: 'correctPatient',
        noticesWithdrawn: 1,
      });
      const { edges } = await tell<{ edges: { node: { field: string; operation: string; newValue: string } }[] }>(
        worker,
        operation('record-history'),
        { record: { kind: 'PATIENT', id: of.child.id }, first: 10 },
      );
      expect(edges.map(({ node }) => `${node.operation} ${node.field}`)).toEqual([
        'undoAct undone',
        'correctPatient allergies',
      ]);
      const log = await world().server.service.database.all(
        untyped<{ outcome: string }>(`SELECT outcome FROM audit_event WHERE patientId=? AND operation='undoAct'`),
        [of.child.id],
      );
      expect(log.map(({ outcome }) => outcome)).toContain('WRITE');
    });

    it('is taken back once, within its time, by nobody else', async () => {
      const of = await fortnights(world(), 1);
      const { id } = await dose(of);
      world().clock.advance(31_000); // the start of the treatment was an act on the dose too
      await record(of.clinician, id, given(TODAY, 20));
      const other = await of.unit.employ('CLINICIAN');
      expect(await undo(other, 'ADMINISTRATION', id)).toMatchObject({ __typename: 'WrongState' });
      const stranger = await world().unit('Cancún').clinician();
      for (const one of [id, '01JDZZZZZZZZZZZZZZZZZZZZZZ'])
        await expect(undo(stranger, 'ADMINISTRATION', one)).rejects.toThrow('NOT_FOUND');
      await expect(undo(of.mother, 'ADMINISTRATION', id)).rejects.toThrow('FORBIDDEN');
      expect((await undo(of.clinician, 'ADMINISTRATION', id)).__typename).toBe('ActUndone');
      expect(await undo(of.clinician, 'ADMINISTRATION', id)).toMatchObject({ __typename: 'WrongState' });
      await record(of.clinician, id, given(TODAY, 20));
      world().clock.advance(31_000);
      expect(await undo(of.clinician, 'ADMINISTRATION', id)).toMatchObject({
        __typename: 'WrongState',
        nextStep: 'Solo se puede deshacer en los primeros segundos, una vez. Corrígelo.',
      });
      expect((await dose(of)).status).toBe('GIVEN');
    });

    it('stays when another person has changed the same thing since, and not when it was another thing', async () => {
      const of = await fortnights(world(), 1);
      const worker = await of.unit.socialWorker();
      const other = await of.unit.employ('SOCIAL_WORKER');
      await correctPatient(worker, of.child.id, { allergies: ['Penicilina'] });
      await coverage(other, of.child.id);
      await correctPatient(other, of.child.id, { bloodType: 'AB-' });
      expect((await undo(worker, 'PATIENT', of.child.id)).__typename).toBe('ActUndone');
      await correctPatient(worker, of.child.id, { allergies: ['Látex'] });
      await correctPatient(other, of.child.id, { allergies: ['Látex', 'Penicilina'] });
      const told = await undo(worker, 'PATIENT', of.child.id);
      expect(told).toMatchObject({
        __typename: 'RecordChanged',
        changes: [{ field: 'allergies', by: { id: other.id } }],
      });
      expect(
        await tell(worker, 'query($id: ID!) { patient(id: $id) { allergies bloodType } }', { id: of.child.id }),
      ).toEqual({ allergies: ['Látex', 'Penicilina'], bloodType: 'AB-' });
    });

    it('leaves no letter when it is undone, but the letter of another change waits on', async () => {
      const of = await fortnights(world(), 1);
      world().clock.advance(60_000);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const before = (await lettersOf(world(), of.mother)).length;
      const adjustment = await adjust(of, { doses: { atc: 'L01BA01', percent: 50 } });
      expect(await lettersOf(world(), of.mother)).toHaveLength(before + 1);
      expect(await undo(of.clinician, 'TREATMENT', of.treatmentId)).toMatchObject({ noticesWithdrawn: 1 });
      expect((await lettersOf(world(), of.mother)).at(-1)).toBe('CANCELLED');
      expect(adjustment.__typename).toBe('TreatmentAdjusted');
      const note = await followUp(of.clinician, of.child.id, { note: 'Todo bien', takenAt: `${TODAY}T09:00:00-08:00` });
      await adjust(of, { doses: { atc: 'L01BA01', percent: 50 } });
      await undo(of.clinician, 'TREATMENT', of.treatmentId);
      expect((await lettersOf(world(), of.mother)).at(-1)).toBe('QUEUED');
      await undo(of.clinician, 'FOLLOW_UP', note.id);
      expect((await lettersOf(world(), of.mother)).at(-1)).toBe('CANCELLED');
    });

    it('is forgotten by a client that has read it: changesSince tells it to query the whole carnet', async () => {
      const of = await fortnights(world(), 1);
      const since = async (revision: number): Promise<number> =>
        (
          await tell<{ revision: number }>(
            of.mother,
            `query($id: ID!, $since: Int!) { changesSince(patientId: $id, revision: $since) { revision } }`,
            {
              id: of.child.id,
              since: revision,
            },
          )
        ).revision;
      const first = await revisionOf(of.mother, of.child.id);
      const note = await followUp(of.clinician, of.child.id, { note: 'Todo bien', takenAt: `${TODAY}T09:00:00-08:00` });
      const seen = await revisionOf(of.mother, of.child.id);
      await undo(of.clinician, 'FOLLOW_UP', note.id);
      expect(await since(seen)).toBeLessThan(seen);
      const now = await revisionOf(of.mother, of.child.id);
      expect([await since(first), await since(now)]).toEqual([now, now]);
    });

    it('says to staff alone for how long it can be taken back', async () => {
      const of = await fortnights(world(), 1);
      const seconds = (by: Person) => tell(by, '{ viewer { undoSeconds } }', {});
      expect(await seconds(of.clinician)).toEqual({ undoSeconds: 30 });
      expect(await seconds(of.mother)).toEqual({ undoSeconds: null });
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);

onBothEngines(
  'With the setting 0',
  (world) => {
    it('nothing waits, nothing is written to the journal, and nothing can be undone', async () => {
      await atNoon(world());
      const of = await fortnights(world(), 1);
      await adjust(of, { doses: { atc: 'L01BA01', percent: 50 } });
      expect(await undo(of.clinician, 'TREATMENT', of.treatmentId)).toMatchObject({ __typename: 'WrongState' });
      const { database } = world().server.service;
      expect(await database.all(untyped('SELECT id FROM act'))).toEqual([]);
      const [letter] = await database.all(
        untyped<{ createdAt: number; nextAttemptAt: number; attempts: number }>(
          `SELECT * FROM outbox WHERE accountId=? AND kind='CHANGED'`,
        ),
        [of.mother.id],
      );
      // A letter that is being sent has its next attempt later.
      if (letter!.attempts === 0) expect(letter!.nextAttemptAt - letter!.createdAt).toBeLessThan(1000);
    });
  },
  { CARNET_UNDO_SECONDS: '0' },
);
