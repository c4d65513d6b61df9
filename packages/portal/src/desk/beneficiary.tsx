/** Registers a person without cancer: a Cartilla without a carnet. */
import { useState } from 'preact/hooks';
import { viewer } from '../session';
import { todayIn } from '../time';
import { Page } from '../ui/page';
import { said, useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { BLANK_CHILD, ChildFields, personInput, type ChildDraft } from './child-fields';
import { forgetDraft, useDraft } from './draft';
import { DeskForm } from './form';
import type { RegisterBeneficiaryMutation } from '../api/generated/desk';

type Registered = Extract<RegisterBeneficiaryMutation['registerBeneficiary'], { __typename: 'BeneficiaryRegistered' }>;

/** The name of what was typed into this form (draft.ts). */
const FORM = 'register beneficiary';

export function BeneficiaryPage() {
  const w = deskWords.value.cartilla.beneficiary;
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useDraft(FORM, 'clues', units[0]?.clues ?? '');
  const [person, setPerson] = useDraft<ChildDraft>(FORM, 'person', BLANK_CHILD);
  const [done, setDone] = useState<Registered>();
  const action = useAction();
  const requestId = useRequestId();
  const today = todayIn(units.find((unit) => unit.clues === clues)?.timeZone ?? 'America/Mexico_City');

  async function submit(): Promise<void> {
    const registration = { medicalUnitClues: clues, beneficiary: personInput(person) };
    const input = { requestId: requestId(registration), ...registration };
    const registered = await action.run(
      async () => (await api.RegisterBeneficiary({ input })).registerBeneficiary,
      'BeneficiaryRegistered',
    );
    if (!registered) return;
    forgetDraft(FORM);
    setPerson(BLANK_CHILD);
    setDone(registered);
    said(w.done(registered.patient.fullName, registered.patient.cartilla.folio));
  }

  return (
    <Page title={w.title} intro={w.intro}>
      {done && (
        <section class="note stack">
          <p>
            {w.done(done.patient.fullName, done.patient.cartilla.folio)}{' '}
            <a href={`/mesa/paciente/${done.patient.id}/cartilla`}>{deskWords.value.register.open}</a>
          </p>
          {done.warnings.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
        </section>
      )}
      <DeskForm draft={FORM} action={action} submit={w.submit} onSubmit={() => void submit()}>
        <fieldset class="card group">
          <legend>{w.person}</legend>
          <ChildFields
            draft={person}
            onDraft={setPerson}
            problem={(path) => action.problem(`beneficiary.${path}`)}
            today={today}
            units={units}
            clues={clues}
            onClues={setClues}
            unitProblem={action.problem('medicalUnitClues')}
            withoutDiagnosis
          />
        </fieldset>
      </DeskForm>
    </Page>
  );
}
