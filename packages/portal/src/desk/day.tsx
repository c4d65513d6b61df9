/** Whom the unit expects on a day, and what became of each. */
import { useAsk } from '../ask';
import { appointmentTitle } from '../family/titles';
import { sayHour, type Day } from '../time';
import { Refused } from '../ui/field';
import { Badge, Empty, Shown } from '../ui/parts';
import { APPOINTMENT_TONE, SURGERY_TONE } from '../ui/tones';
import { words } from '../words';
import { said, useAction } from './action';
import { api, deskWords, type Agenda as AgendaOfUnit } from './api';
import { UnitDayPage } from './unit-day';

type Visit = AgendaOfUnit['appointments'][number];

export const DayPage = () => (
  <UnitDayPage words={deskWords.value.day}>{(of) => <Agenda key={`${of.clues} ${of.day}`} {...of} />}</UnitDayPage>
);

function Agenda({ clues, day, today }: { clues: string; day: Day; today: Day }) {
  const w = deskWords.value.day;
  const answer = useAsk(`agenda ${clues} ${day}`, {
    ask: async () => (await api.Agenda({ medicalUnitClues: clues, day })).unitAgenda,
    ready: clues !== '',
  });
  return (
    <Shown answer={answer}>
      {(agenda) => {
        const count = (agenda?.appointments.length ?? 0) + (agenda?.surgeries.length ?? 0);
        if (!agenda || count === 0) return <Empty title={w.none} />;
        return (
          <>
            <p class="hint">{w.count(count)}</p>
            <ul class="rows agenda">
              {agenda.surgeries.map((surgery) => (
                <li key={surgery.id}>
                  <Who
                    at={surgery.startsAt}
                    patient={surgery.patient}
                    what={`${w.surgery}: ${surgery.procedure}`}
                    where={surgery.location}
                  />
                  <Badge tone={SURGERY_TONE[surgery.status]}>{words.value.surgeryStatus[surgery.status]}</Badge>
                </li>
              ))}
              {agenda.appointments.map((visit) => (
                <VisitRow key={visit.id} visit={visit} today={today} onChanged={answer.refresh} />
              ))}
            </ul>
          </>
        );
      }}
    </Shown>
  );
}

function Who({
  at,
  patient,
  what,
  where,
}: {
  at: string;
  patient: Visit['patient'];
  what: string;
  where: string | null;
}) {
  return (
    <>
      <time class="agenda-hour" dateTime={at}>
        {sayHour(at)}
      </time>
      <span>
        <a href={`/mesa/paciente/${patient.id}`}>
          <strong>{patient.fullName}</strong>
        </a>
        <small>{[what, where, `${deskWords.value.record} ${patient.recordNumber}`].filter(Boolean).join(' · ')}</small>
      </span>
    </>
  );
}

function VisitRow({ visit, today, onChanged }: { visit: Visit; today: Day; onChanged(): void }) {
  const w = deskWords.value.day;
  const action = useAction();
  const canArrive = visit.status === 'BOOKED' && visit.startsAt.slice(0, 10) <= today;
  const record = async (status: 'ARRIVED' | 'FULFILLED' | 'NO_SHOW') => {
    const done = await action.run(
      async () =>
        (await api.RecordAttendance({ input: { id: visit.id, status, expectedSequence: visit.sequence } }))
          .recordAttendance,
      'Appointment',
    );
    if (done) {
      said(deskWords.value.saved);
      onChanged();
    }
  };
  return (
    <li>
      <Who at={visit.startsAt} patient={visit.patient} what={appointmentTitle(visit)} where={visit.location} />
      <span class="row">
        <Badge tone={APPOINTMENT_TONE[visit.status]}>{words.value.appointmentStatus[visit.status]}</Badge>
        {canArrive && (
          <>
            <Do
              label={w.arrived}
              whom={visit.patient.fullName}
              busy={action.busy}
              onDo={() => void record('ARRIVED')}
            />
            <Do label={w.noShow} whom={visit.patient.fullName} busy={action.busy} onDo={() => void record('NO_SHOW')} />
          </>
        )}
        {visit.status === 'ARRIVED' && (
          <Do
            label={w.fulfilled}
            whom={visit.patient.fullName}
            busy={action.busy}
            onDo={() => void record('FULFILLED')}
          />
        )}
      </span>
      {action.refused && <Refused {...action.refused} />}
    </li>
  );
}

const Do = ({ label, whom, busy, onDo }: { label: string; whom: string; busy: boolean; onDo(): void }) => (
  <button type="button" class="button quiet small" disabled={busy} onClick={onDo}>
    {label}
    <span class="unseen">: {whom}</span>
  </button>
);
