/** What became of one dose; a record that was wrong is corrected by a new one. */
import { useState } from 'preact/hooks';
import { hourOf, momentAt, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, type Dose } from './api';
import { finish, FormDialog, ReasonField, type Dialog } from './form';

type Status = Dose['status'];
const OUTCOMES = ['GIVEN', 'PARTIALLY_GIVEN', 'POSTPONED', 'OMITTED'] as const satisfies readonly Status[];

interface DoseDialogProps extends Dialog {
  dose: Dose;
  zone: string;
  today: Day;
}

export function DoseDialog({ dose, zone, today, ...dialog }: DoseDialogProps) {
  const w = deskWords.value.treatment;
  const isCorrection = dose.status !== 'PLANNED' && dose.status !== 'POSTPONED';
  const [status, setStatus] = useState<Status>('GIVEN');
  const [day, setDay] = useState(dose.givenAt?.slice(0, 10) ?? (dose.plannedOn < today ? dose.plannedOn : today));
  const [hour, setHour] = useState(dose.givenAt ? hourOf(dose.givenAt) : '10:00');
  const [given, setGiven] = useState(String(dose.givenDose?.value ?? dose.plannedDose.value));
  const [postponedTo, setPostponed] = useState('');
  const [reason, setReason] = useState('');
  const [correctionReason, setCorrection] = useState('');
  const action = useAction();
  const wasGiven = status === 'GIVEN' || status === 'PARTIALLY_GIVEN';

  async function save(): Promise<void> {
    const { missing } = deskWords.value;
    if (wasGiven && (!day || !hour)) return action.wrong({ givenAt: missing });
    if (status === 'POSTPONED' && !postponedTo) return action.wrong({ postponedTo: missing });
    const input = {
      administrationId: dose.id,
      status,
      givenAt: wasGiven ? momentAt(day, hour, zone) : null,
      givenDose: wasGiven ? Number(given) : null,
      reason: status === 'GIVEN' ? null : reason,
      postponedTo: status === 'POSTPONED' ? postponedTo : null,
    };
    const saved = isCorrection
      ? await action.run(
          async () =>
            (await api.CorrectAdministration({ input: { ...input, correctionReason } })).correctAdministration,
          'MedicationAdministration',
        )
      : await action.run(
          async () => (await api.RecordAdministration({ input })).recordAdministration,
          'MedicationAdministration',
        );
    if (saved) finish(dialog, deskWords.value.saved);
  }

  return (
    <FormDialog
      title={w.recordTitle(dose.medication)}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.whatHappened}
        value={status}
        onValue={(value) => setStatus(value as Status)}
        problem={action.problem('status')}
        options={OUTCOMES.map((one) => [one, words.value.doseStatus[one]] as const)}
      />
      {wasGiven && (
        <div class="form-grid two">
          <TextField
            label={w.givenOn}
            type="date"
            max={today}
            value={day}
            onValue={setDay}
            problem={action.problem('givenAt')}
          />
          <TextField label={w.givenAt} type="time" value={hour} onValue={setHour} />
          <TextField
            label={w.givenDose(dose.plannedDose.unit)}
            type="number"
            inputMode="decimal"
            step="any"
            min={0}
            value={given}
            onValue={setGiven}
            problem={action.problem('givenDose')}
          />
        </div>
      )}
      {status === 'POSTPONED' && (
        <TextField
          label={w.postponedTo}
          type="date"
          value={postponedTo}
          onValue={setPostponed}
          problem={action.problem('postponedTo')}
        />
      )}
      {status !== 'GIVEN' && <ReasonField action={action} value={reason} onValue={setReason} />}
      {isCorrection && (
        <AreaField
          label={w.correctionReason}
          value={correctionReason}
          onValue={setCorrection}
          problem={action.problem('correctionReason')}
        />
      )}
    </FormDialog>
  );
}
