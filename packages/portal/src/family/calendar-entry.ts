/** One appointment as a calendar file (RFC 5545), made on the telephone: one tap, also without a network. */
import { words } from '../words';
import type { Coming } from './what-next';

const utc = (moment: string | number): string => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const HALF_HOUR_MS = 1_800_000;

/** Lines of at most 75 bytes, as the format wants them. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 74) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

/** Its title says nothing clinical: telephones show calendars on locked screens. */
export function calendarFile({ kind, it, at }: Coming, unit: string): File {
  const w = words.value.family.today;
  const end = kind === 'APPOINTMENT' ? it.endsAt : new Date(at).getTime() + HALF_HOUR_MS;
  const place = [it.location, unit].filter(Boolean).join(', ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Carnet Digital//ES',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${it.id}@carnet-digital`,
    `SEQUENCE:${it.sequence}`,
    `DTSTAMP:${utc(Date.now())}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(w.calendarTitle)}`,
    `LOCATION:${escaped(place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(w.calendarTitle)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return new File([lines.map((line) => `${folded(line)}\r\n`).join('')], 'cita.ics', { type: 'text/calendar' });
}

/** Hands the file to whatever keeps the calendar of this telephone. */
export function openInCalendar(entry: Coming, unit: string): void {
  const url = URL.createObjectURL(calendarFile(entry, unit));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'cita.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
