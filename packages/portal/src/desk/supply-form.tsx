/** One act for all doses of a medicine in a span of days. */
import type { DoseSupply, Route } from '../api/generated/desk';
import type { Day } from '../time';
import { SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords, type SupplyLine } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

const SUPPLIES = ['CONFIRMED', 'AT_RISK', 'UNAVAILABLE', 'UNKNOWN'] as const satisfies readonly DoseSupply[];

interface SupplyProps extends Dialog {
  clues: string;
  /** The days of one medicine by one route that are asked about; at least one. */
  lines: readonly SupplyLine[];
  /** Everything that the unit needs: substances of a mixture have their names from here. */
  all: readonly SupplyLine[];
  today: Day;
}

export function SupplyDialog({ clues, lines, all, today, ...dialog }: SupplyProps) {
  const w = deskWords.value.supply;
  const { medication, atc: codes, route: ownRoute } = lines[0]!;
  const substances = codes.split('+');
  const days = lines.map(({ day }) => day).sort();
  const form = `supply ${clues} ${codes} ${ownRoute} ${days[0]!}`;
  const [atc, setAtc] = useDraft(form, 'atc', substances[0]!);
  const [supply, setSupply] = useDraft<'' | DoseSupply>(form, 'supply', '');
  const [from, setFrom] = useDraft(form, 'from', days[0]!);
  const [to, setTo] = useDraft(form, 'to', days.at(-1)!);
  const [route, setRoute] = useDraft<'' | Route>(form, 'route', ownRoute);
  const [expectedOn, setExpectedOn] = useDraft(form, 'expectedOn', '');
  const action = useAction();
  const requestId = useRequestId();
  const isExpected = supply !== '' && supply !== 'CONFIRMED';
  const nameOf = (code: string): string =>
    all.find((line) => line.atc === code)?.medication ?? w.partOf(medication, code);
  async function save(): Promise<void> {
    if (!supply || !from || !to) return action.wrong(missingIn({ supply, from, to }));
    const of = { medicalUnitClues: clues, atc, from, to, supply, route: route || null };
    const set = { ...of, expectedOn: (isExpected && expectedOn) || null };
    const input = { requestId: requestId(set), ...set };
    const done = await action.run(
      async () => (await api.SetMedicineSupply({ input })).setMedicineSupply,
      'MedicineSupplySet',
    );
    if (done) finish(dialog, w.done(done.administrations.length, done.familiesTold), form);
  }
  return (
    <FormDialog
      draft={form}
      title={w.setTitle(medication)}
      intro={w.setIntro}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      {substances.length > 1 && (
        <SelectField
          label={w.substance}
          value={atc}
          onValue={setAtc}
          problem={action.problem('atc')}
          options={substances.map((code) => [code, nameOf(code)] as const)}
        />
      )}
      <SelectField
        label={w.supply}
        value={supply}
        onValue={(value) => setSupply(value as typeof supply)}
        problem={action.problem('supply')}
        options={[['', ''], ...SUPPLIES.map((one) => [one, words.value.supply[one]] as const)]}
      />
      <div class="form-grid two">
        <TextField
          label={w.from}
          type="date"
          min={today}
          value={from}
          onValue={setFrom}
          problem={action.problem('from')}
        />
        <TextField label={w.to} type="date" min={from} value={to} onValue={setTo} problem={action.problem('to')} />
      </div>
      <SelectField
        label={w.routes}
        value={route}
        onValue={(value) => setRoute(value as typeof route)}
        problem={action.problem('route')}
        options={[
          ['', w.everyRoute],
          [ownRoute, words.value.route[ownRoute]],
        ]}
      />
      {isExpected && (
        <TextField
          label={w.expectedOn}
          optional
          type="date"
          min={today}
          value={expectedOn}
          onValue={setExpectedOn}
          problem={action.problem('expectedOn')}
        />
      )}
    </FormDialog>
  );
}
