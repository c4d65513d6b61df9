/** Creates a service account: a name, the owner, some of the owner's roles, operations and a last day. */
import type { StaffQuery } from '../../api/generated/desk';
import { useAsk } from '../../ask';
import { AreaField, SelectField, TextField } from '../../ui/field';
import { words } from '../../words';
import { useAction, useRequestId } from '../action';
import { api, deskWords } from '../api';
import { forgetDraft, useDraft } from '../draft';
import { useSettled } from '../find';
import { FormDialog, type Dialog } from '../form';
import type { Secret } from './service-dialogs';

type Assignment = StaffQuery['staff']['edges'][number]['node']['assignments'][number];

const FORM = 'service-account';

/** The name of a scope in a draft. */
const keyOf = ({ role, medicalUnit }: Assignment): string => `${role} ${medicalUnit?.clues ?? ''}`;

export function CreateServiceDialog({ onSecret, ...dialog }: Dialog & { onSecret(secret: Secret): void }) {
  const w = deskWords.value.services;
  const [name, setName] = useDraft(FORM, 'name', '');
  const [search, setSearch] = useDraft(FORM, 'search', '');
  const [ownerId, setOwner] = useDraft(FORM, 'ownerId', '');
  const [chosen, setChosen] = useDraft<readonly string[]>(FORM, 'scopes', []);
  const [operations, setOperations] = useDraft(FORM, 'operations', '');
  const [lastDay, setLastDay] = useDraft(FORM, 'lastDay', '');
  const action = useAction();
  const requestId = useRequestId();
  const settled = useSettled(search.trim());
  const staff =
    useAsk(`staff ${settled}`, {
      ask: async () => (await api.Staff({ search: settled || null, first: 20 })).staff.edges.map(({ node }) => node),
    }).data ?? [];
  const owner = staff.find(({ user }) => user.id === ownerId);
  // A program has roles in units only, and administers nothing.
  const roles = owner?.assignments.filter(({ role, medicalUnit }) => medicalUnit && role !== 'ADMINISTRATOR') ?? [];
  const scopes = roles.filter((one) => chosen.includes(keyOf(one)));

  async function create(): Promise<void> {
    const { missing } = deskWords.value;
    const names = operations.split(/[\s,;]+/).filter(Boolean);
    const account = {
      name,
      ownerId,
      scopes: scopes.map(({ role, medicalUnit }) => ({ role, medicalUnitClues: medicalUnit!.clues })),
      operations: names.length > 0 ? names : null,
      expiresAt: lastDay ? new Date(`${lastDay}T23:59:00`).toISOString() : null,
    };
    if (!ownerId) return action.wrong({ ownerId: missing });
    const secret = await action.run(
      async () =>
        (await api.CreateServiceAccount({ input: { requestId: requestId(account), ...account } })).createServiceAccount,
      'ServiceAccountSecret',
    );
    if (!secret) return;
    forgetDraft(FORM);
    dialog.onDone();
    onSecret(secret);
  }

  return (
    <FormDialog
      draft={FORM}
      title={w.create}
      action={action}
      submit={w.create}
      onSubmit={() => void create()}
      onClose={dialog.onClose}
    >
      <TextField label={w.name} value={name} onValue={setName} problem={action.problem('name')} />
      <TextField label={w.search} type="search" autocomplete="off" value={search} onValue={setSearch} />
      <SelectField
        label={w.owner}
        value={owner ? ownerId : ''}
        onValue={(id) => (setOwner(id), setChosen([]))}
        problem={action.problem('ownerId')}
        options={[['', w.choose], ...staff.map(({ user, curp }) => [user.id, `${user.fullName} (${curp})`] as const)]}
      />
      {owner && (
        <fieldset class="group">
          <legend>{w.scopes}</legend>
          {roles.length === 0 && <p>{w.noScopes}</p>}
          {roles.map((one) => {
            const key = keyOf(one);
            return (
              <label key={key} class="tick">
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={({ currentTarget: { checked } }) =>
                    setChosen(checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                  }
                />
                <span>
                  {words.value.role[one.role]} · {one.medicalUnit!.name}
                </span>
              </label>
            );
          })}
          {action.problem('scopes') && <p class="problem">{action.problem('scopes')}</p>}
        </fieldset>
      )}
      <AreaField
        label={w.operations}
        hint={w.operationsHint}
        optional
        value={operations}
        onValue={setOperations}
        problem={action.problem('operations') ?? action.problem('operations.0')}
      />
      <TextField
        label={w.expires}
        hint={w.expiresHint}
        optional
        type="date"
        value={lastDay}
        onValue={setLastDay}
        problem={action.problem('expiresAt')}
      />
    </FormDialog>
  );
}
