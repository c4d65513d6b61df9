/** One dose of the day: what is planned beside what is recorded, and what stands against it. */
import { sayDay, sayHour, sayNumber } from '../time';
import { Badge } from '../ui/parts';
import { DOSE_TONE } from '../ui/tones';
import { words } from '../words';
import { deskWords } from './api';
import { isToGive, type DoseOfDay } from './dose-of-day';
import { hasRecord } from './dose-form';

interface DayDoseProps {
  dose: DoseOfDay;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  onOpen(what: 'record' | 'check'): void;
}

const sayDose = ({ value, unit }: { value: number; unit: string }): string => `${sayNumber(value, 3)} ${unit}`;

export function DayDose({ dose, isChosen, onChoose, onOpen }: DayDoseProps) {
  const w = deskWords.value.chemotherapy;
  const { record, correct } = deskWords.value.treatment;
  const { medication, plannedOn, plannedAt, infusionMinutes, components, note } = dose;
  const whichOne = <span class="unseen">: {medication}</span>;
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isToGive(dose)}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span class="unseen">{w.choose(medication)}</span>
      </label>
      <span>
        <strong>{medication}</strong>
        <small>
          {w.planned}: {sayDay(plannedOn, 'long')}
          {plannedAt && `, ${sayHour(plannedAt)}`} · <b>{sayDose(dose.plannedDose)}</b> ·{' '}
          {words.value.route[dose.route]}
          {infusionMinutes !== null && `, ${w.minutes(infusionMinutes)}`}
        </small>
        {components.length > 1 && (
          <small>{components.map((one) => `${one.medication} ${sayDose(one.dose)}`).join(' + ')}</small>
        )}
        <small>{dose.calculation}</small>
        {note && <small>{note}</small>}
        <Recorded dose={dose} />
        {dose.safetyWarnings.map(({ code, message, override }) => (
          <small key={code} class="slip">
            {message} {override && w.overridden(override.reason)}
          </small>
        ))}
      </span>
      <span class="badges">
        <Badge tone={DOSE_TONE[dose.status]}>{words.value.doseStatus[dose.status]}</Badge>
        {dose.awaitingSecondCheck && <Badge tone="warn">{w.awaits}</Badge>}
      </span>
      <span class="row">
        {dose.awaitingSecondCheck && (
          <button type="button" class="button small" onClick={() => onOpen('check')}>
            {w.sign}
            {whichOne}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={() => onOpen('record')}>
          {hasRecord(dose) && dose.status !== 'POSTPONED' ? correct : record}
          {whichOne}
        </button>
      </span>
    </li>
  );
}

/** What was recorded, by whom, and who checked it. */
function Recorded({ dose: { givenAt, givenDose, reason, records } }: { dose: DoseOfDay }) {
  const w = deskWords.value.chemotherapy;
  const newest = records.filter(({ voided }) => !voided).at(-1);
  if (!newest) return null;
  const parts = [
    givenAt && `${sayDay(givenAt.slice(0, 10), 'short')}, ${sayHour(givenAt)}`,
    givenDose && sayDose(givenDose),
    reason,
    w.by(newest.recordedBy.fullName),
    newest.checkedBy && w.checkedBy(newest.checkedBy.fullName),
  ];
  return (
    <small>
      {w.given}: {parts.filter(Boolean).join(' · ')}
    </small>
  );
}
