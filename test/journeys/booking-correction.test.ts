/** Facts of an appointment or a surgery are put right without moving it; the family is told once, the reason stays with staff. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { historyOf } from '../support/history';
import { appointment, attend, book, cancel, inHours, outcome, plan, reschedule, type Entry } from '../support/schedule';
import { noticesOf, problemsOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

interface Corrected extends Entry {
  location: string | null;
  revision: number;
  changes: { field: string; newValue: string | null }[];
}
const correct = (by: Person, id: string, set: object, more: object = {}, kind = 'APPOINTMENT'): Promise<Corrected> =>
  tell(by, operation('correct-booking'), {
    input: { record: { kind, id }, expectedRevision: 1_000_000, reason: 'Otro consultorio', set, ...more },
  });

onBothEngines('an appointment or surgery with a wrong fact', (world) => {
  const booked = async (hours = 48) => {
    const unit = world().unit();
    const { child, mother } = await unit.family();
    const [by, clinician] = [await unit.socialWorker(), await unit.clinician()];
    const { id } = await book(by, child.id, inHours(world(), hours), { durationMinutes: 30 });
    return { unit, child, mother, by, clinician, id };
  };

  it('is corrected in its place; the history has the reason, the family has one notice and no reason', async () => {
    const { by, mother, id } = await booked();
    const set = { location: 'Piso 3', durationMinutes: 60, practitioner: null };
    expect(await correct(by, id, set)).toMatchObject({ __typename: 'Appointment', id, location: 'Piso 3' });
    expect(await historyOf(by, 'APPOINTMENT', id)).toEqual([
      ['correctBooking', 'location', null, 'Piso 3'],
      ['correctBooking', 'durationMinutes', '30', '60'],
    ]);
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['APPOINTMENT_BOOKED', 'BOOKING_CORRECTED']);
    const { history } = (await appointment(mother, id))!;
    expect(history.map(({ reason }) => reason)).toEqual([null]);
  });

  it('is moved by a correction only when it stands in the past', async () => {
    const { by, child, id } = await booked();
    const to = inHours(world(), -3);
    expect(problemsOf(await correct(by, id, { startsAt: to }))).toEqual(['set.startsAt NOT_EXPECTED']);
    const past = await book(by, child.id, inHours(world(), -30));
    const moved = await correct(by, past.id, { startsAt: to });
    expect(Date.parse(moved.startsAt)).toBe(Math.floor(Date.parse(to) / 1000) * 1000);
    expect(Date.parse(moved.endsAt!) - Date.parse(moved.startsAt)).toBe(30 * 60_000);
  });

  it('keeps attendance, outcome, cancelling and moving in histories of their own', async () => {
    const { by, clinician, child, id } = await booked(-1);
    await attend(by, id, 'ARRIVED');
    expect(await historyOf(by, 'ATTENDANCE', id)).toEqual([['recordAttendance', 'status', 'BOOKED', 'ARRIVED']]);
    await cancel(by, id);
    expect(await historyOf(by, 'APPOINTMENT', id)).toEqual([['cancelAppointment', 'status', 'ARRIVED', 'CANCELLED']]);
    const surgery = await plan(clinician, child.id, inHours(world(), -2));
    await correct(clinician, surgery.id, { procedure: 'Biopsia' }, {}, 'SURGERY');
    await outcome(clinician, surgery.id, 'COMPLETED');
    expect((await historyOf(by, 'SURGERY', surgery.id))[0]).toEqual([
      'correctBooking',
      'procedure',
      'Colocación de catéter',
      'Biopsia',
    ]);
    expect((await historyOf(by, 'SURGERY_OUTCOME', surgery.id)).map(([, field]) => field).sort()).toEqual([
      'outcome',
      'status',
    ]);
    const later = await book(by, child.id, inHours(world(), 24));
    await reschedule(by, later.id, inHours(world(), 72));
    expect((await historyOf(by, 'APPOINTMENT', later.id)).map(([, field]) => field)).toEqual(['startsAt']);
  });

  it('takes nothing that it has not, no empty correction, and none of what will not take place', async () => {
    const { by, clinician, id } = await booked();
    expect(problemsOf(await correct(by, id, { procedure: 'Biopsia' }))).toEqual(['set.procedure NOT_EXPECTED']);
    expect(problemsOf(await correct(by, id, { kind: null }))).toEqual(['set.kind REQUIRED']);
    expect(problemsOf(await correct(by, id, { durationMinutes: 30 }))).toEqual(['set NOTHING_CHANGED']);
    expect(problemsOf(await correct(by, id, { location: 'x' }, { reason: 'no' }))).toEqual(['reason TOO_SHORT']);
    expect(problemsOf(await correct(by, id, { location: 'x' }, {}, 'PATIENT'))).toEqual(['record.kind NOT_EXPECTED']);
    await cancel(clinician, id);
    expect((await correct(by, id, { location: 'x' })).__typename).toBe('WrongState');
  });

  it('is not overwritten by a second person, and not there for other units', async () => {
    const { by, clinician, child, mother, id } = await booked();
    const { revision } = await tell<{ revision: number }>(mother, 'query($id: ID!) { patient(id: $id) { revision } }', {
      id: child.id,
    });
    await correct(clinician, id, { location: 'Piso 2' }, { expectedRevision: revision });
    const told = await correct(by, id, { location: 'Piso 9' }, { expectedRevision: revision });
    expect(told).toMatchObject({ __typename: 'RecordChanged', changes: [{ field: 'location', newValue: 'Piso 2' }] });
    expect(await correct(by, id, { location: 'Piso 9' }, { expectedRevision: told.revision })).toMatchObject({ id });
    const stranger = await world().unit().socialWorker();
    await expect(correct(stranger, id, { location: 'x' })).rejects.toThrow('NOT_FOUND');
    await expect(correct(mother, id, { location: 'x' })).rejects.toThrow('FORBIDDEN');
  });
});
