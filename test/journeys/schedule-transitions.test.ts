/** Every change of state of appointments and surgeries, from every state: allowed changes are in the history, what is not says what the state is. */
import { onBothEngines } from '../support/engines';
import {
  appointment,
  attend,
  book,
  cancel,
  correct,
  inHours,
  move,
  outcome,
  plan,
  reschedule,
  surgery,
  type Entry,
} from '../support/schedule';
import type { Family, Person, World } from '../support/world';

/** As ../design says them to families. */
const APPOINTMENT_WORDS = {
  BOOKED: 'Programada',
  ARRIVED: 'Llegó',
  FULFILLED: 'Realizada',
  CANCELLED: 'Cancelada',
  NO_SHOW: 'No asistió',
} as const;
const SURGERY_WORDS = {
  PREPARATION: 'Programada',
  IN_PROGRESS: 'En curso',
  COMPLETED: 'Realizada',
  NOT_DONE: 'No realizada',
  STOPPED: 'Se interrumpió',
} as const;
type AppointmentState = keyof typeof APPOINTMENT_WORDS;
type SurgeryState = keyof typeof SURGERY_WORDS;

interface Ward {
  world: World;
  by: Person;
  family: Family;
}

/** An appointment that began a minute ago, so that it may be missed, kept and still be moved, in `state`. */
async function appointmentIn({ world, by, family }: Ward, state: AppointmentState): Promise<string> {
  const { id } = await book(by, family.child.id, inHours(world, -1 / 60));
  if (state === 'CANCELLED') await cancel(by, id);
  else if (state !== 'BOOKED') await attend(by, id, state);
  return id;
}
async function surgeryIn({ world, by, family }: Ward, state: SurgeryState): Promise<string> {
  const { id } = await plan(by, family.child.id, inHours(world, -1 / 60), { durationMinutes: 90 });
  if (state !== 'PREPARATION') await outcome(by, id, state);
  return id;
}

type Deed<S> = readonly [name: string, act: (ward: Ward, id: string) => Promise<Entry>, from: readonly S[]];
const APPOINTMENT_DEEDS: readonly Deed<AppointmentState>[] = [
  ['moved', ({ world, by }, id) => reschedule(by, id, inHours(world, 100)), ['BOOKED']],
  ['cancelled', ({ by }, id) => cancel(by, id), ['BOOKED', 'ARRIVED']],
  ['recorded as arrived', ({ by }, id) => attend(by, id, 'ARRIVED'), ['BOOKED']],
  ['recorded as fulfilled', ({ by }, id) => attend(by, id, 'FULFILLED'), ['BOOKED', 'ARRIVED']],
  ['recorded as missed', ({ by }, id) => attend(by, id, 'NO_SHOW'), ['BOOKED']],
  [
    'corrected to arrived',
    ({ by }, id) => attend(by, id, 'ARRIVED', 'Llegó tarde'),
    ['BOOKED', 'FULFILLED', 'NO_SHOW'],
  ],
  [
    'corrected to fulfilled',
    ({ by }, id) => attend(by, id, 'FULFILLED', 'Se atendió tarde'),
    ['BOOKED', 'ARRIVED', 'NO_SHOW'],
  ],
  [
    'corrected to missed',
    ({ by }, id) => attend(by, id, 'NO_SHOW', 'Era otra familia'),
    ['BOOKED', 'ARRIVED', 'FULFILLED'],
  ],
];
const SURGERY_DEEDS: readonly Deed<SurgeryState>[] = [
  ['moved', ({ world, by }, id) => move(by, id, inHours(world, 100)), ['PREPARATION']],
  ['put back to its preparation', ({ by }, id) => outcome(by, id, 'PREPARATION'), []],
  ['begun', ({ by }, id) => outcome(by, id, 'IN_PROGRESS', ''), ['PREPARATION']],
  ['completed', ({ by }, id) => outcome(by, id, 'COMPLETED'), ['PREPARATION', 'IN_PROGRESS']],
  ['not done', ({ by }, id) => outcome(by, id, 'NOT_DONE', 'Fiebre'), ['PREPARATION']],
  ['stopped', ({ by }, id) => outcome(by, id, 'STOPPED', 'Sangrado'), ['PREPARATION', 'IN_PROGRESS']],
  ['corrected', ({ by }, id) => correct(by, id, 'STOPPED', 'Sangrado leve'), ['COMPLETED', 'NOT_DONE', 'STOPPED']],
];
const matrix = <S extends string>(deeds: readonly Deed<S>[], states: readonly S[]) =>
  deeds.flatMap(([deed, act, from]) =>
    states.map((state) => ({ deed, act, state, allowed: from.includes(state) ? 'is' : 'is not' })),
  );

onBothEngines('the states of the schedule', (world) => {
  let at: Ward;
  beforeAll(async () => {
    // Noon: a minute ago is today, whenever the tests run.
    world().clock.set(`${new Date(world().clock.now() + 86_400_000).toISOString().slice(0, 10)}T18:00:00Z`);
    const unit = world().unit('Ciudad de México');
    at = { world: world(), by: await unit.clinician(), family: await unit.family() };
  });

  it.each(matrix(APPOINTMENT_DEEDS, Object.keys(APPOINTMENT_WORDS) as AppointmentState[]))(
    'an appointment that is $state $allowed $deed',
    async ({ act, state, allowed, deed }) => {
      const id = await appointmentIn(at, state);
      const before = (await appointment(at.by, id))!;
      const answer = await act(at, id);
      const after = (await appointment(at.family.mother, id))!;
      if (allowed === 'is') {
        expect(answer.__typename).toBe('Appointment');
        expect(after.sequence).toBe(before.sequence + 1);
        expect(after.history.at(-1)).toMatchObject({
          fromStatus: state,
          toStatus: after.status,
          fromStartsAt: before.startsAt,
          toStartsAt: after.startsAt,
          sequence: after.sequence,
          changedBy: { id: at.by.id },
        });
      } else if (answer.__typename === 'InvalidInput') {
        // What was recorded is taken back with a reason only.
        expect([deed.startsWith('recorded'), answer.problems.map(({ path, code }) => [path, code])]).toEqual([
          true,
          [['reason', 'REQUIRED']],
        ]);
      } else {
        expect(answer.__typename).toBe('WrongState');
        expect(answer.message).toContain(`«${APPOINTMENT_WORDS[state]}»`);
        expect(answer.nextStep).toMatch(/\.$/);
      }
      if (allowed !== 'is') expect(after).toEqual(before);
    },
  );

  it.each(matrix(SURGERY_DEEDS, Object.keys(SURGERY_WORDS) as SurgeryState[]))(
    'a surgery that is $state $allowed $deed',
    async ({ act, state, allowed }) => {
      const id = await surgeryIn(at, state);
      const before = (await surgery(at.by, id))!;
      const answer = await act(at, id);
      const after = (await surgery(at.family.mother, id))!;
      if (allowed === 'is') {
        expect(answer.__typename).toBe('Surgery');
        expect(after.history.at(-1)).toMatchObject({
          fromStatus: state,
          toStatus: after.status,
          fromStartsAt: before.startsAt,
          toStartsAt: after.startsAt,
          fromOutcome: before.outcome,
        });
        expect(Date.parse(after.endsAt!) - Date.parse(after.startsAt)).toBe(90 * 60_000);
      } else {
        expect(answer.__typename).toBe('WrongState');
        expect(answer.message).toContain(`«${SURGERY_WORDS[state]}»`);
        expect(answer.nextStep).toMatch(/\.$/);
        expect(after).toEqual(before);
      }
    },
  );

  it('keep the whole history: every time, every state, every reason, in order', async () => {
    const { by, family } = at;
    const { id, startsAt: first } = await book(by, family.child.id, inHours(world(), 2), { durationMinutes: 45 });
    const second = (await reschedule(by, id, inHours(world(), 30), '  Falta de medicamento ')).startsAt;
    const third = (await reschedule(by, id, inHours(world(), -0.1), 'Ya llegó')).startsAt;
    await attend(by, id, 'NO_SHOW');
    await attend(by, id, 'ARRIVED', 'Estaban en otra sala');
    await cancel(by, id, 'Neutropenia');
    const seen = (await appointment(family.mother, id))!;
    expect(
      seen.history.map(({ sequence, fromStatus, toStatus, fromStartsAt, toStartsAt, reason }) => [
        sequence,
        fromStatus,
        toStatus,
        fromStartsAt,
        toStartsAt,
        reason,
      ]),
    ).toEqual([
      [1, 'BOOKED', 'BOOKED', first, second, 'Falta de medicamento'],
      [2, 'BOOKED', 'BOOKED', second, third, 'Ya llegó'],
      [3, 'BOOKED', 'NO_SHOW', third, third, null],
      [4, 'NO_SHOW', 'ARRIVED', third, third, 'Estaban en otra sala'],
      [5, 'ARRIVED', 'CANCELLED', third, third, 'Neutropenia'],
    ]);
    expect(Date.parse(seen.endsAt!) - Date.parse(seen.startsAt)).toBe(45 * 60_000);
  });

  it('follow the day: no visit is attended before it, misses what is to come, or moves what is over', async () => {
    const { by, family } = at;
    const tomorrow = await book(by, family.child.id, inHours(world(), 48));
    for (const status of ['ARRIVED', 'FULFILLED', 'NO_SHOW'])
      expect(await attend(by, tomorrow.id, status)).toMatchObject({
        __typename: 'WrongState',
        message: expect.stringContaining('todavía no llega su hora'),
      });
    const over = await book(by, family.child.id, inHours(world(), -48));
    expect(await reschedule(by, over.id, inHours(world(), 48))).toMatchObject({
      __typename: 'WrongState',
      message: expect.stringContaining('ya pasó'),
    });
    expect((await attend(by, over.id, 'FULFILLED')).__typename).toBe('Appointment');
    expect((await reschedule(by, tomorrow.id, inHours(world(), -48))).problems).toMatchObject([
      { path: 'startsAt', code: 'DATE_PAST' },
    ]);
    expect(
      (await reschedule(by, tomorrow.id, tomorrow.startsAt, ' ')).problems.map(({ path, code }) => [path, code]),
    ).toEqual([
      ['reason', 'REQUIRED'],
      ['startsAt', 'SAME_TIME'],
    ]);
    expect((await cancel(by, tomorrow.id, 'x'.repeat(1001))).problems).toMatchObject([
      { path: 'reason', code: 'TOO_LONG' },
    ]);
  });

  it('of a surgery say what was done from its day on, and before it only that it will not take place', async () => {
    const { by, family } = at;
    const { id } = await plan(by, family.child.id, inHours(at.world, 30));
    for (const status of ['IN_PROGRESS', 'COMPLETED', 'STOPPED'])
      expect(await outcome(by, id, status)).toMatchObject({
        __typename: 'WrongState',
        nextStep: expect.stringContaining('cámbiala') as string,
      });
    expect(await outcome(by, id, 'NOT_DONE', 'Fiebre')).toMatchObject({ status: 'NOT_DONE' });
    expect((await correct(by, id, 'COMPLETED', 'Bien')).__typename).toBe('WrongState');
  });

  it('of a surgery need words for an end, and correct them only to another end', async () => {
    const id = await surgeryIn(at, 'PREPARATION');
    for (const status of ['COMPLETED', 'NOT_DONE', 'STOPPED'])
      expect((await outcome(at.by, id, status, ' ')).problems).toMatchObject([{ path: 'outcome', code: 'REQUIRED' }]);
    await outcome(at.by, id, 'COMPLETED', 'Sin complicaciones');
    expect((await correct(at.by, id, 'IN_PROGRESS', '', '')).problems.map(({ path, code }) => [path, code])).toEqual([
      ['outcome', 'REQUIRED'],
      ['reason', 'REQUIRED'],
      ['status', 'STATUS'],
    ]);
    expect(await correct(at.by, id, 'COMPLETED', 'Con sangrado leve')).toMatchObject({
      status: 'COMPLETED',
      outcome: 'Con sangrado leve',
    });
    expect((await surgery(at.family.mother, id))!.history.at(-1)).toMatchObject({
      fromOutcome: 'Sin complicaciones',
      reason: 'Se escribió en otro expediente',
    });
  });
});
