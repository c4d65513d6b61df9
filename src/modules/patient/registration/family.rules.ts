/** Registering a family: child, caregivers, accounts, letters and audit in one transaction. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import { recordWrite } from '../../../core/audit-trail';
import type { Context } from '../../../core/context';
import { insert } from '../../../database';
import { notFound, type Problem } from '../../../core/faults';
import { post } from '../../../core/outbox';
import { Problems } from '../../../core/validation';
import { invalidInput, refuse, type InvalidInput, type RequestIdReused } from '../../../core/refusal';
import { idempotent } from '../../../core/idempotency';
import { dayOf, type Day } from '../../../core/time';
import { Role } from '../../../core/viewer';
import {
  accountByCurp,
  isOwnCurp,
  lockAccount,
  normalizeCurp,
  openAccount,
  preparePassword,
  recordAccountEvent,
  type PreparedPassword,
} from '../../identity';
import { validateAgregado } from '../../../../packages/domain/src/agregado';
import type { AuthorityFacts } from '../authority/link.queries';
import { caregiverMessages } from '../caregiver/caregiver.messages';
import { caregiverLinks } from '../caregiver/caregiver.queries';
import { CoverageStatus } from '../coverage/coverage.types';
import {
  validateCaregivers,
  validateDiagnosis,
  validateEligibility,
  validatePatient,
  warningsOf,
  type PersonFacts,
} from './registration.validation';
import { registrationMessages } from './registration.messages';
import { invite, isFamilyOfUnit, linkAccount } from '../caregiver/invitation.rules';
import { validateNss } from '../../../../packages/domain/src/nss';
import { PatientRow } from '../patient.entity';
import type { CaregiverInput, PatientInput, PersonInput, RegisterFamilyInput } from '../patient.inputs';
import { patientMessages } from '../patient.messages';
import { searchable } from '../../../../packages/domain/src/text';
import { medicalUnitByClues, patientIdByCurp } from '../patient.queries';
import { correctionMessages } from '../correction/correction.messages';
import { recordNumberIsTaken } from '../correction/correction.queries';
import { insertParts } from '../patient-search.rules';
import { PatientAlreadyRegistered, type MedicalUnit, type NotEligible } from '../patient.types';

/** `isRepeated`: registered by an earlier request with the same requestId and input. */
export type Registered = { id: string; patient: { id: string }; warnings: Problem[]; isRepeated: boolean };
export type FamilyRefusal = InvalidInput | PatientAlreadyRegistered | NotEligible | RequestIdReused;
type Passwords = readonly PreparedPassword[];

/** Registers the family, or returns all problems of the input. Throws NOT_FOUND for a unit that is not the viewer's. */
export async function registerFamily(ctx: Context, input: RegisterFamilyInput): Promise<Registered | FamilyRefusal> {
  const problems = new Problems(ctx);
  return registerFamilyIn(ctx, input, problems, await unitToRegisterIn(ctx, problems, input.medicalUnitClues));
}

/**
 * Registers the family in its unit, or returns all problems: those that `problems` holds already and those of the rest of
 * the input. `passwords` are the temporary passwords of the caregivers; they are made when left out.
 */
export async function registerFamilyIn(
  ctx: Context,
  input: RegisterFamilyInput,
  problems: Problems,
  { unit, today }: { unit: MedicalUnit | null; today: Day },
  passwords?: Passwords,
): Promise<Registered | FamilyRefusal> {
  const facts = validatePatient(problems, 'patient', input.patient, today);
  validateDiagnosis(problems, 'patient.diagnosis', input.patient.diagnosis, facts?.birthDate, today);
  validateCaregivers(problems, input.caregivers, input.patient.curp, today, 1);
  if (problems.any || !unit || !facts) return invalidInput(ctx, problems.list);
  const refusal = validateEligibility(ctx, input.patient.diagnosis.icd10, facts.birthDate, today);
  if (refusal) return refusal;
  return registerOnce(ctx, 'registerFamily', input, {
    ...input,
    facts,
    unit,
    warnings: warningsOf(ctx, 'patient', input, facts, today),
    passwords,
  });
}

/** The unit of a registration, and today's date there. Throws NOT_FOUND for a unit that is not the viewer's. */
export async function unitToRegisterIn(
  ctx: Context,
  problems: Problems,
  clues: string,
): Promise<{ unit: MedicalUnit | null; today: Day }> {
  const viewer = await signedIn(ctx);
  const unit = await medicalUnitByClues(ctx, clues);
  if (unit && !viewer.roles.get(Role.SOCIAL_WORKER)?.has(unit.clues)) throw notFound(ctx);
  if (!unit) problems.add('medicalUnitClues', 'UNKNOWN_UNIT', patientMessages.unknownUnit);
  return { unit, today: dayOf(ctx.now(), unit?.timeZone ?? 'America/Mexico_City') };
}

/** A person and caregivers whose data have passed validation. */
interface ValidRegistration {
  patient: Unregistered;
  caregivers: readonly CaregiverInput[];
  facts: PersonFacts;
  unit: MedicalUnit;
  warnings: Problem[];
  passwords?: Passwords | undefined;
}
type Unregistered = PersonInput & { diagnosis?: PatientInput['diagnosis'] };

/** Writes person, caregivers, accounts, letters and access log in one transaction, once for each requestId and CURP. */
export async function registerOnce(
  ctx: Context,
  operation: string,
  input: { requestId: string },
  registration: ValidRegistration,
): Promise<Registered | PatientAlreadyRegistered | RequestIdReused | InvalidInput> {
  const { patient, caregivers, facts, unit, warnings, passwords: prepared } = registration;
  const { accountId } = await signedIn(ctx);
  const problems = new Problems(ctx);
  for (const [index, { curp }] of caregivers.entries())
    if (await isOwnCurp(ctx, curp)) problems.add(`caregivers.${index}.curp`, 'OWN_CURP', caregiverMessages.ownLink);
  if (problems.any) return invalidInput(ctx, problems.list);
  const answer = async (tx: Context, id: string, isRepeated: boolean): Promise<Registered> => ({
    id,
    patient: { id },
    isRepeated,
    warnings: [...warnings, ...(await differences(tx, id, caregivers))],
  });
  return idempotent(ctx, operation, input, {
    prepare: async () => prepared ?? preparePasswords(ctx, caregivers.length),
    work: async (tx, passwords): Promise<Registered | PatientAlreadyRegistered | InvalidInput> => {
      if (await patientIdByCurp(tx, normalizeCurp(patient.curp))) return alreadyRegistered(tx);
      const other = { medicalUnitClues: unit.clues, id: '' };
      if (await recordNumberIsTaken(tx, other, patient.recordNumber.trim())) {
        const path = `${operation === 'registerFamily' ? 'patient' : 'beneficiary'}.recordNumber`;
        return invalidInput(tx, new Problems(tx).add(path, 'TAKEN', correctionMessages.recordNumberTaken).list);
      }
      const id = await insertPatient(tx, patient, facts, unit, accountId);
      for (const [index, caregiver] of caregivers.entries())
        await linkCaregiver(tx, id, caregiver, passwords[index]!, unit, { registeredBy: accountId });
      await recordWrite(tx, accountId, id);
      return answer(tx, id, false);
    },
    replay: (tx, id) => answer(tx, id, true),
  });
}

/** Temporary passwords for so many caregivers. */
export const preparePasswords = (ctx: Context, count: number): Promise<Passwords> =>
  Promise.all(Array.from({ length: count }, () => preparePassword(ctx)));

const alreadyRegistered = (ctx: Context): PatientAlreadyRegistered =>
  refuse(ctx, PatientAlreadyRegistered, registrationMessages.alreadyRegistered, registrationMessages.lookInYourUnit);

/** Writes the child's row, in the caller's transaction. */
export async function insertPatient(
  tx: Context,
  patient: Unregistered,
  facts: PersonFacts,
  unit: MedicalUnit,
  registeredBy: string,
): Promise<string> {
  const nss = validateNss(patient.nss);
  const agregado = patient.agregadoMedico ? validateAgregado(patient.agregadoMedico) : undefined;
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
  await insert(tx.db, 'insertPatient', PatientRow, [row]);
  await insertParts(tx, row.id, row);
  return row.id;
}

/**
 * Links the caregiver to the child; returns the account. An existing account is linked at once, with a letter, when it
 * already belongs to a family of the unit; any other existing account is invited, and null is returned. In the caller's
 * transaction.
 */
export async function linkCaregiver(
  tx: Context,
  patientId: string,
  caregiver: CaregiverInput,
  password: PreparedPassword,
  unit: MedicalUnit,
  { registeredBy, authority }: { registeredBy: string; authority?: AuthorityFacts | null | undefined },
): Promise<string | null> {
  const known = await accountByCurp(tx, normalizeCurp(caregiver.curp));
  if (known) await lockAccount(tx, known.id);
  if (known && (known.closedAt !== null || !(await isFamilyOfUnit(tx, known.id, unit.clues)))) {
    await invite(tx, patientId, known, caregiver, { clues: unit.clues, invitedBy: registeredBy, authority });
    return null;
  }
  const role = { role: Role.CAREGIVER, medicalUnitClues: '' };
  const { id } = await openAccount(tx, caregiver, [role], password, { zone: unit.timeZone });
  await linkAccount(tx, { patientId, accountId: id, relationship: caregiver.relationship, registeredBy }, authority);
  await recordAccountEvent(tx, id, 'LINK_ADDED', { actorId: registeredBy });
  if (known) await post(tx, 'CHILD_ADDED', { accountId: id, email: known.email }, { givenNames: known.givenNames });
  return id;
}

/** The fields that differ from the existing account of a caregiver who was linked at once, without the account's values. */
async function differences(ctx: Context, patientId: string, caregivers: readonly CaregiverInput[]): Promise<Problem[]> {
  const problems = new Problems(ctx);
  const links = await caregiverLinks(ctx, patientId);
  for (const [index, sent] of caregivers.entries()) {
    const account = await accountByCurp(ctx, normalizeCurp(sent.curp));
    if (!account || !links.some(({ accountId }) => accountId === account.id)) continue;
    for (const field of ['givenNames', 'firstSurname', 'secondSurname', 'email', 'phone'] as const)
      if ((sent[field]?.trim() || null) !== (account[field] || null))
        problems.add(`caregivers.${index}.${field}`, 'KEPT', caregiverMessages.kept);
  }
  return problems.list;
}

/** Registers a child without a caregiver, for the demo. In the caller's transaction. */
export async function registerWithoutCaregiver(
  tx: Context,
  patient: PatientInput,
  medicalUnitClues: string,
  registeredBy: string,
): Promise<string> {
  const unit = await medicalUnitByClues(tx, medicalUnitClues);
  const problems = new Problems(tx);
  const facts = validatePatient(problems, 'patient', patient, dayOf(tx.now(), unit?.timeZone ?? 'America/Mexico_City'));
  if (!unit || !facts || problems.any) throw new Error('this child cannot be registered');
  const id = await insertPatient(tx, patient, facts, unit, registeredBy);
  await recordWrite(tx, registeredBy, id);
  return id;
}
