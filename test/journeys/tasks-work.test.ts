/** Work on the list of a unit: its order and pages, contacts and owners, live changes, and the cases of absences. */
import { createClient } from 'graphql-sse';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { HOUR } from '../support/clock';
import { attend, book, cancel, inHours } from '../support/schedule';
import { acknowledgeAll, assign, officeOf, contact, listOf, tasksOf, type Task, AT_ONCE } from '../support/tasks';
import { atNoon, problemsOf, tell } from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

const ms = (instant: string | null): number => Date.parse(instant!);

onBothEngines(
  'work on the list of a unit',
  (world) => {
    let unit: Unit, worker: Person, family: Family;
    beforeEach(async () => {
      await atNoon(world());
      [unit, worker, family] = await officeOf(world());
    });
    const open = (): Promise<Task[]> => tasksOf(worker, unit.clues);
    const done = (): Promise<Task[]> => tasksOf(worker, unit.clues, { status: 'DONE' });

    it('stands in order, children together, and goes on behind a cursor whatever was ended since', async () => {
      const families = [family, await unit.family(), await unit.family()];
      const entries = await Promise.all(
        families.flatMap(({ child }) => [80, 90].map((hours) => book(worker, child.id, inHours(world(), hours)))),
      );
      for (const entry of entries) await cancel(worker, entry.id);
      world().clock.advance(20 * HOUR);
      const all = await listOf(worker, unit.clues);
      expect(all.totalCount).toBe(6);
      expect(all.counts).toEqual([{ kind: 'CHANGE_UNSEEN', open: 6, overdue: 0 }]);
      const ids = all.edges.map(({ node }) => node.id);
      const children = all.edges.map(({ node }) => node.patient.id);
      expect(new Set(children.filter((child, at) => child !== children[at - 1])).size).toBe(3);
      expect(children.filter((child, at) => child !== children[at - 1])).toHaveLength(3);
      const first = await listOf(worker, unit.clues, { first: 3 });
      expect(first.edges.map(({ node }) => node.id)).toEqual(ids.slice(0, 3));
      await contact(worker, [ids[2]!]);
      const second = await listOf(worker, unit.clues, { first: 3, after: first.pageInfo.endCursor });
      expect(second.edges.map(({ node }) => node.id)).toEqual(ids.slice(3));
      expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    it('begins somewhere behind the cursor of another list, and never fails', async () => {
      await cancel(worker, (await book(worker, family.child.id, inHours(world(), 30))).id);
      const { accessLog } = await tell<{ accessLog: { pageInfo: { endCursor: string } } }>(
        family.mother,
        'query($id: ID!) { patient(id: $id) { accessLog(first: 1) { pageInfo { endCursor } } } }',
        { id: family.child.id },
      );
      const after = accessLog.pageInfo.endCursor;
      for (const filter of [{}, { status: 'DONE' }])
        expect((await listOf(worker, unit.clues, { after, filter })).edges.length).toBeLessThan(2);
      const questions =
        'query($id: ID!, $after: String) { patient(id: $id) { questions(after: $after) { edges { cursor } } } }';
      expect(await tell(family.mother, questions, { id: family.child.id, after })).toEqual({
        questions: { edges: [] },
      });
    });

    it('is taken, given away and worked, all or none', async () => {
      const other = await unit.family();
      const [first, second] = [
        await book(worker, family.child.id, inHours(world(), 30)),
        await book(worker, family.child.id, inHours(world(), 40)),
      ];
      const strange = await book(worker, other.child.id, inHours(world(), 30));
      for (const { id } of [first, second, strange]) await cancel(worker, id);
      const own = (await open()).filter(({ patient }) => patient.id === family.child.id).map(({ id }) => id);
      const [foreign] = (await open()).filter(({ patient }) => patient.id === other.child.id).map(({ id }) => id);
      const clinician = await unit.clinician();
      expect((await assign(worker, own, clinician.id)).tasks.map(({ owner }) => owner?.id)).toEqual([
        clinician.id,
        clinician.id,
      ]);
      expect(problemsOf(await assign(worker, own, family.mother.id))).toEqual(['ownerId NOT_OF_UNIT']);
      expect((await tasksOf(worker, unit.clues, { unowned: true })).map(({ id }) => id)).toEqual([foreign]);
      expect((await assign(worker, own)).tasks.map(({ owner }) => owner)).toEqual([null, null]);
      expect(problemsOf(await contact(worker, [...own, foreign!]))).toEqual(['taskIds SEVERAL_CHILDREN']);
      expect(problemsOf(await contact(worker, own, { outcome: 'NO_ANSWER' }))).toEqual(['nextAt REQUIRED']);
      expect(problemsOf(await contact(worker, own, { outcome: 'RESOLVED' }))).toEqual(['note REQUIRED']);
      const tried = await contact(worker, own, {
        outcome: 'NO_ANSWER',
        nextAt: inHours(world(), 2),
        caregiverId: family.mother.id,
      });
      expect(tried.tasks).toMatchObject([{ status: 'OPEN' }, { status: 'OPEN' }]);
      expect(await tasksOf(worker, unit.clues, { withoutWaiting: true })).toHaveLength(1);
      expect((await tasksOf(worker, unit.clues, { ownerId: worker.id })).map(({ id }) => id).sort()).toEqual(
        [...own].sort(),
      );
      const told = await contact(worker, own);
      expect(told.tasks[0]).toMatchObject({
        status: 'DONE',
        ending: 'OUTCOME',
        contacts: [{ outcome: 'NO_ANSWER' }, { outcome: 'TOLD' }],
      });
      expect((await contact(worker, own)).__typename).toBe('WrongState');
      const stranger = await world().unit('Hermosillo').socialWorker();
      await expect(contact(stranger, [foreign!])).rejects.toThrow('NOT_FOUND');
      await expect(tasksOf(family.mother, unit.clues)).rejects.toThrow('FORBIDDEN');
      expect(await tell(stranger, operation('tasks'), { medicalUnitClues: unit.clues, first: 5 })).toBeNull();
    });

    it('tells of each change as it happens', async () => {
      const heard: { task: { kind: string; status: string }; openCount: number }[] = [];
      const client = createClient({
        url: `${world().url}/graphql`,
        headers: { authorization: `Bearer ${await worker.token()}` },
        retryAttempts: 0,
      });
      const stop = client.subscribe<{ tasksChanged: (typeof heard)[number] }>(
        {
          query:
            'subscription($clues: String!) { tasksChanged(medicalUnitClues: $clues) { openCount task { kind status patient { fullName } } } }',
          variables: { clues: unit.clues },
        },
        {
          next: ({ data }) => void (data && heard.push(data.tasksChanged)),
          error: () => undefined,
          complete: () => undefined,
        },
      );
      const until = async (count: number): Promise<void> => {
        for (let tries = 0; heard.length < count && tries < 100; tries++)
          await new Promise((resume) => setTimeout(resume, 100));
        expect(heard).toHaveLength(count);
      };
      await new Promise((resume) => setTimeout(resume, 700));
      const entry = await book(worker, family.child.id, inHours(world(), 30));
      await cancel(worker, entry.id);
      await until(1);
      await acknowledgeAll(family.mother);
      await until(2);
      stop();
      expect(heard).toMatchObject([
        { openCount: 1, task: { kind: 'CHANGE_UNSEEN', status: 'OPEN' } },
        { openCount: 0, task: { status: 'DONE' } },
      ]);
    });

    it('opens an absence two hours after its start, escalates it at its due instant, and ends it when the child comes', async () => {
      const start = inHours(world(), 5);
      const missed = await book(worker, family.child.id, start);
      const at = ms(missed.startsAt);
      world().clock.set(at + 2 * HOUR - 60_000);
      expect(await open()).toEqual([]);
      world().clock.set(at + 2 * HOUR);
      const [task] = await open();
      expect(task).toMatchObject({
        kind: 'ABSENCE',
        priority: 'SOON',
        absence: { phase: 'AFTER_TREATMENT', escalatedAt: null, abandonedAt: null },
        subjects: [{ id: missed.id }],
      });
      expect([ms(task!.absence!.missedAt), ms(task!.openedAt), ms(task!.dueAt)]).toEqual([
        at,
        at + 2 * HOUR,
        at + 168 * HOUR,
      ]);
      expect(problemsOf(await contact(worker, [task!.id], { outcome: 'WILL_COME' }))).toEqual(['nextAt REQUIRED']);
      const silent = await contact(worker, [task!.id], { outcome: 'NO_ANSWER', nextAt: inHours(world(), 24) });
      expect(silent.tasks[0]!.absence!.lastReachedAt).toBeNull();
      world().clock.set(at + 168 * HOUR);
      worker.forgetSession();
      const [escalated] = await open();
      expect(escalated).toMatchObject({ id: task!.id, priority: 'URGENT' });
      expect(ms(escalated!.absence!.escalatedAt)).toBe(at + 168 * HOUR);
      world().clock.set(at + 672 * HOUR);
      worker.forgetSession();
      expect(ms((await open())[0]!.absence!.abandonedAt)).toBe(at + 672 * HOUR);
      const next = await book(worker, family.child.id, inHours(world(), -1));
      await attend(worker, next.id, 'ARRIVED');
      expect(await open()).toEqual([]);
      expect(await done()).toMatchObject([{ id: task!.id, ending: 'CAUSE_GONE' }]);
    });

    it('keeps an absence that was told, and ends it with its reason', async () => {
      const missed = await book(worker, family.child.id, inHours(world(), 1));
      world().clock.advance(1.5 * HOUR);
      await attend(worker, missed.id, 'NO_SHOW');
      const [task] = await open();
      const told = await contact(worker, [task!.id], { outcome: 'TOLD', nextAt: inHours(world(), 24) });
      expect(told.tasks[0]).toMatchObject({ status: 'OPEN', absence: { reason: null } });
      expect(told.tasks[0]!.absence!.lastReachedAt).not.toBeNull();
      world().clock.advance(170 * HOUR);
      expect((await open())[0]).toMatchObject({ priority: 'SOON', overdue: true, absence: { escalatedAt: null } });
      const resolved = { outcome: 'RESOLVED', note: 'Se apoyó con el pasaje.' };
      expect(problemsOf(await contact(worker, [task!.id], resolved))).toEqual(['absenceReason REQUIRED']);
      const ended = await contact(worker, [task!.id], { ...resolved, absenceReason: 'TRANSPORT' });
      expect(ended.tasks[0]).toMatchObject({ status: 'DONE', absence: { reason: 'TRANSPORT' } });
      expect(await open()).toEqual([]);
      await attend(worker, missed.id, 'FULFILLED', 'Sí vino');
      await attend(worker, missed.id, 'NO_SHOW', 'No vino');
      expect(await open()).toEqual([]);
    });
  },
  AT_ONCE,
);
