/** The catheter or port that the child has now: it stands on the emergency sheet of the family. */
import { useState } from 'preact/hooks';
import { sayMoment } from '../say-moment';
import { sayDay } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction, useRequestId } from './action';
import { api, deskWords, isClinician, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

type Access = Patient['vascularAccess'];

const KINDS = ['PORT', 'TUNNELLED_CATHETER', 'PICC', 'OTHER_CENTRAL', 'NONE'] as const;

export function VascularAccessCard({ patient, onChanged }: { patient: Patient; onChanged(): void }) {
  const w = deskWords.value.access;
  const [open, setOpen] = useState(false);
  const { vascularAccess: access } = patient;
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      {access ? (
        <>
          <p>
            <strong>{words.value.sheet.kinds[access.kind]}</strong>
            {access.site && ` · ${access.site}`}
            {access.placedOn && ` · ${words.value.sheet.placedOn(sayDay(access.placedOn, 'dated'))}`}
          </p>
          {access.note && <p class="lines">{access.note}</p>}
          <p class="hint">
            {access.recordedBy.fullName} · {sayMoment(access.recordedAt)}
          </p>
        </>
      ) : (
        <p>{w.none}</p>
      )}
      {isClinician.value && (
        <button type="button" class="button quiet small start" onClick={() => setOpen(true)}>
          {w.record}
        </button>
      )}
      {open && (
        <AccessDialog patientId={patient.id} access={access} onDone={onChanged} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

function AccessDialog({ patientId, access, ...dialog }: Dialog & { patientId: string; access: Access }) {
  const w = deskWords.value.access;
  const form = `access ${patientId}`;
  const action = useAction();
  const requestId = useRequestId();
  const [kind, setKind] = useDraft<(typeof KINDS)[number]>(form, 'kind', access?.kind ?? 'PORT');
  const [site, setSite] = useDraft(form, 'site', access?.site ?? '');
  const [placedOn, setPlacedOn] = useDraft(form, 'placedOn', access?.placedOn ?? '');
  const [note, setNote] = useDraft(form, 'note', access?.note ?? '');
  async function save(): Promise<void> {
    const isIn = kind !== 'NONE';
    const set = {
      patientId,
      kind,
      site: (isIn && site.trim()) || null,
      placedOn: (isIn && placedOn) || null,
      note: note.trim() || null,
    };
    const saved = await action.run(
      async () => (await api.SetVascularAccess({ input: { requestId: requestId(set), ...set } })).setVascularAccess,
      'Patient',
    );
    if (saved) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      action={action}
      draft={form}
      title={w.record}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.what}
        value={kind}
        onValue={(value) => setKind(value as (typeof KINDS)[number])}
        problem={action.problem('kind')}
        options={KINDS.map((one) => [one, words.value.sheet.kinds[one]] as const)}
      />
      {kind !== 'NONE' && (
        <div class="form-grid two">
          <TextField label={w.site} optional value={site} onValue={setSite} problem={action.problem('site')} />
          <TextField
            label={w.placedOn}
            type="date"
            optional
            value={placedOn}
            onValue={setPlacedOn}
            problem={action.problem('placedOn')}
          />
        </div>
      )}
      <AreaField
        label={w.note}
        hint={w.noteHint}
        optional
        maxLength={500}
        value={note}
        onValue={setNote}
        problem={action.problem('note')}
      />
    </FormDialog>
  );
}
