/** One day at the hospital: when, where, the stations in order, one list to bring, one fasting rule, and the family's answer. */
import { Info, MapPin, TriangleAlert } from 'lucide-preact';
import { useAsk } from '../ask';
import { viewer } from '../session';
import { sayMoment } from '../say-moment';
import { dayOf, sayDay, sayDistance, sayHour, todayIn, type Day } from '../time';
import { Page } from '../ui/page';
import { Empty, PhoneLink, sayPhone, Shown } from '../ui/parts';
import { words } from '../words';
import { api, type Journey } from './api';
import { Change } from './change';
import { appointmentTitle } from './titles';
import { VisitAnswer } from './visit-answer';

type Station = Journey['stations'][number];

const nameOf = (station: Station): string =>
  station.__typename === 'Surgery' ? station.procedure : appointmentTitle(station);

export function DayPage({ day }: { day: Day }) {
  const w = words.value.day;
  const children = viewer.value?.patients ?? [];
  const answer = useAsk(`day ${day}`, {
    ask: async () => (await api.HospitalDay({ patientId: null, from: day, to: day })).journeys ?? [],
    keptAs: `child:${children.map(({ id }) => id).join('+')}:day:${day}`,
  });
  return (
    <Page title={sayDay(day, 'long')} over={w.title} class="narrow">
      <Shown answer={answer}>
        {(journeys) =>
          journeys.length === 0 ? (
            <Empty title={w.none}>{w.noneText}</Empty>
          ) : (
            journeys.map((journey) => (
              <JourneyCard key={journey.id} journey={journey} onAnswer={() => answer.refresh()} />
            ))
          )
        }
      </Shown>
    </Page>
  );
}

/** What is no longer as it was; a new appointment is among the stations, and only there. */
const changesOf = ({ changes }: Journey): Journey['changes'] =>
  changes.filter(({ fromStartsAt, reason }) => fromStartsAt !== null || reason !== null);

function JourneyCard({ journey, onAnswer }: { journey: Journey; onAnswer(): void }) {
  const all = words.value;
  const w = all.day;
  const { medicalUnit: unit, stations, dropped, startsAt, supply } = journey;
  return (
    <article class="card stack" aria-label={journey.patient.givenNames}>
      <h2>{journey.patient.givenNames}</h2>
      {startsAt ? (
        <p class="day-start">
          <strong>{w.arrive(sayHour(startsAt))}</strong>
          <span>{sayDistance(todayIn(unit.timeZone), journey.day)}</span>
        </p>
      ) : (
        <p>
          <strong>{w.empty}</strong>
        </p>
      )}
      {changesOf(journey).map((change) => (
        <div key={change.id} class="news">
          <div>
            <p>{change.message}</p>
            <Change change={change} />
          </div>
        </div>
      ))}
      {startsAt && (supply === 'AT_RISK' || supply === 'UNAVAILABLE') && (
        <p class="warning">
          <TriangleAlert aria-hidden="true" />
          <span>{w.supply[supply]}</span>
        </p>
      )}
      {startsAt && !journey.travel && <p>{w.noTravel}</p>}
      {journey.travel && (
        <p class="day-place">
          <MapPin aria-hidden="true" /> {unit.name}
        </p>
      )}
      <Preparation journey={journey} />
      {startsAt && <VisitAnswer journey={journey} onAnswer={onAnswer} />}
      {stations.length > 0 && <Stations stations={stations} />}
      {dropped.length > 0 && (
        <section>
          <h3>{w.dropped}</h3>
          <ul class="plain-list">
            {dropped.map((station) => (
              <li key={station.id}>
                <s>{nameOf(station)}</s>: {fateOf(station, journey.day)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unit.phone && (
        <PhoneLink phone={unit.phone} class="button quiet">
          {w.callUnit}: {sayPhone(unit.phone)}
        </PhoneLink>
      )}
    </article>
  );
}

const Stations = ({ stations }: { stations: readonly Station[] }) => (
  <section>
    <h3>{words.value.day.stations}</h3>
    <ol class="stations">
      {stations.map((station) => {
        const prepare = station.__typename === 'Surgery' ? station.preparation : station.instructions;
        return (
          <li key={station.id}>
            <time dateTime={station.startsAt}>{sayHour(station.startsAt)}</time>
            <div>
              <strong>{nameOf(station)}</strong>
              <p class="faint" lang="es">
                {[station.location, station.practitioner].filter(Boolean).join(' · ')}
              </p>
              {prepare && <p lang="es">{prepare}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  </section>
);

function Preparation({ journey: { bring, fasting } }: { journey: Journey }) {
  const w = words.value.day;
  return (
    <>
      {fasting && (
        <section class="fasting">
          <h3>
            <Info aria-hidden="true" /> {w.fasting}
          </h3>
          <p>
            <strong>{w.fastingFood(sayMoment(fasting.solidsFrom), sayMoment(fasting.until))}</strong>{' '}
            {fasting.liquidsFrom ? w.fastingDrink(sayMoment(fasting.liquidsFrom)) : w.water}
          </p>
        </section>
      )}
      {bring.length > 0 && (
        <section>
          <h3>{w.bring}</h3>
          <ul class="plain-list">
            {bring.map((thing) => (
              <li key={thing} lang="es">
                {thing}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What became of an entry that is not on this day any more. */
function fateOf(station: Station, day: Day): string {
  const w = words.value.day;
  const isOff =
    station.__typename === 'Surgery' ? station.surgeryStatus === 'NOT_DONE' : station.appointmentStatus === 'CANCELLED';
  return isOff || dayOf(station.startsAt) === day ? w.cancelled : w.movedTo(sayMoment(station.startsAt));
}
