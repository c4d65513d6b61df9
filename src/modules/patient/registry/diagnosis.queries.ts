/** Reads of the catalogue of diagnoses: the names of the frequent ones stand in data/diagnoses.json. */
import names from './data/diagnoses.json';

const NAMES: Readonly<Record<string, { name: string; plainName: string }>> = names;

/** The name of a diagnosis; that of its chapter when the code is not among the frequent ones. */
export function diagnosisName(icd10: string): string {
  return (
    NAMES[icd10]?.name ??
    (icd10.startsWith('C')
      ? `Tumor maligno (${icd10})`
      : icd10 < 'D10'
        ? `Tumor in situ (${icd10})`
        : `Tumor de comportamiento incierto (${icd10})`)
  );
}

/** The same as a family says it; null for codes that are not among the frequent ones. */
export const diagnosisPlainName = (icd10: string): string | null => NAMES[icd10]?.plainName ?? null;
