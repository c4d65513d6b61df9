/** Appointments and surgeries of a child at the desk: what is booked, and what can be done with it. */
import { CalendarPlus, Scissors } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { appointmentTitle } from '../family/titles';
import { addDays, dayOf, sayDay, sayHour } from '../time';
import { Badge, Empty, Shown } from '../ui/parts';
import { APPOINTMENT_TONE, SURGERY_TONE } from '../ui/tones';
import { words } from '../words';
import { api, deskWords, isClinician, type Appointment, type Surgery } from './api';
import type { PartProps } from './part';
import { CorrectBookingDialog, WrongChildDialog, type Booking } from './visit-repairs';
import { AppointmentDialog, CancelDialog, MoveDialog, OutcomeDialog, SurgeryDialog } from './visit-forms';

const DAYS_BACK = 31;
const DAYS_AHEAD = 183;

type Open =
  | { what: 'appointment' | 'surgery' }
  | { what: 'move' | 'cancel'; visit: Appointment }
  | { what: 'outcome'; surgery: Surgery }
  | { what: 'correct' | 'wrong'; booking: Booking };

export function Visits({ patient, zone, today }: PartProps) {
  const w = deskWords.value.visits;
  const [open, setOpen] = useState<Open>();
  const answer = useAsk(`visits ${patient.id} ${today}`, {
    ask: async () =>
      (await api.Chart({ patientId: patient.id, from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) }))
        .carnet,
  });
  const dialog = { patientId: patient.id, zone, today, onClose: () => setOpen(undefined), onDone: answer.refresh };
  const repair = { onClose: dialog.onClose, onDone: dialog.onDone };
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => setOpen({ what: 'appointment' })}>
          <CalendarPlus aria-hidden="true" />
          {w.appointment}
        </button>
        {isClinician.value && (
          <button type="button" class="button quiet" onClick={() => setOpen({ what: 'surgery' })}>
            <Scissors aria-hidden="true" />
            {w.surgery}
          </button>
        )}
        <span class="hint">{w.range}</span>
      </div>
      <Shown answer={answer}>
        {(chart) => {
          const appointments = [...(chart?.appointments ?? [])].sort((a, b) =>
            byNearness(a.startsAt, b.startsAt, today),
          );
          const surgeries = chart?.surgeries ?? [];
          if (appointments.length + surgeries.length === 0) return <Empty title={w.none} />;
          return (
            <ul class="rows">
              {surgeries.map((surgery) => (
                <SurgeryRow
                  key={surgery.id}
                  surgery={surgery}
                  onOutcome={() => setOpen({ what: 'outcome', surgery })}
                  onRepair={(what) => setOpen({ what, booking: { kind: 'SURGERY', entry: surgery } })}
                />
              ))}
              {appointments.map((visit) => (
                <AppointmentRow
                  key={visit.id}
                  visit={visit}
                  onDo={(what) => setOpen({ what, visit })}
                  onRepair={(what) => setOpen({ what, booking: { kind: 'APPOINTMENT', entry: visit } })}
                />
              ))}
            </ul>
          );
        }}
      </Shown>
      {open?.what === 'appointment' && <AppointmentDialog {...dialog} />}
      {open?.what === 'surgery' && <SurgeryDialog {...dialog} />}
      {open?.what === 'move' && <MoveDialog {...dialog} visit={open.visit} />}
      {open?.what === 'cancel' && <CancelDialog {...dialog} visit={open.visit} />}
      {open?.what === 'correct' && answer.data && (
        <CorrectBookingDialog {...repair} revision={answer.data.patient.revision} booking={open.booking} />
      )}
      {open?.what === 'wrong' && <WrongChildDialog {...repair} patient={patient} booking={open.booking} />}
      {open?.what === 'outcome' && <OutcomeDialog {...dialog} surgery={open.surgery} />}
    </>
  );
}

/** What is ahead first, soonest first; then what is past, newest first. */
function byNearness(a: string, b: string, today: string): number {
  const aheadA = dayOf(a) >= today;
  const aheadB = dayOf(b) >= today;
  if (aheadA !== aheadB) return aheadA ? -1 : 1;
  return (Date.parse(a) - Date.parse(b)) * (aheadA ? 1 : -1);
}

type Repair = (what: 'correct' | 'wrong') => void;

function RepairButtons({ name, isOff, onRepair }: { name: string; isOff: boolean; onRepair: Repair }) {
  const w = deskWords.value.visits;
  return (
    <>
      {!isOff && (
        <button type="button" class="button quiet small" onClick={() => onRepair('correct')}>
          {w.correct}
          <span class="unseen">: {name}</span>
        </button>
      )}
      <button type="button" class="button quiet small" onClick={() => onRepair('wrong')}>
        {w.wrongChild}
        <span class="unseen">: {name}</span>
      </button>
    </>
  );
}

interface AppointmentRowProps {
  visit: Appointment;
  onDo(what: 'move' | 'cancel'): void;
  onRepair: Repair;
}

function AppointmentRow({ visit, onDo, onRepair }: AppointmentRowProps) {
  const w = deskWords.value.visits;
  const name = `${words.value.appointmentKind[visit.kind]}, ${sayDay(dayOf(visit.startsAt), 'long')}`;
  return (
    <li>
      <span>
        <strong>
          {sayDay(dayOf(visit.startsAt), 'full')}, {sayHour(visit.startsAt)}
        </strong>
        <small>{[appointmentTitle(visit), visit.location, visit.practitioner].filter(Boolean).join(' · ')}</small>
        {visit.instructions && <small>{visit.instructions}</small>}
      </span>
      <Badge tone={APPOINTMENT_TONE[visit.status]}>{words.value.appointmentStatus[visit.status]}</Badge>
      <span class="row">
        {visit.status === 'BOOKED' && (
          <>
            <button type="button" class="button quiet small" onClick={() => onDo('move')}>
              {w.move}
              <span class="unseen">: {name}</span>
            </button>
            <button type="button" class="button quiet small" onClick={() => onDo('cancel')}>
              {w.cancel}
              <span class="unseen">: {name}</span>
            </button>
          </>
        )}
        <RepairButtons name={name} isOff={visit.status === 'CANCELLED'} onRepair={onRepair} />
      </span>
    </li>
  );
}

function SurgeryRow({ surgery, onOutcome, onRepair }: { surgery: Surgery; onOutcome(): void; onRepair: Repair }) {
  const w = deskWords.value.visits;
  const isOpen = surgery.status === 'PREPARATION' || surgery.status === 'IN_PROGRESS';
  return (
    <li>
      <span>
        <strong>
          {words.value.family.calendar.surgery}: {surgery.procedure}
        </strong>
        <small>
          {sayDay(dayOf(surgery.startsAt), 'full')}, {sayHour(surgery.startsAt)}{' '}
          {surgery.location && `· ${surgery.location}`}
        </small>
        {surgery.outcome && <small>{surgery.outcome}</small>}
      </span>
      <Badge tone={SURGERY_TONE[surgery.status]}>{words.value.surgeryStatus[surgery.status]}</Badge>
      {isClinician.value && (
        <span class="row">
          {isOpen && (
            <button type="button" class="button quiet small" onClick={onOutcome}>
              {w.outcome}
              <span class="unseen">: {surgery.procedure}</span>
            </button>
          )}
          <RepairButtons name={surgery.procedure} isOff={surgery.status === 'NOT_DONE'} onRepair={onRepair} />
        </span>
      )}
    </li>
  );
}
