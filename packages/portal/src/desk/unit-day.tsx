/** A page about one day of one of the viewer's units: both are chosen above. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayDay, type Day } from '../time';
import { Page } from '../ui/page';
import { DayChooser } from './day-chooser';
import { useUnit } from './unit';

interface UnitDayProps {
  words: { title: string; day: string; before: string; after: string };
  children(of: { clues: string; day: Day; today: Day }): ComponentChildren;
}

export function UnitDayPage({ words: w, children }: UnitDayProps) {
  const { clues, name, today, choice } = useUnit();
  const [day, setDay] = useState<Day>(today);
  return (
    <Page title={w.title} over={name}>
      <DayChooser words={w} day={day} onDay={setDay}>
        {choice}
      </DayChooser>
      <h2 class="section" aria-live="polite">
        {sayDay(day, 'full')}
      </h2>
      {children({ clues, day, today })}
    </Page>
  );
}
