/** One day at the hospital: its stations in order, one list, one fasting rule, and what the family says about it. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { book, cancel, move, plan, reschedule } from '../support/schedule';
import { problemsOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

interface Station {
  __typename: string;
  id: string;
}
interface Journey {
  id: string;
  day: string;
  travel: boolean;
  startsAt: string | null;
  endsAt: string | null;
  bring: string[];
  supply: string | null;
  patient: { id: string };
  fasting: { solidsFrom: string; liquidsFrom: string | null; until: string } | null;
  stations: Station[];
  dropped: Station[];
  answer: { kind: string; note: string | null; by: { id: string }; reply: string | null } | null;
  changes: { kind: string; path: string }[];
}
interface Answered extends Journey {
  __typename: string;
  message: string;
}

const SPAN = { from: '2026-11-20', to: '2026-12-31' };
const at = (day: string, hour: string): string => `2026-${day}T${hour}:00-08:00`;
const days = (by: Person, patientId: string | null, span = SPAN): Promise<Journey[] | null> =>
  tell(by, operation('journeys'), { patientId, ...span });
const answer = (by: Person, patientId: string, day: string, kind: string, more: object = {}): Promise<Answered> =>
  tell(by, operation('answer-visit'), { input: { requestId: randomUUID(), patientId, day, kind, ...more } });
const ids = (stations: Station[]): string[] => stations.map(({ id }) => id);

onBothEngines('a day at the hospital', (world) => {
  beforeEach(() => world().clock.set('2026-11-24T18:00:00Z'));

  it('gathers its stations in order, one list of things and one fasting rule', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const chemotherapy = await book(by, child.id, at('12-01', '09:00'), {
      durationMinutes: 240,
      preparationRules: { bring: ['Cobija', 'Agua'], mealBefore: true },
    });
    const laboratory = await book(by, child.id, at('12-01', '07:00'), {
      kind: 'LABORATORY',
      preparationRules: { bring: ['Carnet', 'cobija'], fastingHours: 6 },
    });
    const surgery = await plan(by, child.id, at('12-01', '15:00'), {
      preparationRules: { fastingHours: 8, fastingLiquidsHours: 2 },
    });
    const call = await book(by, child.id, at('12-03', '10:00'), { kind: 'TELECONSULTATION' });
    const [day, remote] = (await days(mother, child.id))!;
    expect(day).toMatchObject({
      id: `${child.id}.2026-12-01`,
      day: '2026-12-01',
      travel: true,
      startsAt: at('12-01', '07:00'),
      endsAt: at('12-01', '13:00'),
      bring: ['Carnet', 'cobija', 'Agua'],
      fasting: { solidsFrom: at('12-01', '01:00'), liquidsFrom: at('12-01', '13:00'), until: at('12-01', '15:00') },
      supply: null,
      answer: null,
      dropped: [],
    });
    expect(ids(day!.stations)).toEqual([laboratory.id, chemotherapy.id, surgery.id]);
    expect(day!.stations.map(({ __typename }) => __typename)).toEqual(['Appointment', 'Appointment', 'Surgery']);
    expect(remote).toMatchObject({ travel: false });
    expect(ids(remote!.stations)).toEqual([call.id]);
    expect(await days(by, child.id)).toMatchObject([{ changes: [] }, { changes: [] }]);
    expect(day!.changes.map(({ kind }) => kind).sort()).toEqual([
      'APPOINTMENT_BOOKED',
      'APPOINTMENT_BOOKED',
      'SURGERY_SCHEDULED',
    ]);
    const seen = await tell<{ id: string; __typename: string }>(
      mother,
      'query($id: ID!) { node(id: $id) { __typename id } }',
      { id: day!.id },
    );
    expect(seen).toEqual({ __typename: 'Journey', id: day!.id });
  });

  it('keeps what was cancelled on it or moved away from it, and says the change on both days', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const moved = await book(by, child.id, at('11-29', '07:00'));
    const cancelled = await book(by, child.id, at('11-29', '09:00'));
    const back = await book(by, child.id, at('11-29', '11:00'));
    await reschedule(by, moved.id, at('12-01', '10:30'));
    await reschedule(by, back.id, at('12-01', '11:00'));
    await reschedule(by, back.id, at('11-29', '12:00'));
    await cancel(by, cancelled.id);
    const outside = await plan(by, child.id, at('11-29', '13:00'));
    await move(by, outside.id, '2027-03-01T13:00:00-08:00');
    const [first, second] = (await days(mother, child.id))!;
    expect([ids(first!.stations), ids(first!.dropped)]).toEqual([[back.id], [cancelled.id, moved.id, outside.id]]);
    expect([ids(second!.stations), ids(second!.dropped)]).toEqual([[moved.id], [back.id]]);
    const about = (day: Journey): number =>
      day.changes.filter(({ kind, path }) => kind === 'APPOINTMENT_RESCHEDULED' && path === '/dia/2026-12-01').length;
    expect([about(first!), about(second!)]).toEqual([2, 2]);
    await cancel(by, back.id);
    const [emptied] = (await days(mother, child.id))!;
    expect(emptied).toMatchObject({ stations: [], travel: false, startsAt: null, endsAt: null, fasting: null });
    expect(await answer(mother, child.id, '2026-11-29', 'COMING')).toMatchObject({ __typename: 'WrongState' });
  });

  it('merges all children of a caregiver, and asks staff for one', async () => {
    const unit = world().unit('Tijuana');
    const by = await unit.socialWorker();
    const [one, other] = [await unit.family(), await unit.family()];
    await book(by, one.child.id, at('12-01', '09:00'));
    await book(by, other.child.id, at('11-30', '09:00'));
    expect((await days(one.mother, null))!.map(({ patient }) => patient.id)).toEqual([one.child.id]);
    expect(await days(one.mother, other.child.id)).toBeNull();
    await expect(days(by, null)).rejects.toThrow('BAD_USER_INPUT');
    await expect(days(by, one.child.id, { from: '2026-12-02', to: '2026-12-01' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('takes the answers of the family at their hours, and keeps each', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother, caregivers }, by] = [
      await unit.family({ caregivers: ['MOTHER', 'FATHER'] }),
      await unit.clinician(),
    ];
    const { id } = await book(by, child.id, at('12-01', '09:00'));
    const day = '2026-12-01';
    const requestId = randomUUID();
    const no = await answer(mother, child.id, day, 'CANNOT_COME', { requestId, note: ' No hay camión.\nPerdón ' });
    expect(no.answer).toMatchObject({ kind: 'CANNOT_COME', note: 'No hay camión.\nPerdón', by: { id: mother.id } });
    expect((await answer(caregivers[1]!, child.id, day, 'COMING')).answer).toMatchObject({ kind: 'COMING' });
    const again = await answer(mother, child.id, day, 'CANNOT_COME', { requestId, note: ' No hay camión.\nPerdón ' });
    expect(again.answer).toMatchObject({ kind: 'COMING' });
    expect((await days(by, child.id))![0]!.answer).toMatchObject({ kind: 'COMING', by: { id: caregivers[1]!.id } });
    expect(await answer(mother, child.id, day, 'ARRIVED')).toMatchObject({ __typename: 'WrongState' });
    expect(problemsOf((await answer(mother, child.id, day, 'COMING', { note: 'x'.repeat(501) })) as never)).toEqual([
      'note TOO_LONG',
    ]);
    await expect(answer(by, child.id, day, 'COMING')).rejects.toThrow('FORBIDDEN');
    const stranger = (await unit.family()).mother;
    await expect(answer(stranger, child.id, day, 'COMING')).rejects.toThrow('NOT_FOUND');
    world().clock.set(Date.parse(at('12-01', '09:00')) - 3 * HOUR);
    expect((await answer(mother, child.id, day, 'ARRIVED')).answer).toMatchObject({ kind: 'ARRIVED' });
    world().clock.set(at('12-01', '09:00'));
    expect(await answer(mother, child.id, day, 'COMING')).toMatchObject({ __typename: 'WrongState' });
    expect((await answer(mother, child.id, day, 'ARRIVED')).answer).toMatchObject({ kind: 'ARRIVED' });
    world().clock.set('2026-12-02T08:00:00Z');
    expect(await answer(mother, child.id, day, 'ARRIVED')).toMatchObject({ __typename: 'WrongState' });
    const kept = await tell<{ status: string; sequence: number }>(by, operation('appointment'), { id });
    expect(kept).toMatchObject({ status: 'BOOKED', sequence: 0 });
  });

  it('raises the revision of the record with each answer', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    await book(by, child.id, at('12-01', '09:00'));
    const REVISION = 'query($id: ID!) { patient(id: $id) { revision } }';
    const before = (await tell<{ revision: number }>(mother, REVISION, { id: child.id })).revision;
    await answer(mother, child.id, '2026-12-01', 'COMING');
    expect(await tell(mother, REVISION, { id: child.id })).toEqual({ revision: before + 1 });
  });
});
