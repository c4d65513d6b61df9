/** A month of a child: as a grid whose days open, or as one list. */
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addMonths, monthOf, sayDay } from '../time';
import { Page } from '../ui/page';
import { Choice, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { whose } from './child-of';
import { Days } from './days';
import { Feed } from './feed';
import { MonthGrid } from './month-grid';
import { OnHold } from './on-hold';
import { timelineOf, type TimelineDay } from './timeline';

export function CalendarPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value;
  const [first, setFirst] = useState(() => monthOf(today)[0]);
  const [view, setView] = useState<'grid' | 'list'>('grid');
  const [from, to] = monthOf(first);
  const answer = useAsk(`${id} ${from} ${to}`, {
    ask: async () => (await api.Carnet({ patientId: id, from, to })).carnet,
    keptAs: `child:${id}:month:${from}`,
  });
  const move = (months: number) => () => setFirst(addMonths(first, months));
  return (
    <Page title={w.family.calendar.title} over={child?.givenNames}>
      <div class="month-head">
        <button type="button" class="button quiet small" aria-label={w.month.previous} onClick={move(-1)}>
          <ChevronLeft aria-hidden="true" />
        </button>
        <h2 aria-live="polite">{sayDay(first, 'monthYear')}</h2>
        <button type="button" class="button quiet small" aria-label={w.month.next} onClick={move(1)}>
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
      <Choice<'grid' | 'list'>
        legend={w.month.view}
        hideLegend
        name="view"
        value={view}
        onValue={setView}
        options={[
          ['grid', w.month.views.grid],
          ['list', w.month.views.list],
        ]}
      />
      <Shown answer={answer}>
        {(carnet) => {
          if (!carnet) return <p>{w.troubles.NOT_FOUND}</p>;
          const days = timelineOf(carnet).filter(({ day }) => day >= from && day <= to);
          return (
            <>
              <OnHold carnet={carnet} />
              {view === 'grid' ? (
                <MonthGrid key={first} first={first} days={days} today={today} />
              ) : (
                <Timeline days={days} today={today} />
              )}
            </>
          );
        }}
      </Shown>
      <Feed id={id} />
    </Page>
  );
}

function Timeline({ days: everything, today }: { days: TimelineDay[]; today: string }) {
  const w = words.value.family.calendar;
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
          {behind.length === 0 ? <p>{w.none}</p> : <Days days={behind} today={today} />}
        </section>
      </div>
    </>
  );
}
