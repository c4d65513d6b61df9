/** The end of a carnet: recorded by one person, confirmed or undone by another. */
import { useState } from 'preact/hooks';
import type { CarnetEndDecision, CarnetOutcome } from '../api/generated/desk';
import { viewer } from '../session';
import { sayDay, serverNow, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, StaffReasonField, type Dialog } from './form';

type End = NonNullable<Patient['end']>;
interface OfPatient {
  patient: Patient;
  onChanged(): void;
}

const OUTCOMES = [
  'CURED',
  'MOVED_AWAY',
  'TRANSFERRED_OUT',
  'ABANDONED',
  'DIED',
] as const satisfies readonly CarnetOutcome[];

export function EndCard({ patient, today, onChanged }: OfPatient & { today: Day }) {
  const w = deskWords.value.end;
  const [open, setOpen] = useState(false);
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      {!patient.end && <p>{w.open}</p>}
      <button type="button" class="button quiet small start" onClick={() => setOpen(true)}>
        {patient.end ? w.correct : w.act}
      </button>
      {open && <EndDialog patient={patient} today={today} onDone={onChanged} onClose={() => setOpen(false)} />}
    </section>
  );
}

function EndDialog({ patient, today, ...dialog }: Dialog & { patient: Patient; today: Day }) {
  const w = deskWords.value.end;
  const form = `end ${patient.id}`;
  const [outcome, setOutcome] = useDraft<'' | CarnetOutcome>(form, 'outcome', '');
  const [endedOn, setEndedOn] = useDraft<string>(form, 'endedOn', today);
  const [note, setNote] = useDraft(form, 'note', '');
  const action = useAction();
  const requestId = useRequestId();
  async function end(): Promise<void> {
    const missing = missingIn({ outcome, endedOn });
    if (outcome === '' || endedOn === '') return action.wrong(missing);
    const act = { patientId: patient.id, expectedRevision: patient.revision, outcome, endedOn, note: note || null };
    const input = { ...act, requestId: requestId(act) };
    const ended = await action.run(async () => (await api.EndCarnet({ input })).endCarnet, 'CarnetEnded');
    if (ended) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.actTitle(patient.fullName)}
      isDangerous
      action={action}
      submit={w.act}
      onSubmit={() => void end()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.outcome}
        value={outcome}
        onValue={(value) => setOutcome(value as typeof outcome)}
        problem={action.problem('outcome')}
        options={[['', w.choose], ...OUTCOMES.map((one) => [one, w.outcomes[one]] as const)]}
      />
      {outcome && (
        <div class="note" role="status">
          <p>{w.effects[outcome]}</p>
          <p>{w.undoHint}</p>
        </div>
      )}
      <TextField
        label={w.day}
        type="date"
        max={today}
        value={endedOn}
        onValue={setEndedOn}
        problem={action.problem('endedOn')}
      />
      <AreaField label={w.note} optional value={note} onValue={setNote} problem={action.problem('note')} />
    </FormDialog>
  );
}

/** That the carnet has ended, and what can be decided about it; nothing while it goes on. */
export function EndNote({ patient, onChanged }: OfPatient) {
  const w = deskWords.value.end;
  const [decision, setDecision] = useState<CarnetEndDecision>();
  const { end } = patient;
  if (!end) return null;
  const isOwn = end.recordedBy?.id === viewer.value?.id;
  const isOpen = end.state === 'RECORDED';
  const canUndo = isOpen || Date.parse(end.undoableUntil) > serverNow();
  return (
    <section class="note" aria-label={w.title}>
      <p>
        <strong>{w.ended(w.outcomes[end.outcome], sayDay(end.endedOn, 'dated'))}</strong>
      </p>
      {isOpen && <p>{isOwn ? w.waitsOwn : w.waits(end.recordedBy?.fullName ?? '')}</p>}
      {end.confirmedBy && <p>{w.confirmed(end.confirmedBy.fullName)}</p>}
      {end.note && <p>{end.note}</p>}
      <div class="row">
        {isOpen && !isOwn && (
          <button type="button" class="button small" onClick={() => setDecision('CONFIRM')}>
            {w.confirm}
            <span class="unseen">: {w.title}</span>
          </button>
        )}
        {canUndo && (
          <button type="button" class="button quiet small" onClick={() => setDecision('UNDO')}>
            {w.undo}
            <span class="unseen">: {w.title}</span>
          </button>
        )}
      </div>
      {decision && (
        <SettleDialog
          patient={patient}
          end={end}
          decision={decision}
          onDone={onChanged}
          onClose={() => setDecision(undefined)}
        />
      )}
    </section>
  );
}

interface SettleProps extends Dialog {
  patient: Patient;
  end: End;
  decision: CarnetEndDecision;
}

function SettleDialog({ patient, end, decision, ...dialog }: SettleProps) {
  const w = deskWords.value.end;
  const isUndo = decision === 'UNDO';
  const form = `settle ${decision} ${end.id}`;
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  async function settle(): Promise<void> {
    const input = { patientId: patient.id, decision, reason: reason || null };
    const settled = await action.run(async () => (await api.SettleCarnetEnd({ input })).settleCarnetEnd, 'Patient');
    if (settled) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={(isUndo ? w.undoTitle : w.confirmTitle)(patient.fullName)}
      intro={isUndo ? w.undoText : w.confirmText(w.outcomes[end.outcome], sayDay(end.endedOn, 'dated'))}
      isDangerous={!isUndo}
      action={action}
      submit={isUndo ? w.undo : w.confirm}
      onSubmit={() => void settle()}
      onClose={dialog.onClose}
    >
      {isUndo && <StaffReasonField action={action} value={reason} onValue={setReason} />}
    </FormDialog>
  );
}
