/** Registering a family: child, caregivers, accounts, letters and audit in one transaction. */
import { ulid } from 'ulid';
import { Role, signedIn } from '../../core/access';
import { recordWrite } from '../../core/audit';
import type { Context } from '../../core/context';
import { insert, one } from '../../core/database';
import { notFound, type Problem } from '../../core/faults';
import { post } from '../../core/outbox';
import { Problems } from '../../core/problems';
import { invalidInput, refuse, type InvalidInput, type RequestIdReused } from '../../core/refusal';
import { once } from '../../core/requests';
import { completedYears, dayOf, type Day } from '../../core/zone';
import {
  accountById,
  compareWithCurp,
  curpReasonText,
  judgeCurp,
  judgePerson,
  nameAgreesWithCurp,
  normalizeCurp,
  openAccount,
  preparePassword,
} from '../identity';
import { agregadoReasonText, compareAgregado, judgeAgregado } from './agregado.rules';
import { CoverageStatus } from './coverage.results';
import { isIcd10, isOncological } from './diagnosis.rules';
import { judgeNss, nssReasonText } from './nss.rules';
import type { PatientRow } from './patient.entity';
import type { CaregiverInput, PatientInput, PersonInput, RegisterFamilyInput } from './patient.inputs';
import { medicalUnitByClues, searchable } from './patient.queries';
import {
  Relationship,
  Sex,
  type MedicalUnit,
  type NotEligible,
  type PatientAlreadyRegistered,
} from './patient.results';

const ADULT_YEARS = 18;
export const MOST_CAREGIVERS = 6;
const YOUNGEST_PARENT_YEARS = 14;

export type Registered = { id: string; patient: { id: string }; warnings: Problem[] };

/** Registers the family, or says everything that is wrong with it at once. Throws NOT_FOUND for a unit of others. */
export async function registerFamily(
  ctx: Context,
  input: RegisterFamilyInput,
): Promise<Registered | InvalidInput | PatientAlreadyRegistered | NotEligible | RequestIdReused> {
  const problems = new Problems(ctx);
  const { unit, today } = await unitToRegisterIn(ctx, problems, input.medicalUnitClues);
  const facts = judgePatient(problems, 'patient', input.patient, today);
  judgeDiagnosis(problems, 'patient.diagnosis', input.patient.diagnosis, facts?.birthDate, today);
  judgeCaregivers(problems, input.caregivers, input.patient.curp, today, 1);
  if (problems.any || !unit || !facts) return invalidInput(ctx, problems.list);
  const refusal = judgeEligibility(ctx, input.patient.diagnosis.icd10, facts.birthDate, today);
  if (refusal) return refusal;
  return registerOnce(ctx, 'registerFamily', input, {
    ...input,
    facts,
    unit,
    warnings: warningsOf(ctx, 'patient', input, facts, today),
  });
}

/** The unit in which a social worker registers somebody, and the day there. Throws NOT_FOUND for a unit of others. */
export async function unitToRegisterIn(
  ctx: Context,
  problems: Problems,
  clues: string,
): Promise<{ unit: MedicalUnit | null; today: Day }> {
  const viewer = await signedIn(ctx);
  const unit = await medicalUnitByClues(ctx, clues);
  if (unit && !viewer.roles.get(Role.SOCIAL_WORKER)?.has(unit.clues)) throw notFound(ctx);
  if (!unit)
    problems.add(
      'medicalUnitClues',
      'UNKNOWN_UNIT',
      'No hay una unidad médica con esa CLUES.',
      'There is no medical unit with that CLUES.',
    );
  return { unit, today: dayOf(ctx.now(), unit?.timeZone ?? 'America/Mexico_City') };
}

/** A person who was judged and found sound, with the adults who care for them. */
interface Sound {
  patient: Unregistered;
  caregivers: readonly CaregiverInput[];
  facts: PersonFacts;
  unit: MedicalUnit;
  warnings: Problem[];
}
type Unregistered = PersonInput & { diagnosis?: PatientInput['diagnosis'] };

/** Writes person, caregivers, accounts, letters and audit in one transaction, once for a requestId and once for a CURP. */
export async function registerOnce(
  ctx: Context,
  operation: string,
  input: { requestId: string },
  sound: Sound,
): Promise<Registered | PatientAlreadyRegistered | RequestIdReused | InvalidInput> {
  const { patient, caregivers, facts, unit, warnings } = sound;
  const { accountId } = await signedIn(ctx);
  return once(ctx, operation, input, {
    prepare: () => Promise.all(caregivers.map(() => preparePassword(ctx))),
    work: async (tx, passwords): Promise<Registered | PatientAlreadyRegistered> => {
      if (await one(tx.db, 'SELECT id FROM patient WHERE curp=?', [normalizeCurp(patient.curp)]))
        return alreadyRegistered(tx);
      const id = await insertPatient(tx, patient, facts, unit, accountId);
      for (const [index, caregiver] of caregivers.entries())
        await linkCaregiver(tx, id, caregiver, passwords[index]!, unit, accountId);
      await recordWrite(tx, accountId, id);
      return { id, patient: { id }, warnings };
    },
    again: async (_, id) => ({ id, patient: { id }, warnings }),
  });
}

/** What the CURP says of a person. */
export interface PersonFacts {
  birthDate: Day;
  sex: Sex;
}

/** Everything that is wrong with a child's identity, diagnosis apart; what its CURP says when that much is sound. */
export function judgePatient(
  problems: Problems,
  path: string,
  patient: PersonInput,
  today: Day,
): PersonFacts | undefined {
  const verdict = judgeCurp(patient.curp, today);
  if (!verdict.ok) problems.add(`${path}.curp`, verdict.reason, ...curpReasonText[verdict.reason]);
  else
    for (const reason of compareWithCurp(verdict, patient)) {
      const field = reason === 'SEX_MISMATCH' ? 'sex' : 'birthDate';
      problems.add(`${path}.${field}`, reason, ...curpReasonText[reason]);
    }
  const nss = judgeNss(patient.nss);
  if (!nss.ok) problems.add(`${path}.nss`, nss.reason, ...nssReasonText[nss.reason]);
  if (patient.agregadoMedico) {
    const agregado = judgeAgregado(patient.agregadoMedico);
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

export function judgeDiagnosis(
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
export function judgeCaregivers(
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
    judgeCaregiver(problems, `caregivers.${index}`, caregiver, patientCurp, today);
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
export function judgeCaregiver(
  problems: Problems,
  path: string,
  caregiver: CaregiverInput,
  patientCurp: string,
  today: Day,
): void {
  judgePerson(problems, path, caregiver, today);
  if (normalizeCurp(caregiver.curp) === normalizeCurp(patientCurp))
    problems.add(
      `${path}.curp`,
      'SAME_AS_PATIENT',
      'La CURP de quien cuida no puede ser la de la niña o el niño.',
      'The CURP of the caregiver cannot be that of the child.',
    );
}

/** Who the carnet is for. */
export function judgeEligibility(ctx: Context, icd10: string, birthDate: Day, today: Day): NotEligible | undefined {
  if (!isOncological(icd10)) {
    return refuse(
      ctx,
      'NotEligible',
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
      'NotEligible',
      ['El Carnet Digital es para menores de 18 años.', 'The Carnet Digital is for people under 18.'],
      ['Su atención sigue en la consulta de adultos de la unidad.', "Care goes on in the unit's clinic for adults."],
    );
  }
  return undefined;
}

const alreadyRegistered = (ctx: Context): PatientAlreadyRegistered =>
  refuse(
    ctx,
    'PatientAlreadyRegistered',
    ['Ya hay un registro con esta CURP.', 'There is a registration with this CURP already.'],
    [
      'Búscalo en tu unidad; si no aparece, pide apoyo a la administración del servicio.',
      'Look for it in your unit; if it is not there, ask the administrators of the service.',
    ],
  );

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
  const agregado = patient.agregadoMedico ? judgeAgregado(patient.agregadoMedico) : undefined;
  if (agregado?.ok)
    for (const reason of compareAgregado(agregado.agregado, facts).warned)
      warnings.add(`${path}.agregadoMedico`, reason, ...agregadoReasonText[reason]);
  caregivers.forEach((caregiver, index) => {
    const verdict = judgeCurp(caregiver.curp, today);
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

/** Writes the child's row, in the caller's transaction. */
export async function insertPatient(
  tx: Context,
  patient: Unregistered,
  facts: PersonFacts,
  unit: MedicalUnit,
  registeredBy: string,
): Promise<string> {
  const nss = judgeNss(patient.nss);
  const agregado = patient.agregadoMedico ? judgeAgregado(patient.agregadoMedico) : undefined;
  const row: PatientRow = {
    id: ulid(tx.now()),
    curp: normalizeCurp(patient.curp),
    nss: nss.ok ? nss.nss : '',
    agregadoMedico: agregado?.ok ? agregado.agregado : null,
    givenNames: patient.givenNames.trim(),
    firstSurname: patient.firstSurname.trim(),
    secondSurname: patient.secondSurname?.trim() || null,
    searchName: searchable([patient.firstSurname, patient.secondSurname, patient.givenNames].filter(Boolean).join(' ')),
    birthDate: facts.birthDate,
    sex: facts.sex,
    recordNumber: patient.recordNumber.trim(),
    medicalUnitClues: unit.clues,
    icd10: patient.diagnosis?.icd10 ?? null,
    diagnosedOn: patient.diagnosis?.diagnosedOn ?? null,
    bloodType: patient.bloodType?.trim() || null,
    allergies: patient.allergies?.length ? JSON.stringify(patient.allergies.map((allergy) => allergy.trim())) : null,
    revision: 1,
    coverageStatus: CoverageStatus.ACTIVE,
    coverageValidUntil: null,
    extensionKind: null,
    extensionValidUntil: null,
    registeredAt: tx.now(),
    registeredBy,
  };
  await insert(tx.db, 'patient', [row]);
  return row.id;
}

/** The caregiver's account and link; one who had an account already is told by letter. In the caller's transaction. */
export async function linkCaregiver(
  tx: Context,
  patientId: string,
  caregiver: CaregiverInput,
  password: Awaited<ReturnType<typeof preparePassword>>,
  unit: MedicalUnit,
  registeredBy: string,
): Promise<string> {
  const { id, isNew } = await openAccount(tx, caregiver, [{ role: Role.CAREGIVER, medicalUnitClues: '' }], password, {
    zone: unit.timeZone,
  });
  const link = {
    patientId,
    accountId: id,
    relationship: caregiver.relationship,
    registeredAt: tx.now(),
    registeredBy,
    revokedAt: null,
    revokedBy: null,
    revokedReason: null,
  };
  await tx.db.run('DELETE FROM caregiver WHERE patientId=? AND accountId=? AND revokedAt IS NOT NULL', [patientId, id]);
  await insert(tx.db, 'caregiver', [link]);
  if (!isNew) {
    const account = await accountById(tx, id);
    if (account)
      await post(tx, 'CHILD_ADDED', { accountId: id, email: account.email }, { givenNames: account.givenNames });
  }
  return id;
}

/** A child whose caregiver is still to come, as the demo has one. In the caller's transaction. */
export async function registerWithoutCaregiver(
  tx: Context,
  patient: PatientInput,
  medicalUnitClues: string,
  registeredBy: string,
): Promise<string> {
  const unit = await medicalUnitByClues(tx, medicalUnitClues);
  const problems = new Problems(tx);
  const facts = judgePatient(problems, 'patient', patient, dayOf(tx.now(), unit?.timeZone ?? 'America/Mexico_City'));
  if (!unit || !facts || problems.any) throw new Error('this child cannot be registered');
  const id = await insertPatient(tx, patient, facts, unit, registeredBy);
  await recordWrite(tx, registeredBy, id);
  return id;
}
