/** The treatment as phases and cycles, with the cycle of today open; and the surgeries, which are part of it. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import type { PlanQuery } from '../api/generated/family';
import { dayOf, daysFrom, sayDay, sayHour, type Day } from '../time';
import { Page } from '../ui/page';
import { Badge, Empty, Shown, Term } from '../ui/parts';
import { CYCLE_TONE, SURGERY_TONE, TREATMENT_TONE } from '../ui/tones';
import { words } from '../words';
import { api, type Surgery } from './api';
import { BeadKey, Beads } from './beads';
import { whose } from './child-of';
import { DosesByDay } from './doses';
import { HoldSentence } from './on-hold';
import { ofSurgeries } from './ranges';
import { beadsOf, cycleLength, phaseName } from './what-next';

type Treatment = NonNullable<PlanQuery['patient']>['treatments'][number];
type PlannedCycle = Treatment['cycles'][number];

export function TreatmentPage({ id }: { id: string }) {
  const { child, today } = whose(id);
  const w = words.value.family.treatment;
  const plan = useAsk(`plan ${id}`, {
    ask: async () => (await api.Plan({ patientId: id })).patient?.treatments ?? [],
    keptAs: `child:${id}:plan`,
  });
  return (
    <Page title={w.title} over={child?.givenNames}>
      <Shown answer={plan}>
        {(treatments) =>
          treatments.length === 0 ? (
            <Empty title={w.none}>{w.noneText}</Empty>
          ) : (
            treatments.map((treatment) => <Plan key={treatment.id} treatment={treatment} today={today} child={id} />)
          )
        }
      </Shown>
      <Surgeries id={id} today={today} />
    </Page>
  );
}

/** Cycles that follow each other in one phase. */
function phasesOf(cycles: readonly PlannedCycle[]): { code: string; cycles: PlannedCycle[] }[] {
  const phases: { code: string; cycles: PlannedCycle[] }[] = [];
  for (const cycle of cycles) {
    const last = phases.at(-1);
    if (last?.code === cycle.phase) last.cycles.push(cycle);
    else phases.push({ code: cycle.phase, cycles: [cycle] });
  }
  return phases;
}

function Plan({ treatment, today, child }: { treatment: Treatment; today: Day; child: string }) {
  const w = words.value.family.treatment;
  const phases = phasesOf(treatment.cycles);
  return (
    <section aria-labelledby={`plan-${treatment.id}`}>
      {treatment.status === 'ON_HOLD' && <HoldSentence />}
      <div class="plan-head">
        <h2 id={`plan-${treatment.id}`}>
          <Term of="protocol">{treatment.protocol.name}</Term>
        </h2>
        <p>
          <Badge tone={TREATMENT_TONE[treatment.status]}>{words.value.treatmentStatus[treatment.status]}</Badge>{' '}
          {w.started(sayDay(treatment.startsOn, 'full'))}
        </p>
        {treatment.statusReason && (
          <p>
            {w.whyStatus[treatment.status]}: {treatment.statusReason}
          </p>
        )}
      </div>
      <ol class="phases">
        {phases.map(({ code, cycles }, place) => (
          <Phase
            key={`${code}${place}`}
            cycles={cycles}
            place={place + 1}
            of={phases.length}
            today={today}
            child={child}
          />
        ))}
      </ol>
    </section>
  );
}

function Phase({
  cycles,
  place,
  of,
  today,
  child,
}: {
  cycles: PlannedCycle[];
  place: number;
  of: number;
  today: Day;
  child: string;
}) {
  const w = words.value.family.treatment;
  const first = cycles[0]!;
  const last = cycles.at(-1)!;
  const state = last.endsOn < today ? 'past' : first.startsOn > today ? 'coming' : 'now';
  const done = cycles.filter(({ endsOn }) => endsOn < today).length;
  return (
    <li class={`phase ${state}`}>
      <details open={state === 'now'}>
        <summary>
          <span class="phase-place">{w.phaseOf(place, of)}</span>
          <strong>{phaseName(first)}</strong>
          {first.phasePlainName && <span class="faint">{first.phaseName}</span>}
          <span class="faint">
            {w.dates(sayDay(first.startsOn, 'dated'), sayDay(last.endsOn, 'dated'))} · {w.cycles(cycles.length)}
          </span>
          {cycles.length > 1 && <progress max={cycles.length} value={done} aria-hidden="true" />}
        </summary>
        <ol class="cycles">
          {cycles.map((cycle) => (
            <CycleCard
              key={cycle.id}
              cycle={cycle}
              today={today}
              child={child}
              open={cycle.startsOn <= today && cycle.endsOn >= today}
            />
          ))}
        </ol>
      </details>
    </li>
  );
}

function CycleCard({
  cycle,
  today,
  child,
  open: openFirst,
}: {
  cycle: PlannedCycle;
  today: Day;
  child: string;
  open: boolean;
}) {
  const w = words.value.family;
  const [open, setOpen] = useState(openFirst);
  const moved = cycle.changes.at(-1);
  return (
    <li>
      <details class="cycle-card" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>{w.treatment.cycle(cycle.number)}</strong>
          <span class="faint">{w.treatment.dates(sayDay(cycle.startsOn, 'short'), sayDay(cycle.endsOn, 'short'))}</span>
          <Badge tone={CYCLE_TONE[cycle.status]}>
            {cycle.status === 'IN_PROGRESS'
              ? w.today.cycleDay(daysFrom(cycle.startsOn, today) + 1, cycleLength(cycle))
              : words.value.cycleStatus[cycle.status]}
          </Badge>
        </summary>
        {moved && (
          <p class="note">
            <strong>{w.today.changed}.</strong> {w.today.before(sayDay(moved.fromStartsOn, 'long'))}.{' '}
            {w.treatment.whyMoved}: {moved.reason}
          </p>
        )}
        {open && <CycleDoses cycle={cycle} today={today} child={child} />}
      </details>
    </li>
  );
}

function CycleDoses({ cycle, today, child }: { cycle: PlannedCycle; today: Day; child: string }) {
  const w = words.value.family.treatment;
  const isNow = cycle.startsOn <= today && cycle.endsOn >= today;
  const answer = useAsk(`doses ${cycle.id} ${cycle.startsOn}`, {
    ask: async () =>
      (await api.Carnet({ patientId: child, from: cycle.startsOn, to: cycle.endsOn })).carnet?.cycles.find(
        ({ id }) => id === cycle.id,
      )?.administrations ?? [],
    keptAs: isNow ? `child:${child}:doses:${cycle.id}` : undefined,
  });
  return (
    <Shown answer={answer}>
      {(doses) => (
        <>
          <Beads beads={beadsOf({ ...cycle, administrations: doses }, today)} name={w.cycle(cycle.number)} />
          {isNow && <BeadKey />}
          <DosesByDay doses={doses} today={today} />
        </>
      )}
    </Shown>
  );
}

function Surgeries({ id, today }: { id: string; today: Day }) {
  const w = words.value.family.treatment;
  const answer = useAsk(`surgeries ${id} ${today}`, {
    ask: async () => (await api.Surgeries({ patientId: id, ...ofSurgeries(today) })).carnet?.surgeries ?? [],
    keptAs: `child:${id}:surgeries`,
  });
  return (
    <section aria-labelledby="surgeries-title">
      <h2 id="surgeries-title" class="section">
        <Term of="surgery">{w.surgeries}</Term>
      </h2>
      <Shown answer={answer}>
        {(surgeries) =>
          surgeries.length === 0 ? (
            <p>{w.noSurgeries}</p>
          ) : (
            <ul class="stack">
              {[...surgeries].reverse().map((surgery) => (
                <SurgeryCard key={surgery.id} surgery={surgery} />
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}

function SurgeryCard({ surgery }: { surgery: Surgery }) {
  const w = words.value;
  return (
    <li class="card">
      <h3>{surgery.procedure}</h3>
      <p>
        <Badge tone={SURGERY_TONE[surgery.status]}>{w.surgeryStatus[surgery.status]}</Badge>{' '}
        {sayDay(dayOf(surgery.startsAt), 'full')}, {sayHour(surgery.startsAt)}
      </p>
      <p class="faint">{[surgery.location, surgery.practitioner].filter(Boolean).join(' · ')}</p>
      {surgery.preparation && surgery.status === 'PREPARATION' && (
        <p>
          <strong>{w.family.treatment.preparation}:</strong> {surgery.preparation}
        </p>
      )}
      {surgery.outcome && (
        <p>
          <strong>{w.family.treatment.outcome}:</strong> {surgery.outcome}
        </p>
      )}
    </li>
  );
}
