/** The forms of appointments and surgeries. Days and hours are those of the hospital's wall. */
import type { JSX } from 'preact';
import { dayOf, hourOf, momentAt, type Day, type Moment } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { words } from '../words';
import { useAction, useRequestId, type Action } from './action';
import { api, deskWords, type Appointment, type Surgery } from './api';
import { useDraft } from './draft';
import { finish, FormDialog, ReasonField, type Dialog } from './form';
import { usePreparation } from './preparation-fields';

const KINDS = [
  'CONSULTATION',
  'CHEMOTHERAPY',
  'HOSPITALIZATION',
  'LABORATORY',
  'IMAGING',
  'PROCEDURE',
  'RADIOTHERAPY',
  'CATHETER_CLINIC',
  'PSYCHOLOGY',
  'NUTRITION',
  'DENTAL',
  'SOCIAL_WORK',
  'PALLIATIVE_CARE',
  'PHARMACY',
  'TELECONSULTATION',
  'OTHER',
] as const satisfies readonly Appointment['kind'][];

interface DialogProps extends Dialog {
  patientId: string;
  zone: string;
  today: Day;
}

interface When {
  fields: JSX.Element;
  /** The moment that was chosen; without a day there is none, and nothing to ask the server. */
  moment(): Moment | undefined;
}

function useWhen(action: Action, zone: string, form: string, first: { day: Day; hour?: string }): When {
  const w = deskWords.value.visits;
  const [day, setDay] = useDraft(form, 'day', first.day);
  const [hour, setHour] = useDraft(form, 'hour', first.hour ?? '08:00');
  return {
    fields: (
      <>
        <TextField label={w.day} type="date" value={day} onValue={setDay} problem={action.problem('startsAt')} />
        <TextField label={w.hour} type="time" value={hour} onValue={setHour} />
      </>
    ),
    moment() {
      if (day && hour) return momentAt(day, hour, zone);
      action.wrong({ startsAt: deskWords.value.missing });
      return undefined;
    },
  };
}

/** Some texts of a form, and by name what each of their fields is given. */
function useTexts<T extends Record<string, string>>(action: Action, form: string, blank: T) {
  const [text, setText] = useDraft(form, 'text', blank);
  const field = (name: keyof T & string) => ({
    value: text[name] ?? '',
    problem: action.problem(name),
    onValue: (value: string) => setText({ ...text, [name]: value }),
  });
  return { text, field };
}

export function AppointmentDialog({ patientId, zone, today, ...dialog }: DialogProps) {
  const w = deskWords.value.visits;
  const form = `appointment ${patientId}`;
  const action = useAction();
  const requestId = useRequestId();
  const [kind, setKind] = useDraft<Appointment['kind']>(form, 'kind', 'CONSULTATION');
  const when = useWhen(action, zone, form, { day: today });
  const { text, field } = useTexts(action, form, {
    specialty: '',
    practitioner: '',
    location: '',
    instructions: '',
    durationMinutes: '30',
  });
  const preparation = usePreparation(action, form);
  async function book(): Promise<void> {
    const startsAt = when.moment();
    if (!startsAt) return;
    const visit = {
      patientId,
      kind,
      startsAt,
      durationMinutes: Number(text.durationMinutes) || null,
      specialty: text.specialty || null,
      practitioner: text.practitioner || null,
      location: text.location || null,
      instructions: text.instructions || null,
      preparationRules: preparation.rules(),
    };
    const booked = await action.run(
      async () =>
        (await api.ScheduleAppointment({ input: { requestId: requestId(visit), ...visit } })).scheduleAppointment,
      'Appointment',
    );
    if (booked)
      finish(dialog, [w.booked, ...booked.warnings.map(({ message }) => message)].join(' '), form, {
        kind: 'APPOINTMENT',
        id: booked.id,
      });
  }
  return (
    <FormDialog
      draft={form}
      title={w.appointment}
      action={action}
      submit={w.appointment}
      onSubmit={() => void book()}
      onClose={dialog.onClose}
    >
      <div class="form-grid two">
        <SelectField
          label={w.kind}
          value={kind}
          onValue={(value) => setKind(value as Appointment['kind'])}
          options={KINDS.map((one) => [one, words.value.appointmentKind[one]] as const)}
        />
        <TextField label={w.specialty} optional {...field('specialty')} />
        {when.fields}
        <TextField label={w.minutes} type="number" min={5} max={1440} {...field('durationMinutes')} />
        <TextField label={w.practitioner} optional {...field('practitioner')} />
        <div class="full">
          <TextField label={w.location} optional {...field('location')} />
        </div>
        <div class="full">
          <AreaField label={w.instructions} hint={w.instructionsHint} optional {...field('instructions')} />
        </div>
        {preparation.fields}
      </div>
    </FormDialog>
  );
}

export function SurgeryDialog({ patientId, zone, today, ...dialog }: DialogProps) {
  const w = deskWords.value.visits;
  const form = `surgery ${patientId}`;
  const action = useAction();
  const requestId = useRequestId();
  const when = useWhen(action, zone, form, { day: today });
  const { text, field } = useTexts(action, form, { procedure: '', practitioner: '', location: '', preparation: '' });
  const preparation = usePreparation(action, form);
  async function book(): Promise<void> {
    const startsAt = when.moment();
    if (!startsAt) return;
    const surgery = {
      patientId,
      procedure: text.procedure,
      startsAt,
      practitioner: text.practitioner || null,
      location: text.location || null,
      preparation: text.preparation || null,
      preparationRules: preparation.rules(),
    };
    const booked = await action.run(
      async () => (await api.ScheduleSurgery({ input: { requestId: requestId(surgery), ...surgery } })).scheduleSurgery,
      'Surgery',
    );
    if (booked) finish(dialog, w.booked, form, { kind: 'SURGERY', id: booked.id });
  }
  return (
    <FormDialog
      draft={form}
      title={w.surgery}
      action={action}
      submit={w.surgery}
      onSubmit={() => void book()}
      onClose={dialog.onClose}
    >
      <TextField label={w.procedure} {...field('procedure')} />
      <div class="form-grid two">
        {when.fields}
        <TextField label={w.practitioner} optional {...field('practitioner')} />
        <TextField label={w.location} optional {...field('location')} />
      </div>
      <AreaField label={w.instructions} hint={w.instructionsHint} optional {...field('preparation')} />
      {preparation.fields}
    </FormDialog>
  );
}

export function MoveDialog({ visit, zone, ...dialog }: DialogProps & { visit: Appointment }) {
  const w = deskWords.value.visits;
  const form = `move ${visit.id}`;
  const action = useAction();
  const when = useWhen(action, zone, form, { day: dayOf(visit.startsAt), hour: hourOf(visit.startsAt) });
  const [reason, setReason] = useDraft(form, 'reason', '');
  async function move(): Promise<void> {
    const startsAt = when.moment();
    if (!startsAt) return;
    const moved = await action.run(
      async () => (await api.RescheduleAppointment({ id: visit.id, startsAt, reason })).rescheduleAppointment,
      'Appointment',
    );
    if (moved) finish(dialog, w.changed, form, { kind: 'APPOINTMENT', id: visit.id });
  }
  return (
    <FormDialog
      draft={form}
      title={w.moveTitle}
      action={action}
      submit={w.move}
      onSubmit={() => void move()}
      onClose={dialog.onClose}
    >
      {when.fields}
      <ReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}

export function CancelDialog({ visit, ...dialog }: DialogProps & { visit: Appointment }) {
  const w = deskWords.value.visits;
  const form = `cancel ${visit.id}`;
  const action = useAction();
  const [reason, setReason] = useDraft(form, 'reason', '');
  async function cancel(): Promise<void> {
    const cancelled = await action.run(
      async () => (await api.CancelAppointment({ id: visit.id, reason })).cancelAppointment,
      'Appointment',
    );
    if (cancelled) finish(dialog, w.changed, form, { kind: 'APPOINTMENT', id: visit.id });
  }
  return (
    <FormDialog
      draft={form}
      title={w.cancelTitle}
      action={action}
      submit={w.cancel}
      onSubmit={() => void cancel()}
      onClose={dialog.onClose}
    >
      <ReasonField action={action} value={reason} onValue={setReason} />
    </FormDialog>
  );
}

const OUTCOMES = ['COMPLETED', 'IN_PROGRESS', 'STOPPED', 'NOT_DONE'] as const;

export function OutcomeDialog({ surgery, ...dialog }: DialogProps & { surgery: Surgery }) {
  const w = deskWords.value.visits;
  const form = `outcome ${surgery.id}`;
  const action = useAction();
  const [status, setStatus] = useDraft<Surgery['status']>(form, 'status', 'COMPLETED');
  const [outcome, setOutcome] = useDraft(form, 'outcome', '');
  async function record(): Promise<void> {
    const recorded = await action.run(
      async () => (await api.RecordSurgeryOutcome({ id: surgery.id, status, outcome })).recordSurgeryOutcome,
      'Surgery',
    );
    if (recorded) finish(dialog, w.changed, form, { kind: 'SURGERY_OUTCOME', id: surgery.id });
  }
  return (
    <FormDialog
      draft={form}
      title={`${w.outcome}: ${surgery.procedure}`}
      action={action}
      submit={words.value.save}
      onSubmit={() => void record()}
      onClose={dialog.onClose}
    >
      <SelectField
        label={w.outcomeStatus}
        value={status}
        onValue={(value) => setStatus(value as Surgery['status'])}
        options={OUTCOMES.map((one) => [one, words.value.surgeryStatus[one]] as const)}
      />
      <AreaField
        label={w.outcomeText}
        hint={deskWords.value.reasonFamily}
        value={outcome}
        onValue={setOutcome}
        problem={action.problem('outcome')}
      />
    </FormDialog>
  );
}
