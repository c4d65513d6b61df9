/** A task of an act of staff opens when the time is over in which the act can be undone. */
import { onBothEngines } from '../support/engines';
import { book, cancel, inHours } from '../support/schedule';
import { acknowledgeAll, officeOf, tasksOf } from '../support/tasks';
import { atNoon } from '../support/treatment';

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
  },
  { CARNET_UNDO_SECONDS: '30' },
);
