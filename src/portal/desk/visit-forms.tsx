/** The forms of appointments and surgeries. Days and hours are those of the hospital's wall. */
import { useState } from 'preact/hooks';
import { dayOf, hourOf, momentAt, type Day } from '../time';
import { AreaField, SelectField, TextField } from '../ui/field';
import { Modal } from '../ui/modal';
import { words } from '../words';
import { said, useAction, useRequestId, type Action } from './action';
import { api, deskWords, type Appointment, type Surgery } from './api';
import { DeskForm } from './form';

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

interface DialogProps {
  patientId: string;
  zone: string;
  today: Day;
  onClose(): void;
  onDone(): void;
}

interface WhenProps {
  day: Day;
  hour: string;
  onDay(day: Day): void;
  onHour(hour: string): void;
  problem?: string | undefined;
}

function When({ day, hour, onDay, onHour, problem }: WhenProps) {
  const w = deskWords.value.visits;
  return (
    <>
      <TextField label={w.day} type="date" value={day} onValue={onDay} problem={problem} />
      <TextField label={w.hour} type="time" value={hour} onValue={onHour} />
    </>
  );
}

/** Without a day there is nothing to ask the server. */
const momentOr = (day: Day, hour: string, zone: string, action: Action): string | undefined => {
  if (day && hour) return momentAt(day, hour, zone);
  action.wrong({ startsAt: deskWords.value.missing });
  return undefined;
};

export function AppointmentDialog({ patientId, zone, today, onClose, onDone }: DialogProps) {
  const w = deskWords.value.visits;
  const [kind, setKind] = useState<Appointment['kind']>('CONSULTATION');
  const [text, setText] = useState({ specialty: '', practitioner: '', location: '', instructions: '', minutes: '30' });
  const [day, setDay] = useState(today);
  const [hour, setHour] = useState('08:00');
  const action = useAction();
  const requestId = useRequestId();
  const field = (name: keyof typeof text) => ({
    value: text[name],
    problem: action.problem(name),
    onValue: (value: string) => setText({ ...text, [name]: value }),
  });
  async function book(): Promise<void> {
    const startsAt = momentOr(day, hour, zone, action);
    if (!startsAt) return;
    const visit = {
      patientId,
      kind,
      startsAt,
      durationMinutes: Number(text.minutes) || null,
      specialty: text.specialty || null,
      practitioner: text.practitioner || null,
      location: text.location || null,
      instructions: text.instructions || null,
    };
    const booked = await action.run(
      async () =>
        (await api.ScheduleAppointment({ input: { requestId: requestId(visit), ...visit } })).scheduleAppointment,
      'Appointment',
    );
    if (!booked) return;
    said([w.booked, ...booked.warnings.map(({ message }) => message)].join(' '));
    onDone();
    onClose();
  }
  return (
    <Modal title={w.appointment} onClose={onClose}>
      <DeskForm action={action} submit={w.appointment} onSubmit={() => void book()} onCancel={onClose}>
        <div class="form-grid two">
          <SelectField
            label={w.kind}
            value={kind}
            onValue={(value) => setKind(value as Appointment['kind'])}
            options={KINDS.map((one) => [one, words.value.appointmentKind[one]] as const)}
          />
          <TextField label={w.specialty} optional {...field('specialty')} />
          <When day={day} hour={hour} onDay={setDay} onHour={setHour} problem={action.problem('startsAt')} />
          <TextField
            label={w.minutes}
            type="number"
            min={5}
            max={1440}
            {...field('minutes')}
            problem={action.problem('durationMinutes')}
          />
          <TextField label={w.practitioner} optional {...field('practitioner')} />
          <div class="full">
            <TextField label={w.location} optional {...field('location')} />
          </div>
          <div class="full">
            <AreaField label={w.instructions} hint={w.instructionsHint} optional {...field('instructions')} />
          </div>
        </div>
      </DeskForm>
    </Modal>
  );
}

export function SurgeryDialog({ patientId, zone, today, onClose, onDone }: DialogProps) {
  const w = deskWords.value.visits;
  const [text, setText] = useState({ procedure: '', practitioner: '', location: '', preparation: '' });
  const [day, setDay] = useState(today);
  const [hour, setHour] = useState('08:00');
  const action = useAction();
  const requestId = useRequestId();
  const field = (name: keyof typeof text) => ({
    value: text[name],
    problem: action.problem(name),
    onValue: (value: string) => setText({ ...text, [name]: value }),
  });
  async function book(): Promise<void> {
    const startsAt = momentOr(day, hour, zone, action);
    if (!startsAt) return;
    const surgery = {
      patientId,
      procedure: text.procedure,
      startsAt,
      practitioner: text.practitioner || null,
      location: text.location || null,
      preparation: text.preparation || null,
    };
    if (
      !(await action.run(
        async () =>
          (await api.ScheduleSurgery({ input: { requestId: requestId(surgery), ...surgery } })).scheduleSurgery,
        'Surgery',
      ))
    )
      return;
    said(w.booked);
    onDone();
    onClose();
  }
  return (
    <Modal title={w.surgery} onClose={onClose}>
      <DeskForm action={action} submit={w.surgery} onSubmit={() => void book()} onCancel={onClose}>
        <TextField label={w.procedure} {...field('procedure')} />
        <div class="form-grid two">
          <When day={day} hour={hour} onDay={setDay} onHour={setHour} problem={action.problem('startsAt')} />
          <TextField label={w.practitioner} optional {...field('practitioner')} />
          <TextField label={w.location} optional {...field('location')} />
        </div>
        <AreaField label={w.instructions} hint={w.instructionsHint} optional {...field('preparation')} />
      </DeskForm>
    </Modal>
  );
}

export function MoveDialog({ visit, zone, onClose, onDone }: DialogProps & { visit: Appointment }) {
  const w = deskWords.value;
  const [day, setDay] = useState(dayOf(visit.startsAt));
  const [hour, setHour] = useState(hourOf(visit.startsAt));
  const [reason, setReason] = useState('');
  const action = useAction();
  async function move(): Promise<void> {
    const startsAt = momentOr(day, hour, zone, action);
    if (!startsAt) return;
    if (
      !(await action.run(
        async () => (await api.RescheduleAppointment({ id: visit.id, startsAt, reason })).rescheduleAppointment,
        'Appointment',
      ))
    )
      return;
    said(w.visits.changed);
    onDone();
    onClose();
  }
  return (
    <Modal title={w.visits.moveTitle} onClose={onClose}>
      <DeskForm action={action} submit={w.visits.move} onSubmit={() => void move()} onCancel={onClose}>
        <When day={day} hour={hour} onDay={setDay} onHour={setHour} problem={action.problem('startsAt')} />
        <AreaField
          label={w.reason}
          hint={w.reasonFamily}
          value={reason}
          onValue={setReason}
          problem={action.problem('reason')}
        />
      </DeskForm>
    </Modal>
  );
}

export function CancelDialog({ visit, onClose, onDone }: DialogProps & { visit: Appointment }) {
  const w = deskWords.value;
  const [reason, setReason] = useState('');
  const action = useAction();
  async function cancel(): Promise<void> {
    if (
      !(await action.run(
        async () => (await api.CancelAppointment({ id: visit.id, reason })).cancelAppointment,
        'Appointment',
      ))
    )
      return;
    said(w.visits.changed);
    onDone();
    onClose();
  }
  return (
    <Modal title={w.visits.cancelTitle} onClose={onClose}>
      <DeskForm action={action} submit={w.visits.cancel} onSubmit={() => void cancel()} onCancel={onClose}>
        <AreaField
          label={w.reason}
          hint={w.reasonFamily}
          value={reason}
          onValue={setReason}
          problem={action.problem('reason')}
        />
      </DeskForm>
    </Modal>
  );
}

const OUTCOMES = ['COMPLETED', 'IN_PROGRESS', 'STOPPED', 'NOT_DONE'] as const;

export function OutcomeDialog({ surgery, onClose, onDone }: DialogProps & { surgery: Surgery }) {
  const w = deskWords.value.visits;
  const [status, setStatus] = useState<Surgery['status']>('COMPLETED');
  const [outcome, setOutcome] = useState('');
  const action = useAction();
  async function record(): Promise<void> {
    if (
      !(await action.run(
        async () => (await api.RecordSurgeryOutcome({ id: surgery.id, status, outcome })).recordSurgeryOutcome,
        'Surgery',
      ))
    )
      return;
    said(w.changed);
    onDone();
    onClose();
  }
  return (
    <Modal title={`${w.outcome}: ${surgery.procedure}`} onClose={onClose}>
      <DeskForm action={action} submit={words.value.save} onSubmit={() => void record()} onCancel={onClose}>
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
      </DeskForm>
    </Modal>
  );
}
