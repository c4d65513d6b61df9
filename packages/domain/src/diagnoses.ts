/** Diagnoses: which ones the carnet is for, and the names of the frequent ones (data/diagnoses.json). */
import names from './data/diagnoses.json';
import { oneLine } from './text';

/** A CIE-10 code as it is stored, from the ways in which it is written: C91.0, c910, C91-0. */
export const normalizeIcd10 = (code: string): string =>
  oneLine(code)
    .replace(/[\s.\p{Pd}]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** CIE-10 as the Mexican catalogue writes it: four characters without a dot, X as filler. */
export const isIcd10 = (code: string): boolean => /^[A-Z]\d{2}[0-9X]$/.test(code);

/** Malignant, in situ, and of uncertain or unknown behaviour: C00-C97, D00-D09, D37-D48. */
export function isOncological(icd10: string): boolean {
  const [letter, category] = [icd10[0], Number(icd10.slice(1, 3))];
  return letter === 'C' ? category <= 97 : letter === 'D' && (category <= 9 || (category >= 37 && category <= 48));
}

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
