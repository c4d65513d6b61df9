/** Reads for corrections and histories. */
import type { Context } from '../../../core/context';
import { columns, columnsOf, computed, inList, one, select, type RowOf } from '../../../database';
import { notOver } from '../authority/link';
import { MedicalUnitRow, PatientRow } from '../patient.entity';

const REGISTERED_AT = select(
  'registeredAtOf',
  columnsOf(PatientRow, 'p', ['registeredAt']),
  'FROM patient p WHERE p.id=?',
);

/** When the child was registered. Only for rules that have locked the child. */
export const registeredAtOf = async (tx: Pick<Context, 'db'>, patientId: string): Promise<number> =>
  (await one(tx.db, REGISTERED_AT, [patientId]))!.registeredAt;

const RECORD_NUMBER = select(
  'recordNumberIsTaken',
  computed<{ found: number }>({ found: '1' }),
  'FROM patient WHERE medicalUnitClues=? AND recordNumber=? AND id<>? LIMIT 1',
);

/** Whether another child of the unit has this record number. Only for rules that may write the child. */
export const recordNumberIsTaken = async (
  tx: Pick<Context, 'db'>,
  { medicalUnitClues, id }: Pick<PatientRow, 'medicalUnitClues' | 'id'>,
  recordNumber: string,
): Promise<boolean> => (await one(tx.db, RECORD_NUMBER, [medicalUnitClues, recordNumber, id])) !== undefined;

const CHILD_IN_UNIT = columns(columnsOf(PatientRow, 'p', ['id']), columnsOf(MedicalUnitRow, 'u', ['timeZone']));

/** The children of `units` to whom an account has a link that is not over, each with the time zone of its unit. Only for rules about this account. */
export async function childrenInUnits(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
  units: readonly string[],
): Promise<RowOf<typeof CHILD_IN_UNIT>[]> {
  if (units.length === 0) return [];
  const wanted = inList(units);
  return ctx.db.all(
    select(
      'childrenInUnits',
      CHILD_IN_UNIT,
      `FROM caregiver c JOIN patient p ON p.id = c.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues
        WHERE c.accountId=? AND p.medicalUnitClues IN ${wanted.sql} AND ${notOver('c')} ORDER BY p.id`,
    ),
    [accountId, ...wanted.values, ctx.now()],
  );
}
