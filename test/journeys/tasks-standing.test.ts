/** Tasks that follow the standing of a child: the end of its carnet, orders of custody, and instants of the clock. */
import { endCarnet } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { homeOf, atHome, say, tick } from '../support/home';
import { AT_ONCE, tasksOf } from '../support/tasks';
import { atNoon } from '../support/treatment';

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
  },
  AT_ONCE,
);
