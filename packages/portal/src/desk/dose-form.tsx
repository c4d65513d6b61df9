/** What became of one dose; a record that was wrong is corrected by a new one, or taken back. */
import { hourOf, momentAt, nowIn, sayDay, sayHour, sayNumber, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { Facts } from '../ui/parts';
import { words } from '../words';
import { useAction } from './action';
import { api, deskWords, type Dose, type Patient } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, ReasonField, type Dialog } from './form';
import { ReasonFields, useReasons } from './reasons';

type Status = Dose['status'];
const OUTCOMES = ['GIVEN', 'PARTIALLY_GIVEN', 'POSTPONED', 'OMITTED'] as const satisfies readonly Status[];
/** Not a status: the record is taken back. */
const IN_ERROR = 'IN_ERROR';
type Choice = Status | typeof IN_ERROR | '';

/** A dose of an ended treatment is answered as omitted without a record: there is nothing to correct or to take back. */
export const hasRecord = ({ status, records }: Dose): boolean =>
  status !== 'PLANNED' && status !== 'ON_HOLD' && records.some(({ voided }) => !voided);

interface DoseDialogProps extends Dialog {
  patient: Patient;
  dose: Dose;
  zone: string;
  today: Day;
  /** Of the record as the page shows it: what others have recorded since is not overwritten. */
  revision?: number;
}

export function DoseDialog({ patient, dose, zone, today, revision, ...dialog }: DoseDialogProps) {
  const w = deskWords.value.treatment;
  const isRecorded = hasRecord(dose);
  const isCorrection = isRecorded && dose.status !== 'POSTPONED';
  // Nothing is presumed: what was prefilled would be saved as if it had been seen.
  const form = `dose ${dose.id} ${dose.records.length}`;
  const [status, setStatus] = useDraft<Choice>(form, 'status', '');
  const [day, setDay] = useDraft(form, 'day', dose.givenAt?.slice(0, 10) ?? '');
  const [hour, setHour] = useDraft(form, 'hour', dose.givenAt ? hourOf(dose.givenAt) : '');
  const [given, setGiven] = useDraft(form, 'given', dose.givenDose ? String(dose.givenDose.value) : '');
  const [postponedTo, setPostponed] = useDraft(form, 'postponedTo', '');
  const [reason, setReason] = useDraft(form, 'reason', '');
  const [correctionReason, setCorrection] = useDraft(form, 'correctionReason', '');
  const action = useAction();
  const reasons = useReasons(form, action.warnings);
  const wasGiven = status === 'GIVEN' || status === 'PARTIALLY_GIVEN';

  function now(): void {
    const moment = nowIn(zone);
    setDay(moment.slice(0, 10));
    setHour(hourOf(moment));
  }

  async function save(): Promise<void> {
    const { missing } = deskWords.value;
    if (status === '') return action.wrong({ status: missing });
    if (status === IN_ERROR) return takeBack();
    if (wasGiven && (!day || !hour || !Number(given)))
      return action.wrong({
        ...((!day || !hour) && { givenAt: missing }),
        ...(!Number(given) && { givenDose: missing }),
      });
    if (status === 'POSTPONED' && !postponedTo) return action.wrong({ postponedTo: missing });
    const input = {
      administrationId: dose.id,
      status,
      givenAt: wasGiven ? momentAt(day, hour, zone) : null,
      givenDose: wasGiven ? Number(given) : null,
      reason: status === 'GIVEN' ? null : reason,
      postponedTo: status === 'POSTPONED' ? postponedTo : null,
      overrides: reasons.overrides,
      ...(revision !== undefined && { expectedRevision: revision }),
    };
    const saved = isCorrection
      ? await action.run(
          async () =>
            (await api.CorrectAdministration({ input: { ...input, correctionReason } })).correctAdministration,
          'MedicationAdministration',
        )
      : await action.run(
          async () => (await api.RecordAdministration({ input })).recordAdministration,
          'MedicationAdministration',
        );
    if (saved) finish(dialog, deskWords.value.saved, form, { kind: 'ADMINISTRATION', id: dose.id });
  }

  async function takeBack(): Promise<void> {
    const variables = { kind: 'ADMINISTRATION' as const, id: dose.id, reason: correctionReason };
    const done = await action.run(async () => (await api.VoidRecord(variables)).voidRecord, 'RecordVoided');
    if (done) finish(dialog, w.takenBack, form, { kind: 'ADMINISTRATION', id: dose.id });
  }

  const planned = `${sayNumber(dose.plannedDose.value, 3)} ${dose.plannedDose.unit}`;
  const options: (readonly [string, string])[] = [
    ['', w.choose],
    ...OUTCOMES.map((one) => [one, words.value.doseStatus[one]] as const),
    ...(isRecorded ? [[IN_ERROR, w.inError] as const] : []),
  ];
  return (
    <FormDialog
      draft={form}
      title={w.recordTitle(dose.medication)}
      action={action}
      submit={words.value.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      <Facts
        facts={[
          [w.child, patient.fullName],
          [deskWords.value.record, patient.recordNumber],
          [words.value.family.child.birth, sayDay(patient.birthDate, 'dated')],
          [w.plannedOn, `${sayDay(dose.plannedOn, 'dated')}${dose.plannedAt ? `, ${sayHour(dose.plannedAt)}` : ''}`],
          [w.route, words.value.route[dose.route]],
          [w.plannedDose, planned],
        ]}
      />
      <SelectField
        label={w.whatHappened}
        value={status}
        onValue={(value) => setStatus(value as Choice)}
        problem={action.problem('status')}
        options={options}
      />
      {wasGiven && (
        <div class="form-grid two">
          <TextField
            label={w.givenOn}
            type="date"
            max={today}
            value={day}
            onValue={setDay}
            problem={action.problem('givenAt')}
          />
          <TextField label={w.givenAt} type="time" value={hour} onValue={setHour} />
          <button type="button" class="button quiet small" onClick={now}>
            {w.now}
          </button>
          <TextField
            label={w.givenDose(dose.plannedDose.unit)}
            hint={`${w.plannedDose}: ${planned}`}
            type="number"
            inputMode="decimal"
            step="any"
            min={0}
            value={given}
            onValue={setGiven}
            problem={action.problem('givenDose')}
          />
        </div>
      )}
      {status === 'POSTPONED' && (
        <TextField
          label={w.postponedTo}
          type="date"
          value={postponedTo}
          onValue={setPostponed}
          problem={action.problem('postponedTo')}
        />
      )}
      {status !== '' && status !== 'GIVEN' && status !== IN_ERROR && (
        <ReasonField action={action} value={reason} onValue={setReason} />
      )}
      {(isCorrection || status === IN_ERROR) && (
        <AreaField
          label={status === IN_ERROR ? w.inErrorReason : w.correctionReason}
          value={correctionReason}
          onValue={setCorrection}
          problem={action.problem(status === IN_ERROR ? 'reason' : 'correctionReason')}
        />
      )}
      <ReasonFields warnings={wasGiven ? action.warnings : []} reasons={reasons} action={action} />
    </FormDialog>
  );
}
