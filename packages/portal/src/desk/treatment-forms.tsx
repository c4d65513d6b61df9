/** Moves a cycle, changes a treatment's state. */
import { addDays, type Day } from '../time';
import { SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, type Patient, type Treatment } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, ReasonField, type Dialog } from './form';

interface DialogProps extends Dialog {
  patient: Patient;
  today: Day;
}

export function PostponeDialog({ cycle, ...dialog }: DialogProps & { cycle: Treatment['cycles'][number] }) {
  const w = deskWords.value;
  const form = `postpone ${cycle.id} ${cycle.startsOn}`;
  const [startsOn, setStart] = useDraft(form, 'startsOn', addDays(cycle.startsOn, 7));
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  async function postpone(): Promise<void> {
    if (!startsOn) return action.wrong({ startsOn: w.missing });
    const postponed = await action.run(
      async () => (await api.PostponeCycle({ id: cycle.id, startsOn, reason })).postponeCycle,
      'Treatment',
    );
    if (postponed) finish(dialog, w.treatment.postponed, form, { kind: 'TREATMENT', id: postponed.id });
  }
  const name = `${cycle.phaseName}, ${words.value.family.treatment.cycle(cycle.number).toLowerCase()}`;
  return (
    <FormDialog
      draft={form}
      title={w.treatment.postponeTitle(name)}
      action={action}
      submit={w.treatment.postpone}
      onSubmit={() => void postpone()}
      onClose={dialog.onClose}
    >
      <TextField
        label={w.treatment.newStart}
        type="date"
        value={startsOn}
        onValue={setStart}
        problem={action.problem('startsOn')}
      />
      <ReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}

type Status = Treatment['status'];
/** What a treatment may become, from what it is. */
const NEXT: Record<Status, readonly Status[]> = {
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'REVOKED'],
  ON_HOLD: ['ACTIVE', 'COMPLETED', 'REVOKED'],
  COMPLETED: [],
  REVOKED: [],
};

export function StatusDialog({ treatment, today, ...dialog }: DialogProps & { treatment: Treatment }) {
  const w = deskWords.value;
  const form = `status ${treatment.id} ${treatment.status}`;
  const [status, setStatus] = useDraft<Status>(form, 'status', NEXT[treatment.status][0] ?? treatment.status);
  const [reason, setReason] = useDraft(form, 'reason', '');
  const [restartsOn, setRestart] = useDraft(form, 'restartsOn', today);
  const action = useAction();
  async function change(): Promise<void> {
    const input = {
      id: treatment.id,
      status,
      reason: reason || null,
      restartsOn: status === 'ACTIVE' ? restartsOn || null : null,
    };
    const changed = await action.run(
      async () => (await api.SetTreatmentStatus({ input })).setTreatmentStatus,
      'Treatment',
    );
    if (changed) finish(dialog, w.saved, form, { kind: 'TREATMENT', id: treatment.id });
  }
  return (
    <FormDialog
      draft={form}
      title={w.treatment.statusTitle}
      action={action}
      submit={words.value.save}
      onSubmit={() => void change()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.treatment.status}
        value={status}
        onValue={(value) => setStatus(value as Status)}
        problem={action.problem('status')}
        options={NEXT[treatment.status].map((one) => [one, w.treatment.statuses[one]] as const)}
      />
      {status === 'ACTIVE' && (
        <TextField
          label={w.treatment.restartsOn}
          type="date"
          value={restartsOn}
          onValue={setRestart}
          problem={action.problem('restartsOn')}
        />
      )}
      <ReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}
