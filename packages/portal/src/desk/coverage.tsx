/** The rights of a child, and the extension that keeps them from 16 years on. */
import { useState } from 'preact/hooks';
import { sayDay } from '../time';
import { SelectField, TextField } from '../ui/field';
import { Badge } from '../ui/parts';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, isSocialWorker, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

type Coverage = Patient['coverage'];

const TONE = { ACTIVE: 'good', GRACE_PERIOD: 'warn', LAPSED: 'bad' } as const;

export function CoverageCard({ patient, onChanged }: { patient: Patient; onChanged(): void }) {
  const w = deskWords.value.coverage;
  const [open, setOpen] = useState(false);
  const { status, validUntil, extension } = patient.coverage;
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      <p>
        <Badge tone={TONE[status]}>{words.value.coverage[status]}</Badge>{' '}
        {validUntil && w.until(sayDay(validUntil, 'dated'))}
      </p>
      {extension && (
        <p>
          {words.value.extension[extension.kind]}{' '}
          {extension.validUntil && w.until(sayDay(extension.validUntil, 'dated'))}
        </p>
      )}
      {isSocialWorker.value && (
        <button type="button" class="button quiet small start" onClick={() => setOpen(true)}>
          {w.change}
          <span class="unseen">: {w.title}</span>
        </button>
      )}
      {open && (
        <CoverageDialog
          patientId={patient.id}
          coverage={patient.coverage}
          onDone={onChanged}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

function CoverageDialog({ patientId, coverage, ...dialog }: Dialog & { patientId: string; coverage: Coverage }) {
  const all = words.value;
  const w = deskWords.value.coverage;
  const form = `coverage ${patientId}`;
  const [status, setStatus] = useDraft(form, 'status', coverage.status);
  const [validUntil, setValidUntil] = useDraft(form, 'validUntil', coverage.validUntil ?? '');
  const [kind, setKind] = useDraft<'' | 'STUDY' | 'DISABILITY'>(form, 'kind', coverage.extension?.kind ?? '');
  const [until, setUntil] = useDraft(form, 'until', coverage.extension?.validUntil ?? '');
  const action = useAction();
  async function save(): Promise<void> {
    const input = {
      patientId,
      status,
      validUntil: validUntil || null,
      extensionKind: kind || null,
      extensionValidUntil: (kind && until) || null,
    };
    const set = await action.run(async () => (await api.SetCoverage({ input })).setCoverage, 'Patient');
    if (set) finish(dialog, deskWords.value.saved, form, { kind: 'COVERAGE', id: patientId });
  }
  return (
    <FormDialog
      draft={form}
      title={w.title}
      action={action}
      submit={all.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.status}
        value={status}
        onValue={(value) => setStatus(value as Coverage['status'])}
        problem={action.problem('status')}
        options={(['ACTIVE', 'GRACE_PERIOD', 'LAPSED'] as const).map((one) => [one, all.coverage[one]] as const)}
      />
      <TextField
        label={w.validUntil}
        optional
        type="date"
        value={validUntil}
        onValue={setValidUntil}
        problem={action.problem('validUntil')}
      />
      <SelectField
        label={w.extension}
        value={kind}
        onValue={(value) => setKind(value as typeof kind)}
        problem={action.problem('extensionKind')}
        options={[
          ['', w.extensionNone],
          ...(['STUDY', 'DISABILITY'] as const).map((one) => [one, all.extension[one]] as const),
        ]}
      />
      {kind && (
        <TextField
          label={w.extensionUntil}
          optional={kind === 'DISABILITY'}
          type="date"
          value={until}
          onValue={setUntil}
          problem={action.problem('extensionValidUntil')}
        />
      )}
    </FormDialog>
  );
}
