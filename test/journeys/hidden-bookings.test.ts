/** Appointments and surgeries that are private, and those that were entered in error: absent everywhere for whom they are not. */
import { untyped } from '../../src/database';
import { ownAccountOf } from '../support/authority';
import { operation } from '../support/client';
import { endCarnet } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { fetchFeed, issue, read } from '../support/feed';
import { historyOf } from '../support/history';
import {
  agenda,
  appointment,
  attend,
  book,
  cancel,
  carnet,
  inHours,
  noticesOf,
  outcome,
  plan,
  reschedule,
  surgery,
  type Entry,
} from '../support/schedule';
import { contact, tasksOf } from '../support/tasks';
import { problemsOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

const REASON = 'Era del hermano';
const voiding = (by: Person, kind: string, id: string, more: object = {}) =>
  tell(by, operation('void-record'), { kind, id, reason: REASON, ...more });
const hide = (by: Person, id: string, confidential: boolean | null, kind = 'APPOINTMENT') =>
  tell<Entry>(by, operation('correct-booking'), {
    input: { record: { kind, id }, expectedRevision: 1_000_000, reason: 'Lo pidió la paciente', set: { confidential } },
  });
const changes = (by: Person, patientId: string, revision: number) =>
  tell<{ revision: number; appointments: Entry[]; surgeries: Entry[] }>(by, operation('changes-since'), {
    patientId,
    revision,
  });

onBothEngines(
  'a booking that not everybody is to see',
  (world) => {
    const days = (): [string, string] => [inHours(world(), -72).slice(0, 10), inHours(world(), 240).slice(0, 10)];
    const listed = async (by: Person, id: string): Promise<number> => {
      const { appointments, surgeries } = await carnet(by, id, ...days());
      return appointments.length + surgeries.length;
    };
    const events = async (url: string): Promise<number> =>
      read((await fetchFeed(world(), url)).text).events.filter(({ status }) => status !== 'CANCELLED').length;
    const revisionOf = async (by: Person, id: string): Promise<number> =>
      (await tell<{ revision: number }>(by, 'query($id: ID!) { patient(id: $id) { revision } }', { id })).revision;

    it('is private: with the adolescent and the staff, and nowhere for the adults', async () => {
      const unit = world().unit();
      const family = await unit.family({ born: '2011-05-05', caregivers: ['MOTHER', 'FATHER'] });
      const { child, mother } = family;
      const [by, clinician] = [await unit.socialWorker(), await unit.clinician()];
      const self = await ownAccountOf(world(), by, family);
      const at = inHours(world(), 48);
      const { id } = await book(by, child.id, at, { kind: 'PSYCHOLOGY', durationMinutes: 60 });
      const operated = await plan(clinician, child.id, inHours(world(), 96));
      const feeds = [await issue(mother, child.id), await issue(self, child.id)] as const;
      const seen = await revisionOf(mother, child.id);
      expect([await listed(mother, child.id), await events(feeds[0])]).toEqual([2, 2]);

      expect(problemsOf((await hide(by, id, null)) as never)).toEqual(['set.confidential REQUIRED']);
      expect(await hide(by, id, true)).toMatchObject({ __typename: 'Appointment', id });
      expect(await hide(clinician, operated.id, true, 'SURGERY')).toMatchObject({ __typename: 'Surgery' });
      await reschedule(by, id, inHours(world(), 49));
      const own = await book(by, child.id, at, { durationMinutes: 120 });

      for (const adult of family.caregivers) {
        expect(await listed(adult, child.id)).toBe(1);
        expect([await appointment(adult, id), await surgery(adult, operated.id)]).toEqual([null, null]);
        expect((await noticesOf(adult)).map(({ subjectId }) => subjectId)).toEqual([own.id]);
        expect((await appointment(adult, own.id))!.warnings).toEqual([]);
      }
      const since = await changes(mother, child.id, seen);
      expect([since.appointments.map((entry) => entry.id), since.surgeries]).toEqual([[own.id], []]);
      expect(since.revision).toBeLessThan(seen);
      expect([await events(feeds[0]), await events(feeds[1])]).toEqual([1, 3]);

      expect([await listed(self, child.id), await listed(by, child.id)]).toEqual([3, 3]);
      expect((await noticesOf(self)).map(({ kind }) => kind)).toEqual([
        'APPOINTMENT_BOOKED',
        'SURGERY_SCHEDULED',
        'BOOKING_CORRECTED',
        'BOOKING_CORRECTED',
        'APPOINTMENT_RESCHEDULED',
        'APPOINTMENT_BOOKED',
      ]);
      expect((await historyOf(by, 'APPOINTMENT', id)).at(-1)).toEqual([
        'correctBooking',
        'confidential',
        'false',
        'true',
      ]);

      await hide(by, id, false);
      expect([await listed(mother, child.id), (await noticesOf(mother)).length]).toEqual([2, 2]);
    });

    it('is private: no warning about another booking tells the adults of its fasting', async () => {
      const unit = world().unit();
      const family = await unit.family({ born: '2011-05-05' });
      const { child, mother } = family;
      const by = await unit.socialWorker();
      const self = await ownAccountOf(world(), by, family);
      const hidden = await book(by, child.id, inHours(world(), 50), { preparationRules: { fastingHours: 12 } });
      await hide(by, hidden.id, true);
      const { id } = await book(by, child.id, inHours(world(), 48), { preparationRules: { mealBefore: true } });
      const conflicts = async (person: Person): Promise<boolean> =>
        (await appointment(person, id))!.warnings.some(({ code }) => code === 'FASTING_CONFLICT');
      expect([await conflicts(by), await conflicts(self), await conflicts(mother)]).toEqual([true, true, false]);
    });

    it('is private: the answer about its day is for the adolescent alone', async () => {
      const unit = world().unit('Tijuana');
      const family = await unit.family({ born: '2011-05-05' });
      const { child, mother } = family;
      const by = await unit.socialWorker();
      const self = await ownAccountOf(world(), by, family);
      const { id, startsAt } = await book(by, child.id, inHours(world(), 48));
      await hide(by, id, true);
      const cannotCome = { requestId: id, patientId: child.id, day: startsAt.slice(0, 10), kind: 'CANNOT_COME' };
      expect(await tell(self, operation('answer-visit'), { input: cannotCome })).toMatchObject({
        __typename: 'Journey',
      });
      const [task] = await tasksOf(by, unit.clues, { kinds: ['CANNOT_COME'] });
      await contact(by, [task!.id], { reply: 'Te esperamos el viernes.' });
      expect((await noticesOf(self)).map(({ kind }) => kind)).toContain('VISIT_ANSWERED');
      expect(await noticesOf(mother)).toEqual([]);
    });

    it('was entered in error: it is in no list, the family is told as of a cancellation, the history keeps it', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const [by, clinician] = [await unit.socialWorker(), await unit.clinician()];
      const at = inHours(world(), 48);
      const { id } = await book(by, child.id, at);
      const operated = await plan(clinician, child.id, at);
      const feed = await issue(mother, child.id);
      const seen = await revisionOf(mother, child.id);
      expect(await voiding(by, 'APPOINTMENT', id)).toMatchObject({ __typename: 'RecordVoided' });
      expect(await voiding(clinician, 'SURGERY', operated.id)).toMatchObject({ __typename: 'RecordVoided' });
      for (const person of [mother, by, clinician]) {
        expect(await listed(person, child.id)).toBe(0);
        expect(await appointment(person, id)).toBeNull();
      }
      expect((await agenda(clinician, unit.clues, at.slice(0, 10)))!.appointments).toEqual([]);
      expect(await events(feed)).toBe(0);
      expect((await changes(mother, child.id, seen)).revision).toBeLessThan(seen);
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual([
        'APPOINTMENT_BOOKED',
        'SURGERY_SCHEDULED',
        'APPOINTMENT_CANCELLED',
        'SURGERY_OUTCOME_RECORDED',
      ]);
      expect(await historyOf(by, 'APPOINTMENT', id)).toEqual([['voidRecord', 'voided', 'false', 'true']]);
      expect((await voiding(by, 'APPOINTMENT', id)).__typename).toBe('WrongState');
      await expect(voiding(await world().unit().socialWorker(), 'APPOINTMENT', id)).rejects.toThrow('NOT_FOUND');
      await expect(voiding(by, 'SURGERY', operated.id)).rejects.toThrow('FORBIDDEN');
      await expect(voiding(mother, 'APPOINTMENT', id)).rejects.toThrow('FORBIDDEN');
    });

    it('was entered in error after it had been moved: the day that it left knows nothing of it', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const by = await unit.socialWorker();
      const { id, startsAt } = await book(by, child.id, inHours(world(), 48));
      await reschedule(by, id, inHours(world(), 120));
      await voiding(by, 'APPOINTMENT', id);
      const day = startsAt.slice(0, 10);
      expect(await tell(mother, operation('journeys'), { patientId: child.id, from: day, to: day })).toEqual([]);
      const misses = untyped<{ n: number }>('SELECT COUNT(*) AS n FROM audit_event WHERE patientId=?');
      expect(await world().server.service.database.all(misses, [id])).toEqual([{ n: 0 }]);
    });

    it('was cancelled before: its void is no news; of two who void it, one is told what changed', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const [by, other] = [await unit.socialWorker(), await unit.clinician()];
      const { id } = await book(by, child.id, inHours(world(), 48));
      const revision = await revisionOf(by, child.id);
      await cancel(other, id);
      expect(await voiding(by, 'APPOINTMENT', id, { expectedRevision: revision })).toMatchObject({
        __typename: 'RecordChanged',
      });
      await voiding(by, 'APPOINTMENT', id);
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual([
        'APPOINTMENT_BOOKED',
        'APPOINTMENT_CANCELLED',
      ]);
    });

    it('has an attendance or an outcome that was entered in error: it is planned again', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const [by, clinician] = [await unit.socialWorker(), await unit.clinician()];
      const { id } = await book(by, child.id, inHours(world(), -1));
      expect((await voiding(by, 'ATTENDANCE', id)).__typename).toBe('WrongState');
      await attend(by, id, 'NO_SHOW');
      expect(await voiding(by, 'ATTENDANCE', id)).toMatchObject({ __typename: 'RecordVoided' });
      const entry = (await appointment(mother, id))!;
      expect([entry.status, entry.history.map(({ reason }) => reason)]).toEqual(['BOOKED', [null, null]]);
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['APPOINTMENT_BOOKED']);
      const operated = await plan(clinician, child.id, inHours(world(), -2));
      await outcome(clinician, operated.id, 'COMPLETED');
      expect(await voiding(clinician, 'SURGERY_OUTCOME', operated.id)).toMatchObject({ __typename: 'RecordVoided' });
      expect(await surgery(mother, operated.id)).toMatchObject({ status: 'PREPARATION', outcome: null });
      expect((await noticesOf(mother)).at(-1)).toEqual({ kind: 'BOOKING_CORRECTED', subjectId: operated.id });

      // The end of the carnet has cancelled it: it is not planned again while that holds.
      const toCome = await plan(clinician, child.id, inHours(world(), 48));
      const endedOn = inHours(world(), -24).slice(0, 10);
      expect(await endCarnet(by, child.id, 'MOVED_AWAY', { endedOn })).toMatchObject({ __typename: 'CarnetEnded' });
      expect((await voiding(clinician, 'SURGERY_OUTCOME', toCome.id)).__typename).toBe('WrongState');
      expect(await surgery(clinician, toCome.id)).toMatchObject({ status: 'NOT_DONE' });
    });

    it('has a sibling: the coverage of the wrong child is as it was before, once', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const by = await unit.socialWorker();
      const set = (status: string, validUntil: string | null) =>
        tell(by, operation('set-coverage'), { input: { patientId: child.id, status, validUntil } });
      const coverage = async () =>
        (
          await tell<{ coverage: object }>(
            mother,
            'query($id: ID!) { patient(id: $id) { coverage { status validUntil } } }',
            { id: child.id },
          )
        ).coverage;
      expect((await voiding(by, 'COVERAGE', child.id)).__typename).toBe('WrongState');
      await set('ACTIVE', '2030-01-31');
      await set('LAPSED', null);
      expect(await voiding(by, 'COVERAGE', child.id)).toMatchObject({ __typename: 'RecordVoided' });
      expect(await coverage()).toEqual({ status: 'ACTIVE', validUntil: '2030-01-31' });
      expect((await voiding(by, 'COVERAGE', child.id)).__typename).toBe('WrongState');
      expect((await historyOf(by, 'COVERAGE', child.id)).slice(0, 3).map(([, field]) => field)).toContain('voided');
      expect(await noticesOf(mother)).toEqual([]);
      await expect(voiding(await unit.clinician(), 'COVERAGE', child.id)).rejects.toThrow('FORBIDDEN');
    });

    it('was voided by mistake: who did it takes the act back, and it stands as before', async () => {
      const unit = world().unit();
      const { child, mother } = await unit.family();
      const by = await unit.socialWorker();
      const { id } = await book(by, child.id, inHours(world(), 48));
      const before = await appointment(mother, id);
      await voiding(by, 'APPOINTMENT', id);
      const done = await tell(by, operation('undo-act'), { record: { kind: 'APPOINTMENT', id } });
      expect(done).toMatchObject({ __typename: 'ActUndone', operation: 'voidRecord' });
      expect(await appointment(mother, id)).toEqual(before);
      expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['APPOINTMENT_BOOKED']);
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);
