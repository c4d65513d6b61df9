/** Registering a family: child, caregivers, accounts, letters and audit in one transaction. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { insert, one } from '../../../database';
import { notFound, type Problem } from '../../../core/faults';
import { post } from '../../../core/outbox';
import { Problems } from '../../../core/validation';
import { invalidInput, refuse, type InvalidInput, type RequestIdReused } from '../../../core/refusal';
import { once } from '../../../core/idempotency';
import { dayOf, type Day } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { accountById, handOverPrivacyNotice, normalizeCurp, openAccount, preparePassword } from '../../identity';
import { judgeAgregado } from '../agregado';
import { CoverageStatus } from '../coverage/coverage.types';
import {
  judgeCaregivers,
  judgeDiagnosis,
  judgeEligibility,
  judgePatient,
  warningsOf,
  type PersonFacts,
} from './registration.validation';
import { judgeNss } from '../nss';
import type { PatientRow } from '../patient.entity';
import type { CaregiverInput, PatientInput, PersonInput, RegisterFamilyInput } from '../patient.inputs';
import { medicalUnitByClues, searchable } from '../patient.queries';
import { PatientAlreadyRegistered, type MedicalUnit, type NotEligible } from '../patient.types';

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

const alreadyRegistered = (ctx: Context): PatientAlreadyRegistered =>
  refuse(
    ctx,
    PatientAlreadyRegistered,
    ['Ya hay un registro con esta CURP.', 'There is a registration with this CURP already.'],
    [
      'Búscalo en tu unidad; si no aparece, pide apoyo a la administración del servicio.',
      'Look for it in your unit; if it is not there, ask the administrators of the service.',
    ],
  );

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
  await handOverPrivacyNotice(tx, id, registeredBy);
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
