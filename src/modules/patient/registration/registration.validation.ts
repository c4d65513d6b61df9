/** Whether what is said of a family can be so: the child, its diagnosis, its caregivers, and for whom the carnet is. */
import type { Context } from '../../../core/context';
import type { Problem } from '../../../core/faults';
import { Problems } from '../../../core/validation';
import { refuse } from '../../../core/refusal';
import { completedYears, type Day } from '../../../core/time';
import {
  compareWithCurp,
  curpReasonText,
  validateCurp,
  validatePerson,
  nameAgreesWithCurp,
  normalizeCurp,
} from '../../identity';
import { agregadoReasonText, compareAgregado, validateAgregado } from '../../../../packages/domain/src/agregado';
import { isIcd10, isOncological } from '../../../../packages/domain/src/diagnoses';
import { validateNss, nssReasonText } from '../../../../packages/domain/src/nss';
import type { CaregiverInput, PatientInput, PersonInput } from '../patient.inputs';
import { Relationship, NotEligible, type Sex } from '../patient.types';

const ADULT_YEARS = 18;
export const MOST_CAREGIVERS = 6;
const YOUNGEST_PARENT_YEARS = 14;

/** What the CURP says of a person. */
export interface PersonFacts {
  birthDate: Day;
  sex: Sex;
}

/** Everything that is wrong with a child's identity, diagnosis apart; what its CURP says when that much is sound. */
export function validatePatient(
  problems: Problems,
  path: string,
  patient: PersonInput,
  today: Day,
): PersonFacts | undefined {
  const verdict = validateCurp(patient.curp, today);
  if (!verdict.ok) problems.add(`${path}.curp`, verdict.reason, ...curpReasonText[verdict.reason]);
  else
    for (const reason of compareWithCurp(verdict, patient)) {
      const field = reason === 'SEX_MISMATCH' ? 'sex' : 'birthDate';
      problems.add(`${path}.${field}`, reason, ...curpReasonText[reason]);
    }
  const nss = validateNss(patient.nss);
  if (!nss.ok) problems.add(`${path}.nss`, nss.reason, ...nssReasonText[nss.reason]);
  if (patient.agregadoMedico) {
    const agregado = validateAgregado(patient.agregadoMedico);
    if (!agregado.ok) problems.add(`${path}.agregadoMedico`, agregado.reason, ...agregadoReasonText[agregado.reason]);
    else if (verdict.ok) {
      const { refused } = compareAgregado(agregado.agregado, verdict.facts);
      for (const reason of refused) problems.add(`${path}.agregadoMedico`, reason, ...agregadoReasonText[reason]);
    }
  }
  problems.text(`${path}.givenNames`, patient.givenNames, { required: true, max: 100 });
  problems.text(`${path}.firstSurname`, patient.firstSurname, { required: true, max: 100 });
  problems.text(`${path}.secondSurname`, patient.secondSurname, { max: 100 });
  problems.text(`${path}.recordNumber`, patient.recordNumber, { required: true, max: 40 });
  problems.text(`${path}.bloodType`, patient.bloodType, { max: 10 });
  const allergies = patient.allergies ?? [];
  if (allergies.length > 50)
    problems.add(`${path}.allergies`, 'TOO_MANY', 'Escribe como máximo 50 alergias.', 'Write 50 allergies at most.');
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
  if (!isIcd10(diagnosis.icd10))
    problems.add(
      `${path}.icd10`,
      'FORMAT',
      'Escribe el código CIE-10 con cuatro caracteres y sin punto, como C910.',
      'Write the ICD-10 code with four characters and no dot, like C910.',
    );
  if (diagnosis.diagnosedOn > today)
    problems.add(
      `${path}.diagnosedOn`,
      'DATE_FUTURE',
      'La fecha del diagnóstico está en el futuro.',
      'The day of the diagnosis is in the future.',
    );
  else if (birthDate && diagnosis.diagnosedOn < birthDate)
    problems.add(
      `${path}.diagnosedOn`,
      'BEFORE_BIRTH',
      'La fecha del diagnóstico es anterior al nacimiento.',
      'The day of the diagnosis is before the birth.',
    );
}

/** Everything that is wrong with the caregivers of the child with `patientCurp`, of whom there must be `least`. */
export function validateCaregivers(
  problems: Problems,
  caregivers: readonly CaregiverInput[],
  patientCurp: string,
  today: Day,
  least: 0 | 1,
): void {
  if (caregivers.length < least || caregivers.length > MOST_CAREGIVERS)
    problems.add(
      'caregivers',
      'COUNT',
      `Registra de ${least} a ${MOST_CAREGIVERS} personas cuidadoras.`,
      `Register ${least} to ${MOST_CAREGIVERS} caregivers.`,
    );
  const seen = new Set<string>();
  caregivers.slice(0, MOST_CAREGIVERS).forEach((caregiver, index) => {
    validateCaregiver(problems, `caregivers.${index}`, caregiver, patientCurp, today);
    const curp = normalizeCurp(caregiver.curp);
    if (seen.has(curp))
      problems.add(
        `caregivers.${index}.curp`,
        'DUPLICATE',
        'Esta persona ya está en la lista.',
        'This person is in the list already.',
      );
    seen.add(curp);
  });
}

/** Everything that is wrong with a caregiver of the child with `patientCurp`. */
export function validateCaregiver(
  problems: Problems,
  path: string,
  caregiver: CaregiverInput,
  patientCurp: string,
  today: Day,
): void {
  validatePerson(problems, path, caregiver, today);
  if (normalizeCurp(caregiver.curp) === normalizeCurp(patientCurp))
    problems.add(
      `${path}.curp`,
      'SAME_AS_PATIENT',
      'La CURP de quien cuida no puede ser la de la niña o el niño.',
      'The CURP of the caregiver cannot be that of the child.',
    );
}

/** Who the carnet is for. */
export function validateEligibility(ctx: Context, icd10: string, birthDate: Day, today: Day): NotEligible | undefined {
  if (!isOncological(icd10)) {
    return refuse(
      ctx,
      NotEligible,
      [
        'El Carnet Digital es para niñas y niños con un diagnóstico oncológico.',
        'The Carnet Digital is for children with an oncological diagnosis.',
      ],
      [
        'Revisa el código CIE-10; deben ser C00 a C97, D00 a D09 o D37 a D48.',
        'Check the ICD-10 code: C00 to C97, D00 to D09 or D37 to D48.',
      ],
    );
  }
  if (completedYears(birthDate, today) >= ADULT_YEARS) {
    return refuse(
      ctx,
      NotEligible,
      ['El Carnet Digital es para menores de 18 años.', 'The Carnet Digital is for people under 18.'],
      ['Su atención sigue en la consulta de adultos de la unidad.', "Care goes on in the unit's clinic for adults."],
    );
  }
  return undefined;
}

/** What is odd though not wrong. */
export function warningsOf(
  ctx: Context,
  path: string,
  { patient, caregivers }: { patient: PersonInput; caregivers: readonly CaregiverInput[] },
  facts: PersonFacts,
  today: Day,
): Problem[] {
  const warnings = new Problems(ctx);
  if (!nameAgreesWithCurp(normalizeCurp(patient.curp), patient.givenNames, patient.firstSurname, patient.secondSurname))
    warnings.add(
      `${path}.givenNames`,
      'NAME_MISMATCH',
      'El nombre no parece coincidir con la CURP.',
      'The name does not seem to agree with the CURP.',
    );
  const agregado = patient.agregadoMedico ? validateAgregado(patient.agregadoMedico) : undefined;
  if (agregado?.ok)
    for (const reason of compareAgregado(agregado.agregado, facts).warned)
      warnings.add(`${path}.agregadoMedico`, reason, ...agregadoReasonText[reason]);
  caregivers.forEach((caregiver, index) => {
    const verdict = validateCurp(caregiver.curp, today);
    const isParent = caregiver.relationship === Relationship.MOTHER || caregiver.relationship === Relationship.FATHER;
    if (verdict.ok && isParent && completedYears(verdict.facts.birthDate, facts.birthDate) < YOUNGEST_PARENT_YEARS)
      warnings.add(
        `caregivers.${index}.relationship`,
        'AGE',
        'Por su edad no parece ser madre o padre; revisa el parentesco.',
        'By age this does not seem to be a parent; check the relationship.',
      );
    if (
      !nameAgreesWithCurp(
        normalizeCurp(caregiver.curp),
        caregiver.givenNames,
        caregiver.firstSurname,
        caregiver.secondSurname,
      )
    )
      warnings.add(
        `caregivers.${index}.givenNames`,
        'NAME_MISMATCH',
        'El nombre no parece coincidir con la CURP.',
        'The name does not seem to agree with the CURP.',
      );
  });
  return warnings.list;
}
