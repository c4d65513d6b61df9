/** The account of an adolescent itself, opened by a social worker. */
import { useState } from 'preact/hooks';
import { yearsFrom, type Day } from '../time';
import { TextField } from '../ui/field';
import { useAction, useRequestId } from './action';
import { api, deskWords, isSocialWorker, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import { LetterButton, LetterStatus } from './letters';

/** The least age that a unit can set; the unit's own is told by the refusal. */
const LEAST_YEARS = 10;

interface OwnAccountProps {
  patient: Patient;
  today: Day;
  onChanged(): void;
}

export function OwnAccountCard({ patient, today, onChanged }: OwnAccountProps) {
  const w = deskWords.value.ownAccount;
  const [open, setOpen] = useState(false);
  const { ownAccount } = patient;
  if (!isSocialWorker.value || yearsFrom(patient.birthDate, today) < LEAST_YEARS) return null;
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      {ownAccount ? (
        <>
          <p>
            {ownAccount.fullName} {ownAccount.credentials && <LetterStatus status={ownAccount.credentials.status} />}
          </p>
          <LetterButton user={ownAccount} onChanged={onChanged} />
        </>
      ) : (
        <>
          <p>{w.none}</p>
          <button type="button" class="button quiet small start" onClick={() => setOpen(true)}>
            {w.open}
          </button>
        </>
      )}
      {open && <OpenDialog patient={patient} onDone={onChanged} onClose={() => setOpen(false)} />}
    </section>
  );
}

function OpenDialog({ patient, ...dialog }: Dialog & { patient: Patient }) {
  const w = deskWords.value.ownAccount;
  const form = `own account ${patient.id}`;
  const [email, setEmail] = useDraft(form, 'email', '');
  const [phone, setPhone] = useDraft(form, 'phone', '');
  const action = useAction();
  const requestId = useRequestId();
  async function open(): Promise<void> {
    const { id: patientId, revision: expectedRevision } = patient;
    const account = { patientId, expectedRevision, email: email.trim() || null, phone: phone.trim() || null };
    const input = { ...account, requestId: requestId(account) };
    const opened = await action.run(
      async () => (await api.OpenAdolescentAccount({ input })).openAdolescentAccount,
      'AdolescentAccountOpened',
    );
    if (opened) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.openTitle(patient.fullName)}
      intro={w.intro}
      action={action}
      submit={w.open}
      onSubmit={() => void open()}
      onClose={dialog.onClose}
    >
      <TextField
        label={w.email}
        hint={w.emailHint}
        optional
        type="email"
        autocomplete="off"
        value={email}
        onValue={setEmail}
        problem={action.problem('email')}
      />
      <TextField
        label={w.phone}
        optional
        type="tel"
        autocomplete="off"
        value={phone}
        onValue={setPhone}
        problem={action.problem('phone')}
      />
    </FormDialog>
  );
}
