/** Values of one moment, recorded in one act: weight and height, a blood count. */
import type { RecordMeasurementsMutation } from '../api/generated/desk';
import { momentAt, sayNumber, type Day } from '../time';
import { SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction, useRequestId, type Action } from './action';
import { api, deskWords } from './api';
import { useDraft } from './draft';
import { useMoment } from './moment';
import { ReleaseField } from './follow-up-dialogs';
import { UNITS, type Kind } from './follow-up-units';
import { finish, FormDialog, type Dialog } from './form';
import { ReasonFields, useReasons } from './reasons';

/** What was recorded, with the warnings that hold nothing back and the changes of doses that it proposes. */
export type Measured = Extract<
  RecordMeasurementsMutation['recordMeasurements'],
  { __typename: 'MeasurementsRecorded' }
>;

const GROUPS = {
  body: ['WEIGHT', 'HEIGHT', 'TEMPERATURE', 'OXYGEN_SATURATION'],
  blood: ['HEMOGLOBIN', 'LEUKOCYTES', 'NEUTROPHILS', 'PLATELETS'],
} as const satisfies Record<string, readonly Kind[]>;
const KINDS = Object.values(GROUPS).flat();
type Texts = Partial<Record<Kind, string>>;

interface MeasurementsProps extends Dialog {
  patientId: string;
  zone: string;
  today: Day;
  /** Of the record as the page shows it. */
  revision: number | null;
  onRecorded(measured: Measured): void;
}

export function MeasurementsDialog({ patientId, zone, today, revision, onRecorded, ...dialog }: MeasurementsProps) {
  const w = deskWords.value.measurements;
  const all = deskWords.value.followUps;
  const form = `measurements ${patientId}`;
  const [values, setValues] = useDraft<Texts>(form, 'values', {});
  const [units, setUnits] = useDraft<Texts>(form, 'units', {});
  const { day, setDay, hour, setHour } = useMoment(form, today, zone);
  const [release, setRelease] = useDraft(form, 'release', false);
  const action = useAction();
  const reasons = useReasons(form, action.warnings);
  const requestId = useRequestId();
  const filled = KINDS.filter((kind) => values[kind]);
  const unitOf = (kind: Kind): string => units[kind] ?? UNITS[kind][0] ?? '';

  async function save(): Promise<void> {
    const { missing } = deskWords.value;
    if (!day || !hour) return action.wrong({ takenAt: missing });
    if (filled.length === 0) return action.wrong({ values: w.noValue });
    const record = {
      patientId,
      takenAt: momentAt(day, hour, zone),
      values: filled.map((kind) => ({ kind, value: Number(values[kind]), unit: unitOf(kind) })),
      release,
      overrides: reasons.overrides,
      expectedRevision: revision,
    };
    const input = { requestId: requestId(record), ...record };
    const done = await action.run(
      async () => (await api.RecordMeasurements({ input })).recordMeasurements,
      'MeasurementsRecorded',
    );
    if (!done) return;
    onRecorded(done);
    finish(dialog, w.recorded(done.followUps.length), form, { kind: 'FOLLOW_UP', id: done.followUps[0]!.id });
  }

  return (
    <FormDialog
      draft={form}
      title={w.add}
      intro={w.intro}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <div class="form-grid two">
        <TextField
          label={all.taken}
          type="date"
          max={today}
          value={day}
          onValue={setDay}
          problem={action.problem('takenAt')}
        />
        <TextField label={all.hour} type="time" value={hour} onValue={setHour} />
      </div>
      {Object.entries(GROUPS).map(([group, kinds]) => (
        <fieldset key={group} class="card group">
          <legend>{w.groups[group as keyof typeof GROUPS]}</legend>
          <div class={group === 'body' ? 'form-grid two' : 'form-grid'}>
            {kinds.map((kind) => (
              <ValueField
                key={kind}
                kind={kind}
                value={values[kind] ?? ''}
                onValue={(value) => setValues({ ...values, [kind]: value })}
                unit={unitOf(kind)}
                onUnit={(unit) => setUnits({ ...units, [kind]: unit })}
                place={filled.indexOf(kind)}
                action={action}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <ReleaseField value={release} onValue={setRelease} />
      <ReasonFields warnings={action.warnings} reasons={reasons} action={action} />
    </FormDialog>
  );
}

interface ValueProps {
  kind: Kind;
  value: string;
  onValue(value: string): void;
  unit: string;
  onUnit(unit: string): void;
  /** Among the values that are sent; -1 without a value. */
  place: number;
  action: Action;
}

function ValueField({ kind, value, onValue, unit, onUnit, place, action }: ValueProps) {
  const name = words.value.followUp[kind];
  const units = UNITS[kind];
  const problem =
    place < 0
      ? kind === KINDS[0] && action.problem('values')
      : (action.problem(`values.${place}.value`) ?? action.problem(`values.${place}.unit`));
  const field = (
    <TextField
      label={`${name} (${unit})`}
      type="number"
      inputMode="decimal"
      step="any"
      min={0}
      value={value}
      onValue={onValue}
      problem={problem || undefined}
    />
  );
  if (units.length === 1) return field;
  return (
    <div class="form-grid two">
      {field}
      <SelectField
        label={deskWords.value.measurements.unitOf(name)}
        value={unit}
        onValue={onUnit}
        options={units.map((one) => [one, one] as const)}
      />
    </div>
  );
}

/** What the service says of values just recorded: nothing of it changes a dose by itself. */
export function MeasurementsNote({ patientId, measured }: { patientId: string; measured: Measured }) {
  const w = deskWords.value.measurements;
  const notices = measured.warnings.filter(({ severity }) => severity === 'NOTICE');
  if (notices.length === 0 && measured.proposals.length === 0) return null;
  return (
    <section class="note stack" role="status">
      {measured.proposals.map(({ id, largestChangePercent, weightKg, heightCm, treatment }) => (
        <p key={id}>
          {w.proposal({
            protocol: treatment.protocol.name,
            measures: `${sayNumber(weightKg)} kg, ${sayNumber(heightCm)} cm`,
            percent: `${largestChangePercent > 0 ? '+' : ''}${sayNumber(largestChangePercent, 0)}`,
          })}{' '}
          <a href={`/mesa/paciente/${patientId}/tratamiento`}>{w.toTreatment}</a>
        </p>
      ))}
      {notices.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </section>
  );
}
