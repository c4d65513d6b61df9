/** Several doses given as planned, recorded in one act. */
import { hourOf, momentAt, nowIn, sayNumber, type Day } from '../time';
import { TextField } from '../ui/field';
import { words } from '../words';
import { useAction, useRequestId } from './action';
import { api, deskWords, type Patient } from './api';
import type { DoseOfDay } from './dose-of-day';
import { useDraft } from './draft';
import { finish, FormDialog, type Dialog } from './form';
import { ReasonFields, useReasons } from './reasons';

interface AsPlannedProps extends Dialog {
  patient: Patient;
  zone: string;
  today: Day;
  /** The day that the page shows: its hour is now when it is today, and asked for on another day. */
  day: Day;
  doses: readonly DoseOfDay[];
  revision: number;
}

export function AsPlannedDialog({ patient, zone, today, day, doses, revision, ...dialog }: AsPlannedProps) {
  const w = deskWords.value.chemotherapy;
  const form = `as-planned ${patient.id} ${day}`;
  const [givenOn, setDay] = useDraft(form, 'day', day);
  const [hour, setHour] = useDraft(form, 'hour', day === today ? hourOf(nowIn(zone)) : '');
  const action = useAction();
  const reasons = useReasons(form, action.warnings);
  const requestId = useRequestId();

  async function save(): Promise<void> {
    if (!givenOn || !hour) return action.wrong({ givenAt: deskWords.value.missing });
    const givenAt = momentAt(givenOn, hour, zone);
    const record = {
      items: doses.map(({ id, plannedDose }) => ({
        administrationId: id,
        status: 'GIVEN' as const,
        givenAt,
        givenDose: plannedDose.value,
      })),
      overrides: reasons.overrides,
      expectedRevision: revision,
    };
    const input = { requestId: requestId(record), ...record };
    const done = await action.run(
      async () => (await api.RecordAdministrations({ input })).recordAdministrations,
      'AdministrationsRecorded',
    );
    if (done) finish(dialog, w.recordedAll(doses.length), form, { kind: 'ADMINISTRATION', id: doses[0]!.id });
  }

  return (
    <FormDialog
      draft={form}
      title={w.asPlannedTitle(doses.length)}
      action={action}
      submit={w.saveAll(doses.length)}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <ul class="plain-list">
        {doses.map(({ id, medication, plannedDose, route }) => (
          <li key={id}>
            <strong>{medication}</strong> {sayNumber(plannedDose.value, 3)} {plannedDose.unit},{' '}
            {words.value.route[route]}
          </li>
        ))}
      </ul>
      <div class="form-grid two">
        <TextField
          label={w.givenOn}
          type="date"
          max={today}
          value={givenOn}
          onValue={setDay}
          problem={action.problem('givenAt') ?? action.problem('items.0.givenAt')}
        />
        <TextField label={deskWords.value.treatment.givenAt} type="time" value={hour} onValue={setHour} />
      </div>
      <ReasonFields warnings={action.warnings} reasons={reasons} action={action} />
    </FormDialog>
  );
}
