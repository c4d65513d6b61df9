/** The strip that names a child: it stays in view on the child's page, and stands in every dialog of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAsk, type Answer } from '../ask';
import { addDays, dayOf, sayDay, sayNumber, type Day } from '../time';
import { api, deskWords, type Patient } from './api';

const DAYS_BACK = 730;

interface Weight {
  kg: number;
  on: Day;
  /** Whether it is known from the start of a treatment alone. */
  ofStart: boolean;
}
export interface Identity {
  patient: Patient;
  /** The newest on record: undefined while it is asked for, null without one. */
  weight: Weight | null | undefined;
  /** Asks for the weight anew: one was recorded, corrected or taken back. */
  refresh(): void;
}

export const IdentityContext = createContext<Identity | undefined>(undefined);

/** The newest measured weight of a child; without one, that of the start of its newest treatment. */
export function useWeight(id: string, today: Day): Answer<Weight | null> {
  return useAsk(`weight ${id}`, {
    ask: async (): Promise<Weight | null> => {
      const { patient, carnet } = await api.NewestWeight({ id, from: addDays(today, -DAYS_BACK), to: today });
      const measured = (carnet?.followUps ?? []).flatMap(({ kind, canonicalValue: kg, takenAt }) =>
        kind === 'WEIGHT' && kg !== null ? [{ kg, on: dayOf(takenAt), ofStart: false }] : [],
      );
      const started = (patient?.treatments ?? []).map(({ weightKg: kg, startsOn: on }) => ({ kg, on, ofStart: true }));
      const newest = (weights: readonly Weight[]): Weight | undefined =>
        [...weights].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
      return newest(measured) ?? newest(started) ?? null;
    },
  });
}

export function IdentityStrip() {
  const identity = useContext(IdentityContext);
  const w = deskWords.value.identity;
  if (!identity) return null;
  const { patient, weight } = identity;
  return (
    <div class="identity" role="group" aria-label={w.label}>
      <strong>{patient.fullName}</strong>
      <span>
        {deskWords.value.record} {patient.recordNumber}
      </span>
      <span>
        {w.born} {sayDay(patient.birthDate, 'dated')}
      </span>
      {patient.allergies.length > 0 ? (
        <span class="slip">
          {w.allergies}: {patient.allergies.join(', ')}
        </span>
      ) : (
        <span>{w.noAllergies}</span>
      )}
      <span>
        {weight
          ? `${weight.ofStart ? w.startWeight : w.weight} ${sayNumber(weight.kg)} kg (${sayDay(weight.on, 'dated')})`
          : weight === null && w.noWeight}
      </span>
    </div>
  );
}
