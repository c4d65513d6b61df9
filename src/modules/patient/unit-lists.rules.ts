/**
 * What lists of a unit find a child and its rows by: parts of names and numbers, and the unit in rows of the child. It is written
 * anew when names, numbers or unit change, also when such an act is undone.
 */
import type { Context } from '../../core/context';
import { inTransaction } from '../../core/transaction';
import { columnsOf, one, select, tableOf, updateStatement, type Entity } from '../../database';
import { CaregiverRow, NoticeRow, PatientRow } from './patient.entity';
import type { Searched } from './patient-search';
import { insertParts, replaceParts } from './patient-search.rules';

/** A table whose rows have the unit of their child, as statements. */
export interface UnitRows {
  /** Writes the unit in the rows of one child that have another. Values: CLUES, child, CLUES. */
  readonly set: string;
  /** Writes it in every row that has none. */
  readonly complete: string;
}

/** The statements of `entity`, whose table has the columns `unitClues` and `patientId`. */
export const unitRowsOf = (entity: Entity): UnitRows => ({
  set: updateStatement('unitOfRows', entity, 'unitClues=?', 'patientId=? AND unitClues<>?'),
  complete: updateStatement(
    'unitWhereMissing',
    entity,
    `unitClues = COALESCE((SELECT p.medicalUnitClues FROM patient p WHERE p.id = ${tableOf(entity)}.patientId), '')`,
    "unitClues = ''",
  ),
});

const tables: UnitRows[] = [unitRowsOf(CaregiverRow), unitRowsOf(NoticeRow)];

/** Adds the tables of the modules above; called once, by modules/index.ts. */
export const useUnitRows = (above: readonly UnitRows[]): void => void tables.push(...above);

const SEARCHED = select(
  'searchedFacts',
  columnsOf(PatientRow, 'p', ['medicalUnitClues', 'searchName', 'curp', 'nss', 'recordNumber']),
  'FROM patient p WHERE p.id=?',
);

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
  if (after.medicalUnitClues !== before.medicalUnitClues) await writeUnit(tx, patientId, after.medicalUnitClues);
}

/** Writes the unit of a child in its rows, also in those that came back as they were before a transfer. */
export async function writeUnit(tx: Pick<Context, 'db'>, patientId: string, clues: string): Promise<void> {
  for (const { set } of tables) await tx.db.run(set, [clues, patientId, clues]);
}

const searchedFacts = async (tx: Pick<Context, 'db'>, patientId: string): Promise<Searched> =>
  (await one(tx.db, SEARCHED, [patientId]))!;

const MOST = 200;
const WITHOUT_PARTS = select(
  'patientsWithoutParts',
  columnsOf(PatientRow, 'p', ['id', 'medicalUnitClues', 'searchName', 'curp', 'nss', 'recordNumber']),
  `FROM patient p WHERE NOT EXISTS (SELECT 1 FROM patient_part s
     WHERE s.medicalUnitClues = p.medicalUnitClues AND s.part = p.curp AND s.patientId = p.id) LIMIT ${MOST}`,
);

/** Completes rows without a unit, and up to 200 children without parts. */
export async function completeLists(ctx: Context): Promise<void> {
  for (const { complete } of tables) await ctx.database.run(complete);
  for (const { id, ...child } of await ctx.database.all(WITHOUT_PARTS))
    await inTransaction(ctx, (tx) => insertParts(tx, id, child));
}
