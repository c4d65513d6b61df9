/** The work list over time: no-shows in three zones and five situations at their minute, and the day of a busy unit. */
import { untyped } from '../../src/database';
import { familyIn, SITUATIONS, situations, type Situation } from '../support/absences';
import { HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { book, inHours, noticesOf } from '../support/schedule';
import { acknowledgeAll, contact, listOf, officeOf, tasksOf, AT_ONCE, type Task } from '../support/tasks';
import { atNoon, followUp, medication, plusDays, protocolOf, supply, TODAY, treated } from '../support/treatment';
import type { City, Family, Person, Unit } from '../support/world';

const CITIES: readonly City[] = ['Tijuana', 'Ciudad de México', 'Cancún'];

onBothEngines(
  'the work list over time',
  (world) => {
    beforeEach(() => atNoon(world()));

    it('opens and escalates forty no-shows of thirty children in three zones at the expected minute', async () => {
      const missed: { unit: Unit; worker: Person; family: Family; id: string; situation: Situation; at: number }[] = [];
      for (const city of CITIES) {
        const unit = world().unit(city);
        const worker = await unit.socialWorker();
        for (let child = 0; child < 10; child++) {
          const situation = situations[child % situations.length]!;
          const family = await familyIn(world(), unit, situation);
          const times = missed.length % 4 === 0 ? 2 : 1;
          for (let time = 0; time < times; time++) {
            // Across the change of the clocks in March, which Tijuana has and the others have not.
            const entry = await book(
              worker,
              family.child.id,
              inHours(world(), 24 * (10 + 2 * child + 40 * time) + missed.length / 10),
            );
            missed.push({ unit, worker, family, id: entry.id, situation, at: Date.parse(entry.startsAt) });
          }
        }
      }
      expect(missed.length).toBeGreaterThanOrEqual(36);
      const subjects = async ({ unit, worker }: (typeof missed)[number]): Promise<string[]> => {
        worker.forgetSession();
        const tasks = await tasksOf(worker, unit.clues, { kinds: ['ABSENCE'] });
        return tasks.flatMap((task) => task.subjects.map(({ id }) => id));
      };
      for (const one of [...missed].sort((a, b) => a.at - b.at)) {
        world().clock.set(one.at + 2 * HOUR - MINUTE);
        expect(await subjects(one)).not.toContain(one.id);
        world().clock.set(one.at + 2 * HOUR);
        expect(await subjects(one)).toContain(one.id);
      }
      // Four weeks after the last one.
      world().clock.advance(670 * HOUR);
      const tasks: Task[] = [];
      for (const { unit, worker } of new Map(missed.map((one) => [one.unit, one])).values()) {
        worker.forgetSession();
        tasks.push(...(await tasksOf(worker, unit.clues, { kinds: ['ABSENCE'] })));
      }
      expect(tasks).toHaveLength(missed.length);
      for (const one of missed) {
        const task = tasks.find((each) => each.subjects.some(({ id }) => id === one.id))!;
        const { phase, hours } = SITUATIONS[one.situation];
        const absence = task.absence!;
        expect([task.priority, absence.phase]).toEqual(['URGENT', phase]);
        const instants = [task.openedAt, task.dueAt, absence.escalatedAt!, absence.abandonedAt!];
        expect(instants.map((at) => Date.parse(at) - one.at)).toEqual([
          2 * HOUR,
          hours * HOUR,
          hours * HOUR,
          672 * HOUR,
        ]);
      }
      // The unit is told of abandonment, families are not.
      const { mother } = missed[0]!.family;
      mother.forgetSession();
      expect((await noticesOf(mother)).filter(({ kind }) => /ABSEN|ABANDON/.test(kind))).toEqual([]);
      const letters = await world().letters();
      expect(letters.filter(({ subject, text }) => /abandon|inasistencia/i.test(`${subject} ${text}`))).toEqual([]);
    }, 240_000);

    it('has seven missing medicines first after forty-five bookings and thirty-two results, and is empty when worked', async () => {
      const [unit, worker] = await officeOf(world());
      const clinician = await unit.clinician();
      const children = [];
      for (let child = 0; child < 7; child++)
        children.push(
          await treated(world(), protocolOf(3, 7, [medication({ days: [1, 4] })]), plusDays(TODAY, -6), { unit }),
        );
      for (let n = 0; n < 45; n++) await book(worker, children[n % 7]!.child.id, inHours(world(), 30 + n));
      for (let n = 0; n < 32; n++)
        await followUp(clinician, children[n % 7]!.child.id, { note: `Resultado ${n}`, takenAt: inHours(world(), -1) });
      expect((await listOf(worker, unit.clues)).totalCount).toBe(0);
      for (const { cycles } of children) {
        const dose = cycles
          .flatMap(({ administrations }) => administrations)
          .find(({ plannedOn }) => plannedOn > TODAY)!;
        await supply(worker, [dose.id], 'UNAVAILABLE');
      }
      const tasks = await tasksOf(worker, unit.clues);
      expect(tasks.slice(0, 7).map(({ kind }) => kind)).toEqual(new Array(7).fill('MISSING_MEDICINE'));
      expect(new Set(tasks.slice(0, 7).map(({ patient }) => patient.id)).size).toBe(7);
      const [first, ...others] = tasks;
      await acknowledgeAll(children.find(({ child }) => child.id === first!.patient.id)!.mother);
      for (const { id } of others) await contact(worker, [id]);
      expect(await listOf(worker, unit.clues)).toMatchObject({ totalCount: 0, counts: [], edges: [] });
    }, 120_000);

    it('is read by index', async () => {
      const { database } = world().server.service;
      if (database.engine !== 'mysql') return;
      const lists = {
        task_by_unit: "FROM task t WHERE t.medicalUnitClues='A' AND t.status='OPEN'",
        task_by_change: "FROM task t WHERE t.medicalUnitClues='A' AND t.changedAt >= 1",
        task_by_patient: "FROM task t WHERE t.patientId='A'",
        changed_record_by_time: 'FROM changed_record c WHERE c.dueAt <= 1',
        task_watch_by_time: 'FROM task_watch w WHERE w.nextAt <= 1',
        medication_administration_by_child:
          "FROM medication_administration a WHERE a.patientId='A' AND a.plannedOn >= '2026-01-01'",
        appointment_by_room: "FROM appointment a WHERE a.roomId='A' AND a.startsAt > 1",
      };
      for (const [index, from] of Object.entries(lists)) {
        const [plan] = await database.all(untyped<{ possible_keys: string | null }>(`EXPLAIN SELECT * ${from}`));
        expect(plan!.possible_keys ?? '').toContain(index);
      }
    });
  },
  AT_ONCE,
);
