/** Chooses the tablets of a medicine at home: the weeks that the service proposes for each strength, and one of them set. */
import { useState } from 'preact/hooks';
import type { ProposeDispensingQuery } from '../api/generated/desk';
import { sayNumber, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { useAction, useRequestId } from './action';
import { api, deskWords } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';

/** A medicine that the family gives at home in the next weeks. */
export interface HomeMedicine {
  treatmentId: string;
  planVersion: number;
  atc: string;
  medication: string;
  /** The first day on which it is planned. */
  from: string;
  dose: { value: number; unit: string };
}

type Proposal = NonNullable<ProposeDispensingQuery['proposeDispensing']>[number];
const keyOf = ({ strength, tablets }: Proposal): string => `${strength} ${tablets.join()}`;

/** Numbers as they are typed: 50, 25 or 50; 2,5. */
const strengthsIn = (typed: string): number[] =>
  typed
    .split(/[;\s]+|,\s+/)
    .map((one) => Number(one.replace(',', '.').replace(/[^\d.]+$/, '')))
    .filter((one) => one > 0);

export function DispensingDialog({ medicine, today, ...dialog }: Dialog & { medicine: HomeMedicine; today: Day }) {
  const w = deskWords.value.home;
  const { treatmentId, atc } = medicine;
  const form = `dispensing ${treatmentId} ${atc}`;
  const [strengths, setStrengths] = useDraft(form, 'strengths', '');
  const [parts, setParts] = useDraft(form, 'parts', '');
  const [from, setFrom] = useDraft(form, 'from', medicine.from > today ? medicine.from : today);
  const [note, setNote] = useDraft(form, 'note', '');
  const [proposals, setProposals] = useState<readonly Proposal[]>();
  const [chosen, setChosen] = useState('');
  const action = useAction();
  const requestId = useRequestId();
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setProposals(undefined);
    };

  async function propose(): Promise<void> {
    const given = strengthsIn(strengths);
    const lacking = { strengths: given.length === 0, parts: parts === '', from: !from };
    const missing = Object.entries(lacking).flatMap(([path, lacks]) =>
      lacks ? [[path, deskWords.value.missing]] : [],
    );
    if (missing.length > 0) return action.wrong(Object.fromEntries(missing));
    const proposed = await action.run(async () => {
      const input = { treatmentId, atc, from, strengths: given, parts: Number(parts) };
      const { proposeDispensing } = await api.ProposeDispensing({ input });
      return { __typename: 'Proposed' as const, weeks: proposeDispensing ?? [] };
    }, 'Proposed');
    setProposals(proposed?.weeks);
    setChosen('');
  }

  async function submit(): Promise<void> {
    const proposal = proposals?.find((one) => keyOf(one) === chosen);
    if (!proposals?.length) return propose();
    if (!proposal) return action.wrong({ tablets: w.choose });
    const { strength, tablets } = proposal;
    const input = {
      treatmentId,
      atc,
      planVersion: medicine.planVersion,
      from,
      strength,
      parts: Number(parts),
      tablets,
      note: note || null,
    };
    const set = await action.run(
      async () => (await api.SetDispensing({ input: { ...input, requestId: requestId(input) } })).setDispensing,
      'Dispensing',
    );
    if (set) finish(dialog, w.saved, form);
  }

  return (
    <FormDialog
      draft={form}
      title={w.setTitle(medicine.medication)}
      intro={w.intro(sayNumber(medicine.dose.value), medicine.dose.unit)}
      action={action}
      submit={proposals && proposals.length > 0 ? w.confirm(medicine.medication) : w.propose}
      onSubmit={() => void submit()}
      onClose={dialog.onClose}
    >
      <TextField
        label={w.strengths(medicine.dose.unit)}
        hint={w.strengthsHint}
        value={strengths}
        inputMode="text"
        onValue={change(setStrengths)}
        problem={action.problem('strengths') ?? action.problem('strength')}
      />
      <SelectField
        label={w.parts}
        value={parts}
        onValue={change(setParts)}
        options={[['', w.chooseParts], ...(['1', '2', '4'] as const).map((one) => [one, w.partsOf[one]] as const)]}
        problem={action.problem('parts')}
      />
      <TextField
        label={w.from}
        type="date"
        value={from}
        onValue={change(setFrom)}
        problem={action.problem('from') ?? action.problem('atc')}
      />
      {proposals?.length === 0 && (
        <p class="note" role="status">
          {w.noProposal}
        </p>
      )}
      {proposals && proposals.length > 0 && (
        <fieldset class="choices">
          <legend>{w.choose}</legend>
          {action.problem('tablets') && (
            <p class="error" role="alert">
              {action.problem('tablets')}
            </p>
          )}
          {proposals.map((one) => (
            <label key={keyOf(one)} class="tick">
              <input
                type="radio"
                name="proposal"
                checked={chosen === keyOf(one)}
                onChange={() => setChosen(keyOf(one))}
              />
              <span>
                <strong>
                  {w.tablets(sayNumber(one.strength), one.unit)}: {one.text}
                </strong>
                <small>
                  {' '}
                  {w.week(
                    sayNumber(one.dispensedWeek),
                    sayNumber(one.plannedWeek),
                    one.unit,
                    sayNumber(one.deviationPercent),
                  )}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <AreaField label={w.note} optional rows={2} value={note} onValue={setNote} problem={action.problem('note')} />
    </FormDialog>
  );
}
