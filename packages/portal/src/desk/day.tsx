/** Whom the unit expects on a day, and what became of each. */
import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { appointmentTitle } from '../family/titles';
import { viewer } from '../session';
import { addDays, sayDay, sayHour, todayIn, type Day } from '../time';
import { Refused, SelectField, TextField } from '../ui/field';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { APPOINTMENT_TONE, SURGERY_TONE } from '../ui/tones';
import { words } from '../words';
import { said, useAction } from './action';
import { api, deskWords, type Agenda } from './api';

type Visit = Agenda['appointments'][number];

export function DayPage() {
  const w = deskWords.value.day;
  const units = viewer.value?.medicalUnits ?? [];
  const [clues, setClues] = useState(units[0]?.clues ?? '');
  const unit = units.find((one) => one.clues === clues);
  const today = todayIn(unit?.timeZone ?? 'America/Mexico_City');
  const [day, setDay] = useState<Day>(today);
  const answer = useAsk(`agenda ${clues} ${day}`, {
    ask: async () => (await api.Agenda({ medicalUnitClues: clues, day })).unitAgenda,
    ready: clues !== '',
  });
  return (
    <Page title={w.title} over={unit?.name}>
      <div class="row day-chooser">
        <button type="button" class="button quiet small" aria-label={w.before} onClick={() => setDay(addDays(day, -1))}>
          <ChevronLeft aria-hidden="true" />
        </button>
        <TextField label={w.day} type="date" value={day} onValue={(value) => value && setDay(value)} />
        <button type="button" class="button quiet small" aria-label={w.after} onClick={() => setDay(addDays(day, 1))}>
          <ChevronRight aria-hidden="true" />
        </button>
        {units.length > 1 && (
          <SelectField
            label={deskWords.value.unit}
            value={clues}
            onValue={setClues}
            options={units.map((one) => [one.clues, one.name] as const)}
          />
        )}
      </div>
      <h2 class="section" aria-live="polite">
        {sayDay(day, 'full')}
      </h2>
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
    </Page>
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
