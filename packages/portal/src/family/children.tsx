/** The first page of who cares for more than one child: the children, their next days at the hospital, their medicines of today. */
import { useAsk } from '../ask';
import { viewer } from '../session';
import { addDays, sayHour, todayIn, yearsFrom } from '../time';
import { Page } from '../ui/page';
import { LinkCard, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { DayRow } from './day-row';
import { isFirstWeek } from './first-week';
import { HomeDoses } from './home-doses';
import { News } from './news';
import { DAYS_AHEAD } from './ranges';
import { sheetOnly } from './sheet-copy';
import { FirstWeek } from './today';

const DAYS_SHOWN = 6;

/** The letter of a child in a circle; the colour only helps to tell two of them apart. */
export const Initial = ({ name, place }: { name: string; place: number }) => (
  <span class={`initial hue-${place % 4}`} aria-hidden="true">
    {name.slice(0, 1)}
  </span>
);

export function ChildrenPage() {
  const w = words.value.family.children;
  const children = viewer.value?.patients ?? [];
  const others = sheetOnly.value;
  return (
    <Page title={w.title} class="narrow">
      {isFirstWeek.value && <FirstWeek />}
      {children.length + others.length === 0 && <Empty title={w.none} />}
      <ul class="links">
        {children.map((child, place) => (
          <li key={child.id}>
            <LinkCard href={`/carnet/${child.id}`}>
              <Initial name={child.givenNames} place={place} />
              <span>
                <strong>{child.fullName}</strong>
                <small>
                  {w.age(yearsFrom(child.birthDate, todayIn(child.medicalUnit.timeZone)))} · {child.medicalUnit.name}
                </small>
              </span>
            </LinkCard>
          </li>
        ))}
        {others.map(({ id, fullName }) => (
          <li key={id}>
            <LinkCard href={`/carnet/${id}/urgencias`}>
              <span>
                <strong>{words.value.sheet.link(fullName)}</strong>
                <small>{words.value.sheet.linkText}</small>
              </span>
            </LinkCard>
          </li>
        ))}
      </ul>
      {children.length > 0 && (
        <>
          <News />
          <NextDays />
          {children.map(({ id, givenNames, medicalUnit: { timeZone } }) => (
            <HomeDoses key={id} id={id} today={todayIn(timeZone)} name={givenNames} />
          ))}
        </>
      )}
    </Page>
  );
}

/** The next days at the hospital of all children, by time. */
function NextDays() {
  const w = words.value.family.children;
  const children = viewer.value?.patients ?? [];
  const today = todayIn(children[0]!.medicalUnit.timeZone);
  const answer = useAsk(`next days ${today}`, {
    ask: async () =>
      (await api.HospitalDay({ patientId: null, from: today, to: addDays(today, DAYS_AHEAD) })).journeys ?? [],
    keptAs: `child:${children.map(({ id }) => id).join('+')}:next`,
  });
  return (
    <section>
      <h2 class="section">{w.days}</h2>
      <Shown answer={answer}>
        {(journeys) => {
          const coming = journeys.filter(({ day, startsAt }) => startsAt && day >= today).slice(0, DAYS_SHOWN);
          if (coming.length === 0) return <p>{w.noDays}</p>;
          return (
            <ol class="after">
              {coming.map(({ id, day, startsAt, patient, medicalUnit }) => (
                <DayRow key={id} day={day} title={patient.givenNames}>
                  {sayHour(startsAt!)} · {medicalUnit.name}
                </DayRow>
              ))}
            </ol>
          );
        }}
      </Shown>
    </section>
  );
}
