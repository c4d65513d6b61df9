/** A task of an act of staff opens when the time is over in which the act can be undone. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book, cancel, inHours, reschedule } from '../support/schedule';
import { acknowledgeAll, contact, officeOf, tasksOf } from '../support/tasks';
import { atNoon, tell } from '../support/treatment';

onBothEngines(
  'a task after an act of staff',
  (world) => {
    it('waits for the time in which the act can be undone, and ends at once when the family has seen the change', async () => {
      await atNoon(world());
      const [unit, worker, family] = await officeOf(world());
      const entry = await book(worker, family.child.id, inHours(world(), 30));
      await cancel(worker, entry.id);
      expect(await tasksOf(worker, unit.clues)).toEqual([]);
      world().clock.advance(31_000);
      expect(await tasksOf(worker, unit.clues)).toMatchObject([{ kind: 'CHANGE_UNSEEN' }]);
      await acknowledgeAll(family.mother);
      expect(await tasksOf(worker, unit.clues)).toEqual([]);
    });

    it('waits again when the cause arises anew after an outcome', async () => {
      await atNoon(world());
      const [unit, worker, family] = await officeOf(world());
      const entry = await book(worker, family.child.id, inHours(world(), 30));
      await reschedule(worker, entry.id, inHours(world(), 40));
      world().clock.advance(31_000);
      const [task] = await tasksOf(worker, unit.clues);
      await contact(worker, [task!.id]);
      const { startsAt } = await reschedule(worker, entry.id, inHours(world(), 50));
      // The word of the family makes the child due while the second move can still be undone.
      const input = { patientId: family.child.id, day: startsAt.slice(0, 10), kind: 'COMING' };
      await tell(family.mother, operation('answer-visit'), { input });
      expect(await tasksOf(worker, unit.clues)).toEqual([]);
      world().clock.advance(31_000);
      expect(await tasksOf(worker, unit.clues)).toMatchObject([{ kind: 'CHANGE_UNSEEN' }]);
    });
  },
  { CARNET_UNDO_SECONDS: '30' },
);
