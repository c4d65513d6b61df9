/** The forms of social workers about a cartilla: choose it for a person whom the norm leaves the choice, note a problem of the CURP. */
import { AreaField, SelectField, TickField } from '../ui/field';
import { words } from '../words';
import { missingIn, useAction } from './action';
import { api, deskWords } from './api';
import type { CartillaDialog } from './cartilla-forms';
import { useDraft } from './draft';
import { finish, FormDialog } from './form';

const CHOICES = ['WOMEN_20_59', 'MEN_20_59'] as const;

export function ChooseDialog({ patientId, ...dialog }: CartillaDialog) {
  const w = deskWords.value.cartilla;
  const form = `choose cartilla ${patientId}`;
  const [ageGroup, setAgeGroup] = useDraft<'' | (typeof CHOICES)[number]>(form, 'ageGroup', '');
  const action = useAction();
  async function save(): Promise<void> {
    if (!ageGroup) return action.wrong(missingIn({ ageGroup }));
    const input = { patientId, ageGroup };
    const done = await action.run(async () => (await api.ChooseCartilla({ input })).chooseCartilla, 'Patient');
    if (done) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.choose}
      intro={w.chooseText}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.title}
        value={ageGroup}
        onValue={(value) => setAgeGroup(value as typeof ageGroup)}
        problem={action.problem('ageGroup')}
        options={[['', ''], ...CHOICES.map((one) => [one, words.value.ageGroup[one]] as const)]}
      />
    </FormDialog>
  );
}

export function CurpProblemDialog({ patientId, ...dialog }: CartillaDialog) {
  const w = deskWords.value.cartilla;
  const form = `curp problem ${patientId}`;
  const [problem, setProblem] = useDraft(form, 'problem', '');
  const [isSolved, setSolved] = useDraft(form, 'solved', false);
  const action = useAction();
  async function save(): Promise<void> {
    const text = problem.trim();
    if (!isSolved && !text) return action.wrong(missingIn({ problem: text }));
    const input = { patientId, problem: isSolved ? null : text };
    const done = await action.run(async () => (await api.MarkCurpProblem({ input })).markCurpProblem, 'Patient');
    if (done) finish(dialog, deskWords.value.saved, form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.curpProblem}
      intro={w.curpProblemText}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      {!isSolved && (
        <AreaField label={w.problem} value={problem} onValue={setProblem} problem={action.problem('problem')} />
      )}
      <TickField label={w.curpSolved} value={isSolved} onValue={setSolved} />
    </FormDialog>
  );
}
