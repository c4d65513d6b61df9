/** Correcting the facts of a child: validated like a registration, the values before stay in the history, the family is told. */
import { searchable } from '../../../../packages/domain/src/text';
import type { Context } from '../../../core/context';
import { forbidden, type Problem } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import { type RecordRef } from '../../../core/record-change.types';
import { RecordKind } from '../../../core/record-kind';
import {
  changedByOthers,
  changesAtRevision,
  fieldChanges,
  shownChange,
  writeHistory,
  type Shown,
} from '../../../core/record-history';
import { invalidInput, refuse, type InvalidInput, type RequestIdReused, type WrongState } from '../../../core/refusal';
import { dayOf } from '../../../core/time';
import { Problems, validateCorrection } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { coreMessages } from '../../../core/core.messages';
import { update } from '../../../database';
import { Account, accountByCurp, accountById, lockAccount } from '../../identity';
import { renewIntervals } from '../authority/link.queries';
import { ownAccountByPatient } from '../authority/own-account.queries';
import { caregiverMessages } from '../caregiver/caregiver.messages';
import { caregiverLinks } from '../caregiver/caregiver.queries';
import { RecordChanged } from '../history/record-change.types';
import { noticesAtRevision } from '../notice/notice.queries';
import { notify } from '../notice/notice.rules';
import { NoticeKind } from '../notice/notice.types';
import { PatientRow } from '../patient.entity';
import { patientIdByCurp } from '../patient.queries';
import { lockPatient } from '../patient.rules';
import { updatingLists } from '../unit-lists.rules';
import { PatientAlreadyRegistered, type NotEligible } from '../patient.types';
import { registrationMessages } from '../registration/registration.messages';
import { validateEligibility, warningsOf } from '../registration/registration.validation';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import type { CorrectPatientInput, PatientCorrectionInput } from './correction.inputs';
import { correctionMessages } from './correction.messages';
import { recordNumberIsTaken, registeredAtOf } from './correction.queries';
import { correctedFacts, correctedPerson, validateCorrected, NEVER_MISSING, type Facts } from './correction.validation';

/** The fields that clinicians may correct; all others are for social workers. */
const CLINICAL: ReadonlySet<string> = new Set(['allergies', 'bloodType', 'diagnosis']);
const IDENTITY: ReadonlySet<string> = new Set([
  'curp',
  'givenNames',
  'firstSurname',
  'secondSurname',
  'birthDate',
  'sex',
]);
/** The fields of which the family is told. */
const TOLD: readonly string[] = ['allergies', 'bloodType'];

interface Corrected {
  /** The child and its revision after the correction, by which a repeated request finds the same changes. */
  id: string;
  patient: { id: string };
  changes: Shown[];
  warnings: Problem[];
  caregiversTold: number;
}
type Answer =
  Corrected | InvalidInput | WrongState | NotEligible | PatientAlreadyRegistered | RecordChanged | RequestIdReused;

const recordOf = (id: string): RecordRef => ({ kind: RecordKind.PATIENT, id });

/** Corrects facts of a child. Throws NOT_FOUND, and FORBIDDEN for a field that the viewer may not correct. */
export function correctPatient(ctx: Context, input: CorrectPatientInput): Promise<Answer> {
  const { patientId, expectedRevision, reason, set } = input;
  return idempotent<Corrected, Exclude<Answer, Corrected>>(ctx, 'correctPatient', input, {
    work: async (tx) => {
      const patient = await lockPatient(tx, patientId, [Role.SOCIAL_WORKER, Role.CLINICIAN]);
      await authorizeFields(tx, patient, set);
      const early = validateCorrection(tx, input, NEVER_MISSING);
      if (early.any) return invalidInput(tx, early.list);
      const meanwhile = await changedByOthers(tx, RecordChanged, patient, recordOf(patientId), expectedRevision);
      if (meanwhile) return meanwhile;
      const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
      const { problems, person, facts } = validateCorrected(tx, patient, set, today);
      if (problems.any) return invalidInput(tx, problems.list);
      const after = correctedFacts(patient, person, set, facts);
      const changes = fieldChanges(textsOf(patient), textsOf(after), IDENTITY);
      if (changes.length === 0)
        return invalidInput(tx, problems.add('set', 'NOTHING_CHANGED', coreMessages.nothingChanged).list);
      const refusal = await refusalOf(tx, patient, after);
      if (refusal) return refusal;
      await updatingLists(tx, patientId, () =>
        update(tx.db, 'correctPatient', PatientRow, { id: patientId }, columnsOfFacts(after)),
      );
      if (after.birthDate !== patient.birthDate) await renewIntervals(tx, patientId);
      const rows = await writeHistory(tx, patient, recordOf(patientId), changes, reason);
      await ownAccountFollows(tx, patient, after, reason);
      const isTold = changes.some(({ field }) => TOLD.includes(field));
      const caregiversTold = isTold
        ? await notify(tx, patient, { kind: NoticeKind.RECORD_CORRECTED, subjectId: patientId })
        : 0;
      return {
        id: `${patientId} ${patient.revision}`,
        patient: { id: patientId },
        changes: rows.map((row) => shownChange(row, patient.medicalUnit.timeZone)),
        warnings: warningsOf(tx, 'set', { patient: person, caregivers: [] }, after, today),
        caregiversTold,
      };
    },
    replay: (later, id) => correctedBefore(later, id, set),
  });
}

/** The answer to a repeated request. */
async function correctedBefore(ctx: Context, id: string, set: PatientCorrectionInput): Promise<Corrected | null> {
  const [patientId = '', revision = ''] = id.split(' ');
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient) return null;
  const { timeZone } = patient.medicalUnit;
  const rows = await changesAtRevision(ctx, recordOf(patientId), Number(revision));
  const person = { patient: correctedPerson(patient, set), caregivers: [] };
  return {
    id,
    patient: { id: patientId },
    changes: rows.map((row) => shownChange(row, timeZone)),
    warnings: warningsOf(ctx, 'set', person, patient, dayOf(ctx.now(), timeZone)),
    caregiversTold: await noticesAtRevision(ctx, patientId, Number(revision), NoticeKind.RECORD_CORRECTED),
  };
}

/** Throws FORBIDDEN when the viewer is no social worker of the unit and sends another than the clinical fields. */
async function authorizeFields(tx: Context, patient: VisiblePatient, set: PatientCorrectionInput): Promise<void> {
  if (patient.isOfOwnSocialWork) return;
  const sent = Object.entries(set).filter(([, value]) => value !== undefined);
  if (sent.some(([field]) => !CLINICAL.has(field))) throw forbidden(tx);
}

/** What the tables say against the corrected facts: another person has the CURP or the record number, or no carnet is due. */
async function refusalOf(
  tx: Context,
  patient: VisiblePatient,
  after: Facts,
): Promise<InvalidInput | NotEligible | PatientAlreadyRegistered | undefined> {
  const problems = new Problems(tx);
  if (after.curp !== patient.curp) {
    if (await patientIdByCurp(tx, after.curp))
      return refuse(
        tx,
        PatientAlreadyRegistered,
        registrationMessages.alreadyRegistered,
        registrationMessages.lookInYourUnit,
      );
    const account = await accountByCurp(tx, after.curp);
    const links = await caregiverLinks(tx, patient.id);
    const own = await ownAccountByPatient(tx, patient.id);
    if (account && own && account.id !== own.id) problems.add('set.curp', 'TAKEN', caregiverMessages.curpTaken);
    else if (account && account.id !== own?.id && links.some(({ accountId }) => accountId === account.id))
      problems.add('set.curp', 'SAME_AS_PATIENT', registrationMessages.caregiverIsPatient);
  }
  const { recordNumber } = after;
  if (recordNumber !== patient.recordNumber && (await recordNumberIsTaken(tx, patient, recordNumber)))
    problems.add('set.recordNumber', 'TAKEN', correctionMessages.recordNumberTaken);
  if (problems.any) return invalidInput(tx, problems.list);
  const isSame = after.icd10 === patient.icd10 && after.birthDate === patient.birthDate;
  if (isSame || after.icd10 === null) return undefined;
  // A child who has grown up since keeps the carnet: the age is that of the day of the registration.
  const on = patient.diagnosis ? await registeredAtOf(tx, patient.id) : tx.now();
  return validateEligibility(tx, after.icd10, after.birthDate, dayOf(on, patient.medicalUnit.timeZone));
}

const OF_THE_ACCOUNT = ['curp', 'givenNames', 'firstSurname', 'secondSurname'] as const;

/** The child's own account takes the corrected names and CURP, its user name, where it had those from before. */
async function ownAccountFollows(tx: Context, patient: VisiblePatient, after: Facts, reason: string): Promise<void> {
  const own = await ownAccountByPatient(tx, patient.id);
  const changed = OF_THE_ACCOUNT.filter((field) => after[field] !== patient[field]);
  if (!own || changed.length === 0) return;
  await lockAccount(tx, own.id);
  const account = (await accountById(tx, own.id))!;
  const followed = changed.filter((field) => account[field] === patient[field]);
  const facts = Object.fromEntries(followed.map((field) => [field, after[field]]));
  if (followed.length === 0) return;
  await update(tx.db, 'ownAccountFollows', Account, { id: own.id }, facts);
  const changes = fieldChanges(Object.fromEntries(followed.map((field) => [field, account[field]])), facts, IDENTITY);
  await writeHistory(tx, null, { kind: RecordKind.ACCOUNT, id: own.id }, changes, reason);
}

const columnsOfFacts = (facts: Facts): Partial<PatientRow> => ({
  ...facts,
  allergies: facts.allergies.length > 0 ? JSON.stringify(facts.allergies) : null,
  searchName: searchable([facts.firstSurname, facts.secondSurname, facts.givenNames].filter(Boolean).join(' ')),
});

/** The facts as texts, under the names of the fields of PatientCorrectionInput. */
const textsOf = (facts: Facts): Record<string, string | null> => ({
  curp: facts.curp,
  nss: facts.nss,
  agregadoMedico: facts.agregadoMedico,
  givenNames: facts.givenNames,
  firstSurname: facts.firstSurname,
  secondSurname: facts.secondSurname,
  birthDate: facts.birthDate,
  sex: facts.sex,
  recordNumber: facts.recordNumber,
  bloodType: facts.bloodType,
  allergies: facts.allergies.join(', ') || null,
  diagnosis: facts.icd10 === null ? null : `${facts.icd10} ${facts.diagnosedOn ?? ''}`.trim(),
});
