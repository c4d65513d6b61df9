/** The first page of a carnet: what comes next, the treatment today, the last results. */
import { TriangleAlert } from 'lucide-preact';
import { useAsk } from '../ask';
import { dayOf, daysFrom, sayDay, sayHour, yearsFrom, type Day } from '../time';
import { page } from '../ui/lazy-page';
import { Page } from '../ui/page';
import { PhoneLink, sayPhone, Shown, Term } from '../ui/parts';
import { words } from '../words';
import { api, type Carnet, type Dose, type FollowUp } from './api';
import { BeadKey, Beads } from './beads';
import { whose } from './child-of';
import { DayRow } from './day-row';
import { DoseLine } from './doses';
import { isFirstWeek } from './first-week';
import { HomeDoses } from './home-doses';
import { News } from './news';
import { isOnHold, OnHold } from './on-hold';
import { aroundToday } from './ranges';
import { Ticket, titleOf } from './ticket';
import { beadsOf, coming, counts, cycleLength, cycleOn, dayOfDose, doubtful, phaseName } from './what-next';
import { Latest } from './latest';

const MORE_SHOWN = 4;

/** Loaded in a first week alone. */
export const FirstWeek = page(() => import('./first-week-cards'), 'FirstWeekCards');

export function TodayPage({ id }: { id: string }) {
  const { child, zone, today } = whose(id);
  const w = words.value.family;
  const answer = useAsk(`${id} ${today}`, {
    ask: async () => (await api.Carnet({ patientId: id, ...aroundToday(today) })).carnet,
    keptAs: `child:${id}:today`,
  });
  return (
    <Page
      title={child?.givenNames ?? words.value.appName}
      over={child && `${w.children.age(yearsFrom(child.birthDate, today))} · ${child.medicalUnit.name}`}
      class="today"
    >
      {isFirstWeek.value && <FirstWeek />}
      <Shown answer={answer}>
        {(carnet) =>
          carnet ? (
            <TodayOf carnet={carnet} today={today} zone={zone} id={id} />
          ) : (
            <p>{words.value.troubles.NOT_FOUND}</p>
          )
        }
      </Shown>
    </Page>
  );
}

function TodayOf({ carnet, today, zone, id }: { carnet: Carnet; today: Day; zone: string; id: string }) {
  const w = words.value.family.today;
  const [next, ...after] = coming(carnet, today);
  const unit = carnet.patient.medicalUnit;
  const doubts = doubtful(carnet, today);
  // What may make the next journey vain stands above it; what concerns a later one, below.
  const isAboutNext = doubts.some(({ plannedOn }) => next && plannedOn <= dayOf(next.at));
  return (
    <div class="columns">
      <div class="column-wide">
        <OnHold carnet={carnet} />
        {isAboutNext && <SupplyAlert doses={doubts} unit={unit} />}
        {next ? (
          <Ticket entry={next} today={today} zone={zone} unit={unit.name} />
        ) : (
          <div class="card">
            <h2>{w.none}</h2>
            <p>{w.noneText}</p>
          </div>
        )}
        {!isAboutNext && <SupplyAlert doses={doubts} unit={unit} />}
        <HomeDoses id={id} today={today} />
        <News />
        {after.length > 0 && (
          <section>
            <h2 class="section">{w.after}</h2>
            <ol class="after">
              {after.slice(0, MORE_SHOWN).map((entry) => (
                <DayRow key={entry.it.id} day={dayOf(entry.at)} title={titleOf(entry)}>
                  {[sayHour(entry.at), entry.it.location].filter(Boolean).join(' · ')}
                </DayRow>
              ))}
            </ol>
          </section>
        )}
      </div>
      <div>
        <CycleToday carnet={carnet} today={today} id={id} />
        <LatestResults followUps={carnet.followUps} id={id} />
      </div>
    </div>
  );
}

function SupplyAlert({ doses: [first], unit: { phone } }: { doses: Dose[]; unit: Carnet['patient']['medicalUnit'] }) {
  const w = words.value;
  if (!first) return null;
  return (
    <section class="warning" aria-labelledby="supply-title">
      <TriangleAlert aria-hidden="true" />
      <div>
        <h2 id="supply-title">{w.family.today.supplyAlert}</h2>
        <p>
          {first.medication}, {sayDay(first.plannedOn, 'long')}: <Term of="supply">{w.supply[first.supply]}</Term>.
        </p>
        {phone && (
          <PhoneLink phone={phone} class="button quiet">
            {w.call} {sayPhone(phone)}
          </PhoneLink>
        )}
      </div>
    </section>
  );
}

function CycleToday({ carnet, today, id }: { carnet: Carnet; today: Day; id: string }) {
  const w = words.value.family;
  const cycle = cycleOn(carnet.cycles, today);
  const all = carnet.cycles.flatMap(({ administrations }) => administrations).filter(counts);
  const ofToday = all.filter((dose) => dayOfDose(dose) === today);
  // Those at home stand in a section of their own, in tablets.
  const doses = ofToday.filter(({ atHome }) => !atHome);
  const next = all
    .filter((dose) => dose.plannedOn > today && dose.status !== 'GIVEN' && !dose.atHome)
    .sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1))[0];
  return (
    <section class="card stack" aria-labelledby="cycle-title">
      <h2 id="cycle-title">{w.today.cycleNow}</h2>
      {cycle ? (
        <>
          <p class="cycle-day">
            <strong>{w.today.cycleDay(daysFrom(cycle.startsOn, today) + 1, cycleLength(cycle))}</strong>
            <span>
              <Term of="cycle">{w.treatment.cycle(cycle.number)}</Term> · {phaseName(cycle)}
            </span>
          </p>
          <Beads beads={beadsOf(cycle, today)} name={w.treatment.cycle(cycle.number)} />
          <BeadKey />
        </>
      ) : (
        <p>{w.today.cycleNone}</p>
      )}
      {doses.length > 0 ? (
        <>
          <h3>{w.today.dosesToday}</h3>
          <ul class="doses">
            {doses.map((dose) => (
              <DoseLine key={dose.id} dose={dose} />
            ))}
          </ul>
        </>
      ) : (
        ofToday.length === 0 && cycle && !isOnHold(cycle) && <p>{w.today.noDoses}</p>
      )}
      {next && (
        <p>
          <strong>{w.today.nextDose}:</strong> {next.medication}, {sayDay(next.plannedOn, 'long')}
        </p>
      )}
      <a href={`/carnet/${id}/tratamiento`}>{w.today.allDoses}</a>
    </section>
  );
}

function LatestResults({ followUps, id }: { followUps: readonly FollowUp[]; id: string }) {
  const w = words.value.family.today;
  const shown = (['NEUTROPHILS', 'HEMOGLOBIN', 'PLATELETS', 'WEIGHT'] as const).filter((kind) =>
    followUps.some((one) => one.kind === kind),
  );
  if (shown.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="latest-title">
      <h2 id="latest-title">{w.latest}</h2>
      <div class="latest">
        {shown.map((kind) => (
          <Latest key={kind} kind={kind} followUps={followUps} />
        ))}
      </div>
      <a href={`/carnet/${id}/resultados`}>{w.seeResults}</a>
    </section>
  );
}
