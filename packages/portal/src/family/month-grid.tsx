/** The month as a table of days with marks; a day that is tapped shows below all that is on it. */
import { useRef, useState } from 'preact/hooks';
import { addDays, sayDay, type Day } from '../time';
import { Empty } from '../ui/parts';
import { words } from '../words';
import { Days } from './days';
import { firstOpened, marksOf, weeksOf, type Mark } from './month';
import type { TimelineDay } from './timeline';

const MARKS: readonly Mark[] = ['visit', 'surgery', 'hospital', 'home'];
/** A Sunday: the names of the seven days are said from it. */
const SUNDAY = '2026-11-01';

interface MonthProps {
  first: Day;
  days: TimelineDay[];
  today: Day;
}

export function MonthGrid({ first, days, today }: MonthProps) {
  const w = words.value.month;
  const [chosen, setChosen] = useState<Day>();
  const below = useRef<HTMLElement>(null);
  const opened = chosen ?? firstOpened(days, today);
  const entries = new Map(days.map((entry) => [entry.day, entry]));
  const entry = opened === undefined ? undefined : entries.get(opened);

  function open(day: Day): void {
    setChosen(day);
    // Once the day is drawn.
    setTimeout(() => below.current?.focus());
  }

  return (
    <div class="columns">
      <div>
        <table class="month">
          <caption class="unseen">{w.caption(sayDay(first, 'monthYear'))}</caption>
          <thead>
            <tr>
              {Array.from({ length: 7 }, (_, index) => addDays(SUNDAY, index)).map((day) => (
                <th key={day} scope="col">
                  <span aria-hidden="true">{sayDay(day, 'weekday')[0]}</span>
                  <span class="unseen">{sayDay(day, 'weekday')}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(first).map((week, index) => (
              <tr key={index}>
                {week.map((day, place) => (
                  <td key={place}>
                    {day && (
                      <DayButton
                        day={day}
                        entry={entries.get(day)}
                        today={today}
                        isOpen={day === opened}
                        onOpen={open}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ul class="month-key">
          {MARKS.map((mark) => (
            <li key={mark}>
              <i class={`mark-${mark}`} aria-hidden="true" /> {w.marks[mark]}
            </li>
          ))}
        </ul>
      </div>
      {entry ? (
        <section ref={below} tabIndex={-1} aria-label={sayDay(entry.day, 'full')}>
          <Days days={[entry]} today={today} />
        </section>
      ) : (
        <Empty title={words.value.family.calendar.none} />
      )}
    </div>
  );
}

interface DayProps {
  day: Day;
  entry: TimelineDay | undefined;
  today: Day;
  isOpen: boolean;
  onOpen(day: Day): void;
}

/** A day without anything is no button. */
function DayButton({ day, entry, today, isOpen, onOpen }: DayProps) {
  const w = words.value.month;
  const number = Number(day.slice(8));
  const current = day === today ? 'date' : undefined;
  if (!entry)
    return (
      <span class="month-day" aria-current={current}>
        {number}
      </span>
    );
  const marks = marksOf(entry);
  const said = marks.length > 0 ? marks.map((mark) => w.marks[mark]).join(', ') : w.other;
  return (
    <button
      type="button"
      class="month-day"
      aria-current={current}
      aria-pressed={isOpen}
      aria-label={`${sayDay(day, 'long')}: ${said}`}
      onClick={() => onOpen(day)}
    >
      <span>{number}</span>
      <span class="month-marks">
        {marks.map((mark) => (
          <i key={mark} class={`mark-${mark}`} />
        ))}
      </span>
    </button>
  );
}
