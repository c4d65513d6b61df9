/** The safety warning of a medicine that an allergy of the record names. */
import type { Context } from '../../core/context';
import { allergiesTo, type NamedMedicine } from './allergy';
import { planCheckMessages } from './plan-check.messages';
import { WarningCode, type SafetyWarning } from './safety.types';
import { safetyWarning } from './safety.view';

/** A warning for each of `medicines` that an allergy of the child names; one for each name of a medicine. */
export function allergyWarnings(
  ctx: Context,
  { allergies }: { allergies: readonly string[] },
  medicines: readonly NamedMedicine[],
  about: Partial<Pick<SafetyWarning, 'administrationId' | 'path'>> = {},
): SafetyWarning[] {
  if (allergies.length === 0) return [];
  const byName = new Map(medicines.map((medicine) => [`${medicine.name} ${medicine.atc}`, medicine]));
  return [...byName.values()].flatMap((medicine) => {
    const named = allergiesTo(allergies, medicine);
    if (named.length === 0) return [];
    const text = planCheckMessages.allergy(medicine.name, named.join(', '));
    return [safetyWarning(ctx, WarningCode.ALLERGY, text, [], { ...about, medication: medicine.name })];
  });
}
