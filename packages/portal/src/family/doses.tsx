/** Planned doses and what became of them, one line each. */
import { sayDay, sayHour, sayNumber, type Day } from '../time';
import { Badge, Term } from '../ui/parts';
import { DOSE_TONE, SUPPLY_TONE } from '../ui/tones';
import { words } from '../words';
import type { Dose } from './api';
import { dosesByDay } from './what-next';

export const sayDose = ({ value, unit }: { value: number; unit: string }): string => `${sayNumber(value)} ${unit}`;

/** What became of a dose, in the word that fits how it enters the body. */
export function sayDoseStatus({ status, route }: Pick<Dose, 'status' | 'route'>): string {
  const { doseStatus, doseStatusByMouth } = words.value;
  const byMouth: Partial<Record<Dose['status'], string>> = route === 'ORAL' ? doseStatusByMouth : {};
  return byMouth[status] ?? doseStatus[status];
}

export function DoseLine({ dose }: { dose: Dose }) {
  const w = words.value;
  const t = w.family.treatment;
  const isAhead = dose.status === 'PLANNED' || dose.status === 'POSTPONED';
  const differs = dose.givenDose && dose.givenDose.value !== dose.plannedDose.value;
  return (
    <li class="dose">
      <div class="dose-name">
        <strong>{dose.medication}</strong>
        <span>
          {dose.plannedAt && `${sayHour(dose.plannedAt)} · `}
          {sayDose(dose.plannedDose)} ·{' '}
          {dose.route === 'INTRATHECAL' ? <Term of="intrathecal">{w.route.INTRATHECAL}</Term> : w.route[dose.route]}
        </span>
      </div>
      <div class="dose-state">
        <Badge tone={DOSE_TONE[dose.status]}>{sayDoseStatus(dose)}</Badge>
        {isAhead && dose.supply !== 'UNKNOWN' && <Badge tone={SUPPLY_TONE[dose.supply]}>{w.supply[dose.supply]}</Badge>}
      </div>
      {dose.givenAt && (
        <p class="dose-more">
          {dose.route === 'ORAL' ? t.taken : t.given}: {sayDay(dose.givenAt.slice(0, 10), 'long')},{' '}
          {sayHour(dose.givenAt)}
          {differs && dose.givenDose && ` · ${sayDose(dose.givenDose)}`}
        </p>
      )}
      {dose.reason && (
        <p class="dose-more">
          {t.whyDose[dose.status]}: {dose.reason}
        </p>
      )}
      {dose.note && isAhead && <p class="dose-more">{dose.note}</p>}
      {isAhead && (dose.supply === 'AT_RISK' || dose.supply === 'UNAVAILABLE') && (
        <p class="dose-more">{w.supplyAdvice[dose.supply]}</p>
      )}
    </li>
  );
}

/** From today on; what is past is one tap away. */
export function DosesByDay({ doses, today }: { doses: readonly Dose[]; today: Day }) {
  const w = words.value.family.treatment;
  const days = dosesByDay(doses);
  const past = days.filter(([day]) => day < today);
  const ahead = days.filter(([day]) => day >= today);
  if (days.length === 0) return <p>{w.noDoses}</p>;
  if (ahead.length === 0) return <DoseDays days={past} />;
  return (
    <>
      {past.length > 0 && (
        <details class="past-doses">
          <summary>{w.pastDoses(past.length)}</summary>
          <DoseDays days={past} />
        </details>
      )}
      <DoseDays days={ahead} />
    </>
  );
}

function DoseDays({ days }: { days: [Day, Dose[]][] }) {
  return (
    <ol class="days">
      {days.map(([day, ofDay]) => (
        <li key={day}>
          <h3>{sayDay(day, 'long')}</h3>
          <ul class="doses">
            {ofDay.map((dose) => (
              <DoseLine key={dose.id} dose={dose} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
