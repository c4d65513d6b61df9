/** The one read of a public reprint before the pair of CURP and NSS is known to be right. */
import type { Context } from '../../core/context';
import { columns, columnsOf, computed, one, select, type RowOf } from '../../database';
import { MedicalUnitRow, PatientRow } from '../patient';

const APPLICANT = select(
  'applicantByCurp',
  columns(
    columnsOf(PatientRow, 'p', [
      'id',
      'nss',
      'birthDate',
      'agregadoMedico',
      'coverageStatus',
      'coverageValidUntil',
      'extensionKind',
      'extensionValidUntil',
    ]),
    columnsOf(MedicalUnitRow, 'u', ['timeZone']),
    computed<{ hasCurpProblem: number }>({
      hasCurpProblem: 'EXISTS (SELECT 1 FROM curp_problem k WHERE k.patientId = p.id)',
    }),
  ),
  'FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.curp=?',
);

/** A person in the columns that the reprint needs. */
export type Applicant = RowOf<typeof APPLICANT>;

/** By the CURP alone, in the same statement for every CURP: the caller compares the NSS, so that both misses take the same time. */
export const applicantByCurp = (ctx: Context, curp: string): Promise<Applicant | undefined> =>
  one(ctx.db, APPLICANT, [curp]);
