/** The chemotherapy of one child on a day: what is planned beside what is recorded, and several doses given as planned in one act. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import { sayDay, sayNumber } from '../time';
import { Empty, Shown } from '../ui/parts';
import { words } from '../words';
import { api, deskWords, type ChemotherapyChild } from './api';
import { AsPlannedDialog } from './as-planned-form';
import { CheckDialog } from './check-form';
import { DayChooser } from './day-chooser';
import { DayDose } from './day-dose';
import { DoseDialog } from './dose-form';
import { isToGive, type DoseOfDay } from './dose-of-day';
import type { PartProps } from './part';

type Open = { what: 'asPlanned' } | { what: 'record' | 'check'; dose: DoseOfDay };

export function ChildDay({ patient, zone, today }: PartProps) {
  const w = deskWords.value.chemotherapy;
  const { query } = useLocation();
  const [day, setDay] = useState(query.dia ?? today);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>();
  const answer = useAsk(`chemotherapy ${patient.id} ${day}`, {
    ask: async () => {
      const of = { medicalUnitClues: patient.medicalUnit.clues, day, patientId: patient.id };
      return (await api.ChemotherapyDay(of)).chemotherapyDay?.children[0] ?? null;
    },
  });
  const choose = (ids: readonly string[], isChosen: boolean): void =>
    setChosen(new Set(isChosen ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const dialog = {
    patient,
    zone,
    today,
    onClose: () => setOpen(undefined),
    onDone: () => {
      setChosen(new Set());
      answer.refresh();
    },
  };
  return (
    <>
      <DayChooser
        words={w}
        day={day}
        onDay={(next) => {
          setChosen(new Set());
          setDay(next);
        }}
      />
      <Shown answer={answer}>
        {(child) => {
          if (!child) return <Empty title={w.noneOfChild} />;
          const toGive = child.doses.filter(isToGive);
          const ids = toGive.map(({ id }) => id);
          const doses = toGive.filter(({ id }) => chosen.has(id));
          const { revision } = child.patient;
          return (
            <>
              <Standing child={child} />
              <section class="card stack">
                <h2>{w.dosesOf(sayDay(day, 'long'))}</h2>
                {toGive.length > 0 && (
                  <div class="row">
                    <label class="tick">
                      <input
                        type="checkbox"
                        checked={doses.length === toGive.length}
                        onChange={({ currentTarget }) => choose(ids, currentTarget.checked)}
                      />
                      {w.chooseAll}
                    </label>
                    <button
                      type="button"
                      class="button"
                      disabled={doses.length === 0}
                      onClick={() => setOpen({ what: 'asPlanned' })}
                    >
                      {w.asPlanned}
                    </button>
                  </div>
                )}
                <ul class="dose-rows">
                  {child.doses.map((dose) => (
                    <DayDose
                      key={dose.id}
                      dose={dose}
                      isChosen={chosen.has(dose.id)}
                      onChoose={(isChosen) => choose([dose.id], isChosen)}
                      onOpen={(what) => setOpen({ what, dose })}
                    />
                  ))}
                </ul>
              </section>
              {open?.what === 'asPlanned' && (
                <AsPlannedDialog {...dialog} day={day} doses={doses} revision={revision} />
              )}
              {open?.what === 'record' && <DoseDialog {...dialog} dose={open.dose} revision={revision} />}
              {open?.what === 'check' && <CheckDialog {...dialog} dose={open.dose} />}
            </>
          );
        }}
      </Shown>
    </>
  );
}

/** The last counts, and what stands against the treatment. */
function Standing({ child: { counts, warnings } }: { child: ChemotherapyChild }) {
  const w = deskWords.value.chemotherapy;
  return (
    <section class="card stack" aria-label={w.counts}>
      <h2>{w.counts}</h2>
      {counts.length === 0 && <p>{w.noCounts}</p>}
      <ul class="plain-list">
        {counts.map(({ id, kind, canonicalValue, canonicalUnit, takenAt }) => (
          <li key={id}>
            {words.value.followUp[kind]}: <strong>{canonicalValue !== null && sayNumber(canonicalValue)}</strong>{' '}
            {canonicalUnit} <small>({sayDay(takenAt.slice(0, 10), 'dated')})</small>
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <div class="note" role="group" aria-label={w.warnings}>
          {warnings.map(({ code, message, override }) => (
            <p key={`${code} ${message}`}>
              {message} {override && <small>{w.overridden(override.reason)}</small>}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
