/** The tasks of one child, whom to call, and the acts on those that are chosen. */
import { useState } from 'preact/hooks';
import { viewer } from '../session';
import type { Day } from '../time';
import { Refused } from '../ui/field';
import { said, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { Callers } from './callers';
import { ContactDialog } from './contact-form';
import { TaskRow, type Task } from './task-row';

interface FamilyTasksProps {
  /** At least one, all of one child. */
  tasks: readonly Task[];
  zone: string;
  today: Day;
  onChanged(): void;
}

export function FamilyTasks({ tasks, zone, today, onChanged }: FamilyTasksProps) {
  const w = deskWords.value.tasks;
  const { patient } = tasks[0]!;
  // The first one is the most urgent; what was chosen and has ended since counts no more.
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set([tasks[0]!.id]));
  const [isOpen, setOpen] = useState(false);
  const action = useAction();
  const requestId = useRequestId();
  const chosen = tasks.filter(({ id }) => ids.has(id));
  const me = viewer.value!.id;
  const isMine = chosen.length > 0 && chosen.every(({ owner }) => owner?.id === me);

  function toggle(id: string): void {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  }
  async function assign(): Promise<void> {
    const owned = { taskIds: chosen.map(({ id }) => id), ownerId: isMine ? null : me };
    const input = { requestId: requestId({ ...owned, before: chosen.map(({ owner }) => owner?.id) }), ...owned };
    if (!(await action.run(async () => (await api.AssignTasks({ input })).assignTasks, 'TasksWorked'))) return;
    said(isMine ? w.letGone : w.taken);
    onChanged();
  }
  const whose = <span class="unseen">: {patient.fullName}</span>;
  return (
    <section class="card stack">
      <h2>
        <a href={`/mesa/paciente/${patient.id}`}>{patient.fullName}</a>{' '}
        <small class="faint">
          {deskWords.value.record} {patient.recordNumber}
        </small>
      </h2>
      <Callers caregivers={patient.caregivers} />
      <ul class="dose-rows">
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            today={today}
            isChosen={ids.has(task.id)}
            onChoose={() => toggle(task.id)}
          />
        ))}
      </ul>
      {action.refused && <Refused {...action.refused} />}
      <div class="row">
        <button
          type="button"
          class="button small"
          disabled={chosen.length === 0}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {w.contact}
          {whose}
        </button>
        <button
          type="button"
          class="button quiet small"
          disabled={action.busy || chosen.length === 0}
          onClick={() => void assign()}
        >
          {isMine ? w.letGo : w.take}
          {whose}
        </button>
      </div>
      {isOpen && (
        <ContactDialog tasks={chosen} zone={zone} today={today} onDone={onChanged} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
