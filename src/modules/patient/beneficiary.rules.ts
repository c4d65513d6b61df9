/**
 * Beneficiaries who have no cancer: the same person without a diagnosis, who has a cartilla and no carnet. Should one fall
 * ill, the diagnosis opens the carnet on the same record.
 */
import { Role, signedIn } from '../../core/access';
import { recordWrite } from '../../core/audit';
import type { Context } from '../../core/context';
import { insert, one, update } from '../../core/database';
import { notFound, type Problem } from '../../core/faults';
import { Problems } from '../../core/problems';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { once } from '../../core/requests';
import { completedYears, dayOf } from '../../core/zone';
import { normalizeCurp, preparePassword } from '../identity';
import type { CurpProblemRow } from './beneficiary.entity';
import type { MarkCurpProblemInput, RecordDiagnosisInput, RegisterBeneficiaryInput } from './beneficiary.inputs';
import { alreadyRegistered, insertPatient, judgeCaregivers, judgeDiagnosis, judgeEligibility, judgePatient, linkCaregiver, warningsOf } from './family.rules';
import { medicalUnitByClues } from './patient.queries';
import type { NotEligible, PatientAlreadyRegistered } from './patient.results';
import { changePatient } from './patient.rules';
import { EXTENSION_FROM_YEARS } from './rights.rules';

type Registered = { id: string; patient: { id: string }; warnings: Problem[] };

/** Registers a person of whatever age, or says everything that is wrong at once. Throws NOT_FOUND for a unit of others. */
export async function registerBeneficiary(ctx: Context, input: RegisterBeneficiaryInput): Promise<Registered | InvalidInput | PatientAlreadyRegistered | RequestIdReused> {
  const viewer = await signedIn(ctx);
  const unit = await medicalUnitByClues(ctx, input.medicalUnitClues);
  if (unit && !viewer.roles.get(Role.SOCIAL_WORKER)?.has(unit.clues)) throw notFound(ctx);
  const today = dayOf(ctx.now(), unit?.timeZone ?? 'America/Mexico_City');
  const caregivers = input.caregivers ?? [];
  const problems = new Problems(ctx);
  if (!unit) problems.add('medicalUnitClues', 'UNKNOWN_UNIT', 'No hay una unidad médica con esa CLUES.', 'There is no medical unit with that CLUES.');
  const facts = judgePatient(problems, 'beneficiary', input.beneficiary, today);
  if (facts && !input.beneficiary.agregadoMedico && completedYears(facts.birthDate, today) >= EXTENSION_FROM_YEARS)
    problems.add('beneficiary.agregadoMedico', 'REQUIRED', `Desde los ${EXTENSION_FROM_YEARS} años se necesita el agregado médico: dice si es la persona asegurada o su familiar.`, `From ${EXTENSION_FROM_YEARS} years on the agregado médico is needed: it says whether this is the insured person or a relative.`);
  judgeCaregivers(problems, caregivers, input.beneficiary.curp, today, 0);
  if (problems.any || !unit || !facts) return invalidInput(ctx, problems.list);
  const warnings = warningsOf(ctx, 'beneficiary', { patient: input.beneficiary, caregivers }, facts, today);
  return once(ctx, 'registerBeneficiary', input, {
    prepare: () => Promise.all(caregivers.map(() => preparePassword(ctx))),
    work: async (tx, passwords): Promise<Registered | PatientAlreadyRegistered> => {
      if (await one(tx.db, 'SELECT id FROM patient WHERE curp=?', [normalizeCurp(input.beneficiary.curp)])) return alreadyRegistered(tx);
      const id = await insertPatient(tx, input.beneficiary, facts, unit, viewer.accountId);
      for (const [index, caregiver] of caregivers.entries()) await linkCaregiver(tx, id, caregiver, passwords[index]!, unit, viewer.accountId);
      await recordWrite(tx, viewer.accountId, id);
      return { id, patient: { id }, warnings };
    },
    again: async (_, id) => ({ id, patient: { id }, warnings }),
  });
}

/** Opens the carnet of somebody who was registered without a diagnosis. */
export function recordDiagnosis(ctx: Context, { patientId, diagnosis }: RecordDiagnosisInput): Promise<{ id: string } | InvalidInput | NotEligible | WrongState> {
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER, Role.CLINICIAN], async (tx, patient) => {
    if (patient.diagnosis) return wrongState(tx, ['Ya tiene un diagnóstico registrado.', 'A diagnosis is on record already.']);
    const today = dayOf(tx.now(), patient.medicalUnit.timeZone);
    const problems = new Problems(tx);
    judgeDiagnosis(problems, 'diagnosis', diagnosis, patient.birthDate, today);
    if (problems.any) return invalidInput(tx, problems.list);
    const refusal = judgeEligibility(tx, diagnosis.icd10, patient.birthDate, today);
    if (refusal) return refusal;
    await update(tx.db, 'patient', { id: patientId }, { icd10: diagnosis.icd10, diagnosedOn: diagnosis.diagnosedOn });
    return { id: patientId };
  });
}

/** Notes that a CURP is being corrected, or that it is right again. */
export function markCurpProblem(ctx: Context, { patientId, problem }: MarkCurpProblemInput): Promise<{ id: string } | InvalidInput> {
  return changePatient(ctx, patientId, [Role.SOCIAL_WORKER], async (tx) => {
    const problems = new Problems(tx).text('problem', problem, { max: 500 });
    if (problems.any) return invalidInput(tx, problems.list);
    await tx.db.run('DELETE FROM curp_problem WHERE patientId=?', [patientId]);
    const row: CurpProblemRow = { patientId, problem: problem?.trim() ?? '', markedAt: tx.now(), markedBy: (await signedIn(tx)).accountId };
    if (row.problem) await insert(tx.db, 'curp_problem', [row]);
    return { id: patientId };
  });
}
