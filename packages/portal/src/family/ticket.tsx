/** What comes next, as large as a ticket: day, hour, place, how to prepare, one tap to the calendar. */
import { CalendarPlus, Info, MapPin, Stethoscope } from 'lucide-preact';
import { dayOf, hourParts, hoursFromHere, sayDay, sayDistance, type Day } from '../time';
import { words } from '../words';
import { openInCalendar } from './calendar-entry';
import { appointmentTitle } from './titles';
import type { Coming } from './what-next';

interface TicketProps {
  entry: Coming;
  today: Day;
  zone: string;
  unit: string;
}

export const titleOf = (entry: Coming): string =>
  entry.kind === 'SURGERY' ? entry.it.procedure : appointmentTitle(entry.it);

const preparationOf = (entry: Coming): string | null =>
  entry.kind === 'SURGERY' ? entry.it.preparation : entry.it.instructions;

export function Ticket({ entry, today, zone, unit }: TicketProps) {
  const w = words.value.family.today;
  const day = dayOf(entry.at);
  const { clock, half } = hourParts(entry.at);
  const preparation = preparationOf(entry);
  const hours = hoursFromHere(zone);
  return (
    <article class="ticket" aria-labelledby="ticket-title">
      <div class="ticket-when">
        <p class="ticket-over">
          {entry.kind === 'SURGERY' ? w.nextSurgery : w.nextAppointment}
          <span class="ticket-distance">{sayDistance(today, day)}</span>
        </p>
        <p class="ticket-date">
          <span class="ticket-weekday">{sayDay(day, 'weekday')}</span>
          <span class="ticket-day">{Number(day.slice(8))}</span>
          <span class="ticket-month">{sayDay(day, 'month')}</span>
        </p>
        <p class="ticket-hour">
          <time dateTime={entry.at}>
            {clock} <small>{half}</small>
          </time>
          {hours !== 0 && <span class="ticket-zone">{w.zone}</span>}
        </p>
      </div>
      <div class="ticket-what">
        <h2 id="ticket-title">{titleOf(entry)}</h2>
        <dl class="facts">
          <div>
            <dt>
              <MapPin aria-hidden="true" />
              {w.where}
            </dt>
            <dd>
              {entry.it.location && <strong lang="es">{entry.it.location}</strong>} <span lang="es">{unit}</span>
            </dd>
          </div>
          {entry.it.practitioner && (
            <div>
              <dt>
                <Stethoscope aria-hidden="true" />
                {w.who}
              </dt>
              <dd>{entry.it.practitioner}</dd>
            </div>
          )}
          {preparation && (
            <div class="prepare">
              <dt>
                <Info aria-hidden="true" />
                {w.prepare}
              </dt>
              <dd lang="es">{preparation}</dd>
            </div>
          )}
        </dl>
        {hours !== 0 && <p class="hint">{w.zoneDiffers(hours)}</p>}
        <div class="row">
          <a class="button" href={`/dia/${day}`}>
            {words.value.day.open}
          </a>
          <button type="button" class="button quiet" onClick={() => openInCalendar(entry, unit)}>
            <CalendarPlus aria-hidden="true" />
            {w.toCalendar}
          </button>
        </div>
        <p class="hint">{words.value.month.copy}</p>
      </div>
    </article>
  );
}
