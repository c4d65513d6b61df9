/** Medicines at home at the desk: the tablets as set, how the family gives them, and no record for each single dose. */
import { useState } from 'preact/hooks';
import { useAsk } from '../ask';
import type { HomeMedicinesQuery } from '../api/generated/desk';
import { addDays, dayOf, sayDay, sayHour, sayNumber } from '../time';
import { Shown } from '../ui/parts';
import { api, deskWords, isClinician } from './api';
import { DispensingDialog, type HomeMedicine } from './dispensing-form';
import type { PartProps } from './part';

const DAYS_AHEAD = 28;
const WEEKS_BACK = 28;

type Cycle = NonNullable<HomeMedicinesQuery['carnet']>['cycles'][number];

const OPEN = new Set(['PLANNED', 'POSTPONED', 'ON_HOLD']);

function medicinesOf(cycles: readonly Cycle[]): HomeMedicine[] {
  const doses = cycles
    .flatMap(({ treatment, administrations }) => administrations.map((dose) => ({ treatment, dose })))
    .filter(({ dose }) => dose.atHome && OPEN.has(dose.status))
    .sort((a, b) => (a.dose.plannedOn < b.dose.plannedOn ? -1 : 1));
  const medicines = new Map<string, HomeMedicine>();
  for (const { treatment, dose } of doses) {
    const key = `${treatment.id} ${dose.atc}`;
    const { atc, medication, plannedOn: from, plannedDose } = dose;
    if (!medicines.has(key))
      medicines.set(key, {
        treatmentId: treatment.id,
        planVersion: treatment.planVersion,
        atc,
        medication,
        from,
        dose: plannedDose,
      });
  }
  return [...medicines.values()];
}

export function HomeMedicines({ patient, today }: PartProps) {
  const w = deskWords.value.home;
  const [setting, setSetting] = useState<HomeMedicine>();
  const answer = useAsk(`home ${patient.id} ${today}`, {
    ask: () =>
      api.HomeMedicines({
        patientId: patient.id,
        today,
        until: addDays(today, DAYS_AHEAD),
        from: addDays(today, -WEEKS_BACK),
        yesterday: addDays(today, -1),
      }),
  });
  return (
    <>
      <Shown answer={answer}>
        {({ carnet, patient: child }) => {
          const medicines = medicinesOf(carnet?.cycles ?? []);
          const adherence = child?.homeAdherence;
          if (!child || !adherence) return null;
          const onHold = child.homeDosesOnHold;
          if (medicines.length === 0 && adherence.planned === 0 && onHold.length === 0) return null;
          const twice = child.homeDoses.filter(({ givenTwice }) => givenTwice);
          return (
            <section class="card stack home-medicines" aria-labelledby="home-medicines">
              <h2 id="home-medicines">{w.title}</h2>
              {onHold.map(({ administration, record }) => (
                <p key={record.id} class="note" role="alert">
                  {w.givenOnHold(
                    `${administration.medication} ${sayNumber(administration.plannedDose.value, 3)} ${administration.plannedDose.unit}`,
                    `${sayDay(dayOf(record.at), 'full')}, ${sayHour(record.at)}`,
                    record.outcome === 'VOMITED',
                  )}
                </p>
              ))}
              <p>{w.adherence(adherence)}</p>
              {twice.map(({ id, administration }) => (
                <p key={id} class="note" role="alert">
                  {w.givenTwice(administration.medication)}
                </p>
              ))}
              <ul class="plain-list">
                {medicines.map((medicine) => (
                  <li key={`${medicine.treatmentId} ${medicine.atc}`}>
                    <strong>{medicine.medication}</strong> {sayNumber(medicine.dose.value)} {medicine.dose.unit}
                    {child.dispensings
                      .filter(({ atc, medication }) => atc === medicine.atc && medication === medicine.medication)
                      .map(({ id, text, strength, unit, from, until, note }) => (
                        <p key={id}>
                          {w.tablets(sayNumber(strength), unit)}: {text}. {w.since(sayDay(from, 'dated'))}
                          {until && ` ${w.until(sayDay(until, 'dated'))}`}
                          {note && `. ${note}`}
                        </p>
                      ))}
                    {isClinician.value && (
                      <button type="button" class="button quiet small" onClick={() => setSetting(medicine)}>
                        {w.set}
                        <span class="unseen">: {medicine.medication}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          );
        }}
      </Shown>
      {setting && (
        <DispensingDialog
          medicine={setting}
          today={today}
          onClose={() => setSetting(undefined)}
          onDone={answer.refresh}
        />
      )}
    </>
  );
}
