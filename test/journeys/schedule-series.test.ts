/** Rooms, warnings before a time is booked, series, and appointments tied to the day of a cycle. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book, bookingInput, noticesOf } from '../support/schedule';
import { officeOf } from '../support/tasks';
import {
  atNoon,
  medication,
  plusDays,
  postpone,
  problemsOf,
  protocolOf,
  tell,
  TODAY,
  treated,
  type Told,
} from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

interface Booked extends Told {
  startsAt: string;
  suggestedStartsAt: string | null;
  room: { id: string } | null;
  tiedTo: { day: number; date: string } | null;
  series: { appointments: { id: string; startsAt: string }[] } | null;
  warnings: { code: string; startsAt: string }[];
}
/** A Tuesday in Tijuana, at eight in the morning. */
const TUESDAY = '2026-11-24T16:00:00Z';
const series = (by: Person, patientId: string, startsAt: string, more: object = {}): Promise<Booked> =>
  tell(by, operation('schedule-appointment-series'), { input: bookingInput(patientId, startsAt, more) });
const check = async (by: Person, patientId: string, startsAt: string, more: object = {}): Promise<string[] | null> => {
  const warnings = await tell<{ code: string }[] | null>(by, operation('check-appointment'), {
    input: { patientId, startsAt, ...more },
  });
  return warnings && warnings.map(({ code }) => code);
};
const WARNINGS =
  'query($id: ID!, $day: Date!) { carnet(patientId: $id, from: $day, to: $day) { appointments { warnings { code } } } }';
const SETTINGS = `mutation($input: SetUnitSettingsInput!) { setUnitSettings(input: $input) { __typename
  ... on MedicalUnit { settings { rooms { id } } } } }`;

onBothEngines('the hours of a unit', (world) => {
  let unit: Unit, worker: Person, family: Family;
  beforeEach(async () => {
    await atNoon(world());
    [unit, worker, family] = await officeOf(world());
  });
  const room = async (more: object): Promise<string> => {
    const { settings } = await tell<{ settings: { rooms: { id: string }[] } }>(
      await world().administrator(),
      SETTINGS,
      {
        input: { medicalUnitClues: unit.clues, rooms: [{ name: 'Sillón 4', capacity: 1, ...more }] },
      },
    );
    return settings.rooms[0]!.id;
  };

  it('warn of past, night, weekend and overlaps before booking, and carry the same afterwards', async () => {
    const { id } = family.child;
    expect(await check(worker, id, TUESDAY)).toEqual([]);
    expect(await check(worker, id, '2026-11-22T10:00:00Z')).toEqual(['PAST', 'NIGHT', 'WEEKEND']);
    await book(worker, id, TUESDAY);
    expect(await check(worker, id, TUESDAY)).toEqual(['OVERLAP']);
    expect((await series(worker, id, TUESDAY)).warnings.map(({ code }) => code)).toEqual(['OVERLAP']);
    const stranger = await world().unit('Hermosillo').socialWorker();
    expect(await check(stranger, id, TUESDAY)).toBeNull();
  });

  it('warn of a room that is full or closed', async () => {
    const roomId = await room({ hours: [{ weekday: 2, from: '07:00', until: '09:00' }] });
    const other = await unit.family();
    expect(await check(worker, family.child.id, TUESDAY, { roomId })).toEqual([]);
    const booked = await series(worker, other.child.id, TUESDAY, { roomId });
    expect(booked.room).toMatchObject({ id: roomId });
    expect(await check(worker, family.child.id, TUESDAY, { roomId })).toEqual(['ROOM_FULL']);
    expect(await check(worker, family.child.id, '2026-11-24T16:45:00Z', { roomId })).toEqual(['ROOM_CLOSED']);
    expect(await check(worker, other.child.id, TUESDAY, { roomId, appointmentId: booked.id })).toEqual([]);
    // An appointment that would be moved keeps its room and its length.
    const later = '2026-11-24T18:00:00Z';
    const toMove = await series(worker, family.child.id, later, { roomId, durationMinutes: 60 });
    const moved = { appointmentId: toMove.id };
    expect(await check(worker, family.child.id, '2026-11-24T15:15:00Z', moved)).toEqual(['ROOM_FULL']);
    expect(await check(worker, family.child.id, later, { appointmentId: booked.id })).toEqual(['OVERLAP']);
    expect(await check(worker, family.child.id, TUESDAY, { appointmentId: 'x' })).toEqual([]);
    const warningsFor = async (by: Person): Promise<string[][]> => {
      const day = { id: family.child.id, day: '2026-11-24' };
      const { appointments } = await tell<{ appointments: { warnings: { code: string }[] }[] }>(by, WARNINGS, day);
      return appointments.map(({ warnings }) => warnings.map(({ code }) => code));
    };
    await series(worker, family.child.id, TUESDAY, { roomId });
    expect(await warningsFor(worker)).toEqual([['ROOM_FULL'], ['ROOM_CLOSED']]);
    expect(await warningsFor(family.mother)).toEqual([[], []]);
    const strange = await series(worker, family.child.id, TUESDAY, { roomId: '01JDZZZZZZZZZZZZZZZZZZZZZZ' });
    expect(problemsOf(strange)).toEqual(['roomId UNKNOWN_ROOM']);
  });

  it('warn of a meal within a fast, on both entries', async () => {
    const { id } = family.child;
    const fasting = await series(worker, id, TUESDAY, { preparationRules: { fastingHours: 8 } });
    expect(fasting.warnings).toEqual([]);
    const meal = { preparationRules: { mealBefore: true } };
    expect(await check(worker, id, '2026-11-24T16:00:00Z', meal)).toEqual(['OVERLAP', 'FASTING_CONFLICT']);
    expect(await check(worker, id, '2026-11-24T17:30:00Z', meal)).toEqual([]);
    await series(worker, id, '2026-11-24T15:15:00Z', meal);
    const [again] = (
      await tell<{ appointments: { warnings: { code: string }[] }[] }>(worker, WARNINGS, { id, day: '2026-11-24' })
    ).appointments.map(({ warnings }) => warnings.map(({ code }) => code));
    expect(again).toContain('FASTING_CONFLICT');
  });

  it('book a series whole at the same hour, and tell the family once', async () => {
    const before = (await noticesOf(family.mother)).length;
    const first = await series(worker, family.child.id, TUESDAY, { repeat: { everyDays: 7, times: 6 } });
    expect(first.series!.appointments.map(({ startsAt }) => startsAt)).toEqual(
      [0, 7, 14, 21, 28, 35].map((days) => `${plusDays('2026-11-24', days)}T08:00:00-08:00`),
    );
    expect((await noticesOf(family.mother)).slice(before)).toEqual([
      { kind: 'APPOINTMENT_BOOKED', subjectId: first.id },
    ]);
    // On 14 March 2027 the clocks of Tijuana skip the hour from two to three.
    const skipped = await series(worker, family.child.id, '2027-03-07T10:30:00Z', {
      repeat: { everyDays: 7, times: 2 },
    });
    expect(problemsOf(skipped)).toEqual(['repeat NO_SUCH_HOUR']);
    const wrong = await series(worker, family.child.id, TUESDAY, { repeat: { everyDays: 0, times: 60 } });
    expect(problemsOf(wrong)).toEqual(['repeat.everyDays RANGE', 'repeat.times RANGE']);
  });

  it('offer the day to which the cycle has moved', async () => {
    const of = await treated(world(), protocolOf(2, 7, [medication({ days: [1] })]), plusDays(TODAY, 1), { unit });
    const [cycle] = of.cycles;
    const startsAt = `${plusDays(TODAY, 3)}T17:00:00Z`;
    const off = await series(worker, of.child.id, startsAt, { tiedTo: { cycleId: cycle!.id, day: 2 } });
    expect(problemsOf(off)).toEqual(['tiedTo.day NOT_ON_THIS_DAY']);
    const tied = await series(worker, of.child.id, startsAt, {
      tiedTo: { cycleId: cycle!.id, day: 3 },
      requestId: randomUUID(),
    });
    expect(tied).toMatchObject({ tiedTo: { day: 3, date: plusDays(TODAY, 3) }, suggestedStartsAt: null });
    await postpone(of.clinician, cycle!.id, plusDays(TODAY, 5));
    const now = await tell<{ suggestedStartsAt: string | null }>(
      worker,
      'query($id: ID!) { appointment(id: $id) { suggestedStartsAt } }',
      { id: tied.id },
    );
    expect(now.suggestedStartsAt).toBe(`${plusDays(TODAY, 7)}T09:00:00-08:00`);
  });
});
