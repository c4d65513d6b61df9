/** The period that the page shows: this cycle, this month, three months, all, or chosen dates. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addDays, daysFrom, sayDay, type Day } from '../time';
import { TextField } from '../ui/field';
import { Choice } from '../ui/parts';
import { words } from '../words';
import { api } from './api';
import { rangesOf, type Looks, type Range } from './ranges';

export type RangeName = 'cycle' | 'month' | 'quarter' | 'all' | 'dates';
/** What the API allows. */
const LONGEST_DAYS = 1_830;

interface Scope {
  looks: Looks;
  first: RangeName;
}

export interface ChosenRange {
  name: RangeName;
  range: Range;
  chooser: preact.JSX.Element;
}

export function useRange(id: string, today: Day, { looks, first }: Scope): ChosenRange {
  const [name, setName] = useState<RangeName>(first);
  const [dates, setDates] = useState<Range>({ from: addDays(today, -30), to: today });
  const cycle = useAsk(`cycle ${id} ${today}`, {
    ask: async () =>
      (await api.CycleToday({ patientId: id, today })).carnet?.cycles
        .filter(({ status }) => status !== 'REVOKED')
        .at(-1) ?? null,
    keptAs: `child:${id}:cycle`,
    ready: name === 'cycle',
  }).data;
  const fixed = rangesOf(today, looks);
  const ranges: Record<RangeName, Range> = {
    ...fixed,
    cycle: cycle ? { from: cycle.startsOn, to: cycle.endsOn } : fixed.month,
    dates,
  };
  const range = ranges[name];
  const w = words.value.family.calendar;
  return {
    name,
    range,
    chooser: (
      <div class="range">
        <Choice<RangeName>
          legend={w.range}
          name="range"
          value={name}
          onValue={setName}
          options={(['cycle', 'month', 'quarter', 'all', 'dates'] as const).map((one) => [one, w.ranges[one]] as const)}
        />
        {name === 'dates' && <Dates range={dates} onRange={setDates} />}
        <p class="hint" aria-live="polite">
          {name === 'cycle' && cycle === null && `${w.noCycle} `}
          {w.shown(sayDay(range.from, 'dated'), sayDay(range.to, 'dated'))}
        </p>
      </div>
    ),
  };
}

function Dates({ range, onRange }: { range: Range; onRange(range: Range): void }) {
  const w = words.value.family.calendar;
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const [problem, setProblem] = useState<string>();
  function submit(event: Event): void {
    event.preventDefault();
    if (!from || !to || from > to) return setProblem(w.order);
    if (daysFrom(from, to) >= LONGEST_DAYS) return setProblem(w.tooLong);
    setProblem(undefined);
    onRange({ from, to });
  }
  return (
    <form class="dates" onSubmit={submit} noValidate>
      <TextField label={w.from} type="date" value={from} onValue={setFrom} problem={problem} />
      <TextField label={w.to} type="date" value={to} onValue={setTo} />
      <button type="submit" class="button quiet">
        {w.show}
      </button>
    </form>
  );
}
