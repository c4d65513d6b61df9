/** A child's treatment at the desk: start it, adjust its plan, move a cycle, change its state, see to its doses. */
import { Play } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDay, sayNumber, type Day } from '../time';
import { Badge, Empty, Shown } from '../ui/parts';
import { CYCLE_TONE, TREATMENT_TONE } from '../ui/tones';
import { words } from '../words';
import { AdjustDialog } from './adjustment/adjust-form';
import type { Opening } from './adjustment/change-input';
import { PlanVersions, Proposals } from './adjustment/plan-versions';
import { api, deskWords, isClinician, type Treatment } from './api';
import { Doses } from './doses';
import { HomeMedicines } from './home-medicines';
import type { PartProps } from './part';
import { StartDialog } from './start-form';
import { PostponeDialog, StatusDialog } from './treatment-forms';

type Cycle = Treatment['cycles'][number];
type Open =
  | { what: 'start' }
  | { what: 'adjust'; treatment: Treatment; opening: Opening }
  | { what: 'status'; treatment: Treatment }
  | { what: 'postpone'; cycle: Cycle };

export function TreatmentPart({ patient, zone, today }: PartProps) {
  const w = deskWords.value.treatment;
  const [open, setOpen] = useState<Open>();
  const [round, setRound] = useState(0);
  const answer = useAsk(`treatments ${patient.id}`, {
    ask: async () => (await api.Treatments({ patientId: patient.id })).patient?.treatments ?? [],
  });
  const dialog = {
    patient,
    today,
    onClose: () => setOpen(undefined),
    onDone: () => {
      answer.refresh();
      setRound(round + 1);
    },
  };
  return (
    <>
      <Shown answer={answer}>
        {(treatments) => (
          <>
            {treatments.length === 0 && <Empty title={w.none} />}
            {isClinician.value && !treatments.some(({ status }) => status === 'ACTIVE' || status === 'ON_HOLD') && (
              <button type="button" class="button start" onClick={() => setOpen({ what: 'start' })}>
                <Play aria-hidden="true" />
                {w.start}
              </button>
            )}
            {treatments.map((treatment) => (
              <TreatmentCard key={treatment.id} treatment={treatment} today={today} onOpen={setOpen} />
            ))}
            {treatments.length > 0 && (
              <HomeMedicines key={`home ${round}`} patient={patient} zone={zone} today={today} />
            )}
            {treatments.length > 0 && <Doses key={round} patient={patient} zone={zone} today={today} />}
          </>
        )}
      </Shown>
      {open?.what === 'adjust' && (
        <AdjustDialog
          {...dialog}
          treatment={answer.data?.find(({ id }) => id === open.treatment.id) ?? open.treatment}
          opening={open.opening}
        />
      )}
      {open?.what === 'start' && <StartDialog {...dialog} />}
      {open?.what === 'status' && <StatusDialog {...dialog} treatment={open.treatment} />}
      {open?.what === 'postpone' && <PostponeDialog {...dialog} cycle={open.cycle} />}
    </>
  );
}

function TreatmentCard({ treatment, today, onOpen }: { treatment: Treatment; today: Day; onOpen(open: Open): void }) {
  const w = deskWords.value.treatment;
  const isOpen = treatment.status === 'ACTIVE' || treatment.status === 'ON_HOLD';
  const given = treatment.cumulativeDoses.filter(({ total }) => total.value > 0);
  return (
    <section class="card stack">
      <div>
        <h2>{treatment.protocol.name}</h2>
        <p>
          <Badge tone={TREATMENT_TONE[treatment.status]}>{words.value.treatmentStatus[treatment.status]}</Badge>{' '}
          {words.value.family.treatment.started(sayDay(treatment.startsOn, 'dated'))} ·{' '}
          {w.bsa(sayNumber(treatment.bodySurfaceArea))} ({sayNumber(treatment.heightCm)} cm,{' '}
          {sayNumber(treatment.weightKg)} kg)
        </p>
        {treatment.statusReason && <p>{treatment.statusReason}</p>}
      </div>
      {treatment.warnings.map(({ path, message }) => (
        <p key={path} class="note">
          {message}
        </p>
      ))}
      {isClinician.value && isOpen && (
        <Proposals
          treatment={treatment}
          today={today}
          onAdjust={(opening) => onOpen({ what: 'adjust', treatment, opening })}
        />
      )}
      {given.length > 0 && (
        <details>
          <summary>{w.cumulative}</summary>
          <ul class="plain-list">
            {given.map(({ medication, atc, total, totalPerM2, isAnthracycline }) => (
              <li key={`${atc} ${total.unit}`}>
                {medication}: {sayNumber(total.value)} {total.unit} ({w.perM2(sayNumber(totalPerM2), total.unit)}
                {isAnthracycline && `, ${w.anthracycline}`})
              </li>
            ))}
          </ul>
        </details>
      )}
      <details open>
        <summary>{w.cycles}</summary>
        <ul class="cycle-rows">
          {treatment.cycles.map((cycle) => (
            <li key={cycle.id} class={cycle.endsOn < today ? 'past' : ''}>
              <span>
                {cycle.phaseName} · {words.value.family.treatment.cycle(cycle.number)}
                <small>
                  {words.value.family.treatment.dates(sayDay(cycle.startsOn, 'dated'), sayDay(cycle.endsOn, 'dated'))}
                </small>
              </span>
              <Badge tone={CYCLE_TONE[cycle.status]}>{words.value.cycleStatus[cycle.status]}</Badge>
              {isClinician.value && isOpen && cycle.endsOn >= today && (
                <button type="button" class="link-button" onClick={() => onOpen({ what: 'postpone', cycle })}>
                  {w.postpone}
                  <span class="unseen">
                    : {cycle.phaseName} {cycle.number}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
      <PlanVersions versions={treatment.planVersions} />
      {isClinician.value && isOpen && (
        <div class="row">
          <button type="button" class="button small" onClick={() => onOpen({ what: 'adjust', treatment, opening: {} })}>
            {deskWords.value.adjustment.adjust}
          </button>
          <button type="button" class="button quiet small" onClick={() => onOpen({ what: 'status', treatment })}>
            {w.status}
          </button>
        </div>
      )}
    </section>
  );
}
