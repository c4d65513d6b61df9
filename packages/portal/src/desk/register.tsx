/** Registers a family in one step: the child, who cares for it, their accounts and letters. */
import { UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { RegisterFamilyMutation } from '../api/generated/desk';
import { viewer } from '../session';
import { todayIn } from '../time';
import { Page } from '../ui/page';
import { missingIn, said, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { BLANK_CHILD, childInput, ChildFields, type ChildDraft } from './child-fields';
import { forgetDraft, useDraft } from './draft';
import { DeskForm } from './form';
import { LetterButton, LetterStatus } from './letters';
import { BLANK_CAREGIVER, caregiverInput, CaregiverFields, type CaregiverDraft } from './person-fields';

type Registered = Extract<RegisterFamilyMutation['registerFamily'], { __typename: 'FamilyRegistered' }>;

const MOST_CAREGIVERS = 6;
/** The name of what was typed into this form (draft.ts). */
const FORM = 'register';

export function RegisterPage() {
  const w = deskWords.value.register;
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useDraft(FORM, 'clues', units[0]?.clues ?? '');
  const [child, setChild] = useDraft<ChildDraft>(FORM, 'child', BLANK_CHILD);
  const [caregivers, setCaregivers] = useDraft<CaregiverDraft[]>(FORM, 'caregivers', [BLANK_CAREGIVER]);
  const [done, setDone] = useState<Registered>();
  const action = useAction();
  const requestId = useRequestId();
  const today = todayIn(units.find((unit) => unit.clues === clues)?.timeZone ?? 'America/Mexico_City');

  async function submit(): Promise<void> {
    const family = { medicalUnitClues: clues, patient: childInput(child), caregivers: caregivers.map(caregiverInput) };
    // The server, which names every problem at once, cannot read an input without its date.
    if (!child.diagnosedOn) return action.wrong(missingIn(family));
    const registered = await action.run(
      async () => (await api.RegisterFamily({ input: { requestId: requestId(family), ...family } })).registerFamily,
      'FamilyRegistered',
    );
    if (!registered) return;
    forgetDraft(FORM);
    setDone(registered);
    said(w.done(registered.patient.fullName));
  }
  function another(): void {
    setDone(undefined);
    setChild(BLANK_CHILD);
    setCaregivers([BLANK_CAREGIVER]);
    forgetDraft(FORM);
  }

  if (done) return <Done registered={done} onAnother={another} />;
  return (
    <Page title={w.title} intro={w.intro}>
      <p>
        <a href="/mesa/registrar/archivo">{deskWords.value.sheet.link}</a> ·{' '}
        <a href="/mesa/registrar/cartilla">{deskWords.value.cartilla.beneficiary.link}</a>
      </p>
      <DeskForm draft={FORM} action={action} submit={action.busy ? w.busy : w.submit} onSubmit={() => void submit()}>
        <fieldset class="card group">
          <legend>{w.child}</legend>
          <ChildFields
            draft={child}
            onDraft={setChild}
            problem={(path) => action.problem(`patient.${path}`)}
            today={today}
            units={units}
            clues={clues}
            onClues={setClues}
            unitProblem={action.problem('medicalUnitClues')}
          />
        </fieldset>
        {caregivers.map((caregiver, place) => (
          <fieldset key={place} class="card group">
            <legend>{w.caregiver(place + 1)}</legend>
            <CaregiverFields
              draft={caregiver}
              onDraft={(draft) => setCaregivers(caregivers.map((one, at) => (at === place ? draft : one)))}
              problem={(path) => action.problem(`caregivers.${place}.${path}`)}
              today={today}
            />
            {caregivers.length > 1 && (
              <button
                type="button"
                class="link-button"
                onClick={() => setCaregivers(caregivers.filter((_, at) => at !== place))}
              >
                {w.remove(place + 1)}
              </button>
            )}
          </fieldset>
        ))}
        {caregivers.length < MOST_CAREGIVERS && (
          <button
            type="button"
            class="button quiet start"
            onClick={() => setCaregivers([...caregivers, { ...BLANK_CAREGIVER, relationship: 'FATHER' }])}
          >
            <UserPlus aria-hidden="true" />
            {w.add}
          </button>
        )}
      </DeskForm>
    </Page>
  );
}

function Done({ registered: { patient, warnings }, onAnother }: { registered: Registered; onAnother(): void }) {
  const w = deskWords.value.register;
  return (
    <Page title={w.done(patient.fullName)} over={patient.medicalUnit.name}>
      {warnings.length > 0 && (
        <section class="note">
          <h2>{w.warnings}</h2>
          <ul class="plain-list">
            {warnings.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="card stack">
        <h2>{w.letters}</h2>
        <ul class="rows">
          {patient.caregivers.map(({ user }) => (
            <li key={user.id}>
              <span>
                <strong>{user.fullName}</strong>
                <small>{user.email}</small>
              </span>
              {user.credentials && <LetterStatus status={user.credentials.status} />}
              <LetterButton user={user} onChanged={() => undefined} />
            </li>
          ))}
        </ul>
      </section>
      <div class="row">
        <button type="button" class="button" onClick={onAnother}>
          {w.another}
        </button>
        <a class="button quiet" href={`/mesa/paciente/${patient.id}`}>
          {w.open}
        </a>
      </div>
    </Page>
  );
}
