/** Tasks that follow the standing of a child: the end of its carnet, orders of custody, and instants of the clock. */
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
import type { Person } from '../support/world';

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
  },
  AT_ONCE,
);
