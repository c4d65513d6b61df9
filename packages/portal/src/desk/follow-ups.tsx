/** Measurements and notes: record one, hold it back or release it to the family. */
import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addDays, dayOf, momentAt, sayDay, sayHour, sayNumber } from '../time';
import { AreaField, Refused, SelectField, TextField } from '../ui/field';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { said, useAction, useRequestId } from './action';
import { api, deskWords, type FollowUp } from './api';
import { finish, FormDialog, type Dialog } from './form';
import type { PartProps } from './part';

const DAYS_BACK = 183;
type Kind = FollowUp['kind'];

/** The units in which the laboratories of the country report. */
const UNITS: Record<Kind, string> = {
  WEIGHT: 'kg',
  HEIGHT: 'cm',
  TEMPERATURE: '°C',
  BLOOD_PRESSURE: 'mmHg',
  OXYGEN_SATURATION: '%',
  HEMOGLOBIN: 'g/dL',
  LEUKOCYTES: '/µL',
  NEUTROPHILS: '/µL',
  PLATELETS: '/µL',
  TOXICITY: '',
  NOTE: '',
};
const KINDS = Object.keys(UNITS) as Kind[];
const IN_WORDS: readonly Kind[] = ['TOXICITY', 'NOTE'];

export function FollowUps({ patient, zone, today }: PartProps) {
  const w = deskWords.value.followUps;
  const [adding, setAdding] = useState(false);
  const answer = useAsk(`follow-ups ${patient.id}`, {
    ask: async () =>
      [
        ...((await api.Chart({ patientId: patient.id, from: addDays(today, -DAYS_BACK), to: today })).carnet
          ?.followUps ?? []),
      ].reverse(),
  });
  return (
    <>
      <button type="button" class="button start" onClick={() => setAdding(true)}>
        <Plus aria-hidden="true" />
        {w.add}
      </button>
      <Shown answer={answer}>
        {(followUps) =>
          followUps.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <ul class="rows">
              {followUps.map((one) => (
                <Row key={one.id} followUp={one} onChanged={answer.again} />
              ))}
            </ul>
          )
        }
      </Shown>
      {adding && (
        <AddDialog
          patientId={patient.id}
          zone={zone}
          today={today}
          onClose={() => setAdding(false)}
          onDone={answer.again}
        />
      )}
    </>
  );
}

function Row({ followUp, onChanged }: { followUp: FollowUp; onChanged(): void }) {
  const w = deskWords.value.followUps;
  const action = useAction();
  const name = words.value.followUp[followUp.kind];
  async function release(): Promise<void> {
    const done = await action.run(
      async () => ({
        __typename: 'FollowUp' as const,
        ...(await api.ReleaseFollowUp({ id: followUp.id })).releaseFollowUp,
      }),
      'FollowUp',
    );
    if (!done) return;
    said(w.released);
    onChanged();
  }
  return (
    <li>
      <span>
        <strong>
          {name}
          {followUp.value !== null && `: ${sayNumber(followUp.value)} ${followUp.unit ?? ''}`}
        </strong>
        <small>
          {sayDay(dayOf(followUp.takenAt), 'full')}, {sayHour(followUp.takenAt)}
        </small>
        {followUp.note && <small>{followUp.note}</small>}
      </span>
      <Badge tone={followUp.releasedAt ? 'good' : 'warn'}>{followUp.releasedAt ? w.released : w.held}</Badge>
      {!followUp.releasedAt && (
        <button type="button" class="button quiet small" disabled={action.busy} onClick={() => void release()}>
          {w.releaseNow}
          <span class="unseen">: {name}</span>
        </button>
      )}
      {action.refused && <Refused {...action.refused} />}
    </li>
  );
}

interface AddProps extends Dialog {
  patientId: string;
  zone: string;
  today: string;
}

function AddDialog({ patientId, zone, today, ...dialog }: AddProps) {
  const w = deskWords.value.followUps;
  const [kind, setKind] = useState<Kind>('NEUTROPHILS');
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const [day, setDay] = useState(today);
  const [hour, setHour] = useState('08:00');
  const [release, setRelease] = useState(false);
  const action = useAction();
  const requestId = useRequestId();
  async function add(): Promise<void> {
    if (!day || !hour) return action.wrong({ takenAt: deskWords.value.missing });
    const isNumber = !IN_WORDS.includes(kind) && value !== '';
    const followUp = {
      patientId,
      kind,
      takenAt: momentAt(day, hour, zone),
      value: isNumber ? Number(value) : null,
      unit: isNumber ? UNITS[kind] : null,
      note: note || null,
      release,
    };
    const added = await action.run(
      async () => (await api.RecordFollowUp({ input: { requestId: requestId(followUp), ...followUp } })).recordFollowUp,
      'FollowUp',
    );
    if (added) finish(dialog, deskWords.value.saved);
  }
  return (
    <FormDialog
      title={w.add}
      action={action}
      submit={words.value.save}
      onSubmit={() => void add()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.kind}
        value={kind}
        onValue={(next) => setKind(next as Kind)}
        options={KINDS.map((one) => [one, words.value.followUp[one]] as const)}
      />
      {!IN_WORDS.includes(kind) && (
        <TextField
          label={`${w.value} (${UNITS[kind]})`}
          type="number"
          inputMode="decimal"
          step="any"
          value={value}
          onValue={setValue}
          problem={action.problem('value') ?? action.problem('unit')}
        />
      )}
      <div class="form-grid two">
        <TextField
          label={w.taken}
          type="date"
          max={today}
          value={day}
          onValue={setDay}
          problem={action.problem('takenAt')}
        />
        <TextField label={w.hour} type="time" value={hour} onValue={setHour} />
      </div>
      <AreaField label={w.note} optional value={note} onValue={setNote} problem={action.problem('note')} />
      <div>
        <label class="tick">
          <input
            type="checkbox"
            checked={release}
            onChange={({ currentTarget }) => setRelease(currentTarget.checked)}
          />
          <span>{w.release}</span>
        </label>
        <p class="hint">{w.releaseHint}</p>
      </div>
    </FormDialog>
  );
}
