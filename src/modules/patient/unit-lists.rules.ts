/**
 * What lists of a unit find a child and its rows by: parts of names and numbers, and the unit in rows of the child. It is written
 * anew when names, numbers or unit change, also when such an act is undone.
 */
import type { Context } from '../../core/context';
import { columnsOf, one, select, updateStatement } from '../../database';
import { CaregiverRow, NoticeRow, PatientRow } from './patient.entity';
import type { Searched } from './patient-search';
import { replaceParts } from './patient-search.rules';

/** Writes the unit in the rows of a child, in the transaction that changes the child's unit. */
export type UnitChange = (tx: Pick<Context, 'db'>, patientId: string, clues: string) => Promise<unknown>;

let changesAbove: readonly UnitChange[] = [];

/** Sets the changes of the modules above; called once, by modules/index.ts. */
export const useUnitChanges = (given: readonly UnitChange[]): void => {
  changesAbove = given;
};

const SEARCHED = select(
  'searchedFacts',
  columnsOf(PatientRow, 'p', ['medicalUnitClues', 'searchName', 'curp', 'nss', 'recordNumber']),
  'FROM patient p WHERE p.id=?',
);

const CAREGIVERS = updateStatement('unitOfCaregivers', CaregiverRow, 'unitClues=?', 'patientId=?');
const NOTICES = updateStatement('unitOfNotices', NoticeRow, 'unitClues=?', 'patientId=?');

/** Runs `change` on a locked child and then writes what the lists of its unit find it by. In the caller's transaction. */
export async function updatingLists(
  tx: Pick<Context, 'db'>,
  patientId: string,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = await searchedFacts(tx, patientId);
  await change();
  const after = await searchedFacts(tx, patientId);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await replaceParts(tx, patientId, before, after);
  const clues = after.medicalUnitClues;
  if (clues === before.medicalUnitClues) return;
  for (const statement of [CAREGIVERS, NOTICES]) await tx.db.run(statement, [clues, patientId]);
  for (const changeAbove of changesAbove) await changeAbove(tx, patientId, clues);
}

const searchedFacts = async (tx: Pick<Context, 'db'>, patientId: string): Promise<Searched> =>
  (await one(tx.db, SEARCHED, [patientId]))!;
