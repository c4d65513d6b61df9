/** Checks of corrected facts of a child, by the rules of its registration. */
import { validateAgregado } from '../../../../packages/domain/src/agregado';
import { validateNss } from '../../../../packages/domain/src/nss';
import type { Reader } from '../../../core/i18n';
import { completedYears, type Day } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { normalizeCurp } from '../../identity';
import { EXTENSION_FROM_YEARS } from '../coverage/rights';
import type { PatientRow } from '../patient.entity';
import type { PersonInput } from '../patient.inputs';
import { registrationMessages } from '../registration/registration.messages';
import { validateDiagnosis, validatePatient, type PersonFacts } from '../registration/registration.validation';
import type { VisiblePatient } from '../visibility.queries';
import type { PatientCorrectionInput } from './correction.inputs';

/** The columns that a correction can change. */
export type Facts = Pick<
  PatientRow,
  | 'curp'
  | 'nss'
  | 'agregadoMedico'
  | 'givenNames'
  | 'firstSurname'
  | 'secondSurname'
  | 'birthDate'
  | 'sex'
  | 'recordNumber'
  | 'bloodType'
  | 'icd10'
  | 'diagnosedOn'
> & { allergies: string[] };

/** Fields of which no person is without. */
export const NEVER_MISSING = [
  'curp',
  'nss',
  'givenNames',
  'firstSurname',
  'birthDate',
  'sex',
  'recordNumber',
  'allergies',
  'diagnosis',
] as const;
/** Fields that must agree with each other: a new value of one may be a problem of another that is not sent. */
const OF_THE_CURP: ReadonlySet<string> = new Set(['curp', 'birthDate', 'sex', 'agregadoMedico']);

/** The person as the form of a registration would hold it: the facts on record, with the corrected ones in their place. */
export function correctedPerson(patient: VisiblePatient, set: PatientCorrectionInput): PersonInput {
  const sent = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  const { curp, nss, agregadoMedico, givenNames, firstSurname, secondSurname } = patient;
  const { recordNumber, bloodType, allergies } = patient;
  const names = { givenNames, firstSurname, secondSurname };
  return { curp, nss, agregadoMedico, recordNumber, bloodType, allergies, ...names, ...sent };
}

/** The problems of the corrected facts, and what follows from the CURP. Unchanged facts are not validated again. */
export function validateCorrected(
  ctx: Reader,
  patient: VisiblePatient,
  set: PatientCorrectionInput,
  today: Day,
): { problems: Problems; person: PersonInput; facts: PersonFacts | undefined } {
  const person = correctedPerson(patient, set);
  const all = new Problems(ctx);
  const facts = validatePatient(all, 'set', person, today);
  const diagnosis = set.diagnosis ?? patient.diagnosis;
  const birthDate = facts?.birthDate ?? patient.birthDate;
  if (diagnosis && (set.diagnosis || birthDate !== patient.birthDate))
    validateDiagnosis(all, 'set.diagnosis', diagnosis, birthDate, today);
  const isOfAge = !diagnosis && completedYears(birthDate, today) >= EXTENSION_FROM_YEARS;
  if (isOfAge && !person.agregadoMedico)
    all.add('set.agregadoMedico', 'REQUIRED', registrationMessages.agregadoRequired(EXTENSION_FROM_YEARS));
  const touched = new Set(Object.keys(set).filter((field) => set[field as keyof PatientCorrectionInput] !== undefined));
  if ([...touched].some((field) => OF_THE_CURP.has(field))) for (const field of OF_THE_CURP) touched.add(field);
  if (birthDate !== patient.birthDate) touched.add('diagnosis');
  const problems = new Problems(ctx);
  problems.list.push(...all.list.filter(({ path }) => touched.has(path.split('.')[1] ?? '')));
  return { problems, person, facts };
}

/** The facts as the table holds them. Only for a person without problems. */
export function correctedFacts(
  patient: VisiblePatient,
  person: PersonInput,
  set: PatientCorrectionInput,
  facts: PersonFacts | undefined,
): Facts {
  const nss = validateNss(person.nss);
  const agregado = person.agregadoMedico ? validateAgregado(person.agregadoMedico) : undefined;
  const { icd10, diagnosedOn } = set.diagnosis ?? patient;
  const followsCurp = [set.curp, set.birthDate, set.sex].some((value) => value !== undefined);
  return {
    curp: normalizeCurp(person.curp),
    nss: nss.ok ? nss.nss : patient.nss,
    agregadoMedico: agregado?.ok ? agregado.agregado : set.agregadoMedico === undefined ? patient.agregadoMedico : null,
    givenNames: person.givenNames.trim(),
    firstSurname: person.firstSurname.trim(),
    secondSurname: person.secondSurname?.trim() || null,
    birthDate: followsCurp && facts ? facts.birthDate : patient.birthDate,
    sex: followsCurp && facts ? facts.sex : patient.sex,
    recordNumber: person.recordNumber.trim(),
    bloodType: person.bloodType?.trim() || null,
    icd10,
    diagnosedOn,
    allergies: (person.allergies ?? []).map((allergy) => allergy.trim()),
  };
}
