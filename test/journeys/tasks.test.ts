/** The work list of a unit: each kind of task opens with its cause, is due in time, and ends by an outcome or with its cause. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { DAY, HOUR } from '../support/clock';
import { atHome, homeOf, say, tick } from '../support/home';
import { book, cancel, inHours, reschedule } from '../support/schedule';
import { acknowledgeAll, contact, officeOf, tasksOf, type Task, AT_ONCE } from '../support/tasks';
import {
  atNoon,
  followUp,
  medication,
  noticesOf,
  plusDays,
  protocolOf,
  record,
  setStatus,
  supply,
  TODAY,
  tell,
  treated,
  type Treated,
} from '../support/treatment';
import type { Family, Person, Unit, World } from '../support/world';

const weeks = (world: World, wishes: object = {}): Promise<Treated> =>
  treated(world, protocolOf(4, 7, [medication({ days: [1, 3, 5, 7] })]), plusDays(TODAY, -9), wishes);
const ms = (instant: string | null): number => Date.parse(instant!);

onBothEngines(
  'the work list',
  (world) => {
    let unit: Unit, family: Family, worker: Person;
    beforeEach(async () => {
      await atNoon(world());
      [unit, worker, family] = await officeOf(world());
    });
    const open = (...kinds: string[]): Promise<Task[]> =>
      tasksOf(worker, unit.clues, kinds.length > 0 ? { kinds } : {});
    const done = (): Promise<Task[]> => tasksOf(worker, unit.clues, { status: 'DONE' });

    it('has a missing medicine until the family has seen it', async () => {
      const of = await weeks(world(), { unit });
      const doses = of.cycles.flatMap(({ administrations }) => administrations);
      const [near, far] = [doses.find(({ plannedOn }) => plannedOn > TODAY)!, doses.at(-1)!];
      expect(await open()).toEqual([]);
      await supply(worker, [near.id], 'UNAVAILABLE');
      const [task] = await open();
      expect(task).toMatchObject({
        kind: 'MISSING_MEDICINE',
        priority: 'URGENT',
        status: 'OPEN',
        patient: { id: of.child.id },
        dueAt: `${plusDays(near.plannedOn, -1)}T18:00:00-08:00`,
        overdue: false,
        subjects: [{ __typename: 'MedicationAdministration', id: near.id }],
      });
      expect(far.plannedOn > plusDays(TODAY, 14)).toBe(true);
      await supply(worker, [near.id], 'CONFIRMED');
      expect(await open()).toEqual([]);
      expect(await done()).toMatchObject([{ id: task!.id, ending: 'CAUSE_GONE' }]);
      // The far dose is on the list fourteen days before; the one that the family has seen is not.
      await supply(worker, [near.id, far.id], 'AT_RISK');
      expect((await open()).map(({ id }) => id)).not.toContain(task!.id);
      await acknowledgeAll(of.mother);
      expect(await open()).toEqual([]);
      await supply(worker, [far.id], 'UNAVAILABLE');
      world().clock.advance(4 * DAY);
      expect(await open()).toMatchObject([{ priority: 'SOON', subjects: [{ id: far.id }] }]);
    });

    it('has a change within 72 hours that no caregiver has acknowledged', async () => {
      const [soon, later] = [inHours(world(), 50), inHours(world(), 240)];
      const moved = await book(worker, family.child.id, later);
      expect(await open()).toEqual([]);
      await reschedule(worker, moved.id, soon);
      const [task] = await open();
      expect(task).toMatchObject({ kind: 'CHANGE_UNSEEN', priority: 'URGENT', subjects: [{ id: moved.id }] });
      expect(ms(task!.dueAt)).toBe(Math.floor((ms(soon) - 2 * HOUR) / 1000) * 1000);
      await acknowledgeAll(family.caregivers[1]!);
      expect(await open()).toEqual([]);
      // Far away it waits until 72 hours before.
      const far = await book(worker, family.child.id, inHours(world(), 300));
      await cancel(worker, far.id);
      expect(await open()).toEqual([]);
      world().clock.advance(229 * HOUR);
      const [unseen, ...none] = await open('CHANGE_UNSEEN');
      expect([unseen!.subjects, none]).toMatchObject([[{ id: far.id }], []]);
      expect((await contact(worker, [unseen!.id])).tasks).toMatchObject([{ status: 'DONE', ending: 'OUTCOME' }]);
      expect(await open('CHANGE_UNSEEN')).toEqual([]);
    });

    it('has a hold and a changed dose at home until the family has seen them', async () => {
      const of = await atHome(world());
      const by = await of.unit.socialWorker();
      const list = () => tasksOf(by, of.unit.clues);
      expect(await list()).toEqual([]);
      await setStatus(of.clinician, of.treatmentId, 'ON_HOLD');
      expect(await list()).toMatchObject([{ kind: 'CHANGE_UNSEEN', subjects: [] }]);
      await acknowledgeAll(of.mother);
      expect(await list()).toEqual([]);
      await setStatus(of.clinician, of.treatmentId, 'ACTIVE');
      await acknowledgeAll(of.mother);
      const doses = of.cycles[0]!.administrations.filter(({ medication: name }) => name === 'Mercaptopurina');
      const [next, far] = [plusDays(TODAY, 1), plusDays(TODAY, 6)].map((day) =>
        doses.find((dose) => dose.plannedOn === day)!,
      );
      await record(of.clinician, far!.id, { status: 'OMITTED', reason: 'Neutropenia' });
      expect(await list()).toEqual([]);
      await record(of.clinician, next!.id, { status: 'OMITTED', reason: 'Neutropenia' });
      expect(await list()).toMatchObject([{ kind: 'CHANGE_UNSEEN', subjects: [{ id: next!.id }] }]);
      world().clock.advance(2 * DAY);
      expect(await list()).toEqual([]);
    });

    it('has a dose at home that was given twice, at once, and ends it by an outcome alone', async () => {
      const of = await atHome(world());
      const by = await of.unit.clinician();
      const list = () => tasksOf(by, of.unit.clues);
      const { homeDoses } = await homeOf(of.mother, of.child.id);
      const dose = homeDoses[0]!.administration.id;
      await say(of.mother, tick(dose));
      expect(await list()).toEqual([]);
      await say(of.caregivers[1]!, tick(dose));
      const [task] = await list();
      expect(task).toMatchObject({ kind: 'HOME_DOSE', priority: 'URGENT', subjects: [{ id: dose }] });
      expect(ms(task!.dueAt) - ms(task!.openedAt)).toBe(HOUR);
      world().clock.advance(40 * DAY);
      expect(await list()).toMatchObject([{ id: task!.id, overdue: true }]);
      await contact(by, [task!.id], { outcome: 'RESOLVED', note: 'Se habló con la mamá; sin síntomas.' });
      expect(await list()).toEqual([]);
    });

    it('has a day on which the family cannot come until it is answered, and tells the family', async () => {
      const entry = await book(worker, family.child.id, inHours(world(), 240));
      const day = entry.startsAt.slice(0, 10);
      const answer = (kind: string) =>
        tell(family.mother, operation('answer-visit'), {
          input: { requestId: randomUUID(), patientId: family.child.id, day, kind },
        });
      await answer('CANNOT_COME');
      const [task] = await open();
      expect(task).toMatchObject({ kind: 'CANNOT_COME', priority: 'SOON', subjects: [{ id: entry.id }] });
      expect(ms(task!.dueAt) - ms(task!.openedAt)).toBe(DAY);
      await answer('COMING');
      expect(await open()).toEqual([]);
      await answer('CANNOT_COME');
      const [again] = await open();
      const reply = 'Te esperamos el viernes a la misma hora.';
      expect((await contact(worker, [again!.id], { reply })).tasks[0]).toMatchObject({
        contacts: [{ outcome: 'TOLD' }],
      });
      expect(await open()).toEqual([]);
      expect((await noticesOf(family.mother)).at(-1)!.kind).toBe('VISIT_ANSWERED');
      const { notices } = await tell<{ notices: { edges: { node: { message: string } }[] } }>(
        family.mother,
        '{ viewer { notices(first: 1) { edges { node { message } } } } }',
        {},
      );
      expect(notices.edges[0]!.node.message).toContain('contestó a tu aviso');
    });

    it('has a proposed adjustment until it is decided', async () => {
      const of = await weeks(world(), { unit });
      await followUp(of.clinician, of.child.id, {
        kind: 'WEIGHT',
        value: 50,
        unit: 'kg',
        takenAt: inHours(world(), -1),
      });
      const [task] = await open('ADJUSTMENT_TO_CONFIRM');
      expect(task).toMatchObject({ priority: 'SOON' });
      await setStatus(of.clinician, of.treatmentId, 'REVOKED');
      expect(await open('ADJUSTMENT_TO_CONFIRM')).toHaveLength(0);
    });

    it('has a child in treatment without a caregiver, unused credentials, and coverage that ends at 16', async () => {
      const of = await weeks(world(), { unit });
      const input = { patientId: of.child.id, userId: of.mother.id, reason: 'Lo pidió', lastOne: true };
      await worker.post('mutation ($input: RevokeCaregiverInput!) { revokeCaregiver(input: $input) { __typename } }', {
        input,
      });
      const [alone] = await open('NO_CAREGIVER');
      expect(alone).toMatchObject({ priority: 'SOON', patient: { id: of.child.id } });
      expect(ms(alone!.dueAt) - ms(alone!.openedAt)).toBe(DAY);
      await worker.sdk.AddCaregiver({ patientId: of.child.id, caregiver: unit.familyInput().caregivers[0]! });
      expect(await open('NO_CAREGIVER')).toEqual([]);
      world().clock.advance(73 * HOUR);
      const [credentials] = await open('CREDENTIALS');
      expect(credentials).toMatchObject({ priority: 'ROUTINE', patient: { id: of.child.id } });
      const { id: userId } = credentials!.subjects[0]!;
      await worker.sdk.ResendCredentials({ userId });
      expect(await open('CREDENTIALS')).toEqual([]);
      world().clock.advance(73 * HOUR);
      const [again, ...none] = await open('CREDENTIALS');
      expect([again!.subjects[0]!.id, none]).toEqual([userId, []]);
      expect(again!.id).not.toBe(credentials!.id);
      const nearly = await unit.family({ born: '2011-02-01' });
      expect(await open('COVERAGE_ENDS')).toMatchObject([
        { patient: { id: nearly.child.id }, dueAt: '2027-02-01T00:00:00-08:00', priority: 'ROUTINE' },
      ]);
      await tell(worker, operation('set-coverage'), {
        input: { patientId: nearly.child.id, status: 'ACTIVE', extensionKind: 'DISABILITY' },
      });
      expect(await open('COVERAGE_ENDS')).toEqual([]);
    });

    it('ends with a transfer, and gives the new unit one task until it has received the child', async () => {
      const to = world().unit('Cancún');
      const receiver = await to.socialWorker();
      const of = await weeks(world(), { unit });
      const dose = of.cycles
        .flatMap(({ administrations }) => administrations)
        .find(({ plannedOn }) => plannedOn > TODAY)!;
      await supply(worker, [dose.id], 'UNAVAILABLE');
      expect(await open()).toHaveLength(1);
      const input = {
        requestId: randomUUID(),
        patientId: of.child.id,
        toMedicalUnitClues: to.clues,
        reason: 'Se muda',
      };
      await worker.sdk.TransferPatient({ input });
      expect(await open()).toEqual([]);
      const [task, ...others] = await tasksOf(receiver, to.clues);
      expect(others).toEqual([]);
      expect(task).toMatchObject({ kind: 'TRANSFER_TO_RECEIVE', subjects: [{ __typename: 'PatientTransfer' }] });
      expect(ms(task!.dueAt) - ms(task!.openedAt)).toBe(DAY);
      await book(receiver, of.child.id, inHours(world(), 100));
      expect(await tasksOf(receiver, to.clues)).toEqual([]);
    });
  },
  AT_ONCE,
);
