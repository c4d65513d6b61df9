/** A page about one day of one of the viewer's units: both are chosen above. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { viewer } from '../session';
import { sayDay, todayIn, type Day } from '../time';
import { SelectField } from '../ui/field';
import { Page } from '../ui/page';
import { deskWords } from './api';
import { DayChooser } from './day-chooser';

interface UnitDayProps {
  words: { title: string; day: string; before: string; after: string };
  children(of: { clues: string; day: Day; today: Day }): ComponentChildren;
}

export function UnitDayPage({ words: w, children }: UnitDayProps) {
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useState(units[0]?.clues ?? '');
  const unit = units.find((one) => one.clues === clues);
  const today = todayIn(unit?.timeZone ?? 'America/Mexico_City');
  const [day, setDay] = useState<Day>(today);
  return (
    <Page title={w.title} over={unit?.name}>
      <DayChooser words={w} day={day} onDay={setDay}>
        {units.length > 1 && (
          <SelectField
            label={deskWords.value.unit}
            value={clues}
            onValue={setClues}
            options={units.map((one) => [one.clues, one.name] as const)}
          />
        )}
      </DayChooser>
      <h2 class="section" aria-live="polite">
        {sayDay(day, 'full')}
      </h2>
      {children({ clues, day, today })}
    </Page>
  );
}
