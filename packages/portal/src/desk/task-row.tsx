/** One task: what it is, how soon, what it is about, who has it, and who has been tried. */
import type { TasksQuery } from '../api/generated/desk';
import { appointmentTitle } from '../family/titles';
import { sayMoment } from '../say-moment';
import { dayOf, daysFrom, sayDay, sayDistance, sayHour, type Day } from '../time';
import { Badge } from '../ui/parts';
import { words } from '../words';
import { deskWords } from './api';

export type Task = NonNullable<TasksQuery['tasks']>['edges'][number]['node'];
type Contact = Task['contacts'][number];

const TONE = { URGENT: 'bad', SOON: 'warn', ROUTINE: 'plain' } as const;

/** hoy, mañana, ayer, el martes 24 de noviembre */
const nearDay = (today: Day, day: Day): string =>
  Math.abs(daysFrom(today, day)) <= 1 ? sayDistance(today, day) : deskWords.value.tasks.onDay(sayDay(day, 'long'));

/** What a task is about, in words. */
function saySubject(subject: Task['subjects'][number]): string {
  const w = deskWords.value.tasks;
  switch (subject.__typename) {
    case 'Appointment':
      return `${appointmentTitle({ kind: subject.appointmentKind, specialty: subject.specialty })}, ${sayMoment(subject.startsAt)}`;
    case 'Surgery':
      return `${subject.procedure}, ${sayMoment(subject.startsAt)}`;
    case 'MedicationAdministration':
      return [
        `${subject.medication}, ${sayDay(subject.plannedOn, 'long')}`,
        words.value.supply[subject.supply],
        subject.supplyExpectedOn && w.expected(sayDay(subject.supplyExpectedOn, 'short')),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'User':
      return subject.fullName;
    case 'PatientTransfer':
      return w.from(subject.fromUnit.name);
    case 'Question':
      return `«${subject.messages.at(-1)?.text ?? ''}»`;
    case 'ShareNote':
      return `${subject.from}: «${subject.text}»`;
    case 'DataRequest':
      return `«${subject.text}»`;
  }
}

interface TaskRowProps {
  task: Task;
  today: Day;
  isChosen: boolean;
  onChoose(): void;
}

export function TaskRow({ task, today, isChosen, onChoose }: TaskRowProps) {
  const w = deskWords.value.tasks;
  const { kind, priority, message, dueAt, overdue, nextAt, owner, contacts, absence, subjects, patient } = task;
  const due = overdue ? w.overdue : w.due;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={isChosen} onChange={onChoose} />
        <span class="unseen">{w.choose(w.kinds[kind], patient.fullName)}</span>
      </label>
      <span>
        <strong>{w.kinds[kind]}</strong> {message}
        {subjects.map((subject) => (
          <small key={subject.id}>{saySubject(subject)}</small>
        ))}
        {absence?.escalatedAt && <small>{w.escalated}</small>}
        {absence?.abandonedAt && <small>{w.abandoned}</small>}
        {absence?.reason && <small>{w.reasons[absence.reason]}</small>}
        <small>
          {owner ? w.owner(owner.fullName) : w.noOwner}
          {nextAt && ` · ${w.next(nearDay(today, dayOf(nextAt)), sayHour(nextAt))}`}
        </small>
        {contacts.length > 0 && (
          <details>
            <summary>{w.tried(contacts.length)}</summary>
            {contacts.map((contact) => (
              <ContactLine key={contact.id} contact={contact} />
            ))}
          </details>
        )}
      </span>
      <span class="badges">
        <Badge tone={TONE[priority]}>{w.priorities[priority]}</Badge>
        <Badge tone={overdue ? 'bad' : 'plain'}>{due(nearDay(today, dayOf(dueAt)), sayHour(dueAt))}</Badge>
      </span>
    </li>
  );
}

function ContactLine({ contact: { at, by, channel, caregiver, outcome, note } }: { contact: Contact }) {
  const w = deskWords.value.tasks;
  const parts = [sayMoment(at), by.fullName, w.channels[channel], caregiver?.fullName, w.outcomes[outcome], note];
  return <small>{parts.filter(Boolean).join(' · ')}</small>;
}
