/** Everything of a child on one line of time, what is to come first. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDay, sayHour, sayNumber } from '../time';
import { Page } from '../ui/page';
import { Badge, Choice, Empty, Shown } from '../ui/parts';
import { APPOINTMENT_TONE, SURGERY_TONE } from '../ui/tones';
import { words } from '../words';
import { api, type Appointment, type Surgery } from './api';
import { appointmentTitle } from './titles';
import { whose } from './child-of';
import { DoseLine } from './doses';
import { Feed } from './feed';
import { OnHold } from './on-hold';
import { useRange } from './range';
import { timelineOf, type TimelineDay } from './timeline';
import { phaseName } from './what-next';

const PAST_SHOWN = 30;

export function CalendarPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.calendar;
  const { name, range, chooser } = useRange(id, today, { looks: 'around', first: 'quarter' });
  const answer = useAsk(`${id} ${range.from} ${range.to}`, {
    ask: async () => (await api.Carnet({ patientId: id, ...range })).carnet,
    keptAs: `child:${id}:range:${name}`,
  });
  return (
    <Page title={w.title} over={child?.givenNames}>
      {chooser}
      <Shown answer={answer}>
        {(carnet) =>
          carnet ? (
            <>
              <OnHold carnet={carnet} />
              <Timeline days={timelineOf(carnet)} today={today} />
            </>
          ) : (
            <p>{words.value.troubles.NOT_FOUND}</p>
          )
        }
      </Shown>
      <Feed id={id} />
    </Page>
  );
}

function Timeline({ days: everything, today }: { days: TimelineDay[]; today: string }) {
  const w = words.value.family.calendar;
  const [all, setAll] = useState(false);
  const [show, setShow] = useState<'all' | 'visits'>('all');
  const days =
    show === 'all'
      ? everything
      : everything
          .map((day) => ({ ...day, doses: [], followUps: [] }))
          .filter(({ appointments, surgeries, cycles }) => appointments.length + surgeries.length + cycles.length > 0);
  const ahead = days.filter(({ day }) => day >= today);
  const behind = days.filter(({ day }) => day < today).reverse();
  if (everything.length === 0) return <Empty title={w.none} />;
  return (
    <>
      <Choice<'all' | 'visits'>
        legend={w.what}
        name="what"
        value={show}
        onValue={setShow}
        options={[
          ['all', w.whats.all],
          ['visits', w.whats.visits],
        ]}
      />
      <div class="columns">
        <section class="column-wide">
          <h2 class="section">{w.coming}</h2>
          {ahead.length === 0 ? <p>{w.none}</p> : <Days days={ahead} today={today} />}
        </section>
        <section>
          <h2 class="section">{w.past}</h2>
          {behind.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <Days days={all ? behind : behind.slice(0, PAST_SHOWN)} today={today} />
          )}
          {!all && behind.length > PAST_SHOWN && (
            <button type="button" class="button quiet" onClick={() => setAll(true)}>
              {words.value.more}
            </button>
          )}
        </section>
      </div>
    </>
  );
}

const Days = ({ days, today }: { days: TimelineDay[]; today: string }) => (
  <ol class="timeline">
    {days.map((entry) => (
      <li key={entry.day} class={entry.day < today ? 'past' : entry.day === today ? 'now' : ''}>
        <h3>
          <span class="timeline-day" aria-hidden="true">
            <small>{sayDay(entry.day, 'weekdayShort')}</small>
            <b>{Number(entry.day.slice(8))}</b>
            <small>{sayDay(entry.day, 'monthShort')}</small>
          </span>
          {entry.appointments.length + entry.surgeries.length > 0 ? (
            <a href={`/dia/${entry.day}`}>{words.value.day.openOf(sayDay(entry.day, 'long'))}</a>
          ) : (
            <span class="unseen">{sayDay(entry.day, 'full')}</span>
          )}
        </h3>
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
