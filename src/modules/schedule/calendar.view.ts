/**
 * The text of a calendar (RFC 5545). Titles do not say what an entry is for: telephones show them on locked screens.
 * Times are written for the zone of the unit with its VTIMEZONE, which Outlook needs and Apple and Google know.
 */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block as vtimezoneOf, tzlib_get_timezones as knownZones } from 'timezones-ical-library';
import { dayOf, offsetMinutes, type Day, type Instant } from '../../core/time';
import type { VisiblePatient } from '../patient';
import type { AppointmentRow, SurgeryRow } from './appointment.entity';
import { AppointmentKind, AppointmentStatus } from './appointment.types';
import { calendarMessages } from './schedule.messages';
import { SurgeryStatus } from './surgery.types';

const HOUR = 3_600_000;
const DAY_SECONDS = 86_400;
/** The interval at which calendars are asked to refresh. */
const REFRESH_SECONDS = 3600;

let zones: ReadonlySet<string> | undefined;

/** The VTIMEZONE of `zone`, or undefined for a name that the library does not know: its times are then written in UTC. */
function vtimezone(zone: string): string | undefined {
  zones ??= new Set(knownZones());
  const block = zones.has(zone) ? vtimezoneOf(zone)[0] : undefined;
  return block?.includes(`TZID:${zone}\r\n`) ? block : undefined;
}

/** A VTIMEZONE holds the rules of today. Mexico gave up most of its summer times in the autumn of 2022. */
const RULES_SINCE = Date.UTC(2023, 0, 1);

/** Whether the local time of `instant` is ambiguous: under older rules, or in an hour that occurs twice. */
function isMistakable(instant: Instant, zone: string): boolean {
  const offset = offsetMinutes(instant, zone);
  // RFC 5545 takes the first of the two hours, but not every calendar does.
  return (
    instant < RULES_SINCE ||
    offsetMinutes(instant - HOUR, zone) > offset ||
    offsetMinutes(instant + HOUR, zone) < offset
  );
}

/**
 * The name of a child's calendar among those of one caregiver: the initial tells a family its children apart, a number those
 * who share an initial, and neither identifies a child to a stranger.
 */
export function calendarName(children: readonly { id: string; initial: string }[], patientId: string): string {
  const own = children.find(({ id }) => id === patientId)?.initial ?? '';
  const alike = children.filter(({ initial }) => initial === own);
  const number = alike.length > 1 ? ` ${alike.findIndex(({ id }) => id === patientId) + 1}` : '';
  return `Carnet Digital ${own}.${number}`;
}

/** The calendar of a child with all its appointments and surgeries, cancelled ones as such. One reminder for each day at the hospital. */
export function calendarText(
  patient: VisiblePatient,
  publicUrl: string,
  appointments: readonly AppointmentRow[],
  surgeries: readonly SurgeryRow[],
  name = 'Carnet Digital',
): string {
  const zone = patient.medicalUnit.timeZone;
  const known = vtimezone(zone) !== undefined;
  const calendar = ical({
    name,
    prodId: { company: 'Carnet Digital', product: 'Carnet Digital', language: 'ES' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    // No name: with one, the generator would write the stamps, which must be in UTC, by the clock of the zone.
    timezone: { name: null, generator: (zoneName) => vtimezone(zoneName) ?? null },
  });
  const context = { calendar, zone, known, publicUrl, place: patient.medicalUnit.name, remindedOf: new Set<Day>() };
  const { remote, atHospital } = calendarMessages;
  for (const row of appointments) {
    const isRemote = row.kind === AppointmentKind.TELECONSULTATION;
    addEvent(context, row, isRemote ? remote : atHospital, row.status === AppointmentStatus.CANCELLED, isRemote);
  }
  for (const row of surgeries) addEvent(context, row, atHospital, row.status === SurgeryStatus.NOT_DONE);
  return calendar.toString();
}

interface Feed {
  calendar: ICalCalendar;
  zone: string;
  known: boolean;
  publicUrl: string;
  /** Name of the unit. The room of an appointment may say what it is for. */
  place: string;
  /** The days of which an entry reminds already. */
  remindedOf: Set<Day>;
}

function addEvent(
  { calendar, zone, known, publicUrl, place, remindedOf }: Feed,
  row: AppointmentRow | SurgeryRow,
  title: string,
  isCancelled: boolean,
  isRemote = false,
): void {
  const inUtc = !known || isMistakable(row.startsAt, zone) || (row.endsAt !== null && isMistakable(row.endsAt, zone));
  // Luxon on purpose: the generator writes a plain Date with the clock of this process.
  const at = (instant: Instant): DateTime => DateTime.fromMillis(instant, { zone: 'utc' });
  const day = dayOf(row.startsAt, zone);
  const reminds = !isCancelled && !remindedOf.has(day);
  if (reminds) remindedOf.add(day);
  const event = calendar.createEvent({
    id: `${row.id}@carnet-digital`,
    sequence: row.sequence,
    stamp: at(row.updatedAt),
    created: at(row.createdAt),
    lastModified: at(row.updatedAt),
    start: at(row.startsAt),
    end: row.endsAt === null ? null : at(row.endsAt),
    timezone: inUtc ? null : zone,
    // Outlook shows cancelled events of a subscription like any other: the title has to name the cancellation.
    summary: isCancelled ? calendarMessages.cancelled(title) : title,
    description: calendarMessages.details,
    location: isRemote ? null : place,
    url: `${publicUrl}/dia/${day}`,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  if (reminds) event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS, description: title });
}
