/** A row of a list of coming days: the day as on a calendar, what is on it, and the link to its page. */
import type { ComponentChildren } from 'preact';
import { sayDay, type Day } from '../time';

export const DayRow = ({ day, title, children }: { day: Day; title: string; children: ComponentChildren }) => (
  <li>
    <span class="after-day" aria-hidden="true">
      <small>{sayDay(day, 'weekdayShort')}</small>
      <b>{Number(day.slice(8))}</b>
      <small>{sayDay(day, 'monthShort')}</small>
    </span>
    <span>
      <a href={`/dia/${day}`}>
        <strong>{title}</strong>
      </a>
      <span class="unseen">{sayDay(day, 'long')}, </span>
      <span>{children}</span>
    </span>
  </li>
);
