/** The medicines that the unit needs in the next 14 days, by medicine and day: what is not confirmed and near stands first. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDose } from '../family/doses';
import { addDays, sayDay } from '../time';
import { Page } from '../ui/page';
import { Badge, Empty, Shown } from '../ui/parts';
import { SUPPLY_TONE } from '../ui/tones';
import { words } from '../words';
import { api, deskWords, type SupplyLine } from './api';
import { grouped } from './grouped';
import { SupplyDialog } from './supply-form';
import { useUnit } from './unit';

const DAYS = 14;

export function SupplyPage() {
  const w = deskWords.value.supply;
  const { clues, name, today, choice } = useUnit();
  const to = addDays(today, DAYS - 1);
  const [setting, setSetting] = useState<readonly SupplyLine[]>();
  const answer = useAsk(`supply ${clues} ${today}`, {
    ask: async () => (await api.SupplyOutlook({ medicalUnitClues: clues, from: today, to })).supplyOutlook?.lines ?? [],
    ready: clues !== '',
  });
  const groups = (lines: readonly SupplyLine[]) =>
    grouped(lines, ({ atc, medication, route }) => `${atc} ${medication} ${route}`).map((ofMedicine) => (
      <Medicine key={ofMedicine[0]!.id} lines={ofMedicine} onSet={() => setSetting(ofMedicine)} />
    ));
  return (
    <Page title={w.title} over={name} intro={w.intro}>
      {choice}
      <Shown answer={answer}>
        {(lines) => {
          if (lines.length === 0) return <Empty title={w.none} />;
          const soon = lines.filter(({ unconfirmedSoon }) => unconfirmedSoon);
          return (
            <>
              <h2 class="section">{w.soon}</h2>
              {soon.length === 0 ? <p>{w.noneSoon}</p> : groups(soon)}
              <h2 class="section">{w.all}</h2>
              {groups(lines.filter(({ unconfirmedSoon }) => !unconfirmedSoon))}
            </>
          );
        }}
      </Shown>
      {setting && (
        <SupplyDialog
          clues={clues}
          lines={setting}
          all={answer.data ?? []}
          today={today}
          onDone={answer.refresh}
          onClose={() => setSetting(undefined)}
        />
      )}
    </Page>
  );
}

function Medicine({ lines, onSet }: { lines: readonly SupplyLine[]; onSet(): void }) {
  const w = deskWords.value.supply;
  const { medication, route } = lines[0]!;
  return (
    <section class="card stack">
      <h3>
        {medication} <small class="faint">{words.value.route[route]}</small>
      </h3>
      <ul class="dose-rows">
        {lines.map((line) => (
          <DayRow key={line.id} line={line} />
        ))}
      </ul>
      <button type="button" class="button quiet small start" aria-haspopup="dialog" onClick={onSet}>
        {w.set}
        <span class="unseen">: {medication}</span>
      </button>
    </section>
  );
}

function DayRow({ line: { day, children, total, administrations } }: { line: SupplyLine }) {
  const w = deskWords.value.supply;
  const supplies = [...new Set(administrations.map(({ supply }) => supply))];
  return (
    <li>
      <strong>{sayDay(day, 'long')}</strong>
      <span>
        {w.children(children)} · {sayDose(total)}
        <details>
          <summary>{w.who(sayDay(day, 'short'))}</summary>
          {administrations.map(({ id, patient, plannedDose, supply, supplyExpectedOn }) => (
            <small key={id}>
              <a href={`/mesa/paciente/${patient.id}`}>{patient.fullName}</a> ({patient.recordNumber}) ·{' '}
              {sayDose(plannedDose)} · {words.value.supply[supply]}
              {supplyExpectedOn && ` · ${w.expected(sayDay(supplyExpectedOn, 'short'))}`}
            </small>
          ))}
        </details>
      </span>
      <span class="badges">
        {supplies.map((supply) => (
          <Badge key={supply} tone={SUPPLY_TONE[supply]}>
            {words.value.supply[supply]}
          </Badge>
        ))}
      </span>
    </li>
  );
}
