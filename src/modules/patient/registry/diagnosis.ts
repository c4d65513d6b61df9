/** Which diagnoses the carnet is for. */

/** CIE-10 as the Mexican catalogue writes it: four characters without a dot, X as filler. */
export const isIcd10 = (code: string): boolean => /^[A-Z]\d{2}[0-9X]$/.test(code);

/** Malignant, in situ, and of uncertain or unknown behaviour: C00-C97, D00-D09, D37-D48. */
export function isOncological(icd10: string): boolean {
  const [letter, category] = [icd10[0], Number(icd10.slice(1, 3))];
  return letter === 'C' ? category <= 97 : letter === 'D' && (category <= 9 || (category >= 37 && category <= 48));
}
