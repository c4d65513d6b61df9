/** Two people who change the same thing at once: one wins, the other is told, nothing is lost. */
import { untyped } from '../../src/database';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { startProcess } from '../support/process';
import {
  appointment,
  book,
  bookingInput,
  carnet,
  codesOf,
  inHours,
  noticesOf,
  outcome,
  plan,
  reschedule,
  surgery,
  type Entry,
} from '../support/schedule';
import type { Person } from '../support/world';

const ROUNDS = 100;

onBothEngines('two people at once', (world) => {
  it(`move the same appointment, ${ROUNDS} times: one wins, the other is told, and the history holds what was answered as done`, async () => {
    const unit = world().unit();
    const [{ child, mother }, one, other] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    const { id } = await book(one, child.id, inHours(world(), 24));
    await Promise.all([one.token(), other.token()]);
    const document = `mutation($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename ... on Appointment { startsAt } ... on Refusal { message nextStep } } }`;
    const send = async (by: Person, hours: number, expectedSequence: number): Promise<Entry> =>
      (
        await by.post<{ rescheduleAppointment: Entry }>(document, {
          input: { id, startsAt: inHours(world(), hours), reason: 'x', expectedSequence },
        })
      ).body.data!.rescheduleAppointment;
    for (let round = 1; round <= ROUNDS; round++) {
      const answers = await Promise.all([send(one, 24 + round, round - 1), send(other, 500 + round, round - 1)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Appointment', 'WrongState']);
      const [won, lost] = answers[0].__typename === 'Appointment' ? answers : [answers[1], answers[0]];
      expect(lost.message).toMatch(
        /^Otra persona cambió esta cita antes que tú: ahora está como «Programada», .* Lo tuyo no se guardó\.$/,
      );
      expect((await appointment(mother, id))!.startsAt).toBe(won.startsAt);
    }
    const { history, sequence } = (await appointment(mother, id))!;
    expect([sequence, history.length]).toEqual([ROUNDS, ROUNDS]);
    for (const [i, change] of history.entries())
      if (i > 0) expect(change.fromStartsAt).toBe(history[i - 1]!.toStartsAt);
  }, 120_000);

  it('without expectedSequence: each is done or told, and the history holds every change that was answered as done', async () => {
    const unit = world().unit();
    const [{ child, mother }, one, other] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    const { id } = await book(one, child.id, inHours(world(), 24));
    await Promise.all([one.token(), other.token()]);
    const moves: string[] = [];
    let told = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const answers = await Promise.all([
        reschedule(one, id, inHours(world(), 24 + round)),
        reschedule(other, id, inHours(world(), 500 + round)),
      ]);
      told += answers.filter(({ __typename }) => __typename === 'WrongState').length;
      moves.push(...answers.filter(({ __typename }) => __typename === 'Appointment').map(({ startsAt }) => startsAt));
    }
    const { history } = (await appointment(mother, id))!;
    expect(history.map(({ toStartsAt }) => toStartsAt).sort()).toEqual([...moves].sort());
    for (const [i, change] of history.entries())
      if (i > 0) expect(change.fromStartsAt).toBe(history[i - 1]!.toStartsAt);
    expect(moves.length + told).toBe(2 * ROUNDS);
    expect(moves.length).toBeGreaterThanOrEqual(ROUNDS);
  }, 120_000);

  it('cancel, move or record the same appointment: one of them does', async () => {
    const unit = world().unit();
    const [{ child, mother }, one, other] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    await Promise.all([one.token(), other.token()]);
    const refusable = '{ __typename ... on Refusal { message } }';
    const documents = {
      cancel: `mutation($input: CancelAppointmentInput!) { changed: cancelAppointment(input: $input) ${refusable} }`,
      attend: `mutation($input: RecordAttendanceInput!) { changed: recordAttendance(input: $input) ${refusable} }`,
      move: `mutation($input: RescheduleAppointmentInput!) { changed: rescheduleAppointment(input: $input) ${refusable} }`,
    };
    for (let round = 0; round < 20; round++) {
      const { id } = await book(one, child.id, inHours(world(), -0.1));
      const send = async (by: Person, change: keyof typeof documents, input: object): Promise<string> =>
        (await by.post<{ changed: Entry }>(documents[change], { input: { id, expectedSequence: 0, ...input } })).body
          .data!.changed.__typename;
      const answers = await Promise.all([
        send(one, 'cancel', { reason: 'x' }),
        send(other, 'attend', { status: 'FULFILLED' }),
        send(other, 'cancel', { reason: 'x' }),
        send(one, 'move', { reason: 'x', startsAt: inHours(world(), 50) }),
      ]);
      expect(answers.sort()).toEqual(['Appointment', 'WrongState', 'WrongState', 'WrongState']);
      expect((await appointment(mother, id))!.history).toHaveLength(1);
    }
  });

  it('record the outcome of the same surgery: one of them does', async () => {
    const unit = world().unit();
    const [{ child, mother }, one, other] = [
      await unit.family(),
      await unit.clinician(),
      await unit.employ('CLINICIAN'),
    ];
    await Promise.all([one.token(), other.token()]);
    for (let round = 0; round < 20; round++) {
      const { id } = await plan(one, child.id, inHours(world(), -1 / 60));
      const answers = await Promise.all([
        outcome(one, id, 'COMPLETED', 'Bien'),
        outcome(other, id, 'NOT_DONE', 'Fiebre'),
      ]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Surgery', 'WrongState']);
      const seen = (await surgery(mother, id))!;
      expect([seen.history.length, seen.status]).toEqual([
        1,
        answers.find(({ __typename }) => __typename === 'Surgery')!.status,
      ]);
    }
  });

  it('are told through two processes on one database as well, and lose nothing', async () => {
    const unit = world().unit();
    const [{ child, mother }, one, other] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    const { id } = await book(one, child.id, inHours(world(), 24));
    const second = await startProcess(world().server.directory);
    const document = operation('reschedule-appointment');
    const send = async (by: Person, hours: number, to: string): Promise<Entry> =>
      (
        await by.post<{ rescheduleAppointment: Entry }>(
          document,
          { id, startsAt: inHours(world(), hours), reason: 'x' },
          { to },
        )
      ).body.data!.rescheduleAppointment;
    let done = 0;
    for (let round = 1; round <= 30; round++) {
      const answers = await Promise.all([send(one, 24 + round, world().url), send(other, 500 + round, second.url)]);
      const won = answers.filter(({ __typename }) => __typename === 'Appointment').length;
      expect(won).toBeGreaterThanOrEqual(1);
      done += won;
    }
    await second.stop();
    const { history } = (await appointment(mother, id))!;
    expect(history).toHaveLength(done);
    expect(await noticesOf(mother)).toHaveLength(done + 1);
  }, 60_000);

  it('who give the sequence that they have seen are told however late they come', async () => {
    const unit = world().unit();
    const [{ child }, one, other] = [await unit.family(), await unit.clinician(), await unit.socialWorker()];
    const { id } = await book(one, child.id, inHours(world(), 24));
    await reschedule(one, id, inHours(world(), 25));
    const document =
      'mutation($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename ... on Appointment { sequence } ... on Refusal { message } } }';
    const late = await other.post<{ cancelAppointment: Entry }>(document, {
      input: { id, reason: 'x', expectedSequence: 0 },
    });
    expect(late.body.data!.cancelAppointment.__typename).toBe('WrongState');
    const informed = await other.post<{ cancelAppointment: Entry }>(document, {
      input: { id, reason: 'x', expectedSequence: 1 },
    });
    expect(informed.body.data!.cancelAppointment).toEqual({ __typename: 'Appointment', sequence: 2 });
    expect(await codesOf(other, document, { input: { id: child.id, reason: 'x', expectedSequence: 1 } })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

onBothEngines('a change and its notice', (world) => {
  it('are both there or neither, wherever in between the process dies', async () => {
    const unit = world().unit();
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    await by.token();
    const document = operation('schedule-appointment');
    let answered = 0;
    for (let round = 0; round < 6; round++) {
      const victim = await startProcess(world().server.directory);
      const writing = Promise.allSettled(
        Array.from({ length: 20 }, async () => {
          await by.post(document, { input: bookingInput(child.id, inHours(world(), 24)) }, { to: victim.url });
          answered++;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20 + 25 * round));
      await victim.kill();
      await writing;
    }
    const { database } = world().server.service;
    const count = async (sql: string): Promise<number> =>
      (await database.all(untyped<{ n: number }>(sql), [child.id]))[0]!.n;
    const booked = await count('SELECT COUNT(*) AS n FROM appointment WHERE patientId=?');
    const told = await count('SELECT COUNT(DISTINCT subjectId) AS n FROM notice WHERE patientId=?');
    const noticed = await count('SELECT COUNT(*) AS n FROM notice WHERE patientId=?');
    const raised = await count('SELECT revision AS n FROM patient WHERE id=?');
    expect([told, noticed]).toEqual([booked, booked]);
    expect(booked).toBeGreaterThanOrEqual(answered);
    const { appointments } = await carnet(mother, child.id, '2026-01-01', '2030-12-31');
    expect(appointments).toHaveLength(booked);
    expect(raised).toBeGreaterThanOrEqual(booked);
  }, 120_000);
});
