/** Whom the unit gives chemotherapy on a day. */
import { useAsk } from '../ask';
import type { Day } from '../time';
import { Badge, Empty, Shown } from '../ui/parts';
import { api, deskWords, type ChemotherapyChild } from './api';
import { isGiven, isToGive } from './dose-of-day';
import { UnitDayPage } from './unit-day';

export const ChemotherapyPage = () => (
  <UnitDayPage words={deskWords.value.chemotherapy}>
    {(of) => <Children key={`${of.clues} ${of.day}`} {...of} />}
  </UnitDayPage>
);

function Children({ clues, day }: { clues: string; day: Day }) {
  const w = deskWords.value.chemotherapy;
  const answer = useAsk(`chemotherapy ${clues} ${day}`, {
    ask: async () => (await api.ChemotherapyDay({ medicalUnitClues: clues, day })).chemotherapyDay?.children ?? [],
    ready: clues !== '',
  });
  return (
    <Shown answer={answer}>
      {(children) =>
        children.length === 0 ? (
          <Empty title={w.none} />
        ) : (
          <>
            <p class="hint">{w.children(children.length)}</p>
            <ul class="rows">
              {children.map((child) => (
                <ChildRow key={child.id} child={child} day={day} />
              ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

function ChildRow({ child: { patient, doses }, day }: { child: ChemotherapyChild; day: Day }) {
  const w = deskWords.value.chemotherapy;
  const open = doses.filter(isToGive).length;
  const given = doses.filter(isGiven).length;
  const ofStatus = (one: string): number => doses.filter(({ status }) => status === one).length;
  const [omitted, onHold] = [ofStatus('OMITTED'), ofStatus('ON_HOLD')];
  const waiting = doses.filter(({ awaitingSecondCheck }) => awaitingSecondCheck).length;
  const names = [...new Set(doses.map(({ medication }) => medication))].join(', ');
  return (
    <li>
      <span>
        <a href={`/mesa/paciente/${patient.id}/hoy-toca?dia=${day}`}>
          <strong>{patient.fullName}</strong>
        </a>
        <small>
          {deskWords.value.record} {patient.recordNumber} · {names}
        </small>
      </span>
      <span class="badges">
        {open > 0 && <Badge tone="info">{w.open(open)}</Badge>}
        {onHold > 0 && <Badge tone="warn">{w.onHold(onHold)}</Badge>}
        {given > 0 && <Badge tone="good">{w.recorded(given)}</Badge>}
        {omitted > 0 && <Badge tone="plain">{w.omitted(omitted)}</Badge>}
        {waiting > 0 && <Badge tone="warn">{w.waiting(waiting)}</Badge>}
      </span>
    </li>
  );
}
