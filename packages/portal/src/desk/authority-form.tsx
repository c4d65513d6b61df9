/** Sets what an adult may do for a child; a custody order may exclude other adults. */
import { useState } from 'preact/hooks';
import type { AuthorityBasis, AuthorityScope, EvidenceKind, SetAuthorityInput } from '../api/generated/desk';
import type { Day } from '../time';
import { AreaField, SelectField, TextField, TickField } from '../ui/field';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, type Authority, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

const BASES = [
  'MOTHER',
  'FATHER',
  'COURT_GUARDIAN',
  'CUSTODY_ORDER',
  'NAMED_CARER',
] as const satisfies readonly AuthorityBasis[];
const SCOPES = ['ACT', 'SEE', 'EMERGENCY_SHEET'] as const satisfies readonly AuthorityScope[];
const EVIDENCES = [
  'BIRTH_CERTIFICATE',
  'COURT_ORDER',
  'POWER_OF_ATTORNEY',
  'IDENTITY_DOCUMENT',
  'STATEMENT_OF_PARENT',
  'STATEMENT_OF_PATIENT',
] as const satisfies readonly EvidenceKind[];

/** An invitation has no account yet: it stands under its own id. */
export const isInvitation = ({ id, user }: Authority): boolean => id === user.id;

interface Typed {
  basis: AuthorityBasis;
  scope: AuthorityScope;
  evidence: '' | EvidenceKind;
  number: string;
  seenOn: string;
  validFrom: string;
  validUntil: string;
  reviewOn: string;
  continuesAfter18: boolean;
  /** Null: whom the order excludes already. */
  excluded: readonly string[] | null;
  tellOthers: boolean;
  reason: string;
}

/** What is on record; a link that is over begins anew today. */
function typedOf(authority: Authority, today: Day): Typed {
  const { basis, scope, evidence, state, validFrom, validUntil, reviewOn, continuesAfter18 } = authority;
  const isOver = state === 'EXPIRED' || state === 'ENDED_AT_18';
  return {
    basis,
    scope,
    evidence: evidence?.kind ?? '',
    number: evidence?.number ?? '',
    seenOn: evidence?.seenOn ?? today,
    validFrom: isOver ? today : validFrom,
    validUntil: isOver ? '' : (validUntil ?? ''),
    reviewOn: reviewOn ?? '',
    continuesAfter18,
    excluded: null,
    tellOthers: true,
    reason: '',
  };
}

const isOfCourt = ({ basis }: Typed): boolean => basis === 'COURT_GUARDIAN' || basis === 'CUSTODY_ORDER';

const asInput = (typed: Typed): Omit<SetAuthorityInput, 'patientId' | 'userId' | 'expectedRevision' | 'lastOne'> => ({
  authority: {
    basis: typed.basis,
    scope: typed.scope,
    evidence: typed.evidence ? { kind: typed.evidence, number: typed.number || null, seenOn: typed.seenOn } : null,
    validFrom: typed.validFrom || null,
    validUntil: typed.validUntil || null,
    reviewOn: typed.reviewOn || null,
    continuesAfter18: isOfCourt(typed) && typed.continuesAfter18,
  },
  excludeUserIds: typed.basis === 'CUSTODY_ORDER' && typed.excluded ? [...typed.excluded] : null,
  tellOthers: typed.tellOthers,
  reason: typed.reason,
});

interface AuthorityDialogProps extends Dialog {
  patient: Patient;
  authority: Authority;
  today: Day;
}

export function AuthorityDialog({ patient, authority, today, ...dialog }: AuthorityDialogProps) {
  const w = deskWords.value.authority;
  const form = `authority ${authority.id}`;
  const [typed, setTyped] = useDraft<Typed>(form, 'fields', typedOf(authority, today));
  const [asksLastOne, setAsksLastOne] = useState(false);
  const [lastOne, setLastOne] = useState(false);
  const action = useAction(dialog.onDone);
  const { user } = authority;
  async function save(): Promise<void> {
    const { id: patientId, revision: expectedRevision } = patient;
    const input = { ...asInput(typed), patientId, userId: user.id, expectedRevision, lastOne };
    const set = await action.run(async () => {
      const answer = (await api.SetAuthority({ input })).setAuthority;
      setAsksLastOne(answer.__typename === 'WrongState');
      return answer;
    }, 'Authority');
    if (set) finish(dialog, deskWords.value.saved, form);
  }
  const text = (name: 'number' | 'seenOn' | 'validFrom' | 'validUntil' | 'reviewOn', path: string) => ({
    value: typed[name],
    onValue: (value: string) => setTyped({ ...typed, [name]: value }),
    problem: action.problem(`authority.${path}`),
  });
  return (
    <FormDialog
      draft={form}
      title={w.changeTitle(user.fullName)}
      isDangerous={typed.basis === 'CUSTODY_ORDER' || asksLastOne}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.basis}
        value={typed.basis}
        onValue={(value) => setTyped({ ...typed, basis: value as AuthorityBasis })}
        problem={action.problem('authority.basis')}
        options={BASES.map((one) => [one, w.bases[one]] as const)}
      />
      <SelectField
        label={w.scope}
        value={typed.scope}
        onValue={(value) => setTyped({ ...typed, scope: value as AuthorityScope })}
        problem={action.problem('authority.scope')}
        options={SCOPES.map((one) => [one, w.scopes[one]] as const)}
      />
      <SelectField
        label={w.evidence}
        value={typed.evidence}
        onValue={(value) => setTyped({ ...typed, evidence: value as Typed['evidence'] })}
        problem={action.problem('authority.evidence') ?? action.problem('authority.evidence.kind')}
        options={[['', w.noEvidence], ...EVIDENCES.map((one) => [one, w.evidences[one]] as const)]}
      />
      {typed.evidence && (
        <>
          <TextField label={w.evidenceNumber} optional {...text('number', 'evidence.number')} />
          <TextField label={w.seenOn} type="date" max={today} {...text('seenOn', 'evidence.seenOn')} />
        </>
      )}
      <TextField label={w.from} type="date" {...text('validFrom', 'validFrom')} />
      <TextField label={w.until} hint={w.untilHint} optional type="date" {...text('validUntil', 'validUntil')} />
      <TextField label={w.review} optional type="date" {...text('reviewOn', 'reviewOn')} />
      {isOfCourt(typed) && (
        <TickField
          label={w.continues}
          value={typed.continuesAfter18}
          onValue={(continuesAfter18) => setTyped({ ...typed, continuesAfter18 })}
        />
      )}
      {typed.basis === 'CUSTODY_ORDER' && (
        <Excluded
          patient={patient}
          holder={authority}
          excluded={typed.excluded}
          onExcluded={(excluded) => setTyped({ ...typed, excluded })}
        />
      )}
      <TickField label={w.tell} value={typed.tellOthers} onValue={(tellOthers) => setTyped({ ...typed, tellOthers })} />
      <AreaField
        label={deskWords.value.corrections.reason}
        value={typed.reason}
        onValue={(reason) => setTyped({ ...typed, reason })}
        problem={action.problem('reason')}
      />
      {asksLastOne && <TickField label={w.lastOne} value={lastOne} onValue={setLastOne} />}
    </FormDialog>
  );
}

interface ExcludedProps {
  patient: Patient;
  holder: Authority;
  excluded: readonly string[] | null;
  onExcluded(ids: readonly string[]): void;
}

/** The other adults with a link, to be ticked. */
function Excluded({ patient, holder, excluded, onExcluded }: ExcludedProps) {
  const w = deskWords.value.authority;
  const others = patient.authorities.filter(
    (one) => one.state !== 'ENDED' && !isInvitation(one) && one.user.id !== holder.user.id,
  );
  const before = holder.basis === 'CUSTODY_ORDER' ? others.filter(({ state }) => state === 'EXCLUDED') : [];
  const ids = excluded ?? before.map(({ user }) => user.id);
  if (others.length === 0) return null;
  return (
    <fieldset class="group">
      <legend>{w.exclude}</legend>
      <p class="hint">{w.excludeHint}</p>
      {others.map(({ id, user }) => (
        <TickField
          key={id}
          label={user.fullName}
          value={ids.includes(user.id)}
          onValue={(value) => onExcluded(value ? [...ids, user.id] : ids.filter((one) => one !== user.id))}
        />
      ))}
    </fieldset>
  );
}
