/** What the children of the demo had done before they fell ill: the scheme on its days, at the health centre of the quarter. */
import { ulid } from 'ulid';
import { addDays, type Day } from '../core/time';
import type { Child, Team, At } from './cast';
import { CARTILLA, RECORD_PREVENTIVE } from './operations';

interface Action {
  code: string;
  category: string;
  dose: number | null;
  dueOn: Day;
  status: string;
}

export async function vaccinations(child: Child, { clinician }: Team, startsOn: Day, at: At): Promise<void> {
  const before = at(addDays(startsOn, -1), 11);
  const { cartilla } = await clinician.send(CARTILLA, child.id, before);
  const overdue = (cartilla as { actions: Action[] }).actions.filter(
    ({ category, status }) => category === 'VACCINATION' && status === 'OVERDUE',
  );
  // The newest was missed, so that the cartilla has something that is due or put off by the treatment.
  for (const { code, dose, dueOn } of overdue.slice(0, -1))
    await clinician.send(
      RECORD_PREVENTIVE,
      { requestId: ulid(), patientId: child.id, code, dose, performedOn: dueOn, performedElsewhere: 'Centro de Salud' },
      before,
    );
}
