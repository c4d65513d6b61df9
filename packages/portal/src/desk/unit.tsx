/** The unit that a page is about: one of the viewer's, chosen by who has several. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { viewer } from '../session';
import { todayIn, type Day } from '../time';
import { SelectField } from '../ui/field';
import { deskWords } from './api';

interface ChosenUnit {
  /** Empty for a viewer without a unit. */
  clues: string;
  name: string | undefined;
  zone: string;
  /** Today in the unit. */
  today: Day;
  /** The field that chooses another unit; false for a viewer with one. */
  choice: ComponentChildren;
}

/** The first unit of the viewer, until another one is chosen. */
export function useUnit(): ChosenUnit {
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useState(units[0]?.clues ?? '');
  const unit = units.find((one) => one.clues === clues);
  const zone = unit?.timeZone ?? 'America/Mexico_City';
  const choice = units.length > 1 && (
    <SelectField
      label={deskWords.value.unit}
      value={clues}
      onValue={setClues}
      options={units.map((one) => [one.clues, one.name] as const)}
    />
  );
  return { clues, name: unit?.name, zone, today: todayIn(zone), choice };
}
