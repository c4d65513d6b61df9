/**
 * Whether a beneficiary has rights on a day: coverage, and the rule of 16 years (Ley del Seguro Social, article 84, V to IX).
 * Pure, because its edges are many: birthdays, leap days, last days of extensions.
 */
import { completedYears, type Day } from '../../../core/time';
import { CoverageStatus, ExtensionKind } from './coverage.types';
import type { PatientRow } from '../patient.entity';

export const EXTENSION_FROM_YEARS = 16;
/** Age at which an extension for studies ends; one for disability has no limit. */
export const STUDY_UNTIL_YEARS = 25;

export type RightsRefusal = 'NoCoverage' | 'DependentOver16WithoutExtension';
export type RightsFacts = Pick<
  PatientRow,
  'birthDate' | 'agregadoMedico' | 'coverageStatus' | 'coverageValidUntil' | 'extensionKind' | 'extensionValidUntil'
>;

/**
 * Whether the rule of 16 years applies to this person. 3 is a daughter or son. 6 is any dependant of a pensioner: counted as a
 * child until 25, because a spouse or parent of that age is the rarer case. A person without agregado counts as a child.
 */
export function isDependentChild(agregado: string | null, ageYears: number): boolean {
  const quality = agregado?.[0] ?? '3';
  return quality === '3' || (quality === '6' && ageYears < STUDY_UNTIL_YEARS);
}

/** Whether an extension holds on `day`, its last day included. */
export function extensionHolds(
  {
    birthDate,
    extensionKind,
    extensionValidUntil,
  }: Pick<RightsFacts, 'birthDate' | 'extensionKind' | 'extensionValidUntil'>,
  day: Day,
): boolean {
  const inTime = extensionValidUntil === null || day <= extensionValidUntil;
  if (extensionKind === ExtensionKind.DISABILITY) return inTime;
  return (
    extensionKind === ExtensionKind.STUDY &&
    extensionValidUntil !== null &&
    inTime &&
    completedYears(birthDate, day) < STUDY_UNTIL_YEARS
  );
}

/** The reason why the person has no rights on `today`, a day in the zone of the unit; undefined when there are rights. */
export function validateRights(person: RightsFacts, today: Day): RightsRefusal | undefined {
  if (
    person.coverageStatus === CoverageStatus.LAPSED ||
    (person.coverageValidUntil !== null && today > person.coverageValidUntil)
  )
    return 'NoCoverage';
  const age = completedYears(person.birthDate, today);
  const needsExtension = age >= EXTENSION_FROM_YEARS && isDependentChild(person.agregadoMedico, age);
  return needsExtension && !extensionHolds(person, today) ? 'DependentOver16WithoutExtension' : undefined;
}
