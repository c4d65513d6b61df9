/** The one read of a public reprint before the pair of CURP and NSS is known to be right. */
import type { Context } from '../../core/context';
import { one } from '../../database';
import type { PatientRow } from '../patient';

/** A person as far as the reprint must know. */
export type Applicant = Pick<
  PatientRow,
  | 'id'
  | 'nss'
  | 'birthDate'
  | 'agregadoMedico'
  | 'coverageStatus'
  | 'coverageValidUntil'
  | 'extensionKind'
  | 'extensionValidUntil'
> & { timeZone: string; hasCurpProblem: number };

/** By the CURP alone, in the same statement whoever it is: the caller compares the NSS, so that both misses take the same time. */
export const applicantByCurp = (ctx: Context, curp: string): Promise<Applicant | undefined> =>
  one(
    ctx.db,
    `SELECT p.id, p.nss, p.birthDate, p.agregadoMedico, p.coverageStatus, p.coverageValidUntil, p.extensionKind, p.extensionValidUntil, u.timeZone,
            EXISTS (SELECT 1 FROM curp_problem k WHERE k.patientId = p.id) AS hasCurpProblem
       FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.curp=?`,
    [curp],
  );
