/** The letter with which a caregiver gets in: how far it came, another by email, or one on paper. */
import { Mail, Printer } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PatientQuery } from '../api/generated/desk';
import { Refused, TextField } from '../ui/field';
import { Modal } from '../ui/modal';
import { Badge } from '../ui/parts';
import { words } from '../words';
import { said, useAction } from './action';
import { api, deskWords } from './api';
import { forgetDraft, useDraft } from './draft';
import { Restored } from './form';

export type Status = NonNullable<
  NonNullable<PatientQuery['patient']>['caregivers'][number]['user']['credentials']
>['status'];

const TONE = {
  QUEUED: 'plain',
  EMAILED: 'info',
  FAILED: 'bad',
  ACTIVATED: 'good',
  EXPIRED: 'warn',
  BOUNCED: 'bad',
  TO_PRINT: 'warn',
} as const;

export const LetterStatus = ({ status }: { status: Status }) => (
  <Badge tone={TONE[status]}>{deskWords.value.credentials[status]}</Badge>
);

/** A PDF of the answer, offered by the browser as a file; it is not stored. */
function savePdf(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface LetterProps {
  user: { id: string; fullName: string; email: string | null };
  onChanged(): void;
}

export function LetterButton({ user, onChanged }: LetterProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button quiet small" onClick={() => setOpen(true)}>
        <Mail aria-hidden="true" />
        {deskWords.value.people.credentials}
        <span class="unseen">: {user.fullName}</span>
      </button>
      {open && <LetterDialog user={user} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </>
  );
}

function LetterDialog({ user, onChanged, onClose }: LetterProps & { onClose(): void }) {
  const w = deskWords.value.letter;
  const action = useAction();
  const form = `letter ${user.id}`;
  const [email, setEmail] = useDraft(form, 'email', user.email ?? '');
  const [done, setDone] = useState<string>();
  const finish = (text: string): void => {
    forgetDraft(form);
    setDone(text);
    said(text);
    onChanged();
  };
  async function resend(): Promise<void> {
    const changed = email.trim() !== '' && email.trim() !== user.email ? email.trim() : null;
    const sent = await action.run(
      async () => (await api.ResendCredentials({ userId: user.id, email: changed })).resendCredentials,
      'CredentialsSent',
    );
    if (sent) finish(changed !== null && sent.user.email !== changed ? w.waits : w.sent);
  }
  async function print(): Promise<void> {
    const printed = await action.run(
      async () => (await api.PrintCredentials({ userId: user.id })).printCredentials,
      'CredentialsPrinted',
    );
    if (!printed) return;
    savePdf(printed.pdf, 'carta.pdf');
    finish(w.printed);
  }
  return (
    <Modal title={w.title(user.fullName)} onClose={onClose}>
      {action.refused && <Refused {...action.refused} />}
      {done ? (
        <p class="success">{done}</p>
      ) : (
        <>
          <Restored draft={form} />
          <p>{w.warning}</p>
          <TextField label={w.email} type="email" value={email} problem={action.problem('email')} onValue={setEmail} />
          <div class="row">
            <button type="button" class="button" disabled={action.busy} onClick={() => void resend()}>
              <Mail aria-hidden="true" />
              {w.resend}
            </button>
            <button type="button" class="button quiet" disabled={action.busy} onClick={() => void print()}>
              <Printer aria-hidden="true" />
              {w.print}
            </button>
          </div>
          <p class="hint">{w.printHint}</p>
        </>
      )}
      <button type="button" class="link-button" onClick={onClose}>
        {words.value.close}
      </button>
    </Modal>
  );
}
