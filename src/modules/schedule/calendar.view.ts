/**
 * The text of a calendar (RFC 5545). Titles say that there is something, never what: telephones show them on locked
 * screens. Times are written for the zone of the unit with its VTIMEZONE, which Outlook needs and Apple and Google know.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block as vtimezoneOf, tzlib_get_timezones as knownZones } from 'timezones-ical-library';
import { offsetMinutes, type Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';

const HOUR = 3_600_000;
/** How often a calendar is asked to look again, in seconds. */
const LOOK_AGAIN = 3600;
const DETAILS = 'Los detalles están en tu Carnet Digital.';
/** Travelling to the hospital for a call would be worse than a title that says where. */
const TITLES: Readonly<Record<string, string>> = { TELECONSULTATION: 'Cita a distancia' };
const TITLE = 'Cita en el hospital';

let zones: ReadonlySet<string> | undefined;

/** The VTIMEZONE of `zone`, or undefined for a name that the library does not know: its times are then written in UTC. */
function vtimezone(zone: string): string | undefined {
  zones ??= new Set(knownZones());
  const block = zones.has(zone) ? vtimezoneOf(zone)[0] : undefined;
  return block?.includes(`TZID:${zone}\r\n`) ? block : undefined;
}

/** A VTIMEZONE holds the rules of today. Mexico gave up most of its summer times in the autumn of 2022. */
const RULES_SINCE = Date.UTC(2023, 0, 1);

/** Whether the local time of `instant` could be read as another: by older rules, or in an hour that comes twice. */
function isMistakable(instant: Instant, zone: string): boolean {
  const offset = offsetMinutes(instant, zone);
  // The standard takes the first of the two hours, but not every calendar does.
  return (
    instant < RULES_SINCE ||
    offsetMinutes(instant - HOUR, zone) > offset ||
    offsetMinutes(instant + HOUR, zone) < offset
  );
}

/** The calendar of a child with all its appointments and surgeries, cancelled ones as such. */
export function calendarText(
  patient: VisiblePatient,
  publicUrl: string,
  appointments: readonly AppointmentRow[],
  surgeries: readonly SurgeryRow[],
): string {
  const zone = patient.medicalUnit.timeZone;
  const known = vtimezone(zone) !== undefined;
  const calendar = ical({
    // The initial tells two children's calendars apart on the family's telephone, and tells a stranger nothing.
    name: `Carnet Digital ${patient.givenNames.slice(0, 1)}.`,
    prodId: { company: 'Carnet Digital', product: 'Carnet Digital', language: 'ES' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN,
    // No name: with one, the generator would write the stamps, which must be in UTC, by the clock of the zone.
    timezone: { name: null, generator: (name) => vtimezone(name) ?? null },
  });
  const context = { calendar, zone, known, publicUrl };
  for (const row of appointments) addEvent(context, row, TITLES[row.kind] ?? TITLE, row.status === 'CANCELLED');
  for (const row of surgeries) addEvent(context, row, TITLE, row.status === 'NOT_DONE');
  return calendar.toString();
}

function addEvent(
  { calendar, zone, known, publicUrl }: { calendar: ICalCalendar; zone: string; known: boolean; publicUrl: string },
  row: AppointmentRow | SurgeryRow,
  title: string,
  isCancelled: boolean,
): void {
  const inUtc = !known || isMistakable(row.startsAt, zone) || (row.endsAt !== null && isMistakable(row.endsAt, zone));
  // Luxon on purpose: the generator writes a plain Date with the clock of this process.
  const at = (instant: Instant): DateTime => DateTime.fromMillis(instant, { zone: 'utc' });
  calendar.createEvent({
    id: `${row.id}@carnet-digital`,
    sequence: row.sequence,
    stamp: at(row.updatedAt),
    created: at(row.createdAt),
    lastModified: at(row.updatedAt),
    start: at(row.startsAt),
    end: row.endsAt === null ? null : at(row.endsAt),
    timezone: inUtc ? null : zone,
    // Outlook shows cancelled events of a subscription like any other: the title has to say it.
    summary: isCancelled ? `Cancelada: ${title}` : title,
    description: DETAILS,
    url: `${publicUrl}/`,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
}
