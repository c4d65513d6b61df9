/** A treatment with all that the protocol model gives its cycles and doses. */
import { tell, type Treated } from './treatment';

const WHOLE = `query($id: ID!) { treatment(id: $id) { cumulativeDoses { atc total { value unit } }
  cycles { id number startsOn protocol { code version name } steps { kind name plannedOn }
    administrations { id day medication plannedOn plannedAt plannedDose { value unit } calculation infusionMinutes atHome requiresSecondCheck
      awaitingSecondCheck components { atc medication dose { value unit } } safetyWarnings { code severity figures { name value unit } } } } } }`;
export interface Shown {
  id: string;
  day: number;
  medication: string;
  plannedOn: string;
  plannedAt: string | null;
  plannedDose: { value: number; unit: string };
  calculation: string;
  infusionMinutes: number | null;
  atHome: boolean;
  requiresSecondCheck: boolean;
  awaitingSecondCheck: boolean;
  components: { atc: string; medication: string; dose: { value: number; unit: string } }[];
  safetyWarnings: { code: string; severity: string; figures: { name: string; value: number; unit: string }[] }[];
}
export interface Whole {
  cumulativeDoses: { atc: string; total: { value: number; unit: string } }[];
  cycles: {
    number: number;
    startsOn: string;
    protocol: { code: string; version: number; name: string };
    steps: object[];
    administrations: Shown[];
  }[];
}

export const wholeOf = (by: Treated): Promise<Whole> => tell(by.clinician, WHOLE, { id: by.treatmentId });
export const shownDoses = async (by: Treated): Promise<Shown[]> =>
  (await wholeOf(by)).cycles.flatMap(({ administrations }) => administrations);

/** An hour of a day in Tijuana. */
export const hourOf = (day: string, hour = 9): string => `${day}T${String(hour).padStart(2, '0')}:00:00-08:00`;
