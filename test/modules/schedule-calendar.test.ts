/** The text of a calendar by itself: every zone of Mexico against the zone database of this machine, by another parser. */
import 'reflect-metadata';
import ICAL from 'ical.js';
import type { AppointmentRow } from '../../src/modules/schedule/appointment.entity';
import { AppointmentKind, AppointmentStatus } from '../../src/modules/schedule/appointment.types';
import { calendarText } from '../../src/modules/schedule/calendar.view';
import type { VisiblePatient } from '../../src/modules/patient';
import { randomFrom } from './random';

const ZONES = [
  'America/Bahia_Banderas',
  'America/Cancun',
  'America/Chihuahua',
  'America/Ciudad_Juarez',
  'America/Hermosillo',
  'America/Matamoros',
  'America/Mazatlan',
  'America/Merida',
  'America/Mexico_City',
  'America/Monterrey',
  'America/Ojinaga',
  'America/Tijuana',
];
const MINUTE = 60_000;

const rowAt = (startsAt: number, minutes: number): AppointmentRow => ({
  patientId: 'P',
  id: `A${startsAt}`,
  status: AppointmentStatus.BOOKED,
  kind: AppointmentKind.CONSULTATION,
  specialty: null,
  startsAt,
  endsAt: startsAt + minutes * MINUTE,
  practitioner: null,
  location: null,
  instructions: null,
  preparationRules: null,
  roomId: null,
  seriesId: null,
  cycleId: null,
  unitClues: '',
  cycleDay: null,
  confidential: 0,
  sequence: 0,
  createdAt: startsAt,
  createdBy: 'S',
  updatedAt: startsAt,
  revision: 1,
});
/** What the calendar's text takes of a child. */
const childIn = (timeZone: string): VisiblePatient =>
  ({ givenNames: 'Ana', medicalUnit: { timeZone } }) as VisiblePatient;

function instantsOf(text: string): [number, number][] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate } = new ICAL.Event(component);
    return [startDate.toJSDate().getTime(), endDate.toJSDate().getTime()];
  });
}

describe('a calendar', () => {
  it.each(ZONES)('in %s is read as the instants that were meant, on any day of these years', (zone) => {
    const random = randomFrom(7);
    const [first, last] = [Date.UTC(2021, 0, 1), Date.UTC(2031, 11, 31)];
    const rows = Array.from({ length: 60 }, () =>
      rowAt(
        Math.floor((first + random() * (last - first)) / (5 * MINUTE)) * 5 * MINUTE,
        5 + 5 * Math.floor(random() * 50),
      ),
    );
    expect(instantsOf(calendarText(childIn(zone), 'https://carnet.example', rows, []))).toEqual(
      rows.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    );
  });

  it('holds every quarter of an hour of the nights on which the clocks of Tijuana change', () => {
    const rows = [Date.UTC(2026, 2, 8, 6), Date.UTC(2026, 10, 1, 5)].flatMap((night) =>
      Array.from({ length: 40 }, (_, i) => rowAt(night + i * 15 * MINUTE, 15)),
    );
    expect(instantsOf(calendarText(childIn('America/Tijuana'), 'https://carnet.example', rows, []))).toEqual(
      rows.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    );
  });

  it('is in UTC where the zone has a name that calendars may not know', () => {
    const text = calendarText(
      childIn('America/Buenos_Aires'),
      'https://carnet.example',
      [rowAt(Date.UTC(2026, 5, 1, 15), 30)],
      [],
    );
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toContain('DTSTART:20260601T150000Z');
  });

  it('writes its stamps in UTC, as the standard wants them', () => {
    const text = calendarText(
      childIn('America/Tijuana'),
      'https://carnet.example',
      [rowAt(Date.UTC(2026, 5, 1, 15), 30)],
      [],
    );
    for (const name of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])
      expect(text).toContain(`\r\n${name}:20260601T150000Z\r\n`);
    expect(text).toContain('DTSTART;TZID=America/Tijuana:20260601T080000');
  });

  it('of a child without appointments is a calendar all the same', () => {
    expect(instantsOf(calendarText(childIn('America/Tijuana'), 'https://carnet.example', [], []))).toEqual([]);
  });
});
