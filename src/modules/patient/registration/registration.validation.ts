/** Checks of a registration: the child, its diagnosis, its caregivers, and whether the carnet is for this child. */
import type { Context } from '../../../core/context';
import type { Problem } from '../../../core/faults';
import { Problems } from '../../../core/validation';
import { refuse } from '../../../core/refusal';
import { completedYears, type Day } from '../../../core/time';
import {
  compareWithCurp,
  curpMessages,
  validateCurp,
  validatePerson,
  nameAgreesWithCurp,
  normalizeCurp,
} from '../../identity';
import { compareAgregado, validateAgregado } from '../../../../packages/domain/src/agregado';
import { agregadoMessages } from '../../../../packages/domain/src/agregado.messages';
import { isIcd10, isOncological } from '../../../../packages/domain/src/diagnoses';
import { validateNss } from '../../../../packages/domain/src/nss';
import { nssMessages } from '../../../../packages/domain/src/nss.messages';
import type { CaregiverInput, PatientInput, PersonInput } from '../patient.inputs';
import { Relationship, NotEligible, type Sex } from '../patient.types';
import { registrationMessages } from './registration.messages';

const ADULT_YEARS = 18;
export const MOST_CAREGIVERS = 6;
const MOST_ALLERGIES = 50;
const YOUNGEST_PARENT_YEARS = 14;

/** Facts that follow from a person's CURP. */
export interface PersonFacts {
  birthDate: Day;
  sex: Sex;
}

/** Adds every problem of a child's identity; returns the facts of its CURP, or undefined when the CURP is wrong. */
export function validatePatient(
  problems: Problems,
  path: string,
  patient: PersonInput,
  today: Day,
): PersonFacts | undefined {
  const verdict = validateCurp(patient.curp, today);
  if (!verdict.ok) problems.add(`${path}.curp`, verdict.reason, curpMessages[verdict.reason]);
  else
    for (const reason of compareWithCurp(verdict, patient)) {
      const field = reason === 'SEX_MISMATCH' ? 'sex' : 'birthDate';
      problems.add(`${path}.${field}`, reason, curpMessages[reason]);
    }
  const nss = validateNss(patient.nss);
  if (!nss.ok) problems.add(`${path}.nss`, nss.reason, nssMessages[nss.reason]);
  if (patient.agregadoMedico) {
    const agregado = validateAgregado(patient.agregadoMedico);
    if (!agregado.ok) problems.add(`${path}.agregadoMedico`, agregado.reason, agregadoMessages[agregado.reason]);
    else if (verdict.ok) {
      const { refused } = compareAgregado(agregado.agregado, verdict.facts);
      for (const reason of refused) problems.add(`${path}.agregadoMedico`, reason, agregadoMessages[reason]);
    }
  }
  problems.name(`${path}.givenNames`, patient.givenNames, { required: true });
  problems.name(`${path}.firstSurname`, patient.firstSurname, { required: true });
  problems.name(`${path}.secondSurname`, patient.secondSurname);
  problems.text(`${path}.recordNumber`, patient.recordNumber, { required: true, max: 40 });
  problems.text(`${path}.bloodType`, patient.bloodType, { max: 10 });
  const allergies = patient.allergies ?? [];
  if (allergies.length > MOST_ALLERGIES)
    problems.add(`${path}.allergies`, 'TOO_MANY', registrationMessages.tooManyAllergies(MOST_ALLERGIES));
  allergies.forEach((allergy, index) =>
    problems.text(`${path}.allergies.${index}`, allergy, { required: true, max: 200 }),
  );
  return verdict.ok ? { birthDate: verdict.facts.birthDate, sex: verdict.facts.sex as Sex } : undefined;
}

export function validateDiagnosis(
  problems: Problems,
  path: string,
  diagnosis: PatientInput['diagnosis'],
  birthDate: Day | undefined,
  today: Day,
): void {
  if (!isIcd10(diagnosis.icd10)) problems.add(`${path}.icd10`, 'FORMAT', registrationMessages.icd10);
  if (diagnosis.diagnosedOn > today)
    problems.add(`${path}.diagnosedOn`, 'DATE_FUTURE', registrationMessages.diagnosisInFuture);
  else if (birthDate && diagnosis.diagnosedOn < birthDate)
    problems.add(`${path}.diagnosedOn`, 'BEFORE_BIRTH', registrationMessages.diagnosisBeforeBirth);
}

/** Adds every problem of the caregivers, at least `least` of them, of the child with `patientCurp`. */
export function validateCaregivers(
  problems: Problems,
  caregivers: readonly CaregiverInput[],
  patientCurp: string,
  today: Day,
  least: 0 | 1,
): void {
  if (caregivers.length < least || caregivers.length > MOST_CAREGIVERS)
    problems.add('caregivers', 'COUNT', registrationMessages.caregiverCount(least, MOST_CAREGIVERS));
  const seen = new Set<string>();
  caregivers.slice(0, MOST_CAREGIVERS).forEach((caregiver, index) => {
    validateCaregiver(problems, `caregivers.${index}`, caregiver, patientCurp, today);
    const curp = normalizeCurp(caregiver.curp);
    if (seen.has(curp)) problems.add(`caregivers.${index}.curp`, 'DUPLICATE', registrationMessages.duplicateCaregiver);
    seen.add(curp);
  });
}

/** Adds every problem of a caregiver of the child with `patientCurp`. */
export function validateCaregiver(
  problems: Problems,
  path: string,
  caregiver: CaregiverInput,
  patientCurp: string,
  today: Day,
): void {
  validatePerson(problems, path, caregiver, today);
  if (normalizeCurp(caregiver.curp) === normalizeCurp(patientCurp))
    problems.add(`${path}.curp`, 'SAME_AS_PATIENT', registrationMessages.caregiverIsPatient);
}

/** A refusal unless the child is under 18 and the diagnosis is oncological. */
export function validateEligibility(ctx: Context, icd10: string, birthDate: Day, today: Day): NotEligible | undefined {
  if (!isOncological(icd10))
    return refuse(ctx, NotEligible, registrationMessages.notOncological, registrationMessages.checkIcd10);
  if (completedYears(birthDate, today) >= ADULT_YEARS)
    return refuse(ctx, NotEligible, registrationMessages.adult, registrationMessages.adultClinic);
  return undefined;
}

/** Unusual data that are not wrong: names that differ from the CURP, very young parents, an agregado that differs. */
export function warningsOf(
  ctx: Context,
  path: string,
  { patient, caregivers }: { patient: PersonInput; caregivers: readonly CaregiverInput[] },
  facts: PersonFacts,
  today: Day,
): Problem[] {
  const warnings = new Problems(ctx);
  if (!nameAgreesWithCurp(normalizeCurp(patient.curp), patient.givenNames, patient.firstSurname, patient.secondSurname))
    warnings.add(`${path}.givenNames`, 'NAME_MISMATCH', registrationMessages.nameMismatch);
  const agregado = patient.agregadoMedico ? validateAgregado(patient.agregadoMedico) : undefined;
  if (agregado?.ok)
    for (const reason of compareAgregado(agregado.agregado, facts).warned)
      warnings.add(`${path}.agregadoMedico`, reason, agregadoMessages[reason]);
  caregivers.forEach((caregiver, index) => {
    const verdict = validateCurp(caregiver.curp, today);
    const isParent = caregiver.relationship === Relationship.MOTHER || caregiver.relationship === Relationship.FATHER;
    if (verdict.ok && isParent && completedYears(verdict.facts.birthDate, facts.birthDate) < YOUNGEST_PARENT_YEARS)
      warnings.add(`caregivers.${index}.relationship`, 'AGE', registrationMessages.youngParent);
    if (
      !nameAgreesWithCurp(
        normalizeCurp(caregiver.curp),
        caregiver.givenNames,
        caregiver.firstSurname,
        caregiver.secondSurname,
      )
    )
      warnings.add(`caregivers.${index}.givenNames`, 'NAME_MISMATCH', registrationMessages.nameMismatch);
  });
  return warnings.list;
}
