/** Changing the secret of a service account, revoking it, and the secret that is shown once. */
import { Copy } from 'lucide-preact';
import type { CreateServiceAccountMutation } from '../../api/generated/desk';
import { AreaField, TextField } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Facts } from '../../ui/parts';
import { words } from '../../words';
import { said, useAction, useRequestId } from '../action';
import { api, deskWords } from '../api';
import { forgetDraft, useDraft } from '../draft';
import { finish, FormDialog, type Dialog } from '../form';

export type Secret = Extract<
  CreateServiceAccountMutation['createServiceAccount'],
  { __typename: 'ServiceAccountSecret' }
>;
interface ServiceProps extends Dialog {
  service: { id: string; name: string };
}

/** The secret of a service account, which is kept nowhere in the portal. */
export function SecretDialog({ secret: { account, clientSecret }, onClose }: { secret: Secret; onClose(): void }) {
  const w = deskWords.value.services;
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(clientSecret!);
    said(words.value.copied);
  }
  return (
    <Modal title={w.secretTitle(account.name)} onClose={onClose}>
      <p>{clientSecret === null ? w.secretLost : w.secretText}</p>
      <Facts
        facts={[
          [w.clientId, <code key="id">{account.clientId}</code>],
          ...(clientSecret === null
            ? []
            : [
                [
                  w.clientSecret,
                  <code key="secret" class="address">
                    {clientSecret}
                  </code>,
                ] as [string, preact.ComponentChildren],
              ]),
        ]}
      />
      <div class="row">
        {clientSecret !== null && (
          <button type="button" class="button" onClick={() => void copy()}>
            <Copy aria-hidden="true" />
            {w.copy}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onClose}>
          {words.value.close}
        </button>
      </div>
    </Modal>
  );
}

export function RotateDialog({ service, onSecret, ...dialog }: ServiceProps & { onSecret(secret: Secret): void }) {
  const w = deskWords.value.services;
  const form = `rotate ${service.id}`;
  const [hours, setHours] = useDraft(form, 'hours', '24');
  const action = useAction();
  const requestId = useRequestId();
  async function rotate(): Promise<void> {
    if (hours === '') return action.wrong({ keepOldHours: deskWords.value.missing });
    const change = { id: service.id, keepOldHours: Number(hours) };
    const secret = await action.run(
      async () =>
        (await api.RotateServiceSecret({ input: { requestId: requestId(change), ...change } })).rotateServiceSecret,
      'ServiceAccountSecret',
    );
    if (!secret) return;
    forgetDraft(form);
    dialog.onDone();
    onSecret(secret);
  }
  return (
    <FormDialog
      draft={form}
      title={w.rotateTitle(service.name)}
      action={action}
      submit={w.rotate}
      onSubmit={() => void rotate()}
      onClose={dialog.onClose}
    >
      <TextField
        label={w.keep}
        type="number"
        inputMode="numeric"
        min={0}
        max={168}
        value={hours}
        onValue={setHours}
        problem={action.problem('keepOldHours')}
      />
    </FormDialog>
  );
}

export function RevokeDialog({ service, ...dialog }: ServiceProps) {
  const w = deskWords.value.services;
  const form = `revoke ${service.id}`;
  const [reason, setReason] = useDraft(form, 'reason', '');
  const action = useAction();
  const requestId = useRequestId();
  async function revoke(): Promise<void> {
    const end = { id: service.id, reason };
    const revoked = await action.run(
      async () =>
        (await api.RevokeServiceAccount({ input: { requestId: requestId(end), ...end } })).revokeServiceAccount,
      'ServiceAccount',
    );
    if (revoked) finish(dialog, w.revoked, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.revokeTitle(service.name)}
      intro={w.revokeText}
      action={action}
      submit={w.revoke}
      onSubmit={() => void revoke()}
      onClose={dialog.onClose}
    >
      <AreaField label={deskWords.value.reason} value={reason} onValue={setReason} problem={action.problem('reason')} />
    </FormDialog>
  );
}
