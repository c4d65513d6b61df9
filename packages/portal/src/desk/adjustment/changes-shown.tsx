/** A change of a plan before it is confirmed: each dose before and after, cycles that move, tablets that end. */
import { daysFrom, sayDay, sayHour, sayNumber } from '../../time';
import { words } from '../../words';
import { deskWords, type AdjustmentPreview, type Treatment } from '../api';
import { grouped } from '../grouped';

type Dose = AdjustmentPreview['doses'][number];

const amount = (dose: Dose['after']): string => `${sayNumber(dose!.value, 3)} ${dose!.unit}`;

/** What a dose was and would be: 55.62 mg → 41.72 mg. A dose that only moves has one amount. */
function beforeAndAfter({ before, after }: Dose): string {
  const w = deskWords.value.adjustment;
  if (before && after && amount(before) === amount(after)) return amount(after);
  return `${before ? amount(before) : w.newDose} → ${after ? amount(after) : w.omitted}`;
}

const howFar = ({ plannedOn, wasPlannedOn }: Dose): number => (wasPlannedOn ? daysFrom(wasPlannedOn, plannedOn) : 0);

/** Doses that change in the same way, in the order of their first day. */
const alike = (doses: readonly Dose[]): Dose[][] =>
  grouped(doses, (dose) => {
    const { medication, route, calculation, capped } = dose;
    return [medication, route, beforeAndAfter(dose), calculation, capped, howFar(dose)].join('|');
  });

const Calculation = ({ dose: { after, calculation, capped } }: { dose: Dose }) =>
  after && calculation ? (
    <small>
      ({calculation}
      {capped && `, ${deskWords.value.adjustment.capped}`})
    </small>
  ) : null;

export function ChangesShown({ plan, treatment }: { plan: AdjustmentPreview; treatment: Treatment }) {
  const w = deskWords.value.adjustment;
  const { doses, endsDispensing } = plan;
  const cycles = plan.cycles.filter(({ revoked, wasStartsOn, startsOn }) => revoked || wasStartsOn !== startsOn);
  return (
    <div class="stack">
      <h3>{w.changedDoses(doses.length)}</h3>
      <ul class="plain-list">
        {alike(doses).map((same) => {
          const [first, last] = [same[0]!, same.at(-1)!];
          return (
            <li key={`${first.administrationId} ${first.medication} ${first.plannedOn} ${first.plannedAt}`}>
              <strong>{first.medication}</strong>, {words.value.route[first.route].toLowerCase()}:{' '}
              <strong class="dose-change">{beforeAndAfter(first)}</strong> <Calculation dose={first} />
              <br />
              {w.count(same.length)}, {w.between(sayDay(first.plannedOn, 'dated'), sayDay(last.plannedOn, 'dated'))}
              {first.wasPlannedOn &&
                ` (${w.moved(w.between(sayDay(first.wasPlannedOn, 'dated'), sayDay(last.wasPlannedOn!, 'dated')))})`}
            </li>
          );
        })}
      </ul>
      {doses.length > 1 && (
        <details>
          <summary>{w.eachDose}</summary>
          <ul class="plain-list">
            {doses.map((dose, place) => (
              <li key={place}>
                {sayDay(dose.plannedOn, 'dated')}
                {dose.plannedAt && `, ${sayHour(dose.plannedAt)}`}
                {dose.wasPlannedOn && ` (${w.moved(sayDay(dose.wasPlannedOn, 'dated'))})`}:{' '}
                <strong>{dose.medication}</strong> <span class="dose-change">{beforeAndAfter(dose)}</span>{' '}
                <Calculation dose={dose} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {cycles.length > 0 && (
        <details open={cycles.length <= 6}>
          <summary>
            {w.movedCycles} ({cycles.length})
          </summary>
          <ul class="plain-list">
            {cycles.map(({ cycleId, phase, number, startsOn, wasStartsOn, revoked }) => (
              <li key={`${cycleId} ${phase} ${number}`}>
                {treatment.cycles.find(({ id }) => id === cycleId)?.phaseName ?? phase} ·{' '}
                {words.value.family.treatment.cycle(number)}: {wasStartsOn && `${sayDay(wasStartsOn, 'dated')} → `}
                {revoked ? w.revoked : sayDay(startsOn, 'dated')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {endsDispensing.length > 0 && <p class="note">{w.endsDispensing(endsDispensing.join(', '))}</p>}
    </div>
  );
}
