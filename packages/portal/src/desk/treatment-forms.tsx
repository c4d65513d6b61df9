/** Starts a treatment, moves a cycle, changes a treatment's state. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addDays, type Day } from '../time';
import { SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction, useRequestId } from './action';
import { api, deskWords, type Patient, type Treatment } from './api';
import { finish, FormDialog, ReasonField, type Dialog } from './form';

interface DialogProps extends Dialog {
  patient: Patient;
  today: Day;
}

export function StartDialog({ patient, today, ...dialog }: DialogProps) {
  const w = deskWords.value.treatment;
  const [protocolCode, setProtocol] = useState('');
  const [startsOn, setStart] = useState(today);
  const [heightCm, setHeight] = useState('');
  const [weightKg, setWeight] = useState('');
  const action = useAction();
  const requestId = useRequestId();
  const protocols =
    useAsk('protocols', { ask: async () => (await api.Protocols()).protocols.edges.map(({ node }) => node) }).data ??
    [];
  const icd10 = patient.diagnosis?.icd10 ?? '';
  const fitting = protocols.filter((protocol) => protocol.icd10.includes(icd10));
  const options = [...fitting, ...protocols.filter((protocol) => !fitting.includes(protocol))].map(
    ({ code, name }) => [code, name] as const,
  );
  const chosen = protocolCode || options[0]?.[0] || '';
  async function start(): Promise<void> {
    if (!startsOn || !Number(heightCm) || !Number(weightKg)) {
      const { missing } = deskWords.value;
      return action.wrong({
        ...(!startsOn && { startsOn: missing }),
        ...(!Number(heightCm) && { heightCm: missing }),
        ...(!Number(weightKg) && { weightKg: missing }),
      });
    }
    const plan = {
      patientId: patient.id,
      protocolCode: chosen,
      startsOn,
      heightCm: Number(heightCm),
      weightKg: Number(weightKg),
    };
    const started = await action.run(
      async () => (await api.StartTreatment({ input: { requestId: requestId(plan), ...plan } })).startTreatment,
      'Treatment',
    );
    if (started) finish(dialog, [w.started, ...started.warnings.map(({ message }) => message)].join(' '));
  }
  return (
    <FormDialog title={w.start} action={action} submit={w.start} onSubmit={() => void start()} onClose={dialog.onClose}>
      <SelectField
        label={w.protocol}
        value={chosen}
        onValue={setProtocol}
        problem={action.problem('protocolCode')}
        options={options}
      />
      <TextField
        label={w.startsOn}
        type="date"
        value={startsOn}
        onValue={setStart}
        problem={action.problem('startsOn')}
      />
      <div class="form-grid two">
        <TextField
          label={w.height}
          type="number"
          inputMode="decimal"
          min={30}
          max={230}
          step="0.1"
          value={heightCm}
          onValue={setHeight}
          problem={action.problem('heightCm')}
        />
        <TextField
          label={w.weight}
          type="number"
          inputMode="decimal"
          min={1}
          max={200}
          step="0.1"
          value={weightKg}
          onValue={setWeight}
          problem={action.problem('weightKg')}
        />
      </div>
    </FormDialog>
  );
}

export function PostponeDialog({ cycle, ...dialog }: DialogProps & { cycle: Treatment['cycles'][number] }) {
  const w = deskWords.value;
  const [startsOn, setStart] = useState(addDays(cycle.startsOn, 7));
  const [reason, setReason] = useState('');
  const action = useAction();
  async function postpone(): Promise<void> {
    if (!startsOn) return action.wrong({ startsOn: w.missing });
    const postponed = await action.run(
      async () => (await api.PostponeCycle({ id: cycle.id, startsOn, reason })).postponeCycle,
      'Treatment',
    );
    if (postponed) finish(dialog, w.treatment.postponed);
  }
  const name = `${cycle.phaseName}, ${words.value.family.treatment.cycle(cycle.number).toLowerCase()}`;
  return (
    <FormDialog
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
  const [status, setStatus] = useState<Status>(NEXT[treatment.status][0] ?? treatment.status);
  const [reason, setReason] = useState('');
  const [restartsOn, setRestart] = useState(today);
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
    if (changed) finish(dialog, w.saved);
  }
  return (
    <FormDialog
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
