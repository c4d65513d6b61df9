/** The doses at hand: what became of each, and whether the medicine of those to come is there. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { addDays, sayDay, sayHour, sayNumber } from '../time';
import { Refused, SelectField } from '../ui/field';
import { Badge, Empty, Shown } from '../ui/parts';
import { DOSE_TONE, SUPPLY_TONE } from '../ui/tones';
import { words } from '../words';
import { said, useAction } from './action';
import { api, deskWords, isClinician, type Dose } from './api';
import { DoseDialog, hasRecord } from './dose-form';
import type { PartProps } from './part';

const DAYS_BACK = 7;
const DAYS_AHEAD = 28;

const SUPPLIES = ['CONFIRMED', 'AT_RISK', 'UNAVAILABLE', 'UNKNOWN'] as const satisfies readonly Dose['supply'][];

const isAhead = ({ status }: Dose): boolean => status === 'PLANNED' || status === 'POSTPONED' || status === 'ON_HOLD';

export function Doses({ patient, zone, today }: PartProps) {
  const patientId = patient.id;
  const w = deskWords.value.treatment;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [recording, setRecording] = useState<Dose>();
  const answer = useAsk(`doses ${patientId} ${today}`, {
    ask: async () => {
      const chart = (await api.Chart({ patientId, from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) }))
        .carnet;
      return (chart?.cycles ?? [])
        .flatMap(({ administrations }) => administrations)
        .sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
    },
  });
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const rows = (doses: readonly Dose[]) => (
    <ul class="dose-rows">
      {doses.map((dose) => (
        <DoseRow
          key={dose.id}
          dose={dose}
          isChosen={chosen.has(dose.id)}
          onChoose={() => toggle(dose.id)}
          onRecord={() => setRecording(dose)}
        />
      ))}
    </ul>
  );
  return (
    <section class="card stack">
      <h2>{w.doses}</h2>
      <p class="hint">{w.week}</p>
      <Shown answer={answer}>
        {(doses) =>
          doses.length === 0 ? (
            <Empty title={words.value.family.treatment.noDoses} />
          ) : (
            <>
              {chosen.size > 0 && (
                <SupplyForm
                  ids={[...chosen]}
                  onDone={() => {
                    setChosen(new Set());
                    answer.refresh();
                  }}
                />
              )}
              {rows(doses.filter(({ atHome }) => !atHome))}
              {doses.some(({ atHome }) => atHome) && (
                <details open={doses.every(({ atHome }) => atHome)}>
                  <summary>{deskWords.value.home.atHome(doses.filter(({ atHome }) => atHome).length)}</summary>
                  {rows(doses.filter(({ atHome }) => atHome))}
                </details>
              )}
            </>
          )
        }
      </Shown>
      {recording && (
        <DoseDialog
          patient={patient}
          dose={recording}
          zone={zone}
          today={today}
          onClose={() => setRecording(undefined)}
          onDone={answer.refresh}
        />
      )}
    </section>
  );
}

function DoseRow({
  dose,
  isChosen,
  onChoose,
  onRecord,
}: {
  dose: Dose;
  isChosen: boolean;
  onChoose(): void;
  onRecord(): void;
}) {
  const w = deskWords.value.treatment;
  const day = sayDay(dose.plannedOn, 'short');
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={isChosen} disabled={!isAhead(dose)} onChange={onChoose} />
        <span class="unseen">{w.select(dose.medication, day)}</span>
      </label>
      <span>
        <strong>{dose.medication}</strong>
        <small>
          {sayDay(dose.plannedOn, 'long')}
          {dose.plannedAt && `, ${sayHour(dose.plannedAt)}`} · {sayNumber(dose.plannedDose.value)}{' '}
          {dose.plannedDose.unit} · {words.value.route[dose.route]}
        </small>
        {dose.reason && <small>{dose.reason}</small>}
      </span>
      <span class="badges">
        <Badge tone={DOSE_TONE[dose.status]}>{words.value.doseStatus[dose.status]}</Badge>
        {isAhead(dose) && <Badge tone={SUPPLY_TONE[dose.supply]}>{words.value.supply[dose.supply]}</Badge>}
      </span>
      {isClinician.value && (
        <button type="button" class="button quiet small" onClick={onRecord}>
          {isAhead(dose) || !hasRecord(dose) ? w.record : w.correct}
          <span class="unseen">
            : {dose.medication}, {day}
          </span>
        </button>
      )}
    </li>
  );
}

function SupplyForm({ ids, onDone }: { ids: string[]; onDone(): void }) {
  const w = deskWords.value.treatment;
  const [supply, setSupply] = useState<Dose['supply']>('CONFIRMED');
  const action = useAction();
  async function save(): Promise<void> {
    if (
      !(await action.run(
        async () => (await api.SetDoseSupply({ administrationIds: ids, supply })).setDoseSupply,
        'DoseSupplySet',
      ))
    )
      return;
    said(deskWords.value.saved);
    onDone();
  }
  return (
    <div class="supply-form">
      {action.refused && <Refused {...action.refused} />}
      <p role="status">{w.selected(ids.length)}</p>
      <SelectField
        label={w.supply}
        value={supply}
        onValue={(value) => setSupply(value as Dose['supply'])}
        options={SUPPLIES.map((one) => [one, words.value.supply[one]] as const)}
      />
      <button type="button" class="button" disabled={action.busy} onClick={() => void save()}>
        {w.setSupply}
      </button>
    </div>
  );
}
