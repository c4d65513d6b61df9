/** The second signature on a dose: another clinician states the amount that was seen. */
import { sayDay, sayHour } from '../time';
import { TextField } from '../ui/field';
import { Facts } from '../ui/parts';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords } from './api';
import type { DoseOfDay } from './dose-of-day';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

export function CheckDialog({ dose, ...dialog }: Dialog & { dose: DoseOfDay }) {
  const w = deskWords.value.chemotherapy;
  const { missing, treatment } = deskWords.value;
  const form = `check ${dose.id}`;
  // The amount is not shown: it is stated by who saw it.
  const [seen, setSeen] = useDraft(form, 'seen', '');
  const action = useAction();

  async function sign(): Promise<void> {
    if (!Number(seen)) return action.wrong({ givenDose: missing });
    const variables = { administrationId: dose.id, givenDose: Number(seen) };
    const done = await action.run(
      async () => (await api.CheckAdministration(variables)).checkAdministration,
      'MedicationAdministration',
    );
    if (done) finish(dialog, w.signed, form);
  }

  return (
    <FormDialog
      draft={form}
      title={w.signTitle(dose.medication)}
      intro={w.signIntro}
      action={action}
      submit={w.sign}
      onSubmit={() => void sign()}
      onClose={dialog.onClose}
    >
      <Facts
        facts={[
          [treatment.route, words.value.route[dose.route]],
          [
            treatment.givenOn,
            dose.givenAt ? `${sayDay(dose.givenAt.slice(0, 10), 'dated')}, ${sayHour(dose.givenAt)}` : '',
          ],
        ]}
      />
      <TextField
        label={w.seen(dose.plannedDose.unit)}
        type="number"
        inputMode="decimal"
        step="any"
        min={0}
        value={seen}
        onValue={setSeen}
        problem={action.problem('givenDose') ?? action.problem('administrationId')}
      />
    </FormDialog>
  );
}
