/** The work list over time: no-shows in three zones and three phases at their minute, and the day of a busy unit. */
import { untyped } from '../../src/database';
import { HOUR, MINUTE } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { book, inHours } from '../support/schedule';
import { acknowledgeAll, contact, listOf, officeOf, tasksOf, AT_ONCE } from '../support/tasks';
import { atNoon, followUp, medication, plusDays, protocolOf, supply, TODAY, treated } from '../support/treatment';
import type { City, Person, Unit } from '../support/world';

const weeks = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, lengthDays: 7, medications: [medication({ days: [1] })] }));
/** Two phases: the first of `first` weeks. */
const twoPhases = (first: number) =>
  protocolOf(1, 7, [], {
    phases: [
      { code: 'INDUCCION', name: 'Inducción', cycles: weeks(first) },
      { code: 'CONSOLIDACION', name: 'Consolidación', cycles: weeks(20) },
    ],
  });
const HOURS = { INDUCTION: 24, TREATMENT: 48, AFTER_TREATMENT: 168 } as const;
const CITIES: readonly City[] = ['Tijuana', 'Ciudad de México', 'Cancún'];

onBothEngines(
  'the work list over time',
  (world) => {
    beforeEach(() => atNoon(world()));

    it('opens and escalates forty no-shows of thirty children in three zones at the expected minute', async () => {
      const missed: { unit: Unit; worker: Person; id: string; phase: keyof typeof HOURS; at: number }[] = [];
      for (const city of CITIES) {
        const unit = world().unit(city);
        const worker = await unit.socialWorker();
        for (let child = 0; child < 10; child++) {
          const phase = (['INDUCTION', 'TREATMENT', 'AFTER_TREATMENT'] as const)[child % 3]!;
          const family =
            phase === 'AFTER_TREATMENT'
              ? await unit.family()
              : await treated(world(), twoPhases(phase === 'INDUCTION' ? 18 : 1), TODAY, { unit });
          const times = missed.length % 4 === 0 ? 2 : 1;
          for (let time = 0; time < times; time++) {
            // Across the change of the clocks in March, which Tijuana has and the others have not.
            const entry = await book(
              worker,
              family.child.id,
              inHours(world(), 24 * (10 + 2 * child + 40 * time) + missed.length / 10),
            );
            missed.push({ unit, worker, id: entry.id, phase, at: Date.parse(entry.startsAt) });
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
      world().clock.advance(169 * HOUR);
      for (const one of missed) {
        one.worker.forgetSession();
        const tasks = await tasksOf(one.worker, one.unit.clues, { kinds: ['ABSENCE'] });
        const task = tasks.find((each) => each.subjects.some(({ id }) => id === one.id))!;
        const dueAt = one.at + HOURS[one.phase] * HOUR;
        expect(task.absence!.phase).toBe(one.phase);
        expect([task.openedAt, task.dueAt, task.absence!.escalatedAt!].map((at) => Date.parse(at))).toEqual([
          one.at + 2 * HOUR,
          dueAt,
          dueAt,
        ]);
        expect(task.priority).toBe('URGENT');
      }
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
