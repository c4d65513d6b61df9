/** The moment of a measurement as it is typed. */
import { hourOf, nowIn } from '../time';
import { useDraft } from './draft';

/** Returns the day and the hour of a form with their setters: today and now, in the zone of the unit, until they are typed. */
export function useMoment(form: string, today: string, zone: string) {
  const [day, setDay] = useDraft(form, 'day', today);
  const [hour, setHour] = useDraft(form, 'hour', hourOf(nowIn(zone)));
  return { day, setDay, hour, setHour };
}
