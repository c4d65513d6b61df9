/** Tasks that follow the standing of a child: the end of its carnet, orders of custody, and instants of the clock. */
import { randomUUID } from 'node:crypto';
import { startOfDay } from '../../src/core/time';
import { untyped } from '../../src/database';
import { createContext } from '../../src/http/authentication';
import { supplyCauses } from '../../src/modules/coordination/task/dose.view';
import { ORDER, set } from '../support/authority';
import { HOUR } from '../support/clock';
import { operation } from '../support/client';
import { endCarnet } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { homeOf, atHome, say, tick } from '../support/home';
import { book, inHours } from '../support/schedule';
import { AT_ONCE, contact, tasksOf } from '../support/tasks';
import { atNoon, medication, plusDays, protocolOf, supply, TODAY, tell, treated } from '../support/treatment';
import type { Person, Unit } from '../support/world';

onBothEngines(
  'the tasks of a child',
  (world) => {
    beforeEach(() => atNoon(world()));

    it('end with its carnet, also a dose at home that was given twice', async () => {
      const of = await atHome(world());
      const by = await of.unit.clinician();
      const dose = (await homeOf(of.mother, of.child.id)).homeDoses[0]!.administration.id;
      await say(of.mother, tick(dose));
      await say(of.caregivers[1]!, tick(dose));
      expect(await tasksOf(by, of.unit.clues)).toMatchObject([{ kind: 'HOME_DOSE' }]);
      await endCarnet(by, of.child.id, 'DIED');
      expect(await tasksOf(by, of.unit.clues)).toMatchObject([{ kind: 'END_TO_CONFIRM' }]);
      const done = await tasksOf(by, of.unit.clues, { status: 'DONE' });
      expect(done).toMatchObject([{ kind: 'HOME_DOSE', ending: 'CAUSE_GONE' }]);
    });

    it('open in the transaction of the answer of a family that cannot come', async () => {
      const unit = world().unit('Tijuana');
      const { child, mother } = await unit.family();
      const { startsAt } = await book(await unit.socialWorker(), child.id, inHours(world(), 100));
      const input = { patientId: child.id, day: startsAt.slice(0, 10), kind: 'CANNOT_COME' };
      await tell(mother, operation('answer-visit'), { input });
      // Without the list, whose look would open it.
      const rows = await world().server.service.database.all(
        untyped<{ kind: string }>('SELECT kind FROM task WHERE patientId=?'),
        [child.id],
      );
      expect(rows).toEqual([{ kind: 'CANNOT_COME' }]);
    });

    it('ask for a review of an order on its day, until the authority is set with a later day or none', async () => {
      const unit = world().unit();
      const family = await unit.family();
      const worker = await unit.socialWorker();
      const review = (reviewOn?: string) => {
        const order = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER, ...(reviewOn && { reviewOn }) };
        return set(worker, family, family.mother, order, { tellOthers: false });
      };
      const kinds = async () =>
        (await tasksOf(worker, unit.clues)).map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)]);
      await review(plusDays(TODAY, 1));
      expect(await kinds()).toEqual([]);
      world().clock.set(startOfDay(plusDays(TODAY, 1), unit.timeZone));
      worker.forgetSession();
      expect(await kinds()).toEqual([['AUTHORITY_ENDS', plusDays(TODAY, 1)]]);
      await review(plusDays(TODAY, 90));
      expect(await kinds()).toEqual([]);
      await review(plusDays(TODAY, 1));
      expect((await kinds()).length).toBe(1);
      await review();
      expect(await kinds()).toEqual([]);
    });

    it('become urgent within 72 hours of a day without its medicine, also when a look falls on that instant', async () => {
      const of = await treated(world(), protocolOf(2, 7, [medication({ days: [1, 6] })]), TODAY);
      const worker = await of.unit.socialWorker();
      const { id, plannedOn } = of.cycles[0]!.administrations.at(-1)!;
      await supply(worker, [id], 'UNAVAILABLE');
      expect(await tasksOf(worker, of.unit.clues)).toMatchObject([{ priority: 'SOON' }]);
      const { clues, timeZone } = of.unit;
      const now = startOfDay(plannedOn, timeZone) - 72 * HOUR;
      const ctx = createContext(world().server.service, { address: 'test' });
      const child = { id: of.child.id, clues, timeZone, now };
      const { causes, nextAt } = await supplyCauses(ctx, child, []);
      expect(causes).toMatchObject([{ isNear: false }]);
      expect(Math.min(...nextAt.filter((instant) => instant > now))).toBe(now + 1);
      expect((await supplyCauses(ctx, { ...child, now: now + 1 }, [])).causes).toMatchObject([{ isNear: true }]);
    });

    it('stay ended by an outcome while an order excludes the last caregiver, and open when an order begins', async () => {
      const of = await treated(world(), protocolOf(2, 7, [medication()]), TODAY, { caregivers: ['MOTHER', 'FATHER'] });
      const worker = await of.unit.socialWorker();
      const [mother, father] = of.caregivers as [Person, Person];
      const order = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
      const list = () => tasksOf(worker, of.unit.clues, { kinds: ['NO_CAREGIVER'] });
      await set(worker, of, mother, order, { excludeUserIds: [father.id] });
      expect(await list()).toEqual([]);
      const validFrom = plusDays(TODAY, 2);
      await set(worker, of, father, { ...order, validFrom }, { excludeUserIds: [mother.id] });
      expect(await list()).toEqual([]);
      const begins = startOfDay(validFrom, of.unit.timeZone);
      world().clock.set(begins + 1000);
      worker.forgetSession();
      const [task] = await list();
      expect(Date.parse(task!.openedAt)).toBe(begins);
      await contact(worker, [task!.id], { outcome: 'RESOLVED', note: 'El DIF acompaña al niño.' });
      world().clock.advance(HOUR);
      await book(worker, of.child.id, inHours(world(), 200));
      expect(await list()).toEqual([]);
    });

    it('have each step of a request about personal data, also after a transfer and the end of the carnet', async () => {
      const unit = world().unit('Tijuana');
      const family = await unit.family();
      const worker = await unit.socialWorker();
      const { child, mother } = family;
      const text = 'Quiero una copia de todo el expediente';
      const input = { requestId: randomUUID(), patientId: child.id, right: 'ACCESS', text };
      const { id } = await tell<{ id: string }>(mother, operation('submit-data-request'), { input });
      const [task, ...none] = await tasksOf(worker, unit.clues);
      expect(none).toEqual([]);
      expect(task).toMatchObject({
        kind: 'DATA_REQUEST',
        priority: 'ROUTINE',
        subjects: [{ __typename: 'DataRequest' }],
      });
      const { dueOn } = await tell<{ dueOn: string }>(worker, operation('answer-data-request'), {
        id,
        state: 'EXTENDED',
        answer: 'Pedimos el archivo clínico',
      });
      const [extended] = await tasksOf(worker, unit.clues);
      expect(extended!.id).not.toBe(task!.id);
      expect(Date.parse(extended!.dueAt)).toBe(startOfDay(plusDays(dueOn, 1), unit.timeZone));
      expect(await tasksOf(worker, unit.clues, { status: 'DONE' })).toMatchObject([
        { id: task!.id, ending: 'CAUSE_GONE' },
      ]);
      const to = world().unit('Cancún');
      const receiver = await to.socialWorker();
      await worker.sdk.TransferPatient({
        input: { requestId: randomUUID(), patientId: child.id, toMedicalUnitClues: to.clues, reason: 'Se muda' },
      });
      const kinds = async (by: Person, of: Unit) => (await tasksOf(by, of.clues)).map(({ kind }) => kind);
      expect(await kinds(worker, unit)).toEqual([]);
      expect(await tasksOf(receiver, to.clues, { kinds: ['DATA_REQUEST'] })).toMatchObject([{ id: extended!.id }]);
      await endCarnet(receiver, child.id, 'MOVED_AWAY');
      expect(await kinds(receiver, to)).toEqual(['DATA_REQUEST']);
      const denied = { id, state: 'DENIED', answer: 'Artículo 55: lo pide un tribunal' };
      await tell(receiver, operation('answer-data-request'), denied);
      expect(await kinds(receiver, to)).toEqual([]);
    });
  },
  AT_ONCE,
);
