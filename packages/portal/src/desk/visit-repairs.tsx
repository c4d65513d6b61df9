/** Putting an appointment or a surgery right, and withdrawing one of the wrong child, which can go to the right one at once. */
import { useAsk } from '../ask';
import { dayOf, sayDay, sayHour } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { missingIn, useAction, useRequestId } from './action';
import { api, deskWords, type Appointment, type Patient, type Surgery } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, StaffReasonField, type Dialog } from './form';

/** An appointment or a surgery, with the texts that can be corrected. */
export type Booking = { kind: 'APPOINTMENT'; entry: Appointment } | { kind: 'SURGERY'; entry: Surgery };

interface RepairProps extends Dialog {
  booking: Booking;
}

/** The texts on record, under the names of the input. */
function textsOf({ kind, entry }: Booking): Record<string, string> {
  const { practitioner, location } = entry;
  const place = { practitioner: practitioner ?? '', location: location ?? '' };
  return kind === 'APPOINTMENT'
    ? { specialty: entry.specialty ?? '', ...place, instructions: entry.instructions ?? '' }
    : { procedure: entry.procedure, ...place, preparation: entry.preparation ?? '' };
}

const whenOf = ({ entry }: Booking): string => `${sayDay(dayOf(entry.startsAt), 'full')}, ${sayHour(entry.startsAt)}`;
const whatOf = ({ kind, entry }: Booking): string =>
  kind === 'APPOINTMENT' ? words.value.appointmentKind[entry.kind] : entry.procedure;

export function CorrectBookingDialog({ booking, revision, ...dialog }: RepairProps & { revision: number }) {
  const w = deskWords.value.visits;
  const { id } = booking.entry;
  const form = `correct ${id}`;
  const before = textsOf(booking);
  const action = useAction(dialog.onDone);
  const [typed, setTyped] = useDraft<Record<string, string>>(form, 'texts', {});
  const [seenBy, setSeenBy] = useDraft(form, 'seenBy', '');
  const [reason, setReason] = useDraft(form, 'reason', '');
  async function save(): Promise<void> {
    const changed = Object.entries(typed).filter(([name, text]) => text.trim() !== before[name]);
    const set = {
      ...Object.fromEntries(changed.map(([name, text]) => [name, text.trim() || null])),
      ...(seenBy !== '' && { confidential: seenBy === 'private' }),
    };
    const input = { record: { kind: booking.kind, id }, expectedRevision: revision, reason, set };
    const send = async () => (await api.CorrectBooking({ input })).correctBooking;
    const name = booking.kind === 'APPOINTMENT' ? 'Appointment' : 'Surgery';
    if (await action.run(send, name)) finish(dialog, deskWords.value.saved, form, { kind: booking.kind, id });
  }
  const field = (name: string) => ({
    value: typed[name] ?? before[name] ?? '',
    onValue: (text: string) => setTyped({ ...typed, [name]: text }),
    problem: action.problem(`set.${name}`),
  });
  return (
    <FormDialog
      draft={form}
      title={`${w.correct}: ${whatOf(booking)}`}
      intro={whenOf(booking)}
      action={action}
      submit={deskWords.value.corrections.save}
      onSubmit={() => void save()}
      onClose={dialog.onClose}
    >
      {booking.kind === 'APPOINTMENT' && <TextField label={w.specialty} optional {...field('specialty')} />}
      {booking.kind === 'SURGERY' && <TextField label={w.procedure} {...field('procedure')} />}
      <TextField label={w.practitioner} optional {...field('practitioner')} />
      <TextField label={w.location} optional {...field('location')} />
      <AreaField
        label={w.instructions}
        optional
        {...field(booking.kind === 'APPOINTMENT' ? 'instructions' : 'preparation')}
      />
      <SelectField
        label={w.seenBy}
        hint={w.seenByHint}
        value={seenBy}
        onValue={setSeenBy}
        options={[
          ['', w.seenAsBefore],
          ['family', w.seenByFamily],
          ['private', w.seenByPatient],
        ]}
      />
      <StaffReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}

/** Withdraws an entry that is of another child. An appointment that stands goes to the child that is chosen, before it is withdrawn here. */
export function WrongChildDialog({ booking, patient, ...dialog }: RepairProps & { patient: Patient }) {
  const w = deskWords.value.visits;
  const { id } = booking.entry;
  const form = `wrong ${id}`;
  const action = useAction(dialog.onDone);
  const canMove = booking.kind === 'APPOINTMENT' && booking.entry.status !== 'CANCELLED';
  const requestId = useRequestId();
  const surnames = patient.fullName.replace(patient.givenNames, '').trim();
  const found = useAsk(`surnames ${surnames}`, {
    ask: async () => (await api.Patients({ search: surnames, first: 20 })).patients.edges.map(({ node }) => node),
    ready: canMove,
  });
  const others = (found.data ?? []).filter((other) => other.id !== patient.id);
  const twins = others.filter((other) => other.birthDate === patient.birthDate);
  const [chosen, setChosen] = useDraft(form, 'child', '');
  // A twin is the usual case: the only one stands there first.
  const child = chosen || (twins.length === 1 ? twins[0]!.id : 'NONE');
  const [reason, setReason] = useDraft(form, 'reason', w.wrongChildReason);
  const isTakenOver = canMove && child !== 'NONE';

  /** Books the same for the chosen child, fasting and what to bring included. */
  async function takeOver(entry: Appointment) {
    const { kind, specialty, startsAt, endsAt, practitioner, location, instructions, preparationRules } = entry;
    const durationMinutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
    const texts = { specialty, practitioner, location, instructions };
    const visit = { patientId: child, kind, startsAt, durationMinutes, preparationRules, ...texts };
    const input = { requestId: requestId(visit), ...visit };
    return action.run(async () => (await api.ScheduleAppointment({ input })).scheduleAppointment, 'Appointment');
  }
  async function send(): Promise<void> {
    // Before anything is booked elsewhere.
    if (reason.trim() === '') return action.wrong(missingIn({ reason: '' }));
    if (booking.kind === 'APPOINTMENT' && isTakenOver && !(await takeOver(booking.entry))) return;
    const record = { kind: booking.kind, id, reason };
    const done = await action.run(async () => (await api.VoidRecord(record)).voidRecord, 'RecordVoided');
    // Undoing would leave what was booked for the other child.
    if (done && isTakenOver) finish(dialog, w.takenOver, form);
    else if (done) finish(dialog, w.withdrawn, form, { kind: booking.kind, id });
  }
  return (
    <FormDialog
      draft={form}
      title={w.wrongChild}
      intro={w.wrongChildIntro(patient.fullName)}
      action={action}
      isDangerous
      submit={isTakenOver ? w.takeOver : w.withdraw}
      onSubmit={() => void send()}
      onClose={dialog.onClose}
    >
      <p>
        <strong>{whatOf(booking)}</strong>
        <br />
        {whenOf(booking)}
      </p>
      {canMove && (
        <SelectField
          label={w.rightChild}
          value={child}
          onValue={setChosen}
          options={[
            ['NONE', w.noChild],
            ...others.map(
              (other) =>
                [other.id, `${other.fullName} · ${other.recordNumber} · ${sayDay(other.birthDate, 'long')}`] as const,
            ),
          ]}
        />
      )}
      <StaffReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}
