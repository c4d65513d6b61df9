/** One try to reach a family about the chosen tasks of a child: how, with whom, what came of it, and when to try again. */
import type { AbsenceReason, ContactChannel, ContactOutcome } from '../api/generated/desk';
import { addDays, momentAt, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { isActive } from './callers';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import type { Task } from './task-row';

const MORNING = '09:00';
const ENDING: readonly string[] = ['TOLD', 'WILL_COME', 'RESOLVED'] satisfies ContactOutcome[];
const WITH_NOTE: readonly string[] = ['RESOLVED', 'NEEDS_HELP'] satisfies ContactOutcome[];

/** Whether an outcome ends the task: a child that was absent has not come because its family was told. */
const ends = (outcome: string, { kind }: Task): boolean =>
  kind === 'ABSENCE' ? outcome === 'RESOLVED' : ENDING.includes(outcome);

/** The words of a choice as the options of a field. */
const optionsOf = (choice: Readonly<Record<string, string>>): [string, string][] => Object.entries(choice);

interface ContactProps extends Dialog {
  /** At least one, all of one child. */
  tasks: readonly Task[];
  zone: string;
  today: Day;
}

export function ContactDialog({ tasks, zone, today, ...dialog }: ContactProps) {
  const w = deskWords.value.tasks;
  const { patient } = tasks[0]!;
  const form = `contact ${patient.id}`;
  const [channel, setChannel] = useDraft<ContactChannel>(form, 'channel', 'PHONE');
  const [caregiverId, setCaregiverId] = useDraft(form, 'caregiver', '');
  const [outcome, setOutcome] = useDraft<'' | ContactOutcome>(form, 'outcome', '');
  const [note, setNote] = useDraft(form, 'note', '');
  const [reason, setReason] = useDraft<'' | AbsenceReason>(form, 'reason', '');
  const [nextDay, setNextDay] = useDraft(form, 'nextDay', addDays(today, 1));
  const [nextHour, setNextHour] = useDraft(form, 'nextHour', MORNING);
  const [reply, setReply] = useDraft(form, 'reply', '');
  const action = useAction();
  const requestId = useRequestId();
  const isAbsence = tasks.some(({ kind }) => kind === 'ABSENCE');
  const hasReply = tasks.some(({ kind }) => kind === 'CANNOT_COME');
  const staysOpen = outcome !== '' && tasks.some((task) => !ends(outcome, task));
  const needsNote = WITH_NOTE.includes(outcome);
  const needsReason = isAbsence && outcome === 'RESOLVED';
  async function save(): Promise<void> {
    const missing = missingIn({
      outcome,
      ...(needsNote && { note: note.trim() }),
      ...(needsReason && { absenceReason: reason }),
      ...(staysOpen && { nextAt: nextDay && nextHour }),
    });
    if (!outcome || Object.keys(missing).length > 0) return action.wrong(missing);
    const contact = {
      taskIds: tasks.map(({ id }) => id),
      channel,
      outcome,
      caregiverId: (channel !== 'NONE' && caregiverId) || null,
      note: note.trim() || null,
      absenceReason: (isAbsence && reason) || null,
      nextAt: staysOpen ? momentAt(nextDay, nextHour, zone) : null,
      reply: (hasReply && reply.trim()) || null,
    };
    const input = { requestId: requestId(contact), ...contact };
    const worked = await action.run(async () => (await api.RecordContact({ input })).recordContact, 'TasksWorked');
    if (!worked) return;
    const ended = worked.tasks.filter(({ status }) => status === 'DONE').length;
    finish(dialog, ended > 0 ? w.ended(ended) : w.kept, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.contactTitle(patient.fullName)}
      intro={w.about(tasks.map(({ kind }) => w.kinds[kind]).join(', '))}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.channel}
        value={channel}
        onValue={(value) => setChannel(value as ContactChannel)}
        problem={action.problem('channel')}
        options={optionsOf(w.channels)}
      />
      {channel !== 'NONE' && (
        <SelectField
          label={w.caregiver}
          value={caregiverId}
          onValue={setCaregiverId}
          problem={action.problem('caregiverId')}
          options={[
            ['', w.someone],
            ...patient.caregivers.filter(isActive).map(({ user }) => [user.id, user.fullName] as const),
          ]}
        />
      )}
      <SelectField
        label={w.outcome}
        value={outcome}
        onValue={(value) => setOutcome(value as typeof outcome)}
        problem={action.problem('outcome')}
        options={[['', ''], ...optionsOf(w.outcomes)]}
      />
      {isAbsence && (
        <SelectField
          label={w.reason}
          value={reason}
          onValue={(value) => setReason(value as typeof reason)}
          problem={action.problem('absenceReason')}
          options={[['', w.reasonUnknown], ...optionsOf(w.reasons)]}
        />
      )}
      <AreaField label={w.note} optional={!needsNote} value={note} onValue={setNote} problem={action.problem('note')} />
      {hasReply && (
        <AreaField label={w.reply} optional value={reply} onValue={setReply} problem={action.problem('reply')} />
      )}
      {staysOpen && (
        <div class="form-grid two">
          <TextField
            label={w.nextDay}
            type="date"
            min={today}
            value={nextDay}
            onValue={setNextDay}
            problem={action.problem('nextAt')}
          />
          <TextField label={w.nextHour} type="time" value={nextHour} onValue={setNextHour} />
        </div>
      )}
    </FormDialog>
  );
}
