/** Reads for the export of a family on the command line, which has no viewer and writes its own access log row. */
import { columns, columnsOf, one, select, type Database } from '../../database';
import { CaregiverRow, MedicalUnitRow, PatientRow } from './patient.entity';

const BY_CURP_OR_ID = select(
  'patientForExport',
  columns(columnsOf(PatientRow, 'p', ['id']), columnsOf(MedicalUnitRow, 'u', ['timeZone'])),
  'FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues WHERE p.id=? OR p.curp=?',
);

/** Id and time zone of the child with this CURP or id; undefined for an unknown one. */
export const patientForExport = (
  database: Database,
  curpOrId: string,
): Promise<{ id: string; timeZone: string } | undefined> =>
  one(database, BY_CURP_OR_ID, [curpOrId, curpOrId.toUpperCase()]);

const CAREGIVERS = select(
  'caregiverAccountIds',
  columnsOf(CaregiverRow, 'c', ['accountId']),
  'FROM caregiver c WHERE c.patientId=?',
);

/** The accounts of all caregivers of a child, revoked ones included. */
export const caregiverAccountIds = async (database: Database, patientId: string): Promise<string[]> =>
  (await database.all(CAREGIVERS, [patientId])).map(({ accountId }) => accountId);
