/** Measurements and notes: record one, hold it back or release it to the family. */
import { Plus } from 'lucide-preact';
import { useContext, useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addDays, dayOf, momentAt, sayDay, sayHour } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { Badge, Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { useAction, useRequestId } from './action';
import { api, deskWords, isClinician, type FollowUp } from './api';
import { ReasonFields, useReasons } from './reasons';
import { useDraft } from './draft';
import { useMoment } from './moment';
import { finish, FormDialog, type Dialog } from './form';
import { UNITS, type Kind } from './follow-up-units';
import { FollowUpDialog, ReleaseField, sayFollowUp, type FollowUpAct } from './follow-up-dialogs';
import { IdentityContext } from './identity';
import { MeasurementsDialog, MeasurementsNote, type Measured } from './measurements-form';
import type { PartProps } from './part';

const DAYS_BACK = 183;
const KINDS = Object.keys(UNITS) as Kind[];
const IN_WORDS: readonly Kind[] = ['TOXICITY', 'NOTE'];

export function FollowUps({ patient, zone, today }: PartProps) {
  const w = deskWords.value.followUps;
  const [adding, setAdding] = useState<'FOLLOW_UP' | 'MEASUREMENTS'>();
  const [measured, setMeasured] = useState<Measured>();
  const answer = useAsk(`follow-ups ${patient.id}`, {
    ask: async () => {
      const { carnet } = await api.Chart({ patientId: patient.id, from: addDays(today, -DAYS_BACK), to: today });
      return { followUps: [...(carnet?.followUps ?? [])].reverse(), revision: carnet?.patient.revision ?? 0 };
    },
  });
  const identity = useContext(IdentityContext);
  const refresh = (): void => {
    answer.refresh();
    identity?.refresh();
  };
  const dialog = { onClose: () => setAdding(undefined), onDone: refresh };
  return (
    <>
      <div class="row">
        {isClinician.value && (
          <button type="button" class="button" onClick={() => setAdding('MEASUREMENTS')}>
            <Plus aria-hidden="true" />
            {deskWords.value.measurements.add}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => setAdding('FOLLOW_UP')}>
          <Plus aria-hidden="true" />
          {w.add}
        </button>
      </div>
      {measured && <MeasurementsNote patientId={patient.id} measured={measured} />}
      <Shown answer={answer}>
        {({ followUps, revision }) =>
          followUps.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <ul class="rows">
              {followUps.map((one) => (
                <Row key={one.id} followUp={one} name={patient.fullName} revision={revision} onChanged={refresh} />
              ))}
            </ul>
          )
        }
      </Shown>
      {adding === 'FOLLOW_UP' && <AddDialog patientId={patient.id} zone={zone} today={today} {...dialog} />}
      {adding === 'MEASUREMENTS' && (
        <MeasurementsDialog
          patientId={patient.id}
          zone={zone}
          today={today}
          revision={answer.data?.revision ?? null}
          onRecorded={setMeasured}
          {...dialog}
        />
      )}
    </>
  );
}

interface RowProps {
  followUp: FollowUp;
  /** Whose it is. */
  name: string;
  /** Of the child's record when the list was asked for. */
  revision: number;
  onChanged(): void;
}

function Row({ followUp, name, revision, onChanged }: RowProps) {
  const w = deskWords.value.followUps;
  const [asking, setAsking] = useState<FollowUpAct>();
  const acts: FollowUpAct[] = followUp.releasedAt ? ['recall', 'correct', 'void'] : ['release', 'correct', 'void'];
  return (
    <li>
      <span>
        <strong>{sayFollowUp(followUp)}</strong>
        <small>
          {sayDay(dayOf(followUp.takenAt), 'full')}, {sayHour(followUp.takenAt)}
        </small>
        {followUp.note && <small>{followUp.note}</small>}
      </span>
      <Badge tone={followUp.releasedAt ? 'good' : 'warn'}>{followUp.releasedAt ? w.released : w.held}</Badge>
      {isClinician.value && (
        <div class="row">
          {acts.map((act) => (
            <button key={act} type="button" class="button quiet small" onClick={() => setAsking(act)}>
              {w.acts[act]}
              <span class="unseen">: {words.value.followUp[followUp.kind]}</span>
            </button>
          ))}
        </div>
      )}
      {asking && (
        <FollowUpDialog
          act={asking}
          followUp={followUp}
          name={name}
          revision={revision}
          onClose={() => setAsking(undefined)}
          onDone={onChanged}
        />
      )}
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
  const form = `follow-up ${patientId}`;
  const [kind, setKind] = useDraft<Kind>(form, 'kind', 'NEUTROPHILS');
  const [value, setValue] = useDraft(form, 'value', '');
  const [note, setNote] = useDraft(form, 'note', '');
  const { day, setDay, hour, setHour } = useMoment(form, today, zone);
  const [release, setRelease] = useDraft(form, 'release', false);
  const action = useAction();
  const reasons = useReasons(form, action.warnings);
  const requestId = useRequestId();
  async function add(): Promise<void> {
    if (!day || !hour) return action.wrong({ takenAt: deskWords.value.missing });
    const isNumber = !IN_WORDS.includes(kind) && value !== '';
    const followUp = {
      patientId,
      kind,
      takenAt: momentAt(day, hour, zone),
      value: isNumber ? Number(value) : null,
      unit: isNumber ? (UNITS[kind][0] ?? null) : null,
      note: note || null,
      release,
    };
    const added = await action.run(
      async () =>
        (
          await api.RecordFollowUp({
            input: { requestId: requestId(followUp), ...followUp, overrides: reasons.overrides },
          })
        ).recordFollowUp,
      'FollowUp',
    );
    if (added) finish(dialog, deskWords.value.saved, form, { kind: 'FOLLOW_UP', id: added.id });
  }
  return (
    <FormDialog
      draft={form}
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
          label={`${w.value} (${UNITS[kind][0] ?? ''})`}
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
      <ReleaseField value={release} onValue={setRelease} />
      <ReasonFields warnings={action.warnings} reasons={reasons} action={action} />
    </FormDialog>
  );
}
