/** The child whose page is open, as the viewer's own list knows it. */
import { viewer, type Child } from '../session';
import { todayIn, type Day } from '../time';

export interface Whose {
  child: Child | undefined;
  /** The zone of the unit; until the child is known, that of most of the country. */
  zone: string;
  today: Day;
}

const MOST_OF_MEXICO = 'America/Mexico_City';

export function whose(id: string): Whose {
  const child = viewer.value?.patients.find((one) => one.id === id);
  const zone = child?.medicalUnit.timeZone ?? MOST_OF_MEXICO;
  return { child, zone, today: todayIn(zone) };
}
