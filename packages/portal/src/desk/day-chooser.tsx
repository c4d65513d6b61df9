/** Chooses a day: the one before, the one after, or any. */
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { addDays, type Day } from '../time';
import { TextField } from '../ui/field';

interface DayChooserProps {
  words: { day: string; before: string; after: string };
  day: Day;
  onDay(day: Day): void;
  children?: ComponentChildren;
}

export const DayChooser = ({ words: w, day, onDay, children }: DayChooserProps) => (
  <div class="row day-chooser">
    <button type="button" class="button quiet small" aria-label={w.before} onClick={() => onDay(addDays(day, -1))}>
      <ChevronLeft aria-hidden="true" />
    </button>
    <TextField label={w.day} type="date" value={day} onValue={(value) => value && onDay(value)} />
    <button type="button" class="button quiet small" aria-label={w.after} onClick={() => onDay(addDays(day, 1))}>
      <ChevronRight aria-hidden="true" />
    </button>
    {children}
  </div>
);
