/** Days of a child, one below the other: all that is on each of them, and the way to the page of a day at the hospital. */
import { sayDay, sayHour, sayNumber } from '../time';
import { Badge } from '../ui/parts';
import { APPOINTMENT_TONE, SURGERY_TONE } from '../ui/tones';
import { words } from '../words';
import type { Appointment, Surgery } from './api';
import { DoseLine } from './doses';
import type { TimelineDay } from './timeline';
import { appointmentTitle } from './titles';
import { phaseName } from './what-next';

export const Days = ({ days, today }: { days: TimelineDay[]; today: string }) => (
  <ol class="timeline">
    {days.map((entry) => (
      <li key={entry.day} class={entry.day < today ? 'past' : entry.day === today ? 'now' : ''}>
        <h3>
          <span class="timeline-day" aria-hidden="true">
            <small>{sayDay(entry.day, 'weekdayShort')}</small>
            <b>{Number(entry.day.slice(8))}</b>
            <small>{sayDay(entry.day, 'monthShort')}</small>
          </span>
          <span class="unseen">{sayDay(entry.day, 'full')}</span>
        </h3>
        <div class="stack">
          {entry.appointments.length + entry.surgeries.length > 0 && (
            <a href={`/dia/${entry.day}`}>{words.value.day.openOf(sayDay(entry.day, 'long'))}</a>
          )}
          <ul class="entries">
            {entry.appointments.map((it) => (
              <AppointmentEntry key={it.id} it={it} />
            ))}
            {entry.surgeries.map((it) => (
              <SurgeryEntry key={it.id} it={it} />
            ))}
            {entry.cycles.map((cycle) => (
              <li key={cycle.id} class="entry cycle">
                <strong>{words.value.family.calendar.cycleStarts(phaseName(cycle), cycle.number)}</strong>
              </li>
            ))}
            {entry.doses.length > 0 && <DosesEntry entry={entry} />}
            {entry.followUps.length > 0 && <FollowUpsEntry entry={entry} />}
          </ul>
        </div>
      </li>
    ))}
  </ol>
);

function AppointmentEntry({ it }: { it: Appointment }) {
  const w = words.value;
  return (
    <li class={`entry ${it.status === 'CANCELLED' ? 'cancelled' : ''}`}>
      <p class="entry-head">
        <time dateTime={it.startsAt}>{sayHour(it.startsAt)}</time>
        <Badge tone={APPOINTMENT_TONE[it.status]}>{w.appointmentStatus[it.status]}</Badge>
      </p>
      <p>
        <strong>{appointmentTitle(it)}</strong>
      </p>
      <p class="faint">{[it.location, it.practitioner].filter(Boolean).join(' · ')}</p>
      {it.instructions && it.status === 'BOOKED' && <p>{it.instructions}</p>}
    </li>
  );
}

function SurgeryEntry({ it }: { it: Surgery }) {
  const w = words.value;
  return (
    <li class="entry surgery">
      <p class="entry-head">
        <time dateTime={it.startsAt}>{sayHour(it.startsAt)}</time>
        <Badge tone={SURGERY_TONE[it.status]}>{w.surgeryStatus[it.status]}</Badge>
      </p>
      <p>
        <strong>
          {w.family.calendar.surgery}: {it.procedure}
        </strong>
      </p>
      <p class="faint">{[it.location, it.practitioner].filter(Boolean).join(' · ')}</p>
      {it.preparation && it.status === 'PREPARATION' && (
        <p>
          <strong>{w.family.today.prepare}:</strong> {it.preparation}
        </p>
      )}
      {it.outcome && (
        <p>
          <strong>{w.family.calendar.outcome}:</strong> {it.outcome}
        </p>
      )}
    </li>
  );
}

function DosesEntry({ entry }: { entry: TimelineDay }) {
  const w = words.value.family.calendar;
  return (
    <li class="entry medicines">
      <details>
        <summary>
          <strong>{w.medicines(entry.doses.length)}</strong>
          <span class="faint"> {[...new Set(entry.doses.map(({ medication }) => medication))].join(', ')}</span>
        </summary>
        <ul class="doses">
          {entry.doses.map((dose) => (
            <DoseLine key={dose.id} dose={dose} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function FollowUpsEntry({ entry }: { entry: TimelineDay }) {
  const w = words.value;
  return (
    <li class="entry results">
      <ul class="inline-list">
        {entry.followUps.map((one) => (
          <li key={one.id}>
            <span class="faint">{w.followUp[one.kind]}</span>{' '}
            {one.value !== null && <strong>{`${sayNumber(one.value)} ${one.unit ?? ''}`}</strong>} {one.note}
          </li>
        ))}
      </ul>
    </li>
  );
}
