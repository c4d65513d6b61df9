/** What the unit must do for its families: the tasks in the order in which to do them, all of a child together. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { usePages } from '../pages';
import { viewer } from '../session';
import { Page } from '../ui/page';
import { Choice, Empty, Shown } from '../ui/parts';
import { api, deskWords } from './api';
import { FamilyTasks } from './family-tasks';
import { grouped } from './grouped';
import { useUnit } from './unit';

type Whose = 'all' | 'mine';
const PAGE = 50;

export function TasksPage() {
  const w = deskWords.value.tasks;
  const { clues, name, zone, today, choice } = useUnit();
  const [whose, setWhose] = useState<Whose>('all');
  const filter = whose === 'mine' ? { ownerId: viewer.value!.id } : null;
  const ask = async (after?: string) =>
    (await api.Tasks({ medicalUnitClues: clues, filter, first: PAGE, after: after ?? null })).tasks ?? undefined;
  const answer = useAsk(`tasks ${clues} ${whose}`, { ask: () => ask(), ready: clues !== '' });
  const { entries: tasks, more } = usePages(answer, ask);
  return (
    <Page title={w.title} over={name} intro={w.intro}>
      {choice}
      <Choice<Whose>
        legend={w.whose}
        name="whose"
        value={whose}
        onValue={setWhose}
        options={(['all', 'mine'] as const).map((one) => [one, w.filters[one]] as const)}
      />
      <Shown answer={answer}>
        {(first) =>
          tasks.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <>
              <p class="hint">{w.count(first?.totalCount ?? 0)}</p>
              {grouped(tasks, ({ patient }) => patient.id).map((ofChild) => (
                <FamilyTasks
                  key={ofChild[0]!.patient.id}
                  tasks={ofChild}
                  zone={zone}
                  today={today}
                  onChanged={answer.refresh}
                />
              ))}
              {more}
            </>
          )
        }
      </Shown>
    </Page>
  );
}
