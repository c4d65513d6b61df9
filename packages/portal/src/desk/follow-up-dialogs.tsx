/** Releasing, recalling, correcting and voiding a follow-up: each says first what the family will see, and of whom. */
import { dayOf, sayDay, sayNumber } from '../time';
import { AreaField, TextField, TickField } from '../ui/field';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, type FollowUp } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import { ReasonFields, useReasons } from './reasons';

export type FollowUpAct = 'release' | 'recall' | 'correct' | 'void';

export const sayFollowUp = ({ kind, value, unit }: FollowUp): string =>
  `${words.value.followUp[kind]}${value === null ? '' : `: ${sayNumber(value)} ${unit ?? ''}`}`;

interface FollowUpDialogProps extends Dialog {
  act: FollowUpAct;
  followUp: FollowUp;
  /** Whose it is. */
  name: string;
  revision: number;
}

export function FollowUpDialog({ act, followUp, name, revision, ...dialog }: FollowUpDialogProps) {
  const w = deskWords.value.followUps;
  const action = useAction();
  const form = `${act} ${followUp.id}`;
  const [value, setValue] = useDraft(form, 'value', followUp.value === null ? '' : String(followUp.value));
  const [note, setNote] = useDraft(form, 'note', followUp.note ?? '');
  const [reason, setReason] = useDraft(form, 'reason', '');
  const reasons = useReasons(form, action.warnings);

  const release = async () => ({
    __typename: 'FollowUp' as const,
    ...(await api.ReleaseFollowUp({ id: followUp.id })).releaseFollowUp,
  });
  const correct = async () => {
    const set =
      act === 'recall'
        ? { released: false }
        : { note: note || null, ...(followUp.value !== null && { value: value === '' ? null : Number(value) }) };
    const input = { id: followUp.id, expectedRevision: revision, reason, set, overrides: reasons.overrides };
    return (await api.CorrectFollowUp({ input })).correctFollowUp;
  };
  const takeBack = async () => {
    const record = { kind: 'FOLLOW_UP' as const, id: followUp.id, reason, expectedRevision: revision };
    return (await api.VoidRecord(record)).voidRecord;
  };
  const submit = async (): Promise<void> => {
    const done =
      act === 'void'
        ? await action.run(takeBack, 'RecordVoided')
        : await action.run(act === 'release' ? release : correct, 'FollowUp');
    if (done)
      finish(dialog, act === 'release' ? w.released : deskWords.value.saved, form, {
        kind: 'FOLLOW_UP',
        id: followUp.id,
      });
  };

  return (
    <FormDialog
      draft={form}
      title={w.actTitles[act]}
      intro={w.actIntros[act](name)}
      action={action}
      submit={w.acts[act]}
      onSubmit={() => void submit()}
      onClose={dialog.onClose}
    >
      <p>
        <strong>{sayFollowUp(followUp)}</strong>
        <br />
        {sayDay(dayOf(followUp.takenAt), 'full')}
      </p>
      {act !== 'correct' && followUp.note && <p class="note">{followUp.note}</p>}
      {act === 'correct' && followUp.value !== null && (
        <TextField
          label={`${w.value} (${followUp.unit ?? ''})`}
          type="number"
          inputMode="decimal"
          step="any"
          value={value}
          onValue={setValue}
          problem={action.problem('set.value') ?? action.problem('set.unit')}
        />
      )}
      {act === 'correct' && (
        <AreaField label={w.note} optional value={note} onValue={setNote} problem={action.problem('set.note')} />
      )}
      {act !== 'release' && (
        <AreaField label={w.reason} value={reason} onValue={setReason} problem={action.problem('reason')} />
      )}
      <ReasonFields warnings={action.warnings} reasons={reasons} action={action} />
    </FormDialog>
  );
}

/** Whether the family sees what is about to be recorded at once. */
export function ReleaseField({ value, onValue }: { value: boolean; onValue(release: boolean): void }) {
  const w = deskWords.value.followUps;
  return (
    <div>
      <TickField label={w.release} value={value} onValue={onValue} />
      <p class="hint">{w.releaseHint}</p>
    </div>
  );
}
