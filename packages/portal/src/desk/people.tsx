/** Who cares for a child: add an adult, take a right back, see to the letters. */
import { Pencil, UserMinus, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { dayOf, sayDay, type Day } from '../time';
import { AreaField, TickField } from '../ui/field';
import { Badge, PhoneLink } from '../ui/parts';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, isSocialWorker, type Caregiver, type Patient } from './api';
import { isActive } from './callers';
import { CorrectPerson } from './corrections';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import { History } from './history';
import { LetterButton, LetterStatus } from './letters';
import { BLANK_CAREGIVER, caregiverInput, CaregiverFields, type CaregiverDraft } from './person-fields';

interface PeopleProps {
  patient: Patient;
  today: Day;
  onChanged(): void;
}

export function People({ patient, today, onChanged }: PeopleProps) {
  const w = deskWords.value.people;
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<Caregiver>();
  return (
    <section class="card stack">
      <h2>{w.title}</h2>
      {patient.caregivers.length === 0 && <p>{w.none}</p>}
      <ul class="people">
        {patient.caregivers.map((caregiver) => (
          <Person
            key={caregiver.user.id}
            caregiver={caregiver}
            onChanged={onChanged}
            onRevoke={() => setRevoking(caregiver)}
          />
        ))}
      </ul>
      {isSocialWorker.value && (
        <button type="button" class="button quiet start" onClick={() => setAdding(true)}>
          <UserPlus aria-hidden="true" />
          {w.add}
        </button>
      )}
      {adding && <AddDialog patientId={patient.id} today={today} onDone={onChanged} onClose={() => setAdding(false)} />}
      {revoking && (
        <RevokeDialog
          patientId={patient.id}
          caregiver={revoking}
          isOnly={revoking.status === 'ACTIVE' && patient.caregivers.filter(isActive).length === 1}
          onDone={onChanged}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </section>
  );
}

function Person({
  caregiver: { relationship, status, user },
  onChanged,
  onRevoke,
}: {
  caregiver: Caregiver;
  onChanged(): void;
  onRevoke(): void;
}) {
  const w = deskWords.value.people;
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <li>
      <p>
        <strong>{user.fullName}</strong> <span class="faint">{words.value.relationship[relationship]}</span>{' '}
        {user.credentials && <LetterStatus status={user.credentials.status} />}
        {status !== 'ACTIVE' && <Badge tone="warn">{w.status[status]}</Badge>}
      </p>
      <p class="row">
        {user.email && <span>{user.email}</span>}
        {user.phone && <PhoneLink phone={user.phone} class="phone" />}
      </p>
      {user.privacy && (
        <p class="hint">
          {user.privacy.acceptedAt ? w.privacyAccepted(sayDay(dayOf(user.privacy.acceptedAt), 'dated')) : w.privacyOpen}
        </p>
      )}
      {isSocialWorker.value && (
        <div class="row">
          {status === 'ACTIVE' && (
            <button type="button" class="button quiet small" onClick={() => setCorrecting(true)}>
              <Pencil aria-hidden="true" />
              {deskWords.value.corrections.correct}
              <span class="unseen">: {user.fullName}</span>
            </button>
          )}
          {status === 'ACTIVE' && <LetterButton user={user} onChanged={onChanged} />}
          {status !== 'DECLINED' && (
            <button type="button" class="button quiet small" onClick={onRevoke}>
              <UserMinus aria-hidden="true" />
              {status === 'INVITED' ? w.withdraw : w.revoke}
              <span class="unseen">: {user.fullName}</span>
            </button>
          )}
        </div>
      )}
      {isSocialWorker.value && status === 'ACTIVE' && <History kind="ACCOUNT" id={user.id} of={user.fullName} />}
      {isCorrecting && <CorrectPerson user={user} onDone={onChanged} onClose={() => setCorrecting(false)} />}
    </li>
  );
}

function AddDialog({ patientId, today, ...dialog }: Dialog & { patientId: string; today: Day }) {
  const w = deskWords.value;
  const form = `caregiver ${patientId}`;
  const [draft, setDraft] = useDraft<CaregiverDraft>(form, 'caregiver', BLANK_CAREGIVER);
  const action = useAction();
  async function add(): Promise<void> {
    const added = await action.run(
      async () => (await api.AddCaregiver({ patientId, caregiver: caregiverInput(draft) })).addCaregiver,
      'Patient',
    );
    if (added) finish(dialog, w.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.people.addTitle}
      action={action}
      submit={w.people.add}
      onSubmit={() => void add()}
      onClose={dialog.onClose}
    >
      <CaregiverFields
        draft={draft}
        onDraft={setDraft}
        problem={(path) => action.problem(`caregiver.${path}`)}
        today={today}
      />
    </FormDialog>
  );
}

interface RevokeProps extends Dialog {
  patientId: string;
  caregiver: Caregiver;
  /** Whether no other adult of the list would see the carnet after this. */
  isOnly: boolean;
}

function RevokeDialog({ patientId, caregiver, isOnly, ...dialog }: RevokeProps) {
  const w = deskWords.value;
  const isInvited = caregiver.status === 'INVITED';
  const form = `revoke ${patientId} ${caregiver.user.id}`;
  const [reason, setReason] = useDraft(form, 'reason', '');
  const [lastOne, setLastOne] = useState(false);
  const action = useAction();
  // The links of the other adults may be over or excluded: the answer knows.
  const [isLast, setLast] = useState(isOnly);
  async function revoke(): Promise<void> {
    const input = { patientId, userId: caregiver.user.id, reason, lastOne };
    const revoked = await action.run(async () => {
      const answer = (await api.RevokeCaregiver(input)).revokeCaregiver;
      if (answer.__typename === 'WrongState') setLast(true);
      return answer;
    }, 'Patient');
    if (revoked) finish(dialog, w.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={(isInvited ? w.people.withdrawTitle : w.people.revokeTitle)(caregiver.user.fullName)}
      intro={isInvited ? w.people.withdrawText : w.people.revokeText}
      action={action}
      isDangerous={!isInvited}
      submit={isInvited ? w.people.withdraw : w.people.revoke}
      onSubmit={() => void revoke()}
      onClose={dialog.onClose}
    >
      <AreaField label={w.reason} value={reason} onValue={setReason} problem={action.problem('reason')} />
      {isOnly && <p class="note">{w.people.lastOneText}</p>}
      {isLast && <TickField label={w.people.lastOne} value={lastOne} onValue={setLastOne} />}
    </FormDialog>
  );
}
