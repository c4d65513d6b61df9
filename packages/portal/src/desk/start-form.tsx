/** Starts a treatment: what is to be started, then the plan that it makes, then the confirmation. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDay, sayNumber, type Day } from '../time';
import { Field, TextField } from '../ui/field';
import { Facts } from '../ui/parts';
import { words } from '../words';
import { useAction, useRequestId } from './action';
import { api, deskWords, type Patient, type Preview } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import { ReasonFields, useReasons } from './reasons';

interface StartProps extends Dialog {
  patient: Patient;
  today: Day;
}

export function StartDialog({ patient, today, ...dialog }: StartProps) {
  const w = deskWords.value.treatment;
  const form = `start ${patient.id}`;
  const [protocolCode, setProtocol] = useDraft(form, 'protocolCode', '');
  const [startsOn, setStart] = useDraft(form, 'startsOn', today);
  const [heightCm, setHeight] = useDraft(form, 'heightCm', '');
  const [weightKg, setWeight] = useDraft(form, 'weightKg', '');
  const [plan, setPlan] = useState<Preview>();
  const action = useAction();
  const reasons = useReasons(form, plan?.warnings ?? []);
  const requestId = useRequestId();
  const start = {
    patientId: patient.id,
    protocolCode,
    startsOn,
    heightCm: Number(heightCm),
    weightKg: Number(weightKg),
  };

  async function preview(): Promise<void> {
    const { missing } = deskWords.value;
    const lacking = {
      ...(!protocolCode && { protocolCode: missing }),
      ...(!startsOn && { startsOn: missing }),
      ...(!Number(heightCm) && { heightCm: missing }),
      ...(!Number(weightKg) && { weightKg: missing }),
    };
    if (Object.keys(lacking).length > 0) return action.wrong(lacking);
    const input = { requestId: requestId(start), ...start };
    setPlan(
      await action.run(
        async () => (await api.PreviewTreatment({ input })).previewTreatment ?? { __typename: 'Nothing' as const },
        'PlanPreview',
      ),
    );
  }

  async function confirm({ protocol }: Preview): Promise<void> {
    const input = { ...start, protocolVersion: protocol.version, overrides: reasons.overrides };
    const started = await action.run(
      async () => (await api.StartTreatment({ input: { requestId: requestId(start), ...input } })).startTreatment,
      'Treatment',
    );
    if (started) finish(dialog, w.started, form, { kind: 'TREATMENT', id: started.id });
  }

  return (
    <FormDialog
      draft={form}
      title={plan ? w.planOf(patient.fullName) : w.start}
      action={action}
      submit={plan ? w.confirmStart : w.seePlan}
      onSubmit={() => void (plan ? confirm(plan) : preview())}
      onClose={dialog.onClose}
    >
      {plan ? (
        <>
          <PlanShown plan={plan} patient={patient} />
          <ReasonFields warnings={plan.warnings} reasons={reasons} action={action} />
          <button type="button" class="link-button" onClick={() => setPlan(undefined)}>
            {w.changePlan}
          </button>
        </>
      ) : (
        <>
          <ProtocolField
            icd10={patient.diagnosis?.icd10 ?? ''}
            value={protocolCode}
            onValue={setProtocol}
            problem={action.problem('protocolCode')}
          />
          <TextField
            label={w.startsOn}
            type="date"
            value={startsOn}
            onValue={setStart}
            problem={action.problem('startsOn')}
          />
          <div class="form-grid two">
            <TextField
              label={w.height}
              type="number"
              inputMode="decimal"
              min={30}
              max={230}
              step="0.1"
              value={heightCm}
              onValue={setHeight}
              problem={action.problem('heightCm')}
            />
            <TextField
              label={w.weight}
              type="number"
              inputMode="decimal"
              min={1}
              max={200}
              step="0.1"
              value={weightKg}
              onValue={setWeight}
              problem={action.problem('weightKg')}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}

/** Protocols for the diagnosis apart from the others; none is chosen for the reader. */
function ProtocolField({
  icd10,
  value,
  onValue,
  problem,
}: {
  icd10: string;
  value: string;
  onValue(code: string): void;
  problem: string | undefined;
}) {
  const w = deskWords.value.treatment;
  const protocols =
    useAsk('protocols', { ask: async () => (await api.Protocols()).protocols.edges.map(({ node }) => node) }).data ??
    [];
  const fits = (codes: readonly string[]): boolean => codes.some((code) => code.slice(0, 3) === icd10.slice(0, 3));
  const groups = [
    [w.fitting, protocols.filter((protocol) => fits(protocol.icd10))],
    [w.unfitting, protocols.filter((protocol) => !fits(protocol.icd10))],
  ] as const;
  return (
    <Field label={w.protocol} problem={problem}>
      {(told) => (
        <select {...told} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          <option value="">{w.choose}</option>
          {groups.map(
            ([label, ofGroup]) =>
              ofGroup.length > 0 && (
                <optgroup key={label} label={label}>
                  {ofGroup.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      )}
    </Field>
  );
}

const FIRST_DOSES = 12;

/** What would be planned: for whom, from which measures, in which cycles, and the first doses. */
function PlanShown({ plan, patient }: { plan: Preview; patient: Patient }) {
  const w = deskWords.value.treatment;
  const { dates, cycle } = words.value.family.treatment;
  const last = plan.cycles.at(-1);
  return (
    <div class="stack">
      <Facts
        facts={[
          [w.child, patient.fullName],
          [deskWords.value.record, patient.recordNumber],
          [words.value.family.child.birth, sayDay(patient.birthDate, 'dated')],
          [w.protocol, plan.protocol.name],
          [w.measures, `${sayNumber(plan.heightCm)} cm, ${sayNumber(plan.weightKg)} kg`],
          [w.surface, `${sayNumber(plan.bodySurfaceArea)} m²`],
          [w.cycles, String(plan.cycles.length)],
          [w.lastDay, last ? sayDay(last.endsOn, 'dated') : ''],
        ]}
      />
      <details>
        <summary>{w.cycles}</summary>
        <ul class="plain-list">
          {plan.cycles.map(({ phase, number, startsOn, endsOn }) => (
            <li key={`${phase} ${number}`}>
              {phase} · {cycle(number)}: {dates(sayDay(startsOn, 'dated'), sayDay(endsOn, 'dated'))}
            </li>
          ))}
        </ul>
      </details>
      <h3>{w.firstDoses(Math.min(FIRST_DOSES, plan.doses.length), plan.doses.length)}</h3>
      <ul class="plain-list">
        {plan.doses.slice(0, FIRST_DOSES).map(({ medication, plannedOn, route, after, calculation, capped }, place) => (
          <li key={place}>
            {sayDay(plannedOn, 'short')}: <strong>{medication}</strong> {after && sayNumber(after.value, 3)}{' '}
            {after?.unit}, {words.value.route[route]}{' '}
            <small>
              ({calculation}
              {capped && `, ${w.capped}`})
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
