/**
 * Beneficiaries without cancer: a patient without a diagnosis, with a cartilla and without a carnet. A later diagnosis opens
 * the carnet on the same record.
 */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { columnsOf, deleteStatement, insert, one, select, update } from '../../../database';
import { Problems } from '../../../core/validation';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { RecordKind } from '../../../core/record-kind';
import { fieldChanges, writeHistory } from '../../../core/record-history';
import { completedYears, dayOf } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { CurpProblemRow } from './beneficiary.entity';
import type { MarkCurpProblemInput, RecordDiagnosisInput, RegisterBeneficiaryInput } from './beneficiary.inputs';
import {
  validateCaregivers,
  validateDiagnosis,
  validateEligibility,
  validatePatient,
  warningsOf,
} from './registration.validation';
import { registrationMessages } from './registration.messages';
import { registerOnce, unitToRegisterIn, type Registered } from './family.rules';
import { PatientRow } from '../patient.entity';
import type { NotEligible, PatientAlreadyRegistered } from '../patient.types';
import { changePatient } from '../patient.rules';
import { EXTENSION_FROM_YEARS } from '../coverage/rights';

const CURP_PROBLEM = select(
  'curpProblemOf',
  columnsOf(CurpProblemRow, 'k', ['problem']),
  'FROM curp_problem k WHERE k.patientId=?',
);
const DELETE_CURP_PROBLEM = deleteStatement('deleteCurpProblem', CurpProblemRow, 'patientId=?');

/** Registers a person of any age, or returns all problems. Throws NOT_FOUND for a unit that is not the viewer's. */
export async function registerBeneficiary(
  ctx: Context,
  input: RegisterBeneficiaryInput,
): Promise<Registered | InvalidInput | PatientAlreadyRegistered | RequestIdReused> {
  const problems = new Problems(ctx);
  const { unit, today } = await unitToRegisterIn(ctx, problems, input.medicalUnitClues);
  const [patient, caregivers] = [input.beneficiary, input.caregivers ?? []];
  const facts = validatePatient(problems, 'beneficiary', patient, today);
  if (facts && !patient.agregadoMedico && completedYears(facts.birthDate, today) >= EXTENSION_FROM_YEARS)
    problems.add('beneficiary.agregadoMedico', 'REQUIRED', registrationMessages.agregadoRequired(EXTENSION_FROM_YEARS));
  validateCaregivers(problems, caregivers, patient.curp, today, 0);
  if (problems.any || !unit || !facts) return invalidInput(ctx, problems.list);
  const warnings = warningsOf(ctx, 'beneficiary', { patient, caregivers }, facts, today);
  return registerOnce(ctx, 'registerBeneficiary', input, { patient, caregivers, facts, unit, warnings });
}

/** Records the diagnosis of a person who was registered without one; the person has a carnet from then on. */
export function recordDiagnosis(
  ctx: Context,
  { patientId, diagnosis }: RecordDiagnosisInput,
): Promise<{ id: string } | InvalidInput | NotEligible | WrongState> {
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER, Role.CLINICIAN], async (tx, patient) => {
    if (patient.diagnosis) return wrongState(tx, registrationMessages.diagnosisOnRecord);
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const problems = new Problems(tx);
    validateDiagnosis(problems, 'diagnosis', diagnosis, patient.birthDate, today);
    if (problems.any) return invalidInput(tx, problems.list);
    const refusal = validateEligibility(tx, diagnosis.icd10, patient.birthDate, today);
    if (refusal) return refusal;
    await update(
      tx.db,
      'recordDiagnosis',
      PatientRow,
      { id: patientId },
      { icd10: diagnosis.icd10, diagnosedOn: diagnosis.diagnosedOn },
    );
    const change = { field: 'diagnosis', oldValue: null, newValue: `${diagnosis.icd10} ${diagnosis.diagnosedOn}` };
    await writeHistory(tx, patient, { kind: RecordKind.PATIENT, id: patientId }, [change]);
    return { id: patientId };
  });
}

/** Marks a CURP as being corrected, or removes the mark. */
export function markCurpProblem(
  ctx: Context,
  { patientId, problem }: MarkCurpProblemInput,
): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER], async (tx, patient) => {
    const problems = new Problems(tx).text('problem', problem, { max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    const before = (await one(tx.db, CURP_PROBLEM, [patientId]))?.problem ?? null;
    await tx.db.run(DELETE_CURP_PROBLEM, [patientId]);
    const row: CurpProblemRow = {
      patientId,
      problem: problem?.trim() ?? '',
      markedAt: tx.now(),
      markedBy: (await signedIn(tx)).accountId,
    };
    if (row.problem) await insert(tx.db, 'markCurpProblem', CurpProblemRow, [row]);
    const changes = fieldChanges({ curpProblem: before }, { curpProblem: row.problem || null });
    await writeHistory(tx, patient, { kind: RecordKind.PATIENT, id: patientId }, changes);
    return { id: patientId };
  });
}
