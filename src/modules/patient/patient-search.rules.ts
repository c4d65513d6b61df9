/** Writes the texts by which a child is found (patient-search.ts). */
import type { Context } from '../../core/context';
import { deleteStatement, insert } from '../../database';
import { PatientPartRow } from './patient.entity';
import { partsOf, type Searched } from './patient-search';

const UNLESS_THERE = {
  mysql: 'ON DUPLICATE KEY UPDATE patientId=VALUES(patientId)',
  sqlite: 'ON CONFLICT DO NOTHING',
};

/** Writes the parts of a child that are not there, in the transaction that writes the child or completes its parts. */
export const insertParts = (tx: Pick<Context, 'db'>, patientId: string, child: Searched): Promise<void> =>
  insert(
    tx.db,
    'insertParts',
    PatientPartRow,
    partsOf(child).map((part) => ({ medicalUnitClues: child.medicalUnitClues, part, patientId })),
    UNLESS_THERE[tx.db.engine],
  );

/** Replaces the parts of a child whose names, numbers or unit change. In the caller's transaction, after `lockPatient`. */
export async function replaceParts(
  tx: Pick<Context, 'db'>,
  patientId: string,
  before: Searched,
  after: Searched,
): Promise<void> {
  const parts = partsOf(before);
  const condition = `medicalUnitClues=? AND part IN (${parts.map(() => '?').join(',')}) AND patientId=?`;
  const remove = deleteStatement('replaceParts', PatientPartRow, condition);
  await tx.db.run(remove, [before.medicalUnitClues, ...parts, patientId]);
  await insertParts(tx, patientId, after);
}
